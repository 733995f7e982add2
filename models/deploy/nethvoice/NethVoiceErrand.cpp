// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoiceErrand.h"

void NethVoiceErrand::start()
{
    m_isStarting = true;
    begin();
    m_isStarting = false;
}

void NethVoiceErrand::get(Api api, const QString& path, Next next)
{
    repeatable(Verb::Get, api, path, {}, std::move(next));
}

void NethVoiceErrand::repeatable(Verb verb, Api api, const QString& path, const QJsonValue& body,
    Next next, const QList<int>& statuses)
{
    const bool isWrite = verb != Verb::Get;
    m_session->ask(verb, api, path, body, statuses,
        [this, keep = self(), verb, api, path, body, next, isWrite, statuses](
            const Result<Reply>& reply) {
            if (reply || !isUnanswered(reply.error()))
                return receive(reply, isWrite, next);
            m_session->ask(verb, api, path, body, statuses,
                [this, keep, next, isWrite](
                    const Result<Reply>& second) { receive(second, isWrite, next); });
        });
}

void NethVoiceErrand::once(Verb verb, Api api, const QString& path, const QJsonValue& body,
    Next next, const QList<int>& statuses)
{
    m_session->ask(verb, api, path, body, statuses,
        [this, keep = self(), next](const Result<Reply>& reply) { receive(reply, true, next); });
}

void NethVoiceErrand::upload(
    Api api, const QString& path, const QString& fileName, const QByteArray& content, Next next)
{
    m_session->upload(api, path, fileName, content,
        [this, keep = self(), next](const Result<Reply>& reply) { receive(reply, true, next); });
}

void NethVoiceErrand::receive(const Result<Reply>& reply, bool isWrite, const Next& next)
{
    const auto handler = std::exchange(m_handler, {});
    if (!reply && handler)
        return handler(reply.error());
    if (!reply)
        return giveUp(reply.error());
    m_hasChanged = m_hasChanged || isWrite;
    next(*reply);
}

void NethVoiceErrand::done() { end(Outcome::done()); }

void NethVoiceErrand::giveUp(const Error& error)
{
    const Outcome outcome = NethVoiceSession::outcomeOf(error, m_item.id());
    if (m_hasChanged && outcome.error)
        return end(Outcome::unknown(*outcome.error));
    end(outcome);
}

void NethVoiceErrand::failed(const Error& error) { end(Outcome::failed(error)); }

void NethVoiceErrand::unsure(const Error& error) { end(Outcome::unknown(error)); }

Error NethVoiceErrand::itemError(ErrorCode code, const QString& detail) const
{
    return Error(code, m_item.id(), detail);
}

bool NethVoiceErrand::isUnanswered(const Error& error)
{
    return error.code == ErrorCode::Timeout || error.code == ErrorCode::ConnectionLost;
}

void NethVoiceErrand::end(const Outcome& outcome)
{
    const auto then = std::exchange(m_then, {});
    if (!then)
        return;
    if (m_isStarting) // nobody is called back from inside a call
        return m_session->later({}, [then, outcome] { then(outcome); });
    then(outcome);
}
