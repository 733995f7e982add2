// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// The words of a paper. They are no tr() texts: a paper speaks the language of its reader, which
/// need not be the program's.
class PaperWords {
public:
    /// @param file JSON, {"key": {"en": "...", "it": "..."}}
    PaperWords(const QString& file, const QString& language);
    /// Empty = there is no such word.
    [[nodiscard]] QString operator()(const QString& key) const
    {
        return m_words[key].toObject()[m_language].toString();
    }

private:
    QString m_language;
    QJsonObject m_words;
};
