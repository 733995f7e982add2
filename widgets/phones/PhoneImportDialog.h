// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phones/PhoneSheet.h"
#include "widgets/phones/PhoneWords.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;
class SiteDraft;
class Texts;

/// What importing a list of phones would do, row by row. With one faulty row none is taken.
class PhoneImportDialog : public QDialog {
    Q_OBJECT

public:
    PhoneImportDialog(const SiteDraft* draft, const PhoneSheet::Plan& plan, QWidget* parent);

private:
    void buildPhones(QVBoxLayout* column, const SiteDraft* draft);
    void buildErrors(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    void retranslate();
    [[nodiscard]] QString summary() const;

    PhoneSheet::Plan m_plan;
    PhoneWords m_words;
    Texts* m_texts;
    QLabel* m_summary;
    QListWidget* m_errors = nullptr;
    QPushButton* m_accept;
};
