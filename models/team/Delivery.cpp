// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/Delivery.h"

#include "models/store/Store.h"

using namespace Qt::StringLiterals;

namespace {

const QString driftedMark = u" drifted"_s;

QString shownDelivery(const Delivery& delivery)
{
    return delivery.at.isValid() ? delivery.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)
                                 : u"–"_s;
}

} // namespace

Result<Delivery> Delivery::of(Store& store, const QString& siteId)
{
    const auto summary = store.sites().summary(siteId);
    if (!summary)
        return tl::unexpected(summary.error());
    const SiteStanding& standing = summary->standing;
    return standing.deliveredAt
        ? Delivery { standing.deliveredAt->toUTC(), standing.state == SiteStanding::State::Drifted }
        : Delivery();
}

Delivery Delivery::merged(
    const std::optional<Delivery>& base, const Delivery& mine, const Delivery& theirs)
{
    if (mine == theirs || (base && theirs == *base))
        return mine;
    if (base && mine == *base)
        return theirs;
    if (!mine.at.isValid() || !theirs.at.isValid())
        return mine.at.isValid() ? mine : theirs;
    return mine.at > theirs.at ? mine : theirs;
}

Status Delivery::keep(Store& store, const QString& siteId) const
{
    const Status kept
        = store.sites().setDelivered(siteId, at.isValid() ? std::optional(at) : std::nullopt);
    return kept && hasDrifted ? store.sites().noteFoundDifferent(siteId, true) : kept;
}

SiteChange Delivery::change(const Delivery& before, const Delivery& after)
{
    SiteChange change;
    change.place = u"delivered"_s;
    change.before = shownDelivery(before);
    change.after = shownDelivery(after);
    return change;
}

QString Delivery::text() const
{
    if (!at.isValid())
        return {};
    const QString text = at.toUTC().toString(Qt::ISODateWithMs);
    return hasDrifted ? text + driftedMark : text;
}

Delivery Delivery::fromText(const QString& text)
{
    Delivery delivery;
    delivery.hasDrifted = text.endsWith(driftedMark);
    delivery.at = QDateTime::fromString(
        delivery.hasDrifted ? text.chopped(driftedMark.size()) : text, Qt::ISODateWithMs);
    return delivery;
}
