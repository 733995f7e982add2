// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/Members.h"

#include "models/core/SystemUser.h"
#include "models/site/Site.h"
#include "models/store/Database.h"
#include "models/store/QueryStatus.h"
#include "models/store/Vault.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString membersMethod = u"members"_s;

QString memberMoment(const QDateTime& at) { return at.toUTC().toString(Qt::ISODateWithMs); }
QDateTime memberMoment(const QVariant& text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}
QString base64Member(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }

QString proofPlace(const Member& member) { return u"member:%1:%2"_s.arg(member.id, member.name); }

/// The row of the vault itself, for which the members hold the key.
WrappedKey heldByMembers(const Vault& vault) { return { membersMethod, vault.id(), {}, 0, 0, {} }; }

} // namespace

/// A member with what only opening and proving it needs.
struct Members::Row {
    Member member;
    QString vaultId;
    QByteArray wrapped;
    QString proof;

    [[nodiscard]] bool isProven(const Vault& vault) const
    {
        const auto key = vault.open(proof, proofPlace(member));
        return key && key->revealUtf8() == member.publicKey.toBase64();
    }
};

QString Member::fingerprintOf(const QByteArray& publicKey)
{
    constexpr qsizetype group = 4;
    constexpr qsizetype groups = 8;
    const QByteArray digest
        = QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex().toUpper();
    QStringList parts;
    for (qsizetype i = 0; i < groups; ++i)
        parts.append(QString::fromLatin1(digest.mid(i * group, group)));
    return parts.join(u' ');
}

QString Member::fingerprint() const { return fingerprintOf(publicKey); }

bool Member::isSameFingerprint(const QString& one, const QString& other)
{
    const auto bare = [](QString text) { return text.remove(u' ').trimmed().toUpper(); };
    return !bare(one).isEmpty() && bare(one) == bare(other);
}

Result<QList<Members::Row>> Members::rows() const
{
    auto query = m_database.run(u"SELECT id, name, public_key, asked_at, admitted_at, admitted_by, "
                                u"vault_id, wrapped, proof "
                                "FROM member ORDER BY name, asked_at, id"_s);
    if (!query)
        return tl::unexpected(query.error());
    QList<Row> rows;
    while (query->next()) {
        Row row;
        row.member.id = query->value(0).toString();
        row.member.name = query->value(1).toString();
        row.member.publicKey = QByteArray::fromBase64(query->value(2).toString().toLatin1());
        row.member.askedAt = memberMoment(query->value(3));
        row.member.admittedAt = memberMoment(query->value(4));
        row.member.admittedBy = query->value(5).toString();
        row.vaultId = query->value(6).toString();
        row.wrapped = QByteArray::fromBase64(query->value(7).toString().toLatin1());
        row.member.isAdmitted = !row.wrapped.isEmpty();
        row.proof = query->value(8).toString();
        rows.append(row);
    }
    return rows;
}

Result<QList<Member>> Members::list() const
{
    return rows().map([](const QList<Row>& rows) {
        QList<Member> members;
        for (const Row& row : rows)
            members.append(row.member);
        return members;
    });
}

Result<Member> Members::find(const QString& text) const
{
    const auto members = list();
    if (!members)
        return tl::unexpected(members.error());
    QList<Member> found;
    for (const Member& member : *members) {
        if (member.id == text || Member::isSameFingerprint(member.fingerprint(), text))
            return member;
        if (member.name == text)
            found.append(member);
    }
    if (found.size() != 1) // of two with one name each has an id
        return fail(ErrorCode::NoSuchMember, text);
    return found.first();
}

Status Members::ask(const QString& name, const MemberKey& key)
{
    const auto members = list();
    if (!members)
        return tl::unexpected(members.error());
    for (const Member& member : *members)
        if (member.publicKey == key.publicKey())
            return {};
    return statusOf(m_database.run(
        u"INSERT INTO member (id, name, public_key, vault_id, wrapped, asked_at, admitted_at, "
        "admitted_by, proof) VALUES (?, ?, ?, '', '', ?, '', '', '')"_s,
        { newId(), name, base64Member(key.publicKey()),
            memberMoment(QDateTime::currentDateTimeUtc()) }));
}

Status Members::found(const QString& name, const MemberKey& key, Vault& vault)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Status locked = m_database.lockWhole(); !locked)
        return locked;
    VaultRepository keys(m_database);
    const auto present = keys.keys();
    if (!present)
        return tl::unexpected(present.error());
    if (!present->isEmpty())
        return fail(ErrorCode::Conflict, u"vault_key"_s);
    Vault fresh;
    fresh.create(newId());
    Status status = keys.save(heldByMembers(fresh));
    if (status)
        status = ask(name, key);
    if (!status)
        return status;
    const auto own = find(Member::fingerprintOf(key.publicKey()));
    if (!own)
        return tl::unexpected(own.error());
    status = write(*own, fresh, own->name);
    if (status)
        status = transaction->commit();
    if (status)
        vault.take(fresh);
    return status;
}

Status Members::admit(const QString& memberId, const QString& fingerprint, const Vault& vault)
{
    if (!vault.isUnlocked())
        return fail(ErrorCode::VaultLocked);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto member = find(memberId);
    if (!member)
        return tl::unexpected(member.error());
    if (!Member::isSameFingerprint(member->fingerprint(), fingerprint))
        return fail(ErrorCode::BadValue, u"fingerprint"_s, member->fingerprint());
    VaultRepository keys(m_database);
    const auto present = keys.keys();
    if (!present)
        return tl::unexpected(present.error());
    const bool isMarked = std::any_of(present->begin(), present->end(),
        [](const WrappedKey& key) { return key.method == membersMethod; });
    if (!isMarked)
        if (const Status marked = keys.save(heldByMembers(vault)); !marked)
            return marked;
    const Status written = write(*member, vault, systemUser());
    return written ? transaction->commit() : written;
}

/// Into the member's row what makes him one.
Status Members::write(const Member& member, const Vault& vault, const QString& by)
{
    const QByteArray box = vault.wrapForMember(member.publicKey);
    if (box.isEmpty())
        return fail(ErrorCode::NoSuchMember, member.name);
    const auto proof = vault.seal(Secret(member.publicKey.toBase64()), proofPlace(member));
    if (!proof)
        return tl::unexpected(proof.error());
    const QDateTime at
        = member.admittedAt.isValid() ? member.admittedAt : QDateTime::currentDateTimeUtc();
    return statusOf(m_database.run(u"UPDATE member SET vault_id = ?, wrapped = ?, proof = ?, "
                                   "admitted_at = ?, admitted_by = ? WHERE id = ?"_s,
        { vault.id(), base64Member(box), *proof, memberMoment(at), by, member.id }));
}

Status Members::remove(const QString& memberId)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto member = find(memberId);
    if (!member)
        return tl::unexpected(member.error());
    const auto members = list();
    if (!members)
        return tl::unexpected(members.error());
    const auto admitted = std::count_if(
        members->begin(), members->end(), [](const Member& other) { return other.isAdmitted; });
    if (member->isAdmitted && admitted == 1)
        if (const Status last = VaultRepository(m_database).remove(membersMethod); !last)
            return fail(last.error().code, member->name);
    const auto removed = m_database.run(u"DELETE FROM member WHERE id = ?"_s, { member->id });
    return removed ? transaction->commit() : tl::unexpected(removed.error());
}

Status Members::unlock(Vault& vault, const MemberKey& key) const
{
    const auto all = rows();
    if (!all)
        return tl::unexpected(all.error());
    for (const Row& row : *all) {
        if (row.member.publicKey != key.publicKey() || !row.member.isAdmitted)
            continue;
        Vault opened;
        if (!opened.unlockAsMember(row.wrapped, key.publicKey(), key.secretKey(), row.vaultId))
            continue;
        // Whoever can write rows can seal a key of his own for anybody.
        if (!row.isProven(opened))
            return fail(ErrorCode::DatabaseDamaged, proofPlace(row.member));
        vault.take(opened);
        return {};
    }
    return fail(ErrorCode::NotAMember, m_database.path(), Member::fingerprintOf(key.publicKey()));
}

Result<QList<Member>> Members::renew(const Vault& before, const Vault& after)
{
    const auto all = rows();
    if (!all)
        return tl::unexpected(all.error());
    QList<Member> leftOut;
    for (const Row& row : *all) {
        if (!row.member.isAdmitted)
            continue;
        if (row.isProven(before)) {
            if (const Status written = write(row.member, after, row.member.admittedBy); !written)
                return tl::unexpected(written.error());
            continue;
        }
        leftOut.append(row.member);
        if (const auto taken = m_database.run(u"UPDATE member SET vault_id = '', wrapped = '', "
                                              "proof = '', admitted_at = '', admitted_by = '' "
                                              "WHERE id = ?"_s,
                { row.member.id });
            !taken)
            return tl::unexpected(taken.error());
    }
    return leftOut;
}
