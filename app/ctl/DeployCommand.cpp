// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/DeployCommand.h"

#include "app/ctl/DeployByHandCommand.h"
#include "app/ctl/DeployHistoryCommand.h"
#include "models/provisioning/PhoneFiles.h"
#include "models/site/SiteRules.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

using Purpose = DeployRequest::Purpose;

const QString deployUsage
    = u"deploy SITE [--undo [ID] | --drift | --restore ITEM... | --adopt ITEM... | --history]"_s;
const QStringList deployGroups { u"trunks"_s, u"users"_s, u"phones"_s, u"gateways"_s, u"pbx"_s };

/// Items stand apart as words or with commas between them; what a PBX calls a thing may hold
/// commas itself, but a new item begins with its kind.
QStringList itemsIn(const QStringList& words)
{
    static const QRegularExpression between(u",(?=[a-z_]+:)"_s);
    QStringList items;
    for (const QString& word : words)
        items += word.split(between, Qt::SkipEmptyParts);
    items.removeDuplicates();
    return items == QStringList { u"all"_s } ? QStringList() : items;
}

} // namespace

std::unique_ptr<Command> DeployCommand::create(const Options& options, const Output& output)
{
    if (options.isSet(u"history"_s))
        return std::make_unique<DeployHistoryCommand>(options, output);
    return std::make_unique<DeployCommand>(options, output);
}

DeployCommand::~DeployCommand() = default;

void DeployCommand::start()
{
    if (const Status read = readOptions(); !read)
        return fail(read.error());
    withCatalog([this] {
        withStore([this] {
            const auto id = store().sites().find(word(1));
            if (!id)
                return fail(id.error());
            const auto site = store().sites().load(*id, SiteRepository::Secrets::Leave);
            if (!site)
                return fail(site.error());
            m_site = *site;
            if (!PbxDrivers::make(access({})))
                return handOver(site->pbx.kind);
            // What the PBX held is kept sealed.
            withSite(*id, true, [this](const Site& whole) { begin(whole); });
        });
    });
}

Status DeployCommand::readMode()
{
    struct Mode {
        const char* option;
        Purpose purpose;
    };
    int modes = 0;
    m_isTrial = options().isSet(u"dry-run"_s);
    m_request.purpose = m_isTrial ? Purpose::Plan : Purpose::Deploy;
    for (const Mode& mode : { Mode { "undo", Purpose::Undo }, Mode { "drift", Purpose::Drift },
             Mode { "restore", Purpose::Restore }, Mode { "adopt", Purpose::Drift } }) {
        if (!options().isSet(QString::fromLatin1(mode.option)))
            continue;
        ++modes;
        m_request.purpose = mode.purpose;
    }
    m_isAdopting = options().isSet(u"adopt"_s);
    const auto further = options().words().size() - 2;
    const bool takesItems = m_isAdopting || m_request.purpose == Purpose::Restore;
    const bool takesId = m_request.purpose == Purpose::Undo;
    if (modes > 1 || further < 0 || (takesItems && further == 0)
        || (!takesItems && further > (takesId ? 1 : 0)))
        return ::fail(ErrorCode::BadUsage, {}, deployUsage);
    if (takesId)
        m_request.deployment = word(2);
    if (takesItems)
        m_request.items = itemsIn(options().words().sliced(2));
    return {};
}

Status DeployCommand::readOptions()
{
    if (const Status mode = readMode(); !mode)
        return mode;
    m_request.groups = options().value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& group : std::as_const(m_request.groups))
        if (!deployGroups.contains(group))
            return ::fail(ErrorCode::BadUsage, {}, u"--only "_s + group.left(40));
    const QString address = options().value(u"address"_s);
    if (options().isSet(u"address"_s) && QHostAddress(address).isNull())
        return ::fail(ErrorCode::BadUsage, {}, u"--address "_s + address.left(40));
    const auto port = options().number(u"port"_s, 0, 1, 65535);
    if (!port)
        return tl::unexpected(port.error());
    m_port = *port;
    return {};
}

void DeployCommand::handOver(const QString& pbxKind)
{
    if (m_request.purpose != Purpose::Deploy && !m_isTrial)
        return fail(Error(ErrorCode::UnsupportedPbx, pbxKind));
    m_other = std::make_unique<DeployByHandCommand>(options(), output());
    connect(m_other.get(), &Command::finished, this, &DeployCommand::done);
    m_other->start();
}

PbxAccess DeployCommand::access(const QList<PbxTrust>& known) const
{
    PbxAccess access;
    access.pbx = m_site.pbx;
    if (options().isSet(u"address"_s))
        access.pbx.address = options().value(u"address"_s);
    access.known = known;
    access.accepted = options().value(u"trust"_s);
    access.isUsingRedirect = options().isSet(u"use-redirect"_s);
    access.phoneFiles = PhoneFiles::beside(options().database()).folder();
    access.port = quint16(m_port);
    return access;
}

void DeployCommand::begin(const Site& site)
{
    m_site = site;
    // A draft of the window may hold anything; a PBX is not the place to find out.
    if (m_request.purpose == Purpose::Deploy || m_request.purpose == Purpose::Plan)
        if (const QList<Error> faults = SiteRules::check(site, catalog()); !faults.isEmpty())
            return fail(faults.first());
    m_recorder = std::make_unique<DeployRecorder>(&store(), site.id);
    const auto known = m_recorder->known();
    if (!known)
        return fail(known.error());
    DeployRequest request = m_request;
    if (m_isAdopting)
        request.items.clear();
    m_job = std::make_unique<DeployJob>(
        PbxDrivers::make(access(*known)), site, sharedCatalog(), request, m_recorder.get());
    m_report = std::make_unique<DeployReport>(output(), site.name);
    watch();
    m_job->start();
}

void DeployCommand::watch()
{
    DeployJob* job = m_job.get();
    connect(job, &DeployJob::planned, this, &DeployCommand::onPlanned);
    connect(job, &DeployJob::itemChanged, this,
        [this](const QString& id) { m_report->state(*m_job, id); });
    connect(job, &DeployJob::learned, this, &DeployCommand::keepLearned);
    connect(job, &Job::stepChanged, this,
        [this](const QString& name, Job::StepState state, qint64 elapsed) {
            m_report->step(name, state, elapsed);
        });
    connect(&job->driver(), &PbxDriver::trusted, this,
        [this](const QString& what, const QString& host, const QString& type,
            const QString& fingerprint, bool isNew) {
            output().event(
                { { u"event"_s, u"trusted"_s }, { u"subject"_s, host }, { u"what"_s, what },
                    { u"type"_s, type }, { u"fingerprint"_s, fingerprint }, { u"new"_s, isNew } });
            if (isNew)
                output().message(
                    tr("%1: fingerprint %2, trusted from now on.").arg(host, fingerprint));
        });
    if (options().isSet(u"verbose"_s))
        connect(job, &Job::transcript, this, [this](Job::Direction direction, const QString& text) {
            m_report->said(direction, text);
        });
    connect(job, &Job::finished, this, &DeployCommand::report);
}

void DeployCommand::onPlanned(bool needsAgreement)
{
    if (m_request.purpose == Purpose::Drift)
        return;
    m_report->plan(m_job->plan());
    if (!needsAgreement)
        return;
    if (m_isTrial) {
        m_isStoppedAfterPlan = true;
        return m_job->cancel();
    }
    if (options().isSet(u"ask"_s))
        return ask();
    m_job->agree(options().isSet(u"accept-irreversible"_s));
}

void DeployCommand::ask()
{
    output().event({ { u"event"_s, u"question"_s }, { u"subject"_s, m_site.name },
        { u"name"_s, u"deploy"_s } });
    output().message(tr("Write \"yes\" to do this on %1.").arg(m_site.pbx.host));
    m_input = std::make_unique<LineInput>();
    connect(m_input.get(), &LineInput::line, this, [this](const QString& text, bool) {
        m_input->disconnect(this); // what follows answers nothing
        const bool isYes = text.compare(u"yes"_s, Qt::CaseInsensitive) == 0
            || text.compare(tr("yes"), Qt::CaseInsensitive) == 0;
        if (isYes)
            m_job->agree(options().isSet(u"accept-irreversible"_s));
        else if (m_job->isRunning())
            m_job->cancel();
    });
}

void DeployCommand::keepLearned()
{
    Site site = m_job->site();
    if (m_keptVersion > 0) // the job's own is the one from before
        site.version = m_keptVersion;
    const Status saved = store().sites().save(site, u"deploy"_s);
    m_keptVersion = site.version;
    if (!saved)
        m_keepCode = output().error(saved.error());
    else
        output().message(tr("%1: what only the PBX knew is kept with the site.").arg(site.name));
}

/// What was refused, or failed, was so by the PBX, whatever the reason; the rest was done.
int DeployCommand::exitCode() const
{
    const Outcome& outcome = m_job->outcome();
    if (outcome.end == Outcome::End::Done || m_isStoppedAfterPlan)
        return m_isTrial && m_job->plan().count(DeployItem::Action::Refused) > 0 ? 1 : 0;
    if (outcome.end == Outcome::End::Unknown)
        return 5;
    const int code = exitCodeFor(outcome.error->code);
    for (const DeployItem& item : m_job->plan().items)
        if (outcome.end == Outcome::End::Failed && m_job->problem(item.id()) == outcome.error)
            return code == 3 ? code : 1;
    return code;
}

void DeployCommand::report()
{
    m_input.reset();
    const Outcome& outcome = m_job->outcome();
    const bool isDone = outcome.end == Outcome::End::Done || m_isStoppedAfterPlan;
    if (m_request.purpose == Purpose::Drift && isDone)
        m_report->drift(m_job->drift());
    if (m_isAdopting && isDone)
        return adopt();
    QJsonObject further { { u"deployment"_s, m_recorder->deployment() },
        { u"dry_run"_s, m_isTrial }, { u"drift"_s, m_job->drift().size() } };
    if (m_isStoppedAfterPlan)
        further.insert(u"state"_s, u"done"_s);
    m_report->result(*m_job, further);
    const int code = exitCode();
    if (isDone)
        return done(m_keepCode != 0 ? m_keepCode : code);
    if (outcome.error->code == ErrorCode::PbxCertificateUnknown)
        output().message(tr("To trust it: --trust %1").arg(outcome.error->detail));
    output().error(*outcome.error);
    done(code);
}

/// Puts into the site what was changed on the PBX; what the site has no place for stays drift.
void DeployCommand::adopt()
{
    QStringList ids;
    for (const DeployItem& item : m_job->drift())
        ids.append(item.id());
    for (const QString& id : std::as_const(m_request.items))
        if (!ids.contains(id))
            return fail(Error(ErrorCode::NoSuchPbxItem, id));
    Site site = m_site;
    QStringList adopted;
    for (const DeployItem& item : m_job->drift()) {
        if (!m_request.items.isEmpty() && !m_request.items.contains(item.id()))
            continue;
        const Status status = m_job->driver().adopt(site, item, m_job->found());
        if (status)
            adopted.append(item.id());
        else
            m_keepCode = std::min(1, output().error(status.error()));
    }
    if (!m_isTrial && !adopted.isEmpty())
        if (const Status kept = keepAdopted(site, adopted); !kept)
            return fail(kept.error());
    m_report->result(*m_job,
        { { u"adopted"_s, QJsonArray::fromStringList(adopted) }, { u"dry_run"_s, m_isTrial },
            { u"drift"_s, m_job->drift().size() } });
    done(m_keepCode);
}

Status DeployCommand::keepAdopted(Site& site, const QStringList& ids)
{
    if (const Status saved = store().sites().save(site, u"adopt"_s); !saved)
        return saved;
    return m_recorder->adopt(site.pbx.kind, site.pbx.host, ids, m_job->found());
}

void DeployCommand::cancel()
{
    if (m_other)
        m_other->cancel();
    else
        m_job ? m_job->cancel() : Command::cancel();
}
