// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoiceCalls.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/// Keeps itself alive by what it waits for.
class CallSequence : public std::enable_shared_from_this<CallSequence> {
public:
    CallSequence(NethVoiceSession& session, QString item, QList<NethVoiceCalls::Make> calls,
        PbxDriver::Applied then)
        : m_session(session)
        , m_item(std::move(item))
        , m_calls(std::move(calls))
        , m_then(std::move(then))
    {
    }
    void next();

private:
    void send(const NethVoiceCall& call, bool isAgain);
    void take(const NethVoiceCall& call, const NethVoiceCall::Reply& reply);
    void end(const Error& error);

    NethVoiceSession& m_session;
    QString m_item;
    QList<NethVoiceCalls::Make> m_calls;
    PbxDriver::Applied m_then;
    bool m_isChanged = false;
};

bool isCallUnanswered(const Error& error)
{
    return error.code == ErrorCode::Timeout || error.code == ErrorCode::ConnectionLost;
}

void CallSequence::next()
{
    while (!m_calls.isEmpty())
        if (const auto call = m_calls.takeFirst()(); call)
            return send(*call, false);
    m_then(Outcome::done());
}

void CallSequence::send(const NethVoiceCall& call, bool isAgain)
{
    m_session.ask(call.verb, call.api, call.path, call.body, call.statuses,
        [self = shared_from_this(), call, isAgain](const Result<NethVoiceCall::Reply>& reply) {
            if (reply)
                self->take(call, *reply);
            else if (call.isRepeatable && !isAgain && isCallUnanswered(reply.error()))
                self->send(call, true);
            else
                self->end(reply.error());
        });
}

void CallSequence::take(const NethVoiceCall& call, const NethVoiceCall::Reply& reply)
{
    const Status status = call.take ? call.take(reply) : Status();
    if (!status)
        return end(status.error());
    m_isChanged = m_isChanged || call.verb != NethVoiceSession::Verb::Get;
    next();
}

void CallSequence::end(const Error& error)
{
    const Outcome outcome = NethVoiceSession::outcomeOf(error, m_item);
    m_then(m_isChanged && outcome.error ? Outcome::unknown(*outcome.error) : outcome);
}

} // namespace

void NethVoiceCalls::run(
    NethVoiceSession& session, const QString& item, QList<Make> calls, PbxDriver::Applied then)
{
    // Never from inside the call, even when nothing is to be sent.
    auto sequence
        = std::make_shared<CallSequence>(session, item, std::move(calls), std::move(then));
    session.later(std::chrono::milliseconds(0), [sequence] { sequence->next(); });
}

NethVoiceCalls::Make NethVoiceCalls::always(NethVoiceCall call)
{
    return [call = std::move(call)] { return std::optional(call); };
}

void NethVoiceCalls::refuse(NethVoiceSession& session, const Error& error, PbxDriver::Applied then)
{
    session.later(std::chrono::milliseconds(0),
        [error, then = std::move(then)] { then(Outcome::failed(error)); });
}

QString NethVoiceCalls::inPath(const QString& name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}
