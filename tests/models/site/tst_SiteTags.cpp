// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteTags.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_SiteTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areNormalised_data();
    void areNormalised();
    void stayAsTheyAre();
    void areAddedAndTakenAway();
};

void tst_SiteTags::areNormalised_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("commas alone") << u" , ,,"_s << QStringList();
    QTest::newRow("one") << u"  hotel "_s << QStringList { u"hotel"_s };
    QTest::newRow("two words") << u"North \t East"_s << QStringList { u"North East"_s };
    QTest::newRow("in order") << u"b, 2026,a"_s << QStringList { u"2026"_s, u"a"_s, u"b"_s };
    QTest::newRow("once") << u"Hotel, HOTEL, hotel"_s << QStringList { u"Hotel"_s };
    QTest::newRow("too long") << QString(50, u'x') << QStringList { QString(40, u'x') };
    QTest::newRow("of other alphabets")
        << u"città, 電話, è"_s << QStringList { u"città"_s, u"è"_s, u"電話"_s };
}

void tst_SiteTags::areNormalised()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, tags);
    QCOMPARE(SiteTags::fromText(typed), tags);
}

void tst_SiteTags::stayAsTheyAre()
{
    const QStringList tags = SiteTags::fromText(u"b, A, c d"_s);
    QCOMPARE(SiteTags::normalised(tags), tags);
    QCOMPARE(SiteTags::fromText(SiteTags::text(tags)), tags);
}

void tst_SiteTags::areAddedAndTakenAway()
{
    const QStringList tags { u"a"_s, u"Hotel"_s };
    QVERIFY(SiteTags::contains(tags, u" hotel "_s));
    QVERIFY(!SiteTags::contains(tags, u"hot"_s));
    QCOMPARE(
        SiteTags::with(tags, { u"B"_s, u"HOTEL"_s }), (QStringList { u"a"_s, u"B"_s, u"Hotel"_s }));
    QCOMPARE(SiteTags::without(tags, { u"hotel"_s, u"z"_s }), QStringList { u"a"_s });
    QCOMPARE(SiteTags::without(tags, { u"a, hotel"_s }), QStringList());
}

QTEST_GUILESS_MAIN(tst_SiteTags)
#include "tst_SiteTags.moc"
