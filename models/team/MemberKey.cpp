// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/MemberKey.h"

#include "models/site/Site.h"
#include "models/team/MemberTries.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

const QString memberFormat = u"doppino-member/1"_s;
constexpr qint64 largestFile = 64 * 1024;

QByteArray bytesIn(const QJsonObject& object, const QString& name)
{
    return QByteArray::fromBase64(object[name].toString().toLatin1());
}
QString base64Of(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }

/// The file's own vault: its id is the public key, so that no part of it goes with another's.
QString memberVault(const QByteArray& publicKey) { return u"member:"_s + base64Of(publicKey); }
const QString secretHalf = u"member-key:secret"_s;

Result<QJsonObject> memberFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestFile)).object();
    if (object[u"format"].toString() != memberFormat
        || bytesIn(object, u"public_key"_s).size() != crypto_box_PUBLICKEYBYTES)
        return fail(ErrorCode::MalformedFile, path, memberFormat);
    return object;
}

Error ofMemberFile(const Error& error, const QString& path)
{
    const bool isDamaged = error.code == ErrorCode::DatabaseDamaged;
    return Error(isDamaged ? ErrorCode::MalformedFile : error.code, path, error.detail);
}

} // namespace

QString MemberKey::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/doppino/member.key"_s;
}

bool MemberKey::exists(const QString& path) { return QFileInfo::exists(path); }

Result<MemberKey> MemberKey::create(
    const QString& path, const Secret& passphrase, const PassphraseCost& cost)
{
    QByteArray secret(crypto_box_SECRETKEYBYTES, '\0');
    MemberKey key;
    key.m_publicKey = QByteArray(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_box_keypair(reinterpret_cast<unsigned char*>(key.m_publicKey.data()),
        reinterpret_cast<unsigned char*>(secret.data()));
    QByteArray text = secret.toBase64();
    key.m_secretKey = Secret(text);
    wipe(secret);
    wipe(text);
    if (const Status written = key.write(path, passphrase, cost, true); !written)
        return tl::unexpected(written.error());
    return key;
}

Result<MemberKey> MemberKey::open(const QString& path, const Secret& passphrase)
{
    MemberTries tries(path);
    if (const Status entered = tries.enter(); !entered)
        return tl::unexpected(entered.error());
    auto key = unseal(path, passphrase);
    const bool isWrong = !key && key.error().code == ErrorCode::WrongPassphrase;
    if (key || isWrong)
        tries.conclude(!isWrong);
    return key;
}

Result<MemberKey> MemberKey::unseal(const QString& path, const Secret& passphrase)
{
    const auto object = memberFile(path);
    if (!object)
        return tl::unexpected(object.error());
    MemberKey key;
    key.m_publicKey = bytesIn(*object, u"public_key"_s);
    const WrappedKey wrapped { u"passphrase"_s, memberVault(key.m_publicKey),
        bytesIn(*object, u"salt"_s), quint64(object->value(u"operations").toInteger()),
        quint64(object->value(u"memory").toInteger()), bytesIn(*object, u"wrapped"_s) };
    Vault vault;
    if (const Status opened = vault.unlockWithPassphrase(wrapped, passphrase); !opened)
        return tl::unexpected(ofMemberFile(opened.error(), path));
    auto secret = vault.open(object->value(u"secret_key").toString(), secretHalf);
    if (!secret)
        return tl::unexpected(ofMemberFile(secret.error(), path));
    key.m_secretKey = *secret;
    return key;
}

Status MemberKey::reseal(const QString& path, const Secret& before, const Secret& after,
    const PassphraseCost& cost, const std::atomic_bool* isCancelled)
{
    const auto key = open(path, before);
    return key ? key->write(path, after, cost, false, isCancelled) : tl::unexpected(key.error());
}

Result<QByteArray> MemberKey::publicKeyOf(const QString& path)
{
    return memberFile(path).map(
        [](const QJsonObject& object) { return bytesIn(object, u"public_key"_s); });
}

Status MemberKey::write(const QString& path, const Secret& passphrase, const PassphraseCost& cost,
    bool isNew, const std::atomic_bool* isCancelled) const
{
    Vault vault;
    vault.create(memberVault(m_publicKey));
    const auto wrapped = vault.tryWrapWithPassphrase(passphrase, cost);
    if (!wrapped)
        return tl::unexpected(wrapped.error());
    const auto sealed = vault.seal(m_secretKey, secretHalf);
    if (!sealed)
        return tl::unexpected(sealed.error());
    const QJsonObject object { { u"format"_s, memberFormat },
        { u"public_key"_s, base64Of(m_publicKey) }, { u"kdf"_s, u"argon2id13"_s },
        { u"salt"_s, base64Of(wrapped->salt) }, { u"operations"_s, qint64(wrapped->operations) },
        { u"memory"_s, qint64(wrapped->memory) }, { u"wrapped"_s, base64Of(wrapped->wrapped) },
        { u"secret_key"_s, *sealed } };
    const auto failed
        = [&](const QString& words) { return fail(ErrorCode::FileUnwritable, path, words); };
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failed(QFileInfo(path).absolutePath());
    // Somebody's key is never overwritten: whatever was sealed for it would be lost.
    if (isNew && exists(path))
        return failed(u"exists"_s);
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size())
        return failed(file.errorString());
    if (isCancelled && *isCancelled)
        return fail(ErrorCode::Cancelled, path);
    return file.commit() ? Status() : Status(failed(file.errorString()));
}
