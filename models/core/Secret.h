// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <memory>

/// A password or key. Copies share one buffer, which is wiped when the last copy goes.
/// There is deliberately no way to stream, print or convert it by accident: reveal() says so at
/// the place where the plain text is needed.
class Secret {
public:
    Secret() = default;
    explicit Secret(const QString& text);
    explicit Secret(const QByteArray& utf8);

    [[nodiscard]] bool isEmpty() const;
    /// The plain text. Keep the result short-lived; it is an ordinary string.
    [[nodiscard]] QString reveal() const;
    [[nodiscard]] QByteArray revealUtf8() const;
    /// Wipes this copy's reference; the buffer goes with its last owner.
    void clear() { m_buffer.reset(); }

    /// Compares in constant time for equal lengths.
    bool operator==(const Secret& other) const;

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug, const Secret&) = delete;

/// Overwrites a plain text that has served, unless somebody else shares it, and empties it.
void wipe(QByteArray& text);
void wipe(QString& text);
