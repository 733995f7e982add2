// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/NethVoicePeer.h"
#include "tests/support/QuickVault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray passphrase = "CANARY-passphrase";
const QByteArray trunkSecret = "CANARY-trunk";
const QString lab = u"lab"_s;

QByteArray siteFile(const QString& password)
{
    return QByteArray(R"({
  "format": "doppino-site/1",
  "site": { "name": "lab", "network": { "ntp": "it.pool.ntp.org" },
    "pbx": { "kind": "nethvoice", "host": "pbx.example.net", "address": "127.0.0.1",
             "user": "admin", "password": "PASSWORD" } },
  "trunks": [ { "name": "voip1", "provider": "twt", "username": "u", "password": "CANARY-trunk",
                "number": "0721405516" } ],
  "users": [ { "username": "mario", "name": "Mario Rossi", "extension": "201" } ],
  "phones": [ { "mac": "00-15-65-AA-BB-CC", "model": "yealink-T54", "user": "mario" } ]
})")
        .replace("PASSWORD", password.toUtf8());
}

/// What the program said and how it ended.
struct Ended {
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
    [[nodiscard]] QJsonObject last(const QString& kind) const
    {
        const auto all = events(kind);
        return all.isEmpty() ? QJsonObject() : all.last();
    }
    [[nodiscard]] QString errorCode() const { return last(u"error"_s).value(u"code"_s).toString(); }
    /// "create trunk:voip1" of every item or drift.
    [[nodiscard]] QStringList lines(const QString& kind) const
    {
        QStringList lines;
        for (const QJsonObject& event : events(kind))
            lines.append(event[u"action"_s].toString() + u' ' + event[u"id"_s].toString());
        return lines;
    }
    [[nodiscard]] QByteArray all() const
    {
        return "exit " + QByteArray::number(code) + '\n' + (out + err).right(2500);
    }
};

} // namespace

/// deploy and site import-pbx as processes, against a simulated NethVoice.
class tst_DeployCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void badUsage_data();
    void badUsage();
    void sendsNothingOfAFaultyDraft();
    void trustsOnlyWhatItIsTold();
    void showsThePlanAndSendsNothing();
    void deploysProvesAndHasNothingLeft();
    void endsAsTheContractSays_data();
    void endsAsTheContractSays();
    void asksFirst();
    void namesWhatIsRefusedAndDoesTheRest();
    void showsAdoptsAndRestoresDrift();
    void undoes();
    void listsItsHistory();
    void importsAPbx();
    void importsOnlyWithAPassword();

private:
    [[nodiscard]] Ended run(QStringList arguments, const QByteArray& input = {},
        const QByteArray& pbxPassword = {}) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DOPPINO_PASSPHRASE"_s, QString::fromUtf8(passphrase));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        if (!pbxPassword.isEmpty())
            environment.insert(u"DOPPINO_PBX_PASSWORD"_s, QString::fromUtf8(pbxPassword));
        process.setProcessEnvironment(environment);
        arguments = QStringList {
            u"--json"_s, u"--timeout"_s, u"60"_s, u"--database"_s, path(u"doppino.sqlite"_s)
        } + arguments;
        process.start(QStringLiteral(DOPPINOCTL), arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError() };
    }
    [[nodiscard]] Ended deploy(const QStringList& further = {}, const QByteArray& input = {}) const
    {
        return run(QStringList { u"deploy"_s, lab, u"--port"_s, QString::number(m_peer->port()) }
                + further,
            input);
    }
    /// Its certificate is trusted by an earlier visit.
    void trust() const
    {
        const QString fingerprint
            = deploy({ u"--dry-run"_s }).last(u"error"_s)[u"detail"_s].toString();
        const Ended ended = deploy({ u"--dry-run"_s, u"--trust"_s, fingerprint });
        QVERIFY2(ended.code == 0, ended.all());
        m_peer->clearLog();
    }
    void import(const QString& password) const
    {
        QFile file(path(u"site.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(siteFile(password));
        file.close();
        const Ended ended = run({ u"site"_s, u"import"_s, file.fileName() });
        QVERIFY2(ended.code == 0, ended.all());
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<NethVoicePeer> m_peer;
};

void tst_DeployCommand::initTestCase() { QVERIFY(QFile::exists(QStringLiteral(DOPPINOCTL))); }

void tst_DeployCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QuickVault::prepare(path(u"doppino.sqlite"_s), passphrase);
    m_peer = std::make_unique<NethVoicePeer>();
    QVERIFY2(m_peer->start(), qPrintable(m_peer->errorText()));
    import(m_peer->setup().password);
}

void tst_DeployCommand::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no site") << QStringList {};
    QTest::newRow("a word too many") << QStringList { lab, u"more"_s };
    QTest::newRow("a group there is not") << QStringList { lab, u"--only"_s, u"trunk"_s };
    QTest::newRow("two modes") << QStringList { lab, u"--undo"_s, u"--drift"_s };
    QTest::newRow("nothing to restore") << QStringList { lab, u"--restore"_s };
    QTest::newRow("nothing to adopt") << QStringList { lab, u"--adopt"_s };
    QTest::newRow("an address that is none") << QStringList { lab, u"--address"_s, u"pbx"_s };
    QTest::newRow("a port that is none") << QStringList { lab, u"--port"_s, u"99999"_s };
    QTest::newRow("no such site") << QStringList { u"elsewhere"_s };
}

void tst_DeployCommand::badUsage()
{
    QFETCH(const QStringList, arguments);
    const Ended ended = run(QStringList { u"deploy"_s } + arguments);
    QVERIFY2(ended.code == 2, ended.all());
    QVERIFY(m_peer->requests().isEmpty());
}

/// The window keeps what was typed so far.
void tst_DeployCommand::sendsNothingOfAFaultyDraft()
{
    {
        const auto store = Store::open(path(u"doppino.sqlite"_s));
        QVERIFY(store);
        const auto keys = (*store)->vaultKeys().keys();
        QVERIFY(keys && !keys->isEmpty());
        QVERIFY((*store)->vault().unlockWithPassphrase(keys->first(), Secret(passphrase)));
        auto site = (*store)->sites().load((*store)->sites().find(lab).value());
        QVERIFY(site);
        site->users[0].extension = u"2O1"_s;
        QVERIFY((*store)->sites().save(*site, u"test"_s));
    }
    const Ended ended = deploy();
    QVERIFY2(ended.code == 2, ended.all());
    QCOMPARE(ended.errorCode(), u"bad_value"_s);
    QVERIFY(m_peer->requests().isEmpty());
}

void tst_DeployCommand::trustsOnlyWhatItIsTold()
{
    const Ended unknown = deploy({ u"--dry-run"_s });
    QVERIFY2(unknown.code == 1, unknown.all());
    QCOMPARE(unknown.errorCode(), u"pbx_certificate_unknown"_s);
    QVERIFY(m_peer->requests().isEmpty());
    const QString wrong = u"SHA256:00:11"_s;
    QCOMPARE(deploy({ u"--dry-run"_s, u"--trust"_s, wrong }).code, 1);
    trust();
    QCOMPARE(deploy({ u"--dry-run"_s }).code, 0);
    QVERIFY(m_peer->changeCertificate());
    m_peer->clearLog();
    const Ended changed = deploy({ u"--dry-run"_s });
    QCOMPARE(changed.errorCode(), u"pbx_certificate_changed"_s);
    QVERIFY(m_peer->requests().isEmpty());
}

void tst_DeployCommand::showsThePlanAndSendsNothing()
{
    trust();
    const Ended trial = deploy({ u"--dry-run"_s, u"--verbose"_s });
    QVERIFY2(trial.code == 0, trial.all());
    QCOMPARE(m_peer->lines(true), QStringList());
    const QStringList lines = trial.lines(u"item"_s);
    QVERIFY2(lines.contains(u"create trunk:voip1"_s), trial.all());
    QVERIFY(lines.contains(u"create user:mario"_s));
    const QJsonObject plan = trial.last(u"plan"_s);
    QCOMPARE(plan[u"create"_s].toInt() + plan[u"change"_s].toInt() + plan[u"unchanged"_s].toInt(),
        int(lines.size()));
    QVERIFY(!(trial.out + trial.err).contains("CANARY"));
    QVERIFY(trial.out.contains("\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2"));
    QCOMPARE(trial.last(u"result"_s)[u"state"_s].toString(), u"done"_s);
    QVERIFY(run({ u"deploy"_s, lab, u"--history"_s }).events(u"deployment"_s).isEmpty());

    // The same is shown where it is carried out, and of one group only that.
    QCOMPARE(deploy().lines(u"item"_s), lines);
    const QStringList trunks
        = deploy({ u"--dry-run"_s, u"--only"_s, u"trunks"_s }).lines(u"item"_s);
    QCOMPARE(trunks, QStringList { u"unchanged trunk:voip1"_s });
}

void tst_DeployCommand::deploysProvesAndHasNothingLeft()
{
    trust();
    const Ended first = deploy({ u"--verbose"_s });
    QVERIFY2(first.code == 0, first.all());
    const QJsonObject result = first.last(u"result"_s);
    QCOMPARE(result[u"state"_s].toString(), u"done"_s);
    QCOMPARE(result[u"done"_s].toInt(), result[u"create"_s].toInt() + result[u"change"_s].toInt());
    QVERIFY(!result[u"deployment"_s].toString().isEmpty());
    QVERIFY(!first.events(u"transcript"_s).isEmpty());
    QVERIFY(!(first.out + first.err).contains("CANARY"));
    m_peer->clearLog();
    const Ended second = deploy();
    QVERIFY2(second.code == 0, second.all());
    QCOMPARE(m_peer->lines(true), QStringList());
    QCOMPARE(second.last(u"result"_s)[u"unchanged"_s].toInt(), int(second.lines(u"item"_s).size()));
}

void tst_DeployCommand::endsAsTheContractSays_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    QTest::newRow("the password is refused") << u"password"_s << 3 << u"pbx_credentials_refused"_s;
    QTest::newRow("nobody is there") << u"port"_s << 4 << u"connection_refused"_s;
    QTest::newRow("a PBX whose answers are pages") << u"pages"_s << 1 << u"pbx_answer_odd"_s;
    QTest::newRow("a trunk's provider nobody knows")
        << u"provider"_s << 1 << u"pbx_provider_unknown"_s;
}

void tst_DeployCommand::endsAsTheContractSays()
{
    QFETCH(const QString, what);
    QFETCH(const int, exitCode);
    QFETCH(const QString, code);
    trust();
    QStringList further;
    if (what == u"password") {
        QVERIFY(run({ u"site"_s, u"delete"_s, lab }).code == 0);
        import(u"CANARY-wrong"_s);
        further
            = { u"--trust"_s, deploy({ u"--dry-run"_s }).last(u"error"_s)[u"detail"_s].toString() };
    } else if (what == u"port") {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        further = { u"--port"_s, QString::number(closed.serverPort()) };
    } else if (what == u"pages") {
        m_peer->addFault({ NethVoiceFault::Kind::NotJson, u"GET .*/trunks"_s, 1, 0 });
    } else {
        QVERIFY(run({ u"site"_s, u"delete"_s, lab }).code == 0);
        QFile file(path(u"odd.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(
            siteFile(m_peer->setup().password)
                .replace("\"provider\": \"twt\"", "\"provider\": \"\", \"host\": \"203.0.113.7\""));
        file.close();
        QCOMPARE(run({ u"site"_s, u"import"_s, file.fileName() }).code, 0);
        further
            = { u"--trust"_s, deploy({ u"--dry-run"_s }).last(u"error"_s)[u"detail"_s].toString() };
    }
    const Ended ended = deploy(further);
    QVERIFY2(ended.code == exitCode, ended.all());
    QCOMPARE(ended.errorCode(), code);
    QVERIFY(!(ended.out + ended.err).contains("CANARY"));
}

void tst_DeployCommand::asksFirst()
{
    trust();
    const Ended no = deploy({ u"--ask"_s }, "no\n");
    QVERIFY2(no.code == 130, no.all());
    QCOMPARE(no.events(u"question"_s).size(), 1);
    QCOMPARE(m_peer->lines(true), QStringList());
    const Ended yes = deploy({ u"--ask"_s }, "yes\n");
    QVERIFY2(yes.code == 0, yes.all());
}

void tst_DeployCommand::namesWhatIsRefusedAndDoesTheRest()
{
    trust();
    m_peer->addFault({ NethVoiceFault::Kind::Error, u"POST /freepbx/rest/trunks"_s });
    const Ended ended = deploy();
    QVERIFY2(ended.code == 1, ended.all());
    const QJsonObject result = ended.last(u"result"_s);
    QCOMPARE(result[u"state"_s].toString(), u"failed"_s);
    QCOMPARE(result[u"failed"_s].toInt(), 1);
    QVERIFY(result[u"done"_s].toInt() > 1);
    QStringList failed;
    for (const QJsonObject& event : ended.events(u"item_state"_s))
        if (event[u"state"_s].toString() == u"failed")
            failed.append(event[u"id"_s].toString());
    QCOMPARE(failed, QStringList { u"trunk:voip1"_s });
    QCOMPARE(deploy().code, 0);
}

void tst_DeployCommand::showsAdoptsAndRestoresDrift()
{
    trust();
    QCOMPARE(deploy({ u"--drift"_s }).errorCode(), u"nothing_to_undo"_s);
    QCOMPARE(deploy().code, 0);
    const auto drift = [this] { return deploy({ u"--drift"_s }).lines(u"drift"_s); };
    QCOMPARE(drift(), QStringList());
    QJsonObject state = m_peer->state();
    QJsonObject trunks = state[u"trunks"_s].toObject();
    QJsonObject trunk = trunks[u"1"_s].toObject();
    trunk.insert(u"outcid"_s, u"0721999999"_s);
    trunks.insert(u"1"_s, trunk);
    state.insert(u"trunks"_s, trunks);
    QJsonObject scopes = state[u"scopes"_s].toObject();
    QJsonObject defaults = scopes[u"defaults"_s].toObject();
    QJsonObject variables = defaults[u"variables"_s].toObject();
    variables.insert(u"brightness"_s, u"9"_s);
    defaults.insert(u"variables"_s, variables);
    scopes.insert(u"defaults"_s, defaults);
    state.insert(u"scopes"_s, scopes);
    m_peer->load(state);
    const QStringList both { u"change trunk:voip1"_s, u"change defaults:defaults"_s };
    QCOMPARE(drift(), both);

    QCOMPARE(deploy({ u"--restore"_s, u"trunk:nobody"_s }).errorCode(), u"no_such_pbx_item"_s);
    QCOMPARE(deploy({ u"--restore"_s, u"trunk:voip1"_s, u"--dry-run"_s }).code, 0);
    QCOMPARE(drift(), both);
    const Ended restored = deploy({ u"--restore"_s, u"trunk:voip1"_s });
    QVERIFY2(restored.code == 0, restored.all());
    QCOMPARE(m_peer->state()[u"trunks"_s].toObject()[u"1"_s].toObject()[u"outcid"_s].toString(),
        u"0721405516"_s);
    QCOMPARE(drift(), QStringList { u"change defaults:defaults"_s });

    const Ended adopted = deploy({ u"--adopt"_s, u"all"_s });
    QVERIFY2(adopted.code == 0, adopted.all());
    QCOMPARE(drift(), QStringList());
    const QJsonObject site = run({ u"site"_s, u"show"_s, lab }).last(u"site"_s);
    QCOMPARE(
        site[u"site_file"_s][u"parameters"_s][u"defaults"_s][u"brightness"_s].toString(), u"9"_s);
    m_peer->clearLog();
    QCOMPARE(deploy().code, 0);
    QCOMPARE(m_peer->lines(true), QStringList()); // what was adopted is wanted now
}

void tst_DeployCommand::undoes()
{
    trust();
    QCOMPARE(deploy({ u"--undo"_s }).errorCode(), u"nothing_to_undo"_s);
    const QByteArray before = m_peer->dumpWithoutRandom();
    QCOMPARE(deploy().code, 0);
    QVERIFY(m_peer->dumpWithoutRandom() != before);
    const Ended unasked = deploy({ u"--undo"_s });
    QVERIFY2(unasked.code == 2, unasked.all());
    QCOMPARE(unasked.errorCode(), u"irreversible_not_agreed"_s);
    const Ended undone = deploy({ u"--undo"_s, u"--accept-irreversible"_s });
    QVERIFY2(undone.code == 0, undone.all());
    QVERIFY(m_peer->state()[u"trunks"_s].toObject().isEmpty());
    QVERIFY(m_peer->state()[u"users"_s].toObject().isEmpty());
    QCOMPARE(deploy({ u"--undo"_s }).code, 2);
    QCOMPARE(deploy({ u"--undo"_s, u"0190"_s }).errorCode(), u"no_such_deployment"_s);
}

void tst_DeployCommand::listsItsHistory()
{
    trust();
    const QString id = deploy().last(u"result"_s)[u"deployment"_s].toString();
    const Ended list = run({ u"deploy"_s, lab, u"--history"_s });
    QVERIFY2(list.code == 0, list.all());
    const QJsonObject event = list.last(u"deployment"_s);
    QCOMPARE(event[u"id"_s].toString(), id);
    QCOMPARE(event[u"state"_s].toString(), u"done"_s);
    QCOMPARE(event[u"purpose"_s].toString(), u"deploy"_s);
    const Ended one = run({ u"deploy"_s, lab, u"--history"_s, id, u"--verbose"_s });
    QCOMPARE(int(one.events(u"item"_s).size()), event[u"items"_s].toInt());
    QVERIFY(one.last(u"transcript"_s)[u"text"_s].toString().contains(u"POST"_s));
    QVERIFY(!one.out.contains("CANARY"));
    QCOMPARE(
        run({ u"deploy"_s, lab, u"--history"_s, u"0190"_s }).errorCode(), u"no_such_deployment"_s);
}

void tst_DeployCommand::importsAPbx()
{
    trust();
    QCOMPARE(deploy().code, 0);
    const QStringList from { u"site"_s, u"import-pbx"_s, u"--kind"_s, u"nethvoice"_s, u"--host"_s,
        u"pbx.example.net"_s, u"--address"_s, u"127.0.0.1"_s, u"--port"_s,
        QString::number(m_peer->port()), u"--user"_s, u"admin"_s, u"--name"_s, u"read"_s };
    const QByteArray password = m_peer->setup().password.toUtf8();
    const QString fingerprint = run(from, {}, password).last(u"error"_s)[u"detail"_s].toString();
    const QStringList trusting = from + QStringList { u"--trust"_s, fingerprint };
    m_peer->clearLog();
    const Ended trial = run(trusting + QStringList { u"--dry-run"_s }, {}, password);
    QVERIFY2(trial.code == 0, trial.all());
    QCOMPARE(trial.last(u"result"_s)[u"trunks"_s].toInt(), 1);
    QVERIFY(!(trial.out + trial.err).contains("CANARY"));
    QCOMPARE(run({ u"site"_s, u"show"_s, u"read"_s }).code, 2);

    QFile file(path(u"password"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(password + '\n');
    file.close();
    const Ended read = run(trusting + QStringList { u"--password-file"_s, file.fileName() });
    QVERIFY2(read.code == 0, read.all());
    QCOMPARE(m_peer->lines(true), QStringList());
    const QJsonObject result = read.last(u"result"_s);
    QCOMPARE(result[u"users"_s].toInt(), 1);
    QCOMPARE(result[u"phones"_s].toInt(), 1);
    QCOMPARE(run(trusting, {}, password).errorCode(), u"site_exists"_s);
    const Ended plan = run({ u"deploy"_s, u"read"_s, u"--dry-run"_s, u"--port"_s,
        QString::number(m_peer->port()) }); // trusted by the import
    QVERIFY2(plan.code == 0, plan.all());
    QCOMPARE(plan.last(u"plan"_s)[u"create"_s].toInt(), 0);
}

void tst_DeployCommand::importsOnlyWithAPassword()
{
    const QStringList from { u"site"_s, u"import-pbx"_s, u"--kind"_s, u"nethvoice"_s, u"--host"_s,
        u"pbx.example.net"_s, u"--user"_s, u"admin"_s };
    const Ended none = run(from, "\n");
    QVERIFY2(none.code == 2, none.all());
    QCOMPARE(none.errorCode(), u"missing_value"_s);
    QCOMPARE(run({ u"site"_s, u"import-pbx"_s, u"--kind"_s, u"nethvoice"_s }).code, 2);
    QVERIFY(run({ u"site"_s, u"import-pbx"_s, u"--kind"_s, u"tvox"_s, u"--host"_s, u"h"_s,
                    u"--user"_s, u"u"_s })
                .code
        == 2);
    QVERIFY(m_peer->requests().isEmpty());
}

QTEST_GUILESS_MAIN(tst_DeployCommand)
#include "tst_DeployCommand.moc"
