// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QUdpSocket>

/// A line that loses speech: the callee's RTP comes through here, and every so many packets one
/// does not. Needs the event loop.
class MediaRelay : public QObject {
    Q_OBJECT

public:
    /// @param dropEvery 1 = all, 2 = every other, 5 = one in five; of those towards the caller
    explicit MediaRelay(int dropEvery, QObject* parent = nullptr);

    /// An answer with SDP of a callee at 127.0.0.1, which then names us instead; others unchanged.
    QByteArray through(const QByteArray& message);
    [[nodiscard]] int dropped() const { return m_dropped; }

private:
    void fromCaller();
    void fromCallee();

    int m_dropEvery;
    QUdpSocket m_inside; ///< where the caller sends to
    QUdpSocket m_outside; ///< whence the callee hears
    quint16 m_callerPort = 0;
    quint16 m_calleePort = 0;
    int m_passed = 0;
    int m_dropped = 0;
};
