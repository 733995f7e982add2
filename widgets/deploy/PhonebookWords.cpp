// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/PhonebookWords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace PhonebookWords {

QString field(const QString& name)
{
    static const QHash<QString, const char*> words {
        { u"name"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Name") },
        { u"company"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Company") },
        { u"title"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Title") },
        { u"notes"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Notes") },
        { u"url"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Web page") },
        { u"fax"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Fax") },
        { u"cellphone"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Mobile") },
        { u"owner_id"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Owner") },
        { u"workphone"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Phone, work") },
        { u"workemail"_s, QT_TRANSLATE_NOOP("PhonebookWords", "E-mail, work") },
        { u"workstreet"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Street, work") },
        { u"workpob"_s, QT_TRANSLATE_NOOP("PhonebookWords", "PO box, work") },
        { u"workcity"_s, QT_TRANSLATE_NOOP("PhonebookWords", "City, work") },
        { u"workprovince"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Province, work") },
        { u"workpostalcode"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Postal code, work") },
        { u"workcountry"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Country, work") },
        { u"homephone"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Phone, home") },
        { u"homeemail"_s, QT_TRANSLATE_NOOP("PhonebookWords", "E-mail, home") },
        { u"homestreet"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Street, home") },
        { u"homepob"_s, QT_TRANSLATE_NOOP("PhonebookWords", "PO box, home") },
        { u"homecity"_s, QT_TRANSLATE_NOOP("PhonebookWords", "City, home") },
        { u"homeprovince"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Province, home") },
        { u"homepostalcode"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Postal code, home") },
        { u"homecountry"_s, QT_TRANSLATE_NOOP("PhonebookWords", "Country, home") },
    };
    const char* word = words.value(name);
    return word ? QCoreApplication::translate("PhonebookWords", word) : name;
}

} // namespace PhonebookWords
