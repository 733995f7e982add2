// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SftpClient.h"

using namespace Qt::StringLiterals;

static constexpr quint32 protocolVersion = 3;
static constexpr quint32 longestPacket = 256 * 1024;
static constexpr int lengthSize = 4;
static constexpr quint32 mostNames = 10'000;
static constexpr qsizetype longestWords = 300;

SftpClient::SftpClient(SshSession& session, std::unique_ptr<SshPipe> pipe)
    : m_session(session)
    , m_pipe(std::move(pipe))
{
}

Status SftpClient::begin()
{
    const QString name = u"sftp"_s;
    m_pipe->send(Sftp::Writer().number(5).bytes() + char(Sftp::Init)
        + Sftp::Writer().number(protocolVersion).bytes());
    const auto reply = receive(name);
    if (!reply)
        return tl::unexpected(reply.error());
    Sftp::Reader reader(reply->body);
    if (reply->type != Sftp::Version || reader.number() < protocolVersion)
        return odd(name);
    while (!reader.isAtEnd() && !reader.isBad()) {
        m_extensions.append(reader.text());
        reader.text();
    }
    return {};
}

Result<SftpClient::Reply> SftpClient::ask(quint8 type, const QByteArray& body, const QString& path)
{
    const quint32 id = ++m_lastId;
    m_lastCode = Sftp::Ok;
    m_pipe->send(Sftp::Writer().number(quint32(5 + body.size())).bytes() + char(type)
        + Sftp::Writer().number(id).bytes() + body);
    auto reply = receive(path);
    if (!reply)
        return reply;
    Sftp::Reader reader(reply->body);
    if (reader.number() != id || reader.isBad())
        return odd(path);
    reply->body.remove(0, lengthSize);
    return reply;
}

Result<SftpClient::Reply> SftpClient::receive(const QString& path)
{
    QByteArray& in = m_pipe->out;
    const auto arrive = [&] {
        m_pipe->step();
        m_pipe->err.clear();
        const quint32 length = in.size() < lengthSize ? 0 : Sftp::Reader(in).number();
        if (length > longestPacket)
            return SSH_ERROR;
        if (length > 0 && in.size() >= lengthSize + qsizetype(length))
            return SSH_OK;
        return m_pipe->isClosed() ? SSH_ERROR : SSH_AGAIN;
    };
    if (m_session.await(SSH_AGAIN, arrive) != SSH_OK)
        return lost(path);
    const auto length = qsizetype(Sftp::Reader(in).number());
    Reply reply { quint8(in.at(lengthSize)), in.mid(lengthSize + 1, length - 1) };
    in.remove(0, lengthSize + length);
    return reply;
}

Status SftpClient::statusOf(const Reply& reply, const QString& path)
{
    Sftp::Reader reader(reply.body);
    m_lastCode = reader.number();
    const QString words = QString::fromUtf8(reader.text()).left(longestWords);
    if (reply.type != Sftp::StatusReply)
        return odd(path);
    if (m_lastCode != Sftp::Ok)
        return fail(ErrorCode::PbxFileRefused, path,
            words.isEmpty() ? u"SFTP status %1"_s.arg(m_lastCode) : words);
    return {};
}

Status SftpClient::plain(quint8 type, const QByteArray& body, const QString& path)
{
    const auto reply = ask(type, body, path);
    return reply ? statusOf(*reply, path) : tl::unexpected(reply.error());
}

Result<QByteArray> SftpClient::handleFrom(quint8 type, const QByteArray& body, const QString& path)
{
    const auto reply = ask(type, body, path);
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->type == Sftp::HandleReply)
        return Sftp::Reader(reply->body).text();
    const Status status = statusOf(*reply, path);
    return status ? odd(path) : tl::unexpected(status.error());
}

Result<QByteArray> SftpClient::open(
    const QString& path, quint32 flags, const Sftp::Attributes& attributes)
{
    const auto body = Sftp::Writer().text(path.toUtf8()).number(flags).attributes(attributes);
    return handleFrom(Sftp::Open, body.bytes(), path);
}

Result<QByteArray> SftpClient::openFolder(const QString& path)
{
    return handleFrom(Sftp::OpenDir, Sftp::Writer().text(path.toUtf8()).bytes(), path);
}

Status SftpClient::close(const QString& path, const QByteArray& handle)
{
    return plain(Sftp::Close, Sftp::Writer().text(handle).bytes(), path);
}

Result<std::optional<QByteArray>> SftpClient::read(
    const QString& path, const QByteArray& handle, quint64 offset, quint32 count)
{
    const auto body = Sftp::Writer().text(handle).longNumber(offset).number(count);
    const auto reply = ask(Sftp::Read, body.bytes(), path);
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->type == Sftp::DataReply)
        return Sftp::Reader(reply->body).text();
    const Status status = statusOf(*reply, path);
    if (m_lastCode == Sftp::EndOfFile)
        return std::nullopt;
    return status ? odd(path) : tl::unexpected(status.error());
}

Status SftpClient::write(
    const QString& path, const QByteArray& handle, quint64 offset, const QByteArray& data)
{
    const auto body = Sftp::Writer().text(handle).longNumber(offset).text(data);
    return plain(Sftp::Write, body.bytes(), path);
}

Result<std::optional<QList<SftpClient::Name>>> SftpClient::names(
    const QString& path, const QByteArray& handle)
{
    const auto reply = ask(Sftp::ReadDir, Sftp::Writer().text(handle).bytes(), path);
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->type != Sftp::NameReply) {
        const Status status = statusOf(*reply, path);
        if (m_lastCode == Sftp::EndOfFile)
            return std::nullopt;
        return status ? odd(path) : tl::unexpected(status.error());
    }
    Sftp::Reader reader(reply->body);
    const quint32 count = std::min(reader.number(), mostNames);
    QList<Name> list;
    for (quint32 i = 0; i < count && !reader.isBad(); ++i) {
        Name name;
        name.name = reader.text();
        reader.text(); // the line of "ls -l"
        name.attributes = reader.attributes();
        list.append(name);
    }
    if (reader.isBad() || list.isEmpty())
        return odd(path);
    return list;
}

Result<std::optional<Sftp::Attributes>> SftpClient::attributes(
    const QString& path, bool isFollowing)
{
    const auto reply = ask(
        isFollowing ? Sftp::Stat : Sftp::LStat, Sftp::Writer().text(path.toUtf8()).bytes(), path);
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->type == Sftp::AttributesReply)
        return Sftp::Reader(reply->body).attributes();
    const Status status = statusOf(*reply, path);
    if (wasAbsent())
        return std::nullopt;
    return status ? odd(path) : tl::unexpected(status.error());
}

Status SftpClient::setAttributes(
    const QString& path, const QByteArray& handle, const Sftp::Attributes& attributes)
{
    const auto body = Sftp::Writer().text(handle).attributes(attributes);
    return plain(Sftp::FSetStat, body.bytes(), path);
}

Status SftpClient::sync(const QString& path, const QByteArray& handle)
{
    const auto body = Sftp::Writer().text("fsync@openssh.com").text(handle);
    return plain(Sftp::Extended, body.bytes(), path);
}

Status SftpClient::remove(const QString& path)
{
    return plain(Sftp::Remove, Sftp::Writer().text(path.toUtf8()).bytes(), path);
}

Status SftpClient::rename(const QString& from, const QString& to, bool isReplacing)
{
    Sftp::Writer body;
    if (isReplacing)
        body.text("posix-rename@openssh.com");
    body.text(from.toUtf8()).text(to.toUtf8());
    return plain(isReplacing ? Sftp::Extended : Sftp::Rename, body.bytes(), to);
}

Result<QString> SftpClient::realPath(const QString& path)
{
    const auto reply = ask(Sftp::RealPath, Sftp::Writer().text(path.toUtf8()).bytes(), path);
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->type != Sftp::NameReply) {
        const Status status = statusOf(*reply, path);
        return status ? odd(path) : tl::unexpected(status.error());
    }
    Sftp::Reader reader(reply->body);
    reader.number();
    const QString real = QString::fromUtf8(reader.text());
    return real.isEmpty() ? Result<QString>(odd(path)) : real;
}

tl::unexpected<Error> SftpClient::lost(const QString& path) const
{
    return fail(ErrorCode::ConnectionLost, path, m_session.words());
}

tl::unexpected<Error> SftpClient::odd(const QString& path)
{
    return fail(ErrorCode::PbxFileRefused, path, u"SFTP message of an unexpected kind"_s);
}
