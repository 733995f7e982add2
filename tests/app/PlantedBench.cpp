// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/PlantedBench.h"

#include "tests/support/QuickVault.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 120'000;

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// Linux: the fourth word behind the name, which may hold anything, is the parent.
qint64 parentOf(const QString& process)
{
    const QByteArray stat = contentsOf(u"/proc/%1/stat"_s.arg(process));
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

void plantParameters(QMap<QString, QString>& parameters, const QString& level)
{
    for (const QString& name :
        { u"adminpw"_s, u"userpw"_s, u"ldap_password"_s, u"account_password_1"_s })
        parameters.insert(name, PlantedBench::planted(level + name).reveal());
}

Gateway plantedGateway()
{
    Gateway gateway;
    gateway.name = u"isdn"_s;
    gateway.model = u"TRI_ISDN_2"_s;
    gateway.mac = u"00:A0:BA:01:02:03"_s;
    gateway.address = u"192.168.1.100"_s;
    gateway.netmask = u"255.255.255.0"_s;
    gateway.gateway = u"192.168.1.1"_s;
    gateway.reachAt = u"127.0.0.1"_s;
    gateway.login = { u"administrator"_s, PlantedBench::planted(u"login"_s) };
    gateway.loginNow = { u"administrator"_s, PlantedBench::planted(u"login"_s) };
    for (int i = 0; i < 2; ++i) {
        GatewayPort& port = gateway.ports.emplaceBack();
        port.kind = PortKind::Bri;
        port.protocol = u"pp"_s;
        port.trunkNumber = QString::number(20001 + i);
        port.username = u"isdn%1"_s.arg(i);
        port.password = PlantedBench::planted(u"port%1"_s.arg(i));
    }
    return gateway;
}

Trunk plantedTrunk(quint16 sipPort)
{
    Trunk trunk;
    trunk.name = u"lab"_s;
    trunk.host = u"127.0.0.1"_s;
    trunk.port = sipPort;
    trunk.transport = u"udp"_s;
    trunk.username = u"u"_s;
    trunk.number = u"0721405516"_s;
    trunk.codecs = QStringList { u"alaw"_s };
    trunk.password = PlantedBench::planted(u"trunk"_s);
    return trunk;
}

} // namespace

const QByteArray PlantedBench::canary = "Zq7Kanarie4Wx";
const QByteArray PlantedBench::passphrase = "of Zq7Kanarie4Wx and a bird";

Secret PlantedBench::planted(const QString& place)
{
    return Secret(QString::fromLatin1(canary) + place);
}

PlantedBench::PlantedBench()
{
    for (const QString& name : { u"home"_s, u"run"_s, u"tmp"_s, u"out"_s, u"printed"_s })
        if (!QDir(root()).mkdir(name))
            qFatal("no folder to write to");
    QFile::setPermissions(
        written(u"../run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    usePassphrase(passphrase);
    if (!QuickVault::prepare(database(), passphrase))
        qFatal("no database");
}

Site PlantedBench::site(quint16 sipPort) const
{
    Site site;
    site.name = u"lab"_s;
    site.customer = u"Rossi S.r.l."_s;
    site.network
        = { u"192.168.1.0/24"_s, u"192.168.1.1"_s, { u"192.168.1.1"_s }, u"it.pool.ntp.org"_s };
    site.pbx.host = u"pbx.example.net"_s;
    site.pbx.address = u"127.0.0.1"_s;
    site.pbx.user = u"admin"_s;
    site.pbx.password = planted(u"pbx"_s);
    site.pbx.ssh.user = u"root"_s;
    site.pbx.ssh.password = planted(u"ssh"_s);
    site.pbx.ssh.keyFile = u"/nonexistent/key"_s;
    site.pbx.ssh.keyPassphrase = planted(u"key"_s);
    site.pbx.ssh.jump = u"hop@127.0.0.1:22"_s;
    site.pbx.ssh.jumpPassword = planted(u"jump"_s);
    site.trunks = { plantedTrunk(sipPort) };
    User& user = site.users.emplaceBack();
    user.username = u"mario"_s;
    user.name = u"Mario Rossi"_s;
    user.extension = u"201"_s;
    user.password = planted(u"user"_s);
    Phone& phone = site.phones.emplaceBack();
    phone.mac = *MacAddress::parse(u"00-15-65-AA-BB-CC"_s);
    phone.model = u"yealink-T54"_s;
    phone.user = user.username;
    plantParameters(phone.parameters, u"phone"_s);
    plantParameters(site.parameters.defaults, u"default"_s);
    plantParameters(site.parameters.models[phone.model], u"model"_s);
    site.gateways = { plantedGateway() };
    return site;
}

int PlantedBench::count(const Site& site) { return int(site.secrets().size()); }

QString PlantedBench::written(const QString& name) const { return root() + u"/out/"_s + name; }

QString PlantedBench::input(const QString& name, const QByteArray& content) const
{
    QFile file(meant(name));
    if (!file.open(QFile::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size())
        qFatal("cannot write the test data");
    return file.fileName();
}

QProcessEnvironment PlantedBench::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const QString home = root() + u"/home"_s;
    environment.insert(u"HOME"_s, home);
    for (const QString& kind : { u"DATA"_s, u"CONFIG"_s, u"CACHE"_s, u"STATE"_s })
        environment.insert(u"XDG_%1_HOME"_s.arg(kind), home + u'/' + kind.toLower());
    environment.insert(u"XDG_RUNTIME_DIR"_s, root() + u"/run"_s);
    environment.insert(u"TMPDIR"_s, root() + u"/tmp"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    environment.remove(u"DOPPINO_PASSPHRASE"_s);
    return environment;
}

void PlantedBench::usePassphrase(const QByteArray& text) const
{
    (void)input(u"passphrase"_s, text + '\n');
}

int PlantedBench::run(const QStringList& arguments) { return start(arguments, longest); }

void PlantedBench::kill(const QStringList& arguments, int milliseconds)
{
    (void)start(arguments, milliseconds);
}

int PlantedBench::start(const QStringList& arguments, int deadline)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(root());
    const QString printed = root() + u"/printed/%1 %2"_s.arg(++m_runs).arg(arguments.value(0));
    process.setStandardOutputFile(printed + u" out"_s);
    process.setStandardErrorFile(printed + u" err"_s);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(DOPPINOCTL),
        QStringList { u"--database"_s, database(), u"--passphrase-file"_s, meant(u"passphrase"_s) }
            + arguments);
    const bool hasEnded = QTest::qWaitFor(
        [&] {
            lookAt(process.processId());
            return process.state() == QProcess::NotRunning;
        },
        deadline);
    if (!hasEnded)
        process.kill();
    process.waitForFinished(10'000);
    m_last = contentsOf(printed + u" out"_s) + contentsOf(printed + u" err"_s);
    return hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

/// It and its children, whoever is there right now.
void PlantedBench::lookAt(qint64 process)
{
    if (process == 0)
        return;
    for (const QString& name : QDir(u"/proc"_s).entryList({ u"[0-9]*"_s }, QDir::Dirs)) {
        const qint64 id = name.toLongLong();
        if (id != process && parentOf(name) != process && !m_looked.contains(parentOf(name)))
            continue;
        // Anew each time: what has been started becomes another program after a moment.
        const QByteArray seen = contentsOf(u"/proc/%1/cmdline"_s.arg(name))
            + contentsOf(u"/proc/%1/environ"_s.arg(name));
        m_seen += m_looked.contains(id) ? 0 : 1;
        m_looked.insert(id);
        if (!m_processes.contains(seen))
            m_processes += seen + '\n';
    }
}
