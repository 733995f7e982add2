// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunk/SheetFields.h"

#include "models/site/SiteAddress.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumCandidates = 500;

using FoundList = QList<SheetReading::Found>;

bool hasSheetField(const FoundList& list, const QString& field)
{
    return std::any_of(
        list.begin(), list.end(), [&](const auto& found) { return found.field == field; });
}

/// Codecs and further numbers are lists: what is certain beats what a sentence only mentions.
SheetReading::Found joined(const FoundList& candidates)
{
    const bool isCertain = std::any_of(
        candidates.begin(), candidates.end(), [](const auto& c) { return c.isCertain; });
    QStringList values;
    for (const auto& candidate : candidates)
        if (candidate.isCertain == isCertain && !values.contains(candidate.value))
            values.append(candidate.value);
    SheetReading::Found found = candidates.first();
    found.value = values.join(u", "_s);
    found.isCertain = isCertain;
    return found;
}

FoundList distinct(const FoundList& candidates)
{
    FoundList list;
    for (const auto& candidate : candidates) {
        const auto same = std::find_if(list.begin(), list.end(),
            [&](const auto& found) { return found.value == candidate.value; });
        if (same == list.end())
            list.append(candidate);
        else
            same->isCertain |= candidate.isCertain;
    }
    if (list.size() > 1)
        for (auto& found : list)
            found.isCertain = false;
    return list;
}

QStringList listOf(const QString& value) { return value.split(u", "_s, Qt::SkipEmptyParts); }

} // namespace

void SheetFields::add(const SheetValue& value, int line)
{
    if (m_candidates.size() < maximumCandidates)
        m_candidates.append({ value.field, value.value, line, value.isCertain });
}

/// A trunk needs a host. Sheets that name only a registrar mean that; a domain or a proxy may be.
FoundList SheetFields::withHost() const
{
    FoundList list = m_candidates;
    if (hasSheetField(list, u"host"_s))
        return list;
    for (const QString& field : { u"registrar"_s, u"from_domain"_s, u"outbound_proxy"_s }) {
        const auto found = std::find_if(list.begin(), list.end(),
            [&](const auto& candidate) { return candidate.field == field; });
        if (found == list.end())
            continue;
        SheetReading::Found host = *found;
        host.field = u"host"_s;
        host.value = SiteAddress::hostOf(host.value);
        host.isCertain &= field == u"registrar";
        list.insert(found - list.begin(), host);
        break;
    }
    return list;
}

FoundList SheetFields::settled() const
{
    const FoundList all = withHost();
    QStringList order;
    QHash<QString, FoundList> byField;
    for (const auto& candidate : all) {
        if (!order.contains(candidate.field))
            order.append(candidate.field);
        byField[candidate.field].append(candidate);
    }
    FoundList list;
    for (const QString& field : std::as_const(order)) {
        const FoundList candidates = byField.value(field);
        const bool isList = field == u"codecs" || field == u"numbers";
        list.append(isList ? FoundList { joined(candidates) } : distinct(candidates));
    }
    return list;
}

void SheetFields::write(const SheetReading::Found& found, Trunk& trunk)
{
    static const QHash<QString, QString Trunk::*> texts { { u"provider"_s, &Trunk::provider },
        { u"mode"_s, &Trunk::mode }, { u"username"_s, &Trunk::username },
        { u"auth_user"_s, &Trunk::authUser }, { u"number"_s, &Trunk::number },
        { u"outbound_number"_s, &Trunk::outboundNumber },
        { u"number_format"_s, &Trunk::numberFormat }, { u"host"_s, &Trunk::host },
        { u"transport"_s, &Trunk::transport }, { u"registrar"_s, &Trunk::registrar },
        { u"outbound_proxy"_s, &Trunk::outboundProxy }, { u"realm"_s, &Trunk::realm },
        { u"from_domain"_s, &Trunk::fromDomain }, { u"dtmf"_s, &Trunk::dtmf },
        { u"srtp"_s, &Trunk::srtp } };
    static const QHash<QString, int Trunk::*> numbers { { u"port"_s, &Trunk::port },
        { u"channels"_s, &Trunk::channels }, { u"expiry_seconds"_s, &Trunk::expirySeconds } };
    // what it keeps is the other provider's
    if (found.field == u"provider" && found.value != trunk.provider)
        trunk.providerEntry.clear();
    if (const auto member = texts.constFind(found.field); member != texts.constEnd())
        trunk.*member.value() = found.value;
    else if (const auto count = numbers.constFind(found.field); count != numbers.constEnd())
        trunk.*count.value() = found.value.toInt();
    else if (found.field == u"password")
        trunk.password = Secret(found.value);
    else if (found.field == u"codecs")
        trunk.codecs = listOf(found.value);
    else if (found.field == u"numbers")
        trunk.numbers = listOf(found.value);
}
