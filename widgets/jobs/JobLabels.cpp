// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/JobLabels.h"

#include "models/certification/CertificationPlan.h"
#include "models/trunktest/TrunkTestJob.h"
#include "widgets/deploy/DeployWords.h"
#include "widgets/views/StepListView.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

using Kind = JobLabel::Kind;

QString jobWords(const char* source) { return QCoreApplication::translate("JobLabels", source); }

/// @param source with %1 for the subject, if it has one
JobLabel jobLabel(Kind kind, const char* source, const QString& subject = {})
{
    JobLabel label;
    label.kind = kind;
    label.title = [source, subject] {
        const QString text = jobWords(source);
        return text.contains("%1"_L1) ? text.arg(subject) : text;
    };
    return label;
}

JobLabel atSite(JobLabel label, const Site& site, WizardStep step)
{
    label.siteId = site.id;
    label.siteName = site.name;
    label.step = wizardStepId(step);
    return label;
}

const char* gatewayTitle(GatewayRequest::Purpose purpose)
{
    switch (purpose) {
    case GatewayRequest::Purpose::Backup:
        return QT_TRANSLATE_NOOP("JobLabels", "Backup of gateway “%1”");
    case GatewayRequest::Purpose::Difference:
        return QT_TRANSLATE_NOOP("JobLabels", "Comparison with gateway “%1”");
    case GatewayRequest::Purpose::Upload:
        return QT_TRANSLATE_NOOP("JobLabels", "Upload to gateway “%1”");
    case GatewayRequest::Purpose::Restore:
        return QT_TRANSLATE_NOOP("JobLabels", "Restoring gateway “%1”");
    }
    Q_UNREACHABLE();
}

const char* deploymentTitle(DeployRequest::Purpose purpose)
{
    switch (purpose) {
    case DeployRequest::Purpose::Plan:
        return QT_TRANSLATE_NOOP("JobLabels", "Comparison with %1");
    case DeployRequest::Purpose::Deploy:
        return QT_TRANSLATE_NOOP("JobLabels", "Deployment to %1");
    case DeployRequest::Purpose::Undo:
        return QT_TRANSLATE_NOOP("JobLabels", "Undoing a deployment on %1");
    case DeployRequest::Purpose::Drift:
        return QT_TRANSLATE_NOOP("JobLabels", "Looking for changes on %1");
    case DeployRequest::Purpose::Restore:
        return QT_TRANSLATE_NOOP("JobLabels", "Putting back changes on %1");
    case DeployRequest::Purpose::Import:
        return QT_TRANSLATE_NOOP("JobLabels", "Reading a site from %1");
    }
    Q_UNREACHABLE();
}

JobLabel pbxLabel(const char* source, const Pbx& pbx)
{
    Pbx place; // without its passwords
    place.kind = pbx.kind;
    place.host = DeployWords::place(pbx).host;
    place.ssh.host = place.host;
    JobLabel label;
    label.kind = Kind::Deployment;
    label.title = [source, place] { return jobWords(source).arg(DeployWords::pbxAt(place)); };
    label.stepText = [](const QString& name) { return DeployWords::step(name); };
    return label;
}

QString discoveryStep(const QString& name)
{
    return name == u"doors" ? jobWords(QT_TRANSLATE_NOOP("JobLabels", "Trying the doors…"))
                            : jobWords(QT_TRANSLATE_NOOP("JobLabels", "Asking the addresses…"));
}

} // namespace

JobLabel JobLabels::gateway(const GatewayRequest& request, const QString& siteId,
    const QString& siteName, const GatewayJob* job)
{
    JobLabel label = jobLabel(Kind::Upload, gatewayTitle(request.purpose), request.name);
    label.siteId = siteId;
    label.siteName = siteName;
    label.step = wizardStepId(WizardStep::Upload);
    label.stepText = [](const QString& name) { return StepListView::stepName(name); };
    label.mayCancel = [guard = QPointer<const GatewayJob>(job)] {
        return guard && guard->isBeforeActivation();
    };
    return label;
}

JobLabel JobLabels::deployment(
    DeployRequest::Purpose purpose, const Site& site, const std::shared_ptr<const bool>& agreed)
{
    using Purpose = DeployRequest::Purpose;
    JobLabel label = atSite(pbxLabel(deploymentTitle(purpose), site.pbx), site, WizardStep::Deploy);
    if (agreed && purpose == Purpose::Deploy)
        label.title
            = [reading = pbxLabel(deploymentTitle(Purpose::Plan), site.pbx).title,
                  changing = label.title, agreed] { return *agreed ? changing() : reading(); };
    label.isQuiet = purpose == DeployRequest::Purpose::Plan;
    return label;
}

JobLabel JobLabels::pbxImport(const Pbx& pbx)
{
    return pbxLabel(deploymentTitle(DeployRequest::Purpose::Import), pbx);
}

JobLabel JobLabels::pbxLogin(const Site& site)
{
    JobLabel label = pbxLabel(QT_TRANSLATE_NOOP("JobLabels", "Trying the log-in at %1"), site.pbx);
    label.stepText = {};
    return atSite(std::move(label), site, WizardStep::Deploy);
}

JobLabel JobLabels::script(const Site& site)
{
    JobLabel label = pbxLabel(QT_TRANSLATE_NOOP("JobLabels", "Script for %1"), site.pbx);
    label.stepText = {};
    return atSite(std::move(label), site, WizardStep::Deploy);
}

JobLabel JobLabels::trunkTest(const QString& trunk, const Site& site)
{
    JobLabel label
        = jobLabel(Kind::TrunkTest, QT_TRANSLATE_NOOP("JobLabels", "Test of trunk “%1”"), trunk);
    label.stepText = [](const QString& name) { return TrunkTestText::step(name); };
    return atSite(std::move(label), site, WizardStep::TrunkTest);
}

JobLabel JobLabels::discovery(const QString& network, const Site& site, WizardStep step)
{
    JobLabel label
        = jobLabel(Kind::Discovery, QT_TRANSLATE_NOOP("JobLabels", "Search of %1"), network);
    label.stepText = discoveryStep;
    return atSite(std::move(label), site, step);
}

JobLabel JobLabels::certification(
    const QString& provider, const std::shared_ptr<const CertificationPlan>& plan)
{
    JobLabel label = jobLabel(
        Kind::Certification, QT_TRANSLATE_NOOP("JobLabels", "Certification of %1"), provider);
    label.stepText = [plan](const QString& name) {
        const CertificationTest* test = plan ? plan->test(name) : nullptr;
        return test ? test->title.in(QLocale().language() == QLocale::Italian ? u"it"_s : u"en"_s)
                    : name;
    };
    return label;
}

JobLabel JobLabels::redirect(const QString& service, const Site& site)
{
    return atSite(
        jobLabel(Kind::Other, QT_TRANSLATE_NOOP("JobLabels", "Announcing phones to %1"), service),
        site, WizardStep::Users);
}

JobLabel JobLabels::serving(const QString& url, const Site& site)
{
    JobLabel label = atSite(
        jobLabel(Kind::Serving, QT_TRANSLATE_NOOP("JobLabels", "Serving phones at %1"), url), site,
        WizardStep::Users);
    label.isQuiet = true;
    return label;
}

JobLabel JobLabels::report(const Site& site)
{
    return atSite(jobLabel(Kind::Report, QT_TRANSLATE_NOOP("JobLabels", "Acceptance report")), site,
        WizardStep::Report);
}

JobLabel JobLabels::supportBundle(const QString& siteId, const QString& siteName)
{
    JobLabel label = jobLabel(Kind::Report, QT_TRANSLATE_NOOP("JobLabels", "Support bundle"));
    label.siteId = siteId;
    label.siteName = siteName;
    return label;
}

JobLabel JobLabels::backup()
{
    JobLabel label
        = jobLabel(Kind::Backup, QT_TRANSLATE_NOOP("JobLabels", "Backup of the database"));
    label.stepText = [](const QString& name) {
        return name == u"copy" ? jobWords(QT_TRANSLATE_NOOP("JobLabels", "Copying…"))
            : name == u"thin"  ? jobWords(QT_TRANSLATE_NOOP("JobLabels", "Clearing old ones…"))
                               : jobWords(QT_TRANSLATE_NOOP("JobLabels", "Looking through it…"));
    };
    return label;
}

JobLabel JobLabels::rekey()
{
    return jobLabel(
        Kind::Other, QT_TRANSLATE_NOOP("JobLabels", "Sealing the passwords with a new key"));
}

JobLabel JobLabels::travel(const QString& file)
{
    return jobLabel(Kind::Other, QT_TRANSLATE_NOOP("JobLabels", "Sites on their way: %1"),
        QFileInfo(file).fileName());
}
