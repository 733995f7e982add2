// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"

#include <QClipboard>
#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>
#include <functional>

class QWidget;

/// Puts texts on the clipboard; a secret leaves it again after a while, unless something else was
/// copied meanwhile. The same holds for the selection of X, which the middle button pastes. The
/// window around says in its status bar that it will be cleared.
class SecretClipboard : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lifetime { 30 };

    explicit SecretClipboard(QObject* parent = nullptr);
    /// A secret still there does not outlive the page it came from.
    ~SecretClipboard() override;

    /// The one of the window around a widget, made when first asked for.
    static SecretClipboard* of(QWidget* widget);
    /// Takes every secret away at once, whoever copied it.
    static void clearAll();
    /// Whatever is copied or selected with the mouse in this widget while `isSecret` says so is a
    /// secret as if it had come by copySecret().
    static void watch(QWidget* widget, std::function<bool()> isSecret);

    void copy(const QString& text);
    /// @param text whatever holds a secret, a password or a whole file
    void copySecret(const QString& text);
    /// @param time for tests that cannot wait so long
    void setLifetime(std::chrono::milliseconds time) { m_clearing.setInterval(time); }

Q_SIGNALS:
    void cleared();

private:
    void put(const QString& text, QClipboard::Mode mode);
    void adopt(QClipboard::Mode mode);
    void clear();
    void say(const QString& text) const;

    std::array<Secret, 2> m_copied; ///< on the clipboard, and selected
    QTimer m_clearing;
};
