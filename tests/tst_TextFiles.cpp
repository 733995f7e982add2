// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TextFile.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The files of texts: the Italian one complete, with the placeholders and mnemonics of the English
/// texts, and English with its plurals.
class tst_TextFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void italianIsComplete();
    void englishPluralsAreComplete();
    void placeholdersAreKept();
    void mnemonicsAreKept();
    void everyErrorStaysOneSentenceWithoutDetail();

private:
    QList<TextFile::Text> m_italian;
};

void tst_TextFiles::initTestCase()
{
    m_italian = TextFile::read(u"doppino_it.ts"_s);
    QVERIFY(m_italian.size() > 500);
}

void tst_TextFiles::italianIsComplete()
{
    for (const TextFile::Text& entry : std::as_const(m_italian)) {
        QVERIFY2(entry.type.isEmpty(), entry.where());
        QCOMPARE(entry.texts.size(), entry.isNumerus ? 2 : 1);
        for (const QString& text : entry.texts)
            QVERIFY2(!text.trimmed().isEmpty(), entry.where());
    }
}

void tst_TextFiles::englishPluralsAreComplete()
{
    const QList<TextFile::Text> english = TextFile::read(u"doppino_en.ts"_s);
    QCOMPARE(english.size(), m_italian.size());
    for (const TextFile::Text& entry : english) {
        if (!entry.isNumerus)
            continue;
        QCOMPARE(entry.texts.size(), 2);
        for (const QString& text : entry.texts) {
            QVERIFY2(!text.isEmpty() && !text.contains(u"(s)"), entry.where());
            QVERIFY2(TextFile::placeholders(text) == TextFile::placeholders(entry.source),
                entry.where());
        }
    }
}

void tst_TextFiles::placeholdersAreKept()
{
    for (const TextFile::Text& entry : std::as_const(m_italian))
        for (const QString& text : entry.texts)
            QVERIFY2(TextFile::placeholders(text) == TextFile::placeholders(entry.source),
                entry.where());
}

void tst_TextFiles::mnemonicsAreKept()
{
    for (const TextFile::Text& entry : std::as_const(m_italian))
        for (const QString& text : entry.texts)
            QVERIFY2(text.count(u'&') == entry.source.count(u'&'), entry.where());
}

/// ErrorText drops an empty detail together with one of these three beginnings.
void tst_TextFiles::everyErrorStaysOneSentenceWithoutDetail()
{
    for (const TextFile::Text& entry : std::as_const(m_italian)) {
        if (entry.context != u"ErrorText")
            continue;
        for (const char* part : { " (%2)", ": \"%2\"", ": %2" })
            QVERIFY2(entry.texts.first().contains(QLatin1StringView(part))
                    == entry.source.contains(QLatin1StringView(part)),
                entry.where());
    }
}

QTEST_GUILESS_MAIN(tst_TextFiles)
#include "tst_TextFiles.moc"
