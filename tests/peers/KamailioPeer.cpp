// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/KamailioPeer.h"

#include <QFile>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

static constexpr int answerDeadlineMs = 10'000;
static constexpr int probeAgainMs = 100;
static constexpr int controlDeadlineMs = 5000;

bool KamailioPeer::start()
{
    const bool isUp = m_daemon.startAtFreePorts([this] { return startOnce(); });
    return isUp && waitForAnswer();
}

bool KamailioPeer::startOnce()
{
    m_port = PeerDaemon::freePort();
    m_otherPort = PeerDaemon::freePort();
    m_tcpOnlyPort = PeerDaemon::freePort();
    m_tlsPorts.clear();
    for (int i = 0; m_setup.certificates && i < 4; ++i)
        m_tlsPorts.append(PeerDaemon::freePort());
    if (m_setup.certificates && !writeTlsConfig()) {
        m_errorText = u"tls.cfg cannot be written"_s;
        return false;
    }
    const bool isUp = m_daemon.start(u"/usr/sbin/kamailio"_s, arguments(), m_port);
    m_errorText = m_daemon.errorText();
    return isUp;
}

QStringList KamailioPeer::arguments() const
{
    QStringList list { u"-DD"_s, u"-E"_s, u"-m"_s, u"64"_s, u"-M"_s, u"4"_s, u"-w"_s, m_dir.path(),
        u"-Y"_s, m_dir.path(), u"-f"_s,
        QStringLiteral(PEER_DATA_DIR "/kamailio/") + m_setup.config };
    const auto listen = [&list](const QString& transport, quint16 port) {
        list += { u"-l"_s, u"%1:127.0.0.1:%2"_s.arg(transport).arg(port) };
    };
    const auto define = [&list](const QString& name, const QString& value) {
        list += { u"-A"_s, name + u'=' + value };
    };
    const auto quoted = [](const QString& text) { return u'"' + text + u'"'; };
    listen(u"udp"_s, m_port);
    listen(u"tcp"_s, m_port);
    listen(u"udp"_s, m_otherPort);
    listen(u"tcp"_s, m_tcpOnlyPort);
    for (const quint16 port : m_tlsPorts)
        listen(u"tls"_s, port);
    define(u"CTL"_s, quoted(u"unix:"_s + m_dir.filePath(u"ctl"_s)));
    define(u"REALM"_s, quoted(m_setup.realm));
    define(u"PASSWORD"_s, quoted(m_setup.password));
    define(u"ALGORITHM"_s, quoted(m_setup.algorithm));
    define(u"NONCE_SECONDS"_s, QString::number(m_setup.nonceSeconds));
    define(u"PORT"_s, QString::number(m_port));
    define(u"OTHER_PORT"_s, QString::number(m_otherPort));
    if (m_setup.isChallengingCalls)
        define(u"WITH_CALL_AUTH"_s, u"1"_s);
    if (m_setup.behind != 0)
        define(u"BEHIND_PORT"_s, QString::number(m_setup.behind));
    for (const QString& each : m_setup.defines)
        list += { u"-A"_s, each };
    if (m_setup.certificates)
        define(u"TLS_CFG"_s, quoted(m_dir.filePath(u"tls.cfg"_s)));
    return list;
}

bool KamailioPeer::writeTlsConfig()
{
    const TestCertificates& made = *m_setup.certificates;
    const QString profile = u"[server:%1]\nmethod = TLSv1.2+\nverify_certificate = no\n"
                            "require_certificate = no\nprivate_key = %2\ncertificate = %3\n"_s;
    QString text = profile.arg(u"default"_s, made.key(), made.good());
    const QStringList files { made.good(), made.wrongName(), made.expired(), made.selfSigned() };
    for (qsizetype i = 0; i < files.size(); ++i)
        text += profile.arg(u"127.0.0.1:%1"_s.arg(m_tlsPorts.at(i)), made.key(), files.at(i));
    text += u"[client:default]\nmethod = TLSv1.2+\nverify_certificate = no\n"
            "require_certificate = no\n"_s;
    QFile file(m_dir.filePath(u"tls.cfg"_s));
    return file.open(QFile::WriteOnly) && file.write(text.toLatin1()) > 0;
}

bool KamailioPeer::waitForAnswer()
{
    if (m_setup.behind != 0)
        return true; // what answers there is the registrar behind
    QUdpSocket socket;
    socket.bind(QHostAddress::LocalHost);
    const QByteArray request = (u"OPTIONS sip:127.0.0.1:%1 SIP/2.0\r\n"
                                "Via: SIP/2.0/UDP 127.0.0.1:%2;branch=z9hG4bKprobe\r\n"
                                "Max-Forwards: 5\r\nFrom: <sip:probe@127.0.0.1>;tag=probe\r\n"
                                "To: <sip:127.0.0.1>\r\nCall-ID: probe\r\nCSeq: 1 OPTIONS\r\n"
                                "Content-Length: 0\r\n\r\n"_s.arg(m_port)
                                    .arg(socket.localPort()))
                                   .toLatin1();
    for (int waited = 0; waited < answerDeadlineMs; waited += probeAgainMs) {
        socket.writeDatagram(request, QHostAddress::LocalHost, m_port);
        if (socket.waitForReadyRead(probeAgainMs))
            return true;
    }
    m_errorText = u"kamailio does not answer: "_s + QString::fromLocal8Bit(log());
    return false;
}

bool KamailioPeer::ask(const QStringList& words, QByteArray* answer) const
{
    QProcess process;
    process.start(
        u"kamcmd"_s, QStringList { u"-s"_s, u"unix:"_s + m_dir.filePath(u"ctl"_s) } + words);
    const bool isAnswered = process.waitForFinished(controlDeadlineMs) && process.exitCode() == 0;
    if (answer)
        *answer = process.readAllStandardOutput();
    return isAnswered;
}

bool KamailioPeer::set(const QString& table, const QString& key, const QString& value)
{
    // "s:" keeps kamcmd from taking digits for an integer.
    return ask({ u"htable.sets"_s, table, u"s:"_s + key, u"s:"_s + value });
}

bool KamailioPeer::routeNumber(const QString& number, quint16 port)
{
    return set(u"numbers"_s, number, port == 0 ? u"silent"_s : QString::number(port));
}

bool KamailioPeer::bind(const QString& user, const QString& contact)
{
    return ask({ u"ul.add"_s, u"location"_s, u"s:"_s + user, u"s:"_s + contact, u"3600"_s, u"1.0"_s,
        u"s:"_s, u"0"_s, u"0"_s, u"0"_s });
}

QStringList KamailioPeer::bindings(const QString& user) const
{
    QByteArray dump;
    if (!ask({ u"ul.dump"_s }, &dump))
        return { u"?"_s };
    QStringList found;
    QString owner;
    for (const QByteArray& line : dump.split('\n')) {
        const QString text = QString::fromLatin1(line).trimmed();
        if (text.startsWith(u"AoR: "))
            owner = text.mid(5);
        if (text.startsWith(u"Address: ") && (user.isEmpty() || user == owner))
            found.append(text.mid(9));
    }
    return found;
}
