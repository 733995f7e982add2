// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/asterisk/AsteriskConsole.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto connectTimeout = 20s;
constexpr auto commandDeadline = 120s;
constexpr qsizetype longestReply = 400;

// The folders of programs that only root uses are not searched for others.
constexpr auto plainShell = "PATH=\"$PATH:/usr/local/sbin:/usr/sbin:/sbin\" exec sh -s";
constexpr auto rootShell = "exec sudo -n sh -s";
constexpr auto rootSftp
    = "exec sudo -n sh -c 'for p in /usr/lib/openssh /usr/libexec/openssh /usr/lib/ssh "
      "/usr/libexec; do [ -x $p/sftp-server ] && exec $p/sftp-server; done; exit 127'";

} // namespace

AsteriskConsole::AsteriskConsole(const PbxAccess& access, QObject* parent)
    : QObject(parent)
    , m_servers(SshServers::of(access))
    , m_clock(access.clock)
{
}

AsteriskConsole::~AsteriskConsole() = default;

QString AsteriskConsole::quoted(const QString& word)
{
    return u'\'' + QString(word).replace(u"'"_s, u"'\\''"_s) + u'\'';
}

QString AsteriskConsole::cli(const QString& command)
{
    return u"asterisk -rx "_s + quoted(command);
}

void AsteriskConsole::tell(Job::Direction direction, const QString& text)
{
    Q_EMIT transcript(direction, text);
}

void AsteriskConsole::open(PbxDriver::Then then)
{
    m_link = std::make_unique<SshLink>(m_servers.server, m_servers.jump, connectTimeout);
    connect(m_link.get(), &SshLink::hostKeySeen, this,
        [this](bool isJump, const QString& type, const QString& fingerprint, bool isNew) {
            const auto& server = isJump ? m_servers.jump : m_servers.server;
            Q_EMIT trusted(
                isJump ? u"jump"_s : u"ssh"_s, SshServers::name(server), type, fingerprint, isNew);
        });
    connect(m_link.get(), &SshLink::lost, this, &AsteriskConsole::lost);
    tell(Job::Direction::Sent, u"ssh "_s + SshServers::name(m_servers.server));
    m_link->open([this, then](const Status& status) {
        if (status)
            return becomeRoot(then);
        Error error = status.error();
        if (error.code == ErrorCode::CredentialsRefused)
            error = Error(ErrorCode::PbxCredentialsRefused, error.subject, error.detail);
        then(tl::unexpected<Error>(error));
    });
}

void AsteriskConsole::becomeRoot(const PbxDriver::Then& then)
{
    m_link->run("id -u; sudo -n true 2>&1 && echo sudo", {}, commandDeadline,
        [this, then](const Result<SshLink::Reply>& reply) { onIdentity(reply, then); });
}

/// Root by itself, by sudo without a password, or whoever may read and write what is Asterisk's.
void AsteriskConsole::onIdentity(const Result<SshLink::Reply>& reply, const PbxDriver::Then& then)
{
    if (!reply)
        return then(tl::unexpected<Error>(reply.error()));
    const QStringList lines = QString::fromUtf8(reply->out).trimmed().split(u'\n');
    const bool isRoot = lines.first() == "0"_L1;
    const bool hasSudo = lines.last() == "sudo"_L1;
    m_shell = QString::fromLatin1(!isRoot && hasSudo ? rootShell : plainShell);
    if (!isRoot && hasSudo)
        m_link->setSftpCommand(rootSftp);
    if (isRoot || hasSudo)
        return then({});
    const QString words = lines.value(1).left(longestReply);
    run(u"asterisk -rx"_s, cli(u"core show version"_s), [then, words](const Result<QString>& text) {
        if (text)
            return then({});
        then(fail(ErrorCode::PbxCommandFailed, u"sudo -n"_s, words));
    });
}

void AsteriskConsole::abort()
{
    ++m_generation;
    if (m_link)
        m_link->close();
}

void AsteriskConsole::run(const QString& what, const QString& script, Text then)
{
    tell(Job::Direction::Sent, what);
    m_link->run(m_shell.toUtf8(), "LC_ALL=C; export LC_ALL\n" + script.toUtf8() + '\n',
        commandDeadline, [what, then = std::move(then)](const Result<SshLink::Reply>& reply) {
            if (!reply)
                return then(tl::unexpected<Error>(reply.error()));
            if (reply->status == 0)
                return then(QString::fromUtf8(reply->out));
            // What it put out may hold passwords: "pjsip show auth" tells them.
            const QString words = QString::fromUtf8(reply->err).simplified().left(longestReply);
            then(fail(ErrorCode::PbxCommandFailed, what,
                words.isEmpty() ? u"exit status %1"_s.arg(reply->status) : words));
        });
}

void AsteriskConsole::later(std::chrono::milliseconds nominal, std::function<void()> then)
{
    QTimer::singleShot(
        m_clock.real(nominal), this, [this, then = std::move(then), generation = m_generation] {
            if (generation == m_generation)
                then();
        });
}
