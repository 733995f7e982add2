// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/tvox/TvoxWebApiJob.h"

#include "models/core/Redactor.h"
#include "models/deploy/nethvoice/NethVoiceWire.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString webApiPath = u"/tvox/webapi"_s;
constexpr auto webApiDeadline = 15s;
constexpr qsizetype longestWords = 200;

/// Letters, digits and what versions are written with: it ends up on paper.
bool isVersion(const QString& text)
{
    return !text.isEmpty() && text.size() <= 40
        && std::all_of(text.begin(), text.end(),
            [](QChar c) { return c.isLetterOrNumber() || u".-_+ "_s.contains(c); });
}

} // namespace

TvoxWebApiJob::TvoxWebApiJob(const PbxAccess& access, QObject* parent)
    : Job(parent)
    , m_wire(std::make_unique<NethVoiceWire>(access))
    , m_pbx(access.pbx)
{
    connect(m_wire.get(), &NethVoiceWire::trusted, this,
        [this](const QString& host, const QString& fingerprint, bool isNew) {
            Q_EMIT trusted(u"tls"_s, host, {}, fingerprint, isNew);
        });
}

TvoxWebApiJob::~TvoxWebApiJob() = default;

void TvoxWebApiJob::cancel()
{
    m_wire->abort();
    finish(Outcome::cancelled(Error(ErrorCode::Cancelled, m_pbx.host, m_step)));
}

void TvoxWebApiJob::run()
{
    if (m_pbx.host.isEmpty() || m_pbx.user.isEmpty() || m_pbx.password.isEmpty()) {
        const QString field = m_pbx.host.isEmpty() ? u"host"_s
            : m_pbx.user.isEmpty()                 ? u"user"_s
                                                   : u"password"_s;
        return finish(Outcome::failed(Error(ErrorCode::MissingValue, u"site.pbx."_s + field)));
    }
    m_step = u"version"_s;
    call(u"getVersion"_s, {});
}

void TvoxWebApiJob::call(const QString& method, const QJsonArray& parameters)
{
    Q_EMIT stepChanged(m_step, StepState::Running, elapsedMs());
    Q_EMIT transcript(Direction::Sent, u"POST %1 %2"_s.arg(webApiPath, method));
    const QJsonObject body { { u"jsonrpc"_s, u"2.0"_s }, { u"method"_s, method },
        { u"params"_s, parameters }, { u"id"_s, ++m_id } };
    NethVoiceWire::Ask ask { "POST", webApiPath, QJsonDocument(body).toJson(QJsonDocument::Compact),
        "application/json", {}, webApiDeadline };
    m_wire->ask(ask, [this, method](const Result<NethVoiceWire::Answer>& answer) {
        if (!answer)
            return endStep(answer.error());
        Q_EMIT transcript(Direction::Received, QString::number(answer->status));
        const QJsonObject reply = QJsonDocument::fromJson(answer->body).object();
        if (answer->status >= 500)
            return endStep({ ErrorCode::PbxFault, m_pbx.host, QString::number(answer->status) });
        const bool isReply = answer->status == 200 && reply.value(u"id"_s).toInt(-1) == m_id
            && (reply.contains(u"result"_s) || reply.contains(u"error"_s));
        if (!isReply)
            return endStep({ ErrorCode::PbxAnswerOdd, m_pbx.host,
                u"%1, %2"_s.arg(method).arg(answer->status) });
        if (const QJsonValue error = reply.value(u"error"_s); error.isObject()) {
            const bool isLogin = method == u"login";
            return endStep({ isLogin ? ErrorCode::PbxCredentialsRefused : ErrorCode::PbxRefused,
                m_pbx.host, words(error) });
        }
        method == u"login" ? onLogin(reply.value(u"result"_s))
                           : onVersion(reply.value(u"result"_s));
    });
}

/// The server's own words; what it repeats of the password is masked.
QString TvoxWebApiJob::words(const QJsonValue& error) const
{
    const QString text
        = u"%1 %2"_s.arg(error[u"code"_s].toInt()).arg(error[u"message"_s].toString());
    // Before anything is cut off: part of a password would not be found.
    return QString::fromUtf8(Redactor::redact(text.toUtf8(), { m_pbx.password }))
        .simplified()
        .left(longestWords);
}

/// The pair of the server's version and the interface's.
void TvoxWebApiJob::onVersion(const QJsonValue& result)
{
    const QString server = result[0].toVariant().toString();
    const QString api = result[1].toVariant().toString();
    if (!isVersion(server) || !isVersion(api))
        return endStep({ ErrorCode::PbxAnswerOdd, m_pbx.host, u"getVersion"_s });
    m_serverVersion = server;
    m_apiVersion = api;
    Q_EMIT stepChanged(m_step, StepState::Done, elapsedMs());
    m_step = u"login"_s;
    call(u"login"_s, { api, m_pbx.user, m_pbx.password.reveal() });
}

void TvoxWebApiJob::onLogin(const QJsonValue& result)
{
    if (result[u"sessionId"_s].toString().isEmpty())
        return endStep({ ErrorCode::PbxAnswerOdd, m_pbx.host, u"login"_s });
    Q_EMIT stepChanged(m_step, StepState::Done, elapsedMs());
    finish(Outcome::done());
}

void TvoxWebApiJob::endStep(const Error& error)
{
    Q_EMIT stepChanged(m_step, StepState::Failed, elapsedMs());
    finish(Outcome::failed(error));
}
