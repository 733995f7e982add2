// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/FieldTexts.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// Read when first asked for, then kept.
const QJsonObject& fieldsIn(const QString& language)
{
    static QHash<QString, QJsonObject> read;
    auto found = read.find(language);
    if (found == read.end()) {
        QFile file(u":/help/fields/%1.json"_s.arg(language));
        found = read.insert(language,
            file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                       : QJsonObject());
    }
    return *found;
}

} // namespace

QString FieldTexts::of(const QString& objectName, const QString& language)
{
    return fieldsIn(language).value(objectName).toString();
}

QStringList FieldTexts::names(const QString& language) { return fieldsIn(language).keys(); }
