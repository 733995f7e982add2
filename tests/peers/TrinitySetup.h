// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <chrono>

/// Moments of a dialogue at which a fault may strike: always when the line that leads there has
/// been received and before it has any effect (see TrinityFaults::strikesAfterEffect).
enum class TrinityPoint {
    None,
    Connect, ///< TCP accepted, nothing sent yet
    Login, ///< user name received
    Password, ///< password received
    Prompt, ///< authenticated, before the first "host>"
    Enable,
    ShowVersion,
    ShowRunning, ///< also copy running-config tftp://
    CopyToTmp, ///< copy tftp:// tmp-config
    ReadBackTmp, ///< copy tmp-config tftp://
    CopyToStartup, ///< copy tmp-config or tftp:// to startup-config
    ReadBackStartup, ///< copy startup-config tftp://, show startup-config
    Configure,
    InlineLine, ///< each statement, opener or exit in configuration mode
    SaveRunning, ///< copy running-config startup-config
    Reload, ///< the command reload
    ReloadConfirm, ///< yes to the restart question
    AfterReload, ///< a connection accepted after at least one reload
};

/// What goes wrong, all off by default. Durations are nominal, that is they pass through the Clock.
/// A wrong password needs no fault: configure other credentials.
struct TrinityFaults {
    TrinityPoint silentAt = TrinityPoint::None; ///< stays connected, never says a word again
    TrinityPoint dropAt = TrinityPoint::None; ///< orderly close (FIN)
    TrinityPoint resetAt = TrinityPoint::None; ///< RST
    /// "% Error: simulated refusal", then the prompt; before login the connection closes as well.
    TrinityPoint errorAt = TrinityPoint::None;
    int strikes = -1; ///< how many times the four above happen; -1 means each time
    /// For the first three: the command is carried out in silence, then the fault replaces its
    /// answer.
    bool strikesAfterEffect = false;

    bool sessionLimit = false; ///< each connection gets "% Too many sessions" and is closed
    int errorOnLine = 0; ///< the K-th inline line (from 1) is refused
    int ignoreInlineLine = 0; ///< the K-th inline line (from 1) is accepted but not applied

    bool oneBytePerPacket = false; ///< TCP_NODELAY, one byte per write
    bool bannerLooksLikePrompt
        = false; ///< "gw# ", "Password: " and a packet ending in "Last login: "
    std::chrono::milliseconds promptDelay { 0 }; ///< before each command prompt; 30 s in the peer
    bool ansiJunk = false; ///< colours, 8-bit bytes, NUL and BS around each prompt
    bool optionFlood = false; ///< thousands of telnet options on connect
    bool endlessLine = false; ///< 1 MB without newline before the answer to the first command

    int tftpLoss = 0; ///< each Nth datagram sent is lost; 0 means none, 1 means all
    bool tftpDuplicate = false; ///< sends each datagram twice
    bool tftpNoOptions = false; ///< plain RFC 1350
    bool tftpAbort = false; ///< sends ERROR in mid transfer, then "% Error: transfer aborted"
    bool tftpNeverAsks = false; ///< no datagram; "% Error: transfer timed out" after tftpGiveUp
    bool tftpPretends = false; ///< no datagram; answers at once as if all were well

    bool corruptTmp = false; ///< one digit differs in what tftp:// stores as tmp-config
    bool corruptStartup = false; ///< one digit differs after a copy to startup-config

    bool reloadRefused = false; ///< "% Error: reload refused" and the prompt
    bool reloadNeverDrops = false; ///< says it goes down, then silence; nothing happens
    bool reloadNeverReturns = false; ///< goes down for ever
    bool reloadReturnsOld = false; ///< startup and running are what was running before
    bool returnsAsOther = false; ///< otherSerial after a reload
};

/// How the device is made. Durations are nominal unless said otherwise.
struct TrinitySetup {
    QHostAddress address { QHostAddress::LocalHost };
    quint16 port = 0; ///< 0 takes a free one, kept through reloads
    Clock clock { 1 };

    QString user = QStringLiteral("admin");
    QString password; ///< may be empty, as on a factory unit
    QString hostname = QStringLiteral("gw");
    QByteArray banner; ///< sent before the first "login: "; LF is sent as CR LF
    QString product = QStringLiteral("SN4131/2BIS4VHP/EUI");
    QString version = QStringLiteral("Trinity 3.19.2-21031");
    QString serial = QStringLiteral("00A0BA010203");
    QString otherSerial = QStringLiteral("00A0BA0FFFFF");
    QByteArray startup = QByteArrayLiteral("cli version 4.00\n"); ///< running is the same at first
    QStringList extraKeywords; ///< first words accepted besides those of TrinityKeywords

    int maxSessions = 0; ///< one more gets "% Too many sessions"; 0 means no limit
    int pagerLines = 0; ///< lines before each "--More--"; 0 means no pager
    bool pagerAlways = false; ///< else a NAWS height of 0 or >= 500 switches the pager off
    bool discardsTypeahead = true; ///< else what arrives while busy is read after the prompt
    bool crlfIsTwoLines = false; ///< CR LF counts as two line ends, as some telnet servers do
    bool acceptsReloadForced = false; ///< "reload forced" restarts without a question
    bool rewritesOnBoot = false; ///< running is startup as TrinityConfig writes it, else byte-exact
    std::chrono::milliseconds answerDelay { 0 }; ///< before each answer; 0 answers synchronously
    std::chrono::milliseconds reloadTime { 90'000 };
    std::chrono::milliseconds tftpGiveUp { 30'000 };
    std::chrono::milliseconds tftpRetransmit { 200 }; ///< real time
    int tftpRetries = 8;

    TrinityFaults faults;
};

/// What the last client agreed to.
struct TrinityNegotiation {
    QByteArray terminalType; ///< as sent; empty when none came
    int columns = -1; ///< -1 when no NAWS came
    int rows = -1;
    bool acceptsEcho = false; ///< the client said DO ECHO
    bool acceptsSga = false; ///< the client said DO SGA
    int commands = 0; ///< IAC commands received, subnegotiations included
};
