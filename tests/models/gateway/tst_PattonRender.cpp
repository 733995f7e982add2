// SPDX-License-Identifier: GPL-3.0-or-later
// Every Patton model of both systems: golden files, and the checker over every variant of a site.
#include "tests/models/gateway/PattonChecker.h"
#include "tests/models/gateway/PattonSites.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const Result<QByteArray>& text)
{
    return text ? QString() : text.error().subject + u' ' + text.error().detail;
}

} // namespace

class tst_PattonRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheGoldenFile_data();
    void agreesWithTheGoldenFile();
    void leadsEveryNameToItsObject_data();
    void leadsEveryNameToItsObject();
    void writesOneChainPerPort_data();
    void writesOneChainPerPort();
    void shutsUnusedPorts_data();
    void shutsUnusedPorts();
    void asksForAPasswordOnlyWhenThereIsOne_data();
    void asksForAPasswordOnlyWhenThereIsOne();
    void listensOnPortsOfItsOwn_data();
    void listensOnPortsOfItsOwn();
};

static void eachModel(const QStringList& variants)
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("variant");
    for (const QString& model : PattonSites::models())
        for (const QString& variant : variants)
            QTest::newRow(qPrintable(model + u' ' + variant)) << model << variant;
}

static void eachModelAndTransport()
{
    eachModel({ u"full"_s, u"minimal"_s, u"open"_s, u"shut"_s });
    for (const QString& model : PattonSites::models())
        for (const QString& transport : PattonSites::model(model).transports)
            QTest::newRow(qPrintable(model + u" over "_s + transport)) << model << transport;
}

void tst_PattonRender::agreesWithTheGoldenFile_data()
{
    eachModel({ u"full"_s, u"minimal"_s });
    for (const QString& model : { u"TRI_ISDN_2"_s, u"TRI_FXO_2"_s, u"TRI_PRI_2"_s })
        QTest::newRow(qPrintable(model + u" over UDP"_s)) << model << u"udp"_s;
}

void tst_PattonRender::agreesWithTheGoldenFile()
{
    QFETCH(QString, model);
    QFETCH(QString, variant);
    const auto text = PattonSites::render(PattonSites::variant(model, variant));
    QVERIFY2(text, qPrintable(wordsOf(text)));
    QFile file(QStringLiteral(TEST_DATA_DIR "/gateway/%1-%2.cfg").arg(model, variant));
    if (qEnvironmentVariableIsSet("DOPPINO_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(*text), text->size());
        return;
    }
    QVERIFY2(file.open(QFile::ReadOnly), "run once with DOPPINO_UPDATE_GOLDEN=1");
    const QList<QByteArray> wanted = file.readAll().split('\n');
    const QList<QByteArray> lines = text->split('\n');
    for (qsizetype i = 0; i < qMax(lines.size(), wanted.size()); ++i)
        QCOMPARE(lines.value(i), wanted.value(i));
}

void tst_PattonRender::leadsEveryNameToItsObject_data() { eachModelAndTransport(); }

void tst_PattonRender::leadsEveryNameToItsObject()
{
    QFETCH(QString, model);
    QFETCH(QString, variant);
    const auto text = PattonSites::render(PattonSites::variant(model, variant));
    QVERIFY2(text, qPrintable(wordsOf(text)));
    QCOMPARE(PattonChecker(*text).faults(), QStringList());
}

void tst_PattonRender::writesOneChainPerPort_data() { eachModelAndTransport(); }

/// Not merely a consistent part of a chain: each link as often as there are ports.
void tst_PattonRender::writesOneChainPerPort()
{
    QFETCH(QString, model);
    QFETCH(QString, variant);
    const Site site = PattonSites::variant(model, variant);
    const auto text = PattonSites::render(site);
    QVERIFY2(text, qPrintable(wordsOf(text)));
    qsizetype telephones = 0;
    qsizetype lines = 0;
    for (const GatewayPort& port : site.gateways[0].ports)
        ++(port.kind == PortKind::Fxs ? telephones : lines);
    const qsizetype gateways = lines + (telephones > 0 ? 1 : 0);
    const auto count = [&](const char* words) { return text->count(words); };
    QCOMPARE(count("\n  bind location-service "), gateways);
    QCOMPARE(count("\nlocation-service "), gateways);
    QCOMPARE(count("\n  interface sip "), gateways);
    QCOMPARE(count("\n  identity "), lines + telephones);
    QCOMPARE(count("\n  username "), lines + telephones);
    QCOMPARE(count("\n      authenticate 1 "), lines + telephones);
    QCOMPARE(count(".% dest-"), lines);
    QCOMPARE(count("(.%) to \\1\n"), lines);
    for (const GatewayPort& port : site.gateways[0].ports)
        QVERIFY(text->contains(port.password.reveal().toUtf8()));
}

void tst_PattonRender::shutsUnusedPorts_data() { eachModel({ u"minimal"_s, u"shut"_s }); }

void tst_PattonRender::shutsUnusedPorts()
{
    QFETCH(QString, model);
    QFETCH(QString, variant);
    const auto text = PattonSites::render(PattonSites::variant(model, variant));
    QVERIFY2(text, qPrintable(wordsOf(text)));
    bool isFirst = variant == u"minimal";
    const auto& ports = PattonSites::model(model).ports;
    for (auto it = ports.begin(); it != ports.end(); ++it) {
        const QByteArray word
            = it.key() == PortKind::Pri ? "e1t1" : portKindName(it.key()).toUtf8();
        for (int i = 0; i < it.value(); ++i) {
            const QByteArray opener = "\nport " + word + " 0 " + QByteArray::number(i) + '\n';
            QVERIFY2(text->contains(opener), opener.constData());
            QCOMPARE(text->contains(opener + "  shutdown\n"), !isFirst);
            isFirst = false;
        }
    }
}

void tst_PattonRender::asksForAPasswordOnlyWhenThereIsOne_data() { eachModel({ u"-"_s }); }

void tst_PattonRender::asksForAPasswordOnlyWhenThereIsOne()
{
    QFETCH(QString, model);
    const auto open = PattonSites::render(PattonSites::variant(model, u"open"_s));
    QVERIFY(open && open->contains("\n  method 2 none\n"));
    QVERIFY(!open->contains("administrator"));
    const auto closed = PattonSites::render(PattonSites::full(model));
    QVERIFY(closed && !closed->contains("method 2"));
    QVERIFY(closed->contains("\nadministrator admin password loginSecret\n"));
}

void tst_PattonRender::listensOnPortsOfItsOwn_data() { eachModelAndTransport(); }

/// The PBX is told the SIP port of each trunk: it stays the same whichever others are in use.
void tst_PattonRender::listensOnPortsOfItsOwn()
{
    QFETCH(QString, model);
    QFETCH(QString, variant);
    const auto portsOf = [](const Site& site) {
        static const QRegularExpression listener(
            u"context sip-gateway (\\S+)|(?:^    transport-protocol \\S+|router port) (\\d+)"_s,
            QRegularExpression::MultilineOption);
        QHash<QString, QString> out;
        QString gateway;
        auto it = listener.globalMatch(QString::fromUtf8(*PattonSites::render(site)));
        while (it.hasNext()) {
            const auto match = it.next();
            if (!match.captured(1).isEmpty())
                gateway = match.captured(1);
            else
                out.insert(gateway, match.captured(2));
        }
        return out;
    };
    Site site = PattonSites::variant(model, variant);
    const auto all = portsOf(site);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    QList<GatewayPort>& ports = site.gateways[0].ports;
    if (ports.size() < 2)
        return;
    ports.first() = PattonSites::unusedPort(ports.first().kind);
    const auto rest = portsOf(site);
    for (auto it = rest.begin(); it != rest.end(); ++it)
        QCOMPARE(*it, all.value(it.key()));
}

QTEST_GUILESS_MAIN(tst_PattonRender)
#include "tst_PattonRender.moc"
