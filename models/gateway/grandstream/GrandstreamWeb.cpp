// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/grandstream/GrandstreamWeb.h"

#include "models/gateway/grandstream/GrandstreamText.h"
#include "models/gateway/grandstream/GrandstreamWebRequest.h"

#include <QIODevice>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QUrl>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestReply = 4 * 1024 * 1024;

/// A body that can be read only once: QNetworkAccessManager sends a request again when the
/// connection breaks before the answer, and a login, a file or a restart must not go out twice.
class OneTimeBody : public QIODevice {
public:
    OneTimeBody(QByteArray data, QObject* parent)
        : QIODevice(parent)
        , m_data(std::move(data))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_data.size() - m_at + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char* to, qint64 most) override
    {
        const qint64 count = qMin<qint64>(most, m_data.size() - m_at);
        if (count <= 0)
            return -1;
        std::memcpy(to, m_data.constData() + m_at, size_t(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_at = 0;
};

ErrorCode codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return ErrorCode::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return ErrorCode::Unresolvable;
    case QNetworkReply::TimeoutError:
        return ErrorCode::Timeout;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // see OneTimeBody
        return ErrorCode::ConnectionLost;
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return ErrorCode::UnexpectedAnswer;
    default:
        return ErrorCode::Unreachable;
    }
}

bool isAboutHost(ErrorCode code)
{
    return code != ErrorCode::UnexpectedAnswer && code != ErrorCode::TooMuchData
        && code != ErrorCode::DeviceRefused;
}

} // namespace

std::unique_ptr<QNetworkAccessManager> GrandstreamWeb::newManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxy(QNetworkProxy::NoProxy);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return manager;
}

GrandstreamWeb::GrandstreamWeb(Setup setup, QObject* parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_manager(newManager())
    , m_redactor(m_setup.secrets)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &GrandstreamWeb::onDeadline);
}

GrandstreamWeb::~GrandstreamWeb() { close(); }

QUrl GrandstreamWeb::urlOf(const Request& request) const
{
    QUrl url;
    url.setScheme(m_setup.isTls ? u"https"_s : u"http"_s);
    url.setHost(m_setup.host);
    if (m_setup.port != 0)
        url.setPort(m_setup.port);
    url.setPath(request.what == u"/" ? u"/"_s : u"/cgi-bin/"_s + request.what);
    if (!request.query.isEmpty())
        url.setQuery(QString::fromLatin1(request.query), QUrl::StrictMode);
    return url;
}

QNetworkRequest GrandstreamWeb::prepared(const Request& request) const
{
    const QUrl url = urlOf(request);
    const QByteArray origin = url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery);
    QNetworkRequest out(url);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setRawHeader("Connection", "close");
    out.setRawHeader("Accept-Encoding", "identity");
    // Some firmware answers 403 to a form from nowhere (assumed for gateways, seen on phones).
    out.setRawHeader("Origin", origin);
    out.setRawHeader("Referer", origin + '/');
    if (request.isPost) {
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        out.setHeader(QNetworkRequest::ContentLengthHeader, request.form.size());
        out.setHeader(QNetworkRequest::ContentTypeHeader,
            request.boundary.isEmpty() ? QByteArray("application/x-www-form-urlencoded")
                                       : "multipart/form-data; boundary=" + request.boundary);
    }
    return out;
}

void GrandstreamWeb::send(const Request& request, Take take)
{
    Q_ASSERT_X(!isBusy(), "GrandstreamWeb", "one request at a time");
    m_taken = std::move(take);
    m_what = request.what;
    m_reason.reset();
    m_body.clear();
    m_isSent = false;
    m_isQuiet = request.isQuiet;
    const QByteArray shown = request.shown.isEmpty() ? request.form : request.shown;
    tell(true,
        (request.isPost ? "POST " : "GET ") + urlOf(request).path().toUtf8()
            + (shown.isEmpty() ? "" : ' ' + shown));
    if (request.isPost) {
        auto* body = new OneTimeBody(request.form, nullptr);
        m_reply = m_manager->post(prepared(request), body);
        body->setParent(m_reply);
    } else {
        m_reply = m_manager->get(prepared(request));
    }
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
    connect(m_reply, &QNetworkReply::readyRead, this, &GrandstreamWeb::onProgress);
    connect(m_reply, &QNetworkReply::finished, this, &GrandstreamWeb::onFinished);
    connect(m_reply, &QNetworkReply::encrypted, this, &GrandstreamWeb::onEncrypted);
    connect(m_reply, &QNetworkReply::sslErrors, this, &GrandstreamWeb::onSslErrors);
    m_deadline.start(m_setup.clock.real(request.deadline));
}

void GrandstreamWeb::abort(Error reason)
{
    if (!m_reply || m_reason)
        return;
    m_reason = std::move(reason);
    m_reply->abort(); // ends in onFinished()
}

void GrandstreamWeb::onEncrypted()
{
    const QByteArray seen = GrandstreamText::fingerprint(m_reply->sslConfiguration());
    if (m_reply && !isCertificateFine(seen))
        abort({ ErrorCode::HostKeyChanged, m_setup.host,
            QString::fromLatin1(m_setup.fingerprint + " / " + seen) });
}

void GrandstreamWeb::onSslErrors(const QList<QSslError>&)
{
    const QByteArray seen = GrandstreamText::fingerprint(m_reply->sslConfiguration());
    if (isCertificateFine(seen))
        m_reply->ignoreSslErrors();
    else
        m_reason = Error(ErrorCode::HostKeyChanged, m_setup.host,
            QString::fromLatin1(m_setup.fingerprint + " / " + seen));
}

bool GrandstreamWeb::isCertificateFine(const QByteArray& seen)
{
    const bool isNew = m_setup.fingerprint.isEmpty();
    const bool isFine
        = !seen.isEmpty() && (isNew ? m_setup.isFirstAccepted : m_setup.fingerprint == seen);
    if (isFine && isNew) {
        m_setup.fingerprint = seen;
        Q_EMIT certificateSeen(seen, true);
    }
    return isFine;
}

void GrandstreamWeb::onProgress()
{
    m_body += m_reply->readAll();
    if (m_body.size() > largestReply)
        abort({ ErrorCode::TooMuchData, m_what });
}

void GrandstreamWeb::onDeadline() { abort({ ErrorCode::Timeout, m_setup.host, m_what }); }

Error GrandstreamWeb::networkError(const QNetworkReply& reply) const
{
    const ErrorCode code = codeOf(reply.error());
    const bool isWordy = code == ErrorCode::UnexpectedAnswer || code == ErrorCode::Unreachable;
    return isAboutHost(code) ? Error(code, m_setup.host, isWordy ? reply.errorString() : m_what)
                             : Error(code, m_what, reply.errorString());
}

void GrandstreamWeb::onFinished()
{
    QNetworkReply* reply = m_reply;
    GrandstreamReply out;
    out.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    out.location = QString::fromLatin1(reply->rawHeader("Location"));
    out.hasCookie = !m_manager->cookieJar()->cookiesForUrl(reply->url()).isEmpty();
    // From 100 on these are answers, such as 404.
    const bool isBroken = reply->error() > QNetworkReply::NoError
        && reply->error() < QNetworkReply::ProxyConnectionRefusedError;
    if (!m_reason && (isBroken || out.status == 0))
        m_reason = networkError(*reply);
    if (!m_reason)
        m_body += reply->readAll();
    if (!m_reason && m_body.size() > largestReply)
        m_reason = Error(ErrorCode::TooMuchData, m_what);
    if (m_reason)
        return finish(tl::unexpected(*m_reason));
    out.body = std::exchange(m_body, {});
    hideToken(out.token()); // before its own answer is shown
    const bool isFile = m_isQuiet && !out.json();
    tell(false,
        QByteArray::number(out.status) + ' '
            + (isFile ? QByteArray::number(out.body.size()) + " bytes" : out.body.left(4096)));
    finish(std::move(out));
}

void GrandstreamWeb::finish(Result<GrandstreamReply> result)
{
    m_deadline.stop();
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply.clear();
    m_manager->clearConnectionCache();
    const Take take = std::exchange(m_taken, nullptr);
    take(std::move(result));
}

void GrandstreamWeb::hideToken(const QByteArray& token)
{
    if (!token.isEmpty())
        m_redactor.addSecret(Secret(token.mid(token.indexOf('=') + 1)));
}

void GrandstreamWeb::tell(bool isSent, const QByteArray& text)
{
    Q_EMIT transcript(isSent, QString::fromUtf8(m_redactor.whole(GrandstreamText::masked(text))));
}
