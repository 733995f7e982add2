// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoiceSession.h"

#include "models/core/Redactor.h"
#include "models/deploy/nethvoice/NethVoiceAnswer.h"
#include "models/deploy/nethvoice/NethVoicePortal.h"
#include "models/deploy/nethvoice/NethVoiceWire.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimer>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds ordinaryDeadline { 45 }; // the server itself gives up after 30 s
constexpr seconds importDeadline { 600 }; // it may answer only once all users are made
constexpr QStringView keyRefusal = u"403 Forbidden: wrong secret key";
constexpr qint64 slowestBytesPerSecond = 32 * 1024;

QByteArray sha1Hex(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
}

QByteArray verbName(NethVoiceSession::Verb verb)
{
    switch (verb) {
    case NethVoiceSession::Verb::Get:
        return "GET";
    case NethVoiceSession::Verb::Post:
        return "POST";
    case NethVoiceSession::Verb::Patch:
        return "PATCH";
    case NethVoiceSession::Verb::Put:
        return "PUT";
    case NethVoiceSession::Verb::Delete:
        return "DELETE";
    }
    return {};
}

/// Any value, alone in a document as well.
QByteArray jsonBody(const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return "{}";
    const QByteArray array = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

milliseconds requestDeadline(const QString& path, qsizetype bytes)
{
    const seconds least = path == u"/csv/csvimport" ? importDeadline : ordinaryDeadline;
    return least + seconds(bytes / slowestBytesPerSecond);
}

bool hasControlCharacters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20; });
}

} // namespace

struct NethVoiceSession::Private {
    NethVoiceSession* q;
    QString user;
    Secret password;
    Clock clock;
    NethVoiceWire wire;
    NethVoicePortal portal;
    std::unique_ptr<QObject> timers = std::make_unique<QObject>();
    mutable Redactor redactor {};
    Secret key {};
    std::optional<bool> ns8 {};

    Private(NethVoiceSession* owner, const PbxAccess& access);
    using Opened = std::function<void(Status)>;
    void recognise(Opened then);
    void logIn(Opened then);
    void onLoggedIn(const NethVoiceWire::Answer& answer, Opened then);
    void probeRest(Opened then);
    void probePlatform(Opened then);
    void probeTancredi(Opened then);
    [[nodiscard]] Error openingError(const Error& error) const;
    [[nodiscard]] QString root(Api api) const;
    void send(NethVoiceWire::Ask ask, const NethVoiceAnswer::Question& question, Then then);
    void sendAuthorised(
        NethVoiceWire::Ask ask, const QString& path, const QList<int>& statuses, Then then);
    void sendRaw(NethVoiceWire::Ask ask, NethVoiceWire::Then then);
    [[nodiscard]] QString redacted(const QString& text) const;
    [[nodiscard]] Error redacted(Error error) const;
    void tell(Job::Direction direction, const QString& text);
};

NethVoiceSession::Private::Private(NethVoiceSession* owner, const PbxAccess& access)
    : q(owner)
    , user(access.pbx.user)
    , password(access.pbx.password)
    , clock(access.clock)
    , wire(access)
    , portal(
          { user, password, wire.host() },
          [this](const NethVoiceWire::Ask& ask, const NethVoiceAnswer::Question& question,
              Then then) { send(ask, question, std::move(then)); },
          [this](const Secret& token) { redactor.addSecret(token); })
{
    redactor.addSecret(password);
}

QString NethVoiceSession::Private::root(Api api) const
{
    switch (api) {
    case Api::Rest:
        return u"/freepbx/rest"_s;
    case Api::Tancredi:
        return u"/tancredi/api/v1"_s;
    case Api::Cti:
        return ns8.value_or(true) ? u"/api"_s : u"/webrest"_s;
    }
    return {};
}

QString NethVoiceSession::Private::redacted(const QString& text) const
{
    return QString::fromUtf8(redactor.whole(text.toUtf8()));
}

Error NethVoiceSession::Private::redacted(Error error) const
{
    if (error.detail == keyRefusal) // its "secret key" is none
        return error;
    error.detail = redacted(error.detail);
    return error;
}

void NethVoiceSession::Private::tell(Job::Direction direction, const QString& text)
{
    QMetaObject::invokeMethod(
        q, [this, direction, line = redacted(text)] { Q_EMIT q->transcript(direction, line); },
        Qt::QueuedConnection);
}

void NethVoiceSession::Private::sendRaw(NethVoiceWire::Ask ask, NethVoiceWire::Then then)
{
    const QString line = QString::fromLatin1(ask.verb) + u' ' + ask.path;
    if (ask.deadline.count() == 0)
        ask.deadline = ordinaryDeadline;
    tell(Job::Direction::Sent, line);
    QElapsedTimer timer;
    timer.start();
    wire.ask(ask, [this, line, timer, then = std::move(then)](auto answer) {
        const QString time = u" (%1 ms)"_s.arg(timer.elapsed());
        if (answer) {
            const QString said
                = answer->status >= 400 ? u' ' + NethVoiceAnswer::words(answer->body) : QString();
            tell(Job::Direction::Received,
                u"%1: %2"_s.arg(line, QString::number(answer->status) + said) + time);
        } else {
            tell(Job::Direction::Received,
                u"%1: %2"_s.arg(line, errorCodeName(answer.error().code)) + time);
        }
        then(std::move(answer));
    });
}

void NethVoiceSession::Private::send(
    NethVoiceWire::Ask ask, const NethVoiceAnswer::Question& question, Then then)
{
    sendRaw(std::move(ask), [this, question, then = std::move(then)](const auto& answer) {
        Result<Reply> reply = answer ? NethVoiceAnswer::judge(question, *answer)
                                     : Result<Reply>(tl::unexpected(answer.error()));
        if (!reply)
            reply = tl::unexpected(redacted(reply.error()));
        then(std::move(reply));
    });
}

void NethVoiceSession::Private::sendAuthorised(
    NethVoiceWire::Ask ask, const QString& path, const QList<int>& statuses, Then then)
{
    ask.headers = { { "User", user.toUtf8() }, { "Secretkey", key.revealUtf8() } };
    ask.deadline = requestDeadline(path, ask.body.size());
    const NethVoiceAnswer::Question question { ask.verb, path, wire.host(), statuses };
    send(std::move(ask), question, std::move(then));
}

// Opening: each step calls the next one.

Error NethVoiceSession::Private::openingError(const Error& error) const
{
    if (error.code == ErrorCode::PbxRefused) // no refusal is due here: it is another server
        return Error(ErrorCode::PbxAnswerOdd, wire.host(), error.subject + u": "_s + error.detail);
    if (error.detail == keyRefusal)
        return Error(error.code, wire.host(), error.detail + u": "_s + user);
    return error;
}

/// Asks for something public first: whom it talks to is known before any password is sent.
void NethVoiceSession::Private::recognise(Opened then)
{
    sendRaw({ "GET", u"/freepbx/wizard/scripts/custom.js"_s },
        [this, then = std::move(then)](const Result<NethVoiceWire::Answer>& answer) {
            if (!answer)
                return then(tl::unexpected(answer.error()));
            static const QRegularExpression cti(
                u"BASE_API_URL_CTI[^;,\\n]{0,200}?/(api|webrest)\\b"_s);
            const auto match = cti.match(QString::fromUtf8(answer->body));
            ns8.reset();
            if (answer->status == 200 && match.hasMatch())
                ns8 = match.captured(1) == u"api";
            logIn(then);
        });
}

void NethVoiceSession::Private::logIn(Opened then)
{
    const QJsonObject body { { u"username"_s, user }, { u"password"_s, password.reveal() } };
    sendRaw({ "POST", u"/freepbx/rest/testauth"_s, jsonBody(body), "application/json" },
        [this, then = std::move(then)](const Result<NethVoiceWire::Answer>& answer) {
            if (!answer)
                return then(tl::unexpected(answer.error()));
            onLoggedIn(*answer, then);
        });
}

void NethVoiceSession::Private::onLoggedIn(const NethVoiceWire::Answer& answer, Opened then)
{
    const NethVoiceAnswer::Question question { "POST", u"/testauth"_s, wire.host() };
    const auto reply = NethVoiceAnswer::judge(question, answer);
    if (!reply)
        return then(tl::unexpected(redacted(openingError(reply.error()))));
    if (reply->isEmpty())
        return then(fail(ErrorCode::PbxAnswerEmpty, question.subject()));
    const QString shared = reply->json.toObject().value("result"_L1).toString();
    if (shared.isEmpty())
        return then(fail(ErrorCode::PbxAnswerOdd, question.subject(), u"result"_s));
    q->addSecret(Secret(shared));
    const QByteArray inner = sha1Hex(password.revealUtf8());
    q->addSecret(Secret(inner));
    key = Secret(sha1Hex(user.toUtf8() + inner + shared.toUtf8()));
    q->addSecret(key);
    probeRest(std::move(then));
}

/// The two interfaces can fail apart.
void NethVoiceSession::Private::probeRest(Opened then)
{
    q->get(Api::Rest, u"/mainextensions/userlimits"_s,
        [this, then = std::move(then)](const Result<Reply>& reply) {
            if (!reply)
                return then(tl::unexpected(openingError(reply.error())));
            ns8 ? probeTancredi(then) : probePlatform(then);
        });
}

void NethVoiceSession::Private::probePlatform(Opened then)
{
    q->ask(Verb::Get, Api::Rest, u"/phones/reboot"_s, {}, { 404 },
        [this, then = std::move(then)](const Result<Reply>& reply) {
            if (!reply && reply.error().code != ErrorCode::PbxAnswerEmpty)
                return then(tl::unexpected(openingError(reply.error())));
            ns8 = reply && reply->status == 404;
            probeTancredi(then);
        });
}

void NethVoiceSession::Private::probeTancredi(Opened then)
{
    q->get(Api::Tancredi, u"/macvendors"_s,
        [this, then = std::move(then)](const Result<Reply>& reply) {
            if (!reply)
                return then(tl::unexpected(openingError(reply.error())));
            then({});
        });
}

NethVoiceSession::NethVoiceSession(const PbxAccess& access, QObject* parent)
    : QObject(parent)
{
    d = std::make_unique<Private>(this, access);
    connect(&d->wire, &NethVoiceWire::trusted, this, &NethVoiceSession::trusted);
}

NethVoiceSession::~NethVoiceSession() = default;

void NethVoiceSession::connectTo(const QString& address, quint16 port)
{
    d->wire.connectTo(address, port);
}

void NethVoiceSession::open(std::function<void(Status)> then)
{
    if (hasControlCharacters(d->user)) // it becomes a header
        return later(
            {}, [then = std::move(then)] { then(fail(ErrorCode::BadValue, u"pbx.user"_s)); });
    d->recognise(std::move(then));
}

bool NethVoiceSession::isNs8() const { return d->ns8.value_or(true); }

void NethVoiceSession::ask(
    Verb verb, Api api, const QString& path, const QJsonValue& body, Then then)
{
    ask(verb, api, path, body, {}, std::move(then));
}

void NethVoiceSession::ask(Verb verb, Api api, const QString& path, const QJsonValue& body,
    const QList<int>& statuses, Then then)
{
    d->sendAuthorised({ verbName(verb), d->root(api) + path, jsonBody(body), "application/json" },
        path, statuses, std::move(then));
}

void NethVoiceSession::upload(
    Api api, const QString& path, const QString& fileName, const QByteArray& content, Then then)
{
    const QByteArray boundary = QUuid::createUuid().toByteArray(QUuid::Id128);
    QString name = fileName;
    for (QChar& c : name)
        if (c.unicode() < 0x20 || c == u'"' || c == u'\\')
            c = u'_';
    const QByteArray body = "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name.toUtf8()
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + boundary
        + "--\r\n";
    d->sendAuthorised(
        { "POST", d->root(api) + path, body, "multipart/form-data; boundary=" + boundary }, path,
        {}, std::move(then));
}

void NethVoiceSession::askPortal(
    const QString& domain, const QString& action, const QJsonObject& body, Then then)
{
    d->portal.ask(domain, action, body, std::move(then));
}

Error NethVoiceSession::redacted(const Error& error) const { return d->redacted(error); }

void NethVoiceSession::addSecret(const Secret& secret) { d->redactor.addSecret(secret); }

void NethVoiceSession::abort()
{
    d->wire.abort();
    d->portal.abort();
    d->timers = std::make_unique<QObject>();
}

void NethVoiceSession::later(milliseconds nominal, std::function<void()> then)
{
    QTimer::singleShot(d->clock.real(nominal), d->timers.get(), std::move(then));
}

Outcome NethVoiceSession::outcomeOf(const Error& error, const QString& item)
{
    Error told = error;
    switch (error.code) {
    case ErrorCode::Timeout:
    case ErrorCode::ConnectionLost:
    case ErrorCode::TooMuchData:
        return Outcome::unknown(told);
    case ErrorCode::PbxFault:
    case ErrorCode::PbxAnswerEmpty:
    case ErrorCode::PbxAnswerOdd:
    case ErrorCode::PbxRefused:
        told.subject = item;
        told.detail = error.subject + (error.detail.isEmpty() ? QString() : u": "_s + error.detail);
        return error.code == ErrorCode::PbxRefused ? Outcome::failed(told) : Outcome::unknown(told);
    default:
        return Outcome::failed(told);
    }
}
