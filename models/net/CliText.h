// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

/// What a terminal would show of a device's output: escape sequences, NUL and bell dropped,
/// backspace and carriage return carried out, lines ended by LF. Bytes may arrive in any split.
class CliText {
public:
    void feed(const QByteArray& bytes);

    /// Complete lines since clear(), in order, without their ends.
    [[nodiscard]] const QList<QByteArray>& lines() const { return m_lines; }
    /// The unfinished last line: where a prompt stands.
    [[nodiscard]] const QByteArray& lastLine() const { return m_line; }
    /// The last line in plain ASCII: 8-bit junk around a prompt does not hide it.
    [[nodiscard]] QByteArray lastLineAscii() const;
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// True when a line or the whole grew beyond what any device says; feed() then ignores more.
    [[nodiscard]] bool isTooMuch() const { return m_isTooMuch; }
    /// An escape sequence cut in two by it still counts as one.
    void clear();
    /// Forgets the unfinished line only: a pager's prompt that was answered.
    void clearLastLine() { m_line.clear(); }

    static constexpr qsizetype maximumLine = 64 * 1024;
    static constexpr qsizetype maximumSize = 8 * 1024 * 1024;

private:
    enum class State { Text, Escape, Csi, Osc };
    void take(char c);
    void takeText(char c);
    void endLine();

    QList<QByteArray> m_lines;
    QByteArray m_line;
    qsizetype m_size = 0;
    State m_state = State::Text;
    bool m_isCrPending = false;
    bool m_isTooMuch = false;
};
