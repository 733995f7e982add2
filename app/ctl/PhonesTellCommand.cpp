// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesTellCommand.h"

#include "models/phones/DeviceNumbering.h"
#include "models/provisioning/PhoneParameters.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNotified = 32; ///< at once

QString scenarioName(PhoneCall::Scenario scenario)
{
    switch (scenario) {
    case PhoneCall::Scenario::WebPhone:
        return u"web_phone"_s;
    case PhoneCall::Scenario::DesktopClient:
        return u"desktop_client"_s;
    case PhoneCall::Scenario::DeskPhone:
        return u"desk_phone"_s;
    }
    Q_UNREACHABLE();
}

/// Where a phone was last heard of.
/// @param isProofNeeded it came with a token: a password is not for whoever asked in its name
Result<QString> addressOf(
    Store& store, const Site& site, const Phone& phone, bool isProofNeeded = false)
{
    const auto contacts = store.phones().contacts(site.id);
    if (!contacts)
        return tl::unexpected(contacts.error());
    const PhoneContact contact = contacts->value(phone.id);
    if (contact.address.isEmpty() || (isProofNeeded && !contact.isProven()))
        return fail(ErrorCode::PhoneAddressUnknown, phone.mac.hyphens());
    return contact.address;
}

} // namespace

void PhonesNotifyCommand::start()
{
    const auto count = options().words().size();
    if (count < 4 || (count > 4 && options().isSet(u"host"_s)))
        return badUsage(u"phones notify SITE PHONE... [--host H] [--reboot]"_s);
    const auto port = options().number(u"sip-port"_s, 5060, 1, 65'535);
    if (!port)
        return fail(port.error());
    m_port = quint16(*port);
    withPhonesOnly([this](const Site& site) { begin(site); });
}

void PhonesNotifyCommand::begin(const Site& site)
{
    const auto named = phonesNamed(site, options().words().sliced(3));
    if (!named)
        return fail(named.error());
    const QHash<MacAddress, QString> extensions = DeviceNumbering(site).all();
    m_count = named->size();
    for (const MacAddress& mac : *named) {
        const auto found = options().isSet(u"host"_s) ? Result<QString>(options().value(u"host"_s))
                                                      : addressOf(store(), site, *site.phone(mac));
        const QHostAddress address(found.value_or(QString()));
        if (!found || address.isNull()) {
            const Error error
                = found ? Error(ErrorCode::BadAddress, mac.hyphens(), *found) : found.error();
            keepCode(output().error(error));
            continue;
        }
        CheckSyncRequest request;
        request.address = address;
        request.port = m_port;
        request.user = extensions.value(mac);
        request.isRebooting = options().isSet(u"reboot"_s);
        m_wishes.append({ mac, request });
    }
    next();
}

void PhonesNotifyCommand::next()
{
    while (!m_wishes.isEmpty() && m_running.size() < mostNotified) {
        const Wish wish = m_wishes.takeFirst();
        auto* job = new CheckSyncJob(wish.request, this);
        m_running.insert(wish.mac, job);
        connect(job, &Job::finished, this, [this, job, mac = wish.mac] {
            keepCode(report(mac.hyphens(), job->outcome(), job->elapsedMs()));
            m_running.remove(mac);
            job->deleteLater();
            next();
        });
        job->start();
    }
    if (m_running.isEmpty())
        done(exitCode(m_count));
}

void PhonesNotifyCommand::cancel()
{
    m_wishes.clear();
    if (m_running.isEmpty())
        return Command::cancel();
    const auto jobs = m_running.values();
    for (CheckSyncJob* job : jobs)
        job->cancel();
}

void PhonesCallCommand::start()
{
    if (options().words().size() != 5)
        return badUsage(u"phones call SITE PHONE NUMBER [--host H]"_s);
    withPhones([this](const Site& site) { begin(site); });
}

void PhonesCallCommand::begin(const Site& site)
{
    const auto named = phonesNamed(site, { word(3) });
    if (!named)
        return fail(named.error());
    const Phone& phone = *site.phone(named->first());
    const auto model = PhoneParameters::findModel(site, catalog(), phone.model);
    if (!model)
        return fail(Error(ErrorCode::PhoneWithoutModel, phone.mac.hyphens()));
    const auto address = options().isSet(u"host"_s) ? Result<QString>(options().value(u"host"_s))
                                                    : addressOf(store(), site, phone, true);
    if (!address)
        return fail(address.error());
    const auto url = PhoneCall::url(*model, *address, word(4));
    if (!url)
        return fail(url.error());
    const QString own = PhoneParameters::ofPhone(site, catalog(), phone).text(u"adminpw"_s);
    // Without one of its own it has the one that files are written with.
    const Secret password(own.isEmpty() ? u"admin"_s : own);
    m_job = std::make_unique<PhoneCallJob>(*url, u"admin"_s, password);
    connect(m_job.get(), &Job::finished, this, [this, mac = phone.mac] {
        const int code = report(mac.hyphens(), m_job->outcome(), m_job->elapsedMs());
        if (code == 0)
            output().message(tr("The phone took the order: listen whether it calls."));
        done(code);
    });
    m_job->start();
}

void PhonesCallCommand::cancel() { m_job ? m_job->cancel() : Command::cancel(); }

void PhonesScenariosCommand::start()
{
    if (options().words().size() != 3)
        return badUsage(u"phones scenarios SITE"_s);
    withPhonesOnly([this](const Site& site) {
        const auto all = PhoneCall::supportOf(site, catalog());
        for (const User& user : site.users) {
            const auto supports = all.value(user.username);
            for (const PhoneCall::Support& support : supports)
                output().event(
                    { { u"event"_s, u"scenario"_s }, { u"subject"_s, user.username },
                        { u"name"_s, scenarioName(support.scenario) },
                        { u"supported"_s, support.isSupported }, { u"text"_s, support.why } },
                    u"%1  %2  %3  %4"_s.arg(user.username, -16)
                        .arg(scenarioName(support.scenario), -15)
                        .arg(support.isSupported ? tr("yes") : tr("no"), -3)
                        .arg(support.why));
        }
        done(0);
    });
}
