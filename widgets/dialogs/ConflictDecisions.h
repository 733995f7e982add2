// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/SiteMerge.h"

#include <functional>

/// What the user decided about conflicts, together with what was shown of them. Until it is applied
/// either side may be saved again, and nobody shall have chosen a value that was never shown.
class ConflictDecisions {
public:
    /// The conflicts that choices leave.
    using Left = std::function<QList<SiteConflict>(const SiteMerge::Choices& choices)>;

    [[nodiscard]] bool isEmpty() const { return m_made.isEmpty(); }
    [[nodiscard]] SiteMerge::Choices choices() const;
    /// @param state names both sides as they were when the conflicts were shown, e.g. by versions
    void add(const QString& state, const QList<SiteConflict>& shown,
        const SiteMerge::Choices& choices);
    /// Those that hold for another state: of conflicts that are the same as shown. What a conflict
    /// does not show whole, a secret or what became of a removed part, is to be decided anew.
    [[nodiscard]] ConflictDecisions at(const QString& state, const Left& left) const;

private:
    struct Made {
        SiteConflict shown;
        SiteMerge::Side side;
    };
    QString m_state;
    QHash<QString, Made> m_made; ///< by place
};
