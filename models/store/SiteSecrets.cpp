// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/SiteSecrets.h"

#include "models/store/Database.h"
#include "models/store/PhoneRows.h"
#include "models/store/SecretPlace.h"
#include "models/store/Vault.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

template <typename SecretType> struct OwnedSecret {
    QString owner; ///< id of the site or of a part of it
    QString field;
    SecretType* secret;
};

/// Of everything but the parameters of phones.
/// @param SiteType const or not, as its secrets are to be
template <typename SiteType> auto ownedSecrets(SiteType& site)
{
    using SecretType = std::remove_reference_t<decltype((site.pbx.password))>;
    const QString password = u"password"_s;
    QList<OwnedSecret<SecretType>> all { { site.id, u"pbx"_s, &site.pbx.password },
        { site.id, u"ssh"_s, &site.pbx.ssh.password },
        { site.id, u"ssh_key"_s, &site.pbx.ssh.keyPassphrase },
        { site.id, u"ssh_jump"_s, &site.pbx.ssh.jumpPassword } };
    for (auto& trunk : site.trunks)
        all.append({ trunk.id, password, &trunk.password });
    for (auto& user : site.users)
        all.append({ user.id, password, &user.password });
    for (auto& gateway : site.gateways) {
        all.append({ gateway.id, u"login"_s, &gateway.login.password });
        all.append({ gateway.id, u"login_now"_s, &gateway.loginNow.password });
        for (qsizetype i = 0; i < gateway.ports.size(); ++i)
            all.append({ gateway.id, u"port%1"_s.arg(i), &gateway.ports[i].password });
    }
    return all;
}

} // namespace

Status SiteSecrets::write(const Site& site)
{
    Statement insert(
        m_database, u"INSERT INTO secret (site_id, owner, field, sealed) VALUES (?, ?, ?, ?)"_s);
    for (const auto& [owner, field, secret] : ownedSecrets(site)) {
        if (secret->isEmpty())
            continue;
        const auto sealed = m_vault.seal(*secret, SecretPlace::of(owner, field));
        if (!sealed)
            return tl::unexpected(sealed.error());
        if (const Status s = insert.run({ site.id, owner, field, *sealed }); !s)
            return s;
    }
    return {};
}

Status SiteSecrets::read(Site& site) const
{
    auto q = m_database.run(
        u"SELECT owner, field, sealed FROM secret WHERE site_id = ?"_s, { site.id });
    if (!q)
        return tl::unexpected(q.error());
    QHash<QString, Secret> secrets;
    PhoneRows::SecretTaker parameters(site);
    while (q->next()) {
        const QString owner = q->value(0).toString();
        const QString field = q->value(1).toString();
        const QString place = SecretPlace::of(owner, field);
        const auto secret = m_vault.open(q->value(2).toString(), place);
        if (!secret)
            return tl::unexpected(secret.error());
        if (PhoneRows::SecretTaker::isFor(field))
            parameters.take(owner, field, *secret);
        else
            secrets.insert(place, *secret);
    }
    for (const auto& [owner, field, secret] : ownedSecrets(site))
        *secret = secrets.value(SecretPlace::of(owner, field));
    return {};
}

Result<bool> SiteSecrets::hasAny(const QString& siteId) const
{
    auto q = m_database.run(u"SELECT count(*) FROM secret WHERE site_id = ?"_s, { siteId });
    if (!q)
        return tl::unexpected(q.error());
    if (q->next() && q->value(0).toInt() > 0)
        return true;
    return hasPlain(siteId);
}

Result<bool> SiteSecrets::hasPlain(const QString& siteId) const
{
    auto q = m_database.run(
        u"SELECT count(*) FROM parameter WHERE site_id = ? AND content NOT IN ('', '-') "
        "AND (name IN ('adminpw', 'userpw') OR name LIKE '%password%')"_s,
        { siteId });
    if (!q)
        return tl::unexpected(q.error());
    q->next();
    return q->value(0).toInt() > 0;
}
