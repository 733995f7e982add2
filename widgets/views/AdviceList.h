// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/Planning.h"

#include <QListWidget>

/// Advice with its reasons, in the order given; warnings are marked by icon and word.
class AdviceList : public QListWidget {
    Q_OBJECT

public:
    explicit AdviceList(QWidget* parent = nullptr);
    void setAdvice(const QList<Planning::Advice>& advice);
};
