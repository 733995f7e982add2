// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/ConflictDecisions.h"

namespace {

bool isShownWhole(const SiteConflict& conflict)
{
    return !conflict.isSecret && !conflict.isRemovedByMe && !conflict.isRemovedByThem;
}

} // namespace

SiteMerge::Choices ConflictDecisions::choices() const
{
    SiteMerge::Choices all;
    for (auto it = m_made.cbegin(); it != m_made.cend(); ++it)
        all.insert(it.key(), it->side);
    return all;
}

void ConflictDecisions::add(
    const QString& state, const QList<SiteConflict>& shown, const SiteMerge::Choices& choices)
{
    m_state = state;
    for (const SiteConflict& conflict : shown)
        if (const auto side = choices.constFind(conflict.place); side != choices.cend())
            m_made.insert(conflict.place, { conflict, *side });
}

ConflictDecisions ConflictDecisions::at(const QString& state, const Left& left) const
{
    if (state == m_state || isEmpty())
        return *this;
    ConflictDecisions kept;
    kept.m_state = state;
    for (qsizetype known = -1; known < kept.m_made.size();) { // one may show another behind it
        known = kept.m_made.size();
        for (const SiteConflict& conflict : left(kept.choices())) {
            const auto made = m_made.constFind(conflict.place);
            if (made != m_made.cend() && made->shown == conflict && isShownWhole(conflict))
                kept.m_made.insert(conflict.place, *made);
        }
    }
    return kept;
}
