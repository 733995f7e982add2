// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesReachCommand.h"

#include "app/ctl/PhonesAddress.h"
#include "models/discovery/NeighbourTable.h"
#include "models/provisioning/PhoneParameters.h"

using namespace Qt::StringLiterals;

Result<QString> PhonesReachCommand::base(const Site& site) const
{
    if (options().isSet(u"base"_s)) {
        const QString given = options().value(u"base"_s);
        return given.endsWith(u'/') ? given : given + u'/';
    }
    for (const QString& name : { u"bind"_s, u"host"_s, u"port"_s, u"tls-certificate"_s })
        if (options().isSet(name))
            return PhonesAddress::base(options(), site, NeighbourTable::create()->subnets());
    const PhoneParameters defaults = PhoneParameters::ofDefaults(site, catalog());
    const QString own = defaults.text(u"hostname"_s);
    const QString host = own.isEmpty() ? site.pbx.host : own;
    if (host.isEmpty())
        return ::fail(ErrorCode::MissingValue, u"--base"_s);
    return u"%1://%2/provisioning/"_s.arg(defaults.text(u"provisioning_url_scheme"_s), host);
}

void PhonesReachCommand::withDesk(const std::function<void(const Site&)>& next)
{
    withCatalog([this, next] {
        withStore([this, next] {
            withSite(word(2), true, [this, next](const Site& site) {
                const auto where = base(site);
                if (!where)
                    return fail(where.error());
                m_desk = std::make_unique<ProvisioningDesk>(store(), sharedCatalog());
                const Status prepared = m_desk->prepare(site, *where);
                prepared ? next(site) : fail(prepared.error());
            });
        });
    });
}

int PhonesReachCommand::report(
    const QString& subject, const Outcome& outcome, qint64 elapsedMs, QJsonObject event) const
{
    event.insert(u"event"_s, u"result"_s);
    event.insert(u"subject"_s, subject);
    event.insert(u"state"_s, outcomeName(outcome.end));
    event.insert(u"elapsed_ms"_s, elapsedMs);
    if (outcome.error)
        event.insert(u"code"_s, errorCodeName(outcome.error->code));
    output().event(event);
    output().message(u"%1: %2"_s.arg(subject, outcomeName(outcome.end)));
    if (!outcome.error)
        return 0;
    const int code = output().error(*outcome.error);
    return outcome.end == Outcome::End::Unknown ? 5 : code;
}

int PhonesReachCommand::exitCode(qsizetype jobs) const
{
    return m_exitCode != 0 && m_exitCode != 130 && jobs > 1 ? 1 : m_exitCode;
}
