// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/PaletteContents.h"

#include "models/catalog/Catalog.h"
#include "models/site/Site.h"
#include "models/store/SiteRepository.h"
#include "widgets/help/HelpPages.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

#include <array>

using namespace Qt::StringLiterals;

namespace {

using Group = PaletteEntry::Group;
using OpenPart = std::function<void(WizardStep, const QString&)>;

/// As the pages themselves have them; to make the dialog for its titles would read the database.
struct SettingsTitle {
    const char* page;
    const char* context;
    const char* title;
};
constexpr std::array settingsTitles {
    SettingsTitle { "appearancePage", "AppearancePage", "Appearance" },
    SettingsTitle { "resellerPage", "ResellerPage", "Reseller" },
    SettingsTitle { "networkPage", "NetworkPage", "Network" },
    SettingsTitle { "databasePage", "DatabasePage", "Database" },
    SettingsTitle { "backupsPage", "BackupsPage", "Backups" },
    SettingsTitle { "lockingPage", "LockingPage", "Locking" },
    SettingsTitle { "keychainPage", "KeychainPage", "Keychain" },
    SettingsTitle { "cataloguePage", "CataloguePage", "Catalogue" },
};

QString paletteText(const char* text)
{
    return QCoreApplication::translate("PaletteContents", text);
}

/// What else a page is called; its title and its sentence find it anyway. Empty = nothing.
QString otherWordsOf(WizardStep step)
{
    switch (step) {
    case WizardStep::Trunks:
        return paletteText(
            QT_TRANSLATE_NOOP("PaletteContents", "provider, carrier, lines, SIP account"));
    case WizardStep::TrunkTest:
        return paletteText(
            QT_TRANSLATE_NOOP("PaletteContents", "test of the trunk, check, registration"));
    case WizardStep::Users:
        return paletteText(
            QT_TRANSLATE_NOOP("PaletteContents", "scan, bar code, MAC addresses, import users"));
    case WizardStep::Deploy:
        return paletteText(QT_TRANSLATE_NOOP("PaletteContents", "deploy, deployment, switchboard"));
    case WizardStep::Upload:
        return paletteText(
            QT_TRANSLATE_NOOP("PaletteContents", "send the configuration, backup of a gateway"));
    case WizardStep::Acceptance:
        return paletteText(
            QT_TRANSLATE_NOOP("PaletteContents", "tests by hand, calls in and out, hold, transfer"));
    case WizardStep::Report:
        return paletteText(QT_TRANSLATE_NOOP("PaletteContents", "handover, PDF, print"));
    default:
        return {};
    }
}

QString withoutLetter(const QString& text)
{
    QString plain = text;
    return plain.remove(u'&');
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

PaletteEntry commandOf(QAction* action, const QString& where, Group group)
{
    PaletteEntry entry;
    entry.group = group;
    entry.title = withoutLetter(action->text());
    entry.detail = where;
    entry.shortcut = action->shortcut().toString(QKeySequence::NativeText);
    entry.key = action->objectName();
    entry.run = [action = QPointer(action)] {
        if (action)
            action->trigger();
    };
    return entry;
}

void addMenu(PaletteEntries& entries, QMenu* menu, const QString& where)
{
    Q_EMIT menu->aboutToShow(); // what is filled when it is opened
    const QString here = joined({ where, withoutLetter(menu->title()) });
    const auto actions = menu->actions();
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
            continue;
        if (action->menu())
            addMenu(entries, action->menu(), here);
        else if (!action->objectName().startsWith(u"goToAction_"_s)
            && action->objectName() != u"paletteAction"_s)
            entries.append(commandOf(action, here, Group::Commands));
    }
}

/// One entry of a site. @param list "users"
PaletteEntry partOf(Group group, const QString& title, const QString& detail, WizardStep step,
    const QString& path, const OpenPart& open)
{
    PaletteEntry entry;
    entry.group = group;
    entry.title = title;
    entry.detail = detail;
    entry.run = [open, step, path] { open(step, path); };
    return entry;
}

void addUsers(PaletteEntries& entries, const Site& site, const OpenPart& open)
{
    for (qsizetype i = 0; i < site.users.size(); ++i) {
        const User& user = site.users[i];
        const QString title = user.name.isEmpty() ? user.username : user.name;
        const QString detail = joined(
            { user.extension, user.username == title ? QString() : user.username, user.mobile });
        entries.append(
            partOf(Group::Users, title, detail, WizardStep::Users, u"users[%1]"_s.arg(i), open));
    }
}

void addPhones(
    PaletteEntries& entries, const Site& site, const Catalog& catalog, const OpenPart& open)
{
    QHash<QString, const User*> users;
    for (const User& user : site.users)
        users.insert(user.username, &user);
    for (qsizetype i = 0; i < site.phones.size(); ++i) {
        const Phone& phone = site.phones[i];
        const PhoneModel* model = catalog.phoneModel(phone.model);
        const User* user = users.value(phone.user);
        const QString mac = phone.mac.colons();
        const QString detail = joined({ model ? model->name : phone.model, phone.label,
            user ? joined({ user->extension, user->name }) : QString(), phone.serial });
        PaletteEntry entry
            = partOf(Group::Phones, mac, detail, WizardStep::Users, u"phones[%1]"_s.arg(i), open);
        entry.keywords = phone.mac.plain(); // as labels have it
        entries.append(std::move(entry));
    }
}

void addTrunks(
    PaletteEntries& entries, const Site& site, const Catalog& catalog, const OpenPart& open)
{
    for (qsizetype i = 0; i < site.trunks.size(); ++i) {
        const Trunk& trunk = site.trunks[i];
        const Provider* provider = catalog.provider(trunk.provider);
        const QString path = u"trunks[%1]"_s.arg(i);
        const QString carrier = provider ? provider->name : trunk.host;
        entries.append(partOf(Group::Trunks, trunk.name, joined({ carrier, trunk.number }),
            WizardStep::Trunks, path, open));
        if (!trunk.number.isEmpty())
            entries.append(partOf(Group::Numbers, trunk.number, joined({ trunk.name, carrier }),
                WizardStep::Trunks, path + u".number"_s, open));
        for (const QString& number : trunk.numbers)
            entries.append(partOf(Group::Numbers, number, joined({ trunk.name, carrier }),
                WizardStep::Trunks, path + u".numbers"_s, open));
    }
}

void addGateways(
    PaletteEntries& entries, const Site& site, const Catalog& catalog, const OpenPart& open)
{
    for (qsizetype i = 0; i < site.gateways.size(); ++i) {
        const Gateway& gateway = site.gateways[i];
        const GatewayModel* model = catalog.gatewayModel(gateway.model);
        PaletteEntry entry = partOf(Group::Gateways, gateway.name,
            joined({ model ? model->name : QString(), gateway.address, gateway.mac }),
            WizardStep::Gateways, u"gateways[%1]"_s.arg(i), open);
        entry.keywords = QString(gateway.mac).remove(u':');
        entries.append(std::move(entry));
    }
}

} // namespace

PaletteEntries PaletteContents::ofMenus(const QMenuBar& bar)
{
    PaletteEntries entries;
    const auto menus = bar.actions();
    for (const QAction* menu : menus) {
        // Where "Go" leads is offered as what it is: see ofSections().
        const bool isOffered = menu->menu() && menu->menu()->objectName() != u"goMenu";
        if (isOffered && menu->isVisible() && menu->isEnabled())
            addMenu(entries, menu->menu(), {});
    }
    return entries;
}

PaletteEntries PaletteContents::ofSections(const QList<QAction*>& actions)
{
    PaletteEntries entries;
    for (qsizetype i = 0; i < std::min(actions.size(), siteSections().size()); ++i) {
        const WizardStep step = siteSections().at(i);
        PaletteEntry entry
            = commandOf(actions[i], wizardStepSentence(step), PaletteEntry::Group::Sections);
        entry.title = wizardStepTitle(step);
        // Its number as the list at the side has it.
        const QString number = isWizardStep(step) ? QString::number(int(step) + 1) : QString();
        entry.keywords = joined({ number, otherWordsOf(step) });
        entries.append(std::move(entry));
    }
    return entries;
}

PaletteEntries PaletteContents::ofSites(
    const QList<SiteSummary>& sites, const std::function<void(const QString& id)>& open)
{
    PaletteEntries entries;
    entries.reserve(sites.size());
    for (const SiteSummary& site : sites) {
        PaletteEntry entry;
        entry.group = PaletteEntry::Group::Sites;
        entry.title = site.name;
        entry.detail = joined({ site.customer, site.tags.join(u", "_s) });
        entry.run = [open, id = site.id] { open(id); };
        entries.append(std::move(entry));
    }
    return entries;
}

PaletteEntries PaletteContents::ofSite(const Site& site, const Catalog& catalog,
    const std::function<void(WizardStep step, const QString& path)>& open)
{
    PaletteEntries entries;
    entries.reserve(site.users.size() + site.phones.size() + 64);
    addUsers(entries, site, open);
    addPhones(entries, site, catalog, open);
    addTrunks(entries, site, catalog, open);
    addGateways(entries, site, catalog, open);
    return entries;
}

PaletteEntries PaletteContents::ofSettings(const std::function<void(const QString& page)>& open)
{
    PaletteEntries entries;
    for (const SettingsTitle& page : settingsTitles) {
        PaletteEntry entry;
        entry.group = PaletteEntry::Group::Settings;
        entry.title = QCoreApplication::translate(page.context, page.title);
        entry.detail = paletteText(QT_TRANSLATE_NOOP("PaletteContents", "Settings"));
        entry.key = u"settings/"_s + QString::fromLatin1(page.page);
        entry.run = [open, id = QString::fromLatin1(page.page)] { open(id); };
        entries.append(std::move(entry));
    }
    return entries;
}

PaletteEntries PaletteContents::ofHelp(const std::function<void(const QString& id)>& open)
{
    PaletteEntries entries;
    const QString language = HelpPages::language();
    for (const QString& id : HelpPages::ids()) {
        PaletteEntry entry;
        entry.group = PaletteEntry::Group::Help;
        entry.title = HelpPages::title(id, language);
        entry.detail = paletteText(QT_TRANSLATE_NOOP("PaletteContents", "Help"));
        entry.key = u"help/"_s + id;
        entry.run = [open, id] { open(id); };
        entries.append(std::move(entry));
    }
    return entries;
}
