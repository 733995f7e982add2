// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteWords.h"

#include "models/core/TextLanguage.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

struct PlaceWord {
    const char* place; ///< a '*' for the key of a part
    const char* text;
};

// clang-format off
constexpr PlaceWord groupWords[] {
    { "", QT_TRANSLATE_NOOP("SiteDiff", "Site") },
    { "site", QT_TRANSLATE_NOOP("SiteDiff", "Site %1") },
    { "network", QT_TRANSLATE_NOOP("SiteDiff", "Network") },
    { "pbx", QT_TRANSLATE_NOOP("SiteDiff", "PBX") },
    { "pbx/ssh", QT_TRANSLATE_NOOP("SiteDiff", "SSH access to the PBX") },
    { "plan", QT_TRANSLATE_NOOP("SiteDiff", "Capacity") },
    { "trunks", QT_TRANSLATE_NOOP("SiteDiff", "Trunks") },
    { "trunks/*", QT_TRANSLATE_NOOP("SiteDiff", "Trunk %1") },
    { "users", QT_TRANSLATE_NOOP("SiteDiff", "Users") },
    { "users/*", QT_TRANSLATE_NOOP("SiteDiff", "User %1") },
    { "phones", QT_TRANSLATE_NOOP("SiteDiff", "Phones") },
    { "phones/*", QT_TRANSLATE_NOOP("SiteDiff", "Phone %1") },
    { "phones/*/parameters", QT_TRANSLATE_NOOP("SiteDiff", "Phone %1") },
    { "phone_models", QT_TRANSLATE_NOOP("SiteDiff", "Phone models") },
    { "phone_models/*", QT_TRANSLATE_NOOP("SiteDiff", "Phone model %1") },
    { "parameters", QT_TRANSLATE_NOOP("SiteDiff", "Settings of the phones") },
    { "parameters/defaults", QT_TRANSLATE_NOOP("SiteDiff", "All phones") },
    { "parameters/models", QT_TRANSLATE_NOOP("SiteDiff", "Phone model %1") },
    { "gateways", QT_TRANSLATE_NOOP("SiteDiff", "Gateways") },
    { "gateways/*", QT_TRANSLATE_NOOP("SiteDiff", "Gateway %1") },
    { "gateways/*/login", QT_TRANSLATE_NOOP("SiteDiff", "Gateway %1, login") },
    { "gateways/*/login_now", QT_TRANSLATE_NOOP("SiteDiff", "Gateway %1, login before the upload") },
    { "gateways/*/ports", QT_TRANSLATE_NOOP("SiteDiff", "Ports of gateway %1") },
    { "gateways/*/ports/*", QT_TRANSLATE_NOOP("SiteDiff", "Port %1") },
    { "outbound_routes", QT_TRANSLATE_NOOP("SiteDiff", "Outbound routes") },
    { "outbound_routes/*", QT_TRANSLATE_NOOP("SiteDiff", "Outbound route %1") },
    { "inbound_routes", QT_TRANSLATE_NOOP("SiteDiff", "Inbound routes") },
    { "inbound_routes/*", QT_TRANSLATE_NOOP("SiteDiff", "Inbound route %1") },
    { "phonebooks", QT_TRANSLATE_NOOP("SiteDiff", "Phone books") },
    { "phonebooks/*", QT_TRANSLATE_NOOP("SiteDiff", "Phone book %1") },
    { "phonebooks/*/mapping", QT_TRANSLATE_NOOP("SiteDiff", "Phone book %1, columns") },
};

constexpr PlaceWord fieldWords[] {
    { "name", QT_TRANSLATE_NOOP("SiteDiff", "name") },
    { "customer", QT_TRANSLATE_NOOP("SiteDiff", "customer") },
    { "address", QT_TRANSLATE_NOOP("SiteDiff", "address") },
    { "language", QT_TRANSLATE_NOOP("SiteDiff", "language of the papers") },
    { "country", QT_TRANSLATE_NOOP("SiteDiff", "country") },
    { "timezone", QT_TRANSLATE_NOOP("SiteDiff", "time zone") },
    { "tags", QT_TRANSLATE_NOOP("SiteDiff", "tags") },
    { "delivered", QT_TRANSLATE_NOOP("SiteDiff", "delivered") },
    { "network/subnet", QT_TRANSLATE_NOOP("SiteDiff", "subnet") },
    { "network/gateway", QT_TRANSLATE_NOOP("SiteDiff", "router") },
    { "network/dns", QT_TRANSLATE_NOOP("SiteDiff", "DNS servers") },
    { "network/ntp", QT_TRANSLATE_NOOP("SiteDiff", "time server") },
    { "pbx/kind", QT_TRANSLATE_NOOP("SiteDiff", "kind") },
    { "pbx/host", QT_TRANSLATE_NOOP("SiteDiff", "SIP domain") },
    { "pbx/proxy", QT_TRANSLATE_NOOP("SiteDiff", "outbound proxy") },
    { "pbx/user", QT_TRANSLATE_NOOP("SiteDiff", "user name") },
    { "pbx/cloud", QT_TRANSLATE_NOOP("SiteDiff", "in the cloud") },
    { "pbx/tunnel", QT_TRANSLATE_NOOP("SiteDiff", "web interface through SSH") },
    { "pbx/ssh/key_file", QT_TRANSLATE_NOOP("SiteDiff", "key file") },
    { "pbx/ssh/key_passphrase", QT_TRANSLATE_NOOP("SiteDiff", "passphrase of the key") },
    { "pbx/ssh/agent", QT_TRANSLATE_NOOP("SiteDiff", "key agent") },
    { "pbx/ssh/jump", QT_TRANSLATE_NOOP("SiteDiff", "server to go through") },
    { "pbx/ssh/jump_password", QT_TRANSLATE_NOOP("SiteDiff", "password of the server to go through") },
    { "plan/calls", QT_TRANSLATE_NOOP("SiteDiff", "simultaneous calls") },
    { "plan/sites", QT_TRANSLATE_NOOP("SiteDiff", "sites") },
    { "plan/connection", QT_TRANSLATE_NOOP("SiteDiff", "connection") },
    { "plan/vpn", QT_TRANSLATE_NOOP("SiteDiff", "VPN") },
    { "plan/codec", QT_TRANSLATE_NOOP("SiteDiff", "codec") },
    { "plan/packet_ms", QT_TRANSLATE_NOOP("SiteDiff", "milliseconds in a packet") },
    { "plan/milli_erlang_per_user", QT_TRANSLATE_NOOP("SiteDiff", "traffic of a user") },
    { "plan/blocking_per_mille", QT_TRANSLATE_NOOP("SiteDiff", "calls that may be lost") },
    { "plan/line_up_kbps", QT_TRANSLATE_NOOP("SiteDiff", "upstream of the line") },
    { "plan/line_down_kbps", QT_TRANSLATE_NOOP("SiteDiff", "downstream of the line") },
    { "plan/users_per_site", QT_TRANSLATE_NOOP("SiteDiff", "users of a site") },
    { "plan/dids_land", QT_TRANSLATE_NOOP("SiteDiff", "where the numbers come in") },
    { "plan/survivability", QT_TRANSLATE_NOOP("SiteDiff", "calls out when the connection is down") },
    { "plan/countries", QT_TRANSLATE_NOOP("SiteDiff", "countries") },
    { "plan/wan", QT_TRANSLATE_NOOP("SiteDiff", "connection between the sites") },
    { "trunks/*/provider", QT_TRANSLATE_NOOP("SiteDiff", "provider") },
    { "trunks/*/mode", QT_TRANSLATE_NOOP("SiteDiff", "mode") },
    { "trunks/*/auth_user", QT_TRANSLATE_NOOP("SiteDiff", "authentication user") },
    { "trunks/*/codecs", QT_TRANSLATE_NOOP("SiteDiff", "codecs") },
    { "trunks/*/force_codecs", QT_TRANSLATE_NOOP("SiteDiff", "only these codecs") },
    { "trunks/*/channels", QT_TRANSLATE_NOOP("SiteDiff", "channels") },
    { "trunks/*/numbers", QT_TRANSLATE_NOOP("SiteDiff", "further numbers") },
    { "trunks/*/outbound_number", QT_TRANSLATE_NOOP("SiteDiff", "caller number") },
    { "trunks/*/number_format", QT_TRANSLATE_NOOP("SiteDiff", "number format") },
    { "trunks/*/registrar", QT_TRANSLATE_NOOP("SiteDiff", "registrar") },
    { "trunks/*/outbound_proxy", QT_TRANSLATE_NOOP("SiteDiff", "outbound proxy") },
    { "trunks/*/realm", QT_TRANSLATE_NOOP("SiteDiff", "realm") },
    { "trunks/*/from_domain", QT_TRANSLATE_NOOP("SiteDiff", "From domain") },
    { "trunks/*/dtmf", QT_TRANSLATE_NOOP("SiteDiff", "DTMF") },
    { "trunks/*/expiry_seconds", QT_TRANSLATE_NOOP("SiteDiff", "seconds of a registration") },
    { "trunks/*/srtp", QT_TRANSLATE_NOOP("SiteDiff", "SRTP") },
    { "trunks/*/verify_name", QT_TRANSLATE_NOOP("SiteDiff", "name in the certificate") },
    { "trunks/*/peer_to_peer", QT_TRANSLATE_NOOP("SiteDiff", "peer to peer") },
    { "trunks/*/provider_entry", QT_TRANSLATE_NOOP("SiteDiff", "the provider's data as configured") },
    { "users/*/mobile", QT_TRANSLATE_NOOP("SiteDiff", "mobile number") },
    { "users/*/voicemail", QT_TRANSLATE_NOOP("SiteDiff", "voicemail") },
    { "users/*/profile", QT_TRANSLATE_NOOP("SiteDiff", "profile") },
    { "users/*/groups", QT_TRANSLATE_NOOP("SiteDiff", "groups") },
    { "users/*/mobile_app", QT_TRANSLATE_NOOP("SiteDiff", "mobile app") },
    { "users/*/webrtc", QT_TRANSLATE_NOOP("SiteDiff", "WebRTC") },
    { "phones/*/serial", QT_TRANSLATE_NOOP("SiteDiff", "serial number") },
    { "phones/*/label", QT_TRANSLATE_NOOP("SiteDiff", "label") },
    { "phones/*/check_code", QT_TRANSLATE_NOOP("SiteDiff", "check code") },
    { "phones/*/user", QT_TRANSLATE_NOOP("SiteDiff", "user") },
    { "phone_models/*/id", QT_TRANSLATE_NOOP("SiteDiff", "id") },
    { "phone_models/*/base", QT_TRANSLATE_NOOP("SiteDiff", "copied from") },
    { "gateways/*/netmask", QT_TRANSLATE_NOOP("SiteDiff", "netmask") },
    { "gateways/*/gateway", QT_TRANSLATE_NOOP("SiteDiff", "router") },
    { "gateways/*/dns", QT_TRANSLATE_NOOP("SiteDiff", "DNS server") },
    { "gateways/*/ntp", QT_TRANSLATE_NOOP("SiteDiff", "time server") },
    { "gateways/*/reach_at", QT_TRANSLATE_NOOP("SiteDiff", "address before the upload") },
    { "gateways/*/ports/*/kind", QT_TRANSLATE_NOOP("SiteDiff", "kind") },
    { "gateways/*/ports/*/protocol", QT_TRANSLATE_NOOP("SiteDiff", "protocol") },
    { "gateways/*/ports/*/trunk_number", QT_TRANSLATE_NOOP("SiteDiff", "prefix of the line") },
    { "outbound_routes/*/trunks", QT_TRANSLATE_NOOP("SiteDiff", "trunks") },
    { "inbound_routes/*/caller", QT_TRANSLATE_NOOP("SiteDiff", "of the caller") },
    { "inbound_routes/*/description", QT_TRANSLATE_NOOP("SiteDiff", "description") },
    { "inbound_routes/*/destination", QT_TRANSLATE_NOOP("SiteDiff", "destination") },
    { "phonebooks/*/csv", QT_TRANSLATE_NOOP("SiteDiff", "content") },
    { "phonebooks/*/interval_minutes", QT_TRANSLATE_NOOP("SiteDiff", "minutes between two readings") },
    // What is called the same wherever it stands.
    { "**/name", QT_TRANSLATE_NOOP("SiteDiff", "name") },
    { "**/host", QT_TRANSLATE_NOOP("SiteDiff", "host") },
    { "**/port", QT_TRANSLATE_NOOP("SiteDiff", "port") },
    { "**/address", QT_TRANSLATE_NOOP("SiteDiff", "address") },
    { "**/transport", QT_TRANSLATE_NOOP("SiteDiff", "transport") },
    { "**/user", QT_TRANSLATE_NOOP("SiteDiff", "user name") },
    { "**/username", QT_TRANSLATE_NOOP("SiteDiff", "user name") },
    { "**/password", QT_TRANSLATE_NOOP("SiteDiff", "password") },
    { "**/srtp", QT_TRANSLATE_NOOP("SiteDiff", "SRTP") },
    { "**/number", QT_TRANSLATE_NOOP("SiteDiff", "number") },
    { "**/extension", QT_TRANSLATE_NOOP("SiteDiff", "extension") },
    { "**/mac", QT_TRANSLATE_NOOP("SiteDiff", "MAC address") },
    { "**/model", QT_TRANSLATE_NOOP("SiteDiff", "model") },
};

struct CountWords {
    const char* list;
    const char* added;
    const char* removed;
    const char* changed;
};

constexpr CountWords countWords[] {
    { "trunks", QT_TRANSLATE_N_NOOP("SiteDiff", "%n trunk(s) added"),
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n trunk(s) removed"),
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n change(s) of trunks") },
    { "users", QT_TRANSLATE_N_NOOP("SiteDiff", "%n user(s) added"),
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n user(s) removed"),
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n change(s) of users") },
    { "phones", QT_TRANSLATE_N_NOOP("SiteDiff", "%n phone(s) added"),
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n phone(s) removed"),
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n change(s) of phones") },
    { "phone_models", QT_TRANSLATE_N_NOOP("SiteDiff", "%n phone model(s) added"),
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n phone model(s) removed"),
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n change(s) of phone models") },
    { "gateways", QT_TRANSLATE_N_NOOP("SiteDiff", "%n gateway(s) added"),
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n gateway(s) removed"),
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n change(s) of gateways") },
    { "outbound_routes", QT_TRANSLATE_N_NOOP("SiteDiff", "%n outbound route(s) added"),
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n outbound route(s) removed"),
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n change(s) of outbound routes") },
    { "inbound_routes", QT_TRANSLATE_N_NOOP("SiteDiff", "%n inbound route(s) added"),
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n inbound route(s) removed"),
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n change(s) of inbound routes") },
    { "phonebooks", QT_TRANSLATE_N_NOOP("SiteDiff", "%n phone book(s) added"),
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n phone book(s) removed"),
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n change(s) of phone books") },
    { "parameters", nullptr, nullptr,
        QT_TRANSLATE_N_NOOP("SiteDiff", "%n change(s) of the phones' settings") },
    { "pbx", nullptr, nullptr, QT_TRANSLATE_N_NOOP("SiteDiff", "%n change(s) of the PBX") },
    { "", nullptr, nullptr, QT_TRANSLATE_N_NOOP("SiteDiff", "%n change(s)") },
};
// clang-format on

QString siteWord(const char* text) { return TextLanguage::translate("SiteDiff", text); }

/// The keys with a '*' for those of parts.
QString patternOf(const QStringList& keys)
{
    QStringList pattern;
    QString list;
    for (const QString& key : keys) {
        pattern.append(SiteTree::namingFields(list).isEmpty() ? key : u"*"_s);
        // A trunk's "users" would be no list: only a key that is no part's own can name one.
        list = pattern.constLast() == "*"_L1 ? QString() : key;
    }
    return pattern.join(u'/');
}

template <std::size_t Size>
const char* wordFor(const PlaceWord (&words)[Size], const QString& pattern)
{
    for (const PlaceWord& word : words)
        if (pattern == QLatin1StringView(word.place))
            return word.text;
    return nullptr;
}

bool isDictionary(const QString& pattern)
{
    return pattern.endsWith("/parameters"_L1) || pattern.startsWith("parameters/"_L1)
        || pattern.endsWith("/mapping"_L1);
}

} // namespace

namespace SiteWords {

QString valueText(const SiteNode& node)
{
    if (node.kind != SiteNode::Kind::Value)
        return {};
    if (node.value.isBool())
        return node.value.toBool() ? siteWord(QT_TRANSLATE_NOOP("SiteDiff", "yes"))
                                   : siteWord(QT_TRANSLATE_NOOP("SiteDiff", "no"));
    if (node.value.isDouble())
        return QString::number(qint64(node.value.toDouble()));
    if (node.value.isString())
        return node.value.toString();
    QStringList texts;
    for (const QJsonValue& text : node.value.toArray())
        texts.append(text.toString());
    return texts.join(u", "_s);
}

QString orderText(const SiteNode& list)
{
    QStringList names;
    for (const SiteNode& part : list.children)
        names.append(partName(list.key, part, {}));
    return names.join(u", "_s);
}

QString partName(const QString& list, const SiteNode& part, const QString& outer)
{
    if (list == "phone_models"_L1)
        return part.text(u"name");
    if (list == "ports"_L1) {
        const QString kind = part.text(u"kind");
        const QString name = kind.toUpper() + u' ' + part.key.mid(kind.size());
        return outer.isEmpty() ? name : outer + u' ' + name;
    }
    QStringList names;
    for (const QString& field : SiteTree::namingFields(list))
        if (const QString name = part.text(field); !name.isEmpty())
            names.append(name);
    return names.join(u" / "_s);
}

QString groupText(const QStringList& keys, const QString& subject)
{
    const QString pattern = patternOf(keys);
    const char* word = wordFor(groupWords,
        pattern.startsWith("parameters/models/"_L1) ? u"parameters/models"_s : pattern);
    const QString text = word ? siteWord(word) : keys.join(u'/');
    return text.contains("%1"_L1) ? QString(text).replace("%1"_L1, subject).trimmed() : text;
}

QString fieldText(const QStringList& keys)
{
    if (keys.isEmpty())
        return {};
    if (isDictionary(patternOf(keys.first(keys.size() - 1))))
        return keys.constLast();
    const char* word = wordFor(fieldWords, patternOf(keys));
    if (!word)
        word = wordFor(fieldWords, u"**/"_s + keys.constLast());
    return word ? siteWord(word) : keys.constLast();
}

QString countText(const QString& list, Count count, int number)
{
    for (const CountWords& words : countWords) {
        if (list != QLatin1StringView(words.list) && *words.list != '\0')
            continue;
        const char* text = count == Count::Added ? words.added
            : count == Count::Removed            ? words.removed
                                                 : words.changed;
        if (text)
            return TextLanguage::translate("SiteDiff", text, nullptr, number);
    }
    return {};
}

} // namespace SiteWords
