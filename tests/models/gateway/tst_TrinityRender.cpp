// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for a Patton Trinity, where it is not what every Patton has.
#include "tests/models/gateway/PattonSites.h"

using namespace Qt::StringLiterals;
using PattonSites::render;

class tst_TrinityRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesValues_data();
    void refusesValues();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void knowsTimeZones_data();
    void knowsTimeZones();
    void namesItsFile();
};

void tst_TrinityRender::refusesValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    for (const QString& field :
        { u"username"_s, u"password"_s, u"login user"_s, u"login password"_s, u"pbx"_s })
        for (const auto& [words, value] : { std::pair("a blank", u"a b"_s),
                 std::pair("a tab", u"a\tb"_s), std::pair("a line end", u"a\nreload"_s),
                 std::pair("a double quote", u"a\"b"_s), std::pair("a single quote", u"a'b"_s),
                 std::pair("a question mark", u"a?b"_s), std::pair("a backslash", u"a\\b"_s),
                 std::pair("a letter with an accent", u"citt\u00e0"_s) })
            QTest::newRow(qPrintable(u"%1 in the %2"_s.arg(QString::fromUtf8(words), field)))
                << field << value;
}

void tst_TrinityRender::refusesValues()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    Site site = TrinitySite::site(u"TRI_ISDN_2"_s, 2);
    Gateway& gateway = site.gateways[0];
    QString path;
    if (field == u"username") {
        gateway.ports[1].username = value;
        path = u"gateways[0].ports[1].username"_s;
    } else if (field == u"password") {
        gateway.ports[1].password = Secret(value);
        path = u"gateways[0].ports[1].password"_s;
    } else if (field == u"login user") {
        gateway.login.user = value;
        path = u"gateways[0].login.user"_s;
    } else if (field == u"login password") {
        gateway.login.password = Secret(value);
        path = u"gateways[0].login.password"_s;
    } else {
        site.pbx.host = value;
        path = u"site.pbx.host"_s;
    }
    const auto text = render(site);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::ValueNotAllowed);
    QCOMPARE(text.error().subject, path);
    QVERIFY(!text.error().detail.contains(value));
}

void tst_TrinityRender::namesWhatIsMissing_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path :
        { u"gateways[0].address"_s, u"gateways[0].netmask"_s, u"gateways[0].gateway"_s,
            u"gateways[0].dns"_s, u"site.pbx.host"_s, u"gateways[0].ports[1].trunk_number"_s,
            u"gateways[0].ports[1].username"_s, u"gateways[0].ports[1].password"_s,
            u"gateways[0].ports[1].number"_s, u"gateways[0].login.user"_s })
        QTest::newRow(qPrintable(path)) << path;
}

void tst_TrinityRender::namesWhatIsMissing()
{
    QFETCH(QString, path);
    Site site = TrinitySite::site(u"TRI_FXO_2"_s, 2);
    Gateway& gateway = site.gateways[0];
    GatewayPort& port = gateway.ports[1];
    const QHash<QString, std::function<void()>> removals {
        { u"address"_s, [&] { gateway.address.clear(); } },
        { u"netmask"_s,
            [&] {
                gateway.netmask.clear();
                site.network.subnet.clear();
            } },
        { u"gateway"_s,
            [&] {
                gateway.gateway.clear();
                site.network.gateway.clear();
            } },
        { u"dns"_s, [&] { site.network.dns.clear(); } },
        { u"host"_s,
            [&] {
                site.pbx.host.clear();
                site.pbx.address.clear();
            } },
        { u"trunk_number"_s, [&] { port.trunkNumber.clear(); } },
        { u"username"_s, [&] { port.username.clear(); } },
        { u"password"_s, [&] { port.password.clear(); } },
        { u"number"_s, [&] { port.number.clear(); } },
        { u"user"_s, [&] { gateway.login.user.clear(); } },
    };
    removals[path.section(u'.', -1)]();
    const auto text = render(site);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::MissingValue);
    QCOMPARE(text.error().subject, path);
}

void tst_TrinityRender::knowsTimeZones_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const char* zone, const QByteArray& offset, const QByteArray& begin,
                         const QByteArray& end) {
        const QByteArray rule = begin.isEmpty()
            ? QByteArray()
            : "clock local dst-rule DST_ON +01:00 from mar last sunday " + begin
                + " 2000 until oct last sunday " + end + " 2036\n";
        QTest::newRow(zone) << QString::fromUtf8(zone) << offset << rule;
    };
    row("Europe/Rome", "+01:00", "02:00", "03:00");
    row("Europe/London", "+00:00", "01:00", "02:00");
    row("Europe/Athens", "+02:00", "03:00", "04:00");
    row("Europe/Istanbul", "+03:00", {}, {});
    row("Asia/Kolkata", "+05:30", {}, {});
    row("America/Caracas", "-04:00", {}, {});
}

void tst_TrinityRender::knowsTimeZones()
{
    QFETCH(QString, zone);
    QFETCH(QByteArray, offset);
    QFETCH(QByteArray, rule);
    Site site = TrinitySite::site(u"TRI_ISDN_1"_s, 1);
    site.timezone = zone;
    const auto text = render(site);
    QVERIFY(text);
    QVERIFY(text->contains("\nclock local default-offset " + offset + '\n'));
    QCOMPARE(text->count("dst-rule"), rule.isEmpty() ? 0 : 1);
    QVERIFY(text->contains(rule));
}

void tst_TrinityRender::namesItsFile()
{
    const Site site = TrinitySite::site(u"TRI_ISDN_1"_s, 1);
    QCOMPARE(gatewayDriver(u"patton-trinity"_s)->fileName(site.gateways[0]), u"00A0BA010203.cfg"_s);
    QVERIFY(!gatewayDriver(u"nobody"_s));
}

QTEST_GUILESS_MAIN(tst_TrinityRender)
#include "tst_TrinityRender.moc"
