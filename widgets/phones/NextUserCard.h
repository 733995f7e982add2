// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <QFrame>

class PhoneScanner;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class ScanSounds;
class SiteDraft;
class Texts;

/// Who gets the next phone, in letters that are read from a box away, and how many have one.
class NextUserCard : public QFrame {
    Q_OBJECT

public:
    NextUserCard(
        SiteDraft* draft, PhoneScanner* scanner, ScanSounds* sounds, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<QWidget*> fields() const;

Q_SIGNALS:
    /// Something was chosen here; the scan field wants the focus back.
    void chosen();

private:
    QHBoxLayout* buildChoices();
    void fillUsers();

    SiteDraft* m_draft;
    PhoneScanner* m_scanner;
    ScanSounds* m_sounds;
    Texts* m_texts;
    QLabel* m_caption;
    QLabel* m_name;
    QLabel* m_count;
    QPushButton* m_skip;
    QComboBox* m_other;
    QCheckBox* m_sound;
    QList<User> m_users; ///< as offered
};
