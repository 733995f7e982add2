// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"

#include <QHostAddress>
#include <QObject>

/// A byte stream to a device's command line, whatever carries it: telnet or SSH.
class CliChannel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts connecting; opened() or closed() follows, never from inside the call.
    virtual void open() = 0;
    /// Ends it; no signal follows.
    virtual void close() = 0;
    virtual void send(const QByteArray& data) = 0;
    /// What ends a line on this channel.
    [[nodiscard]] virtual QByteArray lineEnd() const = 0;
    /// Our end of the connection: the address the device can reach us at. Valid once opened.
    [[nodiscard]] virtual QHostAddress localAddress() const = 0;
    [[nodiscard]] virtual QHostAddress peerAddress() const = 0;

Q_SIGNALS:
    void opened();
    void received(const QByteArray& data);
    /// The connection failed or ended. Errors: Unresolvable, ConnectionRefused, Unreachable,
    /// Timeout, ConnectionLost, UnexpectedAnswer (broken protocol); those of the log-in over SSH
    void closed(const Error& error);
};
