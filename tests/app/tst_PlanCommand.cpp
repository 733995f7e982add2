// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/QuickVault.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct PlanEnded {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QList<QJsonObject> events() const
    {
        QList<QJsonObject> list;
        for (const QByteArray& line : out.split('\n'))
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        return list;
    }
    /// The last line of all.
    [[nodiscard]] QJsonObject result() const
    {
        const auto all = events();
        return all.isEmpty() ? QJsonObject() : all.last();
    }
    [[nodiscard]] QJsonObject advice(const QString& key) const
    {
        for (const QJsonObject& event : events())
            if (event[u"key"_s] == key)
                return event;
        return {};
    }
    [[nodiscard]] QByteArray all() const { return (out + err).right(900); }
};

} // namespace

/// plan as scripts and people call it.
class tst_PlanCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plansTypedCalls();
    void computesFromTraffic();
    void takesEveryOption();
    void plansASite();
    void optionsBeatTheSite();
    void refusesTheCodecOnLync();
    void speaksItsLanguage();
    void showsATable();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void saysWhatItDoesNotFind();

private:
    [[nodiscard]] PlanEnded run(const QStringList& arguments) const;
    [[nodiscard]] PlanEnded plan(const QStringList& more) const
    {
        return run(QStringList { u"--json"_s, u"plan"_s } + more);
    }
    QTemporaryDir m_folder;
};

PlanEnded tst_PlanCommand::run(const QStringList& arguments) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    QuickVault::prepare(m_folder.filePath(u"d.sqlite"_s), "test passphrase");
    environment.insert(u"DOPPINO_PASSPHRASE"_s, u"test passphrase"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DOPPINOCTL),
        QStringList { u"--database"_s, m_folder.filePath(u"d.sqlite"_s) } + arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

void tst_PlanCommand::initTestCase()
{
    const PlanEnded imported
        = run({ u"site"_s, u"import"_s, QStringLiteral(TEST_DATA_DIR "/contract-example.json") });
    QVERIFY2(imported.code == 0, imported.all());
}

void tst_PlanCommand::plansTypedCalls()
{
    const PlanEnded ended = plan({ u"--calls"_s, u"30"_s });
    QVERIFY2(ended.code == 0, ended.all());
    QVERIFY(ended.err.isEmpty());
    const QJsonObject result = ended.result();
    QCOMPARE(result[u"event"_s], u"result"_s);
    QCOMPARE(result[u"state"_s], u"done"_s);
    QVERIFY(result[u"elapsed_ms"_s].isDouble());
    QCOMPARE(result[u"channels"_s], 30);
    QCOMPARE(result[u"codec"_s], u"alaw"_s);
    QCOMPARE(result[u"guide_kbps"_s], 2520);
    QCOMPARE(result[u"up_kbps"_s], 2856);
    QCOMPARE(result[u"down_kbps"_s], 2856);
    const QJsonObject call = result[u"per_call_kbps"_s].toObject();
    QCOMPARE(call[u"payload"_s], 64);
    QCOMPARE(call[u"ip"_s], 80);
    QCOMPARE(call[u"frame"_s], 87.2);
    QCOMPARE(call[u"ethernet"_s], 95.2);
    QVERIFY(result[u"line_carries"_s].isNull());
    QCOMPARE(result[u"topology"_s], u"centralised"_s);
    for (const QJsonObject& event : ended.events().first(ended.events().size() - 1)) {
        QCOMPARE(event[u"event"_s], u"advice"_s);
        QVERIFY(event[u"warning"_s].isBool());
        QVERIFY(event[u"text"_s].toString().size() > 30);
    }
    QVERIFY(ended.events().size() > 4);
}

void tst_PlanCommand::computesFromTraffic()
{
    const PlanEnded ended
        = plan({ u"--users"_s, u"100"_s, u"--erlang"_s, u"0,1"_s, u"--blocking"_s, u"5"_s });
    QVERIFY2(ended.code == 0, ended.all());
    const QJsonObject result = ended.result();
    QCOMPARE(result[u"computed"_s], true);
    QCOMPARE(result[u"erlangs"_s], 10);
    QCOMPARE(result[u"channels"_s], 15);
    QVERIFY(qAbs(result[u"blocking"_s].toDouble() - 0.0365) < 1e-4);
}

void tst_PlanCommand::takesEveryOption()
{
    const PlanEnded ended = plan({ u"--calls"_s, u"10"_s, u"--codec"_s, u"ulaw"_s, u"--packet-ms"_s,
        u"30"_s, u"--srtp"_s, u"--vpn"_s, u"--connection"_s, u"internet"_s, u"--sites"_s, u"3"_s,
        u"--users"_s, u"20"_s, u"--line-up"_s, u"900"_s, u"--line-down"_s, u"9000"_s, u"--pbx"_s,
        u"lync"_s, u"--dids"_s, u"branches"_s, u"--wan"_s, u"weak"_s, u"--countries"_s, u"2"_s,
        u"--survivability"_s });
    QVERIFY2(ended.code == 0, ended.all());
    const QJsonObject result = ended.result();
    QCOMPARE(result[u"codec"_s], u"ulaw"_s);
    QCOMPARE(result[u"packet_ms"_s], 30);
    QCOMPARE(result[u"topology"_s], u"distributed"_s);
    QCOMPARE(result[u"connection"_s], u"internet"_s);
    QCOMPARE(result[u"line_carries"_s], false);
    QVERIFY(result[u"vpn"_s].toBool() && result[u"srtp"_s].toBool());
    QVERIFY(result[u"path"_s].toArray().contains(u"mediation_inside"_s));
    for (const QString& key : { u"survivability_needed"_s, u"countries_several"_s,
             u"dids_branches"_s, u"wan_weak"_s, u"channels_pooled"_s, u"lync_vlan"_s })
        QVERIFY2(!ended.advice(key).isEmpty(), qPrintable(key));
    QCOMPARE(ended.advice(u"line_too_small"_s)[u"warning"_s], true);
    QCOMPARE(ended.advice(u"wan_weak"_s)[u"speaks_for"_s], u"distributed"_s);
}

void tst_PlanCommand::plansASite()
{
    const PlanEnded ended = plan({ u"Rossi S.r.l. - Pesaro"_s });
    QVERIFY2(ended.code == 0, ended.all());
    const QJsonObject result = ended.result();
    QCOMPARE(result[u"subject"_s], u"Rossi S.r.l. - Pesaro"_s);
    QCOMPARE(result[u"calls"_s], 30);
    QCOMPARE(result[u"up_kbps"_s], 3672); // its plan has a VPN
    QVERIFY(result[u"path"_s].toArray().contains(u"internet_vpn"_s));
    QCOMPARE(result[u"gateway_path"_s], QJsonArray({ u"pbx"_s, u"gateway"_s, u"exchange"_s }));
}

void tst_PlanCommand::optionsBeatTheSite()
{
    const PlanEnded ended = plan({ u"Rossi S.r.l. - Pesaro"_s, u"--calls"_s, u"4"_s, u"--codec"_s,
        u"g729"_s, u"--connection"_s, u"mpls"_s });
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(ended.result()[u"calls"_s], 4);
    QCOMPARE(ended.result()[u"codec"_s], u"g729"_s);
    QCOMPARE(ended.result()[u"connection"_s], u"mpls"_s);
    QVERIFY(!ended.advice(u"vpn_needless"_s).isEmpty());
    // What-if only: the stored site keeps its own.
    QCOMPARE(plan({ u"Rossi S.r.l. - Pesaro"_s }).result()[u"calls"_s], 30);
}

void tst_PlanCommand::refusesTheCodecOnLync()
{
    const PlanEnded ended
        = plan({ u"--calls"_s, u"10"_s, u"--pbx"_s, u"lync"_s, u"--codec"_s, u"g729"_s });
    QCOMPARE(ended.advice(u"codec_not_with_lync"_s)[u"warning"_s], true);
    QCOMPARE(ended.result()[u"codec"_s], u"alaw"_s);
}

void tst_PlanCommand::speaksItsLanguage()
{
    const auto text = [&](const QString& language) {
        return plan({ u"--calls"_s, u"1000"_s, u"--language"_s, language })
            .advice(u"line_not_measured"_s)[u"text"_s]
            .toString();
    };
    QVERIFY2(text(u"en"_s).contains(u"119,000 kbps"_s), qPrintable(text(u"en"_s)));
    QVERIFY2(text(u"it"_s).contains(u"119.000 kbps"_s), qPrintable(text(u"it"_s)));
}

void tst_PlanCommand::showsATable()
{
    const PlanEnded ended = run(
        { u"plan"_s, u"--calls"_s, u"30"_s, u"--vpn"_s, u"--srtp"_s, u"--language"_s, u"en"_s });
    QCOMPARE(ended.code, 0);
    const QString text = QString::fromUtf8(ended.out);
    for (const QString& part : { u"2,856 kbps"_s, u"2,520 kbps"_s, u"3,864 kbps"_s,
             u"G.711 A-law, packets of 20 ms"_s, u"VPN through the Internet"_s, u"\n- "_s })
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    QVERIFY(!text.contains(u'{'));
}

void tst_PlanCommand::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("users without traffic") << QStringList { u"--users"_s, u"5"_s };
    QTest::newRow("no calls") << QStringList { u"--calls"_s, u"0"_s };
    QTest::newRow("not a number") << QStringList { u"--calls"_s, u"many"_s };
    QTest::newRow("calls and traffic")
        << QStringList { u"--calls"_s, u"5"_s, u"--erlang"_s, u"0.1"_s };
    QTest::newRow("a codec nobody has")
        << QStringList { u"--calls"_s, u"5"_s, u"--codec"_s, u"mp3"_s };
    QTest::newRow("no codec") << QStringList { u"--calls"_s, u"5"_s, u"--codec"_s, u""_s };
    QTest::newRow("a strange connection")
        << QStringList { u"--calls"_s, u"5"_s, u"--connection"_s, u"pigeon"_s };
    QTest::newRow("a strange PBX") << QStringList { u"--calls"_s, u"5"_s, u"--pbx"_s, u"x"_s };
    QTest::newRow("too long a packet")
        << QStringList { u"--calls"_s, u"5"_s, u"--packet-ms"_s, u"500"_s };
    QTest::newRow("too much traffic")
        << QStringList { u"--users"_s, u"5"_s, u"--erlang"_s, u"1.5"_s };
    QTest::newRow("traffic that is no number")
        << QStringList { u"--users"_s, u"5"_s, u"--erlang"_s, u"nan"_s };
    QTest::newRow("no blocking") << QStringList { u"--users"_s, u"5"_s, u"--erlang"_s, u"0.1"_s,
        u"--blocking"_s, u"0"_s };
    QTest::newRow("a word too many") << QStringList { u"a"_s, u"b"_s };
}

void tst_PlanCommand::refusesBadUsage()
{
    QFETCH(QStringList, arguments);
    const PlanEnded ended = plan(arguments);
    QVERIFY2(ended.code == 2, ended.all());
    QCOMPARE(ended.events().size(), 1);
    QCOMPARE(ended.result()[u"code"_s], u"bad_usage"_s);
}

void tst_PlanCommand::saysWhatItDoesNotFind()
{
    const PlanEnded ended = plan({ u"nobody"_s });
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.result()[u"code"_s], u"no_such_site"_s);
}

QTEST_GUILESS_MAIN(tst_PlanCommand)
#include "tst_PlanCommand.moc"
