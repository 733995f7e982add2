// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationJson.h"
#include "models/certification/CertificationRecorder.h"
#include "models/certification/DossierKeeper.h"
#include "models/core/SystemUser.h"
#include "tests/models/certification/DossierCases.h"
#include "tests/support/StoreFixture.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace DossierCases;
using DState = Dossier::State;
using RState = CertificationResult::State;

/// Dossiers, runs and results in the store and back.
class tst_DossierStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dossierComesBack();
    void sealsThePassword();
    void keepsASealedPassword();
    void needsNoVaultWithoutPassword();
    void refusesAnOlderVersion();
    void refusesADamagedDossier();
    void deletesWithEverything();
    void runAndResultsComeBack();
    void readsDamagedResults();
    void recorderKeepsWhatTheJobFinds();
    void recorderWaitsForABusyStore();
    void recorderSaysWhenItGivesUp();
    void attachmentsAreBounded();
    void runMovesItsDossier();

private:
    DossierKeeper keeper() { return DossierKeeper(*m_store); }
    [[nodiscard]] Dossier saved(Dossier dossier)
    {
        if (const Status status = keeper().save(dossier); !status)
            qFatal("%s", qPrintable(errorCodeName(status.error().code)));
        return dossier;
    }
    [[nodiscard]] CertificationRun kept(CertificationRun run)
    {
        if (!CertificationRecorder(m_store.get()).keep(run))
            qFatal("the run is not kept");
        return run;
    }
    [[nodiscard]] QByteArray stored() const
    {
        return StoreFixture::contentsOf(m_store->path())
            + StoreFixture::contentsOf(m_store->path() + u"-wal"_s);
    }
    void damage(const QString& sql)
    {
        const auto other = Database::open(m_store->path());
        QVERIFY(other);
        QVERIFY((*other)->run(sql));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void tst_DossierStore::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    QVERIFY(m_store->setBusyTimeout(std::chrono::milliseconds(5)));
}

void tst_DossierStore::dossierComesBack()
{
    Dossier dossier = wholeDossier();
    dossier.state = DState::IssuesOpen;
    dossier.publishedOn = QDate(2026, 1, 2);
    dossier.expiresOn = QDate(2028, 1, 2);
    dossier.runId = u"r"_s;
    dossier = saved(dossier);
    QCOMPARE(dossier.version, 1);
    const Dossier read = keeper().dossier(dossier.id, DossierKeeper::Secrets::Open).value();
    QCOMPARE(read.trunk, dossier.trunk);
    QCOMPARE(read.contact, dossier.contact);
    QCOMPARE(QJsonDocument::fromJson(read.entry), QJsonDocument::fromJson(dossier.entry));
    for (const auto& [one, other] : { std::pair { read.company, dossier.company },
             std::pair { read.providerId, dossier.providerId },
             std::pair { read.runId, dossier.runId } })
        QCOMPARE(one, other);
    QCOMPARE(read.state, dossier.state);
    QCOMPARE(read.publishedOn, dossier.publishedOn);
    QCOMPARE(read.expiresOn, dossier.expiresOn);
    QCOMPARE(read.createdAt, dossier.createdAt);
    QCOMPARE(read.version, 1);
    QCOMPARE(keeper().find(u"twt"_s)->id, dossier.id);
    QCOMPARE(keeper().find(dossier.id)->company, dossier.company);
    QCOMPARE(keeper().find(u"nobody"_s).error().code, ErrorCode::NoSuchDossier);
    QCOMPARE(keeper().find({}).error().code, ErrorCode::NoSuchDossier);
    const auto events = keeper().events(dossier.id).value();
    QCOMPARE(events.last().kind, u"state"_s); // it was opened
    QCOMPARE(events.last().who, systemUser());
    QVERIFY(events.first().at <= QDateTime::currentDateTimeUtc());
}

void tst_DossierStore::sealsThePassword()
{
    const Dossier dossier = saved(wholeDossier());
    QVERIFY(!stored().contains(canary.toUtf8()));
    QVERIFY(!stored().contains(canary.toUtf8().toBase64()));
    const auto left = keeper().dossier(dossier.id).value();
    QVERIFY(left.trunk.password.isEmpty() && left.isPasswordSealed);
    QVERIFY(m_store->certification().dossiers()->first().isPasswordSealed);
    m_store->vault().lock();
    QVERIFY(keeper().dossier(dossier.id));
    QCOMPARE(keeper().dossier(dossier.id, DossierKeeper::Secrets::Open).error().code,
        ErrorCode::VaultLocked);
}

void tst_DossierStore::keepsASealedPassword()
{
    Dossier dossier = saved(wholeDossier());
    Dossier left = keeper().dossier(dossier.id).value();
    left.contact.phone = u"1"_s;
    QVERIFY(keeper().save(left));
    QCOMPARE(left.version, 2);
    Dossier read = keeper().dossier(dossier.id, DossierKeeper::Secrets::Open).value();
    QCOMPARE(read.trunk.password.reveal(), canary);
    QCOMPARE(read.contact.phone, u"1"_s);
    const qsizetype before = keeper().events(dossier.id)->size();
    QVERIFY(keeper().save(read)); // the same password is no change
    QCOMPARE(keeper().events(dossier.id)->size(), before);
    read.trunk.password = Secret(u"CANARY-new"_s);
    QVERIFY(keeper().save(read));
    QCOMPARE(keeper().events(dossier.id)->first().after, u"password: changed"_s);
    read.trunk.password.clear();
    QVERIFY(keeper().save(read));
    QVERIFY(!keeper().dossier(dossier.id)->isPasswordSealed);
}

void tst_DossierStore::needsNoVaultWithoutPassword()
{
    m_store->vault().lock();
    Dossier dossier = wholeDossier();
    QCOMPARE(keeper().save(dossier).error().code, ErrorCode::VaultLocked);
    QVERIFY(m_store->certification().dossiers()->isEmpty());
    QVERIFY(dossier.id.isEmpty() && dossier.version == 0);
    dossier.trunk.password.clear();
    QVERIFY(keeper().save(dossier));
    QVERIFY(keeper().dossier(dossier.id, DossierKeeper::Secrets::Open));
}

void tst_DossierStore::refusesAnOlderVersion()
{
    Dossier mine = saved(wholeDossier());
    Dossier theirs = mine;
    theirs.company = u"Other"_s;
    QVERIFY(keeper().save(theirs));
    mine.company = u"Mine"_s;
    QCOMPARE(keeper().save(mine).error().code, ErrorCode::Conflict);
    QCOMPARE(keeper().dossier(mine.id)->company, u"Other"_s);
    const auto events = keeper().events(mine.id).value();
    for (const DossierEvent& event : events)
        QVERIFY(!event.after.contains(u"Mine"));
}

void tst_DossierStore::refusesADamagedDossier()
{
    const Dossier dossier = saved(wholeDossier());
    damage(u"UPDATE dossier SET contact = '[7]', trunk = '{\"port\":\"x\",\"later\":1}', "
           "entry = 'damaged', created_at = 'never'"_s);
    const auto read = keeper().dossier(dossier.id, DossierKeeper::Secrets::Open);
    QVERIFY(read);
    QCOMPARE(read->contact, TechnicalContact());
    QCOMPARE(read->trunk.port, 0);
    QVERIFY(read->entry.isEmpty());
    damage(u"UPDATE dossier SET state = 'later'"_s);
    QCOMPARE(keeper().dossier(dossier.id).error().code, ErrorCode::DatabaseDamaged);
    damage(u"UPDATE dossier SET state = 'testing', password = 'AAAA'"_s);
    QCOMPARE(keeper().dossier(dossier.id, DossierKeeper::Secrets::Open).error().code,
        ErrorCode::DatabaseDamaged);
}

void tst_DossierStore::deletesWithEverything()
{
    const Dossier dossier = saved(wholeDossier());
    const CertificationRun run = kept(startedRun(dossier));
    QVERIFY(m_store->certification().save(CertificationJson::record(run.id, failedResult())));
    QVERIFY(m_store->certification().removeDossier(dossier.id));
    QCOMPARE(keeper().run(run.id).error().code, ErrorCode::NoSuchRun);
    QVERIFY(m_store->certification().results(run.id)->isEmpty());
    QVERIFY(keeper().events(dossier.id)->isEmpty());
    QCOMPARE(
        m_store->certification().removeDossier(dossier.id).error().code, ErrorCode::NoSuchDossier);
    QVERIFY(!m_store->certification().save(CertificationJson::record(run.id, failedResult())));
}

void tst_DossierStore::runAndResultsComeBack()
{
    const Dossier dossier = saved(wholeDossier());
    CertificationRun run = kept(startedRun(dossier));
    QCOMPARE(run.trunkSummary, u"register, udp, sip.example.net:5080"_s);
    QCOMPARE(run.entryFingerprint, ProviderWriter::fingerprint(*catalogue()->provider(u"twt"_s)));
    QCOMPARE(run.programVersion, QStringLiteral(DOPPINO_VERSION));
    const CertificationResult result = failedResult();
    QVERIFY(m_store->certification().save(CertificationJson::record(run.id, passed(u"resolve"_s))));
    QVERIFY(
        m_store->certification().save(CertificationJson::record(run.id, passed(u"unregister"_s))));
    QVERIFY(m_store->certification().save(CertificationJson::record(run.id, result))); // replaces
    run.inputs.insert(u"own_number"_s, u"1"_s);
    run = kept(run);
    QCOMPARE(m_store->certification().runs(dossier.id)->size(), 1);
    const CertificationRun read = keeper().run(run.id).value();
    QCOMPARE(read.plan->json(), run.plan->json());
    QCOMPARE(read.inputs, run.inputs);
    for (const auto& [one, other] : { std::pair { read.trunkSummary, run.trunkSummary },
             std::pair { read.entryFingerprint, run.entryFingerprint },
             std::pair { read.tester, run.tester }, std::pair { read.trunkName, run.trunkName },
             std::pair { read.programVersion, run.programVersion } })
        QCOMPARE(one, other);
    QCOMPARE(read.startedAt, run.startedAt);
    QVERIFY(read.changedAt >= run.startedAt);
    QCOMPARE(read.results.size(), 3);
    QCOMPARE(read.result(u"resolve"_s)->state, RState::Passed);
    QCOMPARE(read.result(u"music"_s)->state, RState::Waiting);
    const CertificationResult& back = *read.result(u"unregister"_s);
    QCOMPARE(back.state, result.state);
    QCOMPARE(back.error, result.error);
    QCOMPARE(back.note, result.note);
    QCOMPARE(back.tester, result.tester);
    QCOMPARE(back.startedAt, result.startedAt);
    QCOMPARE(back.elapsedMs, result.elapsedMs);
    QCOMPARE(back.attempt, result.attempt);
    QCOMPARE(back.facts, result.facts);
    QCOMPARE(back.furtherMessages, 7);
    QCOMPARE(back.messages.size(), 3);
    QCOMPARE(back.messages[2].bytes, result.messages[2].bytes);
    QVERIFY(keeper().newestRun(dossier.id, u"prova"_s)->has_value());
    QVERIFY(!keeper().newestRun(dossier.id, u"another"_s)->has_value());
    const CertificationRun second = kept(startedRun(dossier));
    QCOMPARE((*keeper().newestRun(dossier.id, u"prova"_s))->id, second.id);
}

void tst_DossierStore::readsDamagedResults()
{
    const Dossier dossier = saved(wholeDossier());
    const CertificationRun run = kept(startedRun(dossier));
    QVERIFY(m_store->certification().save(CertificationJson::record(run.id, failedResult())));
    CertificationResult later = failedResult();
    later.testId = u"of_a_later_plan"_s;
    QVERIFY(m_store->certification().save(CertificationJson::record(run.id, later)));
    damage(u"UPDATE certification_result SET state = 'later', error_code = 'newer', "
           "turn = 'martian', facts = '{\"a\":1}', messages = '[1,{\"bytes\":7}]', "
           "started_at = ''"_s);
    const auto read = keeper().run(run.id);
    QVERIFY(read);
    const CertificationResult& result = *read->result(u"unregister"_s);
    QCOMPARE(result.state, RState::Waiting);
    QCOMPARE(result.error->code, ErrorCode::UnexpectedAnswer);
    QVERIFY(result.error->detail.contains(u"newer"));
    QVERIFY(result.facts.isEmpty() && !result.startedAt.isValid());
    QCOMPARE(read->results.size(), 3);
    damage(u"UPDATE certification_result SET state = 'running'"_s);
    QCOMPARE(keeper().run(run.id)->result(u"unregister"_s)->state, RState::Waiting);
    damage(u"UPDATE certification_run SET plan = '{\"tests\":[]}'"_s);
    QVERIFY(!keeper().run(run.id));
    damage(u"UPDATE certification_run SET plan = 'damaged'"_s);
    QCOMPARE(keeper().run(run.id).error().code, ErrorCode::MalformedFile);
}

void tst_DossierStore::recorderKeepsWhatTheJobFinds()
{
    const Dossier dossier = saved(wholeDossier());
    CertificationRequest request;
    request.run = kept(startedRun(dossier));
    CertificationJob job(request);
    CertificationRecorder recorder(m_store.get());
    recorder.watch(&job);
    Q_EMIT job.resultChanged(failedResult());
    CertificationResult running = failedResult();
    running.state = RState::Running;
    Q_EMIT job.resultChanged(running); // repeated: until it ends, what was found stands
    const auto read = keeper().run(request.run.id).value();
    QCOMPARE(read.result(u"unregister"_s)->state, RState::Failed);
    QVERIFY(!recorder.problem());
    CertificationRecorder nowhere(nullptr);
    CertificationRun run = startedRun(dossier);
    QVERIFY(nowhere.keep(run) && run.id.isEmpty());
    QVERIFY(nowhere.keep(u"r"_s, failedResult()));
}

void tst_DossierStore::recorderWaitsForABusyStore()
{
    const Dossier dossier = saved(wholeDossier());
    const CertificationRun run = kept(startedRun(dossier));
    const auto other = Database::open(m_store->path());
    QVERIFY(other);
    auto holding = std::make_unique<Transaction>(Transaction::begin(**other).value());
    CertificationRecorder recorder(m_store.get());
    QSignalSpy failed(&recorder, &CertificationRecorder::failed);
    QVERIFY(recorder.keep(run.id, failedResult()));
    QVERIFY(recorder.keep(run.id, passed(u"resolve"_s)));
    QVERIFY(recorder.keep(run.id, passed(u"unregister"_s))); // later, so it is the one that stays
    QVERIFY(m_store->certification().results(run.id)->isEmpty());
    holding.reset();
    QTRY_COMPARE(m_store->certification().results(run.id)->size(), 2);
    QTRY_COMPARE(keeper().run(run.id)->result(u"unregister"_s)->state, RState::Passed);
    QCOMPARE(failed.size(), 0);
    holding = std::make_unique<Transaction>(Transaction::begin(**other).value());
    {
        CertificationRecorder brief(m_store.get());
        QVERIFY(brief.keep(run.id, passed(u"music"_s)));
        holding.reset();
    } // what still waits is written on leaving
    QCOMPARE(m_store->certification().results(run.id)->size(), 3);
}

void tst_DossierStore::recorderSaysWhenItGivesUp()
{
    CertificationRecorder recorder(m_store.get());
    QSignalSpy failed(&recorder, &CertificationRecorder::failed);
    QVERIFY(!recorder.keep(u"no such run"_s, failedResult()));
    QCOMPARE(failed.size(), 1);
    QVERIFY(recorder.problem());
}

void tst_DossierStore::attachmentsAreBounded()
{
    const Dossier dossier = saved(wholeDossier());
    const CertificationRun run = kept(startedRun(dossier));
    CertificationRepository& repository = m_store->certification();
    CertificationAttachmentRecord file;
    file.runId = run.id;
    file.testId = u"music"_s;
    file.fileName = u"../../etc/capture.pcap"_s;
    file.content = QByteArray("\0\xff\r\n", 4);
    QVERIFY(repository.add(file));
    QCOMPARE(file.fileName, u"capture.pcap"_s);
    QCOMPARE(file.size, 4);
    const auto list = repository.attachments(run.id).value();
    QCOMPARE(list.size(), 1);
    QVERIFY(list[0].content.isEmpty());
    QCOMPARE(list[0].size, 4);
    QCOMPARE(repository.attachment(file.id)->content, file.content);
    damage(u"UPDATE certification_attachment SET content = 'AAAA'"_s);
    QCOMPARE(repository.attachment(file.id).error().code, ErrorCode::DatabaseDamaged);
    CertificationAttachmentRecord large = file;
    large.content = QByteArray(CertificationAttachment::maximumSize + 1, 'x');
    QCOMPARE(repository.add(large).error().code, ErrorCode::FileUnreadable);
    // an answer without the file that proves it is none
    const auto answer = CertificationJson::record(run.id, passed(u"music"_s));
    QCOMPARE(repository.save(answer, &large).error().code, ErrorCode::FileUnreadable);
    QVERIFY(repository.results(run.id)->isEmpty());
    CertificationAttachmentRecord proof = file;
    QVERIFY(repository.save(answer, &proof));
    QCOMPARE(repository.results(run.id)->size(), 1);
    QCOMPARE(repository.attachments(run.id)->size(), 2);
    QVERIFY(repository.removeAttachment(file.id));
    QCOMPARE(repository.attachment(file.id).error().code, ErrorCode::NoSuchBackup);
}

void tst_DossierStore::runMovesItsDossier()
{
    const Dossier dossier = saved(wholeDossier());
    CertificationRun run = kept(startedRun(dossier));
    QVERIFY(keeper().follow(run));
    QCOMPARE(keeper().dossier(dossier.id)->state, DState::Testing);
    QCOMPARE(keeper().dossier(dossier.id)->runId, run.id);
    for (CertificationResult& result : run.results)
        result.state = RState::Passed;
    QVERIFY(keeper().follow(run));
    QCOMPARE(keeper().dossier(dossier.id)->state, DState::Passed);
    const qsizetype events = keeper().events(dossier.id)->size();
    QVERIFY(keeper().follow(run));
    QCOMPARE(keeper().events(dossier.id)->size(), events); // nothing new to say
    run.result(u"resolve"_s)->state = RState::Failed;
    QVERIFY(keeper().follow(run));
    QCOMPARE(keeper().dossier(dossier.id)->state, DState::IssuesOpen);
    QCOMPARE(keeper().events(dossier.id)->first().before, u"passed"_s);
    QVERIFY(keeper().dossier(dossier.id)->isPasswordSealed); // all that without opening it
}

QTEST_GUILESS_MAIN(tst_DossierStore)
#include "tst_DossierStore.moc"
