// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/PartIds.h"

#include <QHash>
#include <QSet>

namespace {

using PartIdMap = QHash<QString, QString>;

QString partNameText(const QString& name) { return name; }
QString partNameText(const MacAddress& mac) { return mac.isNull() ? QString() : mac.plain(); }

template <typename Part> QSet<QString> partIdsOf(const QList<Part>& parts)
{
    QSet<QString> ids;
    for (const Part& part : parts)
        ids.insert(part.id);
    return ids;
}

/// Ids that only `from` has -> those that only `to` has, of parts of one name.
template <typename Part, typename Name>
PartIdMap otherIds(const QList<Part>& from, const QList<Part>& to, Name Part::*name)
{
    const QSet<QString> fromIds = partIdsOf(from);
    const QSet<QString> toIds = partIdsOf(to);
    PartIdMap idOfName;
    for (const Part& part : to)
        if (!part.id.isEmpty() && !fromIds.contains(part.id))
            idOfName.insert(partNameText(part.*name), part.id);
    PartIdMap ids;
    for (const Part& part : from) {
        const QString text = partNameText(part.*name);
        if (!text.isEmpty() && !toIds.contains(part.id) && idOfName.contains(text))
            ids.insert(part.id, idOfName.take(text)); // each is given once
    }
    return ids;
}

template <typename Part> void giveOtherIds(QList<Part>& parts, const PartIdMap& ids)
{
    for (qsizetype i = 0; !ids.isEmpty() && i < parts.size(); ++i)
        if (const auto other = ids.constFind(parts[i].id); other != ids.cend())
            parts[i].id = *other;
}

template <typename Part, typename Name>
void alignParts(const QList<Part>& mine, QList<Part>& base, QList<Part>& theirs, Name Part::*name)
{
    giveOtherIds(theirs, otherIds(theirs, base, name));
    const PartIdMap own = otherIds(base, mine, name);
    giveOtherIds(theirs, own);
    giveOtherIds(base, own);
}

} // namespace

namespace PartIds {

void align(const Site& mine, Site& base, Site& theirs)
{
    alignParts(mine.trunks, base.trunks, theirs.trunks, &Trunk::name);
    alignParts(mine.users, base.users, theirs.users, &User::username);
    alignParts(mine.phones, base.phones, theirs.phones, &Phone::mac);
    alignParts(mine.gateways, base.gateways, theirs.gateways, &Gateway::name);
}

} // namespace PartIds
