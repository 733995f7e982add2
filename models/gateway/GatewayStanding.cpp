// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayStanding.h"

#include "models/gateway/GatewayDriver.h"

GatewayStanding gatewayStanding(const Site& site, const Gateway& gateway, const Catalog& catalog,
    const QList<UploadRecord>& uploads)
{
    QList<UploadRecord> own;
    for (const UploadRecord& upload : uploads)
        if (!gateway.id.isEmpty() && upload.gatewayId == gateway.id)
            own.append(upload);
    GatewayStanding standing;
    const UploadRecord* last = decisiveUpload(own);
    if (!last)
        return standing;
    standing.last = *last;
    // Writing a configuration takes time: only where the answer depends on it.
    const bool isDone = last->outcome.end == Outcome::End::Done;
    standing.state
        = uploadState(own, isDone ? plannedFingerprint(site, gateway, catalog) : QString());
    return standing;
}

QString plannedFingerprint(const Site& site, const Gateway& gateway, const Catalog& catalog)
{
    const auto text = renderGateway(site, gateway, catalog);
    return text ? configurationFingerprint(*text) : QString();
}

QHash<QString, QString> plannedFingerprints(const Site& site, const Catalog& catalog)
{
    QHash<QString, QString> fingerprints;
    for (const Gateway& gateway : site.gateways) {
        const QString planned = plannedFingerprint(site, gateway, catalog);
        fingerprints.insert(gateway.id, planned.isEmpty() ? QStringLiteral("none") : planned);
    }
    return fingerprints;
}
