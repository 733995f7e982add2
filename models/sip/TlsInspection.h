// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SipAgent.h"

#include <QSslError>
#include <QSslSocket>
#include <QTimer>

/// A TLS handshake just to read what the far side shows, good or bad; nothing else is sent. In the
/// owner's thread; goes by itself when it has told.
class TlsInspection : public QObject {
    Q_OBJECT

public:
    TlsInspection(const SipAgentSetup& setup, const SipHop& hop, std::chrono::milliseconds deadline,
        SipAgent::Then<SipTlsPeer> then, QObject* parent);

private:
    void begin(const SipAgentSetup& setup);
    void onEncrypted();
    void onErrors(const QList<QSslError>& errors);
    void onFailed(QAbstractSocket::SocketError error);
    void readPeer();
    void finish(std::optional<Error> error);

    SipHop m_hop;
    QString m_name;
    SipAgent::Then<SipTlsPeer> m_then;
    SipTlsPeer m_peer;
    QList<QSslError> m_errors;
    QSslSocket m_socket;
    QTimer m_deadline;
    bool m_isOver = false;
};
