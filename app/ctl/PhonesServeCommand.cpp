// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesServeCommand.h"

#include "app/ctl/PhonesAddress.h"
#include "models/core/ErrorText.h"
#include "models/discovery/NeighbourTable.h"

using namespace Qt::StringLiterals;

namespace {

QString accessWord(ProvisioningShelf::Access access)
{
    switch (access) {
    case ProvisioningShelf::Access::None:
        return u"none"_s;
    case ProvisioningShelf::Access::First:
        return u"first"_s;
    case ProvisioningShelf::Access::Second:
        return u"second"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void PhonesServeCommand::start()
{
    if (options().words().size() != 3)
        return badUsage(u"phones serve SITE"_s);
    m_timer.start();
    withCatalog([this] {
        withStore([this] { withSite(word(2), true, [this](const Site& site) { serve(site); }); });
    });
}

void PhonesServeCommand::serve(const Site& site)
{
    const auto place = PhonesAddress::of(options(), site, NeighbourTable::create()->subnets());
    if (!place)
        return fail(place.error());
    m_site = site.name;
    for (const Phone& phone : site.phones)
        m_phones.insert(phone.id, phone.mac);
    m_desk = std::make_unique<ProvisioningDesk>(store(), sharedCatalog());
    connect(m_desk.get(), &ProvisioningDesk::requested, this, &PhonesServeCommand::say);
    connect(m_desk.get(), &ProvisioningDesk::failed, this, [this](const Error& error) {
        output().warning(error, tr("Phones are served all the same."));
    });
    if (const Status opened = m_desk->open(site, place->settings, place->host); !opened)
        return fail(opened.error());
    m_base = m_desk->server().baseUrl(place->host);
    sayBegin(site, place->settings);
}

void PhonesServeCommand::sayBegin(const Site& site, const ProvisioningSettings& settings) const
{
    output().event(
        { { u"event"_s, u"serving"_s }, { u"subject"_s, site.name }, { u"base"_s, m_base },
            { u"address"_s, settings.address.toString() },
            { u"port"_s, int(m_desk->server().port()) },
            { u"tls"_s, !settings.certificateFile.isEmpty() },
            { u"old_tls"_s, settings.isAllowingOldTls }, { u"phones"_s, site.phones.size() } },
        tr("Serving %n phone(s) at %1", nullptr, int(site.phones.size())).arg(m_base));
    if (settings.isAllowingOldTls)
        output().message(tr("TLS 1.0 and 1.1 are allowed: what old phones fetch can be read by an "
                            "attacker on their network."));
    if (settings.certificateFile.isEmpty())
        output().message(
            tr("Without TLS passwords travel in the clear: for a network of your own only."));
}

void PhonesServeCommand::say(const ProvisioningRequest& request) const
{
    QJsonObject event { { u"event"_s, u"request"_s },
        { u"at"_s, request.at.toString(Qt::ISODateWithMs) }, { u"address"_s, request.address },
        { u"method"_s, QString::fromLatin1(request.method) }, { u"file"_s, request.file },
        { u"agent"_s, request.agent }, { u"status"_s, request.status },
        { u"bytes"_s, request.bytes }, { u"access"_s, accessWord(request.access) },
        { u"phone"_s, nameOf(request.phoneId) }, { u"configuration"_s, request.isConfiguration },
        { u"limited"_s, request.isLimited }, { u"common"_s, request.isCommon } };
    if (!request.phoneId.isEmpty())
        event.insert(u"standing"_s, phoneStandingName(m_desk->standing(request.phoneId)));
    if (request.error) {
        event.insert(u"code"_s, errorCodeName(request.error->code));
        event.insert(u"text"_s, ErrorText::whole(*request.error));
    }
    output().event(event, textOf(request));
}

QString PhonesServeCommand::textOf(const ProvisioningRequest& request) const
{
    QString text = u"%1  %2  %3 %4  %5  %6  %7"_s.arg(
        request.at.toLocalTime().toString(u"HH:mm:ss"), request.address.leftJustified(15),
        QString::fromLatin1(request.method), request.file, QString::number(request.status),
        request.phoneId.isEmpty() ? tr("unknown phone") : nameOf(request.phoneId), request.agent);
    if (request.isLimited)
        text += u"  "_s + tr("(too many requests: told to wait)");
    if (request.error)
        text += u'\n' + ErrorText::sentence(*request.error);
    return text;
}

QString PhonesServeCommand::nameOf(const QString& phoneId) const
{
    return phoneId.isEmpty() ? QString() : m_phones.value(phoneId).hyphens();
}

void PhonesServeCommand::cancel()
{
    if (!m_desk)
        return Command::cancel();
    m_desk->close();
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, m_site },
        { u"state"_s, u"cancelled"_s }, { u"elapsed_ms"_s, m_timer.elapsed() } });
    fail(Error(ErrorCode::Cancelled, m_base));
}
