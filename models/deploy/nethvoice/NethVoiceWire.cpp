// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoiceWire.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 ordinaryHttpsPort = 443;

QString certificateFingerprint(const QSslCertificate& certificate)
{
    const QByteArray digest = certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    return u"SHA256:"_s + QString::fromLatin1(digest);
}

bool isLeadingElsewhere(const QString& path)
{
    const QString plain = QUrl::fromPercentEncoding(path.section(u'?', 0, 0).toUtf8());
    const QStringList segments = plain.split(u'/');
    return !path.startsWith(u'/') || segments.contains(u".."_s) || segments.contains(u"."_s);
}

/// Did the connection never come to carry a request?
std::optional<ErrorCode> errorBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorCode::Unresolvable;
    case QNetworkReply::ConnectionRefusedError:
        return ErrorCode::ConnectionRefused;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::TlsRefused;
    default:
        return std::nullopt;
    }
}

/// A body that can be read once only: Qt's access manager sends a request again by itself when the
/// connection ends early, and to make a trunk twice is worse than not to know.
class OneTimeBody : public QIODevice {
public:
    OneTimeBody(QByteArray bytes, QObject* parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isTaken() const { return m_isTaken; }
    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return !m_isTaken; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_at; }
    [[nodiscard]] bool atEnd() const override { return m_at >= m_bytes.size(); }

protected:
    qint64 readData(char* data, qint64 maximum) override
    {
        m_isTaken = true;
        const qint64 count = std::min(maximum, qint64(m_bytes.size()) - m_at);
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count == 0 ? -1 : count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
    bool m_isTaken = false;
};

struct WireExchange {
    NethVoiceWire::Ask ask;
    NethVoiceWire::Then then;
    QPointer<QNetworkReply> reply {};
    OneTimeBody* sending = nullptr; ///< the reply's
    QPointer<QTimer> deadline {};
    QByteArray body {};
    std::optional<Error> distrust {};
};

using WireExchangePtr = std::shared_ptr<WireExchange>;

} // namespace

struct NethVoiceWire::Private {
    NethVoiceWire* q;
    Clock clock;
    QString host;
    QString name; ///< host and port
    quint16 port;
    QString address;
    quint16 addressPort;
    QStringList known; ///< fingerprints
    QString accepted;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QNetworkAccessManager manager {};
    QList<WireExchangePtr> waiting {};
    QList<WireExchangePtr> running {};
    QSet<QString> vouchedFor {}; ///< fingerprints, by the system
    QString seen {}; ///< fingerprint that was told of
    bool isSeenNew = false;
    bool isSeenTold = true;
    bool hasConnected = false;
    int aborts = 0;

    Private(NethVoiceWire* owner, const PbxAccess& access);
    [[nodiscard]] QNetworkRequest request(const Ask& ask) const;
    void startNext();
    void start(const WireExchangePtr& exchange);
    void watch(const WireExchangePtr& exchange);
    void judge(const WireExchangePtr& exchange, const QList<QSslError>& errors);
    void confirm(const WireExchangePtr& exchange);
    void distrust(WireExchange& exchange, const QString& fingerprint) const;
    [[nodiscard]] bool isTrusted(const QString& fingerprint) const;
    void recognise(const QString& fingerprint, bool isNew);
    void onFinished(const WireExchangePtr& exchange);
    [[nodiscard]] bool mayBeSent(const WireExchange& exchange) const;
    [[nodiscard]] Error errorOf(const WireExchange& exchange) const;
    void finish(const WireExchangePtr& exchange, Result<Answer> result);
    void drop(WireExchange& exchange);
    [[nodiscard]] Error error(ErrorCode code, const WireExchange& exchange) const;
};

NethVoiceWire::Private::Private(NethVoiceWire* owner, const PbxAccess& access)
    : q(owner)
    , clock(access.clock)
    , host(access.pbx.host.trimmed())
    , port(access.port ? access.port : ordinaryHttpsPort)
    , address(access.pbx.address.trimmed())
    , addressPort(port)
    , accepted(access.accepted)
{
    name = host + u':' + QString::number(port);
    if (address.isEmpty())
        address = host;
    for (const PbxTrust& trust : access.known)
        if (trust.what == u"tls" && trust.host == name)
            known.append(trust.fingerprint);
    // A connection that continues an earlier one's session would not show its certificate.
    tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    manager.setProxy(QNetworkProxy::NoProxy);
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager.setAutoDeleteReplies(false);
}

QNetworkRequest NethVoiceWire::Private::request(const Ask& ask) const
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(address);
    url.setPort(addressPort);
    url.setPath(ask.path.section(u'?', 0, 0), QUrl::TolerantMode);
    if (ask.path.contains(u'?'))
        url.setQuery(ask.path.section(u'?', 1), QUrl::TolerantMode);
    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    request.setPeerVerifyName(host); // for SNI and the certificate alike
    request.setRawHeader("Host", (port == ordinaryHttpsPort ? host : name).toUtf8());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader(
        "Accept-Encoding", "identity"); // or the bound would count before unpacking
    request.setRawHeader("User-Agent", "Doppino");
    for (const auto& [header, value] : ask.headers)
        request.setRawHeader(header, value);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

void NethVoiceWire::Private::startNext()
{
    while (running.size() < connections && !waiting.isEmpty()) {
        const WireExchangePtr next = waiting.takeFirst();
        running.append(next);
        start(next);
    }
}

void NethVoiceWire::Private::start(const WireExchangePtr& exchange)
{
    const Ask& ask = exchange->ask;
    if (isLeadingElsewhere(ask.path)) {
        QMetaObject::invokeMethod(
            q,
            [this, exchange] {
                finish(exchange, tl::unexpected(error(ErrorCode::BadValue, *exchange)));
            },
            Qt::QueuedConnection);
        return;
    }
    QNetworkRequest wanted = request(ask);
    if (ask.verb == "GET" || ask.verb == "DELETE") {
        exchange->reply = manager.sendCustomRequest(wanted, ask.verb);
    } else {
        wanted.setHeader(QNetworkRequest::ContentTypeHeader, ask.contentType);
        wanted.setHeader(QNetworkRequest::ContentLengthHeader, ask.body.size());
        wanted.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        exchange->sending = new OneTimeBody(ask.body, &manager);
        exchange->reply = manager.sendCustomRequest(wanted, ask.verb, exchange->sending);
        exchange->sending->setParent(exchange->reply);
    }
    exchange->reply->setReadBufferSize(maximumBody);
    watch(exchange);
}

void NethVoiceWire::Private::watch(const WireExchangePtr& exchange)
{
    QNetworkReply* reply = exchange->reply;
    exchange->deadline = new QTimer(reply);
    exchange->deadline->setSingleShot(true);
    connect(exchange->deadline, &QTimer::timeout, q, [this, exchange] {
        const bool isSent = mayBeSent(*exchange);
        finish(exchange,
            tl::unexpected(error(isSent ? ErrorCode::Timeout : ErrorCode::Unreachable, *exchange)));
    });
    connect(reply, &QNetworkReply::encrypted, q, [this, exchange] { confirm(exchange); });
    connect(reply, &QNetworkReply::sslErrors, q,
        [this, exchange](const QList<QSslError>& errors) { judge(exchange, errors); });
    connect(reply, &QNetworkReply::readyRead, q, [this, exchange] {
        exchange->body += exchange->reply->readAll();
        if (exchange->body.size() > maximumBody)
            finish(exchange, tl::unexpected(error(ErrorCode::TooMuchData, *exchange)));
    });
    connect(reply, &QNetworkReply::finished, q, [this, exchange] { onFinished(exchange); });
    exchange->deadline->start(clock.real(exchange->ask.deadline));
}

/// The system does not vouch for it.
void NethVoiceWire::Private::judge(const WireExchangePtr& exchange, const QList<QSslError>& errors)
{
    const QString fingerprint
        = certificateFingerprint(exchange->reply->sslConfiguration().peerCertificate());
    if (isTrusted(fingerprint)) {
        recognise(fingerprint, !known.contains(fingerprint));
        // These alone: what is ignored stays ignored for later connections.
        exchange->reply->ignoreSslErrors(errors);
    } else {
        distrust(*exchange, fingerprint);
    }
}

/// The connection stands and nothing was sent: looks again, whatever was ignored earlier.
void NethVoiceWire::Private::confirm(const WireExchangePtr& exchange)
{
    hasConnected = true;
    const QSslConfiguration shown = exchange->reply->sslConfiguration();
    const QString fingerprint = certificateFingerprint(shown.peerCertificate());
    if (isTrusted(fingerprint) || vouchedFor.contains(fingerprint))
        return recognise(fingerprint, isTrusted(fingerprint) && !known.contains(fingerprint));
    if (QSslCertificate::verify(shown.peerCertificateChain(), host).isEmpty()) {
        vouchedFor.insert(fingerprint);
        return recognise(fingerprint, false);
    }
    distrust(*exchange, fingerprint);
    exchange->reply->abort();
}

void NethVoiceWire::Private::distrust(WireExchange& exchange, const QString& fingerprint) const
{
    if (known.isEmpty() && seen.isEmpty()) {
        exchange.distrust = Error(ErrorCode::PbxCertificateUnknown, host, fingerprint);
        return;
    }
    const QString before = seen.isEmpty() ? known.join(u", ") : seen;
    exchange.distrust
        = Error(ErrorCode::PbxCertificateChanged, host, before + u" / "_s + fingerprint);
}

bool NethVoiceWire::Private::isTrusted(const QString& fingerprint) const
{
    return known.contains(fingerprint) || fingerprint == accepted;
}

void NethVoiceWire::Private::recognise(const QString& fingerprint, bool isNew)
{
    if (fingerprint == seen)
        return;
    seen = fingerprint;
    isSeenNew = isNew;
    isSeenTold = false;
}

void NethVoiceWire::Private::onFinished(const WireExchangePtr& exchange)
{
    QNetworkReply* reply = exchange->reply;
    exchange->body += reply->readAll();
    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const bool isCut = reply->error() == QNetworkReply::RemoteHostClosedError;
    if (!status.isValid() || isCut)
        return finish(exchange, tl::unexpected(errorOf(*exchange)));
    if (exchange->body.size() > maximumBody)
        return finish(exchange, tl::unexpected(error(ErrorCode::TooMuchData, *exchange)));
    const QUrl location = reply->attribute(QNetworkRequest::RedirectionTargetAttribute)
                              .toUrl()
                              .adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment
                                  | QUrl::RemoveUserInfo);
    finish(exchange, Answer { status.toInt(), exchange->body, location.toString().left(200) });
}

/// False when it is certain that the far side did not get it. Without a body nothing tells: it may
/// have gone out over an earlier connection, and the failure be that of the next one.
bool NethVoiceWire::Private::mayBeSent(const WireExchange& exchange) const
{
    return exchange.sending ? exchange.sending->isTaken() : hasConnected;
}

Error NethVoiceWire::Private::errorOf(const WireExchange& exchange) const
{
    if (exchange.distrust)
        return *exchange.distrust;
    const QString words = exchange.reply->errorString().left(200);
    const bool isHarmless = exchange.ask.verb == "GET" || !mayBeSent(exchange);
    if (const auto code = errorBeforeSending(exchange.reply->error()); code && isHarmless)
        return Error(*code, host, words);
    return mayBeSent(exchange) ? error(ErrorCode::ConnectionLost, exchange)
                               : Error(ErrorCode::Unreachable, host, words);
}

Error NethVoiceWire::Private::error(ErrorCode code, const WireExchange& exchange) const
{
    const QString words
        = QString::fromLatin1(exchange.ask.verb) + u' ' + exchange.ask.path.section(u'?', 0, 0);
    return Error(code, host, words);
}

void NethVoiceWire::Private::drop(WireExchange& exchange)
{
    QNetworkReply* reply = exchange.reply;
    if (!reply)
        return;
    reply->disconnect(q);
    exchange.deadline->disconnect(q);
    exchange.deadline->stop();
    reply->abort();
    reply->deleteLater();
    exchange.reply.clear();
}

void NethVoiceWire::Private::finish(const WireExchangePtr& exchange, Result<Answer> result)
{
    const WireExchangePtr kept = exchange; // dropping it takes the caller's
    if (!running.removeOne(kept))
        return;
    drop(*kept);
    startNext();
    const QPointer<NethVoiceWire> alive(q);
    const int before = aborts;
    if (!std::exchange(isSeenTold, true))
        Q_EMIT q->trusted(name, seen, isSeenNew);
    if (alive && before == aborts)
        kept->then(std::move(result));
}

NethVoiceWire::NethVoiceWire(const PbxAccess& access, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, access))
{
}

NethVoiceWire::~NethVoiceWire() { abort(); }

void NethVoiceWire::connectTo(const QString& address, quint16 port)
{
    d->address = address;
    d->addressPort = port;
}

void NethVoiceWire::ask(const Ask& ask, Then then)
{
    d->waiting.append(std::make_shared<WireExchange>(WireExchange { ask, std::move(then) }));
    QMetaObject::invokeMethod(
        this, [this] { d->startNext(); }, Qt::QueuedConnection);
}

void NethVoiceWire::abort()
{
    ++d->aborts;
    d->waiting.clear();
    for (const WireExchangePtr& exchange : std::exchange(d->running, {}))
        d->drop(*exchange);
}

QString NethVoiceWire::host() const { return d->host; }
QString NethVoiceWire::hostAndPort() const { return d->name; }
