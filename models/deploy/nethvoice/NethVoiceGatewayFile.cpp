// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoiceGatewayFile.h"

#include "models/gateway/grandstream/GrandstreamParameters.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumFile = 4 * 1024 * 1024;
constexpr int maximumAccounts = 64;
constexpr int maximumPorts = 48;

/// Placeholders without a value stay in the file as they are.
bool isPlaceholder(const QString& text)
{
    return text.isEmpty() || text.startsWith("FXSEXTENSION"_L1) || text.startsWith("FXSPASS"_L1)
        || text.startsWith("TRUNK"_L1);
}

void addAccount(QJsonArray& accounts, const QString& username, const QString& secret)
{
    if (!isPlaceholder(username) && accounts.size() < maximumAccounts)
        accounts.append(QJsonObject { { u"username"_s, username },
            { u"secret"_s, isPlaceholder(secret) ? QString() : secret } });
}

bool isWellFormed(const QByteArray& file)
{
    QXmlStreamReader xml(file);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

/// By pattern, as one of these files has elements that are closed wrongly.
QHash<int, QString> valuesOfXml(const QByteArray& file)
{
    static const QRegularExpression element(u"<P([0-9]{1,6})>([^<]{0,200})</P\\1>"_s);
    QHash<int, QString> values;
    auto matches = element.globalMatch(QString::fromUtf8(file));
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString value = match.captured(2);
        for (const auto& [entity, text] : { std::pair { "&lt;"_L1, "<"_L1 },
                 std::pair { "&gt;"_L1, ">"_L1 }, std::pair { "&quot;"_L1, "\""_L1 },
                 std::pair { "&apos;"_L1, "'"_L1 }, std::pair { "&amp;"_L1, "&"_L1 } })
            value.replace(entity, text);
        values.insert(match.captured(1).toInt(), value);
    }
    return values;
}

/// The models with one or two ports number their values in another way.
QJsonArray accountsOfXml(const QByteArray& file)
{
    const auto values = valuesOfXml(file);
    const int firstUser = GrandstreamParameters::portNumbers(GrandstreamProfile::Gxw, 1).user;
    const bool isSmall = !values.contains(firstUser);
    const auto kind = isSmall ? GrandstreamProfile::Ht80x : GrandstreamProfile::Gxw;
    QJsonArray accounts;
    for (int port = 1; port <= (isSmall ? 2 : maximumPorts); ++port) {
        const auto numbers = GrandstreamParameters::portNumbers(kind, port);
        addAccount(accounts, values.value(numbers.user), values.value(numbers.password));
    }
    return accounts;
}

QJsonArray accountsOfCommands(const QString& text)
{
    static const QRegularExpression account(
        u"^[ \\t]*username[ \\t]+(\\S{1,100})[ \\t]+password[ \\t]+(\\S{1,100})[ \\t\\r]*$"_s,
        QRegularExpression::MultilineOption);
    QJsonArray accounts;
    auto matches = account.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        addAccount(accounts, match.captured(1), match.captured(2));
    }
    return accounts;
}

QJsonArray trunkNumbersOf(const QString& text)
{
    static const QRegularExpression prefix(
        u"^[ \\t]*map[ \\t]+([0-9]{1,20})\\(\\.%\\)[ \\t]+to\\b"_s,
        QRegularExpression::MultilineOption);
    QJsonArray numbers;
    auto matches = prefix.globalMatch(text);
    while (matches.hasNext() && numbers.size() < maximumAccounts)
        numbers.append(matches.next().captured(1));
    return numbers;
}

} // namespace

QJsonObject NethVoiceGatewayFile::ofText(const QByteArray& file)
{
    QJsonObject found;
    const auto put = [&](QLatin1StringView name, const QJsonArray& list) {
        if (!list.isEmpty())
            found.insert(name, list);
    };
    if (file.trimmed().startsWith('<')) {
        put("accounts"_L1, accountsOfXml(file));
        if (!isWellFormed(file))
            found.insert("malformed"_L1, true);
        return found;
    }
    const QString text = QString::fromUtf8(file);
    put("accounts"_L1, accountsOfCommands(text));
    put("numbers"_L1, trunkNumbersOf(text));
    return found;
}

Result<QJsonObject> NethVoiceGatewayFile::read(const QJsonValue& answer)
{
    const QString request = u"GET /devices/gateways/download"_s;
    if (!answer.isString() || answer.toString().size() > maximumFile)
        return fail(ErrorCode::PbxAnswerOdd, request, u"base64"_s);
    const auto file = QByteArray::fromBase64Encoding(
        answer.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!file)
        return fail(ErrorCode::PbxAnswerOdd, request, u"base64"_s);
    return ofText(*file);
}
