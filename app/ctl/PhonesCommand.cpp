// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesCommand.h"

#include "app/ctl/PhonesEditCommand.h"
#include "app/ctl/PhonesFilesCommand.h"
#include "app/ctl/PhonesFindCommand.h"
#include "app/ctl/PhonesIdentifyCommand.h"
#include "app/ctl/PhonesListCommand.h"
#include "app/ctl/PhonesModelsCommand.h"
#include "app/ctl/PhonesParametersCommand.h"
#include "app/ctl/PhonesPasswordsCommand.h"
#include "app/ctl/PhonesRedirectCommand.h"
#include "app/ctl/PhonesRenderCommand.h"
#include "app/ctl/PhonesScanCommand.h"
#include "app/ctl/PhonesServeCommand.h"
#include "app/ctl/PhonesSheetCommand.h"
#include "app/ctl/PhonesTellCommand.h"
#include "models/phones/DeviceNumbering.h"

using namespace Qt::StringLiterals;

namespace {

template <typename Kind>
std::unique_ptr<Command> phonesCommandOf(const Options& options, const Output& output)
{
    return std::make_unique<Kind>(options, output);
}

} // namespace

std::unique_ptr<Command> PhonesCommand::create(const Options& options, const Output& output)
{
    using Make = std::unique_ptr<Command> (*)(const Options&, const Output&);
    static const QHash<QString, Make> commands {
        { u"list"_s, phonesCommandOf<PhonesListCommand> },
        { u"import"_s, phonesCommandOf<PhonesSheetCommand> },
        { u"export"_s, phonesCommandOf<PhonesSheetCommand> },
        { u"scan"_s, phonesCommandOf<PhonesScanCommand> },
        { u"identify"_s, phonesCommandOf<PhonesIdentifyCommand> },
        { u"vendor"_s, phonesCommandOf<PhonesIdentifyCommand> },
        { u"assign"_s, phonesCommandOf<PhonesEditCommand> },
        { u"release"_s, phonesCommandOf<PhonesEditCommand> },
        { u"swap"_s, phonesCommandOf<PhonesEditCommand> },
        { u"swap-users"_s, phonesCommandOf<PhonesEditCommand> },
        { u"model"_s, phonesCommandOf<PhonesEditCommand> },
        { u"remove"_s, phonesCommandOf<PhonesEditCommand> },
        { u"passwords"_s, phonesCommandOf<PhonesPasswordsCommand> },
        { u"parameters"_s, phonesCommandOf<PhonesParametersCommand> },
        { u"set"_s, phonesCommandOf<PhonesParametersCommand> },
        { u"models"_s, phonesCommandOf<PhonesModelsCommand> },
        { u"copy-model"_s, phonesCommandOf<PhonesModelsCommand> },
        { u"remove-model"_s, phonesCommandOf<PhonesModelsCommand> },
        { u"serve"_s, phonesCommandOf<PhonesServeCommand> },
        { u"render"_s, phonesCommandOf<PhonesRenderCommand> },
        { u"standing"_s, phonesCommandOf<PhonesRenderCommand> },
        { u"renew-tokens"_s, phonesCommandOf<PhonesRenderCommand> },
        { u"files"_s, phonesCommandOf<PhonesFilesCommand> },
        { u"dhcp"_s, phonesCommandOf<PhonesDhcpCommand> },
        { u"url"_s, phonesCommandOf<PhonesUrlCommand> },
        { u"pnp"_s, phonesCommandOf<PhonesPnpCommand> },
        { u"notify"_s, phonesCommandOf<PhonesNotifyCommand> },
        { u"call"_s, phonesCommandOf<PhonesCallCommand> },
        { u"scenarios"_s, phonesCommandOf<PhonesScenariosCommand> },
        { u"redirect"_s, phonesCommandOf<PhonesRedirectCommand> },
        { u"redirect-account"_s, phonesCommandOf<PhonesRedirectAccountCommand> },
    };
    const Make make = commands.value(options.words().value(1));
    return make ? make(options, output) : nullptr;
}

void PhonesCommand::withPhones(const std::function<void(Site)>& next)
{
    withCatalog([this, next] { withStore([this, next] { withSite(word(2), false, next); }); });
}

void PhonesCommand::withPhonesOnly(const std::function<void(const Site&)>& next)
{
    withCatalog([this, next] {
        withStore([this, next] {
            const auto id = store().sites().find(word(2));
            if (!id)
                return fail(id.error());
            const auto site = store().sites().load(*id, SiteRepository::Secrets::Leave);
            site ? next(*site) : fail(site.error());
        });
    });
}

Result<QList<MacAddress>> PhonesCommand::phonesNamed(const Site& site, const QStringList& words)
{
    QList<MacAddress> phones;
    for (const QString& word : words) {
        const auto mac = MacAddress::parse(word);
        if (!mac)
            return ::fail(ErrorCode::BadMac, u"PHONE"_s, word.left(80));
        if (!site.phone(*mac))
            return ::fail(ErrorCode::NoSuchPhone, mac->hyphens());
        if (!phones.contains(*mac))
            phones.append(*mac);
    }
    return phones;
}

Result<QString> PhonesCommand::userNamed(const Site& site, const QString& word)
{
    for (const User& user : site.users)
        if (!word.isEmpty() && (user.username == word.toLower() || user.extension == word))
            return user.username;
    return ::fail(ErrorCode::UnknownUser, site.name, word.left(80));
}

Result<VendorBook> PhonesCommand::vendors()
{
    const auto kept = store().phones().vendorRules();
    if (!kept)
        return tl::unexpected(kept.error());
    return VendorBook(sharedCatalog(), *kept);
}

void PhonesCommand::keep(
    Site site, PhoneCommands::Name name, const QList<MacAddress>& phones, const QJsonObject& more)
{
    const Status saved = store().sites().save(site, PhoneCommands::name(name));
    if (!saved)
        return fail(saved.error());
    const auto extensions = DeviceNumbering(site).all();
    for (const MacAddress& mac : phones)
        if (const Phone* const phone = site.phone(mac))
            say(*phone, extensions.value(mac));
    QJsonObject event { { u"event"_s, u"result"_s }, { u"subject"_s, site.name },
        { u"state"_s, u"done"_s }, { u"change"_s, PhoneCommands::name(name) },
        { u"phones"_s, phones.size() } };
    for (auto it = more.begin(); it != more.end(); ++it)
        event.insert(it.key(), it.value());
    output().event(event);
    output().message(tr("%1: done.").arg(PhoneCommands::text(name, int(phones.size()))));
    done(0);
}

void PhonesCommand::say(const Phone& phone, const QString& extension) const
{
    const auto match = catalog().vendorOf(phone.mac);
    output().event(
        { { u"event"_s, u"phone"_s }, { u"subject"_s, phone.mac.hyphens() },
            { u"mac"_s, phone.mac.hyphens() }, { u"vendor"_s, match ? match->vendor : QString() },
            { u"model"_s, phone.model }, { u"user"_s, phone.user }, { u"extension"_s, extension },
            { u"serial"_s, phone.serial }, { u"label"_s, phone.label } },
        u"%1  %2  %3  %4  %5"_s.arg(phone.mac.hyphens())
            .arg(phone.model, -22)
            .arg(extension, -8)
            .arg(phone.user, -20)
            .arg(phone.label)
            .trimmed());
}
