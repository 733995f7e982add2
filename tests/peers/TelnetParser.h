// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerSetup.h"

#include <QByteArray>

/// The server side of the telnet protocol as the simulated gateway speaks it: bytes in, data and
/// replies out. Written without libtelnet on purpose.
class TelnetParser {
public:
    /// WILL ECHO, WILL SGA, DO TTYPE, DO NAWS.
    [[nodiscard]] static QByteArray greeting();
    /// Thousands of requests for every option, and repeated questions for the terminal type.
    [[nodiscard]] static QByteArray flood();
    /// Doubles IAC and turns LF into CR LF.
    [[nodiscard]] static QByteArray encoded(const QByteArray& text);
    /// As encoded(), and puts IAC NOP after 1, 2, 3 ... bytes.
    /// @param cuts gets the positions inside each pair that begins with IAC, ascending
    [[nodiscard]] static QByteArray strewn(const QByteArray& text, QList<qsizetype>& cuts);

    /// @param bytes as received, cut anywhere
    /// @return the data without telnet commands
    [[nodiscard]] QByteArray feed(const QByteArray& bytes);
    /// What must be sent in answer to what was fed, once.
    [[nodiscard]] QByteArray takeReplies() { return std::exchange(m_replies, {}); }
    [[nodiscard]] const PeerNegotiation& seen() const { return m_seen; }

private:
    enum class State { Data, Iac, Option, Sub, SubIac };

    void feedByte(unsigned char byte, QByteArray& data);
    void feedIac(unsigned char byte, QByteArray& data);
    void negotiate(unsigned char option);
    void negotiateWill(unsigned char option);
    void subnegotiated();
    void reply(unsigned char verb, unsigned char option);

    State m_state = State::Data;
    unsigned char m_verb = 0;
    QByteArray m_sub;
    QByteArray m_replies;
    PeerNegotiation m_seen;
};
