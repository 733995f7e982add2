// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/HttpRequest.h"

#include <QJsonObject>
#include <QSslConfiguration>
#include <QSslServer>
#include <QStringList>

/// The web interface of a TVox as far as its guide tells of it: JSON-RPC 2.0 at /tvox/webapi.
class TvoxPeer : public QObject {
    Q_OBJECT

public:
    enum class Fault {
        None,
        Silent,
        Cut, ///< closes in the middle of its answer
        Nonsense,
        LoginPage, ///< 200 and a page of HTML
        Elsewhere, ///< 302 to another host
        Broken, ///< 500
        NoSession, ///< login succeeds and gives none
        WrongId, ///< the answer to something else
        OneVersion, ///< in place of two
        OddVersion, ///< with control characters
        Loud, ///< repeats the password in its refusal
        VersionRefused,
    };
    static constexpr auto user = "supervisor";
    static constexpr auto password = "CANARY-tvox";

    TvoxPeer(QSslConfiguration tls, Fault fault);
    bool listen();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// Methods with their parameters, in order.
    [[nodiscard]] const QStringList& calls() const { return m_calls; }

private:
    void onConnection();
    void serve(QTcpSocket& socket, const HttpRequest& request);
    [[nodiscard]] QJsonObject answerTo(const QJsonObject& call) const;
    void send(QTcpSocket& socket, int status, const QByteArray& body) const;

    QSslServer m_server;
    Fault m_fault;
    QStringList m_calls;
};
