// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoicePart.h"

/// The requests of one item, one after the other. It lives while one of them is under way and ends
/// once: by done(), or by the first request that fails.
class NethVoiceErrand : public std::enable_shared_from_this<NethVoiceErrand> {
public:
    using Verb = NethVoiceSession::Verb;
    using Api = NethVoiceSession::Api;
    using Reply = NethVoiceSession::Reply;
    using Next = std::function<void(const Reply&)>;

    virtual ~NethVoiceErrand() = default;
    Q_DISABLE_COPY_MOVE(NethVoiceErrand)

    template <typename Errand, typename... Arguments>
    static void run(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
        PbxDriver::Applied then, Arguments&&... arguments)
    {
        const auto errand = std::make_shared<Errand>(std::forward<Arguments>(arguments)...);
        errand->m_session = &session;
        errand->m_live = &live;
        errand->m_item = item;
        errand->m_then = std::move(then);
        static_cast<NethVoiceErrand&>(*errand).start();
    }

protected:
    NethVoiceErrand() = default;
    virtual void begin() = 0;

    [[nodiscard]] NethVoiceSession& session() const { return *m_session; }
    [[nodiscard]] NethVoiceState& live() const { return *m_live; }
    [[nodiscard]] const DeployItem& item() const { return m_item; }

    /// Asks again once when no answer came, as all of these do but once().
    void get(Api api, const QString& path, Next next);
    /// @param statuses that are no error
    void repeatable(Verb verb, Api api, const QString& path, const QJsonValue& body, Next next,
        const QList<int>& statuses = {});
    /// What would be made twice if it were asked for twice.
    void once(Verb verb, Api api, const QString& path, const QJsonValue& body, Next next,
        const QList<int>& statuses = {});
    void upload(Api api, const QString& path, const QString& fileName, const QByteArray& content,
        Next next);
    /// Stands for the end when the next request fails.
    void onError(std::function<void(const Error&)> handler) { m_handler = std::move(handler); }

    void done();
    /// Failed as long as nothing was changed; Unknown after that, as a part is done.
    void giveUp(const Error& error);
    /// The PBX is as it was, or has been put back.
    void failed(const Error& error);
    /// A part may be done.
    void unsure(const Error& error);
    [[nodiscard]] Error itemError(ErrorCode code, const QString& detail = {}) const;
    /// Keeps the errand alive in a callback of somebody else's.
    [[nodiscard]] std::shared_ptr<NethVoiceErrand> self() { return shared_from_this(); }

    /// Whether no answer came although something may have been done.
    static bool isUnanswered(const Error& error);

private:
    void start();
    void receive(const Result<Reply>& reply, bool isWrite, const Next& next);
    void end(const Outcome& outcome);

    NethVoiceSession* m_session = nullptr;
    NethVoiceState* m_live = nullptr;
    DeployItem m_item;
    PbxDriver::Applied m_then;
    std::function<void(const Error&)> m_handler;
    bool m_isStarting = false;
    bool m_hasChanged = false;
};
