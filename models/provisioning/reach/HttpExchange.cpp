// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/HttpExchange.h"

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace {

ErrorCode exchangeError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorCode::Unresolvable;
    case QNetworkReply::ConnectionRefusedError:
        return ErrorCode::ConnectionRefused;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::TlsUntrusted;
    case QNetworkReply::TimeoutError:
        return ErrorCode::Timeout;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return ErrorCode::ConnectionLost;
    default:
        return ErrorCode::Unreachable;
    }
}

} // namespace

HttpExchange::HttpExchange(std::chrono::milliseconds deadline, QObject* parent)
    : QObject(parent)
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(ErrorCode::Timeout, u"HTTP"_s); });
    connect(&m_manager, &QNetworkAccessManager::authenticationRequired, this,
        [this](QNetworkReply*, QAuthenticator* authenticator) {
            if (++m_passwordAsked > 1 || m_user.isEmpty())
                return; // refused once is refused
            authenticator->setUser(m_user);
            authenticator->setPassword(m_password.reveal());
        });
}

HttpExchange::~HttpExchange() { abort(); }

void HttpExchange::ask(const Ask& ask, Then then)
{
    Q_ASSERT(!m_reply);
    m_then = std::move(then);
    m_body.clear();
    m_user = ask.user;
    m_password = ask.password;
    m_passwordAsked = 0;
    m_isSent = false;
    m_manager.clearAccessCache(); // passwords are not kept from one request to the next
    QNetworkRequest request(ask.url);
    request.setRawHeader("User-Agent", "Doppino");
    for (const auto& [name, value] : ask.headers)
        request.setRawHeader(name, value);
    m_reply = m_manager.sendCustomRequest(request, ask.verb, ask.body);
    m_reply->setReadBufferSize(maximumBody);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        m_body += m_reply->readAll();
        if (m_body.size() > maximumBody)
            finish(ErrorCode::TooMuchData);
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    m_deadline.start();
}

void HttpExchange::onFinished()
{
    m_body += m_reply->readAll();
    if (m_body.size() > maximumBody)
        return finish(ErrorCode::TooMuchData);
    const bool isAnswered = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool isCut = error == QNetworkReply::RemoteHostClosedError; // in the middle of its answer
    if (isAnswered && !isCut)
        return finish(std::nullopt);
    finish(exchangeError(error), m_reply->errorString());
}

void HttpExchange::finish(std::optional<ErrorCode> code, const QString& detail)
{
    QNetworkReply* reply = m_reply;
    m_reply.clear();
    m_deadline.stop();
    reply->disconnect(this);
    Reply answer;
    // A request without a body is not said to have been sent; its answer says so.
    answer.isSent
        = m_isSent || reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    answer.isAsking = m_passwordAsked > 0;
    if (code) {
        answer.error = Error(*code, reply->url().host(), detail.left(200));
    } else {
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.phrase
            = reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray().left(100);
        answer.link = reply->rawHeader("Link").left(2000);
        answer.body = m_body;
    }
    reply->abort();
    reply->deleteLater();
    std::exchange(m_then, {})(answer);
}

void HttpExchange::abort()
{
    m_deadline.stop();
    m_then = {};
    if (QNetworkReply* reply = m_reply) {
        m_reply.clear();
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}
