// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SftpFiles.h"

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 sftpPieceSize = 32'000; // every server takes this much at once
constexpr qsizetype mostEntries = 10'000;
constexpr quint32 privateMode = 0600;
constexpr quint32 permissionBits = 07777;
const QByteArray replacingRename = QByteArrayLiteral("posix-rename@openssh.com");
const QByteArray syncing = QByteArrayLiteral("fsync@openssh.com");

QString partOf(const QString& path) { return path + u".part"_s; }
/// Where the earlier file is while the new one takes its place.
QString asideOf(const QString& path) { return path + u".before"_s; }

} // namespace

/// Where an exchange was interrupted the file is the one put aside: whoever took it for absent
/// would make a new one in its place.
Result<std::optional<QByteArray>> SftpFiles::read(const QString& path)
{
    const auto content = readAt(path);
    const bool isAbsent = content && !*content;
    return isAbsent && !m_client->offers(replacingRename) ? readAt(asideOf(path)) : content;
}

Result<std::optional<QByteArray>> SftpFiles::readAt(const QString& path)
{
    const auto handle = m_client->open(path, Sftp::ForReading, {});
    if (!handle && m_client->wasAbsent() && handle.error().code == ErrorCode::PbxFileRefused)
        return std::nullopt;
    if (!handle)
        return tl::unexpected(handle.error());
    QByteArray content;
    for (;;) {
        const auto piece = m_client->read(path, *handle, quint64(content.size()), sftpPieceSize);
        if (!piece)
            return tl::unexpected(piece.error());
        if (!*piece)
            break;
        if ((*piece)->isEmpty()) // no end, and nothing to go on with
            return fail(ErrorCode::PbxFileRefused, path, u"SFTP data without any"_s);
        content += **piece;
        m_stepDone();
        if (content.size() > SshLink::maximumFile) {
            (void)m_client->close(path, *handle);
            return fail(ErrorCode::TooMuchData, path, QString::number(SshLink::maximumFile));
        }
    }
    if (const Status closed = m_client->close(path, *handle); !closed)
        return tl::unexpected(closed.error());
    return content;
}

Status SftpFiles::write(const QString& path, const QByteArray& content, int mode)
{
    if (content.size() > SshLink::maximumFile)
        return fail(ErrorCode::TooMuchData, path, QString::number(SshLink::maximumFile));
    const auto real = target(path);
    if (!real)
        return tl::unexpected(real.error());
    const auto wanted = wantedFor(*real, mode);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const QString part = partOf(*real);
    if (Status filled = fill(part, content, *wanted); !filled) {
        (void)m_client->remove(part);
        return filled;
    }
    if (Status placed = putInPlace(part, *real); !placed) {
        (void)m_client->remove(part);
        return placed;
    }
    return {};
}

/// Where a link leads to: it stays one.
Result<QString> SftpFiles::target(const QString& path)
{
    const auto found = m_client->attributes(path, false);
    if (!found)
        return tl::unexpected(found.error());
    return *found && (*found)->isLink() ? m_client->realPath(path) : path;
}

/// The owner of the earlier file, else of the folder: the PBX may not run as who logs in.
Result<SftpFiles::Wanted> SftpFiles::wantedFor(const QString& path, int mode)
{
    const auto earlier = m_client->attributes(path, true);
    if (!earlier)
        return tl::unexpected(earlier.error());
    Wanted out;
    out.isReplacing = earlier->has_value();
    const QString folder = path.left(std::max(path.lastIndexOf(u'/'), qsizetype(1)));
    const auto owner = out.isReplacing ? earlier : m_client->attributes(folder, true);
    if (!owner)
        return tl::unexpected(owner.error());
    if (!*owner)
        return fail(ErrorCode::PbxFileRefused, path, u"No such folder"_s);
    out.attributes = **owner;
    out.attributes.hasMode = true;
    out.attributes.mode = quint32(mode) & permissionBits;
    return out;
}

Status SftpFiles::fill(const QString& part, const QByteArray& content, const Wanted& wanted)
{
    // What an interrupted writing left may belong to somebody, or be readable for somebody.
    if (const Status gone = m_client->remove(part); !gone && !m_client->wasAbsent())
        return gone;
    Sftp::Attributes closed;
    closed.hasMode = true;
    closed.mode = privateMode;
    // Never through a link that somebody put there just now.
    const auto handle
        = m_client->open(part, Sftp::ForWriting | Sftp::Create | Sftp::Exclusive, closed);
    if (!handle)
        return tl::unexpected(handle.error());
    Status status = pour(part, *handle, content);
    if (status)
        status = setOwner(part, *handle, wanted);
    if (status && m_client->offers(syncing))
        status = m_client->sync(part, *handle);
    const Status end = m_client->close(part, *handle);
    return status ? end : status;
}

Status SftpFiles::pour(const QString& part, const QByteArray& handle, const QByteArray& content)
{
    for (qsizetype at = 0; at < content.size(); at += sftpPieceSize) {
        const QByteArray piece = content.mid(at, sftpPieceSize);
        if (Status status = m_client->write(part, handle, quint64(at), piece); !status)
            return status;
        m_stepDone();
    }
    return {};
}

Status SftpFiles::setOwner(const QString& part, const QByteArray& handle, const Wanted& wanted)
{
    const auto own = m_client->attributes(part, false);
    if (!own)
        return tl::unexpected(own.error());
    const Sftp::Attributes& theirs = wanted.attributes;
    Sftp::Attributes mode = theirs;
    mode.hasOwner = false;
    if (theirs.hasOwner && *own && ((*own)->user != theirs.user || (*own)->group != theirs.group)) {
        Sftp::Attributes owner = theirs;
        owner.hasMode = false;
        // A new file of the account's own is better than none; an earlier one stays whose it was.
        if (Status status = m_client->setAttributes(part, handle, owner);
            !status && wanted.isReplacing)
            return status;
    }
    return m_client->setAttributes(part, handle, mode);
}

Status SftpFiles::putInPlace(const QString& part, const QString& path)
{
    if (!m_client->offers(replacingRename))
        return exchange(part, path);
    return m_client->rename(part, path, true);
}

/// For servers whose rename refuses an existing name.
Status SftpFiles::exchange(const QString& part, const QString& path)
{
    const QString aside = asideOf(path);
    const auto isThere = exists(path);
    const auto isLeft = exists(aside);
    if (!isThere || !isLeft)
        return tl::unexpected(isThere ? isLeft.error() : isThere.error());
    // An exchange that was interrupted: the earlier file is the one put aside.
    const bool isInterrupted = *isLeft && !*isThere;
    if (*isLeft && *isThere)
        if (Status status = m_client->remove(aside); !status)
            return status;
    if (*isThere)
        if (Status status = m_client->rename(path, aside, false); !status)
            return status;
    Status placed = m_client->rename(part, path, false);
    const bool isAside = *isThere || isInterrupted;
    if (!placed && isAside)
        if (const Status back = m_client->rename(aside, path, false); !back)
            return fail(ErrorCode::PbxNotRestored, path, back.error().detail);
    if (placed && isAside)
        (void)m_client->remove(aside); // harmless where it is
    return placed;
}

Result<bool> SftpFiles::exists(const QString& path)
{
    const auto found = m_client->attributes(path, false);
    if (!found)
        return tl::unexpected(found.error());
    return found->has_value();
}

Status SftpFiles::remove(const QString& path)
{
    Status status = m_client->remove(path);
    const bool isGone
        = !status && status.error().code == ErrorCode::PbxFileRefused && m_client->wasAbsent();
    return isGone ? Status() : status;
}

Result<std::optional<QList<SshLink::Entry>>> SftpFiles::list(const QString& folder)
{
    const auto handle = m_client->openFolder(folder);
    if (!handle && m_client->wasAbsent() && handle.error().code == ErrorCode::PbxFileRefused)
        return std::nullopt;
    if (!handle)
        return tl::unexpected(handle.error());
    QList<SshLink::Entry> list;
    while (list.size() <= mostEntries) {
        const auto names = m_client->names(folder, *handle);
        if (!names)
            return tl::unexpected(names.error());
        if (!*names) {
            const Status closed = m_client->close(folder, *handle);
            return closed ? Result<std::optional<QList<SshLink::Entry>>>(list)
                          : tl::unexpected(closed.error());
        }
        m_stepDone();
        for (const SftpClient::Name& name : **names)
            if (name.name != "." && name.name != "..")
                list.append({ QString::fromUtf8(name.name), qint64(name.attributes.bytes),
                    name.attributes.isFolder() });
    }
    (void)m_client->close(folder, *handle);
    return fail(ErrorCode::TooMuchData, folder, QString::number(mostEntries));
}
