// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/Dossier.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class Texts;

/// Brings a dossier into another state, with a note.
class StateDialog : public QDialog {
    Q_OBJECT

public:
    /// @param suggested by the facts; preselected where it may follow
    StateDialog(Dossier::State now, Dossier::State suggested, QWidget* parent = nullptr);

    [[nodiscard]] Dossier::State state() const;
    [[nodiscard]] QString note() const;

private:
    Texts* m_texts;
    QComboBox* m_state;
    QLineEdit* m_note;
};
