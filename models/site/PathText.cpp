// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/PathText.h"

#include "models/core/TextLanguage.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

using PathText::fieldName;

namespace {

QString pathWord(const char* text) { return TextLanguage::translate("PathText", text); }

QString named(const char* with, const QString& name, int index)
{
    return pathWord(with).arg(name.isEmpty() ? QString::number(index + 1) : name);
}

QString elementName(const QString& list, int i, const Site& site)
{
    if (list == u"gateways" && i < site.gateways.size())
        return named(QT_TRANSLATE_NOOP("PathText", "gateway \"%1\""), site.gateways[i].name, i);
    if (list == u"users" && i < site.users.size())
        return named(QT_TRANSLATE_NOOP("PathText", "user \"%1\""), site.users[i].username, i);
    if (list == u"trunks" && i < site.trunks.size())
        return named(QT_TRANSLATE_NOOP("PathText", "trunk \"%1\""), site.trunks[i].name, i);
    if (list == u"phones" && i < site.phones.size())
        return named(QT_TRANSLATE_NOOP("PathText", "phone %1"), site.phones[i].mac.hyphens(), i);
    if (list == u"ports")
        return named(QT_TRANSLATE_NOOP("PathText", "port %1"), {}, i);
    return fieldName(list);
}

QString pathInWords(const QString& path, const Site& site)
{
    static const QRegularExpression element(u"^(\\w+)\\[(\\d+)\\]\\z"_s);
    QStringList words;
    for (const QString& part : path.split(u'.')) {
        const auto match = element.match(part);
        words.append(match.hasMatch()
                ? elementName(match.captured(1), match.captured(2).toInt(), site)
                : fieldName(part));
    }
    return words.join(u", "_s);
}

} // namespace

namespace PathText {

QString fieldName(const QString& field)
{
    static const QHash<QString, const char*> names {
        { u"name"_s, QT_TRANSLATE_NOOP("PathText", "name") },
        { u"username"_s, QT_TRANSLATE_NOOP("PathText", "user name") },
        { u"password"_s, QT_TRANSLATE_NOOP("PathText", "password") },
        { u"number"_s, QT_TRANSLATE_NOOP("PathText", "number") },
        { u"trunk_number"_s, QT_TRANSLATE_NOOP("PathText", "trunk number") },
        { u"extension"_s, QT_TRANSLATE_NOOP("PathText", "extension") },
        { u"protocol"_s, QT_TRANSLATE_NOOP("PathText", "protocol") },
        { u"address"_s, QT_TRANSLATE_NOOP("PathText", "address") },
        { u"netmask"_s, QT_TRANSLATE_NOOP("PathText", "netmask") },
        { u"gateway"_s, QT_TRANSLATE_NOOP("PathText", "network gateway") },
        { u"dns"_s, QT_TRANSLATE_NOOP("PathText", "DNS server") },
        { u"ntp"_s, QT_TRANSLATE_NOOP("PathText", "time server") },
        { u"reach_at"_s, QT_TRANSLATE_NOOP("PathText", "present address") },
        { u"mac"_s, QT_TRANSLATE_NOOP("PathText", "MAC address") },
        { u"model"_s, QT_TRANSLATE_NOOP("PathText", "model") },
        { u"user"_s, QT_TRANSLATE_NOOP("PathText", "user") },
        { u"host"_s, QT_TRANSLATE_NOOP("PathText", "host") },
        { u"port"_s, QT_TRANSLATE_NOOP("PathText", "port") },
        { u"proxy"_s, QT_TRANSLATE_NOOP("PathText", "outbound proxy") },
        { u"subnet"_s, QT_TRANSLATE_NOOP("PathText", "subnet") },
        { u"provider"_s, QT_TRANSLATE_NOOP("PathText", "provider") },
        { u"auth_user"_s, QT_TRANSLATE_NOOP("PathText", "authentication user") },
        { u"codecs"_s, QT_TRANSLATE_NOOP("PathText", "codecs") },
        { u"channels"_s, QT_TRANSLATE_NOOP("PathText", "channels") },
        { u"numbers"_s, QT_TRANSLATE_NOOP("PathText", "further numbers") },
        { u"outbound_number"_s, QT_TRANSLATE_NOOP("PathText", "outbound caller number") },
        { u"number_format"_s, QT_TRANSLATE_NOOP("PathText", "number format") },
        { u"mode"_s, QT_TRANSLATE_NOOP("PathText", "kind of trunk") },
        { u"transport"_s, QT_TRANSLATE_NOOP("PathText", "transport") },
        { u"registrar"_s, QT_TRANSLATE_NOOP("PathText", "registrar") },
        { u"outbound_proxy"_s, QT_TRANSLATE_NOOP("PathText", "outbound proxy") },
        { u"realm"_s, QT_TRANSLATE_NOOP("PathText", "realm") },
        { u"from_domain"_s, QT_TRANSLATE_NOOP("PathText", "From domain") },
        { u"dtmf"_s, QT_TRANSLATE_NOOP("PathText", "DTMF tones") },
        { u"expiry_seconds"_s, QT_TRANSLATE_NOOP("PathText", "registration expiry") },
        { u"srtp"_s, QT_TRANSLATE_NOOP("PathText", "encrypted speech") },
        { u"verify_name"_s, QT_TRANSLATE_NOOP("PathText", "name in the certificate") },
        { u"company"_s, QT_TRANSLATE_NOOP("PathText", "company") },
        { u"phone"_s, QT_TRANSLATE_NOOP("PathText", "telephone") },
        { u"email"_s, QT_TRANSLATE_NOOP("PathText", "e-mail") },
        { u"availability"_s, QT_TRANSLATE_NOOP("PathText", "availability") },
        { u"id"_s, QT_TRANSLATE_NOOP("PathText", "identifier") },
        { u"registering"_s, QT_TRANSLATE_NOOP("PathText", "registers") },
        { u"sip_user"_s, QT_TRANSLATE_NOOP("PathText", "SIP user") },
        { u"from_user"_s, QT_TRANSLATE_NOOP("PathText", "From user") },
        { u"contact_user"_s, QT_TRANSLATE_NOOP("PathText", "Contact user") },
        { u"credentials"_s, QT_TRANSLATE_NOOP("PathText", "data of the customer") },
        { u"retry_seconds"_s, QT_TRANSLATE_NOOP("PathText", "pause before a new attempt") },
        { u"qualify_seconds"_s, QT_TRANSLATE_NOOP("PathText", "interval of OPTIONS") },
        { u"context"_s, QT_TRANSLATE_NOOP("PathText", "context of the PBX") },
        { u"special_options"_s, QT_TRANSLATE_NOOP("PathText", "special options") },
        { u"srtp_off"_s, QT_TRANSLATE_NOOP("PathText", "without SRTP") },
        { u"topology_hiding_off"_s, QT_TRANSLATE_NOOP("PathText", "without topology hiding") },
        { u"nethvoice_template"_s, QT_TRANSLATE_NOOP("PathText", "NethVoice has its template") },
        { u"login"_s, QT_TRANSLATE_NOOP("PathText", "login") },
        { u"site"_s, QT_TRANSLATE_NOOP("PathText", "site") },
        { u"network"_s, QT_TRANSLATE_NOOP("PathText", "network") },
        { u"pbx"_s, QT_TRANSLATE_NOOP("PathText", "PBX") },
    };
    const char* name = names.value(field);
    return name ? pathWord(name) : field;
}

QString inWords(const QString& sentence, const Site& site)
{
    static const QRegularExpression path(
        u"\\b(?:site\\.|(?:gateways|users|phones|trunks)\\[\\d+\\])[\\w.\\[\\]]*\\w\\]?|"
        "\\b(?:gateways|users|phones|trunks)\\[\\d+\\]"_s);
    QString out;
    qsizetype at = 0;
    auto it = path.globalMatch(sentence);
    while (it.hasNext()) {
        const auto match = it.next();
        out += QStringView(sentence).sliced(at, match.capturedStart() - at);
        out += pathInWords(match.captured(), site);
        at = match.capturedEnd();
    }
    out += QStringView(sentence).sliced(at);
    return out.isEmpty() ? out : out.at(0).toUpper() + out.sliced(1);
}

} // namespace PathText
