// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteFile.h"
#include "tests/models/lint/LintCases.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(LintCase)

/// Every rule at a site that needs it, and at one that only looks so.
class tst_Lint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRuleHasItsCases();
    void theCleanSiteIsClean();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void leavesAloneWhatIsRight_data() { findsWhatIsWrong_data(); }
    void leavesAloneWhatIsRight();
    void theFixPutsItRight_data() { findsWhatIsWrong_data(); }
    void theFixPutsItRight();
    void everyRuleSpeaksBothLanguages();
    void valuesAreNeverPlaceholders();
    void neverTellsAPassword();
    void errorsComeFirst();
    void nothingInCommonIsAnError();
    void theSameAccountTwiceIsAnError();
    void whatTheExampleSiteGets();
    void fixesOutliveTheirTrunk();
    void isFastEnoughForEveryKey();

private:
    [[nodiscard]] QList<Finding> findings(const Site& site, const QString& rule) const
    {
        QList<Finding> list = Lint::check(site, *m_catalog);
        list.removeIf([&](const Finding& finding) { return finding.rule != rule; });
        return list;
    }
    [[nodiscard]] std::optional<Finding> finding(const Site& site, const LintCase& c) const
    {
        for (const Finding& found : findings(site, c.rule))
            if (found.subject == c.subject)
                return found;
        return {};
    }
    static Site changed(const SiteChange& change)
    {
        Site site = LintCases::cleanSite();
        change(site);
        return site;
    }
    [[nodiscard]] Site example() const
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/contract-example.json"));
        const bool isOpen = file.open(QFile::ReadOnly);
        Q_ASSERT(isOpen);
        return SiteFile::read(file.readAll(), *m_catalog).value_or(Site());
    }

    std::shared_ptr<const Catalog> m_catalog;
};

void tst_Lint::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_Lint::everyRuleHasItsCases()
{
    QStringList covered;
    for (const LintCase& c : LintCases::all())
        covered.append(c.rule);
    covered.removeDuplicates();
    covered.sort();
    QStringList rules = Lint::rules();
    rules.sort();
    QCOMPARE(covered, rules);
}

void tst_Lint::theCleanSiteIsClean()
{
    for (const Finding& found : Lint::check(LintCases::cleanSite(), *m_catalog))
        QFAIL(qPrintable(found.rule + u": "_s + LintText::sentence(found)));
}

void tst_Lint::findsWhatIsWrong_data()
{
    QTest::addColumn<LintCase>("one");
    int row = 0;
    for (const LintCase& c : LintCases::all())
        QTest::addRow("%02d %s", row++, qPrintable(c.rule)) << c;
}

void tst_Lint::findsWhatIsWrong()
{
    QFETCH(LintCase, one);
    const auto found = finding(changed(one.wrong), one);
    QVERIFY(found);
    const QString sentence = LintText::sentence(*found);
    QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u')'), qPrintable(sentence));
    QVERIFY(sentence.size() > 30);
}

void tst_Lint::leavesAloneWhatIsRight()
{
    QFETCH(LintCase, one);
    const auto found = finding(changed(one.right), one);
    QVERIFY2(!found, found ? qPrintable(LintText::sentence(*found)) : "");
}

void tst_Lint::theFixPutsItRight()
{
    QFETCH(LintCase, one);
    Site site = changed(one.wrong);
    const auto found = finding(site, one);
    QVERIFY(found);
    QCOMPARE(bool(found->fix), bool(one.fixed));
    QCOMPARE(LintText::fixLabel(*found).isEmpty(), !found->fix);
    if (!one.fixed)
        return;
    Site expected = site;
    one.fixed(expected);
    found->fix(site);
    QCOMPARE(SiteFile::write(site, SiteFile::Secrets::Include),
        SiteFile::write(expected, SiteFile::Secrets::Include));
    QVERIFY(!finding(site, one));
}

void tst_Lint::everyRuleSpeaksBothLanguages()
{
    QHash<QString, QString> english;
    for (const LintCase& c : LintCases::all())
        english[c.rule + c.subject] = LintText::sentence(*finding(changed(c.wrong), c));
    QTranslator italian;
    QVERIFY(italian.load(u":/i18n/doppino_it.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&italian));
    QLocale::setDefault(QLocale(u"it_IT"_s));
    QStringList alike;
    for (const LintCase& c : LintCases::all()) {
        const Finding found = *finding(changed(c.wrong), c);
        if (LintText::sentence(found) == english.value(c.rule + c.subject))
            alike.append(c.rule);
        Finding plain = found;
        plain.fix = nullptr;
        QVERIFY(LintText::fixLabel(plain).isEmpty());
    }
    QCoreApplication::removeTranslator(&italian);
    QLocale::setDefault(QLocale::c());
    QVERIFY2(alike.isEmpty(), qPrintable(u"still English: "_s + alike.join(u", "_s)));
}

void tst_Lint::valuesAreNeverPlaceholders()
{
    Site site = LintCases::cleanSite();
    site.trunks[0].outboundNumber = u"%2%10721999999"_s;
    const auto found = findings(site, u"outbound_number_not_ours"_s);
    QCOMPARE(found.size(), 1);
    QVERIFY(LintText::sentence(found[0]).startsWith(u"%2%10721999999 "));
    for (const LintCase& c : LintCases::all()) {
        const Finding one = *finding(changed(c.wrong), c);
        QVERIFY2(!LintText::sentence(one).contains(u'%'), qPrintable(LintText::sentence(one)));
        QVERIFY2(!LintText::fixLabel(one).contains(u'%'), qPrintable(LintText::fixLabel(one)));
    }
}

void tst_Lint::neverTellsAPassword()
{
    for (const LintCase& c : LintCases::all()) {
        const Site site = changed(c.wrong);
        for (const Finding& found : Lint::check(site, *m_catalog))
            for (const Secret& secret : site.secrets()) {
                // The user's own name is no secret, even where it serves as the password.
                const bool isName
                    = secret.reveal().compare(site.trunks[0].username, Qt::CaseInsensitive) == 0
                    || secret.reveal() == site.pbx.user;
                QVERIFY2(isName || !found.words.join(u' ').contains(secret.reveal()),
                    qPrintable(found.rule));
            }
    }
}

void tst_Lint::errorsComeFirst()
{
    Site site = LintCases::cleanSite();
    site.trunks[0].provider = u"netoip"_s; // a hint
    site.trunks[0].password = Secret(u"short"_s); // a warning
    site.trunks[0].username.clear(); // an error
    QStringList severities;
    for (const Finding& found : Lint::check(site, *m_catalog))
        severities.append(severityName(found.severity));
    QCOMPARE(severities, (QStringList { u"error"_s, u"warning"_s, u"hint"_s }));
}

void tst_Lint::nothingInCommonIsAnError()
{
    Site site = LintCases::cleanSite();
    site.trunks[0].codecs = { u"g729"_s };
    site.trunks[0].provider = u"activenetwork"_s;
    const auto found = findings(site, u"codec_provider_lacks"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].severity, Finding::Severity::Error);
    found[0].fix(site);
    QCOMPARE(site.trunks[0].codecs, (QStringList { u"ulaw"_s, u"alaw"_s }));
    site.pbx.kind = u"lync"_s;
    site.trunks[0].provider = u"fibering"_s; // G.729 only
    site.trunks[0].codecs.clear();
    const auto lync = findings(site, u"codec_pbx_lacks"_s);
    QCOMPARE(lync.size(), 1);
    QCOMPARE(lync[0].severity, Finding::Severity::Error);
    QVERIFY(!lync[0].fix);
}

void tst_Lint::theSameAccountTwiceIsAnError()
{
    Site site = LintCases::cleanSite();
    site.trunks.append(site.trunks[0]);
    site.trunks[1].name = u"copy"_s;
    const auto found = findings(site, u"same_provider_twice"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].severity, Finding::Severity::Error);
    // Another company, the same server.
    site.trunks[0].provider = u"twt"_s;
    site.trunks[1].provider = u"xera"_s;
    QCOMPARE(findings(site, u"same_provider_twice"_s).size(), 1);
}

/// The remarks a technician would make, and no more.
void tst_Lint::whatTheExampleSiteGets()
{
    QStringList lines;
    for (const Finding& found : Lint::check(example(), *m_catalog))
        lines.append(u"%1 %2 %3"_s.arg(severityName(found.severity), found.rule, found.subject));
    QCOMPARE(lines,
        (QStringList { u"warning factory_password gateways[0].login.password"_s, // it has none
            u"warning phone_without_sip_password phones[0].parameters.account_password_1"_s,
            u"warning phone_factory_password phones[0].parameters.adminpw"_s,
            u"warning password_short trunks[0].password"_s,
            u"hint provider_note trunks[0].provider"_s,
            u"hint not_certified trunks[1].provider"_s }));
}

void tst_Lint::fixesOutliveTheirTrunk()
{
    for (const LintCase& c : LintCases::all()) {
        Site site = changed(c.wrong);
        const Finding found = *finding(site, c);
        site.trunks.clear();
        const Site before = site;
        if (found.fix)
            found.fix(site);
        QVERIFY(site == before);
    }
}

void tst_Lint::isFastEnoughForEveryKey()
{
    Site site = LintCases::cleanSite();
    for (int i = 1; i < 20; ++i) {
        site.trunks.append(site.trunks[0]);
        site.trunks[i].name = u"t%1"_s.arg(i);
        for (int n = 0; n < 10; ++n)
            site.trunks[i].numbers.append(u"0721%1%2"_s.arg(10 + i).arg(1000 + n));
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!Lint::check(site, *m_catalog).isEmpty());
    // Twenty trunks are more than any site has; a keystroke bears 50 ms, sanitizers cost ten times.
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(tst_Lint)
#include "tst_Lint.moc"
