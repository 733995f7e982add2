// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Deflated.h"

#include <QTest>

class tst_Deflated : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unpacksWhatItPacked_data();
    void unpacksWhatItPacked();
    void takesNoMoreThanItMay();
    void refusesWhatIsNotWhole();
};

void tst_Deflated::unpacksWhatItPacked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("some") << QByteArray("{\"a\": 1}");
    QTest::newRow("a whole step") << QByteArray(64 * 1024, 'x');
    QTest::newRow("many steps") << QByteArray(1'000'000, 'x').replace(1000, 3, "abc");
}

void tst_Deflated::unpacksWhatItPacked()
{
    QFETCH(QByteArray, bytes);
    const QByteArray packed = Deflated::pack(bytes);
    QCOMPARE(qUncompress(packed), bytes);
    QCOMPARE(Deflated::unpack(packed, bytes.size()).value_or(QByteArray()), bytes);
    QVERIFY(!Deflated::unpack(packed, bytes.size() - 1));
}

/// Whatever the length in front says.
void tst_Deflated::takesNoMoreThanItMay()
{
    const QByteArray packed = Deflated::pack(QByteArray(50'000'000, '0')).mid(4);
    for (const QByteArray& length :
        { QByteArray("\0\0\0\1", 4), QByteArray("\xff\xff\xff\xff", 4) })
        QVERIFY(!Deflated::unpack(length + packed, 1'000'000));
    const QByteArray small = Deflated::pack("small").mid(4);
    QCOMPARE(Deflated::unpack(QByteArray("\xff\xff\xff\xff", 4) + small, 100).value_or(""),
        QByteArray("small"));
}

void tst_Deflated::refusesWhatIsNotWhole()
{
    const QByteArray packed = Deflated::pack("something of some length");
    for (qsizetype size = 0; size < packed.size(); ++size)
        QVERIFY(!Deflated::unpack(packed.left(size), 1000));
    for (qsizetype i = 4; i < packed.size(); ++i) {
        QByteArray changed = packed;
        changed[i] = char(changed[i] ^ 0x55);
        QVERIFY(!Deflated::unpack(changed, 1000));
    }
}

QTEST_APPLESS_MAIN(tst_Deflated)
#include "tst_Deflated.moc"
