// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>

/// One thing a PBX holds, or shall hold, as far as Doppino looks after it: a trunk, a user's main
/// extension, a file. Flat texts, so that any two of them can be compared and shown.
struct PbxObject {
    QString kind; ///< of the driver's stages: "trunk"
    QString key; ///< unique within its kind, the same at every visit: "voip1", a MAC, "201"
    QMap<QString, QString> fields; ///< by name, snake_case; see DeployText::field()
    QSet<QString> secrets; ///< names of fields that are never shown

    [[nodiscard]] QString id() const { return kind + u':' + key; }
    bool operator==(const PbxObject&) const = default;
};

/// What a PBX was found to hold, whole: base of the plan and of undoing. Holds secrets: it is kept
/// sealed and never shown as it is.
struct PbxState {
    QString pbx; ///< Pbx::kind
    QJsonObject content; ///< the driver's own shape; nothing in it changes by itself
    QDateTime takenAt; ///< UTC; not part of bytes()

    /// Canonical: two states of a PBX that hold the same have the same bytes.
    [[nodiscard]] QByteArray bytes() const;
    /// Nothing when it is not such a state.
    static std::optional<PbxState> fromBytes(const QByteArray& bytes);
};

/// What the site wants of a PBX.
struct PbxWanted {
    /// Only the fields that are looked after: others stay as they are.
    QList<PbxObject> objects;
    /// What is wanted and cannot be, by PbxObject::id().
    QMap<QString, Error> refusals;
    QStringList notes; ///< what the plan leaves to do, snake_case, see DeployText::note()
};
