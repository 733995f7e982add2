// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/grandstream/GrandstreamReply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

// Recent firmware, confirmed by captures of an HT802V2 (1.0.9.3) and an HT812V2 (3.7.5):
//   dologin answers {"response":"success","body":{"session_token":...}} and sets a cookie, or
//   {"response":"error","body":"remain4"} with the tries left; both token and cookie are needed.
// Older firmware: a form with P2 and gnkey answered by a page (seen on an HT818), or
//   {"response":"success","body":{"sid":...}} (Oxidized). The texts of refusals are assumed.

constexpr qsizetype searchedPage = 256 * 1024;
constexpr qsizetype longestWords = 200;

QRegularExpression re(const QString& pattern)
{
    return QRegularExpression(pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

/// The attributes of one tag, names in lower case.
QMap<QString, QString> attributesOf(const QString& tag)
{
    static const auto attribute
        = re(uR"re(([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))re"_s);
    QMap<QString, QString> out;
    for (auto it = attribute.globalMatch(tag); it.hasNext();) {
        const auto match = it.next();
        out.insert(
            match.captured(1).toLower(), match.captured(2) + match.captured(3) + match.captured(4));
    }
    return out;
}

QList<QMap<QString, QString>> inputsOf(const QByteArray& page)
{
    static const auto input = re(u"<input\\b[^>]*>"_s);
    QList<QMap<QString, QString>> out;
    const QString html = QString::fromUtf8(page.first(qMin(page.size(), searchedPage)));
    for (auto it = input.globalMatch(html); it.hasNext();)
        out.append(attributesOf(it.next().captured()));
    return out;
}

bool isPassword(const QMap<QString, QString>& input)
{
    return input.value(u"type"_s).toLower() == u"password" && !input.value(u"name"_s).isEmpty();
}

QString asText(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? u"1"_s : u"0"_s;
    return value.toString();
}

/// The first of these names that the answer states, at its top or in its body.
QString stated(const QJsonObject& json, std::initializer_list<const char*> names)
{
    const QJsonObject body = json[u"body"_s].toObject();
    for (const char* name : names)
        for (const QJsonObject& object : { body, json })
            if (const QString text = asText(object[QLatin1StringView(name)]); !text.isEmpty())
                return text;
    return {};
}

} // namespace

QByteArray urlEncoded(const QList<std::pair<QString, QString>>& fields)
{
    QByteArray out;
    for (const auto& [name, value] : fields) {
        if (!out.isEmpty())
            out += '&';
        out += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return out;
}

GrandstreamLoginForm GrandstreamLoginForm::of(const QByteArray& page)
{
    GrandstreamLoginForm form;
    for (const auto& input : inputsOf(page)) {
        if (isPassword(input)) {
            form.isScripted = false;
            form.passwordField = input.value(u"name"_s);
        } else if (input.value(u"type"_s).toLower() == u"hidden") {
            form.hidden.append({ input.value(u"name"_s), input.value(u"value"_s) });
        }
    }
    return form;
}

QByteArray GrandstreamLoginForm::filled(const QString& user, const QByteArray& password) const
{
    QList<std::pair<QString, QString>> fields { { u"username"_s, user },
        { passwordField, QString::fromLatin1(password.toBase64()) } };
    if (!isScripted) {
        fields[1].second = QString::fromUtf8(password);
        fields += hidden;
    }
    return urlEncoded(fields);
}

QList<QByteArray> GrandstreamLoginForm::spellings(const QByteArray& password)
{
    const QByteArray encoded = password.toBase64();
    return { password, password.toPercentEncoding(), encoded, encoded.toPercentEncoding() };
}

std::optional<QJsonObject> GrandstreamReply::json() const
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return {};
    return document.object();
}

QString GrandstreamReply::text() const
{
    static const auto hiddenParts = re(u"<(script|style)\\b.*?</\\1>|<[^>]*>|&nbsp;"_s);
    QString out = QString::fromUtf8(body.first(qMin(body.size(), searchedPage)));
    return out.replace(hiddenParts, u" "_s).simplified();
}

bool GrandstreamReply::isLoginPage() const
{
    const auto inputs = inputsOf(body);
    return std::any_of(inputs.begin(), inputs.end(), isPassword);
}

bool GrandstreamReply::isPage() const
{
    static const auto opening = re(u"<(!doctype|html|head|body)\\b"_s);
    return QString::fromUtf8(body.first(qMin<qsizetype>(body.size(), 4096))).contains(opening);
}

bool GrandstreamReply::isSuccess() const
{
    if (status < 200 || status > 299)
        return false;
    if (const auto object = json())
        return object->value(u"response"_s).toString() == u"success"
            || (!object->contains(u"response"_s) && stated(*object, { "success" }) == u"1");
    static const auto bad = re(u"\\b(error|fail(ed|ure)?|invalid|denied|refused|expired)\\b"_s);
    return !isLoginPage() && !text().contains(bad);
}

GrandstreamReply::Login GrandstreamReply::login() const
{
    static const auto locked
        = re(u"\\block(ed|out)?|too many|remain0\\b|attempts?\\W{1,3}0\\b|try again (in|after)"_s);
    static const auto refused = re(
        u"remain\\d|remaining attempts|not recogni[sz]ed|incorrect|wrong|password|credential"_s);
    const auto object = json();
    const QString said = words();
    if (status == 401 || status == 403)
        return said.contains(locked) ? Login::LockedOut : Login::Refused;
    if (status < 200 || status > 299)
        return Login::Unexpected;
    if (isSuccess() && (object ? !token().isEmpty() : hasCookie && !said.contains(refused)))
        return Login::Accepted;
    if (said.contains(locked))
        return Login::LockedOut;
    if (isLoginPage() || said.contains(refused))
        return Login::Refused;
    return isSuccess() ? Login::Unexpected : Login::Declined;
}

QString GrandstreamReply::words() const
{
    QString out;
    if (const auto object = json()) {
        out = stated(*object, { "body", "reason", "message", "error" });
        if (out.isEmpty())
            out = QString::fromUtf8(QJsonDocument(*object).toJson(QJsonDocument::Compact));
    } else {
        out = text();
    }
    if (status != 200)
        out = u"HTTP %1 %2"_s.arg(QString::number(status), out).trimmed();
    return out.left(longestWords);
}

QByteArray GrandstreamReply::token() const
{
    const auto object = json();
    if (!object)
        return {};
    if (const QString token = stated(*object, { "session_token", "token" }); !token.isEmpty())
        return urlEncoded({ { u"session_token"_s, token } });
    if (const QString sid = stated(*object, { "sid" }); !sid.isEmpty())
        return urlEncoded({ { u"sid"_s, sid } });
    return {};
}

bool GrandstreamReply::isRestartNeeded() const
{
    const auto object = json();
    // An answer that does not say is an older page: those take a file at the next start (assumed).
    return !object || stated(*object, { "needreboot", "need_reboot" }) != u"0";
}

QMap<QString, QString> GrandstreamReply::values() const
{
    QMap<QString, QString> out;
    const auto take = [&out](const QJsonObject& object) {
        for (auto it = object.begin(); it != object.end(); ++it)
            out.insert(it.key(), asText(it.value()));
    };
    const auto object = json();
    if (!object)
        return out;
    take(object->value(u"body"_s).toObject());
    for (const QJsonValue& part : object->value(u"results"_s).toArray())
        take(part.toObject());
    return out;
}
