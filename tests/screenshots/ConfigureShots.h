// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/ParameterCommands.h"
#include "tests/screenshots/PageShots.h"
#include "widgets/phones/configure/ConfigurePage.h"
#include "widgets/phones/configure/CurrentScope.h"
#include "widgets/phones/configure/PhonePicture.h"
#include "widgets/phones/configure/PhonePreview.h"
#include "widgets/phones/PhonesStep.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

/// The pictures of the pages for configuring phones, taken by the means of their window.
class ConfigureShots : public PageShots {
public:
    using PageShots::PageShots;

    void takeAll()
    {
        m_before = draft()->site();
        find<PhonesStep>("usersTabs")->showPage("configurationPage");
        m_page = find<ConfigurePage>("configurePhonesPage");
        take("configure-site");
        fill();
        takeSettings();
        takeKeys();
        takeLabels();
        takePreview();
        draft()->edit(nullptr, [this](Site& site) { site = m_before; });
        find<PhonesStep>("usersTabs")->showPage("usersPage");
    }

private:
    void choose(const ParameterScope& scope)
    {
        m_page->current()->setScope(scope);
        settle();
    }
    [[nodiscard]] ParameterScope reception() const
    {
        return ParameterScope::ofPhone(m_before.phones[1].mac);
    }

    void fill()
    {
        const Catalog& catalog = draft()->catalog();
        draft()->edit(nullptr, [&](Site& site) {
            Phone fanvil;
            fanvil.mac = *MacAddress::parse(u"0C383E112233"_s);
            fanvil.model = u"fanvil-X5U"_s;
            fanvil.user = site.users.last().username;
            site.phones.append(fanvil);
            site.parameters.models[u"yealink-T54"_s][u"brightness"_s] = u"5"_s;
            auto& own = site.phones[1].parameters;
            own[u"ringtone"_s] = u"4"_s;
            own[u"language"_s] = u"en"_s;
            QStringList users;
            for (const User& user : site.users)
                users.append(user.username);
            (void)ParameterCommands::fillBlf(site, catalog, reception(), 3, users.mid(0, 7));
            (void)ParameterCommands::fillBlf(
                site, catalog, ParameterScope::ofPhone(fanvil.mac), 3, users);
        });
    }

    void search(const QString& text)
    {
        find<QLineEdit>("settingSearchEdit")->setText(text);
        auto* tree = find<QTreeView>("settingsTree");
        const QModelIndex group = tree->model()->index(0, 0);
        tree->setCurrentIndex(tree->model()->index(0, 0, group));
    }

    void takeSettings()
    {
        choose(reception());
        search(u"ringtone"_s);
        find<QLineEdit>("settingSearchEdit")->clear();
        take("configure-settings");
        choose(ParameterScope::ofModel(u"yealink-T54"_s));
        search(u"ntp_server"_s);
        auto* field = find<QLineEdit>("valueEdit");
        field->setFocus();
        field->setText(u"not a host"_s);
        QTest::keyClick(field, Qt::Key_Return);
        take("configure-refused");
        find<QLineEdit>("settingSearchEdit")->clear();
        click("copyModelButton");
        takeDialog("configure-copy-model", "copyModelDialog");
        choose(reception());
        click("applyToPhonesButton");
        takeDialog("configure-apply", "phonePicker");
    }

    void takeKeys()
    {
        choose({});
        takeTab("configureTabs", 1, "configure-keys-none");
        choose(reception());
        find<PhonePicture>("phonePicture")->setFocus();
        QTest::keyClick(find<PhonePicture>("phonePicture"), Qt::Key_Down);
        QTest::keyClick(find<PhonePicture>("phonePicture"), Qt::Key_Down);
        take("configure-keys");
        auto* sheets = find<QComboBox>("keySheetCombo");
        sheets->setCurrentIndex(3);
        Q_EMIT sheets->activated(3);
        take("configure-keys-module");
        choose(ParameterScope::ofPhone(*MacAddress::parse(u"0C383E112233"_s)));
        take("configure-keys-fanvil");
        choose(ParameterScope::ofModel(u"fanvil-X210"_s));
        sheets->setCurrentIndex(1);
        Q_EMIT sheets->activated(1);
        take("configure-keys-touch");
    }

    void takeLabels()
    {
        choose({});
        takeTab("configureTabs", 2, "configure-labels");
    }

    void takePreview()
    {
        choose(reception());
        showTab("configureTabs", 3);
        waitForPreview();
        take("configure-preview");
        auto* tabs = find<QTabWidget>("previewTabs");
        tabs->setCurrentIndex(1);
        take("configure-preview-values");
        m_page->preview()->setTaken([](const QString&) -> Result<std::optional<PhoneTaken>> {
            return PhoneTaken { QDateTime(QDate(2026, 11, 20), QTime(15, 30)), u"x"_s,
                Secret(u"#!version:1.0.0.1\n## an older file\nlang.gui = Italian\n"_s) };
        });
        waitForPreview();
        tabs->setCurrentIndex(2);
        take("configure-preview-difference");
        draft()->edit(nullptr, [this](Site& site) {
            site.phones[1].parameters[u"linekey_value_3"_s] = QString(u""_s);
        });
        waitForPreview();
        tabs->setCurrentIndex(0);
        take("configure-preview-fault");
    }

    void waitForPreview()
    {
        waitUntil("the preview", [this] { return !m_page->preview()->isPending(); });
    }

    ConfigurePage* m_page = nullptr;
    Site m_before;
};
