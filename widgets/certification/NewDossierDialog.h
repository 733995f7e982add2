// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class Texts;

/// The company a new dossier is for, one that is not in the catalogue.
class NewDossierDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewDossierDialog(QWidget* parent = nullptr);

    [[nodiscard]] QString company() const;

private:
    Texts* m_texts;
    QLineEdit* m_company;
};
