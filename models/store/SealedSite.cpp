// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/SealedSite.h"

#include "models/core/Deflated.h"
#include "models/site/SiteSnapshot.h"
#include "models/store/Vault.h"

using namespace Qt::StringLiterals;

namespace {

/// Empty when that is no deflated snapshot.
QByteArray inflatedSnapshot(const QString& content)
{
    if (content.size() > 2 * SealedSite::maximumSize)
        return {};
    const auto packed = QByteArray::fromBase64Encoding(
        content.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return packed ? Deflated::unpack(*packed, SiteSnapshot::maximumSize).value_or(QByteArray())
                  : QByteArray();
}

/// Deflated as well: most of it are the places, all of them ids.
Secret deflatedSecrets(const Secret& secrets)
{
    QByteArray plain = secrets.revealUtf8();
    QByteArray packed = Deflated::pack(plain);
    const Secret deflated(packed);
    wipe(plain);
    wipe(packed);
    return deflated;
}

/// Nothing when that is not deflated.
std::optional<Secret> inflatedSecrets(const Secret& deflated)
{
    QByteArray packed = deflated.revealUtf8();
    auto plain = Deflated::unpack(packed, SiteSnapshot::maximumSize);
    wipe(packed);
    if (!plain)
        return std::nullopt;
    const Secret secrets(*plain);
    wipe(*plain);
    return secrets;
}

} // namespace

Result<SealedSite> SealedSite::of(const Site& site, const Vault& vault, const QString& place)
{
    const SiteSnapshot snapshot = SiteSnapshot::of(site);
    const QByteArray packed = Deflated::pack(snapshot.content);
    if (packed.size() > maximumSize || snapshot.content.size() > SiteSnapshot::maximumSize)
        return SealedSite();
    SealedSite sealed { QString::fromLatin1(packed.toBase64()), {} };
    if (snapshot.secrets.isEmpty())
        return sealed;
    const auto secrets = vault.seal(deflatedSecrets(snapshot.secrets), place);
    if (!secrets)
        return tl::unexpected(secrets.error());
    sealed.secrets = *secrets;
    return sealed;
}

Result<Site> SealedSite::open(const Vault& vault, const QString& place) const
{
    SiteSnapshot snapshot { inflatedSnapshot(content), {} };
    if (snapshot.content.isEmpty())
        return fail(ErrorCode::DatabaseDamaged, place, u"not deflated"_s);
    if (!secrets.isEmpty()) {
        const auto opened = vault.open(secrets, place);
        if (!opened)
            return tl::unexpected(opened.error());
        const auto inflated = inflatedSecrets(*opened);
        if (!inflated)
            return fail(ErrorCode::DatabaseDamaged, place, u"not deflated"_s);
        snapshot.secrets = *inflated;
    }
    const auto site = snapshot.site();
    return site ? site : fail(ErrorCode::DatabaseDamaged, place, site.error().detail);
}
