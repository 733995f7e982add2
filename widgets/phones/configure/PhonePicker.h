// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/MacAddress.h"

#include <QDialog>

class CurrentScope;
class DataTable;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class TableProxy;
class Texts;

/// Which of the site's phones? Those of one model are selected to begin with.
class PhonePicker : public QDialog {
    Q_OBJECT

public:
    /// @param model only its phones are offered; empty = all
    explicit PhonePicker(
        CurrentScope* current, QWidget* parent = nullptr, const QString& model = {});

    /// In the user's language.
    void setTexts(const QString& title, const QString& question, const QString& verb);
    [[nodiscard]] QList<MacAddress> chosen() const;

private:
    void build();
    void fill(CurrentScope* current, const QString& model);
    void showCount();

    Texts* m_texts;
    QStandardItemModel* m_phones;
    TableProxy* m_proxy;
    DataTable* m_table;
    QLabel* m_question;
    QLineEdit* m_filter;
    QLabel* m_count;
    QPushButton* m_accept;
    QPushButton* m_cancel;
};
