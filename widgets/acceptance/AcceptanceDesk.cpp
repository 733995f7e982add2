// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/acceptance/AcceptanceDesk.h"

#include "models/acceptance/AcceptanceModel.h"
#include "models/core/PoolJob.h"
#include "models/core/SystemUser.h"
#include "models/store/AcceptanceRepository.h"
#include "models/trunktest/TrunkTestExport.h"
#include "models/trunktest/TrunkTestJson.h"
#include "widgets/editors/SiteDraft.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

Result<AcceptanceFile> acceptanceFileFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    AcceptanceFile read;
    read.fileName = QFileInfo(path).fileName();
    read.content = file.read(AcceptanceFile::maximumSize + 1);
    return read;
}

Result<AcceptanceFile> traceOf(Store& store, const QString& siteId)
{
    const auto tests = store.trunkTests().tests(siteId);
    if (!tests)
        return tl::unexpected(tests.error());
    if (tests->isEmpty())
        return fail(ErrorCode::NoSuchBackup, {}, u"trunk_test"_s);
    const auto whole = store.trunkTests().test(tests->constFirst().id);
    if (!whole)
        return tl::unexpected(whole.error());
    AcceptanceFile trace;
    trace.fileName = u"%1 %2.pcap"_s.arg(
        whole->trunkName, whole->endedAt.toLocalTime().toString(u"yyyy-MM-dd HHmm"_s));
    trace.fileName.replace(u'/', u'-');
    trace.content = TrunkTestExport::pcap(TrunkTestJson::messagesOf(whole->messages));
    return trace;
}

} // namespace

AcceptanceDesk::AcceptanceDesk(SiteDraft* draft, Store* store, QObject* parent)
    : QObject(parent)
    , m_draft(draft)
    , m_store(store)
    , m_model(new AcceptanceModel(this))
{
}

void AcceptanceDesk::read()
{
    m_read.ask(
        *m_store,
        [siteId = m_draft->site().id](Store& store) -> Result<Read> {
            const AcceptanceRepository repository(store.database());
            auto results = repository.results(siteId);
            auto files = repository.files(siteId);
            if (!results || !files)
                return tl::unexpected(!results ? results.error() : files.error());
            return Read { *results, *files };
        },
        [this](const Result<Read>& found) {
            if (!found)
                return Q_EMIT failed(found.error());
            m_model->setResults(found->results);
            m_files = found->files;
            Q_EMIT changed();
        });
}

QString AcceptanceDesk::lack(
    const QString& testId, AcceptanceResult::State state, const QString& note)
{
    const AcceptanceTest* test = AcceptanceTest::of(testId);
    if (!test || !note.trimmed().isEmpty() || !test->wantsNote(state))
        return {};
    if (state == AcceptanceState::NotApplicable)
        return tr("Say in the note why this test does not apply.");
    return state == AcceptanceState::Passed ? tr("Say in the note what was agreed, and with whom.")
                                            : tr("Say in the note what went wrong.");
}

void AcceptanceDesk::answer(
    const QString& testId, AcceptanceResult::State state, const QString& note)
{
    if (!isReady())
        return;
    m_before = m_model->result(testId);
    AcceptanceResult result;
    result.testId = testId;
    result.state = state;
    result.note = note.trimmed().left(AcceptanceResult::longestNote);
    if (result.isDecided()) {
        result.tester = systemUser();
        result.testedAt = QDateTime::currentDateTimeUtc();
    }
    keep(result);
}

void AcceptanceDesk::setNote(const QString& testId, const QString& note)
{
    AcceptanceResult result = m_model->result(testId);
    const QString wanted = note.trimmed().left(AcceptanceResult::longestNote);
    if (testId.isEmpty() || result.note == wanted || !isReady())
        return;
    result.note = wanted;
    keep(result);
}

const AcceptanceTest* AcceptanceDesk::undoable() const
{
    return m_before ? AcceptanceTest::of(m_before->testId) : nullptr;
}

void AcceptanceDesk::undo()
{
    if (m_before && isReady())
        keep(*std::exchange(m_before, {}));
}

/// A new site has no place in the store before it is saved for the first time.
bool AcceptanceDesk::isReady()
{
    if (m_draft->site().id.isEmpty() && m_guard)
        (void)m_guard();
    return !m_draft->site().id.isEmpty() && m_store->mayWrite();
}

void AcceptanceDesk::keep(const AcceptanceResult& result)
{
    m_model->put(result);
    Q_EMIT changed();
    StoreTurns::write(
        *m_store, this,
        [siteId = m_draft->site().id, result](
            Store& store) { return AcceptanceRepository(store.database()).save(siteId, result); },
        [this](const Status& status) { status ? Q_EMIT kept() : Q_EMIT failed(status.error()); });
}

QList<AcceptanceFile> AcceptanceDesk::files(const QString& testId) const
{
    QList<AcceptanceFile> found;
    for (const AcceptanceFile& file : m_files)
        if (file.testId == testId)
            found.append(file);
    return found;
}

void AcceptanceDesk::attach(const QString& testId, const QString& path)
{
    add(testId, [path](Store&) { return acceptanceFileFrom(path); });
}

void AcceptanceDesk::attachTrace(const QString& testId)
{
    add(testId, [siteId = m_draft->site().id](Store& store) { return traceOf(store, siteId); });
}

void AcceptanceDesk::add(const QString& testId, std::function<Result<AcceptanceFile>(Store&)> make)
{
    if (!isReady())
        return;
    write([siteId = m_draft->site().id, testId, make = std::move(make)](Store& store) -> Status {
        auto file = make(store);
        if (!file)
            return tl::unexpected(file.error());
        file->testId = testId;
        return AcceptanceRepository(store.database()).add(siteId, *file);
    });
}

void AcceptanceDesk::removeFile(const QString& id)
{
    write([id](Store& store) { return AcceptanceRepository(store.database()).removeFile(id); });
}

void AcceptanceDesk::saveFile(const QString& id, const QString& path)
{
    write([id, path](Store& store) -> Status {
        const auto kept = AcceptanceRepository(store.database()).file(id);
        if (!kept)
            return tl::unexpected(kept.error());
        QSaveFile file(path);
        if (file.open(QSaveFile::WriteOnly) && file.write(kept->content) == kept->size
            && file.commit())
            return {};
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    });
}

/// Files are large: a connection of its own in the pool, whatever the store is kept in.
void AcceptanceDesk::write(std::function<Status(Store&)> work)
{
    auto* job = new PoolJob<void>(
        PoolJob<void>::Work([work = std::move(work), place = m_store->path(),
                                password = m_store->database().password()]() -> Status {
            const auto store = Store::open(place, password, Database::Sight::Again);
            return store ? work(**store) : Status(tl::unexpected(store.error()));
        }),
        this);
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        tell(job->result());
    });
    job->start();
}

void AcceptanceDesk::tell(const Status& status)
{
    if (!status)
        Q_EMIT failed(status.error());
    read();
    Q_EMIT kept();
}
