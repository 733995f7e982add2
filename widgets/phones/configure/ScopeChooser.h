// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class CurrentScope;
class QInputDialog;
class QListView;
class QPushButton;
class ScanField;
class ScopeModel;
class Texts;
struct Error;

/// The list at the left of the pages for configuring: all phones, a model, one phone. Filters as
/// one types; a scanned MAC chooses its phone. Models can be copied, renamed and removed here.
class ScopeChooser : public QWidget {
    Q_OBJECT

public:
    explicit ScopeChooser(CurrentScope* current, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A copy or removal that was not made, or a scan that nobody has.
    void refused(const Error& error);

private:
    void build();
    void showSite();
    void showCurrent();
    void takeRow(int row);
    void scan(const QString& text);
    void copyModel();
    void renameModel();
    void removeModel();
    [[nodiscard]] QString modelOfScope() const;
    QInputDialog* askName(const QString& title, const QString& name, const char* objectName);

    CurrentScope* m_current;
    Texts* m_texts;
    ScopeModel* m_model;
    ScanField* m_filter;
    QListView* m_list;
    QPushButton* m_copy;
    QPushButton* m_rename;
    QPushButton* m_remove;
};
