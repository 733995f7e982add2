// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/QuickVault.h"

#include "tests/peers/HttpRequest.h"
#include "tests/peers/PeerDaemon.h"
#include "tests/peers/RedirectPeer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace {

const QByteArray siteFile = R"({
  "format": "doppino-site/1",
  "site": { "name": "lab", "pbx": { "kind": "nethvoice", "host": "pbx.example.net" } },
  "users": [ { "username": "mario", "name": "Mario Rossi", "extension": "201" } ],
  "phones": [
    { "mac": "00-15-65-AA-BB-CC", "model": "yealink-T54", "user": "mario" },
    { "mac": "00-04-13-11-22-33", "model": "snom-D785", "user": "" },
    { "mac": "7C-2F-80-4D-F9-A9", "model": "", "user": "" } ]
})";

const QString yealink = u"00:15:65:aa:bb:cc"_s;
const QString snom = u"000413112233"_s;

/// What a program said and how it ended.
struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QJsonObject> events(const QString& kind) const
    {
        QList<QJsonObject> list;
        for (const QByteArray& line : out.split('\n')) {
            const auto event = QJsonDocument::fromJson(line).object();
            if (event.value(u"event"_s) == kind)
                list.append(event);
        }
        return list;
    }
    [[nodiscard]] QString errorCode() const
    {
        const auto errors = events(u"error"_s);
        return errors.isEmpty() ? QString() : errors.last().value(u"code"_s).toString();
    }
    [[nodiscard]] QByteArray all() const
    {
        return "exit " + QByteArray::number(code) + '\n' + (out + err).right(1500);
    }
};

} // namespace

/// The phones commands about reaching them, as processes; services and phones are played here.
class tst_PhonesReach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badUsage_data();
    void badUsage();
    void dhcp_data();
    void dhcp();
    void dhcpPerPhoneIsSecret();
    void urlAndCode();
    void pnp();
    void notify();
    void notifyWithoutAddress();
    void call();
    void scenarios();
    void redirect();
    void redirectNeedsConsent();
    void accounts();

private:
    std::unique_ptr<QProcess> begin(const QStringList& arguments, bool isJson = true) const;
    static Ended end(QProcess& process);
    [[nodiscard]] Ended run(const QStringList& arguments, bool isJson = true) const;
    [[nodiscard]] QString file(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

std::unique_ptr<QProcess> tst_PhonesReach::begin(const QStringList& arguments, bool isJson) const
{
    auto process = std::make_unique<QProcess>();
    QStringList whole { u"--database"_s, path(u"doppino.sqlite"_s), u"--timeout"_s, u"60"_s };
    if (isJson)
        whole.append(u"--json"_s);
    process->start(QStringLiteral(DOPPINOCTL), whole + arguments);
    return process;
}

/// Peers of this process answer meanwhile.
Ended tst_PhonesReach::end(QProcess& process)
{
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        process.kill();
    process.waitForFinished(5000);
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError() };
}

Ended tst_PhonesReach::run(const QStringList& arguments, bool isJson) const
{
    const auto process = begin(arguments, isJson);
    process->closeWriteChannel();
    return end(*process);
}

QString tst_PhonesReach::file(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    return file.open(QFile::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                : QString();
}

void tst_PhonesReach::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/doppino-test-bus");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("DOPPINO_PASSPHRASE", "a passphrase of the test");
    QVERIFY(QuickVault::prepare(path(u"doppino.sqlite"_s), "a passphrase of the test"));
    const Ended ended = run({ u"site"_s, u"import"_s, file(u"lab.json"_s, siteFile) });
    QVERIFY2(ended.code == 0, ended.all());
}

void tst_PhonesReach::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* words, const char* code) {
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ') << QString::fromLatin1(code);
    };
    row("dhcp lab", "bad_usage");
    row("dhcp lab --format bind9", "bad_usage");
    row("dhcp nowhere --format isc", "no_such_site");
    row("dhcp lab --format isc --base http://pbx/'x/", "bad_value");
    row("url lab", "bad_usage");
    row("url lab nonsense", "bad_mac");
    row("url lab 00156500ffff", "no_such_phone");
    row("url lab 7c2f804df9a9", "phone_without_model");
    row("pnp lab", "bad_usage");
    row("pnp lab --bind 203.0.113.9", "bad_address");
    row("notify lab", "bad_usage");
    row("notify lab 001565aabbcc 000413112233 --host 127.0.0.1", "bad_usage");
    row("notify lab 001565aabbcc --host example.net", "bad_address");
    row("call lab 001565aabbcc", "bad_usage");
    row("call lab 001565aabbcc 1&key=Reboot --host 127.0.0.1", "bad_value");
    row("call lab 7c2f804df9a9 202 --host 127.0.0.1", "phone_without_model");
    row("redirect lab", "bad_usage");
    row("redirect lab 001565aabbcc --all", "bad_usage");
    row("redirect lab 001565aabbcc --service acme", "bad_usage");
    row("redirect lab 001565aabbcc --service snom", "redirect_not_offered");
    row("redirect-account acme --user u", "bad_usage");
    row("redirect-account snom", "bad_usage");
    row("redirect-account snom --user u --url ftp://x/", "bad_usage");
    row("scenarios", "bad_usage");
}

void tst_PhonesReach::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, code);
    const Ended ended = run(QStringList { u"phones"_s } + arguments);
    QVERIFY2(ended.errorCode() == code, ended.all());
    QVERIFY(ended.code != 0);
}

void tst_PhonesReach::dhcp_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("dnsmasq") << u"dnsmasq"_s
                             << "66,\"http://10.0.0.5:8080/provisioning/$MAC.cfg\""_ba;
    QTest::newRow("isc") << u"isc"_s << "\"http://10.0.0.5:8080/provisioning/$MAC.cfg\";"_ba;
    QTest::newRow("kea") << u"kea"_s << "\"'http://10.0.0.5:8080/provisioning/$MAC.cfg'\""_ba;
    QTest::newRow("mikrotik") << u"mikrotik"_s
                              << "\"'http://10.0.0.5:8080/provisioning/\\$MAC.cfg'\""_ba;
    QTest::newRow("windows") << u"windows"_s << "'http://10.0.0.5:8080/provisioning/$MAC.cfg'"_ba;
}

void tst_PhonesReach::dhcp()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, line);
    const QStringList words { u"phones"_s, u"dhcp"_s, u"lab"_s, u"--format"_s, format };
    const Ended ended
        = run(words + QStringList { u"--base"_s, u"http://10.0.0.5:8080/provisioning"_s }, false);
    QVERIFY2(ended.code == 0, ended.all());
    QVERIFY2(ended.out.contains(line), ended.out.left(3000));
    QVERIFY(ended.out.contains("114"));
    const Ended standard = run(words);
    QVERIFY2(standard.code == 0, standard.all());
    const QJsonObject result = standard.events(u"result"_s).first();
    QCOMPARE(result.value(u"base"_s).toString(), u"https://pbx.example.net/provisioning/"_s);
    QVERIFY(result.value(u"options"_s).toString().contains(u"https://pbx.example.net/"));
}

void tst_PhonesReach::dhcpPerPhoneIsSecret()
{
    const QString target = path(u"reservations.conf"_s);
    const Ended ended = run({ u"phones"_s, u"dhcp"_s, u"lab"_s, u"--format"_s, u"dnsmasq"_s,
                                u"--per-phone"_s, u"-o"_s, target },
        false);
    QVERIFY2(ended.code == 0, ended.all());
    QVERIFY2(ended.err.contains("SECRET"), ended.all());
    QVERIFY(ended.out.isEmpty());
    QFile file(target);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("dhcp-host=00:15:65:aa:bb:cc,"));
    QVERIFY(text.contains("SECRET"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const Ended url = run({ u"phones"_s, u"url"_s, u"lab"_s, yealink }, false);
    QVERIFY2(text.contains(url.out.trimmed()), url.all());
}

void tst_PhonesReach::urlAndCode()
{
    const Ended ended = run({ u"phones"_s, u"url"_s, u"lab"_s, snom, u"--qr"_s, u"--base"_s,
                                u"http://10.0.0.5:8080/provisioning/"_s },
        false);
    QVERIFY2(ended.code == 0, ended.all());
    const QStringList lines = QString::fromUtf8(ended.out).split(u'\n');
    QVERIFY2(lines.first().startsWith(u"http://10.0.0.5:8080/provisioning/"), ended.all());
    QVERIFY(lines.first().endsWith(u"/000413112233.xml"));
    QVERIFY(lines.size() > 15);
    for (const QString& line : lines.sliced(1))
        for (const QChar c : line)
            QVERIFY(u"█▀▄ "_s.contains(c));
    QVERIFY(ended.err.contains("Setting URL"));
    // The same to whoever asks again.
    const Ended again = run({ u"phones"_s, u"url"_s, u"lab"_s, snom, u"--base"_s,
        u"http://10.0.0.5:8080/provisioning/"_s });
    QCOMPARE(again.events(u"url"_s).first().value(u"url"_s).toString(), lines.first());
}

void tst_PhonesReach::pnp()
{
    const quint16 port = PeerDaemon::freePort();
    const auto process = begin({ u"phones"_s, u"pnp"_s, u"lab"_s, u"--bind"_s, u"127.0.0.1"_s,
        u"--base"_s, u"http://10.0.0.5:8080/provisioning/"_s, u"--sip-port"_s,
        QString::number(port), u"--seconds"_s, u"50"_s });
    QByteArray out;
    QVERIFY(QTest::qWaitFor(
        [&] {
            out += process->readAllStandardOutput();
            return out.contains("\"listening\"") || process->state() == QProcess::NotRunning;
        },
        30'000));
    QVERIFY2(out.contains("\"listening\""), out);
    QUdpSocket phone;
    QVERIFY(phone.bind(QHostAddress::LocalHost, 0));
    for (const QNetworkInterface& one : QNetworkInterface::allInterfaces())
        if (one.flags() & QNetworkInterface::IsLoopBack)
            phone.setMulticastInterface(one);
    const QByteArray at = "127.0.0.1:" + QByteArray::number(phone.localPort());
    phone.writeDatagram("SUBSCRIBE sip:MAC%3a001565aabbcc@224.0.1.75 SIP/2.0\r\nVia: SIP/2.0/UDP "
            + at
            + ";branch=z9hG4bK1;rport\r\nFrom: <sip:MAC%3a001565aabbcc@224.0.1.75>;tag=1\r\n"
              "To: <sip:MAC%3a001565aabbcc@224.0.1.75>\r\nCall-ID: 1\r\nCSeq: 1 SUBSCRIBE\r\n"
              "Event: ua-profile;profile-type=\"device\";vendor=\"yealink\";model=\"SIP-T54W\";"
              "version=\"96.86\"\r\nContact: <sip:"
            + at + ">\r\nContent-Length: 0\r\n\r\n",
        QHostAddress(u"224.0.1.75"_s), port);
    QByteArray notify;
    QHostAddress server;
    int serverPort = 0;
    QVERIFY(QTest::qWaitFor(
        [&] {
            while (phone.hasPendingDatagrams()) {
                const QNetworkDatagram datagram = phone.receiveDatagram();
                server = datagram.senderAddress();
                serverPort = datagram.senderPort();
                if (datagram.data().startsWith("NOTIFY"))
                    notify = datagram.data();
            }
            return !notify.isEmpty();
        },
        10'000));
    QVERIFY(notify.contains("\r\n\r\nhttp://10.0.0.5:8080/provisioning/"));
    QByteArray ok = "SIP/2.0 200 OK\r\n";
    for (const QByteArray& line : notify.split('\n'))
        for (const char* name : { "Via:", "From:", "To:", "Call-ID:", "CSeq:" })
            if (line.startsWith(name))
                ok += line + '\n';
    phone.writeDatagram(ok + "Content-Length: 0\r\n\r\n", server, quint16(serverPort));
    QVERIFY(QTest::qWaitFor(
        [&] {
            out += process->readAllStandardOutput();
            return out.contains("\"told\"");
        },
        10'000));
    process->terminate();
    Ended ended = end(*process);
    ended.out = out + ended.out;
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(ended.events(u"asked"_s).first().value(u"device"_s).toString(),
        u"yealink SIP-T54W 96.86"_s);
    QVERIFY(ended.events(u"told"_s).first().value(u"confirmed"_s).toBool());
    QCOMPARE(ended.events(u"result"_s).first().value(u"phones"_s).toInt(), 1);
}

void tst_PhonesReach::notify()
{
    QUdpSocket phone;
    QVERIFY(phone.bind(QHostAddress::LocalHost, 0));
    QByteArray heard;
    QByteArray status = "200 OK";
    connect(&phone, &QUdpSocket::readyRead, &phone, [&] {
        const QNetworkDatagram datagram = phone.receiveDatagram();
        heard = datagram.data();
        QByteArray answer = "SIP/2.0 " + status + "\r\n";
        for (const QByteArray& line : heard.split('\n'))
            for (const char* name : { "Via:", "From:", "To:", "Call-ID:", "CSeq:" })
                if (line.startsWith(name))
                    answer += line + '\n';
        phone.writeDatagram(answer + "Content-Length: 0\r\n\r\n", datagram.senderAddress(),
            quint16(datagram.senderPort()));
    });
    const QStringList words { u"phones"_s, u"notify"_s, u"lab"_s, yealink, u"--host"_s,
        u"127.0.0.1"_s, u"--sip-port"_s, QString::number(phone.localPort()), u"--reboot"_s };
    const Ended ended = run(words);
    QVERIFY2(ended.code == 0, ended.all());
    QVERIFY(heard.startsWith("NOTIFY sip:201@127.0.0.1:"));
    QVERIFY(heard.contains("Event: check-sync;reboot=true\r\n"));
    status = "481 No such subscription";
    const Ended refused = run(words);
    QVERIFY2(refused.code == 1 && refused.errorCode() == u"phone_refused", refused.all());
}

void tst_PhonesReach::notifyWithoutAddress()
{
    const Ended ended = run({ u"phones"_s, u"notify"_s, u"lab"_s, yealink, snom });
    QCOMPARE(ended.events(u"error"_s).size(), 2);
    QCOMPARE(ended.errorCode(), u"phone_address_unknown"_s);
    QVERIFY(ended.code != 0);
}

void tst_PhonesReach::call()
{
    QTcpServer web;
    QVERIFY(web.listen(QHostAddress::LocalHost));
    QStringList asked;
    connect(&web, &QTcpServer::newConnection, &web, [&] {
        QTcpSocket* socket = web.nextPendingConnection();
        auto parser = std::make_shared<HttpRequestParser>();
        connect(socket, &QTcpSocket::readyRead, &web, [&asked, socket, parser] {
            parser->feed(socket->readAll());
            const auto request = parser->next();
            if (!request)
                return;
            const bool isAllowed = request->headers.value("authorization")
                == "Basic " + QByteArray("admin:admin").toBase64();
            asked.append(request->path + u'?' + request->query.value(u"number"_s));
            socket->write(isAllowed
                    ? "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    : "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
                      "Content-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    const QString host = u"127.0.0.1:%1"_s.arg(web.serverPort());
    const Ended ended
        = run({ u"phones"_s, u"call"_s, u"lab"_s, snom, u"202"_s, u"--host"_s, host });
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(asked, (QStringList { u"/command.htm?202"_s, u"/command.htm?202"_s }));
}

void tst_PhonesReach::scenarios()
{
    const Ended ended = run({ u"phones"_s, u"scenarios"_s, u"lab"_s });
    QVERIFY2(ended.code == 0, ended.all());
    QStringList found;
    for (const QJsonObject& event : ended.events(u"scenario"_s))
        found.append(event.value(u"name"_s).toString()
            + (event.value(u"supported"_s).toBool() ? u'+' : u'-'));
    QCOMPARE(found, (QStringList { u"web_phone+"_s, u"desktop_client+"_s, u"desk_phone+"_s }));
}

void tst_PhonesReach::redirect()
{
    RedirectPeer falconieri({ u"falconieri"_s });
    QVERIFY(falconieri.listen());
    const QString secret
        = file(u"password"_s, QByteArray(RedirectPeer::password) + "\nnot this line\n");
    const Ended kept = run({ u"phones"_s, u"redirect-account"_s, u"falconieri"_s, u"--user"_s,
        QString::fromLatin1(RedirectPeer::user), u"--password-file"_s, secret, u"--url"_s,
        falconieri.url() });
    QVERIFY2(kept.code == 0, kept.all());
    const Ended ended = run({ u"phones"_s, u"redirect"_s, u"lab"_s, yealink, snom,
        u"--clear-text-ok"_s, u"--base"_s, u"http://10.0.0.5:8080/provisioning/"_s });
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(ended.events(u"redirect"_s).size(), 2);
    QVERIFY(falconieri.phones()
                .value(u"001565aabbcc"_s)
                .startsWith(u"http://10.0.0.5:8080/provisioning/"));
    QVERIFY(!(ended.out + ended.err).contains(RedirectPeer::password));
    // One of them cannot be announced before its model is known; the others are.
    const Ended all
        = run({ u"phones"_s, u"redirect"_s, u"lab"_s, u"--all"_s, u"--clear-text-ok"_s });
    QVERIFY2(all.code == 1, all.all());
    QCOMPARE(all.errorCode(), u"phone_without_model"_s);
    QVERIFY(falconieri.phones().value(u"001565aabbcc"_s).startsWith(u"https://pbx.example.net/"));

    RedirectPeer refusing({ u"falconieri"_s, u"device_owned_by_other_user"_s });
    QVERIFY(refusing.listen());
    QCOMPARE(run({ u"phones"_s, u"redirect-account"_s, u"falconieri"_s, u"--user"_s,
                     QString::fromLatin1(RedirectPeer::user), u"--password-file"_s, secret,
                     u"--url"_s, refusing.url() })
                 .code,
        0);
    const Ended foreign = run({ u"phones"_s, u"redirect"_s, u"lab"_s, yealink, u"--service"_s,
        u"falconieri"_s, u"--clear-text-ok"_s });
    QVERIFY2(foreign.code == 1 && foreign.errorCode() == u"redirect_foreign", foreign.all());
}

void tst_PhonesReach::redirectNeedsConsent()
{
    const Ended ended = run({ u"phones"_s, u"redirect"_s, u"lab"_s, yealink });
    QVERIFY2(ended.code == 2, ended.all());
    QVERIFY(
        ended.events(u"error"_s).last().value(u"detail"_s).toString().contains(u"--clear-text-ok"));
}

void tst_PhonesReach::accounts()
{
    const auto process
        = begin({ u"phones"_s, u"redirect-account"_s, u"snom"_s, u"--user"_s, u"dealer"_s });
    process->write("CANARY-typed\n");
    process->closeWriteChannel();
    const Ended typed = end(*process);
    QVERIFY2(typed.code == 0, typed.all());
    const Ended listed = run({ u"phones"_s, u"redirect-account"_s });
    QStringList services;
    for (const QJsonObject& event : listed.events(u"account"_s))
        services.append(event.value(u"subject"_s).toString());
    services.sort();
    QCOMPARE(services, (QStringList { u"falconieri"_s, u"snom"_s }));
    QVERIFY(!(listed.out + listed.err + typed.out + typed.err).contains("CANARY"));
    QCOMPARE(run({ u"phones"_s, u"redirect-account"_s, u"snom"_s, u"--remove"_s }).code, 0);
    QCOMPARE(run({ u"phones"_s, u"redirect-account"_s }).events(u"account"_s).size(), 1);
    QCOMPARE(
        run({ u"phones"_s, u"redirect-account"_s, u"snom"_s, u"--user"_s, u"u"_s }).errorCode(),
        u"missing_value"_s); // nothing was typed
    const Ended none
        = run({ u"phones"_s, u"redirect"_s, u"lab"_s, snom, u"--service"_s, u"snom"_s });
    QCOMPARE(none.errorCode(), u"redirect_credentials_missing"_s);
}

QTEST_GUILESS_MAIN(tst_PhonesReach)
#include "tst_PhonesReach.moc"
