// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/phones/PhoneScanner.h"

#include <QObject>

#include <map>

class QSoundEffect;

/// What a scan sounds like, for eyes that are on a box. Nothing of it is loaded before the first
/// one; without an audio device it stays silent. The words stand on the page all the same.
class ScanSounds : public QObject {
    Q_OBJECT

public:
    explicit ScanSounds(QObject* parent = nullptr);
    ~ScanSounds() override;

    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Kept for the next time.
    void setOn(bool isOn);
    void play(ScanOutcome::Kind kind);

Q_SIGNALS:
    void played(ScanOutcome::Kind kind);

private:
    QSoundEffect* effect(ScanOutcome::Kind kind);
    bool m_isOn;
    std::map<ScanOutcome::Kind, QSoundEffect*> m_effects;
};
