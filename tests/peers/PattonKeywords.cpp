// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PattonKeywords.h"

using namespace Qt::StringLiterals;

struct PattonBlockRule {
    QLatin1StringView opener; ///< one or two words; what follows is a name
    QLatin1StringView parent; ///< first words of the block it stands in; empty at the top level
};

static constexpr PattonBlockRule trinityBlocks[] = {
    { "console"_L1, {} },
    { "telnet-server"_L1, {} },
    { "ssh-server"_L1, {} },
    { "snmp-server"_L1, {} },
    { "web-server"_L1, {} },
    { "ntp"_L1, {} },
    { "system"_L1, {} },
    { "dns-server"_L1, {} },
    { "dns-client"_L1, {} },
    { "profile"_L1, {} },
    { "context"_L1, {} },
    { "authentication-service"_L1, {} },
    { "location-service"_L1, {} },
    { "port"_L1, {} },
    { "nodems-client"_L1, {} },
    { "cwmp-client"_L1, {} },
    { "sip-survivability"_L1, {} },
    { "stun"_L1, "cwmp-client"_L1 },
    { "bgp"_L1, "context ip"_L1 },
    { "rip"_L1, "context ip"_L1 },
    { "interface"_L1, "context"_L1 },
    { "routing-table"_L1, "context"_L1 },
    { "mapping-table"_L1, "context cs"_L1 },
    { "service hunt-group"_L1, "context cs"_L1 },
    { "identity"_L1, "location-service"_L1 },
    { "authentication outbound"_L1, "identity"_L1 },
    { "registration outbound"_L1, "identity"_L1 },
    { "call outbound"_L1, "identity"_L1 },
    { "call inbound"_L1, "identity"_L1 },
    { "q921"_L1, "port"_L1 },
    { "q931"_L1, "q921"_L1 },
};

static constexpr PattonBlockRule smartwareBlocks[] = {
    { "system"_L1, {} },
    { "profile"_L1, {} },
    { "context"_L1, {} },
    { "authentication-service"_L1, {} },
    { "location-service"_L1, {} },
    { "port"_L1, {} },
    { "ic voice"_L1, "system"_L1 },
    { "interface"_L1, "context"_L1 },
    { "routing-table"_L1, "context cs"_L1 },
    { "mapping-table"_L1, "context cs"_L1 },
    { "service hunt-group"_L1, "context cs"_L1 },
    { "identity"_L1, "location-service"_L1 },
    { "authentication outbound"_L1, "identity"_L1 },
    { "registration outbound"_L1, "identity"_L1 },
    { "call outbound"_L1, "identity"_L1 },
    { "call inbound"_L1, "identity"_L1 },
    { "q921"_L1, "port"_L1 },
    { "q931"_L1, "q921"_L1 },
};

static const QString trinityWords = u"cli clock method use shutdown protocol server clock-source "
                                    "relay name-server authentication private-key "
                                    "own-certificate electrical-standard caller-id "
                                    "disconnect-signal play pause codec srtp ipaddress route "
                                    "resource realm username bind transport-protocol map "
                                    "call-reroute diversion caller-name user-side-ringback-tone "
                                    "dial remote early-disconnect privacy uri-scheme "
                                    "call-transfer address-translation trust drop-cause "
                                    "unavailable domain match-any-domain authenticate registrar "
                                    "force-destination proxy lifetime register keep-alive "
                                    "subscriber-number encapsulation permanent-layer2 uni-side "
                                    "max-calls channel-range port-type framing national-prefix "
                                    "international-prefix administrator operator"_s;

static const QString smartwareWords
    = u"cli clock dns-client dns-relay webserver sntp-client administrator operator "
      "low-bitrate-codec clock-source play pause map codec rx-length autonomous-transitioning "
      "method destination location activation ipaddress tcp route national-prefix "
      "international-prefix bind early-disconnect remote privacy uri-scheme trust "
      "address-translation caller-name user-side-ringback-tone diversion call-reroute "
      "disconnect-signal ring-number dial-after mute-dialing dial call-waiting call "
      "call-transfer caller-id-presentation subscriber-number drop-cause unavailable realm "
      "username domain match-any-domain authenticate register registrar proxy lifetime "
      "force-destination keep-alive use shutdown medium encapsulation clock uni-side protocol "
      "bchan-number-order port-type framing max-calls channel-range permanent-layer2"_s;

static bool startsWithWords(const QString& line, QLatin1StringView words)
{
    return line == words || (line.startsWith(words) && line.at(words.size()) == u' ');
}

static QString firstWord(const QString& line) { return line.section(u' ', 0, 0); }

PattonKeywords::PattonKeywords(const QStringList& extra, PeerFamily family)
    : m_blocks(trinityBlocks)
{
    const bool isSmartware = family == PeerFamily::Smartware;
    if (isSmartware)
        m_blocks = smartwareBlocks;
    const QStringList words = (isSmartware ? smartwareWords : trinityWords).split(u' ') + extra;
    m_statements = QSet<QString>(words.cbegin(), words.cend());
}

const PattonBlockRule* PattonKeywords::ruleFor(const QString& line, const QString& parent) const
{
    for (const PattonBlockRule& rule : m_blocks) {
        const bool fits
            = rule.parent.isEmpty() ? parent.isEmpty() : startsWithWords(parent, rule.parent);
        if (fits && startsWithWords(line, rule.opener))
            return &rule;
    }
    return nullptr;
}

bool PattonKeywords::isBlock(const QString& line, const QString& parent) const
{
    return ruleFor(line, parent) != nullptr;
}

bool PattonKeywords::isKnown(const QString& line, const QString& parent) const
{
    const QString bare = line.startsWith("no "_L1) ? line.mid(3) : line;
    return isBlock(bare, parent) || m_statements.contains(firstWord(bare));
}

bool PattonKeywords::isToggle(const QString& statement)
{
    static const QStringList words { u"shutdown"_s, u"protocol"_s, u"transport-protocol"_s,
        u"authentication"_s };
    return words.contains(firstWord(statement));
}

QString PattonKeywords::shortName(const QString& opener)
{
    const QString kind = opener.section(u' ', 1, 1);
    const QString word = firstWord(opener);
    if (word == "context"_L1)
        return kind == "sip-gateway"_L1 ? u"sip-gw"_s : u"ctx-"_s + kind;
    if (word == "profile"_L1)
        return u"pf-"_s + kind;
    if (word == "interface"_L1)
        return u"if-"_s + (opener.count(u' ') > 1 ? kind : u"ip"_s);
    if (word == "port"_L1)
        return u"prt-"_s + kind;
    return word;
}
