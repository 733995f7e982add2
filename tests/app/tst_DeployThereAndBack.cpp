// SPDX-License-Identifier: GPL-3.0-or-later
// deploy against a simulated NethVoice with all its bugs: there, again, changed by hand, and back.
#include "tests/app/DeployBench.h"
#include "tests/peers/NethVoiceBench.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = NethVoiceFault::Kind;

namespace {

const QStringList accepting { u"--accept-irreversible"_s };

/// Everything a run may not let out: what the site and the PBX were given, K, and what the PBX
/// made.
QList<QByteArray> secretsOf(const DeployBench& bench)
{
    const NethVoiceSetup& setup = bench.peer.setup();
    const auto sha1 = [](const QByteArray& text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex();
    };
    const QByteArray inner = sha1(setup.password.toUtf8());
    QList<QByteArray> secrets { "CANARY", inner,
        sha1(setup.user.toUtf8() + inner + setup.sharedSecret.toUtf8()) };
    const QByteArray dump = bench.peer.dump();
    static const QRegularExpression made(
        u"\"(?:secret|tok1|tok2|account_password_1)\": \"([^\"]{4,})\""_s);
    for (auto it = made.globalMatch(QString::fromUtf8(dump)); it.hasNext();)
        secrets.append(it.next().captured(1).toUtf8());
    return secrets;
}

QByteArray leakIn(const QByteArray& text, const QList<QByteArray>& secrets)
{
    for (const QByteArray& secret : secrets)
        if (text.contains(secret))
            return secret;
    return {};
}

/// By hand, beside the program.
class ByHand {
public:
    explicit ByHand(NethVoicePeer& peer)
        : m_peer(peer)
    {
    }
    void set(
        const QString& table, const QString& key, const QString& field, const QJsonValue& value)
    {
        QJsonObject state = m_peer.state();
        QJsonObject rows = state.value(table).toObject();
        QJsonObject row = rows.value(key).toObject();
        row.insert(field, value);
        rows.insert(key, row);
        state.insert(table, rows);
        m_peer.load(state);
    }
    void remove(const QString& table, const QString& key)
    {
        QJsonObject state = m_peer.state();
        QJsonObject rows = state.value(table).toObject();
        rows.remove(key);
        state.insert(table, rows);
        m_peer.load(state);
    }

private:
    NethVoicePeer& m_peer;
};

} // namespace

class tst_DeployThereAndBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exampleGoesThereAndBack();
    void whatIsChangedByHandIsPutBack();
    void refusesWhatThePbxCannotHave();
    void deploysTheExampleAsItStands();
    void keepsSecrets();
    void asksBeforeAnythingIsSent();
    void knowsItsPbx();
    void comesThrough_data();
    void comesThrough();
    void endsWith_data();
    void endsWith();
    void waitsForTheReload();
};

void tst_DeployThereAndBack::exampleGoesThereAndBack()
{
    DeployBench bench;
    QVERIFY(bench.import(DeployBench::example()));
    const VerifyEnd trial = bench.run({ u"--dry-run"_s });
    QVERIFY2(trial.code == 0, trial.all());
    QCOMPARE(bench.peer.lines(true), QStringList());
    QCOMPARE(DeployBench::difference(bench.peer.dump(), bench.start), QByteArray());

    const VerifyEnd there = bench.run();
    QVERIFY2(there.code == 0, there.all());
    QCOMPARE(there.event(u"result"_s)[u"state"_s].toString(), u"done"_s);
    QCOMPARE(DeployBench::items(there, u"create"_s), DeployBench::items(trial, u"create"_s));
    const QByteArray deployed = bench.peer.dump();
    for (const char* word : { "Patton_010203_isdn_1", "voip1", "00:15:65:AA:BB:CC",
             "00-15-65-AA-BB-CC", "it.pool.ntp.org", "Mario Rossi" })
        QVERIFY2(deployed.contains(word), word);

    bench.peer.clearLog();
    const VerifyEnd again = bench.run();
    QVERIFY2(again.code == 0, again.all());
    QCOMPARE(bench.peer.lines(true), QStringList());
    QCOMPARE(again.event(u"plan"_s)[u"create"_s].toInt(-1), 0);
    QCOMPARE(DeployBench::difference(bench.peer.dump(), deployed), QByteArray());

    const VerifyEnd back = bench.run(QStringList { u"--undo"_s } + accepting);
    QVERIFY2(back.code == 0, back.all());
    QCOMPARE(DeployBench::difference(bench.peer.dump(), bench.start), QByteArray());
    const VerifyEnd after = bench.run({ u"--dry-run"_s });
    QCOMPARE(DeployBench::items(after, u"create"_s), DeployBench::items(trial, u"create"_s));
    QCOMPARE(bench.peer.clearRequests(), 0);
}

void tst_DeployThereAndBack::whatIsChangedByHandIsPutBack()
{
    DeployBench bench;
    QVERIFY(bench.import(DeployBench::example()));
    QVERIFY(bench.run().code == 0);
    const QByteArray deployed = DeployBench::settled(bench.peer);
    VerifyEnd drift = bench.run({ u"--drift"_s });
    QVERIFY2(drift.code == 0, drift.all());
    QCOMPARE(DeployBench::drifted(drift), QStringList());

    ByHand hand(bench.peer);
    hand.set(u"trunks"_s, u"2"_s, u"outcid"_s, u"0999"_s);
    hand.remove(u"voicemails"_s, u"201"_s);
    drift = bench.run({ u"--drift"_s });
    QVERIFY2(drift.code == 0, drift.all());
    QStringList ids = DeployBench::drifted(drift);
    ids.sort();
    QCOMPARE(ids, (QStringList { u"trunk:voip1"_s, u"voicemail:mario"_s }));

    const VerifyEnd restored
        = bench.run({ u"--restore"_s, u"trunk:voip1"_s, u"voicemail:mario"_s });
    QVERIFY2(restored.code == 0, restored.all());
    QCOMPARE(DeployBench::difference(DeployBench::settled(bench.peer), deployed), QByteArray());
    QCOMPARE(DeployBench::drifted(bench.run({ u"--drift"_s })), QStringList());
}

void tst_DeployThereAndBack::refusesWhatThePbxCannotHave()
{
    DeployBench bench;
    QVERIFY(bench.import(DeployBench::example(true)));
    const VerifyEnd end = bench.run();
    QVERIFY2(end.code == 1, end.all());
    QCOMPARE(DeployBench::items(end, u"refused"_s), QStringList { u"trunk:other"_s });
    QVERIFY(bench.peer.dump().contains("voip1")); // the rest is there
    QVERIFY(!bench.peer.dump().contains("203.0.113.7"));
}

void tst_DeployThereAndBack::deploysTheExampleAsItStands()
{
    DeployBench bench;
    // Nobody's provider: somebody made that trunk on the PBX's own page before.
    QJsonObject content = DeployBench::inUse();
    QJsonObject trunks = content.value(u"trunks"_s).toObject();
    QJsonObject byHand = trunks.value(u"1"_s).toObject();
    QJsonObject details = byHand.value(u"details"_s).toObject();
    details.insert(u"sip_server"_s, u"203.0.113.7"_s);
    details.insert(u"username"_s, QString());
    details.insert(u"secret"_s, QString());
    details.insert(u"registration"_s, u"none"_s);
    byHand.insert(u"details"_s, details);
    byHand.insert(u"trunkid"_s, u"2"_s);
    byHand.insert(u"name"_s, u"other"_s);
    byHand.insert(u"channelid"_s, u"other"_s);
    trunks.insert(u"2"_s, byHand);
    content.insert(u"trunks"_s, trunks);
    bench.peer.load(content);
    const QByteArray start = bench.peer.dump();
    QVERIFY(bench.import(DeployBench::example(true)));
    const VerifyEnd end = bench.run();
    QVERIFY2(end.code == 0, end.all());
    QVERIFY(DeployBench::items(end, u"refused"_s).isEmpty());
    const VerifyEnd back = bench.run({ u"--undo"_s, u"--accept-irreversible"_s });
    QVERIFY2(back.code == 0, back.all());
    QCOMPARE(bench.peer.dump(), start);
}

void tst_DeployThereAndBack::keepsSecrets()
{
    DeployBench bench;
    QVERIFY(bench.import(DeployBench::example()));
    QByteArray said;
    for (const QStringList& words : { QStringList { u"--dry-run"_s }, QStringList(),
             QStringList { u"--drift"_s }, QStringList { u"--history"_s } }) {
        const VerifyEnd end = bench.run(words + QStringList { u"--verbose"_s });
        QVERIFY2(end.code == 0, end.all());
        said += end.out + end.err;
    }
    NethVoiceFault fault { Kind::Forbidden };
    fault.match = u"/freepbx/rest/(?!testauth)"_s;
    fault.times = 0;
    bench.peer.addFault(fault);
    const VerifyEnd refused = bench.run({ u"--verbose"_s });
    said += refused.out + refused.err;
    QCOMPARE(refused.code, 3);
    bench.peer.clearFaults();
    const QList<QByteArray> secrets = secretsOf(bench);
    QVERIFY(secrets.size() > 8);
    const VerifyEnd back = bench.run(QStringList { u"--undo"_s, u"--verbose"_s } + accepting);
    said += back.out + back.err;
    QVERIFY(said.contains("transcript"));
    QCOMPARE(leakIn(said, secrets), QByteArray());
    QCOMPARE(leakIn(bench.bench.stored(), secrets), QByteArray());
}

void tst_DeployThereAndBack::asksBeforeAnythingIsSent()
{
    DeployBench bench;
    QVERIFY(bench.import(DeployBench::example()));
    const auto asked = bench.begin({ u"--ask"_s });
    QVERIFY2(asked->waitForOutput("\"question\""), asked->soFar().all());
    asked->interrupt();
    QVERIFY2(asked->wait().code == 130, asked->soFar().all());
    QCOMPARE(bench.peer.lines(true), QStringList());
    QVERIFY(bench.run().code == 0);
    bench.peer.clearLog();
    const VerifyEnd undo = bench.run({ u"--undo"_s }); // what cannot be undone is named first
    QVERIFY2(undo.code == 2, undo.all());
    QVERIFY(undo.out.contains("irreversible_not_agreed"));
    QCOMPARE(bench.peer.lines(true), QStringList());
}

void tst_DeployThereAndBack::knowsItsPbx()
{
    DeployBench bench;
    QVERIFY(bench.import(DeployBench::example()));
    const QStringList untrusting { u"deploy"_s, u"Rossi S.r.l. - Pesaro"_s, u"--json"_s,
        u"--port"_s, QString::number(bench.peer.port()) };
    const VerifyEnd unknown = bench.bench.begin(untrusting)->wait();
    QVERIFY2(unknown.out.contains("pbx_certificate_unknown"), unknown.all());
    QVERIFY(unknown.out.contains(bench.peer.fingerprint().toUtf8()));
    QCOMPARE(bench.peer.lines(), QStringList()); // nothing was asked, let alone logged in
    QVERIFY(bench.run({ u"--dry-run"_s }).code == 0);
    QVERIFY(bench.peer.changeCertificate());
    bench.peer.clearLog();
    const VerifyEnd changed = bench.bench.begin(untrusting)->wait();
    QVERIFY2(changed.out.contains("pbx_certificate_changed"), changed.all());
    QCOMPARE(bench.peer.lines(), QStringList());
    QVERIFY(bench.run({ u"--dry-run"_s }).code == 0); // agreed to anew
}

void tst_DeployThereAndBack::comesThrough_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("match");
    const QString trunk = u"^POST .*/trunks$"_s;
    const QString gateway = u"^POST .*/gateways$"_s;
    const QString main = u"^POST .*/mainextensions$"_s;
    const QString link = u"^POST .*/physicalextensions$"_s;
    const QString phone = u"^POST /tancredi/.*/phones$"_s;
    const QString user = u"^POST .*/add-user$"_s;
    const std::pair<const char*, QString> places[] { { "trunk", trunk }, { "gateway", gateway },
        { "number", main }, { "link", link }, { "phone", phone }, { "user", user } };
    const std::pair<const char*, Kind> kinds[] { { "cut before", Kind::CutBefore },
        { "cut after", Kind::CutAfter }, { "cut amid", Kind::CutAmid },
        { "half saved", Kind::HalfSaved }, { "empty 200", Kind::Empty },
        { "200 with error", Kind::Error }, { "no JSON", Kind::NotJson },
        { "redirected", Kind::Redirected } };
    const int stride = std::max(1, qEnvironmentVariableIntValue("DOPPINO_FAULT_STRIDE"));
    int row = 0;
    for (const auto& [place, match] : places)
        for (const auto& [word, kind] : kinds)
            if (row++ % stride == 0)
                QTest::addRow("%s: %s", place, word) << kind << match;
}

/// Whatever goes wrong once: asked again it ends in the same state, with nothing twice.
void tst_DeployThereAndBack::comesThrough()
{
    QFETCH(Kind, kind);
    QFETCH(QString, match);
    static const QByteArray wanted = [] {
        DeployBench clean;
        if (!clean.import(DeployBench::example()) || clean.run().code != 0)
            return QByteArray();
        return DeployBench::settled(clean.peer);
    }();
    QVERIFY(!wanted.isEmpty());
    DeployBench bench;
    QVERIFY(bench.import(DeployBench::example()));
    NethVoiceFault fault { kind };
    fault.match = match;
    bench.peer.addFault(fault);
    const VerifyEnd first = bench.run();
    const bool isEnded = QList<int> { 0, 1, 4, 5 }.contains(first.code);
    QVERIFY2(isEnded, first.all());
    bench.peer.clearFaults();
    const VerifyEnd second = bench.run();
    QVERIFY2(second.code == 0, first.all() + second.all());
    QCOMPARE(DeployBench::difference(DeployBench::settled(bench.peer), wanted), QByteArray());
    if (first.code == 0) // then it must have been so
        QCOMPARE(second.event(u"plan"_s)[u"create"_s].toInt(-1), 0);
    QCOMPARE(bench.peer.clearRequests(), 0);
}

void tst_DeployThereAndBack::endsWith_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("match");
    QTest::addColumn<int>("code");
    QTest::newRow("403 from the start") << Kind::Forbidden << u"/freepbx/rest/(?!testauth)"_s << 3;
    QTest::newRow("403 of Tancredi alone") << Kind::Forbidden << u"^GET /tancredi"_s << 3;
    QTest::newRow("a list that is empty") << Kind::Empty << u"^GET .*/trunks$"_s << 1;
    QTest::newRow("a list with an error") << Kind::Error << u"^GET .*/users/"_s << 1;
    QTest::newRow("a list without end") << Kind::Oversized << u"^GET .*/users/"_s << 1;
    QTest::newRow("a page of HTML") << Kind::NotJson << u"^GET /tancredi.*/phones$"_s << 1;
    QTest::newRow("elsewhere in clear") << Kind::Redirected << u"^GET .*/trunks$"_s << 1;
    QTest::newRow("down while reading") << Kind::Busy << u"^GET .*/gateways/list"_s << 1;
    QTest::newRow("cut while reading") << Kind::CutAmid << u"^GET .*/users/"_s << 4;
}

/// What is wrong for good, before anything was sent: nothing is.
void tst_DeployThereAndBack::endsWith()
{
    QFETCH(Kind, kind);
    QFETCH(QString, match);
    QFETCH(int, code);
    DeployBench bench;
    QVERIFY(bench.import(DeployBench::example()));
    NethVoiceFault fault { kind };
    fault.match = match;
    fault.times = 0;
    bench.peer.addFault(fault);
    const VerifyEnd end = bench.run();
    QVERIFY2(end.code == code, end.all());
    QCOMPARE(bench.peer.lines(true), QStringList());
    QCOMPARE(DeployBench::difference(bench.peer.dump(), bench.start), QByteArray());
    QCOMPARE(bench.peer.clearRequests(), 0);
}

void tst_DeployThereAndBack::waitsForTheReload()
{
    NethVoiceSetup setup = DeployBench::subscribed();
    setup.reload = 2500ms;
    DeployBench bench(setup);
    QVERIFY(bench.import(DeployBench::example()));
    const VerifyEnd end = bench.run();
    QVERIFY2(end.code == 0, end.all());
    QVERIFY(bench.peer.dump().contains("\"account_extension_1\": \"201\""));
}

QTEST_GUILESS_MAIN(tst_DeployThereAndBack)
#include "tst_DeployThereAndBack.moc"
