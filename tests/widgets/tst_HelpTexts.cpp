// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/FieldTexts.h"
#include "widgets/help/HelpPages.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The pages of the help and the meanings of the fields: the same in every language, of a fair
/// length, and of nothing that is gone.
class tst_HelpTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasTheSamePages();
    void everyLinkLeadsSomewhere();
    void pagesSaySomething();
    void explainsNothingThatIsGone();
};

namespace {

QStringList headings(const QString& text)
{
    QStringList found;
    static const QRegularExpression heading(u"^(#+) "_s, QRegularExpression::MultilineOption);
    for (auto it = heading.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

QStringList links(const QString& text)
{
    QStringList found;
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    for (auto it = link.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

/// Everything that stands in quotes in the window's sources.
QSet<QString> quotedInSources()
{
    QSet<QString> found;
    static const QRegularExpression quoted(u"\"(\\w+)\""_s);
    QDirIterator files(QStringLiteral(SOURCE_DIR "/widgets"), { u"*.cpp"_s, u"*.h"_s }, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        for (auto it = quoted.globalMatch(source); it.hasNext();)
            found.insert(it.next().captured(1));
    }
    return found;
}

} // namespace

void tst_HelpTexts::everyLanguageHasTheSamePages()
{
    QCOMPARE(HelpPages::languages(), (QStringList { u"en"_s, u"it"_s }));
    QStringList listed = HelpPages::ids();
    listed.sort();
    for (const QString& language : HelpPages::languages()) {
        QStringList there = QDir(u":/help/"_s + language).entryList({ u"*.md"_s });
        for (QString& name : there)
            name.chop(3);
        there.sort();
        QCOMPARE(there, listed);
    }
    for (const QString& id : HelpPages::ids()) {
        const QString english = HelpPages::text(id, u"en"_s);
        const QString italian = HelpPages::text(id, u"it"_s);
        QVERIFY2(headings(english) == headings(italian), qPrintable(id));
        QVERIFY2(links(english) == links(italian), qPrintable(id));
        QVERIFY2(english.count(u"\n|"_s) == italian.count(u"\n|"_s), qPrintable(id));
        QVERIFY2(english != italian, qPrintable(id));
        QVERIFY(!HelpPages::title(id, u"en"_s).isEmpty());
        QVERIFY(!HelpPages::title(id, u"it"_s).isEmpty());
    }
}

void tst_HelpTexts::everyLinkLeadsSomewhere()
{
    for (const QString& language : HelpPages::languages())
        for (const QString& id : HelpPages::ids()) {
            const QStringList found = links(HelpPages::text(id, language));
            for (const QString& link : found)
                QVERIFY2(HelpPages::ids().contains(link), qPrintable(id + u" -> "_s + link));
        }
}

/// Nobody reads more, and less explains nothing. The keys are a table that is made elsewhere.
void tst_HelpTexts::pagesSaySomething()
{
    for (const QString& language : HelpPages::languages())
        for (const QString& id : HelpPages::ids()) {
            const auto words = HelpPages::text(id, language)
                                   .split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts)
                                   .size();
            QVERIFY2(id == u"shortcuts" || (words > 150 && words < 600), qPrintable(id));
        }
}

void tst_HelpTexts::explainsNothingThatIsGone()
{
    QCOMPARE(FieldTexts::names(u"en"_s), FieldTexts::names(u"it"_s));
    const QSet<QString> sources = quotedInSources();
    QVERIFY(sources.size() > 500);
    for (const QString& name : FieldTexts::names(u"en"_s)) {
        QVERIFY2(sources.contains(name), qPrintable(name));
        for (const QString& language : HelpPages::languages()) {
            const QString text = FieldTexts::of(name, language);
            QVERIFY2(text.size() > 15 && text.size() < 220, qPrintable(name));
            QVERIFY2(text.endsWith(u'.') || text.endsWith(u'%'), qPrintable(name));
        }
    }
}

QTEST_MAIN(tst_HelpTexts)
#include "tst_HelpTexts.moc"
