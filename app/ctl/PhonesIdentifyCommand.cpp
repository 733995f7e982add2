// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesIdentifyCommand.h"

#include "models/phones/ModelName.h"
#include "models/phones/PhoneAgent.h"

using namespace Qt::StringLiterals;

namespace {

QString kindName(ScanCode::Kind kind)
{
    switch (kind) {
    case ScanCode::Kind::Phone:
        return u"phone"_s;
    case ScanCode::Kind::Serial:
        return u"serial"_s;
    case ScanCode::Kind::Pin:
        return u"pin"_s;
    case ScanCode::Kind::Article:
        return u"article"_s;
    case ScanCode::Kind::Nothing:
        return u"nothing"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void PhonesIdentifyCommand::start()
{
    if (word(1) == u"vendor") {
        if (options().words().size() != 3 || !options().isSet(u"vendor"_s))
            return badUsage(u"phones vendor MAC --vendor VENDOR"_s);
        return withCatalog([this] { withStore([this] { keepVendor(); }); });
    }
    if (options().words().size() < 3)
        return badUsage(u"phones identify TEXT"_s);
    withCatalog([this] {
        // Looking at a code must not make a database.
        if (!Database::isThere(options().database()))
            return identify(VendorBook(sharedCatalog()));
        withStore([this] {
            const auto book = vendors();
            book ? identify(*book) : fail(book.error());
        });
    });
}

void PhonesIdentifyCommand::identify(const VendorBook& book)
{
    const QString text = options().words().sliced(2).join(u' ');
    const PhoneAgent agent = PhoneAgent::read(text.toUtf8(), catalog());
    const ScanCode code = ScanCode::read(text, book);
    if (!agent.vendor.isEmpty()) {
        const QString mac = agent.mac ? agent.mac->hyphens() : QString();
        output().event({ { u"event"_s, u"agent"_s }, { u"vendor"_s, agent.vendor },
                           { u"model_name"_s, agent.modelName }, { u"model"_s, agent.model },
                           { u"firmware"_s, agent.firmware }, { u"mac"_s, mac } },
            tr("%1, model %2 (%3), firmware %4, address %5")
                .arg(catalog().vendorName(agent.vendor), agent.modelName,
                    agent.model.isEmpty() ? tr("unknown") : agent.model,
                    agent.firmware.isEmpty() ? tr("unknown") : agent.firmware,
                    mac.isEmpty() ? tr("unknown") : mac));
        return done(0);
    }
    if (code.kind == ScanCode::Kind::Article || code.kind == ScanCode::Kind::Nothing)
        return fail(code.error());
    say(code, book);
    done(0);
}

void PhonesIdentifyCommand::say(const ScanCode& code, const VendorBook& book)
{
    const bool isPhone = code.kind == ScanCode::Kind::Phone;
    const QString vendor = isPhone ? book.phoneVendorOf(code.mac) : QString();
    const QString mac = isPhone ? code.mac.hyphens() : QString();
    QStringList words { mac, catalog().vendorName(vendor), code.model, code.serial,
        code.checkCode };
    words.removeAll(QString());
    const QString text = isPhone           ? words.join(u"  "_s)
        : code.kind == ScanCode::Kind::Pin ? tr("a PIN")
                                           : tr("serial number %1").arg(code.serial);
    output().event({ { u"event"_s, u"code"_s }, { u"kind"_s, kindName(code.kind) },
                       { u"mac"_s, mac }, { u"vendor"_s, vendor }, { u"serial"_s, code.serial },
                       { u"has_pin"_s, !code.pin.isEmpty() }, { u"check_code"_s, code.checkCode },
                       { u"model_name"_s, code.model },
                       { u"model"_s, ModelName::find(catalog(), vendor, code.model) },
                       { u"url_host"_s, code.urlHost } },
        text);
}

void PhonesIdentifyCommand::keepVendor()
{
    const auto mac = MacAddress::parse(word(2));
    if (!mac)
        return fail(Error(ErrorCode::BadMac, u"MAC"_s, word(2).left(80)));
    const QString said = options().value(u"vendor"_s);
    QStringList known;
    QString vendor;
    for (const PhoneVendor& candidate : catalog().phoneVendors()) {
        known.append(candidate.id);
        if (candidate.id.compare(said, Qt::CaseInsensitive) == 0
            || candidate.name.compare(said, Qt::CaseInsensitive) == 0)
            vendor = candidate.id;
    }
    if (vendor.isEmpty())
        return fail(Error(ErrorCode::BadValue, u"--vendor"_s,
            u"%1: %2"_s.arg(said.left(80), known.join(u", "_s))));
    const Status kept = store().phones().keepVendorRule(VendorBook::prefixOf(*mac), vendor);
    if (!kept)
        return fail(kept.error());
    const QString prefix = mac->hyphens().left(8);
    output().event(
        { { u"event"_s, u"result"_s }, { u"subject"_s, mac->hyphens() }, { u"state"_s, u"done"_s },
            { u"prefix"_s, prefix }, { u"vendor"_s, vendor } },
        tr("Addresses that begin with %1 belong to %2 from now on.")
            .arg(prefix, catalog().vendorName(vendor)));
    done(0);
}
