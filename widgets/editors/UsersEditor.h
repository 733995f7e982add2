// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Banner;
class DataTable;
class QCheckBox;
class QLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class SiteDraft;
class TableProxy;
class Texts;
class UserTableModel;
struct User;
struct UserCsv;

/// The users of a site: typed, numbered in a row, or taken over from the users CSV of a PBX.
class UsersEditor : public QWidget {
    Q_OBJECT

public:
    explicit UsersEditor(SiteDraft* draft, QWidget* parent = nullptr);
    ~UsersEditor() override;

    /// @param index in Site::users; selected, and seen whatever is filtered
    void showUser(int index);

public Q_SLOTS:
    /// Shows what a users CSV would bring in; nothing is applied until that is accepted.
    void importFile(const QString& path);

private:
    QLayout* buildTop();
    void buildTable();
    QLayout* buildBulk();
    void connectAll();
    void addUser();
    void removeSelected();
    void numberSelected();
    void fillSetMenu();
    void setForSelected(bool User::*flag, bool isOn);
    void take(const QList<User>& users);
    void chooseFile();
    void preview(const UserCsv& csv);
    void take(const UserCsv& csv);
    void showDraft(const QObject* source);
    void store();
    void refreshCount();
    void showColumns();
    [[nodiscard]] QString emptyText() const;

    SiteDraft* m_draft;
    Texts* m_texts;
    UserTableModel* m_model;
    TableProxy* m_proxy;
    DataTable* m_table;
    QLineEdit* m_filter;
    QLineEdit* m_first;
    QPushButton* m_remove;
    QPushButton* m_number;
    QPushButton* m_set; ///< a menu of what all the selected get at once
    QCheckBox* m_more;
    QLabel* m_count;
    Banner* m_banner;
};
