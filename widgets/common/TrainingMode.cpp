// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/TrainingMode.h"

#include <QAbstractButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

const QString trainingKey = u"view/training"_s;

} // namespace

TrainingMode::TrainingMode()
    : m_isOn(QSettings().value(trainingKey, false).toBool())
{
}

TrainingMode* TrainingMode::instance()
{
    static TrainingMode mode;
    return &mode;
}

bool TrainingMode::isOn() { return instance()->m_isOn; }

void TrainingMode::set(bool isOn)
{
    if (m_isOn == isOn)
        return;
    m_isOn = isOn;
    QSettings().setValue(trainingKey, isOn);
    Q_EMIT changed(isOn);
}

void TrainingMode::watch(QAbstractButton* button)
{
    const auto take = [button](bool isOn) {
        if (isOn)
            button->setChecked(false);
        button->setEnabled(!isOn);
    };
    connect(instance(), &TrainingMode::changed, button, take);
    if (isOn())
        take(true);
}
