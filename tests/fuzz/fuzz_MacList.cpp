// SPDX-License-Identifier: GPL-3.0-or-later
// A pasted list of any kind: every address once, every piece kept or refused with its line, and the
// addresses found make the same list again.
#include "models/catalog/Catalog.h"
#include "models/site/MacList.h"
#include "models/site/SiteRules.h"

#include <QSet>

#include <cstdint>
#include <cstdlib>

namespace {

void must(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const auto catalog = Catalog::load();
    must(catalog.has_value());
    const QString text
        = QString::fromUtf8(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    const MacList list = MacList::parse(text, **catalog);
    must(list.entries.size() <= MacList::maximumEntries);
    const auto lines = text.count(u'\n') + text.count(u'\r') + 1;
    QSet<MacAddress> macs;
    QString plain;
    for (const MacList::Entry& entry : list.entries) {
        must(!entry.mac.isNull() && !macs.contains(entry.mac));
        must(entry.line > 0 && entry.line <= lines);
        must(entry.extension.isEmpty() || SiteRules::isExtension(entry.extension));
        must(entry.checkCode.isEmpty() || entry.checkCode.size() == 4);
        macs.insert(entry.mac);
        plain += entry.mac.colons() + u'\n';
    }
    for (const MacList::Rejected& rejected : list.rejected)
        must(rejected.line > 0 && rejected.line <= lines && rejected.text.size() <= 80
            && rejected.firstLine < rejected.line + 1);
    const MacList again = MacList::parse(plain, **catalog);
    must(again.rejected.isEmpty() && again.entries.size() == list.entries.size());
    for (qsizetype i = 0; i < again.entries.size(); ++i)
        must(again.entries[i].mac == list.entries[i].mac);
    return 0;
}
