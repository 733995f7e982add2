// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoiceDriver.h"

#include "models/deploy/nethvoice/NethVoiceReader.h"
#include "models/deploy/nethvoice/NethVoiceReload.h"

using namespace Qt::StringLiterals;

NethVoiceDriver::NethVoiceDriver(const PbxAccess& access, QObject* parent)
    : PbxDriver(parent)
    , m_access(access)
    , m_parts(NethVoiceParts::make(access))
    , m_session(std::make_unique<NethVoiceSession>(access))
    , m_reader(std::make_unique<NethVoiceReader>(*m_session))
    , m_reload(std::make_unique<NethVoiceReload>(*m_session))
{
    connect(m_session.get(), &NethVoiceSession::transcript, this, &PbxDriver::transcript);
    connect(m_session.get(), &NethVoiceSession::trusted, this,
        [this](const QString& host, const QString& fingerprint, bool isNew) {
            Q_EMIT trusted(u"tls"_s, host, {}, fingerprint, isNew);
        });
}

NethVoiceDriver::~NethVoiceDriver() = default;

void NethVoiceDriver::connectTo(const QString& address, quint16 port)
{
    m_session->connectTo(address, port);
}

QString NethVoiceDriver::kind() const { return u"nethvoice"_s; }

QList<DeployStage> NethVoiceDriver::stages() const
{
    QList<DeployStage> stages;
    for (const auto& part : m_parts)
        stages.append(part->stage());
    return stages;
}

NethVoicePart* NethVoiceDriver::part(const QString& kind) const
{
    for (const auto& part : m_parts)
        if (part->stage().kind == kind)
            return part.get();
    return nullptr;
}

void NethVoiceDriver::open(Then then) { m_session->open(std::move(then)); }

void NethVoiceDriver::read(Read then)
{
    m_reader->read([this, then = std::move(then)](const Result<NethVoiceState>& state) {
        if (!state)
            return then(tl::unexpected(state.error()));
        then(PbxState { kind(), state->content, QDateTime::currentDateTimeUtc() });
    });
}

void NethVoiceDriver::abort()
{
    m_session->abort();
    m_reader->abort();
    m_reload->abort();
}

QList<PbxObject> NethVoiceDriver::objects(const PbxState& state) const
{
    QList<PbxObject> objects;
    for (const auto& part : m_parts)
        objects += part->objects(NethVoiceState::of(state));
    return objects;
}

PbxWanted NethVoiceDriver::wanted(
    const Site& site, const Catalog& catalog, const PbxState& now) const
{
    PbxWanted wanted;
    for (const auto& part : m_parts) {
        const PbxWanted own = part->wanted(site, catalog, NethVoiceState::of(now));
        wanted.objects += own.objects;
        wanted.refusals.insert(own.refusals);
        wanted.notes += own.notes;
    }
    return wanted;
}

void NethVoiceDriver::review(DeployItem& item, const DeployPlan& plan, const PbxState& now) const
{
    if (const NethVoicePart* responsible = part(item.kind))
        responsible->review(item, plan, NethVoiceState::of(now));
}

QList<PbxObject> NethVoiceDriver::lost(const PbxState& then, const QStringList& touched,
    const PbxState& now, const DeployPlan& plan) const
{
    QList<PbxObject> lost;
    for (const auto& part : m_parts)
        lost += part->lost(NethVoiceState::of(then), touched, NethVoiceState::of(now), plan);
    return lost;
}

bool NethVoiceDriver::prepare(const DeployPlan& plan)
{
    bool isPrepared = false;
    for (const auto& part : m_parts)
        isPrepared = part->prepare(plan) || isPrepared;
    return isPrepared;
}

void NethVoiceDriver::begin(const PbxState& now) { m_live = NethVoiceState::of(now); }

void NethVoiceDriver::apply(const DeployItem& item, Applied then)
{
    const auto redacted = [this, told = then](Outcome outcome) {
        if (outcome.error)
            outcome.error = m_session->redacted(*outcome.error);
        told(outcome);
    };
    if (NethVoicePart* responsible = part(item.kind))
        return responsible->apply(*m_session, m_live, item, redacted);
    m_session->later({}, [id = item.id(), kind = item.kind, then = std::move(then)] {
        then(Outcome::failed(Error(ErrorCode::PbxFeatureAbsent, id, kind)));
    });
}

void NethVoiceDriver::settle(const QList<DeployItem>& done, Then then)
{
    QList<NethVoiceReload::Wait> waits;
    for (const DeployItem& item : done)
        if (const NethVoicePart* responsible = part(item.kind))
            if (auto confirm = responsible->confirm(item))
                waits.append({ item.id(), std::move(confirm) });
    m_reload->wait(waits, NethVoiceReload::phonesOf(done), std::move(then));
}

bool NethVoiceDriver::learn(Site& site, const PbxState& now) const
{
    bool isChanged = false;
    for (const auto& part : m_parts)
        isChanged = part->learn(site, NethVoiceState::of(now)) || isChanged;
    return isChanged;
}

Status NethVoiceDriver::adopt(Site& site, const DeployItem& drift, const PbxState& now) const
{
    if (NethVoicePart* responsible = part(drift.kind))
        return responsible->adopt(site, drift, NethVoiceState::of(now));
    return fail(ErrorCode::PbxFeatureAbsent, drift.id(), drift.kind);
}

void NethVoiceDriver::import(
    Site& site, const Catalog& catalog, const PbxState& now, QStringList& notes) const
{
    site.pbx = m_access.pbx;
    if (site.name.isEmpty())
        site.name = m_access.pbx.host;
    for (const auto& part : m_parts)
        part->import(site, catalog, NethVoiceState::of(now), notes);
}
