// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/LockedMemory.h"
#include "models/core/Secret.h"
#include "tests/support/Sanitizer.h"

#include <QDebug>
#include <QFile>
#include <QTest>

#include <sys/resource.h>
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
    void isWipedWhenItGoes_data();
    void isWipedWhenItGoes();
    void liesInLockedMemory();
    void wipesWhatNobodyElseHas();
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

void tst_Secret::isWipedWhenItGoes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : { 1, 16, 32, 33, 700, 2048 }) // in pages that others use, too
        QTest::addRow("%d bytes", size) << size;
}

void tst_Secret::isWipedWhenItGoes()
{
    QFETCH(int, size);
    char* const other = LockedMemory::take(size_t(size));
    char* const memory = LockedMemory::take(size_t(size));
    memset(other, 'o', size_t(size));
    memset(memory, 'x', size_t(size));
    LockedMemory::giveBack(memory, size_t(size));
    for (int i = 0; i < size; ++i) {
        QCOMPARE(memory[i], '\0');
        QCOMPARE(other[i], 'o');
    }
    char* const again = LockedMemory::take(size_t(size));
    QVERIFY(again == memory); // a site's thousand secrets do not take a thousand pages
    LockedMemory::giveBack(again, size_t(size));
    LockedMemory::giveBack(other, size_t(size));
}

void tst_Secret::liesInLockedMemory()
{
    const auto lockedKilobytes = [] {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QFile::ReadOnly))
            return -1;
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmLck:"))
                return line.mid(6).trimmed().split(' ').first().toInt();
        return -1;
    };
    rlimit limit {};
    if (::getrlimit(RLIMIT_MEMLOCK, &limit) != 0 || limit.rlim_cur < 4 * 1024 * 1024)
        QSKIP("this system lets nothing be locked");
    if (isUnderSanitizer())
        QSKIP("a sanitizer turns mlock into nothing");
    const int before = lockedKilobytes();
    {
        const Secret large(QByteArray(300'000, 'x'));
        QVERIFY(lockedKilobytes() >= before + 290);
        QCOMPARE(large.revealUtf8().size(), 300'000);
    }
    QCOMPARE(lockedKilobytes(), before);
    std::vector<Secret> many;
    for (int i = 0; i < 5'000; ++i)
        many.emplace_back(u"password %1"_s.arg(i));
    QVERIFY(lockedKilobytes() > before);
    QVERIFY(lockedKilobytes() < before + 512);
    QCOMPARE(many[1'234].reveal(), u"password 1234"_s);
}

void tst_Secret::wipesWhatNobodyElseHas()
{
    QByteArray text("s3cret, long enough for the heap");
    const QByteArray shared = text;
    wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(shared, QByteArray("s3cret, long enough for the heap"));
    QString words = u"s3cret"_s.repeated(3);
    wipe(words);
    QVERIFY(words.isEmpty());
}

QTEST_APPLESS_MAIN(tst_Secret)
#include "tst_Secret.moc"
