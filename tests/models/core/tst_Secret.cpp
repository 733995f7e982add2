// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Secret.h"

#include <QDebug>
#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;

template <typename T>
concept Streamable = requires(QDebug debug, const T& value)
{
    debug << value;
};

static_assert(!Streamable<Secret>, "a secret must not reach a log by accident");
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QString, Secret>, "what becomes a secret says so");

class tst_Secret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void revealsWhatWentIn_data();
    void revealsWhatWentIn();
    void isEmptyWithoutText();
    void copiesSurviveEachOther();
    void clearEmptiesOnlyThisCopy();
    void compares_data();
    void compares();
};

void tst_Secret::revealsWhatWentIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"s3cret"_s;
    QTest::newRow("one character") << u"p"_s;
    QTest::newRow("beyond ASCII") << u"pässwörd€"_s;
    QTest::newRow("outside the basic plane") << u"key🔑"_s;
    QTest::newRow("a NUL inside") << u"ab"_s + QChar(0) + u"cd"_s;
    QTest::newRow("blanks kept") << u"  two words "_s;
}

void tst_Secret::revealsWhatWentIn()
{
    QFETCH(QString, text);
    const Secret secret(text);
    QVERIFY(!secret.isEmpty());
    QCOMPARE(secret.reveal(), text);
    QCOMPARE(secret.revealUtf8(), text.toUtf8());
    QCOMPARE(Secret(text.toUtf8()), secret);
}

void tst_Secret::isEmptyWithoutText()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QString()).isEmpty());
    QVERIFY(Secret(QByteArray("")).isEmpty());
    QCOMPARE(Secret().reveal(), QString());
    QCOMPARE(Secret(), Secret(u""_s));
}

void tst_Secret::copiesSurviveEachOther()
{
    Secret copy;
    {
        const Secret first(u"long enough to live on the heap"_s);
        copy = first;
    }
    QCOMPARE(copy.reveal(), u"long enough to live on the heap"_s);
}

void tst_Secret::clearEmptiesOnlyThisCopy()
{
    Secret first(u"shared"_s);
    const Secret copy = first;
    first.clear();
    QVERIFY(first.isEmpty());
    QCOMPARE(copy.reveal(), u"shared"_s);
}

void tst_Secret::compares_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isEqual");
    QTest::newRow("same") << u"abc"_s << u"abc"_s << true;
    QTest::newRow("last character differs") << u"abc"_s << u"abd"_s << false;
    QTest::newRow("first character differs") << u"abc"_s << u"xbc"_s << false;
    QTest::newRow("one is the beginning of the other") << u"abc"_s << u"abcd"_s << false;
    QTest::newRow("one is empty") << u"abc"_s << QString() << false;
    QTest::newRow("case counts") << u"abc"_s << u"ABC"_s << false;
}

void tst_Secret::compares()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isEqual);
    QCOMPARE(Secret(one) == Secret(other), isEqual);
    QCOMPARE(Secret(other) == Secret(one), isEqual);
}

QTEST_APPLESS_MAIN(tst_Secret)
#include "tst_Secret.moc"
