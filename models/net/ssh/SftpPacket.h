// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// Pieces of SFTP messages. Source: SSH File Transfer Protocol, version 3
/// (draft-ietf-secsh-filexfer-02).
namespace Sftp {

enum Type : quint8 {
    Init = 1,
    Version = 2,
    Open = 3,
    Close = 4,
    Read = 5,
    Write = 6,
    LStat = 7,
    FStat = 8,
    FSetStat = 10,
    OpenDir = 11,
    ReadDir = 12,
    Remove = 13,
    RealPath = 16,
    Stat = 17,
    Rename = 18,
    StatusReply = 101,
    HandleReply = 102,
    DataReply = 103,
    NameReply = 104,
    AttributesReply = 105,
    Extended = 200,
};
enum Code : quint32 { Ok = 0, EndOfFile = 1, NoSuchFile = 2 };
enum OpenFlag : quint32 { ForReading = 1, ForWriting = 2, Create = 8, Exclusive = 32 };

struct Attributes {
    bool hasOwner = false;
    bool hasMode = false;
    quint64 bytes = 0;
    quint32 user = 0;
    quint32 group = 0;
    quint32 mode = 0;

    [[nodiscard]] bool isFolder() const { return (mode & 0170000) == 0040000; }
    [[nodiscard]] bool isLink() const { return (mode & 0170000) == 0120000; }
};

class Writer {
public:
    Writer& number(quint32 value);
    Writer& longNumber(quint64 value);
    Writer& text(const QByteArray& value);
    /// Without bytes and times.
    Writer& attributes(const Attributes& value);
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what a server sent: whatever is missing is zero or empty, and isBad() from then on.
class Reader {
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    quint32 number();
    quint64 longNumber();
    QByteArray text();
    Attributes attributes();
    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool isBad() const { return m_isBad; }

private:
    QByteArrayView take(qsizetype count);
    QByteArrayView m_rest;
    bool m_isBad = false;
};

} // namespace Sftp
