// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoiceReader.h"

#include "models/deploy/nethvoice/NethVoiceSources.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

/// What a version of the PBX says of a path it does not have.
const QList<int> absentStatuses { 404, 405, 422 };

bool isWorthAsking(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PbxAnswerEmpty:
    case ErrorCode::PbxAnswerOdd:
    case ErrorCode::PbxFault:
    case ErrorCode::ConnectionLost:
        return true;
    default:
        return false;
    }
}

} // namespace

struct NethVoiceReader::Task {
    NethVoiceSources::Detail detail;
    bool isAgain = false;
};

NethVoiceReader::NethVoiceReader(NethVoiceSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

NethVoiceReader::~NethVoiceReader() = default;

void NethVoiceReader::read(Then then)
{
    abort();
    m_visit = std::make_unique<QObject>();
    m_then = std::move(then);
    m_state = {};
    m_state.content.insert(u"platform"_s, m_session.isNs8() ? u"ns8"_s : u"ns7"_s);
    m_isReadingDetails = false;
    for (const NethVoiceSources::Source& source : NethVoiceSources::all()) {
        const QStringList name = QString::fromLatin1(source.name).split(u'.');
        m_waiting.append(std::make_shared<Task>(Task { { name.first(), name.value(1), source.api,
            QString::fromLatin1(source.path), source.keep, source.isOptional } }));
    }
    start();
}

void NethVoiceReader::abort()
{
    m_visit.reset();
    m_waiting.clear();
    m_running = 0;
    m_then = {};
}

void NethVoiceReader::start()
{
    while (m_running < parallel && !m_waiting.isEmpty()) {
        ++m_running;
        ask(m_waiting.takeFirst());
    }
    if (m_running > 0)
        return;
    if (!m_isReadingDetails)
        return onListsRead();
    NethVoiceSources::derive(m_state);
    for (const Secret& secret : NethVoiceSources::secrets(m_state.content))
        m_session.addSecret(secret);
    finish(std::move(m_state));
}

void NethVoiceReader::onListsRead()
{
    m_isReadingDetails = true;
    for (const NethVoiceSources::Detail& detail : NethVoiceSources::details(m_state))
        m_waiting.append(std::make_shared<Task>(Task { detail }));
    start();
}

void NethVoiceReader::ask(const std::shared_ptr<Task>& task)
{
    const QPointer<QObject> visit = m_visit.get();
    m_session.ask(NethVoiceSession::Verb::Get, task->detail.api, task->detail.path, {},
        task->detail.isOptional ? absentStatuses : QList<int> {},
        [this, visit, task](const Result<NethVoiceSession::Reply>& reply) {
            if (visit)
                onAnswer(task, reply);
        });
}

void NethVoiceReader::onAnswer(
    const std::shared_ptr<Task>& task, const Result<NethVoiceSession::Reply>& reply)
{
    Result<NethVoiceSession::Reply> judged = reply;
    QJsonValue value;
    const bool isDoneWithout = !reply && task->detail.isSpare
        && (task->isAgain || reply.error().code == ErrorCode::PbxRefused);
    const bool isAbsent = isDoneWithout || (reply && reply->status >= 400);
    if (reply && !isAbsent) {
        value = task->detail.keep(reply->json);
        if (value.isUndefined())
            judged = fail(ErrorCode::PbxAnswerOdd, u"GET "_s + task->detail.path, u"JSON"_s);
    }
    if (!judged && !isAbsent) {
        if (task->isAgain || !isWorthAsking(judged.error().code))
            return finish(tl::unexpected(judged.error()));
        task->isAgain = true;
        return ask(task);
    }
    isAbsent || (value.isNull() && !task->detail.key.isEmpty()) ? remove(*task) : put(*task, value);
    --m_running;
    start();
}

void NethVoiceReader::put(const Task& task, const QJsonValue& value)
{
    const NethVoiceSources::Detail& detail = task.detail;
    if (detail.key.isEmpty()) {
        m_state.content.insert(detail.name, value);
        return;
    }
    QJsonObject entries = m_state.object(detail.name);
    entries.insert(detail.key, value);
    m_state.content.insert(detail.name, entries);
}

void NethVoiceReader::remove(const Task& task)
{
    QJsonObject entries = m_state.object(task.detail.name);
    entries.remove(task.detail.key);
    if (!task.detail.key.isEmpty())
        m_state.content.insert(task.detail.name, entries);
}

void NethVoiceReader::finish(Result<NethVoiceState> result)
{
    Then then = std::move(m_then);
    abort();
    then(std::move(result));
}
