// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/PhonebookColumns.h"
#include "models/site/RouteProposal.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Routes and phone book columns that the program proposes.
class tst_SiteProposals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outboundRoutesAreThoseOfTheCountry();
    void outboundRoutesThatAreThereStay();
    void inboundRoutes_data();
    void inboundRoutes();
    void inboundRoutesThatAreThereStay();
    void columnsAreRecognised();
    void aColumnIsGivenAwayOnce();
    void filesBecomeUtf8();
    void filesWithoutHeadingsAreRefused();
    void aFileTooLargeIsRefused();

private:
    static Site office();
};

Site tst_SiteProposals::office()
{
    Site site;
    Trunk first;
    first.name = u"voip1"_s;
    Trunk second;
    second.name = u"backup"_s;
    site.trunks = { first, second };
    for (const char* extension : { "230", "201", "202" }) {
        User user;
        user.username = u"u"_s + QLatin1StringView(extension);
        user.extension = QLatin1StringView(extension);
        site.users.append(user);
    }
    return site;
}

void tst_SiteProposals::outboundRoutesAreThoseOfTheCountry()
{
    Site site = office();
    site.country = u"IT"_s;
    const auto routes = RouteProposal::outbound(site);
    QStringList names;
    for (const OutboundRoute& route : routes) {
        names.append(route.name);
        QCOMPARE(route.trunks, (QStringList { u"voip1"_s, u"backup"_s }));
    }
    QCOMPARE(names,
        (QStringList { u"national_it"_s, u"cellphone_it"_s, u"international_it"_s, u"toll_it"_s }));
}

void tst_SiteProposals::outboundRoutesThatAreThereStay()
{
    Site site = office();
    site.outboundRoutes = { { u"toll_it"_s, { u"backup"_s } }, { u"doors"_s, {} } };
    const auto routes = RouteProposal::outbound(site);
    QCOMPARE(routes.size(), 5);
    QCOMPARE(routes.first(), site.outboundRoutes.first());
    QCOMPARE(routes[1], site.outboundRoutes[1]);
    QCOMPARE(routes.last().name, u"international_it"_s);
}

void tst_SiteProposals::inboundRoutes_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("the main number to the lowest extension")
        << u"0721405516"_s << QStringList() << QStringList { u"0721405516>201"_s };
    QTest::newRow("a number to the extension it ends with")
        << u"0721405516"_s << QStringList { u"0721405202"_s }
        << QStringList { u"0721405516>201"_s, u"0721405202>202"_s };
    QTest::newRow("of a block those that end with an extension, and its first number")
        << QString() << QStringList { u"0721405200-0721405239"_s }
        << QStringList { u"0721405200>201"_s, u"0721405201>201"_s, u"0721405202>202"_s,
               u"0721405230>230"_s };
    QTest::newRow("a block across a border of its extensions")
        << QString() << QStringList { u"0721405225-0721406201"_s }
        << QStringList { u"0721405225>201"_s, u"0721406201>201"_s, u"0721405230>230"_s };
    QTest::newRow("no number") << QString() << QStringList() << QStringList();
    QTest::newRow("no number at all") << u"none"_s << QStringList() << QStringList();
}

void tst_SiteProposals::inboundRoutes()
{
    QFETCH(QString, number);
    QFETCH(QStringList, numbers);
    QFETCH(QStringList, expected);
    Site site = office();
    site.trunks[0].number = number;
    site.trunks[0].numbers = numbers;
    QStringList routes;
    const auto proposed = RouteProposal::inbound(site);
    for (const InboundRoute& route : proposed) {
        routes.append(route.number + u'>' + route.destination);
        QCOMPARE(route.description, u"voip1"_s);
    }
    routes.sort();
    expected.sort();
    QCOMPARE(routes, expected);
}

void tst_SiteProposals::inboundRoutesThatAreThereStay()
{
    Site site = office();
    site.trunks[0].number = u"0721405516"_s;
    site.inboundRoutes = { { u"0721405516"_s, {}, u"fax"_s, u"230"_s } };
    QCOMPARE(RouteProposal::inbound(site), site.inboundRoutes);
    site.inboundRoutes.clear();
    site.users.clear(); // nobody to send a call to
    QVERIFY(RouteProposal::inbound(site).isEmpty());
}

void tst_SiteProposals::columnsAreRecognised()
{
    const QByteArray csv
        = "Nominativo;Ragione sociale;Telefono;E-mail;Zodiac\nAnna;ACME;0721;a@b;x\n";
    const QStringList headings = PhonebookColumns::headings(csv);
    QCOMPARE(headings.size(), 5);
    QCOMPARE(PhonebookColumns::rows(csv), 1);
    const auto mapping = PhonebookColumns::proposed(headings);
    QCOMPARE(mapping.value(u"Nominativo"_s), u"name"_s);
    QCOMPARE(mapping.value(u"Ragione sociale"_s), u"company"_s);
    QCOMPARE(mapping.value(u"Telefono"_s), u"workphone"_s);
    QCOMPARE(mapping.value(u"E-mail"_s), u"workemail"_s);
    QVERIFY(!mapping.contains(u"Zodiac"_s));
}

void tst_SiteProposals::aColumnIsGivenAwayOnce()
{
    const auto mapping = PhonebookColumns::proposed({ u"Name"_s, u"nome"_s });
    QCOMPARE(mapping.size(), 1);
    QCOMPARE(mapping.value(u"Name"_s), u"name"_s);
}

void tst_SiteProposals::filesBecomeUtf8()
{
    const auto latin = PhonebookColumns::utf8("Citt\xe0,nome\nCefal\xf9,Anna\n");
    QVERIFY(latin);
    QCOMPARE(PhonebookColumns::headings(*latin).first(), u"Città"_s);
    const auto marked = PhonebookColumns::utf8("\xef\xbb\xbfnome;tel\r\n");
    QVERIFY(marked);
    QCOMPARE(*marked, QByteArray("nome;tel\n"));
    QCOMPARE(PhonebookColumns::rows(*marked), 0);
}

void tst_SiteProposals::filesWithoutHeadingsAreRefused()
{
    for (const QByteArray& file :
        { QByteArray(), QByteArray(";;\nAnna;1;2\n"), QByteArray("a\0b", 3) }) {
        const auto csv = PhonebookColumns::utf8(file);
        QVERIFY(!csv);
        QCOMPARE(csv.error().code, ErrorCode::MalformedFile);
    }
}

void tst_SiteProposals::aFileTooLargeIsRefused()
{
    const auto csv = PhonebookColumns::utf8(QByteArray(PhonebookColumns::maximumSize + 1, 'a'));
    QVERIFY(!csv);
    QCOMPARE(csv.error().code, ErrorCode::TooMuchData);
}

QTEST_GUILESS_MAIN(tst_SiteProposals)
#include "tst_SiteProposals.moc"
