// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/JobFile.h"

#include "models/team/JobContentText.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

const QString jobFormat = u"doppino-job/1"_s;
const QString anyJobFormat = u"doppino-job/"_s;

/// Unkeyed and over what is sealed anyway: a copy that was damaged on its way is told from a wrong
/// passphrase.
QString checksumOf(QJsonObject file)
{
    file.remove(u"checksum"_s);
    const QByteArray bytes = QJsonDocument(file).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Numbers of a JSON file are doubles, and these are exact up to 2^53.
quint64 costFrom(const QJsonValue& value)
{
    const double cost = value.toDouble();
    return cost >= 0 && cost <= 1e12 ? quint64(cost) : 0;
}

QByteArray bytesFrom(const QJsonValue& base64)
{
    return QByteArray::fromBase64(base64.toString().toLatin1());
}

Result<QJsonObject> outerFile(const QByteArray& bytes, const QString& name)
{
    if (bytes.size() > JobFile::maximumSize)
        return fail(ErrorCode::JobFileDamaged, name, u"larger than 32 MiB"_s);
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    const QString format = file.value(u"format"_s).toString();
    if (!format.startsWith(anyJobFormat))
        return fail(ErrorCode::JobFileDamaged, name, u"format"_s);
    if (format != jobFormat)
        return fail(ErrorCode::JobFileNewer, name, format.left(80));
    if (file.value(u"checksum"_s).toString() != checksumOf(file))
        return fail(ErrorCode::JobFileDamaged, name, u"checksum"_s);
    return file;
}

/// The vault speaks of itself.
tl::unexpected<Error> jobFileError(const Error& error, const QString& name)
{
    if (error.code == ErrorCode::WrongPassphrase)
        return fail(error.code, name);
    if (error.code == ErrorCode::DatabaseDamaged)
        return fail(ErrorCode::JobFileDamaged, name, u"key"_s);
    return tl::unexpected(error);
}

} // namespace

namespace JobFile {

QByteArray write(const JobContent& content, const Secret& passphrase, const PassphraseCost& cost)
{
    Vault vault;
    vault.create(jobFormat);
    const WrappedKey key = vault.wrapWithPassphrase(passphrase, cost);
    QByteArray text = JobContentText::of(content);
    const auto sealed = vault.seal(Secret(text), jobFormat);
    wipe(text);
    QJsonObject file { { u"format"_s, jobFormat },
        { u"salt"_s, QString::fromLatin1(key.salt.toBase64()) },
        { u"operations"_s, double(key.operations) }, { u"memory"_s, double(key.memory) },
        { u"key"_s, QString::fromLatin1(key.wrapped.toBase64()) },
        { u"content"_s, sealed.value_or(QString()) } };
    file.insert(u"checksum"_s, checksumOf(file));
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

/// Its format stands behind what is sealed, which may be large; a file put in another order by
/// hand has it in front.
bool isOne(QIODevice& file)
{
    constexpr qint64 enough = 1024;
    const qint64 here = file.pos();
    QByteArray ends = file.peek(enough);
    if (file.seek(qMax(here, file.size() - enough)))
        ends += '\n' + file.read(enough);
    file.seek(here);
    return ends.contains('"' + anyJobFormat.toLatin1());
}

Result<JobContent> read(const QByteArray& bytes, const Secret& passphrase, const QString& name)
{
    const auto file = outerFile(bytes, name);
    if (!file)
        return tl::unexpected(file.error());
    const WrappedKey key { u"passphrase"_s, jobFormat, bytesFrom(file->value(u"salt"_s)),
        costFrom(file->value(u"operations"_s)), costFrom(file->value(u"memory"_s)),
        bytesFrom(file->value(u"key"_s)) };
    Vault vault;
    if (const Status unlocked = vault.unlockWithPassphrase(key, passphrase); !unlocked)
        return jobFileError(unlocked.error(), name);
    const auto sealed = vault.open(file->value(u"content"_s).toString(), jobFormat);
    if (!sealed)
        return jobFileError(sealed.error(), name);
    QByteArray text = sealed->revealUtf8();
    auto content = JobContentText::read(text, name);
    wipe(text);
    return content;
}

} // namespace JobFile
