// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

/// The languages of the program; switches all texts at run time.
class Languages {
public:
    /// en, it, and whatever else was built in: see Translations
    static QStringList codes();
    /// The system's language where we have it, else English.
    static QString ofSystem();
    /// Installs the translators of a language. @param code one of codes()
    void use(const QString& code);
    [[nodiscard]] const QString& current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_ours;
    QTranslator m_qt;
};
