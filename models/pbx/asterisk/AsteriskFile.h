// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Writes a file in Asterisk's configuration syntax.
/// Source: Asterisk 16, main/config.c.
class AsteriskFile {
public:
    /// Whether a value comes back as it was given: Asterisk takes blanks off its ends.
    static bool canHold(const QString& value);
    /// Letters, digits, '_', '.' and '-': a name that needs no care anywhere.
    static bool isSectionName(const QString& name);

    void comment(const QString& text);
    void blank();
    /// @param name isSectionName()
    void section(const QString& name);
    /// @param value canHold(); semicolons are escaped here. Nothing is written for an empty one.
    void option(const QString& key, const QString& value);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    void line(const QString& text);
    QByteArray m_bytes;
};
