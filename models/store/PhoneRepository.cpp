// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/PhoneRepository.h"

#include "models/store/Database.h"
#include "models/store/QueryStatus.h"
#include "models/store/SecretPlace.h"
#include "models/store/Vault.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int tokenBytes = 16; // 128 bits
constexpr int maximumAgent = 200;

QString utcText(const QDateTime& at) { return at.toUTC().toString(Qt::ISODateWithMs); }
QDateTime utcTime(const QVariant& text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

Secret newToken()
{
    QByteArray bytes(tokenBytes, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return Secret(bytes.toHex());
}

/// The two as they are stored.
Result<std::pair<QString, QString>> sealTokens(
    const Vault& vault, const QString& phoneId, const PhoneTokens& tokens)
{
    const auto first = vault.seal(tokens.first, SecretPlace::phoneToken(phoneId, "first"_L1));
    if (!first)
        return tl::unexpected(first.error());
    const auto second = vault.seal(tokens.second, SecretPlace::phoneToken(phoneId, "second"_L1));
    if (!second)
        return tl::unexpected(second.error());
    return std::pair(*first, *second);
}

Result<PhoneTokens> openTokens(const Vault& vault, const QString& phoneId, const QSqlQuery& row)
{
    auto first = vault.open(row.value(1).toString(), SecretPlace::phoneToken(phoneId, "first"_L1));
    if (!first)
        return tl::unexpected(first.error());
    auto second
        = vault.open(row.value(2).toString(), SecretPlace::phoneToken(phoneId, "second"_L1));
    if (!second)
        return tl::unexpected(second.error());
    return PhoneTokens { *first, *second, row.value(3).toBool() };
}

const QString insertTokens
    = u"INSERT INTO phone_token (phone_id, site_id, first_token, second_token, first_dead, "
      u"made_at) "
      "VALUES (?, ?, ?, ?, 0, ?) ON CONFLICT (phone_id) DO UPDATE SET site_id = excluded.site_id, "
      "first_token = excluded.first_token, second_token = excluded.second_token, "
      "first_dead = 0, made_at = excluded.made_at"_s;

} // namespace

Result<QHash<QString, PhoneTokens>> PhoneRepository::tokens(
    const QString& siteId, const QStringList& phoneIds)
{
    const QSet<QString> wanted { phoneIds.begin(), phoneIds.end() };
    auto tokens = storedTokens(siteId, wanted);
    // Where nothing is to be written nobody waits for others who write.
    if (!tokens || tokens->size() == wanted.size())
        return tokens;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    tokens = storedTokens(siteId, wanted);
    if (!tokens)
        return tokens;
    Statement insert(m_database, insertTokens);
    for (const QString& id : phoneIds) {
        if (tokens->contains(id))
            continue;
        const PhoneTokens made { newToken(), newToken(), false };
        if (const Status written = writeTokens(insert, siteId, id, made); !written)
            return tl::unexpected(written.error());
        tokens->insert(id, made);
    }
    if (const Status committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return tokens;
}

Result<QHash<QString, PhoneTokens>> PhoneRepository::storedTokens(
    const QString& siteId, const QSet<QString>& wanted) const
{
    auto rows
        = m_database.run(u"SELECT phone_id, first_token, second_token, first_dead FROM phone_token "
                         "WHERE site_id = ?"_s,
            { siteId });
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, PhoneTokens> tokens;
    while (rows->next()) {
        const QString id = rows->value(0).toString();
        if (!wanted.contains(id))
            continue;
        const auto opened = openTokens(m_vault, id, *rows);
        if (!opened)
            return tl::unexpected(opened.error());
        tokens.insert(id, *opened);
    }
    return tokens;
}

Status PhoneRepository::writeTokens(
    Statement& insert, const QString& siteId, const QString& phoneId, const PhoneTokens& tokens)
{
    const auto sealed = sealTokens(m_vault, phoneId, tokens);
    if (!sealed)
        return tl::unexpected(sealed.error());
    return insert.run({ phoneId, siteId, sealed->first, sealed->second,
        utcText(QDateTime::currentDateTimeUtc()) });
}

Status PhoneRepository::markFirstDead(const QString& phoneId, const Secret& first)
{
    auto row = m_database.run(
        u"SELECT first_token FROM phone_token WHERE phone_id = ? AND first_dead = 0"_s,
        { phoneId });
    if (!row || !row->next())
        return statusOf(row);
    const QString sealed = row->value(0).toString();
    row->finish();
    // Where the vault has been locked since nobody can tell: then it is dead.
    const auto stored = m_vault.open(sealed, SecretPlace::phoneToken(phoneId, "first"_L1));
    if (!first.isEmpty() && stored && *stored != first)
        return {};
    return statusOf(m_database.run(
        u"UPDATE phone_token SET first_dead = 1 WHERE phone_id = ? AND first_token = ?"_s,
        { phoneId, sealed }));
}

Result<PhoneTokens> PhoneRepository::renewTokens(const QString& siteId, const QString& phoneId)
{
    const PhoneTokens made { newToken(), newToken(), false };
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Statement insert(m_database, insertTokens);
    if (const Status written = writeTokens(insert, siteId, phoneId, made); !written)
        return tl::unexpected(written.error());
    if (const Status committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return made;
}

Status PhoneRepository::note(const QString& siteId, const PhoneContact& contact)
{
    return statusOf(m_database.run(
        u"INSERT INTO phone_contact (phone_id, site_id, at, address, agent, firmware, file, "
        "status, access) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (phone_id) DO UPDATE SET "
        "site_id = excluded.site_id, at = excluded.at, address = excluded.address, "
        "agent = excluded.agent, firmware = excluded.firmware, file = excluded.file, "
        "status = excluded.status, access = excluded.access"_s,
        { contact.phoneId, siteId, utcText(contact.at), contact.address,
            contact.agent.left(maximumAgent), contact.firmware, contact.file, contact.status,
            contact.access }));
}

Result<QHash<QString, PhoneContact>> PhoneRepository::contacts(const QString& siteId) const
{
    auto rows
        = m_database.run(u"SELECT phone_id, at, address, agent, firmware, file, status, access "
                         "FROM phone_contact WHERE site_id = ?"_s,
            { siteId });
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, PhoneContact> contacts;
    while (rows->next()) {
        PhoneContact contact;
        contact.phoneId = rows->value(0).toString();
        contact.at = utcTime(rows->value(1));
        int i = 2;
        for (QString* text : { &contact.address, &contact.agent, &contact.firmware, &contact.file })
            *text = rows->value(i++).toString();
        contact.status = rows->value(i++).toInt();
        contact.access = rows->value(i).toString();
        contacts.insert(contact.phoneId, contact);
    }
    return contacts;
}

Status PhoneRepository::noteTaken(
    const QString& siteId, const QString& phoneId, const PhoneTaken& taken)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto sealed = m_vault.seal(taken.content, SecretPlace::phoneTaken(phoneId));
    if (!sealed)
        return tl::unexpected(sealed.error());
    const Status written = statusOf(m_database.run(
        u"INSERT INTO phone_taken (phone_id, site_id, at, fingerprint, content) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (phone_id) DO UPDATE SET site_id = excluded.site_id, "
        "at = excluded.at, fingerprint = excluded.fingerprint, content = excluded.content"_s,
        { phoneId, siteId, utcText(taken.at), taken.fingerprint, *sealed }));
    return written ? transaction->commit() : written;
}

Result<QHash<QString, PhoneTaken>> PhoneRepository::allTaken(const QString& siteId) const
{
    auto rows = m_database.run(
        u"SELECT phone_id, at, fingerprint FROM phone_taken WHERE site_id = ?"_s, { siteId });
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, PhoneTaken> all;
    while (rows->next())
        all.insert(
            rows->value(0).toString(), { utcTime(rows->value(1)), rows->value(2).toString(), {} });
    return all;
}

Result<std::optional<PhoneTaken>> PhoneRepository::taken(const QString& phoneId) const
{
    auto row = m_database.run(
        u"SELECT at, fingerprint, content FROM phone_taken WHERE phone_id = ?"_s, { phoneId });
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const auto content = m_vault.open(row->value(2).toString(), SecretPlace::phoneTaken(phoneId));
    if (!content)
        return tl::unexpected(content.error());
    return PhoneTaken { utcTime(row->value(0)), row->value(1).toString(), *content };
}

Result<QHash<quint32, QString>> PhoneRepository::vendorRules() const
{
    auto rows = m_database.run(u"SELECT prefix, vendor FROM vendor_rule"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<quint32, QString> rules;
    while (rows->next())
        rules.insert(rows->value(0).toString().toUInt(nullptr, 16), rows->value(1).toString());
    return rules;
}

Status PhoneRepository::keepVendorRule(quint32 prefix, const QString& vendor)
{
    const QString text = QString::number(prefix & 0xFFFFFF, 16).toUpper().rightJustified(6, u'0');
    return statusOf(m_database.run(u"INSERT INTO vendor_rule (prefix, vendor) VALUES (?, ?) "
                                   "ON CONFLICT (prefix) DO UPDATE SET vendor = excluded.vendor"_s,
        { text, vendor }));
}

Result<QList<RedirectAccount>> PhoneRepository::redirectAccounts() const
{
    auto rows = m_database.run(
        u"SELECT service, login, password, url FROM redirect_account ORDER BY service"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<RedirectAccount> accounts;
    while (rows->next()) {
        const QString service = rows->value(0).toString();
        const auto password
            = m_vault.open(rows->value(2).toString(), SecretPlace::redirect(service));
        if (!password)
            return tl::unexpected(password.error());
        accounts.append(
            { service, rows->value(1).toString(), *password, rows->value(3).toString() });
    }
    return accounts;
}

Status PhoneRepository::saveRedirectAccount(const RedirectAccount& account)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto sealed = m_vault.seal(account.password, SecretPlace::redirect(account.service));
    if (!sealed)
        return tl::unexpected(sealed.error());
    const Status written = statusOf(m_database.run(
        u"INSERT INTO redirect_account (service, login, password, url) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (service) DO UPDATE SET login = excluded.login, "
        "password = excluded.password, url = excluded.url"_s,
        { account.service, account.user, *sealed, account.url }));
    return written ? transaction->commit() : written;
}

Status PhoneRepository::removeRedirectAccount(const QString& service)
{
    return statusOf(
        m_database.run(u"DELETE FROM redirect_account WHERE service = ?"_s, { service }));
}
