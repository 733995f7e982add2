// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray siteFile = R"({
  "format": "doppino-site/1",
  "site": { "name": "lab", "network": { "subnet": "10.77.0.0/24", "gateway": "10.77.0.1" },
            "pbx": { "kind": "nethvoice", "host": "pbx.example.net" } },
  "gateways": [
    { "name": "isdn", "model": "TRI_ISDN_2", "mac": "00:A0:BA:01:02:03", "address": "10.77.0.80",
      "netmask": "255.255.255.0", "gateway": "10.77.0.1" } ]
})";

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
    [[nodiscard]] QJsonObject device(const QString& address) const
    {
        for (const QJsonObject& event : events(u"device"_s))
            if (event.value(u"address"_s) == address)
                return event;
        return {};
    }
    [[nodiscard]] QByteArray all() const
    {
        return "exit " + QByteArray::number(code) + '\n' + (out + err).right(900);
    }
};

Ended runProgram(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        process.kill();
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError() };
}

/// Three network namespaces on one switch: a laptop, a gateway and a phone. Nothing of it is
/// connected to the machine's own network.
class Lab {
public:
    Lab()
        : m_laptop(name("l"))
        , m_gateway(name("g"))
        , m_phone(name("p"))
    {
        for (const QString& space : { m_laptop, m_gateway, m_phone })
            ip({ u"netns"_s, u"add"_s, space });
        inside(m_laptop, u"link add br0 type bridge"_s);
        inside(m_laptop, u"addr add 10.77.0.1/24 dev br0"_s);
        inside(m_laptop, u"link set lo up"_s);
        inside(m_laptop, u"link set br0 up"_s);
        attach(m_gateway, u"g0"_s, u"00:a0:ba:01:02:03"_s, u"10.77.0.57/24"_s);
        attach(m_phone, u"p0"_s, u"00:15:65:aa:bb:cc"_s, u"10.77.0.80/24"_s);
    }
    ~Lab()
    {
        for (const QString& space : { m_laptop, m_gateway, m_phone })
            runProgram(u"ip"_s, { u"netns"_s, u"delete"_s, space });
    }
    Q_DISABLE_COPY_MOVE(Lab)

    /// Empty when everything stands.
    [[nodiscard]] QByteArray fault() const { return m_fault; }
    void inside(const QString& space, const QString& command)
    {
        ip(QStringList { u"-n"_s, space } + command.split(u' '));
    }
    [[nodiscard]] QString laptop() const { return m_laptop; }
    /// `ip netns exec` for a program of the gateway.
    [[nodiscard]] QStringList atGateway(const QStringList& command) const
    {
        return QStringList { u"netns"_s, u"exec"_s, m_gateway } + command;
    }
    [[nodiscard]] QStringList atLaptop(const QStringList& command) const
    {
        return QStringList { u"netns"_s, u"exec"_s, m_laptop } + command;
    }

private:
    static QString name(const char* role)
    {
        return u"dp%1%2"_s.arg(QCoreApplication::applicationPid()).arg(QLatin1StringView(role));
    }
    void ip(const QStringList& arguments)
    {
        if (!m_fault.isEmpty())
            return;
        const Ended ended = runProgram(u"ip"_s, arguments);
        if (ended.code != 0)
            m_fault = arguments.join(u' ').toUtf8() + ": " + ended.err;
    }
    void attach(const QString& space, const QString& port, const QString& mac, const QString& cidr)
    {
        inside(m_laptop,
            u"link add %1 type veth peer name eth0 address %2 netns %3"_s.arg(port, mac, space));
        inside(m_laptop, u"link set %1 master br0 up"_s.arg(port));
        inside(space, u"addr add %1 dev eth0"_s.arg(cidr));
        inside(space, u"link set eth0 up"_s);
    }

    QString m_laptop;
    QString m_gateway;
    QString m_phone;
    QByteArray m_fault;
};

/// The device's side: this program again, inside the gateway's namespace. Says what arrives.
int listenAsDevice()
{
    QUdpSocket discard;
    QTcpServer telnet;
    QTcpServer web;
    const auto say = [](const QByteArray& text) {
        std::fputs((text + '\n').constData(), stdout);
        std::fflush(stdout);
    };
    QObject::connect(&discard, &QUdpSocket::readyRead, &discard, [&] {
        while (discard.hasPendingDatagrams()) {
            std::array<char, 64> buffer {};
            say("datagram " + QByteArray::number(discard.readDatagram(buffer.data(), 64)));
        }
    });
    for (QTcpServer* server : { &telnet, &web })
        QObject::connect(server, &QTcpServer::newConnection, server, [server, say] {
            QTcpSocket* socket = server->nextPendingConnection();
            say("connection " + QByteArray::number(server->serverPort()));
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                [socket, say] { say("bytes " + QByteArray::number(socket->readAll().size())); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [say] { say("closed"); });
        });
    const auto any = QHostAddress::AnyIPv4;
    if (!discard.bind(any, 9) || !telnet.listen(any, 23) || !web.listen(any, 443))
        return 1;
    say("ready");
    return QCoreApplication::exec();
}

} // namespace

/// doppinoctl discover as a process: on loopback, and between namespaces through the kernel's own
/// ARP. No packet leaves the machine.
class tst_DiscoverCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void looksAtLoopback();
    void findsRealNeighbours();
    void losesAStaleNeighbour();
    void takesTheOnlyNetwork();
    void stopsOnASignal();

private:
    [[nodiscard]] Ended run(const QStringList& arguments) const;
    [[nodiscard]] QStringList command(const QStringList& arguments) const;
    void makeLab();
    void importSite();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Lab> m_lab;
};

void tst_DiscoverCommand::init()
{
    m_lab.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/doppino-test-bus");
    qputenv("LC_ALL", "C.UTF-8");
}

QStringList tst_DiscoverCommand::command(const QStringList& arguments) const
{
    return QStringList { QStringLiteral(DOPPINOCTL), u"--database"_s,
        m_folder->filePath(u"doppino.sqlite"_s), u"--json"_s }
    + arguments;
}

Ended tst_DiscoverCommand::run(const QStringList& arguments) const
{
    const QStringList whole = command(arguments);
    return m_lab ? runProgram(u"ip"_s, m_lab->atLaptop(whole))
                 : runProgram(whole.first(), whole.sliced(1));
}

void tst_DiscoverCommand::makeLab()
{
    if (::geteuid() != 0)
        QSKIP("network namespaces need root");
    m_lab = std::make_unique<Lab>();
    if (!m_lab->fault().isEmpty())
        QSKIP(qPrintable(
            u"no network namespaces here: "_s + QString::fromUtf8(m_lab->fault().simplified())));
}

void tst_DiscoverCommand::importSite()
{
    const QString path = m_folder->filePath(u"lab.json"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(siteFile) == siteFile.size());
    file.close();
    const Ended ended = run({ u"site"_s, u"import"_s, path });
    QVERIFY2(ended.code == 0, ended.all());
}

void tst_DiscoverCommand::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    QTest::newRow("no network") << QStringList { u"--subnet"_s, u"300.1.1.0/24"_s }
                                << u"bad_address"_s;
    QTest::newRow("too large") << QStringList { u"--subnet"_s, u"127.0.0.0/8"_s }
                               << u"bad_address"_s;
    QTest::newRow("not ours") << QStringList { u"--subnet"_s, u"203.0.113.0/24"_s }
                              << u"outside_subnet"_s;
    QTest::newRow("no such interface")
        << QStringList { u"--interface"_s, u"nonesuch9"_s } << u"bad_usage"_s;
    QTest::newRow("no time") << QStringList { u"--seconds"_s, u"0"_s } << u"bad_usage"_s;
    QTest::newRow("too many words") << QStringList { u"lab"_s, u"more"_s } << u"bad_usage"_s;
    QTest::newRow("no such site") << QStringList { u"nowhere"_s } << u"no_such_site"_s;
}

void tst_DiscoverCommand::refusesBadUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, code);
    const Ended ended = run(QStringList { u"discover"_s } + arguments);
    QVERIFY2(ended.code == 2, ended.all());
    QCOMPARE(ended.events(u"error"_s).size(), 1);
    QCOMPARE(ended.events(u"error"_s).first().value(u"code"_s).toString(), code);
    QCOMPARE(ended.events(u"device"_s).size(), 0);
}

void tst_DiscoverCommand::looksAtLoopback()
{
    const Ended ended = run({ u"discover"_s, u"--subnet"_s, u"127.0.0.0/29"_s });
    QVERIFY2(ended.code == 0, ended.all());
    const auto result = ended.events(u"result"_s);
    QCOMPARE(result.size(), 1);
    QCOMPARE(result.first().value(u"state"_s).toString(), u"done"_s);
    QCOMPARE(result.first().value(u"interface"_s).toString(), u"lo"_s);
    QCOMPARE(result.first().value(u"devices"_s).toInt(-1), 0); // loopback has no neighbours
}

void tst_DiscoverCommand::findsRealNeighbours()
{
    makeLab();
    if (!m_lab)
        return;
    importSite();
    QProcess device;
    device.start(u"ip"_s,
        m_lab->atGateway({ QCoreApplication::applicationFilePath(), u"--listen-as-device"_s }));
    QByteArray heard;
    while (!heard.contains("ready") && device.waitForReadyRead(10'000))
        heard += device.readAllStandardOutput();
    QVERIFY(heard.contains("ready"));

    const Ended ended = run({ u"discover"_s, u"lab"_s, u"--doors"_s });
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(ended.events(u"device"_s).size(), 2);
    const QJsonObject gateway = ended.device(u"10.77.0.57"_s);
    QCOMPARE(gateway.value(u"mac"_s).toString(), u"00-A0-BA-01-02-03"_s);
    QCOMPARE(gateway.value(u"kind"_s).toString(), u"gateway"_s);
    QCOMPARE(gateway.value(u"vendor"_s).toString(), u"Patton"_s);
    QCOMPARE(gateway.value(u"answering"_s).toBool(), true);
    QCOMPARE(gateway.value(u"in_site"_s).toBool(), true);
    QCOMPARE(gateway.value(u"site_name"_s).toString(), u"isdn"_s);
    QCOMPARE(gateway.value(u"doors"_s).toVariant().toList(), QVariantList({ 23, 443 }));
    const QJsonObject phone = ended.device(u"10.77.0.80"_s);
    QCOMPARE(phone.value(u"kind"_s).toString(), u"phone"_s);
    QCOMPARE(phone.value(u"in_site"_s).toBool(), false);
    QCOMPARE(phone.value(u"conflict"_s).toString(), u"isdn"_s); // it sits on the planned address
    QCOMPARE(phone.value(u"doors"_s).toVariant().toList(), QVariantList());

    while (heard.count("closed") < 2 && device.waitForReadyRead(5'000))
        heard += device.readAllStandardOutput();
    QCOMPARE(heard.count("datagram"), 1); // one, empty
    QVERIFY2(heard.contains("datagram 0"), heard);
    QCOMPARE(heard.count("connection"), 2);
    QVERIFY2(!heard.contains("bytes"), heard);
    device.kill();
    device.waitForFinished();
}

void tst_DiscoverCommand::losesAStaleNeighbour()
{
    makeLab();
    if (!m_lab)
        return;
    m_lab->inside(
        m_lab->laptop(), u"neigh add 10.77.0.99 lladdr 00:15:65:00:00:99 dev br0 nud stale"_s);
    QCOMPARE(m_lab->fault(), QByteArray());
    const Ended ended = run({ u"discover"_s, u"--subnet"_s, u"10.77.0.96/28"_s });
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(ended.events(u"device"_s).size(), 0);
    QCOMPARE(ended.events(u"result"_s).first().value(u"state"_s).toString(), u"done"_s);
}

void tst_DiscoverCommand::takesTheOnlyNetwork()
{
    makeLab();
    if (!m_lab)
        return;
    const Ended one = run({ u"discover"_s });
    QVERIFY2(one.code == 0, one.all());
    QCOMPARE(one.events(u"device"_s).size(), 2);
    m_lab->inside(m_lab->laptop(), u"addr add 10.78.0.1/24 dev br0"_s);
    const Ended several = run({ u"discover"_s });
    QVERIFY2(several.code == 2, several.all());
    const QString detail = several.events(u"error"_s).first().value(u"detail"_s).toString();
    QVERIFY2(detail.contains(u"10.77.0.0/24"_s) && detail.contains(u"10.78.0.0/24"_s),
        qPrintable(detail));
}

void tst_DiscoverCommand::stopsOnASignal()
{
    QProcess process;
    const QStringList whole
        = command({ u"discover"_s, u"--subnet"_s, u"127.0.4.0/22"_s, u"--seconds"_s, u"60"_s });
    process.start(whole.first(), whole.sliced(1));
    QByteArray out;
    while (!out.contains("\"look\"") && process.waitForReadyRead(10'000))
        out += process.readAllStandardOutput();
    process.terminate();
    QVERIFY(process.waitForFinished(5'000));
    QCOMPARE(process.exitCode(), 130);
    const Ended ended { 130, out + process.readAllStandardOutput(), {} };
    QCOMPARE(ended.events(u"result"_s).size(), 1);
    QCOMPARE(ended.events(u"result"_s).first().value(u"state"_s).toString(), u"cancelled"_s);
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(u"--listen-as-device"_s))
        return listenAsDevice();
    tst_DiscoverCommand test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_DiscoverCommand.moc"
