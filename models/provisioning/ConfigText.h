// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhonePlan.h"

/// What all the syntaxes of phones need to write a value down, or to refuse it.
namespace ConfigText {

enum class Grammar {
    Lines, ///< one setting a line, nothing quoted: blanks at the ends of a value are lost
    Xml, ///< XML 1.0
};

/// Whether a file of that grammar can hold the value as it is. None can hold a control character
/// or line separator, half a surrogate pair or a code point that is no character; secrets that
/// begin or end with a blank do not survive in lines.
/// Errors: ValueNotAllowed (detail = the character).
/// @param subject the parameter's name
Status check(const QString& subject, const QString& value, Grammar grammar, bool isSecret = false);
/// Every text of the plan that can come into a file: values, keys, host and address. Of several
/// faults the first one by name.
/// @param word a value the syntax takes for one of its own words; empty = it has none
Status check(const PhonePlan& plan, Grammar grammar, const QString& word = {});

/// For content and attributes, whichever quotes they have.
QByteArray xml(QStringView value);
/// Of the parameter, or what stands for a missing and an empty one.
QString valueOr(const PhonePlan& plan, const QString& name, const QString& fallback);
/// The number, or the fallback for whatever is none within the range.
int numberOr(const QString& value, int fallback, int minimum, int maximum);

} // namespace ConfigText

/// A file of settings, one a line. Keys are Latin-1 literals, values become UTF-8.
class ConfigLines {
public:
    /// @param separator between key and value
    /// @param bytes how long the file will be, about
    explicit ConfigLines(QByteArrayView separator = " = ", qsizetype bytes = 64 * 1024);

    /// What all keys that follow begin with: "account.1."
    void setPrefix(QByteArray prefix) { m_prefix = std::move(prefix); }
    /// A line as it is: a header, a section's name.
    void raw(QByteArrayView line);
    void set(QByteArrayView key, QByteArrayView value);
    void set(QByteArrayView key, const QString& value);
    void set(QByteArrayView key, const char* value) { set(key, QByteArrayView(value)); }
    void set(QByteArrayView key, QLatin1StringView value)
    {
        set(key, QByteArrayView(value.data(), value.size()));
    }
    void set(QByteArrayView key, int value)
    {
        const QByteArray digits = QByteArray::number(value);
        set(key, QByteArrayView(digits));
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    void begin(QByteArrayView key);
    QByteArray m_separator;
    QByteArray m_prefix;
    QByteArray m_bytes;
};
