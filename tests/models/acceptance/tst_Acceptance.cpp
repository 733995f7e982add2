// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/TextLanguage.h"
#include "models/store/AcceptanceRepository.h"
#include "tests/models/report/HandoverSample.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using State = AcceptanceResult::State;
using Kind = SiteEvidence::Point::Kind;

/// What is tried by hand: in the store, among the open points and in the report.
class tst_Acceptance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyTestHasItsWords();
    void resultsComeBack();
    void aResultIsReplacedAndForgotten();
    void refusesWhatIsTooLong();
    void filesComeBack();
    void goesWithTheSite();
    void nobodyIsRemindedBeforeTheFirstResult();
    void whatIsMandatoryStaysOpen();
    void aFailedOneKeepsFromDelivering();
    void standsInTheReport();

private:
    [[nodiscard]] AcceptanceRepository repository() const
    {
        return AcceptanceRepository(m_store->database());
    }
    bool put(const QString& test, State state, const QString& note = {})
    {
        return bool(repository().save(m_site.id,
            { test, state, note, u"luca"_s, QDateTime::currentDateTimeUtc().addDays(-2) }));
    }
    [[nodiscard]] SiteEvidence evidence() const
    {
        return SiteEvidence::gather(*m_store, m_site, *HandoverSample::catalog())
            .value_or(SiteEvidence());
    }
    [[nodiscard]] static const SiteEvidence::Point* point(const SiteEvidence& of, Kind kind)
    {
        for (const SiteEvidence::Point& each : of.open)
            if (each.kind == kind)
                return &each;
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Site m_site;
};

void tst_Acceptance::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    m_site = StoreFixture::exampleSite();
    QVERIFY(m_store->sites().save(m_site, u"test"_s));
}

void tst_Acceptance::everyTestHasItsWords()
{
    QStringList titles;
    for (const AcceptanceTest& test : AcceptanceTest::all()) {
        QVERIFY2(test.title() != test.id && !test.instruction().isEmpty(), qPrintable(test.id));
        QVERIFY(!titles.contains(test.title()));
        titles.append(test.title());
    }
    for (const State state : { State::Waiting, State::Passed, State::Failed, State::NotApplicable })
        QCOMPARE(acceptanceStateFromName(acceptanceStateName(state)), state);
    QVERIFY(!acceptanceStateFromName(u"later"_s));
}

void tst_Acceptance::resultsComeBack()
{
    const AcceptanceResult given { u"hold"_s, State::NotApplicable, u"Una sola linea"_s, u"luca"_s,
        QDateTime::fromString(u"2026-11-22T10:00:00.000Z"_s, Qt::ISODateWithMs) };
    QVERIFY(repository().save(m_site.id, given));
    const auto back = repository().results(m_site.id);
    QVERIFY(back);
    QCOMPARE(*back, QList<AcceptanceResult> { given });
}

void tst_Acceptance::aResultIsReplacedAndForgotten()
{
    QVERIFY(put(u"hold"_s, State::Failed, u"no music"_s));
    QVERIFY(put(u"hold"_s, State::Passed));
    QCOMPARE(repository().results(m_site.id)->size(), 1);
    QCOMPARE(repository().results(m_site.id)->constFirst().state, State::Passed);
    QVERIFY(put(u"hold"_s, State::Waiting));
    QVERIFY(repository().results(m_site.id)->isEmpty());
}

void tst_Acceptance::refusesWhatIsTooLong()
{
    const auto refused = repository().save(m_site.id,
        { u"hold"_s, State::Passed, QString(AcceptanceResult::longestNote + 1, u'x'), {}, {} });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BadValue);
    AcceptanceFile file { {}, u"hold"_s, u"large"_s,
        QByteArray(AcceptanceFile::maximumSize + 1, 'x'), 0 };
    const auto tooLarge = repository().add(m_site.id, file);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::FileUnreadable);
}

void tst_Acceptance::filesComeBack()
{
    const QByteArray content("\x00\xff\r\n", 4);
    AcceptanceFile file { {}, u"fax"_s, u"/home/luca/page.jpg"_s, content, 0 };
    QVERIFY(repository().add(m_site.id, file));
    const auto listed = repository().files(m_site.id);
    QVERIFY(listed);
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->constFirst().fileName, u"page.jpg"_s);
    QCOMPARE(listed->constFirst().size, 4);
    QCOMPARE(repository().file(file.id)->content, content);
    QVERIFY(repository().removeFile(file.id));
    QVERIFY(repository().files(m_site.id)->isEmpty());
}

void tst_Acceptance::goesWithTheSite()
{
    QVERIFY(put(u"hold"_s, State::Passed));
    AcceptanceFile file { {}, u"hold"_s, u"a.txt"_s, "a", 0 };
    QVERIFY(repository().add(m_site.id, file));
    QVERIFY(m_store->sites().remove(m_site.id));
    QVERIFY(repository().results(m_site.id)->isEmpty());
    QVERIFY(repository().files(m_site.id)->isEmpty());
}

void tst_Acceptance::nobodyIsRemindedBeforeTheFirstResult()
{
    const SiteEvidence before = evidence();
    QCOMPARE(before.acceptance.size(), AcceptanceTest::all().size());
    QCOMPARE(before.openPoints(u"acceptance"_s), 0);
}

void tst_Acceptance::whatIsMandatoryStaysOpen()
{
    QVERIFY(put(u"inbound"_s, State::Passed));
    SiteEvidence found = evidence();
    const auto* open = point(found, Kind::AcceptanceOpen);
    QVERIFY(open);
    QCOMPARE(open->count, 4); // out, hold, transfer, emergency; fax is optional
    QCOMPARE(open->severity, SiteEvidence::Point::Severity::Warning);
    QCOMPARE(open->step, u"acceptance"_s);
    for (const char* test : { "outbound", "hold", "transfer", "emergency" })
        QVERIFY(put(QString::fromLatin1(test), State::Passed, u"agreed"_s));
    QCOMPARE(evidence().openPoints(u"acceptance"_s), 0);
}

void tst_Acceptance::aFailedOneKeepsFromDelivering()
{
    QVERIFY(put(u"fax"_s, State::Failed, u"cut off"_s));
    SiteEvidence found = evidence();
    const auto* optional = point(found, Kind::AcceptanceFailed);
    QVERIFY(optional);
    QCOMPARE(optional->severity, SiteEvidence::Point::Severity::Warning);
    QVERIFY(optional->sentence().contains(AcceptanceTest::of(u"fax"_s)->title()));
    QVERIFY(put(u"transfer"_s, State::Failed, u"one-way"_s));
    found = evidence();
    QVERIFY(found.blocker());
    QCOMPARE(found.blocker()->kind, Kind::AcceptanceFailed);
    QCOMPARE(found.blocker()->part, u"transfer"_s);
}

void tst_Acceptance::standsInTheReport()
{
    const auto html = [this] { return HandoverSample::reportOf(*m_store, m_site, u"it"_s).html(); };
    QVERIFY(!html().contains(u"Collaudo</h2>"_s)); // nothing was tried
    QVERIFY(put(u"hold"_s, State::Failed, u"<nessuna> musica"_s));
    AcceptanceFile file { {}, u"hold"_s, u"a.pcap"_s, "a", 0 };
    QVERIFY(repository().add(m_site.id, file));
    const QString said = html();
    QVERIFY(said.contains(u"Collaudo</h2>"_s));
    QVERIFY(said.contains(u"&lt;nessuna&gt; musica"_s));
    QVERIFY(said.contains(u"luca"_s));
    QVERIFY(said.contains(u"file conservati: 1"_s));
    QVERIFY(said.contains(u"\u2718"_s));
}

QTEST_MAIN(tst_Acceptance)
#include "tst_Acceptance.moc"
