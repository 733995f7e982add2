// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/RandomSecret.h"
#include "models/gateway/patton/PattonDriver.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_RandomSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDeviceCanHoldIt();
    void hasEachKind();
    void isNeverTheSame();
    void keepsItsLength();
};

void tst_RandomSecret::everyDeviceCanHoldIt()
{
    static const QRegularExpression allowed(u"^[a-z][A-Za-z0-9._-]{15}\\z"_s);
    static const QRegularExpression alike(u"[0O1lI]"_s);
    for (int i = 0; i < 2000; ++i) {
        const QString text = randomPassword().reveal();
        QVERIFY2(allowed.match(text).hasMatch(), qPrintable(text));
        QVERIFY2(!alike.match(text).hasMatch(), qPrintable(text));
        QCOMPARE(PattonDriver::refusal(text), QString());
    }
}

void tst_RandomSecret::hasEachKind()
{
    for (const int length : { 8, 16 })
        for (int i = 0; i < 500; ++i) {
            const QString text = randomPassword(length).reveal();
            for (const QString& kind : { u"[a-z]"_s, u"[A-Z]"_s, u"[0-9]"_s, u"[._-]"_s })
                QVERIFY2(QRegularExpression(kind).match(text).hasMatch(), qPrintable(text));
        }
}

void tst_RandomSecret::isNeverTheSame()
{
    QSet<QString> seen;
    QList<QSet<QChar>> at(16);
    for (int i = 0; i < 2000; ++i) {
        const QString text = randomPassword().reveal();
        seen.insert(text);
        for (int place = 0; place < 16; ++place)
            at[place].insert(text[place]);
    }
    QCOMPARE(seen.size(), 2000);
    for (int place = 1; place < 16; ++place) // no place is kept for one kind
        QVERIFY2(at[place].size() > 50, qPrintable(QString::number(place)));
}

void tst_RandomSecret::keepsItsLength()
{
    QCOMPARE(randomPassword(12).reveal().size(), 12);
    QCOMPARE(randomPassword(1).reveal().size(), 8);
    QCOMPARE(randomPassword(1000).reveal().size(), 64);
}

QTEST_APPLESS_MAIN(tst_RandomSecret)
#include "tst_RandomSecret.moc"
