// SPDX-License-Identifier: GPL-3.0-or-later
// Sources of the phone book.
#include "tests/peers/VoicePbxEngine.h"
#include "tests/peers/VoicePbxTables.h"

using namespace Qt::StringLiterals;
using Door = VoicePbxEngine::Door;

static VoicePbxAnswer bookStatus(const QJsonValue& status, int code = 200)
{
    return VoicePbxAnswer::json(QJsonObject { { u"status"_s, status } }, code);
}

static VoicePbxAnswer listSources(VoicePbxEngine& engine, const VoicePbxCall&)
{
    if (engine.book.phonebooks.isEmpty())
        return VoicePbxAnswer::json(QJsonArray());
    QJsonObject out;
    for (auto it = engine.book.phonebooks.begin(); it != engine.book.phonebooks.end(); ++it)
        out.insert(it.key(), it.value());
    return VoicePbxAnswer::json(out);
}

static bool isEmptyValue(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isObject() && value.toObject().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

static VoicePbxAnswer setSource(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString type = call.text(u"dbtype"_s);
    if (type.isEmpty())
        return bookStatus(u"Missing value: dbtype"_s, 400);
    if (type != u"csv" && type != u"mysql")
        return bookStatus(u"Bad dbtype value"_s, 400);
    const QStringList wanted = type == u"csv"
        ? QStringList { u"url"_s, u"mapping"_s }
        : QStringList { u"host"_s, u"port"_s, u"user"_s, u"password"_s, u"dbname"_s, u"query"_s,
              u"mapping"_s };
    QJsonObject source { { u"dbtype"_s, type } };
    for (const QString& name : wanted) {
        if (isEmptyValue(call.body.value(name)))
            return bookStatus(QString(u"Missing value: "_s + name), 400);
        source.insert(name, call.body.value(name));
    }
    QString id = call.parts.value(0);
    for (int i = 1; id.isEmpty(); ++i)
        if (const QString free = u"custom_%1"_s.arg(i); !engine.book.phonebooks.contains(free))
            id = free;
    const auto orElse = [&](const QString& name, const QJsonValue& other) {
        const QJsonValue value = call.body.value(name);
        source.insert(name, isEmptyValue(value) ? other : value);
    };
    orElse(u"interval"_s, 1440);
    orElse(u"type"_s, id);
    orElse(u"enabled"_s, false);
    engine.book.phonebooks.insert(id, source);
    return { 200 };
}

static VoicePbxAnswer deleteSource(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString id = call.parts.first();
    engine.book.contacts.remove(id); // even when there is no such source
    if (!engine.book.phonebooks.contains(id))
        return bookStatus(u"Error deleting /etc/phonebook/sources.d/%1.json"_s.arg(id), 500);
    engine.book.phonebooks.remove(id);
    return { 200 };
}

static QStringList linesOf(const VoicePbxEngine& engine, const QString& url)
{
    return engine.book.uploads.value(url).split(u'\n', Qt::SkipEmptyParts);
}

static VoicePbxAnswer syncSource(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString id = call.parts.first();
    const QStringList lines
        = linesOf(engine, engine.book.phonebooks.value(id).value(u"url"_s).toString());
    if (lines.isEmpty())
        return bookStatus(false, 500);
    engine.book.contacts.insert(id, int(lines.size()) - 1);
    return bookStatus(true);
}

static VoicePbxAnswer testSource(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QStringList lines = linesOf(engine, call.text(u"url"_s));
    if (lines.isEmpty())
        return bookStatus(false);
    const QStringList names = lines.first().trimmed().split(u',');
    QJsonArray rows;
    for (const QString& line : lines.sliced(1).first(qMin(3, lines.size() - 1))) {
        const QStringList fields = line.trimmed().split(u',');
        QJsonObject row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names[i], fields.value(i));
        rows.append(row);
    }
    return VoicePbxAnswer::json(rows);
}

static VoicePbxAnswer uploadSource(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const auto fields = call.request.fields();
    if (fields.isEmpty())
        return bookStatus(u"File upload error"_s, 500);
    const QString uri
        = u"file:///var/lib/nethvoice/phonebook/uploads/%1.csv"_s.arg(engine.randomHex(13));
    engine.book.uploads.insert(uri, QString::fromUtf8(fields.last()));
    return VoicePbxAnswer::json(QJsonObject { { u"status"_s, true }, { u"uri"_s, uri } });
}

void VoicePbxCalls::addPhonebooks(VoicePbxEngine& engine)
{
    engine.on(Door::Rest, "GET", u"/phonebook/fields"_s, [](VoicePbxEngine&, const VoicePbxCall&) {
        return VoicePbxAnswer::json(QJsonArray::fromStringList(VoicePbxTables::phonebookFields()));
    });
    engine.on(Door::Rest, "GET", u"/phonebook/config"_s, listSources);
    engine.on(Door::Rest, "POST", u"/phonebook/config"_s, setSource);
    engine.on(Door::Rest, "POST", u"/phonebook/config/{id}"_s, setSource);
    engine.on(Door::Rest, "DELETE", u"/phonebook/config/{id}"_s, deleteSource);
    engine.on(Door::Rest, "POST", u"/phonebook/syncnow/{id}"_s, syncSource);
    engine.on(Door::Rest, "POST", u"/phonebook/test"_s, testSource);
    engine.on(Door::Rest, "POST", u"/phonebook/uploadfile"_s, uploadSource);
}
