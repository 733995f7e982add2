// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <QAbstractTableModel>

/// Users of a site, editable. Raw values: headers are keys ("name", "username", ...), yes or no is
/// a check state, groups are joined by commas, a password is a mask and a SecretRole. Texts for
/// people are put on in widgets.
class UserTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Username,
        Extension,
        Mobile,
        Voicemail,
        // What some PBXs give a user besides.
        Password,
        Profile,
        Groups,
        MobileApp,
        WebRtc,
        ColumnCount
    };
    enum Role { SecretRole = Qt::UserRole + 1 }; ///< of Password: a Secret

    explicit UserTableModel(QObject* parent = nullptr);

    [[nodiscard]] const QList<User>& users() const { return m_users; }
    /// Replaces all of them, as one reset; nothing happens when they are the same.
    void setUsers(const QList<User>& users);
    /// Appends one. @return its row
    int add(const User& user);
    /// Numbers rows in the order given: first, first + 1, ..., keeping the width of `first`.
    /// Numbers of rows not listed are skipped. @param first digits only
    void number(const QList<int>& rows, const QString& first);

    /// "mario.rossi" of "Mario Rossi"; a number is appended when taken. Empty for a name without
    /// a letter of the Latin alphabet.
    static QString proposedUsername(const QString& name, const QStringList& taken);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A user name is lower-cased; a name fills an empty user name.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

private:
    bool setCell(User& user, int column, const QVariant& value, int role);
    bool setText(User& user, int column, const QString& text);
    [[nodiscard]] QStringList usernames() const;
    QList<User> m_users;
};
