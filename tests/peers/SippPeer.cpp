// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/SippPeer.h"

#include "tests/peers/PortLease.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 controlBehind = 6;
constexpr int portsOfSpeech = 8;

QByteArray sippFile(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a refusal must bear besides its code.
QString extraOf(int code)
{
    const QString challenge
        = u"-Authenticate: Digest realm=\"peer.test\", nonce=\"0badc0de\", qop=\"auth\""_s;
    switch (code) {
    case 401:
        return u"\nWWW"_s + challenge;
    case 407:
        return u"\nProxy"_s + challenge;
    case 503:
        return u"\nRetry-After: 30"_s;
    default:
        return {};
    }
}

/// The file with its parts in place; a line marked with @each@ comes once for every refusal.
QString scenarioText(const QString& name)
{
    static const QRegularExpression include(u"@include ([a-z.-]+)@"_s);
    QString out;
    for (const QByteArray& bytes :
        sippFile(QStringLiteral(PEER_DATA_DIR "/sipp/") + name).split('\n')) {
        QString line = QString::fromLatin1(bytes);
        const QRegularExpressionMatch match = include.match(line);
        if (match.hasMatch())
            line.replace(match.captured(), scenarioText(match.captured(1)).trimmed());
        if (!line.contains(u"@each@"_s)) {
            out += line + u'\n';
            continue;
        }
        line.remove(u"@each@"_s);
        for (const int code : SippPeer::refusals())
            out += QString(line)
                       .replace(u"@CODE@"_s, QString::number(code))
                       .replace(u"@EXTRA@"_s, extraOf(code))
                + u'\n';
    }
    return out;
}

} // namespace

QList<int> SippPeer::refusals()
{
    return { 401, 403, 404, 407, 408, 410, 420, 480, 481, 484, 486, 487, 488, 491, 500, 502, 503,
        504, 600, 603 };
}

SippPeer::Setup SippPeer::answering(int ringMs)
{
    return { u"answered"_s,
        { { u"CODE"_s, u"180"_s }, { u"REASON"_s, u"Ringing"_s },
            { u"RING"_s, QString::number(ringMs) } } };
}

SippPeer::Setup SippPeer::mute()
{
    Setup setup = answering();
    setup.isEchoing = false;
    return setup;
}

SippPeer::Setup SippPeer::early(int ringMs)
{
    return { u"early"_s, { { u"RING"_s, QString::number(ringMs) } } };
}

SippPeer::Setup SippPeer::hangingUp(int talkMs)
{
    return { u"hangs-up"_s, { { u"TALK"_s, QString::number(talkMs) } } };
}

SippPeer::Setup SippPeer::droppingBye() { return { u"drops-bye"_s }; }

SippPeer::Setup SippPeer::waiting(int code)
{
    return { u"waits"_s,
        { { u"CODE"_s, QString::number(code) },
            { u"REASON"_s, code == 100 ? u"Trying"_s : u"Ringing"_s } } };
}

SippPeer::Setup SippPeer::refusing() { return { u"refuses"_s }; }

SippPeer::Setup SippPeer::options(int code)
{
    return { u"options"_s,
        { { u"CODE"_s, QString::number(code) },
            { u"REASON"_s, code == 200 ? u"OK"_s : u"Scripted"_s } } };
}

SippPeer::Setup SippPeer::calling(
    quint16 proxyPort, const QString& user, const QString& caller, int talkMs)
{
    return { u"caller"_s,
        { { u"USER"_s, user }, { u"CALLED"_s, user }, { u"CALLER"_s, caller },
            { u"ASSERTED"_s, caller }, { u"TALK"_s, QString::number(talkMs) } },
        true, proxyPort };
}

SippPeer::Setup SippPeer::echoing(quint16 companion, bool isLeaving)
{
    Setup setup { u"echo"_s, { { u"TRANSFERRED"_s, isLeaving ? u"9"_s : u"10"_s } } };
    setup.companionPort = companion;
    return setup;
}

SippPeer::Setup SippPeer::companion(quint16 proxyPort, const QString& caller, quint16 companion)
{
    Setup setup { u"calls"_s, { { u"NUMBER"_s, caller } }, true, proxyPort };
    setup.companionPort = companion;
    return setup;
}

bool SippPeer::writeScenario()
{
    QString text = scenarioText(m_setup.scenario + u".xml"_s);
    for (auto it = m_setup.values.cbegin(); it != m_setup.values.cend(); ++it)
        text.replace(u'@' + it.key() + u'@', it.value());
    if (m_setup.speechPort != 0)
        text.replace(u"[media_port]"_s, QString::number(m_setup.speechPort));
    QFile file(path(u"scenario.xml"_s));
    return text.contains(u"</scenario>"_s) && file.open(QFile::WriteOnly)
        && file.write(text.toLatin1()) > 0;
}

QStringList SippPeer::arguments() const
{
    QStringList list { u"-sf"_s, path(u"scenario.xml"_s), u"-i"_s, u"127.0.0.1"_s, u"-p"_s,
        QString::number(m_port), u"-mi"_s, u"127.0.0.1"_s, u"-mp"_s, QString::number(m_mediaPort),
        u"-nostdin"_s, u"-t"_s, m_setup.transport == u"tcp" ? u"t1"_s : u"u1"_s, u"-trace_err"_s,
        u"-error_file"_s, path(u"errors.log"_s), u"-trace_msg"_s, u"-message_file"_s,
        path(u"messages.log"_s) };
    // Its own sixty ports for remote control are too few for many tests at once.
    list += { u"-cp"_s, QString::number(m_mediaPort + controlBehind) };
    if (m_setup.isEchoing)
        list.append(u"-rtp_echo"_s);
    const bool hasCompanion = m_setup.companionPort != 0;
    if (hasCompanion)
        list += { u"-3pcc"_s, u"127.0.0.1:%1"_s.arg(m_setup.companionPort) };
    else if (m_setup.remotePort != 0)
        list += { u"-m"_s, u"1"_s };
    if (m_setup.remotePort != 0)
        list.append(u"127.0.0.1:%1"_s.arg(m_setup.remotePort));
    return list;
}

bool SippPeer::start()
{
    if (!writeScenario()) {
        m_errorText = u"scenario %1 cannot be written"_s.arg(m_setup.scenario);
        return false;
    }
    const QString program = u"/usr/bin/sipp"_s;
    const bool isUp = m_daemon.startAtFreePorts([&] {
        m_port = PeerDaemon::freePort();
        m_mediaPort = PortLease::next(portsOfSpeech);
        return m_setup.transport == u"tcp" && m_setup.remotePort == 0
            ? m_daemon.start(program, arguments(), m_port)
            : m_daemon.startUdp(program, arguments(), m_port);
    });
    m_errorText = m_daemon.errorText();
    return isUp;
}

QByteArray SippPeer::messages() const { return sippFile(path(u"messages.log"_s)); }

QByteArray SippPeer::complaints() const { return sippFile(path(u"errors.log"_s)); }
