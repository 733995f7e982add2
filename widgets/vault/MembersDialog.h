// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/team/Members.h"

#include <QDialog>

class Banner;
class QPushButton;
class QTableWidget;
class Store;
class Texts;

/// Who can open the passwords of the team's database, who waits to be admitted, and both ways out
/// and in.
class MembersDialog : public QDialog {
    Q_OBJECT

public:
    /// @param keyPath of the own key on this laptop
    MembersDialog(Store* store, const QString& keyPath, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// Somebody was removed: what he knew is worth nothing only after that.
    void newKeyRequested();

private:
    QWidget* buildButtons();
    void buildTable();
    void ask();
    void admit();
    void confirmRemoval();
    void remove(const Member& member);
    void updateButtons();
    void showError(const Error& error);
    [[nodiscard]] bool isOwn(const Member& member) const;
    [[nodiscard]] const Member* selected() const;

    Store* m_store;
    QString m_keyPath;
    QList<Member> m_members;
    Texts* m_texts;
    Banner* m_banner;
    QTableWidget* m_table;
    QPushButton* m_ask;
    QPushButton* m_admit;
    QPushButton* m_remove;
};
