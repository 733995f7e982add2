// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <optional>
#include <variant>

/// TFTP on the wire. Source: RFC 1350 section 5; options RFC 2347, blksize RFC 2348, timeout and
/// tsize RFC 2349.
namespace Tftp {

using Options = QList<QPair<QByteArray, QByteArray>>; ///< names in lower case, in order

struct Request {
    bool isWrite = false;
    QByteArray fileName;
    bool isNetascii = false;
    Options options;
};
struct Data {
    quint16 block = 0;
    QByteArray payload;
};
struct Ack {
    quint16 block = 0;
};
struct OptionAck {
    Options options;
};
struct Failure {
    enum Code : quint16 {
        Undefined = 0,
        NotFound = 1,
        AccessViolation = 2,
        DiskFull = 3,
        IllegalOperation = 4,
        UnknownTransfer = 5,
        FileExists = 6,
        NoSuchUser = 7,
        OptionRefused = 8,
    };
    quint16 code = Undefined;
    QByteArray message;
};
using Packet = std::variant<Request, Data, Ack, OptionAck, Failure>;

/// Nothing for a datagram that is no valid packet of the six kinds.
std::optional<Packet> parse(const QByteArray& datagram);
QByteArray encode(const Packet& packet);

/// LF to CR LF and CR to CR NUL, and back (RFC 764).
QByteArray toNetascii(const QByteArray& bytes);
QByteArray fromNetascii(const QByteArray& bytes);

} // namespace Tftp
