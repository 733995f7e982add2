// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_ErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasAText_data();
    void everyCodeHasAText();
    void namesSubjectAndDetail();
    void leavesNoHolesWithoutDetail();
    void takesPlaceholdersInValuesAsText();
    void everyTurnHasAName();
    void keepsEscapesOutOfSentences();
};

void tst_ErrorText::everyCodeHasAText_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (int i = 0; i <= int(ErrorCode::Cancelled); ++i)
        QTest::newRow(qPrintable(errorCodeName(ErrorCode(i)))) << ErrorCode(i);
}

void tst_ErrorText::everyCodeHasAText()
{
    QFETCH(ErrorCode, code);
    const QList<Error> errors { Error(code), Error(code, u"subject-x"_s),
        Error(code, u"subject-x"_s, u"detail-y"_s), Error(code, {}, u"detail-y"_s) };
    for (const Error& error : errors) {
        const QString sentence = ErrorText::sentence(error);
        const QString next = ErrorText::nextStep(error);
        for (const QString& text : { sentence, next }) {
            QVERIFY2(text.size() > 5, qPrintable(text));
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            QVERIFY2(!text.contains(u"%1") && !text.contains(u"%2"), qPrintable(text));
            QVERIFY2(!text.contains(u"()"), qPrintable(text));
            if (!error.detail.isEmpty())
                QVERIFY2(text == text.simplified() && !text.contains(u"\"\""), qPrintable(text));
            for (const QChar c : text)
                QVERIFY2(c.category() != QChar::Other_PrivateUse, qPrintable(text));
        }
        QVERIFY2(!sentence.contains(u": ."), qPrintable(sentence));
        QVERIFY2(
            sentence.front().isUpper() || sentence.startsWith(u"subject-x"), qPrintable(sentence));
        QCOMPARE(ErrorText::whole(error), sentence + u' ' + next);
    }
}

void tst_ErrorText::namesSubjectAndDetail()
{
    const QString text = ErrorText::sentence(
        Error(ErrorCode::DeviceRefused, u"line 7"_s, u"% Error: no such port"_s));
    QVERIFY2(text.contains(u"line 7") && text.contains(u"% Error: no such port"), qPrintable(text));
}

void tst_ErrorText::leavesNoHolesWithoutDetail()
{
    QCOMPARE(ErrorText::sentence(Error(ErrorCode::Timeout, u"10.0.0.1:23"_s)),
        u"10.0.0.1:23 did not answer in time."_s);
    QCOMPARE(
        ErrorText::sentence(Error(ErrorCode::Timeout)), u"The device did not answer in time."_s);
}

void tst_ErrorText::takesPlaceholdersInValuesAsText()
{
    const QString text = ErrorText::sentence(Error(ErrorCode::BadValue, u"a%2b"_s, u"c%1d"_s));
    QVERIFY2(text.contains(u"a%2b") && text.contains(u"c%1d"), qPrintable(text));
}

void tst_ErrorText::everyTurnHasAName()
{
    QStringList names;
    for (const Turn turn :
        { Turn::You, Turn::SiteNetwork, Turn::Provider, Turn::Device, Turn::Pbx })
        names.append(ErrorText::turn(turn));
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

void tst_ErrorText::keepsEscapesOutOfSentences()
{
    // A value may hold the very character used inside to tell the two places apart.
    const QString text = ErrorText::sentence(
        Error(ErrorCode::BadValue, u"x"_s + QChar(0xE002) + u"y"_s, u"detail-z"_s));
    QCOMPARE(text.count(u"detail-z"_s), 1);
}

QTEST_APPLESS_MAIN(tst_ErrorText)
#include "tst_ErrorText.moc"
