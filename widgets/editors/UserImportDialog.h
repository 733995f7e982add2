// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/UserCsv.h"

#include <QDialog>

class QLabel;
class QListWidget;
class Texts;

/// What a users CSV would bring in, before it does: the users, the lines refused with their
/// reasons, and what is not kept.
class UserImportDialog : public QDialog {
    Q_OBJECT

public:
    /// @param existing users of the site, to tell new ones from changed ones
    UserImportDialog(UserCsv csv, const QList<User>& existing, QWidget* parent = nullptr);

private:
    void buildUsers();
    void buildRejected();
    void buildButtons();
    void retranslate();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString notKept() const;
    [[nodiscard]] static QString reason(const Error& error);
    static QString reasonOfValue(const QString& column, const QString& value);

    UserCsv m_csv;
    UserCsv::Merge m_merge;
    Texts* m_texts;
    QLabel* m_summary;
    QLabel* m_notKept;
    QListWidget* m_rejected = nullptr;
};
