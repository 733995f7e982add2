// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunk/SheetNumbers.h"
#include "models/trunk/SheetWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using SheetWords::ignoringCase;

struct SentencePattern {
    const char* field;
    const char16_t* pattern; ///< the value is what it captures
};

// A word behind "utente" is a user name only with a digit in it, or said to be one: "l'utente
// finale" is a person.
constexpr SentencePattern sentencePatterns[] = {
    { "username",
        u"\\b(?:utente|utenza|user\\s?name|user\\s?id|user|login|account)(?:\\s+(?:sip|voip))?"
        u"\\s*(?:(?:[:=]|\\bè|\\bis\\b)\\s*)?[\"“'«]?((?=\\D{0,63}\\d)[a-z0-9][\\w.@+-]{2,63})" },
    { "username",
        u"\\b(?:utente|utenza|user\\s?name|user\\s?id|user|login|account)"
        u"(?:\\s+(?:sip|voip))?\\s*(?:[:=]|\\bè\\b|\\bis\\b)\\s*[\"“'«]?"
        u"([a-z0-9][\\w.@+-]{2,63})" },
    { "password",
        u"\\b(?:password|pwd|psw)(?:\\s+(?:sip|voip))?\\s*(?:[:=]|\\bè\\b|\\bis\\b)\\s*"
        u"([^\\s,;]{3,64})" },
    { "password",
        u"\\b(?:password|pwd|psw)(?:\\s+(?:sip|voip))?\\s+[\"“'«]?"
        u"((?=\\D{0,63}\\d)[^\\s,;\"”»]{4,64})" },
    { "port", u"\\bport[ae]?\\s*(?:udp|tcp|tls|sip)?\\s*[:=]?\\s*([0-9]{2,5})\\b" },
    { "channels", u"\\b([0-9]{1,4})\\s+(?:canali|channels|chiamate contemporanee)\\b" },
    { "number",
        u"\\b(?:numero|number|numerazione)(?:\\s+(?:principale|geografico|telefonico|main|"
        u"voip|base))?\\s*(?:[:=]|\\bè\\b|\\bis\\b)?\\s*(\\+?[0-9][0-9 ./]{4,18}[0-9])\\b" },
    { "host",
        u"\\b(?:server|registrar|host|dominio|domain|sbc)\\b[^.]{0,30}?\\s"
        u"((?:[a-z0-9-]{1,63}\\.){1,6}[a-z0-9]{2,24})\\b" },
    { "outbound_proxy",
        u"\\bproxy\\b[^.]{0,30}?\\s((?:[a-z0-9-]{1,63}\\.){1,6}[a-z0-9]{2,24})\\b" },
};

QString withoutTail(QString word)
{
    while (!word.isEmpty() && u".,;:)»”"_s.contains(word.back()))
        word.chop(1);
    return word;
}

struct SentenceForm {
    QString field;
    QRegularExpression pattern;
};

const QList<SentenceForm>& sentenceForms()
{
    static const QList<SentenceForm> all = [] {
        QList<SentenceForm> forms;
        for (const SentencePattern& entry : sentencePatterns)
            forms.append({ QString::fromLatin1(entry.field),
                QRegularExpression(QString::fromUtf16(entry.pattern),
                    ignoringCase | QRegularExpression::UseUnicodePropertiesOption) });
        return forms;
    }();
    return all;
}

/// "La password è riservata" tells none.
bool isPlainWord(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

} // namespace

QList<SheetValue> SheetValues::inSentence(const QString& text)
{
    QList<SheetValue> values = SheetWords::uri(text);
    QStringList fields;
    for (const SheetValue& value : std::as_const(values))
        fields.append(value.field);
    for (const auto& [field, pattern] : sentenceForms()) {
        if (fields.contains(field))
            continue;
        const QString word = withoutTail(pattern.match(text).captured(1));
        const bool isAccount = field == u"username" || field == u"password";
        if (isAccount && isPlainWord(word))
            continue;
        const bool isHost = field == u"host" || field == u"outbound_proxy";
        const QString value = field == u"number" ? SheetNumbers::single(word)
            : isHost                             ? hosts(word).value(0)
                                                 : word;
        if (!value.isEmpty()) {
            values.append({ field, value });
            fields.append(field);
        }
    }
    if (!SheetNumbers::range(text).isEmpty())
        values.append({ u"numbers"_s, SheetNumbers::range(text) });
    if (text.contains(u"codec"_s, Qt::CaseInsensitive))
        for (const QString& codec : codecs(text))
            values.append({ u"codecs"_s, codec });
    const bool isAboutPort = fields.contains(u"port"_s) || fields.contains(u"host"_s);
    if (const QString transport = SheetWords::transport(text); isAboutPort && !transport.isEmpty())
        values.append({ u"transport"_s, transport });
    return SheetWords::doubtful(values);
}
