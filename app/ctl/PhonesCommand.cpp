// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesCommand.h"

#include "app/ctl/PhonesFilesCommand.h"
#include "app/ctl/PhonesListCommand.h"
#include "app/ctl/PhonesRenderCommand.h"
#include "app/ctl/PhonesServeCommand.h"

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
        { u"serve"_s, phonesCommandOf<PhonesServeCommand> },
        { u"render"_s, phonesCommandOf<PhonesRenderCommand> },
        { u"standing"_s, phonesCommandOf<PhonesRenderCommand> },
        { u"renew-tokens"_s, phonesCommandOf<PhonesRenderCommand> },
        { u"files"_s, phonesCommandOf<PhonesFilesCommand> },
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
