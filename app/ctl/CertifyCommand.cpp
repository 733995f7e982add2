// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CertifyCommand.h"

#include "app/ctl/CertifyEditCommand.h"
#include "app/ctl/CertifyListCommand.h"
#include "app/ctl/CertifyPublishCommand.h"
#include "app/ctl/CertifyResultCommand.h"
#include "app/ctl/CertifyRunCommand.h"
#include "models/catalog/ProviderWriter.h"
#include "models/certification/CertificationJson.h"
#include "models/certification/CertificationText.h"
#include "models/core/SystemUser.h"
#include "models/report/CertificationReport.h"
#include "models/trunk/TrunkTemplates.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString stamp(const QDateTime& at) { return at.toUTC().toString(Qt::ISODate); }

QString changeName(CertificationComparison::Change change)
{
    switch (change) {
    case CertificationComparison::Change::Same:
        return u"same"_s;
    case CertificationComparison::Change::Better:
        return u"better"_s;
    case CertificationComparison::Change::Worse:
        return u"worse"_s;
    case CertificationComparison::Change::New:
        return u"new"_s;
    case CertificationComparison::Change::Gone:
        return u"gone"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject lineObject(const CertificationComparison::Line& line)
{
    return { { u"name"_s, line.testId }, { u"before"_s, certificationStateName(line.before) },
        { u"after"_s, certificationStateName(line.after) },
        { u"change"_s, changeName(line.change) },
        { u"facts"_s, QJsonArray::fromStringList(line.facts) } };
}

QJsonArray comparisonArray(const CertificationComparison& comparison)
{
    QJsonArray array;
    for (const CertificationComparison::Line& line : comparison.lines)
        array.append(lineObject(line));
    return array;
}

template <typename Kind>
std::unique_ptr<Command> commandOf(const Options& options, const Output& output)
{
    return std::make_unique<Kind>(options, output);
}

} // namespace

std::unique_ptr<Command> CertifyCommand::create(const Options& options, const Output& output)
{
    using Make = std::unique_ptr<Command> (*)(const Options&, const Output&);
    static const QHash<QString, Make> commands { { u"run"_s, commandOf<CertifyRunCommand> },
        { u"list"_s, commandOf<CertifyListCommand> }, { u"show"_s, commandOf<CertifyListCommand> },
        { u"runs"_s, commandOf<CertifyListCommand> }, { u"plan"_s, commandOf<CertifyListCommand> },
        { u"ticket"_s, commandOf<CertifyListCommand> },
        { u"open"_s, commandOf<CertifyEditCommand> },
        { u"contact"_s, commandOf<CertifyEditCommand> },
        { u"trunk"_s, commandOf<CertifyEditCommand> },
        { u"entry"_s, commandOf<CertifyEditCommand> },
        { u"state"_s, commandOf<CertifyEditCommand> },
        { u"delete"_s, commandOf<CertifyEditCommand> },
        { u"answer"_s, commandOf<CertifyResultCommand> },
        { u"report"_s, commandOf<CertifyResultCommand> },
        { u"publish"_s, commandOf<CertifyPublishCommand> } };
    const Make make = commands.value(options.words().value(1));
    return make ? make(options, output) : nullptr;
}

void CertifyCommand::withDossier(int wordIndex, const std::function<void(const Dossier&)>& next)
{
    const auto dossier = keeper().find(word(wordIndex));
    dossier ? next(*dossier) : fail(dossier.error());
}

void CertifyCommand::withRun(
    const QString& id, const std::function<void(const CertificationRun&)>& next)
{
    const auto run = keeper().run(id);
    run ? next(*run) : fail(run.error());
}

void CertifyCommand::withRunOf(
    const Dossier& dossier, const std::function<void(const CertificationRun&)>& next)
{
    dossier.runId.isEmpty() ? fail(Error(ErrorCode::NotCertifiable, dossier.company, u"run"_s))
                            : withRun(dossier.runId, next);
}

Result<std::shared_ptr<const CertificationPlan>> CertifyCommand::plan() const
{
    const auto plan = options().isSet(u"plan"_s)
        ? CertificationPlan::load(options().value(u"plan"_s))
        : CertificationPlan::load();
    if (plan)
        return *plan;
    for (const Error& further : plan.error().sliced(1))
        output().error(further);
    return tl::unexpected(plan.error().first());
}

QString CertifyCommand::tester() const
{
    return options().isSet(u"tester"_s) ? options().value(u"tester"_s) : systemUser();
}

bool CertifyCommand::isProviderId(const QString& id)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z"_s);
    return form.match(id).hasMatch();
}

Dossier CertifyCommand::newDossier(const QString& providerId) const
{
    Dossier dossier;
    dossier.providerId = providerId;
    if (const Provider* provider = catalog().provider(providerId)) {
        dossier.company = provider->name;
        dossier.entry = ProviderWriter::compact(*provider);
        dossier.trunk.provider = providerId;
        dossier.trunk.mode = TrunkTemplates::modeOf(*provider);
    }
    return dossier;
}

void CertifyCommand::say(const Dossier& dossier) const
{
    QJsonObject event = CertificationJson::object(dossier);
    const Dossier::State state = dossier.stateOn(QDate::currentDate());
    event.insert(u"event"_s, u"dossier"_s);
    event.insert(u"subject"_s, dossier.providerId);
    event.insert(u"state"_s, dossierStateName(state));
    event.insert(u"missing"_s, QJsonArray::fromStringList(DossierFlow::missing(dossier)));
    output().event(event,
        u"%1  %2  %3"_s.arg(dossier.providerId, -22)
            .arg(dossier.company, -28)
            .arg(CertificationText::dossierState(state)));
}

void CertifyCommand::say(const CertificationRun& run) const
{
    const CertificationScore score = CertificationScore::of(run);
    output().event(
        { { u"event"_s, u"run"_s }, { u"subject"_s, run.trunkName }, { u"id"_s, run.id },
            { u"dossier"_s, run.dossierId }, { u"plan"_s, run.plan->id() },
            { u"plan_version"_s, run.plan->version() }, { u"started_at"_s, stamp(run.startedAt) },
            { u"changed_at"_s, stamp(run.changedAt) }, { u"tester"_s, run.tester },
            { u"program"_s, run.programVersion }, { u"summary"_s, run.trunkSummary },
            { u"percent"_s, score.all.percent() }, { u"open"_s, score.all.open },
            { u"certifiable"_s, score.isCertifiable() } },
        u"%1  %2  %3  %4  %5 %"_s.arg(run.id, stamp(run.startedAt), run.trunkName, run.tester,
            QString::number(score.all.percent())));
}

void CertifyCommand::say(const CertificationRun& run, const CertificationScore& score) const
{
    QJsonObject event = CertificationJson::object(score);
    event.insert(u"event"_s, u"score"_s);
    event.insert(u"subject"_s, run.trunkName);
    event.insert(u"run"_s, run.id);
    event.insert(u"text"_s, CertificationText::verdict(score));
    QStringList lines { CertificationText::verdict(score) };
    const QString language = options().language();
    for (const auto& [id, part] : score.areas) {
        const CertificationArea* area = run.plan->area(id);
        lines.append(u"  %1: %2 % (%3/%4)"_s.arg(area ? area->title.in(language) : id,
            QString::number(part.percent()), QString::number(part.reached),
            QString::number(part.possible)));
    }
    for (const QString& id : score.failedKo + score.failed) {
        const CertificationTest* test = run.plan->test(id);
        lines.append(u"  - %1 (%2): %3"_s.arg(test ? test->title.in(language) : id, id,
            test ? CertificationText::weight(test->weight) : QString()));
    }
    output().event(event, lines.join(u'\n'));
}

void CertifyCommand::say(
    const CertificationRun& run, const CertificationComparison& comparison) const
{
    for (const CertificationComparison::Line& line : comparison.lines) {
        if (line.change == CertificationComparison::Change::Same && line.facts.isEmpty())
            continue;
        QJsonObject event = lineObject(line);
        event.insert(u"event"_s, u"difference"_s);
        event.insert(u"subject"_s, run.trunkName);
        output().event(event,
            u"  %1: %2 (%3, %4)"_s.arg(line.testId, CertificationText::change(line.change),
                CertificationText::state(line.before), CertificationText::state(line.after)));
    }
}

Status CertifyCommand::checkReportName(const QString& path)
{
    static const QStringList endings { u"json"_s, u"html"_s, u"pdf"_s };
    if (endings.contains(QFileInfo(path).suffix().toLower()))
        return {};
    return ::fail(ErrorCode::BadUsage, {}, u"-o %1 (.json, .html, .pdf)"_s.arg(path));
}

Status CertifyCommand::writeReport(const QString& path, const CertificationRun& run,
    const std::optional<CertificationRun>& earlier)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"json") {
        QJsonObject whole = CertificationJson::object(run, CertificationScore::of(run));
        if (earlier)
            whole.insert(
                u"comparison"_s, comparisonArray(CertificationComparison::between(*earlier, run)));
        return writeFile(path, QJsonDocument(whole).toJson(), false);
    }
    const auto dossier = keeper().dossier(run.dossierId);
    if (!dossier)
        return tl::unexpected(dossier.error());
    const auto files = store().certification().attachments(run.id);
    if (!files)
        return tl::unexpected(files.error());
    CertificationReport report { *dossier, run, earlier, {}, options().language() };
    for (const CertificationAttachmentRecord& file : *files)
        report.attachments.append({ file.id, file.testId, file.fileName, {}, file.size });
    return writeFile(path, ending == u"pdf" ? report.pdf() : report.html().toUtf8(), false);
}
