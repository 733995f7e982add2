// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/GatewaySearch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isCurrent(const GatewayModel& model) { return model.state == u"current"; }

int isdnPorts(const GatewayModel& model)
{
    return model.portCount(PortKind::Bri) + model.portCount(PortKind::Pri);
}

/// -1 when the word is no kind of port.
int portCount(const GatewayModel& model, QStringView kind)
{
    if (kind == u"isdn")
        return isdnPorts(model);
    const auto known = portKindFromName(kind);
    return known ? model.portCount(*known) : -1;
}

QString haystack(const GatewayModel& model, const Catalog& catalog)
{
    const GatewayFamily* family = catalog.gatewayFamily(model.family);
    // A family's name lists models: "ht802" would find all of HT801 and HT802. Its id does not.
    QStringList words { model.id, model.name, model.family, model.transports.join(u' ') };
    if (family)
        words << family->vendor;
    for (auto it = model.ports.begin(); it != model.ports.end(); ++it)
        words << portKindName(it.key());
    if (isdnPorts(model) > 0)
        words << u"isdn"_s;
    return words.join(u' ');
}

} // namespace

namespace GatewaySearch {

QList<const GatewayModel*> ordered(const Catalog& catalog)
{
    QList<const GatewayModel*> out;
    QList<const GatewayModel*> olderFamilies;
    for (const GatewayFamily& family : catalog.gatewayFamilies()) {
        QList<const GatewayModel*> own;
        for (const GatewayModel& model : catalog.gatewayModels())
            if (model.family == family.id)
                own.append(&model);
        std::stable_partition(
            own.begin(), own.end(), [](const GatewayModel* model) { return isCurrent(*model); });
        const bool isOnSale = !own.isEmpty() && isCurrent(*own.first());
        (isOnSale ? out : olderFamilies).append(own);
    }
    return out + olderFamilies;
}

QString portsText(const GatewayModel& model)
{
    QStringList parts;
    for (auto it = model.ports.begin(); it != model.ports.end(); ++it)
        parts << u"%1 %2"_s.arg(QString::number(it.value()), portKindName(it.key()).toUpper());
    return parts.join(u" + "_s);
}

bool matches(const GatewayModel& model, const Catalog& catalog, const QString& query)
{
    static const QRegularExpression counted(u"\\b(\\d+)\\s*(fxs|fxo|bri|pri|isdn)\\b"_s);
    QString rest = query.toLower();
    for (auto it = counted.globalMatch(rest); it.hasNext();) {
        const auto match = it.next();
        if (portCount(model, match.capturedView(2)) != match.capturedView(1).toInt())
            return false;
    }
    rest.remove(counted);
    const QString text = haystack(model, catalog);
    const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return word == u"+" || text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace GatewaySearch
