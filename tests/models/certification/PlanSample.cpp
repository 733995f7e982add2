// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/certification/PlanSample.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

QJsonObject PlanSample::smallPlan()
{
    return QJsonDocument::fromJson(R"({
"format": "doppino-certification-plan/1", "id": "small", "version": 3,
"title": {"en": "Small", "it": "Piccolo"}, "months_valid": 12,
"areas": [{"id": "calls", "title": {"en": "Calls", "it": "Chiamate"}},
          {"id": "other", "title": {"en": "Other", "it": "Altro"}}],
"inputs": [{"id": "own_number", "title": {"en": "Own", "it": "Proprio"},
            "hint": {"en": "Of the trunk", "it": "Del fascio"}, "form": "number", "initial": "$number"}],
"tests": [
 {"id": "alaw", "area": "calls", "title": {"en": "A", "it": "A"},
  "instructions": {"en": "Do", "it": "Fa"}, "class": "ko", "points": 5, "check": "codec",
  "with": {"codec": "alaw"}, "inputs": ["own_number"], "evidence": ["messages"]},
 {"id": "rings", "area": "calls", "title": {"en": "R", "it": "S"},
  "instructions": {"en": "Do", "it": "Fa"}, "class": "optional", "points": 2, "check": "ringing",
  "limits": {"maximum_ms": 1500.5}, "inputs": ["own_number"], "evidence": ["times"]},
 {"id": "ear", "area": "other", "title": {"en": "E", "it": "O"},
  "instructions": {"en": "Listen", "it": "Ascoltare"}, "class": "important", "points": 3,
  "evidence": ["note"]}]})")
        .object();
}

QByteArray PlanSample::bytesOf(const QJsonObject& object) { return QJsonDocument(object).toJson(); }

QJsonObject PlanSample::changed(
    QJsonObject plan, const QString& list, int index, const QString& field, const QJsonValue& value)
{
    QJsonArray entries = plan[list].toArray();
    QJsonObject entry = entries[index].toObject();
    if (value.isUndefined())
        entry.remove(field);
    else
        entry[field] = value;
    entries[index] = entry;
    plan[list] = entries;
    return plan;
}

namespace {

QJsonObject put(QJsonObject plan, const QString& field, const QJsonValue& value)
{
    plan[field] = value;
    return plan;
}

PlanFault test(const char* row, int index, const QString& field, const QJsonValue& value,
    const QString& place, const QString& detail)
{
    return { row, PlanSample::changed(PlanSample::smallPlan(), u"tests"_s, index, field, value),
        u"small.json/"_s + place, detail };
}

PlanFault input(const char* row, const QString& field, const QJsonValue& value,
    const QString& place, const QString& detail)
{
    return { row, PlanSample::changed(PlanSample::smallPlan(), u"inputs"_s, 0, field, value),
        u"small.json/own_number/"_s + place, detail };
}

PlanFault whole(const char* row, const QString& field, const QJsonValue& value,
    const QString& place, const QString& detail)
{
    return { row, put(PlanSample::smallPlan(), field, value), u"small.json/"_s + place, detail };
}

QList<PlanFault> faultsOfChecks()
{
    return {
        test("unknown check", 0, u"check"_s, u"juggle"_s, u"alaw/check"_s,
            u"there is no check juggle"_s),
        test("unknown word", 0, u"with"_s, QJsonObject { { u"codec"_s, u"opus"_s } },
            u"alaw/with/codec"_s, u"opus is not one of alaw, ulaw, g729"_s),
        test("missing word", 0, u"with"_s, QJsonValue(QJsonValue::Undefined), u"alaw/with/codec"_s,
            u"is missing"_s),
        test("word nobody asked for", 1, u"with"_s, QJsonObject { { u"form"_s, u"plus"_s } },
            u"rings/with/form"_s, u"ringing has no such word"_s),
        test("unknown limit", 1, u"limits"_s, QJsonObject { { u"maximum_mos"_s, 1 } },
            u"rings/limits/maximum_mos"_s, u"ringing has no such limit"_s),
        test("limit that is no number", 1, u"limits"_s, QJsonObject { { u"maximum_ms"_s, u"1"_s } },
            u"rings/limits/maximum_ms"_s, u"must be a number"_s),
        test("negative limit", 1, u"limits"_s, QJsonObject { { u"maximum_ms"_s, -4 } },
            u"rings/limits/maximum_ms"_s, u"-4 is not between 0 and 1e+06"_s),
        test("huge limit", 1, u"limits"_s, QJsonObject { { u"maximum_ms"_s, 1e9 } },
            u"rings/limits/maximum_ms"_s, u"1e+09 is not between 0 and 1e+06"_s),
        test("limits of a guided test", 2, u"limits"_s, QJsonObject(), u"ear/limits"_s,
            u"belongs to automatic tests"_s),
        test("words of a guided test", 2, u"with"_s, QJsonObject(), u"ear/with"_s,
            u"belongs to automatic tests"_s),
    };
}

QList<PlanFault> faultsOfFields()
{
    return {
        test("unknown area", 0, u"area"_s, u"nowhere"_s, u"alaw/area"_s,
            u"there is no area nowhere"_s),
        test("unknown input", 2, u"inputs"_s, QJsonArray { u"moon"_s }, u"ear/inputs"_s,
            u"there is no input moon"_s),
        test("input the check needs", 0, u"inputs"_s, QJsonValue(QJsonValue::Undefined),
            u"alaw/inputs"_s, u"codec needs own_number"_s),
        test("no points", 0, u"points"_s, 0, u"alaw/points"_s, u"0 is not between 1 and 100"_s),
        test("too many points", 0, u"points"_s, 101, u"alaw/points"_s,
            u"101 is not between 1 and 100"_s),
        test("unknown class", 0, u"class"_s, u"vital"_s, u"alaw/class"_s,
            u"vital is not one of ko, important, optional"_s),
        test("unknown evidence", 0, u"evidence"_s, QJsonArray { u"rumour"_s }, u"alaw/evidence"_s,
            u"rumour is not one of messages, times, figures, note, file"_s),
        test("no evidence", 0, u"evidence"_s, QJsonArray(), u"alaw/evidence"_s, u"is empty"_s),
        test("an id twice", 1, u"id"_s, u"alaw"_s, u"alaw/id"_s, u"stands there twice"_s),
        test("an id that is a path", 0, u"id"_s, u"../x"_s, u"../x/id"_s,
            u"is not of small letters, digits and _, 64 at most"_s),
        test("an unknown field", 0, u"wieght"_s, 1, u"alaw/wieght"_s, u"is not a known field"_s),
        test("a check that is a number", 0, u"check"_s, 7, u"alaw/check"_s, u"must be a text"_s),
    };
}

QList<PlanFault> faultsOfWords()
{
    return {
        test("one language only", 0, u"title"_s, QJsonObject { { u"en"_s, u"A"_s } },
            u"alaw/title/it"_s, u"is missing"_s),
        test("an empty language", 0, u"instructions"_s,
            QJsonObject { { u"en"_s, u""_s }, { u"it"_s, u"x"_s } }, u"alaw/instructions/en"_s,
            u"is empty"_s),
        test("a third language", 0, u"title"_s,
            QJsonObject { { u"en"_s, u"a"_s }, { u"it"_s, u"b"_s }, { u"de"_s, u"c"_s } },
            u"alaw/title/de"_s, u"is not a known field"_s),
        test("an endless text", 0, u"title"_s,
            QJsonObject { { u"en"_s, u"a"_s }, { u"it"_s, QString(2001, u'b') } }, u"alaw/title"_s,
            u"is longer than 2000 characters"_s),
    };
}

QList<PlanFault> faultsOfTheRest()
{
    QJsonArray many;
    for (int i = 0; i < 501; ++i)
        many.append(i);
    return {
        input("unknown form", u"form"_s, u"colour"_s, u"form"_s,
            u"colour is not one of number, count, text"_s),
        input("unknown initial value", u"initial"_s, u"$password"_s, u"initial"_s,
            u"$password is not a number"_s),
        input("initial value of another form", u"initial"_s, u"$channels"_s, u"initial"_s,
            u"$channels is not a number"_s),
        whole("another format", u"format"_s, u"doppino-site/1"_s, u"format"_s,
            u"doppino-site/1 is not one of doppino-certification-plan/1"_s),
        whole("version nought", u"version"_s, 0, u"version"_s, u"0 is not between 1 and 9999"_s),
        whole("valid for ever", u"months_valid"_s, 1200, u"months_valid"_s,
            u"1200 is not between 1 and 120"_s),
        whole("unknown field", u"extra"_s, true, u"extra"_s, u"is not a known field"_s),
        whole("tests that are no list", u"tests"_s, u"all"_s, u"tests"_s, u"must be a list"_s),
        whole(
            "a test that is no object", u"tests"_s, QJsonArray { 1 }, u"#1/id"_s, u"is missing"_s),
        whole(
            "an area without tests", u"tests"_s, QJsonArray(), u"areas/calls"_s, u"has no test"_s),
        whole(
            "too many tests", u"tests"_s, many, u"tests"_s, u"has 501 entries; 500 are the most"_s),
    };
}

} // namespace

QList<PlanFault> PlanSample::faults()
{
    return faultsOfChecks() + faultsOfFields() + faultsOfWords() + faultsOfTheRest();
}
