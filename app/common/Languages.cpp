// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

QStringList Languages::codes() { return { u"en"_s, u"it"_s }; }

QString Languages::ofSystem()
{
    const QString code = QLocale::system().name().left(2);
    return codes().contains(code) ? code : u"en"_s;
}

void Languages::use(const QString& code)
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    m_current = code;
    QLocale::setDefault(QLocale(code == u"it" ? u"it_IT"_s : u"en_GB"_s));
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(u":/i18n/doppino_"_s + code))
        QCoreApplication::installTranslator(&m_ours);
}
