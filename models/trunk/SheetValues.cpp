// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunk/SheetValues.h"

#include "models/site/SiteRules.h"
#include "models/trunk/SheetNumbers.h"
#include "models/trunk/SheetWords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

using SheetWords::ignoringCase;

/// A host, perhaps with a port and a transport behind it.
QList<SheetValue> hostValues(const QString& field, const SheetLine&, const QString& text)
{
    const QStringList hosts = SheetValues::hosts(text);
    const bool isProxy = field == u"outbound_proxy";
    QList<SheetValue> values;
    for (const QString& host : hosts)
        values.append({ field, host, hosts.size() == 1 });
    if (hosts.size() != 1)
        return values;
    const QList<SheetValue> uri = SheetWords::uri(text);
    for (const SheetValue& value : uri)
        if (value.field == u"username")
            values.append(value);
    static const QRegularExpression behind(
        u"^\\s*:\\s*([0-9]{2,5})|port[ae]?\\s*(?:udp|tcp|tls|sip)?[\\s:=]*([0-9]{2,5})"_s,
        ignoringCase);
    const QString rest
        = text.mid(text.indexOf(hosts.first(), 0, Qt::CaseInsensitive) + hosts.first().size());
    const auto match = behind.match(rest);
    const QString port = SheetWords::port(match.captured(1) + match.captured(2));
    if (!port.isEmpty() && isProxy) // it has one of its own
        values.first().value += u':' + port;
    else if (!port.isEmpty() && field != u"from_domain" && field != u"realm")
        values.append({ u"port"_s, port });
    if (const QString transport = SheetWords::transport(rest); !transport.isEmpty())
        values.append({ u"transport"_s, transport });
    return values;
}

QList<SheetValue> realmValues(const QString& field, const SheetLine&, const QString& text)
{
    // A realm is any text, though mostly a name.
    static const QRegularExpression word(u"^[\"“]?([^\\s\"“”]{1,100})[\"”]?\\z"_s);
    const auto match = word.match(text);
    return match.hasMatch() ? QList<SheetValue> { { field, match.captured(1) } }
                            : QList<SheetValue>();
}

QList<SheetValue> portValues(const QString&, const SheetLine& line, const QString& text)
{
    QList<SheetValue> values;
    if (const QString port = SheetWords::port(text); !port.isEmpty())
        values.append({ u"port"_s, port });
    // "Porta UDP: 5060" names the transport as well.
    const QString transport = SheetWords::transport(line.text);
    if (!values.isEmpty() && !transport.isEmpty())
        values.append({ u"transport"_s, transport });
    return values;
}

QList<SheetValue> transportValues(const QString& field, const SheetLine&, const QString& text)
{
    const QString transport = SheetWords::transport(text);
    QList<SheetValue> values;
    if (transport.isEmpty())
        return values;
    values.append({ field, transport });
    if (const QString port = SheetWords::port(text); !port.isEmpty())
        values.append({ u"port"_s, port });
    return values;
}

QList<SheetValue> userValues(const QString& field, const SheetLine&, const QString& text)
{
    if (const QList<SheetValue> uri = SheetWords::uri(text); uri.size() > 1)
        return uri;
    // Where the domain belongs to the account, only the provider knows.
    if (text.count(u'@') == 1 && !text.contains(u' '))
        return { { field, text, false }, { field, text.section(u'@', 0, 0), false } };
    const QString number = SheetNumbers::single(text);
    if (text.contains(u' ') && !number.isEmpty())
        return { { field, number, false } };
    static const QRegularExpression word(
        u"^[\"“'«]?([^\\s\"“”«»']{1,64})[\"”'»]?(?=\\s|\\z)(.*)"_s);
    const auto match = word.match(text);
    if (!match.hasMatch())
        return {};
    // "0721405516 (senza prefisso)" is a remark; anything else behind it is a riddle.
    const QString rest = match.captured(2).trimmed();
    return { { field, match.captured(1), rest.isEmpty() || rest.startsWith(u'(') } };
}

/// Literally what stands there. What might have been meant otherwise is offered beside it.
QList<SheetValue> passwordValues(const QString& field, const SheetLine& line, const QString& text)
{
    static const QRegularExpression quoted(u"^([\"'“«‘`])(.+)[\"'”»’`]\\z"_s);
    static const QRegularExpression elsewhere(
        u"\\b(?:sms|separat\\w*|inviat\\w*|sent|segue|mail|busta|telefon\\w*|allegat\\w*)\\b"_s,
        ignoringCase);
    static const QRegularExpression hidden(u"^(?:[*•.]{3,}|x{3,}|-+|n/?[ad])\\z"_s, ignoringCase);
    if (text.isEmpty() || hidden.match(text).hasMatch())
        return {};
    if (const auto match = quoted.match(text); match.hasMatch())
        return { { field, match.captured(2), false }, { field, text, false } };
    if (text.contains(u' ') || text.contains(u'\t')) {
        if (elsewhere.match(text).hasMatch())
            return {};
        static const QRegularExpression blank(u"\\s"_s);
        return { { field, text.section(blank, 0, 0), false }, { field, text, false } };
    }
    return { { field, text, !line.isDecoded } };
}

QList<SheetValue> numberValues(const QString& field, const SheetLine&, const QString& text)
{
    const QStringList numbers = SheetValues::blocks(text);
    QList<SheetValue> values;
    for (const QString& number : numbers) {
        const bool isBlock = number.contains(u'-');
        // "Numero: 0721405500-99" gives the block; which of it is the main one, nobody said.
        values.append({ isBlock ? u"numbers"_s : field, number, isBlock || numbers.size() == 1 });
    }
    return values;
}

QList<SheetValue> blockValues(const QString&, const SheetLine&, const QString& text)
{
    const QStringList numbers = SheetValues::blocks(text);
    QList<SheetValue> values;
    for (const QString& number : numbers)
        values.append({ u"numbers"_s, number });
    return values;
}

QList<SheetValue> codecValues(const QString& field, const SheetLine&, const QString& text)
{
    // "G.711" alone is A-law in Europe, but the sheet does not say it.
    static const QRegularExpression bare(
        u"g\\.?\\s?711(?![\\s(-]*(?:a|u|µ|μ|mu)(?:-?\\s?law)?(?![a-z]))"_s, ignoringCase);
    const bool isVague
        = bare.match(text).hasMatch() && !text.contains(u"pcm"_s, Qt::CaseInsensitive);
    QList<SheetValue> values;
    const QStringList codecs = SheetValues::codecs(text);
    for (const QString& codec : codecs)
        values.append({ field, codec, !isVague });
    return values;
}

/// A whole number, in seconds or as it stands; of several, the first may be another one's.
QList<SheetValue> countValues(const QString& field, const SheetLine&, const QString& text)
{
    static const QRegularExpression form(u"([0-9]{1,6})\\s*([a-z]*)"_s, ignoringCase);
    static const QRegularExpression dateOrPrice(u"[0-9][./,][0-9]"_s);
    if (dateOrPrice.match(text).hasMatch())
        return {};
    const auto match = form.match(text);
    const bool isOnly = !form.match(text, match.capturedEnd()).hasMatch();
    int count = match.captured(1).toInt();
    const QString unit = match.captured(2).toLower();
    if (field == u"expiry_seconds")
        count *= unit.startsWith(u"min")                      ? 60
            : unit.startsWith(u"or") || unit.startsWith(u"h") ? 3600
                                                              : 1;
    const int largest = field == u"expiry_seconds" ? 86'400 : 9999;
    if (count <= 0 || count > largest)
        return {};
    return { { field, QString::number(count), isOnly } };
}

/// Fields with a closed list of values, by what betrays each.
struct SheetChoice {
    const char* field;
    const char16_t* pattern;
    const char16_t* value;
};

constexpr SheetChoice sheetChoices[] = {
    { "dtmf", u"2833|4733|out.?of.?band|fuori banda", u"rfc4733" },
    { "dtmf", u"\\binfo\\b", u"sip_info" },
    { "dtmf", u"in.?band|in banda", u"inband" },
    { "dtmf", u"^auto", u"auto" },
    { "srtp", u"opzional|optional|prefer", u"preferred" },
    { "srtp",
        u"^s[iì]\\b|yes|(?<!non )(?:obbligator|(?<!dis)attiv[oa])|(?<!not )(?:required|mandatory)|"
        "^on\\b",
        u"required" },
    { "srtp", u"^no\\b|disab|disattiv|^off\\b|non (?:support|attiv|previst|disponib)|not support",
        u"disabled" },
    { "mode", u"\\bip\\b|indirizzo", u"ip" },
    { "mode", u"regist|credenzial|digest|user|utente|^s[iì]\\b|^yes", u"register" },
    { "number_format", u"e\\.?164|\\+39|\\+", u"plus" },
    { "number_format", u"0039|\\b00\\b", u"zerozero" },
    { "number_format", u"nazional|national", u"national" },
};

QList<SheetValue> choiceValues(const QString& field, const SheetLine&, const QString& text)
{
    // "E.164 senza +" is a form the site file has no word for.
    static const QRegularExpression withoutPrefix(
        u"\\b(?:senza|without|no)\\s+(?:il\\s+|the\\s+)?(?:prefisso\\s+|prefix\\s+)?(?:\\+|00)"_s,
        ignoringCase);
    const bool isWithoutPrefix = field == u"number_format" && withoutPrefix.match(text).hasMatch();
    QStringList found;
    for (const SheetChoice& choice : sheetChoices) {
        const QRegularExpression pattern(QString::fromUtf16(choice.pattern), ignoringCase);
        const QString value = QString::fromUtf16(choice.value);
        if (field == QLatin1StringView(choice.field) && pattern.match(text).hasMatch()
            && !found.contains(value) && (!isWithoutPrefix || value == u"national"))
            found.append(value);
    }
    QList<SheetValue> values;
    for (const QString& value : std::as_const(found))
        values.append({ field, value, found.size() == 1 });
    return values;
}

using SheetParser = QList<SheetValue> (*)(const QString&, const SheetLine&, const QString&);

QList<SheetValue> doubtfulHost(const QString& field, const SheetLine& line, const QString& text)
{
    return SheetWords::doubtful(
        hostValues(field == u"proxy" ? u"outbound_proxy"_s : u"host"_s, line, text));
}

} // namespace

QStringList SheetValues::hosts(const QString& text)
{
    static const QRegularExpression form(
        u"(?<![\\w@.-])(?:sips?:(?:[^@\\s<>]{1,64}@)?)?((?:[0-9]{1,3}\\.){3}[0-9]{1,3}|"
        "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,6}[a-z]{2,24})(?![\\w@-]|\\.\\w)"_s,
        ignoringCase);
    static const QRegularExpression web(u"(?:https?|ftp)://\\S+|www\\.\\S+"_s, ignoringCase);
    QStringList found;
    QString plain = text;
    plain.remove(web);
    for (auto it = form.globalMatch(plain); it.hasNext();)
        if (const QString host = it.next().captured(1).toLower(); SiteRules::isHost(host))
            found.append(host);
    found.removeDuplicates();
    return found;
}

QStringList SheetValues::codecs(const QString& text)
{
    static const QRegularExpression form(
        u"g\\.?\\s?711(?:[\\s(-]*(?<a>a(?:-?\\s?law)?|alaw)(?![a-z])|"
        "[\\s(-]*(?<u>(?:u|µ|μ|mu)(?:-?\\s?law)?)(?![a-z]))?(?:\\s*/"
        "\\s*(?<second>[auµμ])(?![a-z]))?"
        "|(?<pcma>pcma|\\ba-?\\s?law)|(?<pcmu>pcmu|(?:\\bu|µ|μ|\\bmu)-?\\s?law)"
        "|g\\.?\\s?(?<other>729|722(?!\\.)|726)|(?<name>\\bgsm\\b|\\bopus\\b)"_s,
        ignoringCase);
    QStringList found;
    const auto add = [&](const QString& codec) {
        if (!found.contains(codec))
            found.append(codec);
    };
    for (auto it = form.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString second = match.captured(u"second"_s).toLower();
        if (!match.captured(u"other"_s).isEmpty())
            add(u'g' + match.captured(u"other"_s));
        else if (!match.captured(u"name"_s).isEmpty())
            add(match.captured(u"name"_s).toLower());
        else if (!match.captured(u"u"_s).isEmpty() || !match.captured(u"pcmu"_s).isEmpty())
            add(u"ulaw"_s);
        else
            add(u"alaw"_s);
        if (!second.isEmpty())
            add(second == u"a" ? u"alaw"_s : u"ulaw"_s);
    }
    return found;
}

QStringList SheetValues::blocks(const QString& text) { return SheetNumbers::blocks(text); }

QList<SheetValue> SheetValues::of(const QString& field, const SheetLine& line, const QString& text)
{
    static const QHash<QString, SheetParser> parsers { { u"host"_s, hostValues },
        { u"registrar"_s, hostValues }, { u"outbound_proxy"_s, hostValues },
        { u"from_domain"_s, hostValues }, { u"realm"_s, realmValues }, { u"proxy"_s, doubtfulHost },
        { u"address"_s, doubtfulHost }, { u"port"_s, portValues },
        { u"transport"_s, transportValues }, { u"username"_s, userValues },
        { u"auth_user"_s, userValues }, { u"password"_s, passwordValues },
        { u"number"_s, numberValues }, { u"outbound_number"_s, numberValues },
        { u"numbers"_s, blockValues }, { u"codecs"_s, codecValues }, { u"channels"_s, countValues },
        { u"expiry_seconds"_s, countValues }, { u"dtmf"_s, choiceValues },
        { u"srtp"_s, choiceValues }, { u"mode"_s, choiceValues },
        { u"number_format"_s, choiceValues } };
    const SheetParser parser = parsers.value(field);
    return parser && !text.isEmpty() ? parser(field, line, text) : QList<SheetValue>();
}
