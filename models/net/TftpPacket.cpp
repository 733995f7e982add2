// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/TftpPacket.h"

#include <QtEndian>

namespace Tftp {

namespace {

enum Opcode : quint16 { Rrq = 1, Wrq = 2, DataOp = 3, AckOp = 4, ErrorOp = 5, OackOp = 6 };

quint16 word(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

void append(QByteArray& out, quint16 value)
{
    out.append(char(value >> 8));
    out.append(char(value & 0xFF));
}

/// Zero-terminated texts from `at` to the end; nothing when the last one is not terminated.
std::optional<QList<QByteArray>> texts(const QByteArray& bytes, qsizetype at)
{
    if (at >= bytes.size() || bytes.back() != '\0')
        return {};
    QList<QByteArray> list = bytes.sliced(at).split('\0');
    list.removeLast();
    return list;
}

Options pairs(const QList<QByteArray>& list, qsizetype from)
{
    Options options;
    for (qsizetype i = from; i + 1 < list.size(); i += 2)
        options.append({ list[i].toLower(), list[i + 1] });
    return options;
}

std::optional<Packet> parseRequest(const QByteArray& datagram, bool isWrite)
{
    const auto list = texts(datagram, 2);
    if (!list || list->size() < 2 || list->size() % 2 != 0)
        return {};
    const QByteArray mode = list->at(1).toLower();
    if (mode != "octet" && mode != "netascii")
        return {};
    return Request { isWrite, list->at(0), mode == "netascii", pairs(*list, 2) };
}

std::optional<Packet> parseFailure(const QByteArray& datagram)
{
    if (datagram.size() < 4)
        return {};
    QByteArray message = datagram.sliced(4);
    if (const auto end = message.indexOf('\0'); end >= 0)
        message.truncate(end);
    return Failure { word(datagram, 2), message };
}

void appendOptions(QByteArray& out, const Options& options)
{
    for (const auto& [name, value] : options)
        out += name + '\0' + value + '\0';
}

struct Encoder {
    QByteArray out;
    void operator()(const Request& p)
    {
        append(out, p.isWrite ? Wrq : Rrq);
        out += p.fileName + '\0' + (p.isNetascii ? "netascii" : "octet") + '\0';
        appendOptions(out, p.options);
    }
    void operator()(const Data& p)
    {
        append(out, DataOp);
        append(out, p.block);
        out += p.payload;
    }
    void operator()(const Ack& p)
    {
        append(out, AckOp);
        append(out, p.block);
    }
    void operator()(const OptionAck& p)
    {
        append(out, OackOp);
        appendOptions(out, p.options);
    }
    void operator()(const Failure& p)
    {
        append(out, ErrorOp);
        append(out, p.code);
        out += p.message + '\0';
    }
};

} // namespace

std::optional<Packet> parse(const QByteArray& datagram)
{
    if (datagram.size() < 4)
        return {};
    switch (word(datagram, 0)) {
    case Rrq:
        return parseRequest(datagram, false);
    case Wrq:
        return parseRequest(datagram, true);
    case DataOp:
        return Data { word(datagram, 2), datagram.sliced(4) };
    case AckOp:
        return datagram.size() == 4 ? std::optional<Packet>(Ack { word(datagram, 2) })
                                    : std::nullopt;
    case ErrorOp:
        return parseFailure(datagram);
    case OackOp: {
        const auto list = texts(datagram, 2);
        if (!list || list->size() % 2 != 0)
            return {};
        return OptionAck { pairs(*list, 0) };
    }
    default:
        return {};
    }
}

QByteArray encode(const Packet& packet)
{
    Encoder encoder;
    std::visit(encoder, packet);
    return encoder.out;
}

QByteArray toNetascii(const QByteArray& bytes)
{
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 16);
    for (const char c : bytes) {
        if (c == '\n')
            out += "\r\n";
        else if (c == '\r')
            out.append("\r\0", 2);
        else
            out += c;
    }
    return out;
}

QByteArray fromNetascii(const QByteArray& bytes)
{
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char next = i + 1 < bytes.size() ? bytes[i + 1] : 'x';
        if (bytes[i] == '\r' && (next == '\n' || next == '\0')) {
            out += next == '\n' ? '\n' : '\r';
            ++i;
        } else {
            out += bytes[i];
        }
    }
    return out;
}

} // namespace Tftp
