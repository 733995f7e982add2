// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/PbxObject.h"

/// Things of one kind are done together, kind after kind in the order of the driver's stages.
struct DeployStage {
    QString kind;
    QString group; ///< trunks, users, phones, gateways or pbx: what --only chooses by
    int parallel = 1; ///< how many at once the PBX bears
    /// What later stages use, and the PBX does not give up as long as they do.
    bool isRemovedLast = false;
};

struct DeployField {
    QString name;
    QString before; ///< as it is on the PBX; empty = absent
    QString after; ///< as it shall be
    bool isSecret = false;

    bool operator==(const DeployField&) const = default;
};

/// One line of a plan.
struct DeployItem {
    enum class Action { Create, Change, Delete, Unchanged, Refused };
    enum class State { Waiting, Running, Done, Failed, Unknown, Skipped };

    QString kind;
    QString key;
    QString group;
    Action action = Action::Unchanged;
    QList<DeployField> fields; ///< Change: those that differ; Create, Delete, Unchanged: all
    QSet<QString> secrets; ///< names of secret fields
    std::optional<Error> refusal; ///< of Refused
    QString irreversible; ///< why it cannot be undone, snake_case, see DeployText::irreversible()
    QStringList notes; ///< snake_case, see DeployText::note()

    [[nodiscard]] QString id() const { return kind + u':' + key; }
    /// The value a field shall have; of Delete the one it has.
    [[nodiscard]] QString after(const QString& name) const;
    [[nodiscard]] QString before(const QString& name) const;
    /// True when it differs, or when all is new.
    [[nodiscard]] bool sets(const QString& name) const;
    [[nodiscard]] bool isWork() const
    {
        return action == Action::Create || action == Action::Change || action == Action::Delete;
    }
    bool operator==(const DeployItem&) const = default;
};

/// create, change, delete, unchanged or refused.
QString deployActionName(DeployItem::Action action);
/// waiting, running, done, failed, unknown or skipped.
QString deployStateName(DeployItem::State state);

/// What has to be done to a PBX, in the order of doing it.
struct DeployPlan {
    QList<DeployItem> items;
    QStringList notes; ///< snake_case, see DeployText::note()

    [[nodiscard]] int count(DeployItem::Action action) const;
    [[nodiscard]] bool hasWork() const;
    /// Those that cannot be undone.
    [[nodiscard]] QStringList irreversible() const;
    [[nodiscard]] const DeployItem* find(const QString& id) const;
    bool operator==(const DeployPlan&) const = default;
};
