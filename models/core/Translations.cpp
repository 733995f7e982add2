// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Translations.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString prefixOfTexts = u"doppino_"_s;

QString capitalised(QString name)
{
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace

QStringList Translations::codes(const QString& where)
{
    QStringList found;
    const auto files = QDir(where).entryList({ prefixOfTexts + u"*.qm"_s }, QDir::Files);
    for (const QString& file : files)
        found.append(file.mid(prefixOfTexts.size()).chopped(3));
    std::sort(found.begin(), found.end(), [](const QString& a, const QString& b) {
        const bool isEnglish = a == u"en";
        return isEnglish != (b == u"en") ? isEnglish : nativeName(a) < nativeName(b);
    });
    return found;
}

QString Translations::ofSystem()
{
    const QStringList known = codes();
    const QString name = QLocale::system().name();
    for (const QString& code : { name, name.section(u'_', 0, 0) })
        if (known.contains(code))
            return code;
    return u"en"_s;
}

QString Translations::nativeName(const QString& code)
{
    // Qt says "British English" where the language alone is meant.
    return code == u"en" ? u"English"_s : capitalised(QLocale(code).nativeLanguageName());
}

QLocale Translations::locale(const QString& code)
{
    return QLocale(code == u"en" ? u"en_GB"_s : code);
}

QString Translations::current()
{
    const QStringList known = codes();
    const QString name = QLocale().name();
    for (const QString& code : { name, name.section(u'_', 0, 0) })
        if (known.contains(code))
            return code;
    return u"en"_s;
}
