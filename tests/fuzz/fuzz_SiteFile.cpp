// SPDX-License-Identifier: GPL-3.0-or-later
// A site file from anywhere: refused with reasons, or read and written without a loss.
#include "models/site/SiteFile.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const auto catalog = Catalog::load();
    if (!catalog)
        std::abort();
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto site = SiteFile::read(bytes, **catalog);
    if (!site)
        return site.error().isEmpty() ? (std::abort(), 0) : 0;
    const QByteArray written = SiteFile::write(*site, SiteFile::Secrets::Include);
    const auto again = SiteFile::read(written, **catalog);
    if (!again || SiteFile::write(*again, SiteFile::Secrets::Include) != written)
        std::abort();
    return 0;
}
