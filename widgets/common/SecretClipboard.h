// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"

#include <QObject>
#include <QTimer>

#include <chrono>

/// Puts texts on the clipboard; a secret leaves it again after a while, unless something else was
/// copied meanwhile.
class SecretClipboard : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lifetime { 30 };

    explicit SecretClipboard(QObject* parent = nullptr);
    /// A secret still there does not outlive the page it came from.
    ~SecretClipboard() override;

    void copy(const QString& text);
    /// @param text whatever holds a secret, a password or a whole file
    void copySecret(const QString& text);
    /// @param time for tests that cannot wait so long
    void setLifetime(std::chrono::milliseconds time) { m_clearing.setInterval(time); }

Q_SIGNALS:
    void cleared();

private:
    void clear();
    Secret m_copied;
    QTimer m_clearing;
};
