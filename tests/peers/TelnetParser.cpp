// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/TelnetParser.h"

enum Command : unsigned char { Se = 240, Nop = 241, Sb = 250, Will, Wont, Do, Dont, Iac };
enum Option : unsigned char { Echo = 1, Sga = 3, Ttype = 24, Naws = 31 };
static constexpr qsizetype longestSubnegotiation = 1024;
static constexpr qsizetype longestStretch = 40;

static QByteArray command(std::initializer_list<int> bytes)
{
    QByteArray out;
    for (int byte : bytes)
        out += static_cast<char>(byte);
    return out;
}

QByteArray TelnetParser::greeting()
{
    return command({ Iac, Will, Echo, Iac, Will, Sga, Iac, Do, Ttype, Iac, Do, Naws });
}

QByteArray TelnetParser::flood()
{
    QByteArray out;
    for (int round = 0; round < 8; ++round) {
        for (int verb = Will; verb <= Dont; ++verb) {
            for (int option = 5; option < 255; ++option)
                out += command({ Iac, verb, option });
        }
        out += command({ Iac, Sb, Ttype, 1, Iac, Se });
    }
    return out;
}

QByteArray TelnetParser::encoded(const QByteArray& text)
{
    QByteArray out;
    out.reserve(text.size() + 64);
    for (char c : text) {
        if (c == '\n')
            out += '\r';
        out += c;
        if (static_cast<unsigned char>(c) == Iac)
            out += c;
    }
    return out;
}

QByteArray TelnetParser::strewn(const QByteArray& text, QList<qsizetype>& cuts)
{
    QByteArray out;
    qsizetype stretch = 1;
    qsizetype length = 0;
    bool isInPair = false;
    for (char c : encoded(text)) {
        if (isInPair)
            cuts << out.size();
        isInPair = static_cast<unsigned char>(c) == Iac && !isInPair;
        out += c;
        if (++length < stretch || isInPair)
            continue;
        out += command({ Iac, Nop });
        cuts << out.size() - 1;
        length = 0;
        stretch = stretch % longestStretch + 1;
    }
    return out;
}

QByteArray TelnetParser::feed(const QByteArray& bytes)
{
    QByteArray data;
    for (char c : bytes)
        feedByte(static_cast<unsigned char>(c), data);
    return data;
}

void TelnetParser::feedByte(unsigned char byte, QByteArray& data)
{
    switch (m_state) {
    case State::Data:
        if (byte == Iac)
            m_state = State::Iac;
        else
            data += static_cast<char>(byte);
        break;
    case State::Iac:
        feedIac(byte, data);
        break;
    case State::Option:
        m_state = State::Data;
        negotiate(byte);
        break;
    case State::Sub:
        if (byte == Iac)
            m_state = State::SubIac;
        else if (m_sub.size() < longestSubnegotiation)
            m_sub += static_cast<char>(byte);
        break;
    case State::SubIac:
        m_state = byte == Iac ? State::Sub : State::Data;
        if (byte == Iac)
            m_sub += static_cast<char>(byte);
        else if (byte == Se)
            subnegotiated();
        break;
    }
}

void TelnetParser::feedIac(unsigned char byte, QByteArray& data)
{
    m_state = State::Data;
    if (byte == Iac) {
        data += static_cast<char>(byte);
        return;
    }
    ++m_seen.commands;
    if (byte == Sb) {
        m_sub.clear();
        m_state = State::Sub;
    } else if (byte >= Will) {
        m_verb = byte;
        m_state = State::Option;
    }
}

void TelnetParser::negotiate(unsigned char option)
{
    const bool isOurs = option == Echo || option == Sga;
    if (m_verb == Will)
        negotiateWill(option);
    else if (m_verb == Do && !isOurs)
        reply(Wont, option);
    else if (option == Echo && m_verb != Wont)
        m_seen.acceptsEcho = m_verb == Do;
    else if (option == Sga && m_verb != Wont)
        m_seen.acceptsSga = m_verb == Do;
}

void TelnetParser::negotiateWill(unsigned char option)
{
    if (option == Ttype)
        m_replies += command({ Iac, Sb, Ttype, 1, Iac, Se });
    else if (option == Sga)
        reply(Do, option);
    else if (option != Naws)
        reply(Dont, option);
}

void TelnetParser::subnegotiated()
{
    const auto at = [this](qsizetype i) { return static_cast<unsigned char>(m_sub.at(i)); };
    if (m_sub.size() >= 2 && at(0) == Ttype && at(1) == 0)
        m_seen.terminalType = m_sub.mid(2);
    if (m_sub.size() == 5 && at(0) == Naws) {
        m_seen.columns = at(1) * 256 + at(2);
        m_seen.rows = at(3) * 256 + at(4);
    }
}

void TelnetParser::reply(unsigned char verb, unsigned char option)
{
    m_replies += command({ Iac, verb, option });
}
