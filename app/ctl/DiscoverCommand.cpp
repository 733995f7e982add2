// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/DiscoverCommand.h"

#include "models/core/ErrorText.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QString placeName(DiscoveredDevice::Place place)
{
    switch (place) {
    case DiscoveredDevice::Place::None:
        return {};
    case DiscoveredDevice::Place::Phone:
        return u"phone"_s;
    case DiscoveredDevice::Place::Gateway:
        return u"gateway"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray numbers(const QList<quint16>& doors)
{
    QJsonArray array;
    for (const quint16 door : doors)
        array.append(int(door));
    return array;
}

} // namespace

void DiscoverCommand::start()
{
    if (options().words().size() > 2)
        return badUsage(u"discover [SITE]"_s);
    m_request.isCheckingDoors = options().isSet(u"doors"_s);
    const auto seconds
        = options().number(u"seconds"_s, m_request.isCheckingDoors ? 40 : 20, 1, 600);
    if (!seconds)
        return fail(seconds.error());
    m_request.deadline = std::chrono::seconds(*seconds);
    m_request.subnet = options().value(u"subnet"_s);
    m_request.interface = options().value(u"interface"_s);
    withCatalog([this] {
        if (options().words().size() == 1)
            return look({});
        withStore([this] { withSite(word(1), false, [this](const Site& site) { look(site); }); });
    });
}

void DiscoverCommand::look(const Site& site)
{
    if (m_request.subnet.isEmpty() && m_request.interface.isEmpty())
        m_request.subnet = site.network.subnet;
    m_job = std::make_unique<DiscoveryJob>(
        m_request, sharedCatalog(), site, NeighbourTable::create());
    watch();
    m_job->start();
}

void DiscoverCommand::watch()
{
    connect(m_job.get(), &Job::stepChanged, this,
        [this](const QString& name, Job::StepState state, qint64 elapsed) {
            static const char* const words[] = { "running", "done", "failed", "skipped" };
            output().event({ { u"event"_s, u"step"_s }, { u"subject"_s, m_job->subject() },
                { u"name"_s, name }, { u"state"_s, QString::fromLatin1(words[int(state)]) },
                { u"elapsed_ms"_s, elapsed } });
            if (name == u"look"_s && state == Job::StepState::Running)
                output().message(
                    tr("Looking at %1 through %2.")
                        .arg(m_job->scope().subnet.text(), m_job->scope().via.interface));
        });
    connect(m_job.get(), &Job::finished, this, &DiscoverCommand::onFinished);
}

void DiscoverCommand::report(const DiscoveredDevice& device) const
{
    output().event(
        { { u"event"_s, u"device"_s }, { u"address"_s, device.addressText() },
            { u"mac"_s, device.mac.hyphens() },
            { u"vendor"_s, catalog().vendorName(device.vendor) }, { u"kind"_s, device.kindName() },
            { u"answering"_s, device.isAnswering }, { u"doors"_s, numbers(device.doors) },
            { u"in_site"_s, device.place != DiscoveredDevice::Place::None },
            { u"site_kind"_s, placeName(device.place) }, { u"site_name"_s, device.placeName },
            { u"conflict"_s, device.conflict } },
        textOf(device));
}

QString DiscoverCommand::textOf(const DiscoveredDevice& device) const
{
    const QString vendor = device.vendor.isEmpty() ? u"-"_s : catalog().vendorName(device.vendor);
    QStringList words { device.addressText().leftJustified(15), device.mac.hyphens(),
        device.kindName().leftJustified(16), vendor };
    if (!device.isAnswering)
        words.append(tr("(remembered, does not answer now)"));
    if (device.place != DiscoveredDevice::Place::None)
        words.append(tr("in the site: %1").arg(device.placeName));
    if (!device.conflict.isEmpty())
        words.append(tr("CONFLICT: this address is planned for %1").arg(device.conflict));
    if (!device.doors.isEmpty()) {
        QStringList doors;
        for (const quint16 door : device.doors)
            doors.append(QString::number(door));
        words.append(tr("open: %1").arg(doors.join(u',')));
    }
    return words.join(u"  "_s);
}

void DiscoverCommand::onFinished()
{
    const auto devices = m_job->devices();
    for (const DiscoveredDevice& device : devices)
        report(device);
    const Outcome& outcome = m_job->outcome();
    const QString subnet = m_job->subject();
    QJsonObject event { { u"event"_s, u"result"_s }, { u"subject"_s, subnet },
        { u"state"_s, outcomeName(outcome.end) }, { u"elapsed_ms"_s, m_job->elapsedMs() },
        { u"interface"_s, m_job->scope().via.interface }, { u"devices"_s, devices.size() } };
    if (outcome.error)
        event.insert(u"code"_s, errorCodeName(outcome.error->code));
    output().event(event);
    if (outcome.error)
        return fail(*outcome.error);
    output().message(tr("%n device(s) found in %1.", nullptr, int(devices.size())).arg(subnet));
    done(0);
}

void DiscoverCommand::cancel()
{
    if (!m_job || !m_job->isRunning())
        return Command::cancel();
    m_job->cancel();
}
