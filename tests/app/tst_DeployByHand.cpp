// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/deploy/SheetMaker.h"
#include "tests/peers/SshdPeer.h"
#include "tests/peers/TestCertificates.h"
#include "tests/peers/TvoxPeer.h"
#include "tests/support/QuickVault.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray passphrase = "CANARY-passphrase";

QByteArray siteFile(const QString& name, const QString& kind, const QByteArray& ssh)
{
    return R"({ "format": "doppino-site/1",
  "site": { "name": ")"
        + name.toUtf8() + R"(", "network": { "ntp": "it.pool.ntp.org" },
    "pbx": { "kind": ")"
        + kind.toUtf8() + R"(", "host": "localhost", "address": "127.0.0.1", "user": "supervisor",
             "password": "CANARY-tvox")"
        + ssh + R"( } },
  "trunks": [ { "name": "voip1", "mode": "ip", "host": "203.0.113.7", "transport": "tcp",
                "number": "0721405516", "password": "CANARY-trunk", "codecs": [ "alaw" ] } ],
  "users": [ { "username": "mario", "name": "Mario Rossi", "extension": "201" } ] })";
}

struct Said {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QList<QJsonObject> events(const QString& kind) const
    {
        QList<QJsonObject> list;
        for (const QByteArray& line : out.split('\n'))
            if (const auto event = QJsonDocument::fromJson(line).object();
                event.value(u"event"_s).toString() == kind)
                list.append(event);
        return list;
    }
    [[nodiscard]] QString errorName() const
    {
        return events(u"error"_s).value(0).value(u"code"_s).toString();
    }
    [[nodiscard]] QByteArray all() const
    {
        return "exit " + QByteArray::number(code) + '\n' + (out + err).right(2500);
    }
};

} // namespace

/// deploy for PBXs that are told by hand, as a process.
class tst_DeployByHand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sheetIsTickedUntilNothingIsLeft();
    void secretsAreForPeopleOnly();
    void badUsage_data();
    void badUsage();
    void templateIsFilled();
    void loginIsTried();
    void scriptIsWritten();
    void scriptIsRun();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] Said run(const QStringList& arguments, bool isJson = true) const;
    [[nodiscard]] bool import(
        const QString& name, const QString& kind, const QByteArray& ssh = {}) const;

    QTemporaryDir m_dir;
};

Said tst_DeployByHand::run(const QStringList& arguments, bool isJson) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DOPPINO_PASSPHRASE"_s, QString::fromUtf8(passphrase));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    const QStringList common { u"--timeout"_s, u"60"_s, u"--database"_s,
        path(u"doppino.sqlite"_s) };
    process.start(QStringLiteral(DOPPINOCTL),
        (isJson ? QStringList { u"--json"_s } : QStringList()) + common + arguments);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError() };
}

bool tst_DeployByHand::import(const QString& name, const QString& kind, const QByteArray& ssh) const
{
    QFile file(path(name + u".json"_s));
    if (!file.open(QFile::WriteOnly))
        return false;
    file.write(siteFile(name, kind, ssh));
    file.close();
    const Said said = run({ u"site"_s, u"import"_s, file.fileName() });
    if (said.code != 0)
        qWarning() << said.all();
    return said.code == 0;
}

void tst_DeployByHand::initTestCase()
{
    QVERIFY(QuickVault::prepare(path(u"doppino.sqlite"_s), passphrase));
    QVERIFY(import(u"tv"_s, u"tvox"_s));
    QVERIFY(import(u"ly"_s, u"lync"_s));
}

void tst_DeployByHand::sheetIsTickedUntilNothingIsLeft()
{
    const Said first = run({ u"deploy"_s, u"tv"_s });
    QVERIFY2(first.code == 5, first.all());
    QCOMPARE(first.errorName(), u"not_typed_yet"_s);
    const auto items = first.events(u"typed_item"_s);
    QVERIFY(items.size() > 20);
    QVERIFY(!first.out.contains("CANARY") && !first.err.contains("CANARY"));
    const Said one = run(
        { u"deploy"_s, u"tv"_s, u"--typed"_s, u"trunk:voip1/Porta UDP,user:mario/Username"_s });
    QVERIFY2(one.code == 5, one.all());
    int typed = 0;
    for (const QJsonObject& item : one.events(u"typed_item"_s))
        typed += int(item.value(u"state"_s) == u"typed"_s);
    QCOMPARE(typed, 2);
    // A name alone means all of its own.
    const Said trunk = run({ u"deploy"_s, u"tv"_s, u"--typed"_s, u"trunk:voip1"_s });
    for (const QJsonObject& item : trunk.events(u"typed_item"_s))
        if (item.value(u"item"_s).toString().startsWith(u"trunk:voip1/"))
            QVERIFY(item.value(u"state"_s) != u"open"_s);
    const Said all = run({ u"deploy"_s, u"tv"_s, u"--typed"_s, u"all"_s });
    QVERIFY2(all.code == 0, all.all());
    QCOMPARE(all.events(u"result"_s).size(), 1);
    QCOMPARE(run({ u"deploy"_s, u"tv"_s }).code, 0);
    QCOMPARE(run({ u"deploy"_s, u"tv"_s, u"--typed"_s, u"trunk:none"_s }).errorName(),
        u"no_such_pbx_item"_s);
}

void tst_DeployByHand::secretsAreForPeopleOnly()
{
    QVERIFY(import(u"tv2"_s, u"tvox"_s));
    const QStringList asked { u"deploy"_s, u"tv2"_s, u"--with-secrets"_s };
    QVERIFY(!run(asked).out.contains("CANARY"));
    const Said people = run({ u"deploy"_s, u"ly"_s }, false);
    QVERIFY2(people.code == 5, people.all());
    QVERIFY(people.out.contains("[ ] FQDN: 203.0.113.7"));
}

void tst_DeployByHand::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    QTest::newRow("a template without a target")
        << QStringList { u"tv"_s, u"--template"_s, u"x.xls"_s } << u"bad_usage"_s;
    QTest::newRow("a script of a TVox")
        << QStringList { u"tv"_s, u"--script"_s, u"x.ps1"_s } << u"unsupported_pbx"_s;
    QTest::newRow("a login at a Lync Server")
        << QStringList { u"ly"_s, u"--login-test"_s } << u"unsupported_pbx"_s;
    QTest::newRow("undoing what people typed")
        << QStringList { u"tv"_s, u"--undo"_s } << u"unsupported_pbx"_s;
    QTest::newRow("a template that is not there")
        << QStringList { u"tv"_s, u"--template"_s, u"/nowhere.xls"_s, u"-o"_s, u"/tmp/x.xls"_s }
        << u"file_unreadable"_s;
}

void tst_DeployByHand::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, code);
    const Said said = run(QStringList { u"deploy"_s } + arguments);
    QVERIFY2(said.errorName() == code, said.all());
    QVERIFY(said.code != 0);
}

void tst_DeployByHand::templateIsFilled()
{
    SheetMaker maker;
    const QJsonArray people { u"username"_s, u"nome"_s, u"cognome"_s };
    const QByteArray bytes
        = maker.make(QJsonArray { QJsonArray { u"anagrafica"_s, QJsonArray { people } },
                         QJsonArray { u"profili utente"_s, QJsonArray { people } },
                         QJsonArray { u"dispositivi sip"_s,
                             QJsonArray { QJsonArray { u"username"_s, u"interno"_s } } } },
            u"xlsx"_s);
    QFile file(path(u"t.xlsx"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) > 0);
    file.close();
    const QString to = path(u"out.xlsx"_s);
    const Said said = run({ u"deploy"_s, u"tv"_s, u"--template"_s, file.fileName(), u"-o"_s, to });
    QVERIFY2(said.code == 0, said.all());
    QCOMPARE(said.events(u"result"_s)[0].value(u"users"_s).toInt(), 1);
    QFile written(to);
    QVERIFY(written.open(QFile::ReadOnly));
    QCOMPARE(maker.read(written.readAll(), u"xlsx"_s).text(0, 1, 0), u"mario"_s);
}

void tst_DeployByHand::loginIsTried()
{
    TestCertificates certificates;
    QVERIFY(certificates.make());
    QFile key(certificates.key());
    QVERIFY(key.open(QFile::ReadOnly));
    const QByteArray pem = key.readAll();
    const QSslKey rsa(pem, QSsl::Rsa);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa);
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificates.selfSigned()));
    // The peer answers while the program runs: both need their own turn.
    QProcess process;
    TvoxPeer peer(tls, TvoxPeer::Fault::None);
    QVERIFY(peer.listen());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DOPPINO_PASSPHRASE"_s, QString::fromUtf8(passphrase));
    process.setProcessEnvironment(environment);
    const QStringList arguments { u"--json"_s, u"--timeout"_s, u"60"_s, u"--database"_s,
        path(u"doppino.sqlite"_s), u"deploy"_s, u"tv"_s, u"--login-test"_s, u"--port"_s,
        QString::number(peer.port()) };
    const auto ended = [&process](const QStringList& words) {
        process.start(QStringLiteral(DOPPINOCTL), words);
        (void)QTest::qWaitFor(
            [&process] { return process.state() == QProcess::NotRunning; }, 60'000);
        return Said { process.exitCode(), process.readAllStandardOutput(),
            process.readAllStandardError() };
    };
    const Said unknown = ended(arguments);
    QVERIFY2(unknown.errorName() == u"pbx_certificate_unknown", unknown.all());
    QVERIFY(peer.calls().isEmpty());
    const QString found = unknown.events(u"error"_s)[0].value(u"detail"_s).toString();
    const Said trusted = ended(arguments + QStringList { u"--trust"_s, found });
    QVERIFY2(trusted.code == 0, trusted.all());
    QCOMPARE(trusted.events(u"result"_s)[0].value(u"server_version"_s).toString(), u"24.3.1"_s);
    QCOMPARE(ended(arguments).code, 0);
    QCOMPARE(peer.calls().size(), 4);
    QVERIFY(!trusted.all().contains("CANARY"));
}

void tst_DeployByHand::scriptIsWritten()
{
    const QString to = path(u"s.ps1"_s);
    const Said said = run({ u"deploy"_s, u"ly"_s, u"--script"_s, to });
    QVERIFY2(said.code == 0, said.all());
    QFile file(to);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().contains("param([switch] $Apply)"));
}

void tst_DeployByHand::scriptIsRun()
{
    QFile fake(path(u"powershell"_s));
    QVERIFY(fake.open(QFile::WriteOnly));
    fake.write("#!/bin/sh\ncase $(cat) in *-Apply*) echo 'doppino: ok';; "
               "*) echo 'doppino: would change CsVoiceRoute voip1';; esac\n");
    fake.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    fake.close();
    SshdPeer sshd;
    sshd.setOptions({ u"ForceCommand "_s + fake.fileName() });
    QVERIFY2(sshd.start(), qPrintable(sshd.errorText()));
    const QString ssh
        = u", \"ssh\": { \"host\": \"127.0.0.1\", \"port\": %1, \"user\": \"%2\", \"key_file\": \"%3\" }"_s
              .arg(sshd.port())
              .arg(sshd.user(), sshd.clientKey());
    QVERIFY(import(u"ly2"_s, u"lync"_s, ssh.toUtf8()));
    const Said tried = run({ u"deploy"_s, u"ly2"_s, u"--run"_s });
    QVERIFY2(tried.code == 0, tried.all());
    QCOMPARE(
        tried.events(u"result"_s)[0].value(u"would_change"_s).toString(), u"CsVoiceRoute voip1"_s);
    const Said applied = run({ u"deploy"_s, u"ly2"_s, u"--run"_s, u"--apply"_s });
    QVERIFY2(applied.code == 0, applied.all());
    QVERIFY(!applied.events(u"result"_s)[0].contains(u"would_change"_s));
}

QTEST_GUILESS_MAIN(tst_DeployByHand)
#include "tst_DeployByHand.moc"
