// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TextFile.h"

#include <QDirIterator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The files of texts: the Italian one complete, with the placeholders and mnemonics of the English
/// texts, and English with its plurals.
class tst_TextFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMarkedTextIsThere();
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

/// lupdate passes over some places without a word.
void tst_TextFiles::everyMarkedTextIsThere()
{
    QSet<QString> known;
    for (const TextFile::Text& text : std::as_const(m_italian))
        known.insert(text.context + u'|' + text.source);
    static const QRegularExpression marked(
        uR"re(QT_TRANSLATE_(?:N_)?NOOP\(\s*"(\w+)",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\))re"_s);
    static const QRegularExpression joint(uR"re((?<!\\)"\s*")re"_s);
    int count = 0;
    for (const char* folder : { "models", "widgets", "app" }) {
        QDirIterator files(QStringLiteral(SOURCE_DIR "/") + QLatin1StringView(folder),
            { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QFile::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto it = marked.globalMatch(source); it.hasNext();) {
                const auto match = it.next();
                QString text = match.captured(2).trimmed().remove(joint);
                text = text.sliced(1, text.size() - 2);
                text.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s);
                const QString name = match.captured(1) + u'|' + text;
                QVERIFY2(known.contains(name), qPrintable(file.fileName() + u": "_s + name));
                ++count;
            }
        }
    }
    QVERIFY(count > 300);
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
