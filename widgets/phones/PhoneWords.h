// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"
#include "widgets/views/ChoiceDelegate.h"

#include <QCoreApplication>

class SiteDraft;

/// How the pages of the phones name vendors, models and users. Quick enough to be asked for every
/// cell of a long table.
class PhoneWords {
    Q_DECLARE_TR_FUNCTIONS(PhoneWords)

public:
    using Choices = QList<ChoiceDelegate::Choice>;

    explicit PhoneWords(const SiteDraft* draft);

    /// @param id PhoneVendor::id; empty = "unknown"
    [[nodiscard]] QString vendor(const QString& id) const;
    /// Of the catalogue or of the site itself; an unknown one stays as it is.
    [[nodiscard]] QString model(const QString& id) const;
    /// "Mario Rossi (201)"
    [[nodiscard]] QString user(const QString& username) const;

    /// The vendor's models, those of the site among them, a separator, then all others.
    /// @param vendor empty = all alike
    [[nodiscard]] Choices models(const QString& vendor) const;
    /// "Nobody" first.
    [[nodiscard]] Choices users() const;
    [[nodiscard]] Choices vendors() const;

private:
    void readUsers() const;
    void readModels() const;
    const SiteDraft* m_draft;
    QHash<QString, QString> m_vendors;
    // As read from the lists beside them; those share their data with the site's.
    mutable QList<User> m_readUsers;
    mutable QHash<QString, QString> m_users;
    mutable QList<CustomPhoneModel> m_readModels;
    mutable QHash<QString, QString> m_models;
};
