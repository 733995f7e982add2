// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/core/Secret.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

/// One request at a time to a small web server nobody vouches for: bounded in size and time, no
/// redirection followed, certificates verified.
class HttpExchange : public QObject {
    Q_OBJECT

public:
    struct Ask {
        QByteArray verb;
        QUrl url;
        QByteArray body {};
        QList<QPair<QByteArray, QByteArray>> headers {};
        /// Given once when the server asks for basic or digest authentication.
        QString user {};
        Secret password {};
    };
    struct Reply {
        int status = 0; ///< 0 = no answer
        QByteArray phrase; ///< reason phrase
        QByteArray body;
        QByteArray link; ///< the header of that name
        /// ConnectionRefused, Unresolvable, Unreachable, Timeout, ConnectionLost, TlsUntrusted,
        /// TooMuchData. Subject = host.
        std::optional<Error> error;
        bool isSent = false; ///< the far side may have read it
        bool isAsking = false; ///< it asked for a password again
    };
    using Then = std::function<void(const Reply&)>;

    /// @param deadline of each whole exchange
    explicit HttpExchange(std::chrono::milliseconds deadline, QObject* parent = nullptr);
    ~HttpExchange() override;
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline.setInterval(deadline); }
    /// Not while another one is under way.
    void ask(const Ask& ask, Then then);
    /// Forgets what is under way; nobody is told.
    void abort();

    static constexpr qsizetype maximumBody = 256 * 1024;

private:
    void onFinished();
    void finish(std::optional<ErrorCode> code, const QString& detail = {});

    QNetworkAccessManager m_manager;
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
    Then m_then;
    QByteArray m_body;
    QString m_user;
    Secret m_password;
    int m_passwordAsked = 0;
    bool m_isSent = false;
};
