// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/render/PaperWords.h"

#include <QFile>
#include <QJsonDocument>

PaperWords::PaperWords(const QString& file, const QString& language)
    : m_language(language)
{
    QFile source(file);
    if (source.open(QFile::ReadOnly))
        m_words = QJsonDocument::fromJson(source.readAll()).object();
}
