// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/SiteMerge.h"
#include "models/site/SiteMergeKeys.h"

#include <QSet>

#include <optional>

/// One walk through three states of a site that gives what they come to. Internal to merging.
class MergePass {
public:
    /// @param contested places to be decided although one side alone changed them
    struct Sides {
        SiteMerge::Side undecided; ///< counts where the choices say nothing
        SiteMerge::Side id; ///< whose id a part has that both made
    };
    MergePass(const MergeStates& states, const SiteMerge::Choices& choices,
        const QSet<QString>& contested, Sides sides);

    /// References are bound as in the states.
    SiteNode run();
    [[nodiscard]] const QList<SiteConflict>& conflicts() const { return m_conflicts; }
    /// Whether anything had to be decided.
    [[nodiscard]] bool hasChosen() const { return m_hasChosen; }

private:
    /// The same node on each side; nullptr where it is not.
    struct Trio {
        const SiteNode* base;
        const SiteNode* mine;
        const SiteNode* theirs;
        [[nodiscard]] const SiteNode& any() const { return mine ? *mine : *theirs; }
    };
    struct Place {
        QString path;
        QString subject;
    };

    /// What both come to where one side did nothing, or both the same; nullptr otherwise.
    [[nodiscard]] const SiteNode* untouched(const Trio& trio) const;
    SiteNode mergeFields(const Trio& trio, const Place& place);
    std::optional<SiteNode> mergeNode(const Trio& trio, const Place& place);
    std::optional<SiteNode> mergeGroup(const Trio& trio, const Place& place);
    std::optional<SiteNode> mergeValue(const Trio& trio, const Place& place);
    SiteNode mergeParts(const Trio& trio, const Place& place);
    std::optional<SiteNode> mergePart(const Trio& trio, const Place& place);
    QStringList mergeOrder(const Trio& trio, const QSet<QString>& kept, const Place& place);
    SiteMerge::Side chosenSide(SiteConflict conflict);
    [[nodiscard]] static QString textOf(const SiteNode* node, const SiteReferences& names);

    const MergeStates& m_states;
    const SiteMerge::Choices& m_choices;
    const QSet<QString>& m_contested;
    Sides m_sides;
    QList<SiteConflict> m_conflicts;
    bool m_hasChosen = false;
};
