// SPDX-License-Identifier: GPL-3.0-or-later
// A pasted text of any kind: whatever is read from it makes a trunk whose values are well formed,
// and the plan that comes of it can be looked through.
#include "models/lint/Lint.h"
#include "models/site/SiteRules.h"
#include "models/trunk/SheetReader.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const auto catalog = Catalog::load();
    if (!catalog)
        std::abort();
    const QString text
        = QString::fromUtf8(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    const SheetReading reading = SheetReader::read(text, **catalog);
    QStringList fields;
    QStringList certain;
    for (const auto& found : reading.found) {
        if (found.value.isEmpty() || (found.isCertain && certain.contains(found.field))
            || found.line < 0 || found.line > text.count(u'\n'))
            std::abort();
        fields.append(found.field);
        if (found.isCertain)
            certain.append(found.field);
    }
    Site site;
    site.name = QStringLiteral("fuzz");
    site.trunks.resize(1);
    site.trunks[0].name = QStringLiteral("pasted");
    SheetReader::apply(reading, fields, site.trunks[0]);
    if (!SiteRules::check(site, **catalog).isEmpty())
        std::abort();
    for (const Finding& finding : Lint::check(site, **catalog))
        if (LintText::sentence(finding).isEmpty())
            std::abort();
    return 0;
}
