// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/SiteTree.h"

#include <QHash>

/// Names by which parts of a site refer to each other: a phone to its user, a route to its trunks.
/// While two states are merged they are kept by the key of what is meant, so that they follow when
/// one of them was renamed. Internal to merging.
class SiteReferences {
public:
    /// @param tree of which the names are known
    explicit SiteReferences(const SiteNode& tree);

    /// Names that mean a part of the tree become its key.
    void bind(SiteNode& tree) const;
    /// The value with names in place of keys; nothing when it means a part that is
    /// not there, or has no name any more.
    [[nodiscard]] std::optional<QJsonValue> named(const QJsonValue& bound) const;
    /// Whether it, or one of a list, is bound.
    static bool isBound(const QJsonValue& value);
    /// The places of the names it means.
    static QStringList meant(const QJsonValue& bound);

private:
    using Names = QHash<QString, QString>;
    void bindList(SiteNode& list) const;
    void bindPart(const QString& list, SiteNode& part) const;
    void bindEntries(SiteNode& entries) const;
    [[nodiscard]] QJsonValue boundTo(const QString& kind, const QJsonValue& name) const;

    QHash<QString, Names> m_keys; ///< by kind of name, name -> key
    QHash<QString, Names> m_names; ///< by kind of name, key -> name
};
