// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/MacAddress.h"
#include "models/deploy/nethvoice/NethVoicePart.h"

/// Waits for what a NethVoice does in the background after a change; it does not say when it is
/// done. Then tells the phones that are registered to fetch their configuration.
/// Source: NethVoice wizard REST (2026).
class NethVoiceReload : public QObject {
    Q_OBJECT

public:
    struct Wait {
        QString item; ///< DeployItem::id()
        NethVoicePart::Confirm confirm;
    };
    /// Whose configuration became another one.
    struct Phones {
        bool isAll = false;
        QSet<MacAddress> macs;
    };
    static Phones phonesOf(const QList<DeployItem>& done);

    explicit NethVoiceReload(NethVoiceSession& session, QObject* parent = nullptr);
    ~NethVoiceReload() override;

    /// Errors: PbxNotConfirmed (subject = the first one; detail = how many of how many).
    void wait(const QList<Wait>& waits, const Phones& phones, PbxDriver::Then then);
    void abort();

    static constexpr std::chrono::milliseconds interval { 2500 };
    static constexpr int rounds = 36; ///< 90 s
    static constexpr int parallel = 4;

private:
    void startRound();
    void confirmNext();
    void onRoundOver();
    void findPhones();
    void reconfigure(const QStringList& extensions);
    void reconfigureNext();
    void finish();

    NethVoiceSession& m_session;
    QList<Wait> m_open; ///< not confirmed
    QList<Wait> m_round; ///< of these, to be asked in this round
    qsizetype m_all = 0;
    int m_running = 0;
    int m_roundsLeft = 0;
    Phones m_phones;
    QStringList m_extensions;
    PbxDriver::Then m_then;
    std::unique_ptr<QObject> m_visit; ///< callbacks of an earlier one come to nothing
};
