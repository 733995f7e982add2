// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

/// Numbers of records. Source: [MS-XLS] 2.3
enum class Biff : quint16 {
    Formula = 0x0006,
    Eof = 0x000A,
    FilePass = 0x002F,
    Continue = 0x003C,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    MulBlank = 0x00BE,
    RString = 0x00D6,
    DbCell = 0x00D7,
    Xf = 0x00E0,
    Sst = 0x00FC,
    LabelSst = 0x00FD,
    Dimensions = 0x0200,
    Blank = 0x0201,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    Row = 0x0208,
    Index = 0x020B,
    Array = 0x0221,
    Table = 0x0236,
    Rk = 0x027E,
    ShrFmla = 0x04BC,
    Bof = 0x0809,
};

struct BiffRecord {
    Biff type = Biff::Eof;
    QByteArray data;
    quint32 offset = 0; ///< where it stood in the stream

    /// Little endian; 0 behind the end.
    [[nodiscard]] quint16 u16(qsizetype at) const;
    [[nodiscard]] quint32 u32(qsizetype at) const;
    [[nodiscard]] double real(qsizetype at) const;
    void setU16(qsizetype at, quint16 value);
    void setU32(qsizetype at, quint32 value);
    [[nodiscard]] QByteArray bytes() const;
};

/// A stream of records, and the texts in it.
struct BiffStream {
    QList<BiffRecord> records;
    QByteArray rest; ///< behind the last whole record

    static BiffStream parse(const QByteArray& bytes);

    /// The text at `at`: its length in one or two bytes, a flag, then Latin-1 or UTF-16.
    static QString text(const BiffRecord& record, qsizetype at, int lengthBytes);
    /// As text() reads it with two bytes of length.
    static QByteArray packed(const QString& text);
    /// An RK: 30 bits of a number.
    static double ofRk(quint32 rk);
    /// The texts many cells share, from SST and the records it goes on in. Nothing when damaged.
    [[nodiscard]] std::optional<QStringList> sharedTexts(qsizetype sst) const;
};
