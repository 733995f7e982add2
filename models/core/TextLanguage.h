// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

/// The language of the texts made on this thread: the program's, unless a paper for somebody else
/// is being written. No translator is installed for it, so no window speaks it meanwhile.
class TextLanguage {
public:
    /// As long as it lives, translate() on this thread gives texts in that language. They nest.
    /// @param code it, or anything else for English
    explicit TextLanguage(const QString& code);
    ~TextLanguage();
    TextLanguage(const TextLanguage&) = delete;
    TextLanguage& operator=(const TextLanguage&) = delete;

    /// As QCoreApplication::translate, in the thread's language.
    static QString translate(
        const char* context, const char* text, const char* comment = nullptr, int n = -1);
    /// A decimal number with the language's separator: "4.3" to "4,3"; anything else as it is.
    static QString figure(const QString& text);

private:
    QTranslator m_translator;
    const TextLanguage* m_outer;
};
