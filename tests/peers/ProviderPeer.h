// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/DnsPeer.h"
#include "tests/peers/KamailioPeer.h"
#include "tests/peers/SippPeer.h"
#include "tests/peers/SpeechDetour.h"

/// A provider of telephone lines on 127.0.0.1, real in every part: a name server with NAPTR and SRV
/// records of two servers, a registrar and proxy (kamailio/provider.cfg) over UDP, TCP and TLS, and
/// an echo number that can be asked to call somebody. It does everything right, or one thing wrong.
class ProviderPeer {
public:
    enum class Misbehaviour {
        None,
        NoDtmf, ///< takes RFC 4733 events out of every offer and answer
        OneWayAudio, ///< what the caller says goes nowhere; needs the event loop
        PoorSpeech, ///< one in ten packets of the caller is lost; needs the event loop
        CodecRefused, ///< 488 when nothing but G.729 is offered
        DropsCalls, ///< hangs up on both after Setup::dropSeconds
        Ignores423, ///< who asks for what a 423 demanded is told that it is too little again
        WrongCallerForm, ///< +39... instead of the national form, and the other way round
        LimitedChannels, ///< 503 above two less than Setup::channels
        SlowRinging, ///< passes 180 on Setup::ringLateMs later, and an answer at once
        NoOptions, ///< never answers OPTIONS
        EarlyBye, ///< hangs up on both Setup::byeMs after the answer
        LosesDigits, ///< those of the caller, by a wrong payload type in the answer
        HidesCalledNumber, ///< the account's name instead, everywhere
        ShowsWithheldNumber,
        AcceptsUnchallenged, ///< calls without a password
        IgnoresBye, ///< says 200 to it and tells nobody
        NoHold, ///< 488 to a re-INVITE that holds
        NoSessionTimer, ///< takes everything of RFC 4028 out
        KeepsOldBindings, ///< nothing removes a contact; the newest gets the calls
        WrongRefusal, ///< 480 instead of 486
        EarlySpeechCut, ///< 180 instead of 183 with SDP
        OnlyNationalNumbers, ///< 404 to +39 and 0039
        ScreensCaller, ///< the main number instead of one that is not of the trunk
        NoFax, ///< 488 to T.38
        NoRedirection, ///< 480 to who was forwarded by 302
        AnyPassword, ///< will do for REGISTER
        AnswersUnknown, ///< an announcement instead of 404
        NoTransfer, ///< 403 to REFER
        WeakDigest, ///< MD5
        NoFailover, ///< the second server is not there
    };
    struct Setup {
        Misbehaviour misbehaviour = Misbehaviour::None;
        QString account = QStringLiteral("voip1");
        QString password = QStringLiteral("CANARY-sip");
        /// DIDs of the account in national form; the first is its main number.
        QStringList numbers { QStringLiteral("0721405516"), QStringLiteral("0721405517"),
            QStringLiteral("0721405518") };
        QString echoNumber = QStringLiteral("0721405590");
        int channels = 12; ///< calls at the same time
        bool isKeepingSeveralContacts = false;
        bool isNumberInTo = false; ///< the Request-URI of calls to DIDs is the Contact as it is
        bool isPassingRedirections = false; ///< 302 goes to the caller
        bool isEchoLeaving = false; ///< when it is transferred, without a word of how that goes
        int dropSeconds = 6;
        int byeMs = 250;
        int ringLateMs = 4000;
        const TestCertificates* certificates = nullptr; ///< made for domain(); with TLS
    };

    explicit ProviderPeer(Setup setup);
    /// Waits until everything answers; false with errorText().
    bool start();

    static QString domain() { return QStringLiteral("provider.test"); }
    /// What it asks the catalogue to say of it, as JSON.
    static QByteArray catalogueEntry();
    [[nodiscard]] const Setup& setup() const { return m_setup; }
    /// Of the name server that knows domain().
    [[nodiscard]] QString nameServer() const { return m_names.server(); }
    [[nodiscard]] quint16 port() const
    {
        return m_registrar->port();
    } ///< first server, UDP and TCP
    [[nodiscard]] quint16 otherPort() const { return m_registrar->otherPort(); } ///< second, UDP
    [[nodiscard]] QStringList bindings() const { return m_registrar->bindings(); }
    /// For the messages of a test: what its parts complained of.
    [[nodiscard]] QByteArray log();
    [[nodiscard]] QString errorText() const { return m_errorText; }

private:
    bool startNames();
    bool startEcho();
    static KamailioPeer::Setup registrarSetup(const Setup& setup);

    Setup m_setup;
    std::unique_ptr<KamailioPeer> m_registrar;
    DnsPeer m_names;
    std::unique_ptr<SpeechDetour> m_detour;
    std::unique_ptr<SippPeer> m_companion;
    std::unique_ptr<SippPeer> m_echo;
    QString m_errorText;
};
