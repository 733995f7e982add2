// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/PhonebookColumns.h"

#include "models/core/DelimitedText.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString& heading)
{
    QString text;
    for (const QChar c : heading.normalized(QString::NormalizationForm_KD).toLower())
        if (c.isLetterOrNumber())
            text += c;
    return text;
}

/// Headings as people write them, folded.
const QHash<QString, QString>& synonyms()
{
    static const QHash<QString, QString> words { { u"nome"_s, u"name"_s },
        { u"nominativo"_s, u"name"_s }, { u"contatto"_s, u"name"_s },
        { u"azienda"_s, u"company"_s }, { u"ditta"_s, u"company"_s },
        { u"societa"_s, u"company"_s }, { u"ragionesociale"_s, u"company"_s },
        { u"telefono"_s, u"workphone"_s }, { u"tel"_s, u"workphone"_s },
        { u"phone"_s, u"workphone"_s }, { u"telefonoufficio"_s, u"workphone"_s },
        { u"telefonocasa"_s, u"homephone"_s }, { u"cellulare"_s, u"cellphone"_s },
        { u"mobile"_s, u"cellphone"_s }, { u"cell"_s, u"cellphone"_s },
        { u"email"_s, u"workemail"_s }, { u"mail"_s, u"workemail"_s }, { u"note"_s, u"notes"_s },
        { u"titolo"_s, u"title"_s }, { u"sito"_s, u"url"_s }, { u"sitoweb"_s, u"url"_s },
        { u"web"_s, u"url"_s }, { u"indirizzo"_s, u"workstreet"_s }, { u"via"_s, u"workstreet"_s },
        { u"citta"_s, u"workcity"_s }, { u"provincia"_s, u"workprovince"_s },
        { u"cap"_s, u"workpostalcode"_s }, { u"paese"_s, u"workcountry"_s } };
    return words;
}

} // namespace

namespace PhonebookColumns {

Result<QByteArray> utf8(const QByteArray& file)
{
    if (file.size() > maximumSize)
        return fail(ErrorCode::TooMuchData, {}, QString::number(maximumSize));
    const QByteArray text = DelimitedText(file).text().toUtf8();
    if (file.contains('\0') || headings(text).isEmpty())
        return fail(ErrorCode::MalformedFile, {}, u"no line of headings"_s);
    return text;
}

QStringList headings(const QByteArray& utf8)
{
    DelimitedText table(utf8);
    DelimitedText::Record record;
    QStringList names;
    if (table.next(record))
        for (qsizetype i = 0; i < record.cells.size(); ++i)
            if (const QString name = record.text(i); !name.isEmpty())
                names.append(name);
    return names;
}

int rows(const QByteArray& utf8)
{
    DelimitedText table(utf8);
    DelimitedText::Record record;
    int count = -1;
    while (table.next(record))
        count += record.isBlank() ? 0 : 1;
    return std::max(0, count);
}

const QStringList& fields()
{
    static const QStringList names { u"name"_s, u"company"_s, u"workphone"_s, u"cellphone"_s,
        u"homephone"_s, u"fax"_s, u"workemail"_s, u"homeemail"_s, u"title"_s, u"notes"_s, u"url"_s,
        u"workstreet"_s, u"workpob"_s, u"workcity"_s, u"workprovince"_s, u"workpostalcode"_s,
        u"workcountry"_s, u"homestreet"_s, u"homepob"_s, u"homecity"_s, u"homeprovince"_s,
        u"homepostalcode"_s, u"homecountry"_s, u"owner_id"_s };
    return names;
}

QMap<QString, QString> proposed(const QStringList& headings)
{
    QMap<QString, QString> mapping;
    QStringList taken;
    for (const QString& heading : headings) {
        const QString word = folded(heading);
        const QString field = fields().contains(word) ? word : synonyms().value(word);
        if (field.isEmpty() || taken.contains(field))
            continue;
        mapping.insert(heading, field);
        taken.append(field);
    }
    return mapping;
}

} // namespace PhonebookColumns
