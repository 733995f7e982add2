// SPDX-License-Identifier: GPL-3.0-or-later
// The first half of GatewayJob::Work: which way, logging in, identifying, backing up, comparing.
#include "models/gateway/GatewayWork.h"

#include "models/core/MacAddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto answerDeadline = 15min;

bool isMissing(const ConfigDifference& d) { return d.isAdded; }

quint16 portOf(const GatewayRequest& request, Door door)
{
    switch (door) {
    case Door::Telnet:
        return request.ports.telnet;
    case Door::Ssh:
        return request.ports.ssh;
    case Door::Http:
        return request.ports.http;
    }
    Q_UNREACHABLE();
}

/// The door is shut; another one may be open.
bool isDoorError(const Error& error)
{
    return error.code == ErrorCode::ConnectionRefused || error.code == ErrorCode::Timeout
        || error.code == ErrorCode::OldAlgorithmsOnly;
}

} // namespace

GatewayJob::Work::Work(GatewayJob& job, GatewayRequest request, Clock clock)
    : m_job(job)
    , m_request(std::move(request))
    , m_login(m_request.login, m_request.loginAfter, m_request.factoryLogin)
    , m_clock(clock)
{
    m_pollTimer.setSingleShot(true);
    m_pollTimer.setTimerType(Qt::PreciseTimer);
    m_answerTimer.setSingleShot(true);
    connect(&m_pollTimer, &QTimer::timeout, this, [this] { m_poll(); });
}

GatewayJob::Work::~Work() = default;

bool GatewayJob::Work::isChanging() const
{
    return m_request.purpose == GatewayRequest::Purpose::Upload
        || m_request.purpose == GatewayRequest::Purpose::Restore;
}

GatewayWay::TakeError GatewayJob::Work::failing()
{
    return [this](const Error& error) { failWith(error); };
}

QList<UploadWay> GatewayJob::Work::candidates() const
{
    QList<UploadWay> out;
    for (const UploadWay& way : m_request.driver->ways())
        if (GatewayRequest::isOf(way, m_request.method) && portOf(m_request, way.door) != 0)
            out.append(way);
    return out;
}

void GatewayJob::Work::start()
{
    if (m_isOver)
        return;
    beginStep(u"connecting"_s);
    m_candidates = candidates();
    if (m_candidates.isEmpty())
        return failWith(Error(ErrorCode::UnsupportedFamily, m_request.name, m_request.modelName));
    tryWay(0);
}

void GatewayJob::Work::take(const UploadWay& way)
{
    m_way = makeGatewayWay(way, m_request, m_clock, m_console);
    door = doorName(way.door);
    method = isChanging() ? transferName(way.transfer) : QString();
    GatewayWay* taken = m_way.get();
    connect(taken, &GatewayWay::transcript, &m_job, &GatewayJob::transcript);
    connect(taken, &GatewayWay::backupTaken, &m_job, &GatewayJob::backupTaken);
    connect(taken, &GatewayWay::hostKeySeen, &m_job, &GatewayJob::hostKeySeen);
    connect(taken, &GatewayWay::noted, this, &Work::note);
    connect(taken, &GatewayWay::stepBegun, this, &Work::beginStep);
}

void GatewayJob::Work::note(const QString& text)
{
    if (!notes.contains(text))
        notes.append(text);
}

void GatewayJob::Work::tryWay(qsizetype index)
{
    if (m_isOver) // cancelled by whoever heard of the step
        return;
    take(m_candidates[index]);
    m_way->open(
        m_request.host, m_login.at(Moment::Before), [this, index] { chooseTransfer(index); },
        [this, index](const Error& error) { onDoorClosed(index, error); });
}

/// The plan may have reached the device already, with the password it sets.
bool GatewayJob::Work::takesOtherLogin(const Error& error)
{
    if (error.code != ErrorCode::CredentialsRefused || !m_login.takeOther(Moment::Before))
        return false;
    notes.append(u"login_of_the_plan"_s);
    m_way->close();
    QMetaObject::invokeMethod(
        this, [this] { tryWay(0); }, Qt::QueuedConnection);
    return true;
}

void GatewayJob::Work::onDoorClosed(qsizetype index, const Error& error)
{
    if (takesOtherLogin(error))
        return;
    const Door shut = m_candidates[index].door;
    for (qsizetype next = index + 1; isDoorError(error) && next < m_candidates.size(); ++next) {
        if (m_candidates[next].door == shut)
            continue;
        m_candidates.removeIf([shut](const UploadWay& way) { return way.door == shut; });
        notes.append(doorName(shut) + u"_unavailable"_s);
        // The way that failed is on the stack: the next one begins from the event loop.
        QMetaObject::invokeMethod(
            this, [this] { tryWay(0); }, Qt::QueuedConnection);
        return;
    }
    failWith(error);
}

/// Through the door that opened, the first transfer our side is able to do.
void GatewayJob::Work::chooseTransfer(qsizetype index)
{
    const Door open = m_candidates[index].door;
    for (qsizetype i = index; isChanging() && i < m_candidates.size(); ++i) {
        if (m_candidates[i].door != open)
            continue;
        if (i != index)
            take(m_candidates[i]);
        const Status ready = m_way->prepare();
        if (ready)
            break;
        const bool isLast = std::none_of(m_candidates.begin() + i + 1, m_candidates.end(),
            [open](const UploadWay& way) { return way.door == open; });
        if (isLast)
            return failWith(ready.error());
        note(u"tftp_port_unavailable"_s);
    }
    if (open == Door::Telnet)
        note(u"clear_text"_s);
    logIn();
}

void GatewayJob::Work::logIn()
{
    beginStep(u"logging_in"_s);
    m_way->logIn(
        m_login.at(Moment::Before),
        [this] {
            if (m_login.isFactory())
                notes.append(u"factory_password"_s);
            beginStep(u"identifying"_s);
            identify([this] { backUp(); }, failing());
        },
        [this](const Error& error) {
            if (!takesOtherLogin(error))
                failWith(error);
        });
}

void GatewayJob::Work::identify(Next next, TakeError otherwise)
{
    m_way->identify(
        [this, next = std::move(next), otherwise](const DeviceIdentity& found) {
            const Status status = checkIdentity(found);
            status ? next() : otherwise(status.error());
        },
        otherwise);
}

Status GatewayJob::Work::checkIdentity(const DeviceIdentity& found)
{
    const DeviceIdentity before = std::exchange(identity, found);
    const auto mismatch = [&](const QString& planned) {
        const QStringList said { found.product, found.software, found.serial };
        return fail(
            ErrorCode::DeviceMismatch, m_request.name, said.join(u", "_s) + u" / "_s + planned);
    };
    if (!found.isFamily)
        return mismatch(m_request.modelName);
    const auto& kinds = m_request.driver->dialect().identity.kinds;
    for (auto it = kinds.begin(); it != kinds.end(); ++it)
        if (!m_request.kinds.contains(it.key()) && it->match(found.product).hasMatch())
            return mismatch(m_request.modelName);
    const auto planned = MacAddress::parse(m_request.mac);
    if (planned && !found.serial.isEmpty() && planned->plain() != found.serial)
        return mismatch(planned->colons());
    if (!before.serial.isEmpty() && !found.serial.isEmpty() && before.serial != found.serial)
        return mismatch(before.serial); // after the restart
    return {};
}

void GatewayJob::Work::backUp()
{
    beginStep(u"backing_up"_s);
    m_way->backUp([this] { compare(); }, failing());
}

void GatewayJob::Work::compare()
{
    using Purpose = GatewayRequest::Purpose;
    using Hidden = ConfigFormat::Hidden;
    if (m_request.purpose == Purpose::Backup)
        return conclude();
    beginStep(u"comparing"_s);
    const ConfigFormat& format = m_request.driver->format();
    const auto differences
        = format.differences(m_way->found(), m_request.configuration, Hidden::Equal);
    QStringList lines;
    for (const auto& d : differences)
        lines.append(m_way->described(d));
    difference = lines.join(u'\n');
    if (m_request.purpose == Purpose::Difference)
        return conclude();
    const auto all = format.differences(m_way->found(), m_request.configuration, Hidden::Different);
    if (m_way->isStored(format) && std::none_of(all.begin(), all.end(), isMissing)) {
        notes.append(u"already_up_to_date"_s);
        return conclude();
    }
    if (const Status possible = m_way->check(all); !possible)
        return failWith(possible.error());
    m_request.isAsking ? ask() : send();
}

void GatewayJob::Work::ask()
{
    beginStep(u"asking"_s);
    m_isAsking = true;
    m_answerTimer.callOnTimeout(this, [this] { cancel(); });
    m_answerTimer.start(m_clock.real(answerDeadline));
    Q_EMIT m_job.asked();
}

void GatewayJob::Work::proceed()
{
    if (!std::exchange(m_isAsking, false))
        return;
    m_answerTimer.stop();
    m_answerTimer.disconnect(this);
    // While people think, devices end idle sessions.
    // And somebody may have plugged in the next one meanwhile.
    m_way->isOpen() ? send()
                    : reconnect([this] { identify([this] { send(); }, failing()); }, failing());
}

void GatewayJob::Work::logOut(Next next)
{
    endStep(StepState::Done);
    beginStep(u"logging_out"_s);
    m_way->logOut([this, next = std::move(next)] {
        endStep(StepState::Done);
        next();
    });
}

/// Proven: whatever logging out brings cannot change it.
void GatewayJob::Work::conclude()
{
    m_decided = Outcome::done();
    logOut([this] { end(*m_decided); });
}

void GatewayJob::Work::beginStep(const QString& name)
{
    endStep(StepState::Done);
    m_step = name;
    m_stepTimer.start();
    Q_EMIT m_job.stepChanged(name, StepState::Running, 0);
}

void GatewayJob::Work::endStep(StepState state)
{
    if (m_step.isEmpty())
        return;
    Q_EMIT m_job.stepChanged(std::exchange(m_step, {}), state, m_stepTimer.elapsed());
}
