// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class DossierDesk;
class JournalTable;
class QFormLayout;
class QLineEdit;
class QPushButton;
class Texts;

/// Who the company is and whom to call there. The contact stays the same during and after the
/// certification: each change is written down, with its reason.
class ContactTab : public QWidget {
    Q_OBJECT

public:
    explicit ContactTab(DossierDesk* desk, QWidget* parent = nullptr);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildForm();
    QLineEdit* addField(QFormLayout* form, const char* source, const char* objectName);
    void showDossier();
    void keep();
    void updateButton();

    DossierDesk* m_desk;
    Texts* m_texts;
    QLineEdit* m_company = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_availability = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_keep;
    JournalTable* m_journal;
    bool m_isChanged = false;
};
