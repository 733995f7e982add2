// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/Dossier.h"

#include <QDialog>

class Banner;
class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;
class Texts;

/// The ticket that opens the procedure at the helpdesk, as text to paste: what is missing first.
class TicketDialog : public QDialog {
    Q_OBJECT

public:
    TicketDialog(const Dossier& dossier, std::shared_ptr<const CertificationPlan> plan,
        QWidget* parent = nullptr);

private:
    void buildButtons(QVBoxLayout* column);
    void showText();
    void copy();
    void save();

    Dossier m_dossier;
    std::shared_ptr<const CertificationPlan> m_plan;
    Texts* m_texts;
    QComboBox* m_language;
    QPlainTextEdit* m_text;
    Banner* m_notice;
};
