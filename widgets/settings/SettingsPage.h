// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A page of the settings.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// As the list at the left names it.
    [[nodiscard]] virtual QString title() const = 0;
    /// Keeps what the page shows. False when something has to be typed first; the page says what.
    virtual bool apply() = 0;
    /// The dialog is left without keeping anything: what was only shown goes back.
    virtual void revert() { }
};
