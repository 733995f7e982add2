// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CertifyResultCommand.h"

#include "models/certification/CertificationJson.h"
#include "models/certification/CertificationText.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using State = CertificationResult::State;

namespace {

const QString answerUsage = u"certify answer RUN TEST pass|fail|na [--note TEXT] [--attach FILE]"_s;
constexpr qsizetype longestNote = 4000;

std::optional<State> answered(const QString& answer)
{
    static const QHash<QString, State> answers { { u"pass"_s, State::Passed },
        { u"fail"_s, State::Failed }, { u"na"_s, State::NotApplicable } };
    const auto found = answers.constFind(answer);
    return found == answers.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

void CertifyResultCommand::start()
{
    const bool isReport = word(1) == u"report";
    const QString path = options().value(u"output"_s);
    if (isReport && (options().words().size() != 3 || !options().isSet(u"output"_s)))
        return badUsage(u"certify report RUN -o FILE.pdf|FILE.html|FILE.json [--compare RUN]"_s);
    if (!isReport && (options().words().size() != 5 || !answered(word(4))))
        return badUsage(answerUsage);
    if (options().value(u"note"_s).size() > longestNote)
        return badUsage(u"--note (%1)"_s.arg(longestNote));
    if (const Status named = isReport ? checkReportName(path) : Status(); !named)
        return fail(named.error());
    withStore([this, isReport] {
        withRun(word(2), [this, isReport](const CertificationRun& run) {
            isReport ? report(run) : answer(run);
        });
    });
}

Result<std::optional<CertificationAttachmentRecord>> CertifyResultCommand::attachment(
    const QString& runId) const
{
    if (!options().isSet(u"attach"_s))
        return std::nullopt;
    constexpr qint64 most = CertificationAttachment::maximumSize;
    QFile file(options().value(u"attach"_s));
    if (!file.open(QFile::ReadOnly))
        return ::fail(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
    const QByteArray content = file.read(most + 1);
    if (content.size() > most)
        return ::fail(ErrorCode::FileUnreadable, file.fileName(), u"> %1 bytes"_s.arg(most));
    CertificationAttachmentRecord record;
    record.runId = runId;
    record.testId = word(3);
    record.fileName = QFileInfo(file.fileName()).fileName();
    record.content = content;
    return record;
}

void CertifyResultCommand::answer(const CertificationRun& run)
{
    const CertificationTest* test = run.plan->test(word(3));
    if (!test || !test->isGuided())
        return fail(Error(ErrorCode::NoSuchCertificationTest, word(3), word(3)));
    CertificationRun changed = run;
    CertificationResult result = *run.result(test->id);
    result.state = *answered(word(4));
    result.note = options().value(u"note"_s);
    if (CertificationScore::needsReason(*test, result.state) && result.note.trimmed().isEmpty())
        return fail(Error(ErrorCode::MissingValue, u"--note"_s));
    result.tester = tester();
    result.startedAt = QDateTime::currentDateTimeUtc();
    result.error.reset();
    if (result.state == State::Failed)
        result.error = Error(ErrorCode::TesterFailed, test->id, result.note);
    ++result.attempt;
    if (const Status kept = keep(changed, result); !kept)
        return fail(kept.error());
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, run.trunkName },
                       { u"state"_s, u"done"_s }, { u"run"_s, run.id }, { u"name"_s, test->id },
                       { u"result"_s, certificationStateName(result.state) } },
        u"%1: %2"_s.arg(
            test->title.in(options().language()), CertificationText::state(result.state)));
    done(0);
}

Status CertifyResultCommand::keep(CertificationRun& run, const CertificationResult& result)
{
    auto file = attachment(run.id); // read first: without it there is no answer
    if (!file)
        return tl::unexpected(file.error());
    const Status saved = store().certification().save(
        CertificationJson::record(run.id, result), *file ? &**file : nullptr);
    if (!saved)
        return saved;
    *run.result(result.testId) = result;
    // Only the run that counts moves the dossier.
    const auto dossier = keeper().dossier(run.dossierId);
    if (!dossier)
        return tl::unexpected(dossier.error());
    return dossier->runId == run.id ? keeper().follow(run) : Status();
}

void CertifyResultCommand::report(const CertificationRun& run)
{
    std::optional<CertificationRun> earlier;
    if (options().isSet(u"compare"_s)) {
        const auto found = keeper().run(options().value(u"compare"_s));
        if (!found)
            return fail(found.error());
        earlier = *found;
        say(run, CertificationComparison::between(*earlier, run));
    }
    const QString path = options().value(u"output"_s);
    if (const Status written = writeReport(path, run, earlier); !written)
        return fail(written.error());
    output().message(tr("%1 written.").arg(path));
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, run.trunkName },
        { u"state"_s, u"done"_s }, { u"run"_s, run.id }, { u"written"_s, path } });
    done(0);
}
