// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/ConfigMarks.h"
#include "models/gateway/GatewayDriver.h"
#include "tests/models/gateway/TrinitySite.h"

using namespace Qt::StringLiterals;

class tst_ConfigMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsChangedLines_data();
    void findsChangedLines();
    void findsAStatementInItsOwnBlock();
    void findsEveryStatementOfARealDifference();
    void findsParametersOfEveryFamily();
    void isFastEnoughToFollowTyping();
};

void tst_ConfigMarks::findsChangedLines_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QList<int>>("lines");
    const auto row
        = [](const char* name, const char* before, const char* after, const QList<int>& lines) {
              QTest::newRow(name) << QByteArray(before) << QByteArray(after) << lines;
          };
    row("nothing", "a\nb\n", "a\nb\n", {});
    row("one changed", "a\nb\nc\n", "a\nx\nc\n", { 1 });
    row("one added", "a\nc\n", "a\nb\nc\n", { 1 });
    row("one removed", "a\nb\nc\n", "a\nc\n", {});
    row("added at the end", "a\n", "a\nb\n", { 1 });
    row("first and last", "a\nb\nc", "x\nb\ny", { 0, 2 });
    row("one moved", "a\nb\nc\nd\n", "b\nc\na\nd\n", { 2 });
    row("from nothing", "", "a\nb", { 0, 1 });
    row("to nothing", "a\nb", "", { 0 });
    row("one of two alike", "s\ns\n", "s\ns\ns\n", { 2 });
}

void tst_ConfigMarks::findsChangedLines()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QTEST(ConfigMarks::changedLines(before, after), "lines");
}

void tst_ConfigMarks::findsAStatementInItsOwnBlock()
{
    const QByteArray text = "ssh-server\n  no shutdown\n\ntelnet-server\n  no shutdown\n";
    QCOMPARE(ConfigMarks::addedLines(text, { { true, { u"telnet-server"_s }, u"no shutdown"_s } }),
        QList<int> { 4 });
    QCOMPARE(ConfigMarks::addedLines(text, { { false, { u"ssh-server"_s }, u"no shutdown"_s } }),
        QList<int>());
    QCOMPARE(ConfigMarks::addedLines(text, { { true, {}, u"no shutdown"_s } }), QList<int> { 1 });
    QCOMPARE(ConfigMarks::addedLines(text, { { true, { u"web"_s }, u"x"_s } }), QList<int>());
}

void tst_ConfigMarks::findsEveryStatementOfARealDifference()
{
    Site site = TrinitySite::site(u"TRI_ISDN_2"_s, 2);
    const auto before = renderGateway(site, site.gateways[0], *TrinitySite::catalog());
    QVERIFY(before);
    site.gateways[0].address = u"192.168.1.101"_s;
    site.gateways[0].ports[1].trunkNumber = u"20077"_s;
    const auto after = renderGateway(site, site.gateways[0], *TrinitySite::catalog());
    QVERIFY(after);
    const auto differences = gatewayDriver(u"patton-trinity"_s)
                                 ->format()
                                 .differences(*before, *after, ConfigFormat::Hidden::Equal);
    const auto lines = ConfigMarks::addedLines(*after, differences);
    // The two ways of looking agree where one program wrote both texts.
    QCOMPARE(lines, ConfigMarks::changedLines(*before, *after));
    QVERIFY(lines.size() >= 3);
    const auto texts = after->split('\n');
    for (const int line : lines)
        QVERIFY2(texts[line].contains("192.168.1.101") || texts[line].contains("20077"),
            texts[line].constData());
}

/// However a family writes them: what was changed is marked, and nothing else.
void tst_ConfigMarks::findsParametersOfEveryFamily()
{
    int families = 0;
    for (const GatewayFamily& family : TrinitySite::catalog()->gatewayFamilies()) {
        const GatewayDriver* driver = gatewayDriver(family.id);
        const auto& models = TrinitySite::catalog()->gatewayModels();
        const auto model = std::find_if(models.begin(), models.end(),
            [&](const GatewayModel& candidate) { return candidate.family == family.id; });
        if (!driver)
            continue;
        Site site = TrinitySite::site(u"TRI_ISDN_2"_s, 0);
        site.gateways[0].model = model->id;
        const auto before = renderGateway(site, site.gateways[0], *TrinitySite::catalog());
        site.gateways[0].address = u"192.168.1.177"_s;
        const auto after = renderGateway(site, site.gateways[0], *TrinitySite::catalog());
        QVERIFY2(before && after, qPrintable(family.id));
        const auto lines = ConfigMarks::addedLines(
            *after, driver->format().differences(*before, *after, ConfigFormat::Hidden::Equal));
        QVERIFY2(!lines.isEmpty(), qPrintable(family.id));
        const QList<int> changed = ConfigMarks::changedLines(*before, *after);
        for (const int line : lines)
            QVERIFY2(changed.contains(line), after->split('\n')[line].constData());
        ++families;
    }
    QVERIFY(families >= 1);
}

/// A large configuration with everything changed costs no more than a blink.
void tst_ConfigMarks::isFastEnoughToFollowTyping()
{
    QByteArray before;
    QByteArray after;
    for (int i = 0; i < 20'000; ++i) {
        before += "a" + QByteArray::number(i) + '\n';
        after += "b" + QByteArray::number(i) + '\n';
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ConfigMarks::changedLines(before, after).size(), 20'000);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(tst_ConfigMarks)
#include "tst_ConfigMarks.moc"
