// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Languages.h"

#include "models/core/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

QStringList Languages::codes() { return Translations::codes(); }

QString Languages::ofSystem() { return Translations::ofSystem(); }

void Languages::use(const QString& code)
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    m_current = code;
    QLocale::setDefault(Translations::locale(code));
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(u":/i18n/doppino_"_s + code))
        QCoreApplication::installTranslator(&m_ours);
}
