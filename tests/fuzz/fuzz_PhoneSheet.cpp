// SPDX-License-Identifier: GPL-3.0-or-later
// A table of phones from anywhere is refused with reasons and changes nothing, or it is taken
// whole, and what is written then reads and writes as the same bytes.
#include "models/phones/PhoneSheet.h"

#include <QSet>

#include <cstdint>
#include <cstdlib>

namespace {

void must(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

Site startSite()
{
    Site site;
    site.name = QStringLiteral("fuzz");
    for (int i = 1; i <= 12; ++i)
        site.users.append(
            { {}, QStringLiteral("u%1").arg(i), {}, QString::number(200 + i), {}, false });
    Phone phone;
    phone.id = QStringLiteral("kept");
    phone.mac = *MacAddress::parse(u"00:15:65:00:00:01");
    phone.serial = QStringLiteral("S0001234");
    phone.user = QStringLiteral("u1");
    site.phones = { phone };
    site.gateways.resize(1);
    site.gateways[0].name = QStringLiteral("isdn");
    site.gateways[0].mac = QStringLiteral("00:A0:BA:01:02:03");
    site.phoneModels = { { QStringLiteral("yealink-T54-hall"), QStringLiteral("yealink-T54"),
        QStringLiteral("Hall") } };
    return site;
}

void checkSite(const Site& site)
{
    QSet<MacAddress> macs;
    QHash<QString, int> devices;
    for (const Phone& phone : site.phones) {
        must(!phone.mac.isNull() && !phone.id.isEmpty() && !macs.contains(phone.mac));
        must(phone.user.isEmpty() || (site.user(phone.user) && ++devices[phone.user] <= 8));
        must(phone.label.size() <= PhoneSheet::longestText);
        macs.insert(phone.mac);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const auto catalog = Catalog::load();
    must(catalog.has_value());
    static const VendorBook vendors(*catalog);
    const Site before = startSite();
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto plan = PhoneSheet::read(bytes, before, vendors);
    if (!plan)
        return 0;
    must(plan->rows.size() + plan->errors.size() <= PhoneSheet::maximumRows * 2);
    must(plan->added + plan->changed == plan->rows.size());
    for (const PhoneSheet::RowError& error : plan->errors)
        must(error.line > 0 && !error.error.subject.isEmpty());
    Site after = before;
    const Status applied = PhoneSheet::apply(*plan, after);
    must(applied.has_value() == plan->errors.isEmpty());
    if (!applied) {
        must(after == before);
        return 0;
    }
    checkSite(after);
    const QByteArray written = PhoneSheet::write(after);
    Site empty = before;
    empty.phones.clear();
    const auto again = PhoneSheet::read(written, empty, vendors);
    must(again && again->errors.isEmpty() && PhoneSheet::apply(*again, empty));
    must(PhoneSheet::write(empty) == written);
    const auto same = PhoneSheet::read(written, after, vendors);
    must(same && same->errors.isEmpty() && same->rows.isEmpty());
    return 0;
}
