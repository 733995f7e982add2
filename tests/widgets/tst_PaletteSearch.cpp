// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/FuzzyMatch.h"
#include "widgets/palette/PaletteModel.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a few letters find, and what of it comes first.
class tst_PaletteSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void prefersWhatIsMeant_data();
    void prefersWhatIsMeant();
    void narrowsAsFromTheBeginning();
    void tenThousandEntries();
};

void tst_PaletteSearch::finds_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    const QString mac = u"00:15:65:AA:BB:CC"_s;
    QTest::newRow("a beginning") << u"New site"_s << QString() << u"new"_s << true;
    QTest::newRow("in capitals") << u"New site"_s << QString() << u"SITE"_s << true;
    QTest::newRow("words in any order") << u"New site"_s << QString() << u"site new"_s << true;
    QTest::newRow("every word counts") << u"New site"_s << QString() << u"new user"_s << false;
    QTest::newRow("first letters") << u"Keyboard shortcuts"_s << QString() << u"ks"_s << true;
    QTest::newRow("letters left out") << u"Certification"_s << QString() << u"crtf"_s << true;
    QTest::newRow("letters all over")
        << u"a site between the banks"_s << QString() << u"abk"_s << false;
    QTest::newRow("without the accent")
        << u"Città di Castello"_s << QString() << u"citta"_s << true;
    QTest::newRow("with it") << u"Citta di Castello"_s << QString() << u"città"_s << true;
    QTest::newRow("a ligature apart") << u"Straße"_s << QString() << u"stra"_s << true;
    QTest::newRow("a MAC with colons") << mac << QString() << u"65:aa:bb"_s << true;
    QTest::newRow("a MAC with hyphens") << mac << QString() << u"00-15-65"_s << true;
    QTest::newRow("a MAC without") << mac << u"001565AABBCC"_s << u"001565aa"_s << true;
    QTest::newRow("beside the title") << u"Anna Bianchi"_s << u"202, anna"_s << u"202"_s << true;
    QTest::newRow("nothing typed") << u"New site"_s << QString() << QString() << true;
    QTest::newRow("nothing but signs") << u"New site"_s << QString() << u"?!"_s << true;
    QTest::newRow("nothing to be found in") << QString() << QString() << u"a"_s << false;
    QTest::newRow("Arabic") << u"شركة"_s << QString() << u"شرك"_s << true;
    QTest::newRow("signs between words")
        << u"Rossi - (Pesaro), -"_s << QString() << u"rossi pesaro"_s << true;
    QTest::newRow("an emoji alone") << u"🙂 Rossi"_s << QString() << u"rossi"_s << true;
}

void tst_PaletteSearch::finds()
{
    QFETCH(QString, title);
    QFETCH(QString, detail);
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    const int score
        = FuzzyMatch::score(FuzzyMatch::Query::of(typed), FuzzyMatch::Text::of(title, detail));
    QCOMPARE(score > 0, isFound);
}

void tst_PaletteSearch::prefersWhatIsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("a whole word") << u"site"_s << u"New site"_s << u"Sites of a customer"_s;
    QTest::newRow("a beginning before the inside") << u"port"_s << u"Ports"_s << u"Export"_s;
    QTest::newRow("earlier") << u"new"_s << u"New site"_s << u"Add a new one"_s;
    QTest::newRow("first letters before scattered ones")
        << u"ks"_s << u"Keyboard shortcuts"_s << u"kernels"_s;
}

void tst_PaletteSearch::prefersWhatIsMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto query = FuzzyMatch::Query::of(typed);
    QVERIFY(FuzzyMatch::score(query, FuzzyMatch::Text::of(better))
        > FuzzyMatch::score(query, FuzzyMatch::Text::of(worse)));
}

/// A letter more looks only at what was found: it must come to the same.
void tst_PaletteSearch::narrowsAsFromTheBeginning()
{
    PaletteEntries entries;
    for (const char* word : { "Export", "Ports", "portal", "New site", "sports", "Report", "p" })
        entries.append(
            { PaletteEntry::Group::Commands, QString::fromLatin1(word), {}, {}, {}, {}, {} });
    PaletteModel typed;
    typed.setEntries(entries, {});
    PaletteModel fresh;
    for (const char* text : { "p", "po", "por", "po", "port", "ports", "s", "" }) {
        typed.setQuery(QString::fromLatin1(text));
        fresh.setEntries(entries, {});
        fresh.setQuery(QString::fromLatin1(text));
        QCOMPARE(typed.rowCount(), fresh.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row)
            QCOMPARE(typed.index(row).data(), fresh.index(row).data());
    }
}

/// What a letter takes is told, not judged: it depends on the machine.
void tst_PaletteSearch::tenThousandEntries()
{
    PaletteEntries entries;
    for (int i = 0; i < 10'000; ++i) {
        PaletteEntry entry;
        entry.group = i % 2 ? PaletteEntry::Group::Users : PaletteEntry::Group::Phones;
        entry.title = u"Mario Rossi %1"_s.arg(i);
        entry.detail = u"%1, m.rossi%1, 333555%1"_s.arg(i);
        entries.append(entry);
    }
    PaletteModel model;
    QElapsedTimer clock;
    clock.start();
    model.setEntries(entries, {});
    qInfo("10000 entries made ready in %lld us", clock.nsecsElapsed() / 1000);
    const QString typed = u"rossi 9876"_s;
    for (int size = 1; size <= typed.size(); ++size) {
        clock.restart();
        model.setQuery(typed.first(size));
        qInfo("\"%s\": %d found in %lld us", qPrintable(typed.first(size)), model.matchCount(),
            clock.nsecsElapsed() / 1000);
    }
    QCOMPARE(model.entry(model.best())->title, u"Mario Rossi 9876"_s);
}

QTEST_MAIN(tst_PaletteSearch)
#include "tst_PaletteSearch.moc"
