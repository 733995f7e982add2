// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoiceAnswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumWords = 200;

bool isTold(const QJsonValue& value)
{
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(false)
        && value != QJsonValue(QString()) && value != QJsonValue(QJsonArray());
}

QString wordsOf(const QJsonValue& value, int depth = 0)
{
    constexpr int deepest = 3; // the user portal's: objects in a list in an object
    if (value.isString())
        return value.toString();
    if (depth == deepest)
        return {};
    if (value.isArray())
        return wordsOf(value.toArray().first(), depth + 1);
    const QJsonObject object = value.toObject();
    for (const auto* name : { "error", "detail", "message", "title", "result", "status" })
        if (const QString found = wordsOf(object.value(QLatin1StringView(name)), depth + 1);
            !found.isEmpty())
            return found;
    return {};
}

/// 403 has other meanings as well: a limit reached, a field that cannot be changed.
bool isAboutCredentials(int status, const QJsonValue& json)
{
    if (status == 401)
        return true;
    const QJsonObject object = json.toObject();
    return status == 403
        && (object.value("error"_L1).toString().startsWith(u"Forbidden")
            || object.value("type"_L1).toString().endsWith(u"#forbidden"));
}

} // namespace

QJsonValue NethVoiceAnswer::json(const QByteArray& body)
{
    if (body.trimmed().isEmpty())
        return QJsonValue::Undefined;
    // Qt parses arrays and objects only.
    const QJsonArray array = QJsonDocument::fromJson('[' + body + ']').array();
    return array.size() == 1 ? array.first() : QJsonValue(QJsonValue::Undefined);
}

QString NethVoiceAnswer::words(const QByteArray& body)
{
    const QJsonValue value = json(body);
    QString words
        = value.isUndefined() ? QString::fromUtf8(body.left(maximumWords * 4)) : wordsOf(value);
    if (words.trimmed().startsWith(u'<'))
        return u"HTML"_s;
    for (QChar& c : words)
        if (!c.isPrint())
            c = u' ';
    return words.simplified().left(maximumWords);
}

Result<NethVoiceSession::Reply> NethVoiceAnswer::judge(
    const Question& question, const NethVoiceWire::Answer& answer)
{
    const NethVoiceSession::Reply reply { answer.status, json(answer.body), answer.body };
    const QString said = words(answer.body);
    const QString detail = (QString::number(answer.status) + u' ' + said).trimmed();
    if (isAboutCredentials(answer.status, reply.json))
        return fail(ErrorCode::PbxCredentialsRefused, question.host, detail);
    if (question.statuses.contains(answer.status))
        return reply;
    if (answer.status >= 500)
        return fail(ErrorCode::PbxFault, question.subject(), detail);
    if (answer.status >= 400)
        return fail(ErrorCode::PbxRefused, question.subject(), detail);
    if (answer.status >= 300 || answer.status < 200)
        return fail(ErrorCode::PbxAnswerOdd, question.subject(),
            (QString::number(answer.status) + u' ' + answer.location).trimmed());
    if (reply.json.toObject().value("status"_L1) == "failure"_L1) // of the user portal
        return fail(ErrorCode::PbxRefused, question.subject(), said);
    if (isTold(reply.json.toObject().value("error"_L1)))
        return fail(ErrorCode::PbxFault, question.subject(), detail);
    if (reply.isEmpty() && question.verb == "GET")
        return fail(ErrorCode::PbxAnswerEmpty, question.subject());
    if (!reply.isEmpty() && reply.json.isUndefined())
        return fail(ErrorCode::PbxAnswerOdd, question.subject(), detail);
    return reply;
}
