// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/HttpRequest.h"

#include <QMap>
#include <QSslConfiguration>
#include <QSslServer>
#include <QStringList>

#include <memory>

/// A vendor's redirect service, or the gateway to several, as their interfaces are known: on
/// 127.0.0.1, with the refusals they give and the faults the Internet has.
class RedirectPeer : public QObject {
    Q_OBJECT

public:
    enum class Fault {
        None,
        Silent, ///< takes the request and never answers
        Cut, ///< closes in the middle of its answer
        Nonsense,
        Huge,
        LoginPage, ///< 200 and a page of HTML
        Elsewhere, ///< 302 to another host
        Broken, ///< 502
    };
    struct Setup {
        QString service; ///< falconieri, yealink, ymcs, snom, sraps, gigaset, grape or fanvil
        QString refusal {}; ///< in the service's own words; empty = it takes everything
        Fault fault = Fault::None;
        QSslConfiguration tls {}; ///< null = HTTP
        bool isKnown = false; ///< of YMCS: has the phone with an earlier address
        bool isLinkingElsewhere = false; ///< of GRAPE and SRAPS
        bool isMacAloneAllowed = true; ///< of YMCS
    };
    static constexpr auto user = "shop-17";
    static constexpr auto password = "CANARY-redirect";

    explicit RedirectPeer(Setup setup);
    bool listen();
    [[nodiscard]] QString url() const;
    /// Addresses phones are sent to, by MAC in lower-case digits.
    [[nodiscard]] const QMap<QString, QString>& phones() const { return m_phones; }
    /// Methods, or verbs and paths, in order.
    [[nodiscard]] const QStringList& requests() const { return m_requests; }
    /// Of Fanvil: server, path and protocol as they were told apart, by name.
    [[nodiscard]] const QMap<QString, QString>& settings() const { return m_settings; }

private:
    struct Answer {
        int status = 200;
        QByteArray body {};
        QByteArray link {};
    };
    void onConnection();
    void serve(QTcpSocket& socket, const HttpRequest& request);
    void misbehave(QTcpSocket& socket) const;
    static void send(QTcpSocket& socket, const Answer& answer);
    [[nodiscard]] Answer answerTo(const HttpRequest& request);
    Answer answerRpc(const HttpRequest& request);
    Answer answerFalconieri(const HttpRequest& request);
    Answer answerYmcs(const HttpRequest& request);
    Answer answerHawk(const HttpRequest& request);
    bool takeRpc(const QString& method, const QStringList& texts);
    [[nodiscard]] bool isBasic(const HttpRequest& request, const QByteArray& secret) const;
    [[nodiscard]] bool isHawk(const HttpRequest& request) const;

    Setup m_setup;
    std::unique_ptr<QTcpServer> m_server;
    QMap<QString, QString> m_phones;
    QMap<QString, QString> m_settings;
    QStringList m_requests;
    QStringList m_nonces;
};
