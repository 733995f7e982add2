// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CertifyRunCommand.h"

#include "app/ctl/CertifyVerdict.h"
#include "app/ctl/SipOptions.h"
#include "models/certification/CertificationStart.h"
#include "models/certification/CertificationText.h"
#include "models/core/ErrorText.h"
#include "models/trunktest/TrunkTestJson.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using State = CertificationResult::State;

namespace {

/// "sip.example.net" as the id of a provider that has none yet.
QString idFromHost(const QString& host)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    return host.toLower().replace(others, u"-"_s).left(64);
}

bool isFit(const CertificationInput& input, const QString& value)
{
    static const QRegularExpression number(u"^[^\\s<>\"\\x00-\\x1f\\x7f]{1,128}$"_s);
    static const QRegularExpression count(u"^[1-9][0-9]{0,3}$"_s);
    static const QRegularExpression text(u"^[^\\x00-\\x1f\\x7f]{1,500}$"_s);
    const QRegularExpression& form = input.form == u"count" ? count
        : input.form == u"number"                           ? number
                                                            : text;
    return form.match(value).hasMatch();
}

/// The contract's word; "result" tells the rest.
QString stepWord(State state)
{
    switch (state) {
    case State::Waiting:
    case State::Running:
        return u"running"_s;
    case State::Passed:
        return u"done"_s;
    case State::Failed:
        return u"failed"_s;
    case State::NotApplicable:
    case State::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void CertifyRunCommand::start()
{
    if (options().words().size() != 4)
        return badUsage(
            u"certify run SITE TRUNK [--plan FILE] [-o FILE.json|FILE.html|FILE.pdf]"_s);
    if (const Status read = readOptions(); !read)
        return fail(read.error());
    withStore([this] {
        withCatalog(
            [this] { withSite(word(2), false, [this](const Site& site) { begin(site); }); });
    });
}

Status CertifyRunCommand::readOptions()
{
    const auto setup = sipSetupFrom(options());
    if (!setup)
        return tl::unexpected(setup.error());
    m_request.agent = *setup;
    m_request.tester = tester();
    if (options().isSet(u"resume"_s) && (options().isSet(u"new"_s) || options().isSet(u"plan"_s)))
        return ::fail(ErrorCode::BadUsage, {}, u"--resume, --new, --plan"_s);
    return options().isSet(u"output"_s) ? checkReportName(options().value(u"output"_s)) : Status();
}

void CertifyRunCommand::begin(const Site& site)
{
    const Trunk* trunk = site.trunk(word(3));
    if (!trunk)
        return fail(Error(ErrorCode::NoSuchTrunk, word(3)));
    if (options().isSet(u"from"_s)) {
        const auto earlier = keeper().run(options().value(u"from"_s));
        if (!earlier)
            return fail(earlier.error());
        m_earlier = *earlier;
    }
    m_request.trunk = TrunkPlan::resolve(*trunk, catalog());
    m_request.catalog = sharedCatalog();
    m_request.agent.secrets = site.secrets();
    auto dossier = dossierFor(*trunk);
    if (!dossier)
        return fail(dossier.error());
    m_request.trunk = CertificationStart::line(*trunk, dossier->entry, catalog());
    auto run = runFor(*dossier);
    if (!run)
        return fail(run.error());
    const auto tests = testsOf(*run);
    if (!tests)
        return fail(tests.error());
    m_request.tests = *tests;
    test(*dossier, *run);
}

/// From here on everything is known to be right, and something is stored.
void CertifyRunCommand::test(Dossier& dossier, CertificationRun& run)
{
    if (const Status kept = keep(dossier); !kept)
        return fail(kept.error());
    m_provider = dossier.providerId;
    m_request.entry = dossier.entry;
    run.dossierId = dossier.id;
    m_recorder = std::make_unique<CertificationRecorder>(&store());
    if (const Status kept = m_recorder->keep(run); !kept)
        return fail(kept.error());
    m_request.run = run;
    if (m_request.tests.isEmpty()) {
        output().message(tr("Every automatic test is decided; --repeat does them again."));
        return end(run, Outcome::done(), 0);
    }
    watch();
    m_job->start();
}

QString CertifyRunCommand::providerOf(const Trunk& trunk) const
{
    if (options().isSet(u"provider"_s))
        return options().value(u"provider"_s);
    return trunk.provider.isEmpty() ? idFromHost(m_request.trunk.host) : trunk.provider;
}

Result<Dossier> CertifyRunCommand::dossierFor(const Trunk& trunk)
{
    const QString id = providerOf(trunk);
    auto known = keeper().find(id);
    if (!known && known.error().code != ErrorCode::NoSuchDossier)
        return known;
    if (!known && !isProviderId(id))
        return ::fail(ErrorCode::BadUsage, {}, u"--provider %1 (A-Z a-z 0-9 . _ -)"_s.arg(id));
    const Dossier fresh = newDossier(id);
    Dossier dossier = known.value_or(fresh);
    if (dossier.company.isEmpty())
        dossier.company = m_request.trunk.host;
    if (dossier.entry.isEmpty())
        dossier.entry = fresh.entry;
    if (dossier.trunk.name.isEmpty() && dossier.trunk.host.isEmpty()) // nobody named one yet
        dossier.trunk = trunk;
    return dossier;
}

Status CertifyRunCommand::keep(Dossier& dossier)
{
    const bool isNew = dossier.version == 0;
    const Status kept = keeper().save(dossier);
    if (kept && isNew)
        output().message(tr("A dossier is opened for %1.").arg(dossier.company));
    return kept;
}

Result<CertificationRun> CertifyRunCommand::runFor(const Dossier& dossier)
{
    if (!options().isSet(u"resume"_s))
        return newRun(dossier);
    auto newest = keeper().newestRun(dossier.id, subject()); // of a new dossier there is none
    if (!newest)
        return tl::unexpected(newest.error());
    if (!*newest)
        return ::fail(ErrorCode::NoSuchRun, subject());
    if ((*newest)->entryFingerprint
        != CertificationStart::entryFingerprint(dossier.entry, m_request.trunk)) {
        output().message(tr("The template changed since that run: a new one begins."));
        return newRun(dossier);
    }
    if (const Status taken = takeInputs(**newest); !taken)
        return tl::unexpected(taken.error());
    return **newest;
}

Result<CertificationRun> CertifyRunCommand::newRun(const Dossier& dossier)
{
    const auto loaded = plan();
    if (!loaded)
        return tl::unexpected(loaded.error());
    CertificationRun run
        = CertificationStart::run(*loaded, dossier, m_request.trunk, m_request.tester);
    if (const Status taken = takeInputs(run); !taken)
        return tl::unexpected(taken.error());
    return run;
}

Status CertifyRunCommand::takeInputs(CertificationRun& run) const
{
    const QStringList given = options().values(u"input"_s);
    for (const QString& text : given) {
        const QString id = text.section(u'=', 0, 0).trimmed();
        const QString value = text.section(u'=', 1).trimmed();
        const QList<CertificationInput>& inputs = run.plan->inputs();
        const auto input = std::find_if(inputs.begin(), inputs.end(),
            [&id](const CertificationInput& each) { return each.id == id; });
        if (input == inputs.end() || !isFit(*input, value))
            return ::fail(ErrorCode::BadUsage, {}, u"--input "_s + text.left(200));
        run.inputs.insert(id, value);
    }
    return {};
}

/// In the plan's order; empty = nothing to do.
Result<QStringList> CertifyRunCommand::testsOf(const CertificationRun& run) const
{
    QStringList only;
    for (const QString& id : options().value(u"only"_s).split(u',', Qt::SkipEmptyParts))
        only.append(id.trimmed());
    for (const QString& id : std::as_const(only)) {
        const CertificationTest* test = run.plan->test(id);
        if (!test || test->isGuided())
            return ::fail(ErrorCode::NoSuchCertificationTest, id, id);
    }
    QStringList tests;
    for (const CertificationTest& test : run.plan->tests()) {
        const bool isWanted = !test.isGuided() && (only.isEmpty() || only.contains(test.id));
        if (isWanted && (options().isSet(u"repeat"_s) || !run.result(test.id)->isDecided()))
            tests.append(test.id);
    }
    return tests;
}

void CertifyRunCommand::watch()
{
    m_job = std::make_unique<CertificationJob>(m_request);
    m_recorder->watch(m_job.get());
    connect(m_job.get(), &Job::stepChanged, this,
        [this](const QString& name, Job::StepState state, qint64) {
            if (state == Job::StepState::Running && name == m_job->current())
                sayBeginning(name);
        });
    connect(m_job.get(), &CertificationJob::resultChanged, this, &CertifyRunCommand::sayResult);
    if (options().isSet(u"verbose"_s))
        connect(m_job.get(), &Job::transcript, this,
            [this](Job::Direction direction, const QString& text) {
                const bool isSent = direction == Job::Direction::Sent;
                output().event({ { u"event"_s, u"transcript"_s }, { u"subject"_s, subject() },
                    { u"direction"_s, isSent ? u"sent"_s : u"received"_s }, { u"text"_s, text } });
            });
    connect(m_recorder.get(), &CertificationRecorder::failed, this,
        [this](const Error& error) { output().error(error); });
    connect(m_job.get(), &Job::finished, this, &CertifyRunCommand::onFinished);
}

void CertifyRunCommand::sayBeginning(const QString& testId)
{
    output().event({ { u"event"_s, u"step"_s }, { u"subject"_s, subject() }, { u"name"_s, testId },
        { u"state"_s, u"running"_s }, { u"elapsed_ms"_s, 0 } });
}

void CertifyRunCommand::sayResult(const CertificationResult& result)
{
    if (result.state == State::Running || result.state == State::Waiting)
        return;
    QJsonObject event { { u"event"_s, u"step"_s }, { u"subject"_s, subject() },
        { u"name"_s, result.testId }, { u"state"_s, stepWord(result.state) },
        { u"elapsed_ms"_s, result.elapsedMs },
        { u"result"_s, certificationStateName(result.state) }, { u"attempt"_s, result.attempt },
        { u"facts"_s, TrunkTestJson::facts(result.facts) } };
    if (result.error) {
        event.insert(u"code"_s, errorCodeName(result.error->code));
        event.insert(u"turn"_s, turnName(result.error->turn));
        event.insert(u"text"_s, ErrorText::sentence(*result.error));
    }
    output().event(event);
    const CertificationTest* test = m_request.run.plan->test(result.testId);
    output().message(u"%1: %2 (%3 ms)"_s.arg(test->title.in(options().language()),
        CertificationText::state(result.state), QString::number(result.elapsedMs)));
    for (const TrunkFact& fact : result.facts)
        output().message(u"    %1: %2"_s.arg(
            CertificationText::factName(fact.key), CertificationText::factValue(fact)));
    if (result.error)
        output().message(u"    "_s + ErrorText::sentence(*result.error));
}

void CertifyRunCommand::onFinished()
{
    const CertificationRun run = m_job->certificationRun();
    const bool isAnyDone = std::any_of(m_request.tests.begin(), m_request.tests.end(),
        [&run](const QString& id) { return run.result(id)->isDecided(); });
    if (isAnyDone)
        if (const Status followed = keeper().follow(run); !followed)
            output().error(followed.error());
    end(run, m_job->outcome(), m_job->elapsedMs());
}

void CertifyRunCommand::end(const CertificationRun& run, const Outcome& outcome, qint64 elapsedMs)
{
    const CertificationScore score = CertificationScore::of(run);
    if (m_earlier)
        say(run, CertificationComparison::between(*m_earlier, run));
    say(run, score);
    const QString path = options().value(u"output"_s);
    const Status written = path.isEmpty() ? Status() : writeReport(path, run, m_earlier);
    const CertifyVerdict verdict
        = CertifyVerdict::of(run, score, m_request.tests, outcome, m_provider);
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, subject() },
        { u"state"_s, verdict.state }, { u"elapsed_ms"_s, elapsedMs }, { u"run"_s, run.id },
        { u"dossier"_s, run.dossierId }, { u"provider"_s, m_provider },
        { u"certifiable"_s, score.isCertifiable() }, { u"percent"_s, score.all.percent() },
        { u"written"_s, written && !path.isEmpty() ? path : QString() } });
    if (written && !path.isEmpty())
        output().message(tr("%1 written.").arg(path));
    const int unwritten = written ? 0 : output().error(written.error());
    if (verdict.error)
        output().error(*verdict.error);
    done(verdict.exitCode != 0 ? verdict.exitCode : unwritten);
}

void CertifyRunCommand::cancel() { m_job ? m_job->cancel() : Command::cancel(); }
