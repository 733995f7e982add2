// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/grandstream/GrandstreamParameters.h"

#include "models/site/SiteRules.h"

using namespace Qt::StringLiterals;

namespace {

using Parameters = QList<GrandstreamParameters::Parameter>;
using Value = GatewayPlan::Value;

enum Models {
    Ht80x = GrandstreamProfile::Ht80x,
    Ht81x = GrandstreamProfile::Ht81x,
    Gxw = GrandstreamProfile::Gxw,
    Ht = Ht80x | Ht81x,
    Profiled = Ht81x | Gxw, ///< one SIP profile for all ports
    All = Ht | Gxw,
    SecondPort = 8, ///< the HT802 has a second account of its own
};

/// Where a row's value comes from; octets begin with the row's number and take the next three.
enum class From { Text, Address, Netmask, Router, Dns, SecondDns, Ntp, Pbx, Proxy, Zone };

struct Row {
    int number;
    int models;
    From from;
    const char* text; ///< of Text; of Proxy the port
    const char* tls = nullptr; ///< with TLS instead, where it differs
};

// Values: NethVoice 8 gateway templates (June 2026), with their faults put right; meanings:
// Grandstream's own comments in the FusionPBX templates (HT80x and HT818 1.0.10.6, GXW42xx
// 1.0.4.7). "ours" and "assumed" say where we know better or do not know.
// Not written, because nobody asked: telnet (P28120, and P276 on GXW), web server (P1650, P901),
// TR-069 (P1409), SNMP, firmware server (P192), LAN side masks (P110, P22107) and P8212.
constexpr Row rows[] = {
    // Network. On models with two sockets this is the WAN one (NethVoice manuals).
    { 8, All, From::Text, "1" }, // static address
    { 9, All, From::Address, nullptr },
    { 13, All, From::Netmask, nullptr },
    { 17, All, From::Router, nullptr },
    { 21, All, From::Dns, nullptr },
    { 25, All, From::SecondDns, nullptr }, // 0.0.0.0 where the site has one only
    { 92, All, From::Text, "0" }, // preferred DNS: none
    { 93, All, From::Text, "0" },
    { 94, All, From::Text, "0" },
    { 95, All, From::Text, "0" },
    { 30, All, From::Ntp, nullptr },
    { 64, Ht, From::Zone, nullptr },
    { 64, Gxw, From::Text, "customize" },
    { 246, All, From::Zone, nullptr }, // the time zone of one's own
    { 231, Ht80x, From::Text, "1" }, // device mode as NethVoice writes it
    { 231, Ht81x, From::Text, "2" }, // assumed: WAN and LAN apart
    { 231, Gxw, From::Text, "0" },
    { 276, Ht, From::Text, "0" }, // SSH stays on, our encrypted way in

    // Provisioning: nothing on the customer's network may load another configuration (ours).
    { 212, Ht, From::Text, "2" }, // HTTPS
    { 212, Gxw, From::Text, "1" }, // HTTP
    { 237, All, From::Text, "" }, // from no server
    { 145, All, From::Text, "0" }, // not from DHCP option 66 or 160 either
    { 194, All, From::Text, "0" }, // not by the clock

    // SIP: profile 1, on HT80x the account of port 1.
    { 271, Profiled, From::Text, "1" },
    { 47, All, From::Pbx, nullptr },
    { 48, All, From::Proxy, "5060", "5061" },
    { 130, All, From::Text, "0", "2" }, // transport: UDP, TLS
    { 40, All, From::Text, "5060", "5061" }, // local port
    { 183, All, From::Text, "0", "2" }, // SRTP: off, forced
    { 2329, Ht, From::Text, "1" }, // sips: where TLS is used
    { 31, All, From::Text, "1" }, // registers
    { 81, All, From::Text, "1" }, // unregisters when it restarts
    { 32, All, From::Text, "60" }, // minutes
    { 138, All, From::Text, "20" }, // seconds until it tries again
    { 109, All, From::Text, "0" }, // no calls without registration
    { 52, All, From::Text, "0" }, // no NAT traversal
    { 103, All, From::Text, "0" }, // A records
    { 39, Ht, From::Text, "5004" }, // RTP
    { 39, Gxw, From::Text, "50000" },
    { 79, All, From::Text, "101" }, // DTMF payload, then order: RFC 2833, SIP INFO, in-band
    { 850, All, From::Text, "101" },
    { 851, All, From::Text, "102" },
    { 852, All, From::Text, "100" },
    { 228, Ht, From::Text, "0" }, // fax: T.38
    { 228, Gxw, From::Text, "1" }, // fax: pass-through
    { 191, All, From::Text, "0" }, // no call features of its own
    { 91, All, From::Text, "1" }, // no call waiting
    { 74, All, From::Text, "1" }, // tells the PBX of a hook flash
    { 186, All, From::Text, "1" }, // no call waiting tone
    { 714, All, From::Text, "1" }, // no caller id while in a call
    { 57, All, From::Text, "8" }, // G.711 A-law before mu-law: Italy (ours)
    { 58, All, From::Text, "0" },
    { 59, Ht, From::Text, "4" }, // G.723
    { 60, Ht, From::Text, "18" }, // G.729
    { 59, Gxw, From::Text, "18" },
    { 60, Gxw, From::Text, "4" },
    { 61, All, From::Text, "2" }, // G.726-32
    { 62, Ht, From::Text, "97" }, // iLBC
    { 62, Gxw, From::Text, "98" },
    { 98, Ht, From::Text, "9" }, // G.722
    { 98, Gxw, From::Text, "100" },
    { 46, Ht, From::Text, "123" }, // Opus
    { 46, Gxw, From::Text, "104" },
    // The blanks are as each family shows them.
    { 4200, Ht80x, From::Text, "{x+|\\+x+|*x+|*xx*x+}" },
    { 4200, Ht81x, From::Text, "{ x+ | \\+x+ | *x+ | *xx*x+ }" },
    { 4200, Gxw, From::Text, "{ x+ | *x+ | *xx*x+ }" },

    // The account of an HT802's port 2. NethVoice forgets its proxy, P748.
    { 747, SecondPort, From::Pbx, nullptr },
    { 748, SecondPort, From::Proxy, "5060", "5061" },
    { 830, SecondPort, From::Text, "0", "2" },
    { 740, SecondPort, From::Text, "5062", "5063" },
    { 443, SecondPort, From::Text, "0", "2" },
    { 2429, SecondPort, From::Text, "1" },
    { 731, SecondPort, From::Text, "1" },
    { 752, SecondPort, From::Text, "1" },
    { 732, SecondPort, From::Text, "60" },
    { 813, SecondPort, From::Text, "0" },
    { 730, SecondPort, From::Text, "0" },
    { 702, SecondPort, From::Text, "0" },
    { 739, SecondPort, From::Text, "5012" },
    { 779, SecondPort, From::Text, "101" },
    { 860, SecondPort, From::Text, "101" },
    { 861, SecondPort, From::Text, "102" },
    { 862, SecondPort, From::Text, "100" },
    { 710, SecondPort, From::Text, "0" },
    { 751, SecondPort, From::Text, "0" },
    { 791, SecondPort, From::Text, "1" },
    { 774, SecondPort, From::Text, "1" },
    { 817, SecondPort, From::Text, "1" },
    { 823, SecondPort, From::Text, "1" },
    { 757, SecondPort, From::Text, "8" },
    { 758, SecondPort, From::Text, "0" },
    { 759, SecondPort, From::Text, "4" },
    { 760, SecondPort, From::Text, "18" },
    { 761, SecondPort, From::Text, "2" },
    { 762, SecondPort, From::Text, "97" },
    { 814, SecondPort, From::Text, "9" },
    { 815, SecondPort, From::Text, "123" },
    { 4201, SecondPort, From::Text, "{x+|\\+x+|*x+|*xx*x+}" },

    // Tones of the Italian network, 425 Hz, on and off in milliseconds.
    { 4000, All, From::Text, "f1=425@-12,f2=425@-12,c=200/200-600/1000;" }, // dial
    { 4001, All, From::Text, "f1=425@-20,c=1000/4000;" }, // ring back
    { 4002, All, From::Text, "f1=425@-20,c=500/500;" }, // busy
    { 4003, All, From::Text, "f1=425@-12,c=250/250;" }, // reorder
    { 4005, All, From::Text, "f1=425@-20,c=400/100-250/100-150/14000;" }, // waiting; level assumed
    { 854, Ht, From::Text, "4" }, // impedance: European CTR21; NethVoice leaves USA (ours)
    { 854, Gxw, From::Text, "7" }, // impedance: Italy; the codes of this family differ
    { 853, All, From::Text, "1" }, // caller id: ETSI FSK while ringing; assumed for Italy
    { 863, SecondPort, From::Text, "1" },
};

QString notIn(const QString& value, const QString& more, const QString& allowed)
{
    for (const QChar c : value)
        if (!(c < u'\x7f' && c.isLetterOrNumber()) && !more.contains(c))
            return u"'%1': %2"_s.arg(c).arg(allowed);
    return {};
}

/// Fills rows and ports from the plan of one gateway; the first fault ends it.
class Writer {
public:
    Writer(const GatewayPlan& plan, const GrandstreamProfile& profile)
        : m_plan(plan)
        , m_kind(profile.kind)
        , m_models(profile.kind
              | (profile.kind == GrandstreamProfile::Ht80x && plan.ports(PortKind::Fxs).size() > 1
                      ? SecondPort
                      : 0))
    {
        for (const Row& row : rows)
            if ((row.models & m_models) != 0)
                add(row);
        addPassword();
        for (const GatewayPlan::Port& port : plan.ports(PortKind::Fxs))
            addPort(port);
    }
    [[nodiscard]] Result<Parameters> result() const
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return m_out;
    }

private:
    void add(const Row& row)
    {
        const QString text = QLatin1StringView(m_plan.isTls() && row.tls ? row.tls : row.text);
        switch (row.from) {
        case From::Text:
            return put(row.number, text);
        case From::Address:
            return putOctets(row.number, m_plan.address());
        case From::Netmask:
            return putOctets(row.number, checkedNetmask());
        case From::Router:
            return putOctets(row.number, m_plan.router());
        case From::Dns:
            return putOctets(row.number, m_plan.dns());
        case From::SecondDns:
            return putOctets(row.number, secondDns());
        case From::Ntp:
            return put(row.number, checkedHost(m_plan.ntp()));
        case From::Pbx:
            return put(row.number, checkedHost(m_plan.pbx()));
        case From::Proxy:
            return put(row.number, checkedHost(m_plan.proxy()) + u':' + text);
        case From::Zone:
            return put(row.number, GrandstreamParameters::timeZone(m_plan));
        }
    }

    void put(int number, const QString& value) { m_out.append({ number, value }); }

    void putOctets(int number, const Value& address)
    {
        if (!isGiven(address))
            return;
        if (!SiteRules::isIpv4(address.value))
            return setError(ErrorCode::BadAddress, address.path, address.value);
        for (const QString& octet : address.value.split(u'.'))
            put(number++, octet);
    }

    Value checkedNetmask()
    {
        const Value mask = m_plan.netmask();
        if (!mask.value.isEmpty() && !SiteRules::isNetmask(mask.value))
            setError(ErrorCode::BadAddress, mask.path, mask.value);
        return mask;
    }

    /// Only beside the site's own first one: a server stated for this gateway stands alone.
    [[nodiscard]] Value secondDns() const
    {
        const QString second = m_plan.site().network.dns.value(1);
        const bool isOurs = m_plan.gateway().dns.isEmpty() && !second.isEmpty();
        return { isOurs ? second : u"0.0.0.0"_s, u"site.network.dns[1]"_s };
    }

    /// A name or address, never a URI: "sip:host:port" is what old NethVoice databases hold.
    QString checkedHost(const Value& host)
    {
        if (isGiven(host) && !SiteRules::isHost(host.value))
            setError(ErrorCode::ValueNotAllowed, host.path, u"'%1': a-z 0-9 . -"_s.arg(host.value));
        return host.value;
    }

    QString checkedWord(const Value& word)
    {
        if (isGiven(word))
            setRefusal(word, notIn(word.value, u"._-+*"_s, u"A-Z a-z 0-9 . _ - + *"_s));
        return word.value;
    }

    /// XML escapes the rest; blanks are cut off by the web page and the console (assumed).
    QString checkedSecret(const Value& secret)
    {
        static const QString more = u"!#$%&()*+,-./:;<=>?@[]^_{|}~\"'\\`"_s;
        if (isGiven(secret))
            setRefusal(secret,
                notIn(secret.value, more,
                    u"A-Z a-z 0-9 ! \" # $ % & ' ( ) * + , - . / : ; < = > ? @ [ \\ ] ^ _ ` { | } ~"_s));
        return secret.value;
    }

    /// The web page's password, only when somebody chose one.
    void addPassword()
    {
        if (!m_plan.loginPassword().value.isEmpty())
            put(2, checkedSecret(m_plan.loginPassword()));
    }

    void addPort(const GatewayPlan::Port& port)
    {
        const auto numbers = GrandstreamParameters::portNumbers(m_kind, port.index + 1);
        QString extension;
        QString password;
        if (port.isUsed) {
            extension = checkedWord(port.field(port.port->extension, "extension"));
            password = checkedSecret(port.field(port.port->password.reveal(), "password"));
        }
        put(numbers.enable, port.isUsed ? u"1"_s : u"0"_s);
        if (numbers.profile != 0)
            put(numbers.profile, u"0"_s); // profile 1
        put(numbers.user, extension);
        put(numbers.authUser, extension);
        put(numbers.password, password);
        put(numbers.name, extension);
    }

    bool isGiven(const Value& value)
    {
        if (value.value.isEmpty())
            setError(ErrorCode::MissingValue, value.path, {});
        return !value.value.isEmpty();
    }
    void setRefusal(const Value& value, const QString& reason)
    {
        if (!reason.isEmpty())
            setError(ErrorCode::ValueNotAllowed, value.path, reason);
    }
    void setError(ErrorCode code, const QString& path, const QString& detail)
    {
        if (!m_error)
            m_error = Error(code, path, detail);
    }

    const GatewayPlan& m_plan;
    GrandstreamProfile::Kind m_kind;
    int m_models;
    Parameters m_out;
    std::optional<Error> m_error;
};

} // namespace

Result<QList<GrandstreamParameters::Parameter>> GrandstreamParameters::of(
    const GatewayPlan& plan, const GrandstreamProfile& profile)
{
    return Writer(plan, profile).result();
}

GrandstreamParameters::PortNumbers GrandstreamParameters::portNumbers(
    GrandstreamProfile::Kind kind, int port)
{
    if (kind == GrandstreamProfile::Ht80x)
        return port == 1 ? PortNumbers { 35, 36, 34, 3, 0, 271 }
                         : PortNumbers { 735, 736, 734, 703, 0, 401 };
    // Numbers were handed out in three rounds as models grew: 30 ports, two more, 16 more.
    if (port <= 30)
        return { 4059 + port, 4089 + port, 4119 + port, (port <= 20 ? 4179 : 4231) + port,
            4149 + port, 4594 + port };
    if (port <= 32)
        return { 4209 + port, 4211 + port, 4213 + port, 4231 + port, 4215 + port, 4594 + port };
    return { 20967 + port, 21031 + port, 21095 + port, 21159 + port, 21223 + port, 21351 + port };
}

QString GrandstreamParameters::timeZone(const GatewayPlan& plan)
{
    const int seconds = plan.standardOffsetSeconds();
    // POSIX counts westwards.
    const auto offset = [](int east) {
        const int minutes = qAbs(east) / 60;
        const QString text = (east > 0 ? u"-"_s : QString()) + QString::number(minutes / 60);
        return minutes % 60 == 0 ? text : text + u':' + twoDigits(minutes % 60);
    };
    static const QHash<int, std::pair<QString, QString>> names {
        { 0, { u"GMT"_s, u"BST"_s } },
        { 3600, { u"CET"_s, u"CEST"_s } },
        { 7200, { u"EET"_s, u"EEST"_s } },
    };
    const auto [winter, summer] = names.value(seconds, { u"STD"_s, u"DST"_s });
    if (!plan.hasEuropeanSummerTime())
        return winter + offset(seconds);
    return u"%1%2%3%4,M3.5.0/%5:00,M10.5.0/%6:00"_s.arg(winter, offset(seconds), summer,
        offset(seconds + 3600), clockTime(1, seconds), clockTime(1, seconds + 3600));
}
