// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoiceSession.h"
#include "models/deploy/nethvoice/NethVoiceState.h"

#include <memory>

/// Reads everything a NethVoice holds, a few requests at a time. What should hold something and
/// answers nothing is asked once more, and then is an error: never an empty list.
class NethVoiceReader : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(Result<NethVoiceState>)>;

    explicit NethVoiceReader(NethVoiceSession& session, QObject* parent = nullptr);
    ~NethVoiceReader() override;

    /// Errors: those of the session's ask(). Every secret it finds is added to the session's.
    void read(Then then);
    /// Not under way any more; the session's requests are aborted by whoever owns it.
    void abort();

    static constexpr int parallel = 4;

private:
    struct Task;
    void start();
    void ask(const std::shared_ptr<Task>& task);
    void onAnswer(const std::shared_ptr<Task>& task, const Result<NethVoiceSession::Reply>& reply);
    void put(const Task& task, const QJsonValue& value);
    void remove(const Task& task);
    void onListsRead();
    void finish(Result<NethVoiceState> result);

    NethVoiceSession& m_session;
    NethVoiceState m_state;
    QList<std::shared_ptr<Task>> m_waiting;
    int m_running = 0;
    bool m_isReadingDetails = false;
    Then m_then;
    std::unique_ptr<QObject> m_visit; ///< callbacks of an earlier one come to nothing
};
