// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <QDialog>

class Banner;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QVBoxLayout;
class Texts;

/// The files a PBX takes the names of callers from, and which of their columns is what.
class PhonebooksDialog : public QDialog {
    Q_OBJECT

public:
    explicit PhonebooksDialog(QList<PhonebookSource> books, QWidget* parent = nullptr);

    [[nodiscard]] const QList<PhonebookSource>& phonebooks() const { return m_books; }

public Q_SLOTS:
    /// Adds a file as a source of its own.
    void addFile(const QString& path);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* buildList();
    QWidget* buildFields();
    void buildButtons(QVBoxLayout* column);
    void chooseFile();
    void removeCurrent();
    void showList();
    void showBook();
    void showColumns(const PhonebookSource& book);
    [[nodiscard]] QComboBox* fieldCombo(const QString& heading, const QString& field);
    [[nodiscard]] PhonebookSource* current();

    QList<PhonebookSource> m_books;
    Texts* m_texts;
    Banner* m_banner;
    QListWidget* m_list;
    QPushButton* m_remove;
    QLineEdit* m_name;
    QSpinBox* m_hours;
    QLabel* m_rows;
    QTableWidget* m_columns;
    QWidget* m_fields = nullptr;
};
