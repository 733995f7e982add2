// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <chrono>

enum class PeerFamily { Trinity, Smartware, Vega, Mediatrix, Grandstream };

/// Moments of a dialogue at which a fault may strike: always when the line that leads there has
/// been received and before it has any effect (see PeerFaults::strikesAfterEffect).
/// What each moment is called in a family stands behind it: P Patton (both), V Vega, M Mediatrix,
/// G Grandstream; without a letter it is the same for all.
enum class PeerPoint {
    None,
    Connect, ///< TCP accepted, nothing sent yet
    Login, ///< user name received; not where only a password is asked, not behind SSH
    Password, ///< password received; not behind SSH
    Prompt, ///< authenticated, before the first prompt
    Enable, ///< P enable
    ShowVersion, ///< P V show version; M sysinfo; G status
    ShowRunning, ///< P show running-config or its copy to tftp://; V put; M a service alone; G
                 ///< export
    CopyToTmp, ///< P copy tftp:// tmp-config
    ReadBackTmp, ///< P copy tmp-config tftp://
    CopyToStartup, ///< P copy tmp-config or tftp:// to startup-config
    ReadBackStartup, ///< P copy startup-config tftp://, show startup-config
    Configure, ///< P configure; G config
    InlineLine, ///< P each line in configuration mode; V M G each statement typed
    SaveRunning, ///< P copy running-config startup-config; V save; G commit
    Reload, ///< P reload; V reboot system; M G reboot
    ReloadConfirm, ///< P yes to the restart question
    AfterReload, ///< a connection accepted after at least one reload
    Prepare, ///< V set .tftp..., set .lan.file_transfer_method; M Conf...; G set 237, 212, 145
    Load, ///< V get
    ReadValue, ///< V show <path>; M a parameter or table alone; G get
    Apply, ///< V apply; M ApplyConfig, RestartRequiredServices
    Pull, ///< M G the transfer a device begins by itself after a restart: silentAt, dropAt and
          ///< resetAt make it never ask, errorAt makes it abort
};

/// What goes wrong, all off by default. Durations are nominal, that is they pass through the Clock.
/// A wrong password needs no fault: configure other credentials.
struct PeerFaults {
    PeerPoint silentAt = PeerPoint::None; ///< stays connected, never says a word again
    PeerPoint dropAt = PeerPoint::None; ///< orderly close (FIN)
    PeerPoint resetAt = PeerPoint::None; ///< RST
    /// An error line "simulated refusal", then the prompt; before login the connection closes too.
    PeerPoint errorAt = PeerPoint::None;
    int skips = 0; ///< so many times the moment passes unharmed before the first of them
    int strikes = -1; ///< how many times the four above happen; -1 means each time
    /// For the first three: the command is carried out in silence, then the fault replaces its
    /// answer.
    bool strikesAfterEffect = false;

    bool sessionLimit = false; ///< each connection gets "Too many sessions" and is closed
    /// The third wrong password in a row, over all connections, locks the account for so long, and
    /// says so; 0 means never.
    std::chrono::milliseconds lockTime { 0 };
    int errorOnLine = 0; ///< the K-th statement (from 1), typed or in a loaded script, is refused
    int ignoreInlineLine = 0; ///< the K-th statement (from 1) is accepted but not applied

    bool oneBytePerPacket = false; ///< TCP_NODELAY, one byte per write
    /// Telnet only: packets end inside IAC IAC and IAC NOP pairs, which come after 1, 2, 3 ...
    /// bytes so that they fall on each position; 0xFF stands in a line of junk before each prompt.
    bool iacAtBoundaries = false;
    bool bannerLooksLikePrompt = false; ///< prompts and a packet ending in "Last login: "
    bool promptInConfig = false; ///< comments holding the prompt, a packet ending behind one
    std::chrono::milliseconds promptDelay { 0 }; ///< before each command prompt; 30 s in the peer
    bool ansiJunk = false; ///< colours, 8-bit bytes, NUL and BS around each prompt
    bool optionFlood = false; ///< thousands of telnet options on connect
    bool endlessLine = false; ///< 1 MB without newline before the answer to the first command

    int tftpLoss = 0; ///< each Nth datagram sent is lost; 0 means none, 1 means all
    bool tftpDuplicate = false; ///< sends each datagram twice
    bool tftpNoOptions = false; ///< plain RFC 1350
    bool tftpAbort = false; ///< sends ERROR in mid transfer, then "transfer aborted"
    bool tftpNeverAsks = false; ///< no datagram; "transfer timed out" after tftpGiveUp
    bool tftpPretends = false; ///< no datagram; answers at once as if all were well
    bool tftpWrongBlock = false; ///< a packet with another block number before each right one
    bool tftpWrongTid = false; ///< a packet or an ERROR from another port before each right one
    bool tftpTruncates = false; ///< takes or sends the whole, keeps or has but the first half
    /// ERROR 3 instead of the last acknowledgement, and "disk full" wherever something is stored.
    bool diskFull = false;

    bool corruptTmp = false; ///< one digit differs in what tftp:// stores as tmp-config
    /// One digit differs in what is stored: P startup-config; V the script as carried out by get, M
    /// as fetched after the restart; G a value at commit.
    bool corruptStartup = false;
    bool cutsAtBlank = false; ///< G set keeps what stands before the first blank

    std::chrono::milliseconds goingDownDelay { 0 }; ///< still answers so long once told to restart
    bool reloadRefused = false; ///< "reload refused" and the prompt
    bool reloadNeverDrops = false; ///< says it goes down, then silence; nothing happens
    bool reloadNeverReturns = false; ///< goes down for ever
    bool reloadReturnsOld = false; ///< what was stored is gone; back to what it booted with before
    bool returnsAsOther = false; ///< otherSerial after a reload
    bool returnsAsOtherModel = false; ///< otherProduct after a reload
    QHostAddress returnsAt; ///< listens here, on the same port, after a reload; null: as before
};

/// How the device is made; setupOf() gives the values of a family. Durations are nominal unless
/// said otherwise.
struct PeerSetup {
    PeerFamily family = PeerFamily::Trinity;
    QHostAddress address { QHostAddress::LocalHost };
    quint16 port = 0; ///< 0 takes a free one, kept through reloads
    Clock clock { 1 };
    /// Somebody else has authenticated the user and forwards bytes: no telnet, no login dialog, a
    /// connection begins with what follows the authentication.
    bool isBehindSsh = false;

    QString user = QStringLiteral("admin");
    QString password; ///< may be empty, as on a factory unit
    bool asksUser = true; ///< false: only a password, as some Grandstreams over telnet
    QString hostname = QStringLiteral("gw");
    QByteArray banner; ///< sent before the first question or prompt; LF is sent as CR LF
    QString product = QStringLiteral("SN4131/2BIS4VHP/EUI");
    QString version = QStringLiteral("Trinity 3.19.2-21031");
    QString serial = QStringLiteral("00A0BA010203");
    QString otherProduct = QStringLiteral("SN4151/4FXO/EUI");
    QString otherSerial = QStringLiteral("00A0BA0FFFFF");
    QByteArray startup = QByteArrayLiteral("cli version 4.00\n"); ///< running is the same at first
    QStringList extraKeywords; ///< further first words: P of statements, V of paths; M services

    int maxSessions = 0; ///< one more gets "Too many sessions"; 0 means no limit
    int pagerLines = 0; ///< lines before each "--More--"; 0 means no pager
    bool pagerAlways = false; ///< else a NAWS height of 0 or >= 500 switches the pager off
    bool discardsTypeahead = true; ///< else what arrives while busy is read after the prompt
    bool crlfIsTwoLines = false; ///< CR LF counts as two line ends, as some telnet servers do
    bool acceptsReloadForced = false; ///< P "reload forced" restarts without a question
    bool rewritesOnBoot = false; ///< P running is startup written anew, else byte-exact
    bool restartsAfterPull = false; ///< G a fetched configuration that changes anything restarts
    bool hasExport = true; ///< G export prints the configuration; absent on old firmware
    std::chrono::milliseconds answerDelay { 0 }; ///< before each answer; 0 answers synchronously
    std::chrono::milliseconds reloadTime { 90'000 };
    std::chrono::milliseconds tftpGiveUp { 30'000 };
    std::chrono::milliseconds tftpRetransmit { 200 }; ///< real time
    int tftpRetries = 8;

    PeerFaults faults;
};

/// What the last client agreed to.
struct PeerNegotiation {
    QByteArray terminalType; ///< as sent; empty when none came
    int columns = -1; ///< -1 when no NAWS came
    int rows = -1;
    bool acceptsEcho = false; ///< the client said DO ECHO
    bool acceptsSga = false; ///< the client said DO SGA
    int commands = 0; ///< IAC commands received, subnegotiations included
};
