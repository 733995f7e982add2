// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoiceSession.h"
#include "models/deploy/nethvoice/NethVoiceState.h"

/// Makes or removes accounts, as many as are wanted together, then has the directory synchronised
/// once and looks who is in the PBX's list.
/// NethServer 7 has requests for it. On NethServer 8 the user portal makes them; where it does not
/// let us in, the import of a list does, without extensions, because those would be deleted and
/// made anew.
/// Source: NethVoice wizard REST, NethServer 8 user portal API (2026).
class UserRound : public std::enable_shared_from_this<UserRound> {
public:
    struct Waiting {
        DeployItem item;
        Secret password;
        PbxDriver::Applied then;
        std::optional<Error> trouble {}; ///< it may be made in spite of it
        bool isOver = false;
        bool lacksPassword = false; ///< there it is, and nobody can log in
    };
    /// What was found out about the PBX, for the rounds to come.
    struct Ways {
        bool isPortalClosed = false;
    };

    /// @param ways outlives it
    UserRound(NethVoiceSession& session, NethVoiceState& live, QList<Waiting> waiting, Ways& ways);
    /// @param then after all have ended
    void start(std::function<void()> then);

private:
    using Reply = Result<NethVoiceSession::Reply>;
    using Taken = void (UserRound::*)(qsizetype row, const Reply& reply);

    void fill();
    [[nodiscard]] bool isForImport(qsizetype row) const;
    void begin(qsizetype row);
    void beginOnNs7(qsizetype row);
    void beginOnNs8(qsizetype row);
    void setPassword(qsizetype row);
    void onPassword(qsizetype row, const Reply& reply);
    void onAsked(qsizetype row, const Reply& reply);
    void askPortal(qsizetype row);
    void onPortal(qsizetype row, const Reply& reply);
    void oneLess();
    void importLists();
    void importList(const QList<qsizetype>& rows);
    void pollImport(int left);
    void onImport(const Reply& reply, int left);
    void synchronise();
    void pollSync(int left);
    void list();
    void onListed(const Reply& reply);
    void judge(Waiting& waiting, bool isThere);
    void end(Waiting& waiting, const Outcome& outcome);
    void endAll(const Error& error);
    void finish();
    void post(const QString& path, const QJsonValue& body, qsizetype row, Taken take);

    NethVoiceSession& m_session;
    NethVoiceState& m_live;
    QList<Waiting> m_waiting;
    Ways& m_ways;
    std::function<void()> m_then;
    QList<qsizetype> m_toImport; ///< rows
    QString m_importWords; ///< what the import said of its failures
    qsizetype m_next = 0;
    int m_underWay = 0;
};
