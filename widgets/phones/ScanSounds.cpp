// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/ScanSounds.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSettings>
#include <QSoundEffect>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

const auto soundsKey = u"phones/scanSounds"_s;

QString fileOf(ScanOutcome::Kind kind)
{
    switch (kind) {
    case ScanOutcome::Kind::Good:
        return u"good"_s;
    case ScanOutcome::Kind::Duplicate:
        return u"duplicate"_s;
    case ScanOutcome::Kind::Wrong:
        return u"wrong"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ScanSounds::ScanSounds(QObject* parent)
    : QObject(parent)
    , m_isOn(QSettings().value(soundsKey, true).toBool())
{
}

ScanSounds::~ScanSounds() = default;

void ScanSounds::setOn(bool isOn)
{
    m_isOn = isOn;
    QSettings().setValue(soundsKey, isOn);
}

void ScanSounds::play(ScanOutcome::Kind kind)
{
    if (!m_isOn)
        return;
    if (QSoundEffect* sound = effect(kind))
        sound->play();
    Q_EMIT played(kind);
}

QSoundEffect* ScanSounds::effect(ScanOutcome::Kind kind)
{
    if (const auto known = m_effects.find(kind); known != m_effects.end())
        return known->second;
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) // asked again at the next scan: headsets come and go
        return nullptr;
    auto* sound = new QSoundEffect(device, this);
    sound->setSource(QUrl(u"qrc:/sounds/%1.wav"_s.arg(fileOf(kind))));
    m_effects.emplace(kind, sound);
    return sound;
}
