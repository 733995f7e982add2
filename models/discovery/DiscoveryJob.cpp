// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/discovery/DiscoveryJob.h"

#include "models/discovery/DoorCheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Linux asks three times, a second apart (arp(7), mcast_solicit and retrans_time_ms) ...
constexpr auto patience = 4s;
// ... but first believes for five seconds what it remembers (delay_first_probe_time).
constexpr auto patienceWithMemory = 10s;
constexpr auto doorPatience = 2s;

} // namespace

DiscoveryJob::DiscoveryJob(DiscoveryRequest request, std::shared_ptr<const Catalog> catalog,
    const Site& site, std::unique_ptr<NeighbourTable> table, QObject* parent)
    : Job(parent)
    , m_request(std::move(request))
    , m_identifier(std::move(catalog), site)
    , m_table(std::move(table))
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(m_request.clock.real(tick));
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(m_request.clock.real(m_request.deadline));
    connect(&m_tick, &QTimer::timeout, this, &DiscoveryJob::onTick);
    connect(&m_deadline, &QTimer::timeout, this, &DiscoveryJob::onDeadline);
    connect(m_table.get(), &NeighbourTable::loaded, this, &DiscoveryJob::onLoaded);
    connect(m_table.get(), &NeighbourTable::changed, this, &DiscoveryJob::onChanged);
    connect(m_table.get(), &NeighbourTable::broken, this,
        [this](const Error& error) { end(Outcome::failed(error)); });
}

DiscoveryJob::~DiscoveryJob() = default;

qint64 DiscoveryJob::realMs(std::chrono::milliseconds nominal) const
{
    return m_request.clock.real(nominal).count();
}

QString DiscoveryJob::subject() const
{
    return m_scope.via.interface.isEmpty() ? m_request.subnet : m_scope.subnet.text();
}

QString DiscoveryJob::stepName(State state)
{
    return state == State::Doors ? u"doors"_s : u"look"_s;
}

void DiscoveryJob::run()
{
    m_clock.start();
    const auto scope
        = DiscoveryScope::resolve(m_request.subnet, m_request.interface, m_table->subnets());
    if (!scope)
        return end(Outcome::failed(scope.error()));
    m_scope = *scope;
    setState(State::Loading);
    m_deadline.start();
    if (const Status opened = m_table->open(m_scope.via); !opened)
        end(Outcome::failed(opened.error()));
}

void DiscoveryJob::setState(State state)
{
    const State before = std::exchange(m_state, state);
    const bool isNewStep = stepName(before) != stepName(state) || before == State::Idle;
    if (!isNewStep || state == State::Over)
        return;
    m_stepBegan = m_clock.elapsed();
    Q_EMIT stepChanged(stepName(state), StepState::Running, 0);
}

void DiscoveryJob::onLoaded()
{
    if (m_state != State::Loading)
        return;
    setState(State::Looking);
    m_tick.start();
    onTick();
}

void DiscoveryJob::onChanged(const Neighbour& neighbour)
{
    const bool isLooking = m_state == State::Loading || m_state == State::Looking;
    if (!isLooking || !m_scope.subnet.hasHost(neighbour.address))
        return;
    if (neighbour.state == Neighbour::State::Silent) {
        m_open.remove(neighbour.address);
        if (m_devices.remove(neighbour.address) > 0)
            Q_EMIT deviceLost(neighbour.address);
        return;
    }
    if (neighbour.state == Neighbour::State::Answering)
        m_open.remove(neighbour.address);
    else if (const auto open = m_open.find(neighbour.address); open != m_open.end())
        *open = std::max(*open, m_clock.elapsed() + realMs(patienceWithMemory));
    put(m_identifier.identify(neighbour));
}

void DiscoveryJob::put(const DiscoveredDevice& device)
{
    const auto known = m_devices.constFind(device.address);
    if (known != m_devices.cend() && *known == device)
        return;
    m_devices.insert(device.address, device);
    Q_EMIT deviceChanged(device);
}

void DiscoveryJob::onTick()
{
    askSome();
    if (m_state != State::Looking) // asking failed
        return;
    expire();
    const int asked = m_next - int(m_open.size());
    Q_EMIT advanced(asked, m_scope.subnet.hostCount());
    if (m_next == m_scope.subnet.hostCount() && m_open.isEmpty())
        onLooked();
}

void DiscoveryJob::askSome()
{
    const int hosts = m_scope.subnet.hostCount();
    for (int sent = 0; sent < asksPerTick && m_next < hosts && m_open.size() < maximumOpen;) {
        const quint32 address = m_scope.subnet.host(m_next);
        const auto known = m_devices.constFind(address);
        const bool isKnown = known != m_devices.cend();
        const bool isOurs = m_scope.via.address.toIPv4Address() == address;
        if (isOurs || (isKnown && known->isAnswering)) {
            ++m_next;
            continue;
        }
        const auto asked = m_table->ask(QHostAddress(address));
        if (!asked)
            return end(Outcome::failed(asked.error()));
        if (!*asked)
            return;
        m_open.insert(address, m_clock.elapsed() + realMs(isKnown ? patienceWithMemory : patience));
        ++m_next;
        ++sent;
    }
}

void DiscoveryJob::expire()
{
    const qint64 now = m_clock.elapsed();
    m_open.removeIf([now](const auto& open) { return open.value() <= now; });
}

void DiscoveryJob::onLooked()
{
    m_tick.stop();
    Q_EMIT stepChanged(u"look"_s, StepState::Done, m_clock.elapsed() - m_stepBegan);
    if (m_request.isCheckingDoors)
        return checkDoors();
    Q_EMIT stepChanged(u"doors"_s, StepState::Skipped, 0);
    end(Outcome::done());
}

void DiscoveryJob::checkDoors()
{
    setState(State::Doors);
    m_doorCheck = std::make_unique<DoorCheck>(m_request.clock.real(doorPatience));
    for (const DiscoveredDevice& device : std::as_const(m_devices))
        if (device.isGateway || device.isPhone)
            m_doorCheck->add(QHostAddress(device.address), m_request.doors);
    connect(m_doorCheck.get(), &DoorCheck::answered, this, &DiscoveryJob::onDoor);
    connect(m_doorCheck.get(), &DoorCheck::progressed, this, [this](int done) {
        m_doorsDone = done;
        Q_EMIT advanced(done, m_doorCheck->total());
    });
    connect(m_doorCheck.get(), &DoorCheck::finished, this, [this] {
        if (m_state != State::Doors)
            return;
        Q_EMIT stepChanged(u"doors"_s, StepState::Done, m_clock.elapsed() - m_stepBegan);
        end(Outcome::done());
    });
    m_doorCheck->start();
}

void DiscoveryJob::onDoor(const QHostAddress& address, quint16 port)
{
    const auto known = m_devices.constFind(address.toIPv4Address());
    if (m_state != State::Doors || known == m_devices.cend())
        return;
    DiscoveredDevice device = *known;
    device.doors.append(port);
    std::sort(device.doors.begin(), device.doors.end());
    put(device);
}

void DiscoveryJob::onDeadline()
{
    // Every address was asked: those that keep silent until now are not there.
    const bool isLooked = m_state == State::Looking && m_next == m_scope.subnet.hostCount();
    if (isLooked && !m_request.isCheckingDoors) {
        m_open.clear();
        return onLooked();
    }
    const QString reached = m_state == State::Doors
        ? u"%1/%2 TCP"_s.arg(m_doorsDone).arg(m_doorCheck->total())
        : u"%1/%2"_s.arg(m_next).arg(m_scope.subnet.hostCount());
    end(Outcome::failed(Error(ErrorCode::Timeout, m_scope.subnet.text(), reached, Turn::You)));
}

void DiscoveryJob::end(Outcome outcome)
{
    if (m_state == State::Over)
        return;
    const State before = m_state;
    m_tick.stop();
    m_deadline.stop();
    m_state = State::Over;
    if (outcome.end != Outcome::End::Done && before != State::Idle)
        Q_EMIT stepChanged(stepName(before), StepState::Failed, m_clock.elapsed() - m_stepBegan);
    finish(std::move(outcome));
}

void DiscoveryJob::cancel()
{
    end(Outcome::cancelled(Error(ErrorCode::Cancelled, subject(), stepName(m_state))));
}
