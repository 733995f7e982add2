// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteRules.h"

#include "models/catalog/ProviderWriter.h"
#include "models/phones/DeviceNumbering.h"
#include "models/site/DeploymentRules.h"
#include "models/site/NumberBlock.h"
#include "models/site/PhoneRules.h"
#include "models/site/SiteFields.h"
#include "models/site/SiteTags.h"

#include <QHash>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

std::optional<quint32> ipv4(const QString& text)
{
    static const QRegularExpression form(u"^\\d{1,3}(\\.\\d{1,3}){3}\\z"_s);
    if (!form.match(text).hasMatch())
        return {};
    QHostAddress address;
    if (!address.setAddress(text))
        return {};
    return address.toIPv4Address();
}

struct Cidr {
    quint32 network;
    int bits;
    [[nodiscard]] quint32 mask() const { return bits == 0 ? 0 : ~quint32(0) << (32 - bits); }
};

std::optional<Cidr> cidr(const QString& text)
{
    const auto parts = text.split(u'/');
    if (parts.size() != 2)
        return {};
    const auto address = ipv4(parts[0]);
    bool isNumber = false;
    const int bits = parts[1].toInt(&isNumber);
    if (!address || !isNumber || bits < 1 || bits > 30)
        return {};
    const Cidr result { *address, bits };
    if ((*address & ~result.mask()) != 0)
        return {};
    return result;
}

std::optional<int> maskBits(const QString& netmask)
{
    const auto mask = ipv4(netmask);
    if (!mask)
        return {};
    const quint32 inverted = ~*mask;
    if ((inverted & (inverted + 1)) != 0 || *mask == 0 || inverted < 3)
        return {};
    int bits = 0;
    for (quint32 m = *mask; m != 0; m <<= 1)
        ++bits;
    return bits;
}

QString strippedHost(QString text)
{
    text = text.trimmed().toLower();
    if (text.startsWith(u"sip:"))
        text = text.sliced(4);
    // Older NethVoice versions stored "sip:IP:PORT" here; host and port are separate with us.
    const auto colon = text.indexOf(u':');
    if (colon > 0 && text.count(u':') == 1)
        text.truncate(colon);
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

class Checker {
public:
    Checker(const Site& site, const Catalog& catalog)
        : m_site(site)
        , m_catalog(catalog)
    {
    }

    QList<Error> run()
    {
        checkSite();
        checkNetwork();
        checkPbx();
        checkCapacity();
        each(u"trunks"_s, m_site.trunks, &Checker::checkTrunk);
        each(u"users"_s, m_site.users, &Checker::checkUser);
        checkDerivedExtensions();
        m_problems += PhoneRules(m_site, m_catalog, m_macs).check();
        each(u"gateways"_s, m_site.gateways, &Checker::checkGateway);
        m_problems += DeploymentRules::check(m_site);
        return m_problems;
    }

private:
    template <typename T>
    void each(
        const QString& name, const QList<T>& list, void (Checker::*check)(const T&, const QString&))
    {
        for (int i = 0; i < list.size(); ++i)
            (this->*check)(list[i], u"%1[%2]"_s.arg(name).arg(i));
    }

    void report(ErrorCode code, const QString& path, const QString& detail = {})
    {
        m_problems.append(Error(code, path, detail));
    }

    void oneOf(const QString& value, const QStringList& allowed, const QString& path)
    {
        if (!allowed.contains(value))
            report(ErrorCode::BadValue, path, value + u": "_s + allowed.join(u", "_s));
    }

    void address(const QString& value, const QString& path)
    {
        if (!value.isEmpty() && !SiteRules::isIpv4(value))
            report(ErrorCode::BadAddress, path, value);
    }

    void host(const QString& value, const QString& path)
    {
        if (!value.isEmpty() && !SiteRules::isHost(value))
            report(ErrorCode::BadAddress, path, value);
    }

    void hostAndPort(const QString& value, const QString& path)
    {
        const qsizetype colon = value.indexOf(u':');
        bool isPort = colon != 0;
        if (colon > 0 && value.sliced(colon + 1).toUShort(&isPort) == 0)
            isPort = false;
        isPort ? host(value.left(colon), path) : report(ErrorCode::BadAddress, path, value);
    }

    void unique(
        QHash<QString, QString>& seen, const QString& value, const QString& path, ErrorCode code)
    {
        if (value.isEmpty())
            return;
        if (seen.contains(value))
            report(code, path, u"%1 (%2)"_s.arg(value, seen.value(value)));
        else
            seen.insert(value, path);
    }

    void checkSite()
    {
        if (m_site.name.trimmed().isEmpty())
            report(ErrorCode::MissingField, u"site.name"_s);
        oneOf(m_site.language, { u"it"_s, u"en"_s }, u"site.language"_s);
        static const QRegularExpression country(u"^[A-Z]{2}\\z"_s);
        if (!country.match(m_site.country).hasMatch())
            report(ErrorCode::BadValue, u"site.country"_s, m_site.country + u": IT, DE, ..."_s);
        if (!SiteRules::isTimeZone(m_site.timezone))
            report(
                ErrorCode::BadValue, u"site.timezone"_s, m_site.timezone + u": Europe/Rome, ..."_s);
    }

    void checkNetwork()
    {
        const Network& n = m_site.network;
        const bool hasSubnet = !n.subnet.isEmpty() && SiteRules::isSubnet(n.subnet);
        if (!n.subnet.isEmpty() && !hasSubnet)
            report(ErrorCode::BadAddress, u"site.network.subnet"_s, n.subnet);
        address(n.gateway, u"site.network.gateway"_s);
        if (hasSubnet && SiteRules::isIpv4(n.gateway)
            && !SiteRules::isInSubnet(n.gateway, n.subnet))
            report(
                ErrorCode::OutsideSubnet, u"site.network.gateway"_s, outside(n.gateway, n.subnet));
        for (int i = 0; i < n.dns.size(); ++i)
            if (!SiteRules::isIpv4(n.dns[i]))
                report(ErrorCode::BadAddress, u"site.network.dns[%1]"_s.arg(i), n.dns[i]);
        host(n.ntp, u"site.network.ntp"_s);
    }

    void checkPbx()
    {
        oneOf(m_site.pbx.kind, SiteFields::pbxKinds, u"site.pbx.kind"_s);
        host(m_site.pbx.host, u"site.pbx.host"_s);
        address(m_site.pbx.address, u"site.pbx.address"_s);
        host(m_site.pbx.proxy, u"site.pbx.proxy"_s);
        unique(m_addresses, m_site.pbx.address, u"site.pbx.address"_s, ErrorCode::BadAddress);
    }

    void checkCapacity()
    {
        oneOf(m_site.capacity.connection, SiteFields::connections, u"plan.connection"_s);
        if (!m_site.capacity.codec.isEmpty())
            oneOf(m_site.capacity.codec, SiteFields::codecs, u"plan.codec"_s);
        oneOf(m_site.capacity.didsLand, SiteFields::didsLand, u"plan.dids_land"_s);
        oneOf(m_site.capacity.wan, SiteFields::wans, u"plan.wan"_s);
        range(m_site.capacity.packetMs, 5, 120, u"plan.packet_ms"_s);
        range(m_site.capacity.blockingPerMille, 1, 500, u"plan.blocking_per_mille"_s);
        range(m_site.capacity.milliErlangPerUser, 0, 1000, u"plan.milli_erlang_per_user"_s);
    }

    void checkKeptEntry(const Trunk& t, const QString& path)
    {
        const auto kept = ProviderWriter::read(t.providerEntry);
        if (!kept)
            report(ErrorCode::BadValue, path,
                kept.error().first().subject + u": "_s + kept.error().first().detail);
        else if (kept->id != t.provider)
            report(ErrorCode::BadValue, path, u"%1: %2"_s.arg(kept->id, t.provider));
    }

    void checkTrunk(const Trunk& t, const QString& path)
    {
        if (t.name.trimmed().isEmpty())
            report(ErrorCode::MissingField, path + u".name"_s);
        unique(m_trunkNames, t.name, path + u".name"_s, ErrorCode::DuplicateName);
        if (!t.providerEntry.isEmpty())
            checkKeptEntry(t, path + u".provider_entry"_s);
        else if (!t.provider.isEmpty() && !m_catalog.provider(t.provider))
            report(ErrorCode::UnknownProvider, path + u".provider"_s, t.provider);
        oneOf(t.mode, SiteFields::modes, path + u".mode"_s);
        if (!t.transport.isEmpty())
            oneOf(t.transport, SiteFields::transports, path + u".transport"_s);
        host(t.host, path + u".host"_s);
        host(t.registrar, path + u".registrar"_s);
        hostAndPort(t.outboundProxy, path + u".outbound_proxy"_s);
        host(t.verifyName, path + u".verify_name"_s);
        range(t.port, 0, 65535, path + u".port"_s);
        range(t.expirySeconds, 0, 86'400, path + u".expiry_seconds"_s);
        for (const auto& [value, allowed, field] :
            { std::tuple { &t.dtmf, &SiteFields::dtmfModes, u".dtmf"_s },
                std::tuple { &t.srtp, &SiteFields::srtpModes, u".srtp"_s },
                std::tuple { &t.numberFormat, &SiteFields::numberFormats, u".number_format"_s } })
            if (!value->isEmpty())
                oneOf(*value, *allowed, path + field);
        for (int i = 0; i < t.codecs.size(); ++i)
            oneOf(t.codecs[i], SiteFields::codecs, u"%1.codecs[%2]"_s.arg(path).arg(i));
        static const QRegularExpression number(u"^\\+?[0-9]{0,20}\\z"_s);
        const QString numberForm = u": 0721405516, +390721405516, ..."_s;
        if (!number.match(t.number).hasMatch())
            report(ErrorCode::BadValue, path + u".number"_s, t.number + numberForm);
        if (!number.match(t.outboundNumber).hasMatch())
            report(
                ErrorCode::BadValue, path + u".outbound_number"_s, t.outboundNumber + numberForm);
        for (int i = 0; i < t.numbers.size(); ++i)
            if (!NumberBlock::parse(t.numbers[i]))
                report(ErrorCode::BadValue, u"%1.numbers[%2]"_s.arg(path).arg(i),
                    t.numbers[i] + u": 0721405517, 0721405520-39, ..."_s);
    }

    void range(int value, int from, int to, const QString& path)
    {
        if (value < from || value > to)
            report(ErrorCode::BadValue, path, u"%1: %2-%3"_s.arg(value).arg(from).arg(to));
    }

    void checkUser(const User& u, const QString& path)
    {
        if (u.username.isEmpty())
            report(ErrorCode::MissingField, path + u".username"_s);
        else if (!SiteRules::isUsername(u.username))
            report(ErrorCode::BadValue, path + u".username"_s, u.username);
        unique(m_usernames, u.username, path + u".username"_s, ErrorCode::DuplicateName);
        if (!u.extension.isEmpty() && !SiteRules::isExtension(u.extension))
            report(ErrorCode::BadValue, path + u".extension"_s, u.extension);
        unique(m_extensions, u.extension, path + u".extension"_s, ErrorCode::DuplicateExtension);
    }

    /// A main extension equal to another user's 91+main ... 98+main would be wiped by the PBX. On
    /// an FXS port such a number is that user's further device.
    void checkDerivedExtensions()
    {
        QHash<QString, QString> mains;
        for (const User& u : m_site.users)
            if (!u.extension.isEmpty())
                mains.insert(u.extension, u.username);
        for (int i = 0; i < m_site.users.size(); ++i) {
            const QString& extension = m_site.users[i].extension;
            const auto other = mains.constFind(DeviceNumbering::mainOf(extension));
            if (other != mains.constEnd())
                report(ErrorCode::DuplicateExtension, u"users[%1].extension"_s.arg(i),
                    u"%1 (%2)"_s.arg(extension, *other));
        }
    }

    void checkGateway(const Gateway& g, const QString& path)
    {
        if (g.name.trimmed().isEmpty())
            report(ErrorCode::MissingField, path + u".name"_s);
        unique(m_gatewayNames, g.name, path + u".name"_s, ErrorCode::DuplicateName);
        if (!g.mac.isEmpty()) {
            const auto mac = MacAddress::parse(g.mac);
            if (!mac)
                report(ErrorCode::BadMac, path + u".mac"_s, g.mac);
            else
                unique(m_macs, mac->colons(), path + u".mac"_s, ErrorCode::DuplicateMac);
        }
        checkGatewayNetwork(g, path);
        checkPorts(g, path);
    }

    void checkGatewayNetwork(const Gateway& g, const QString& path)
    {
        address(g.address, path + u".address"_s);
        address(g.gateway, path + u".gateway"_s);
        address(g.dns, path + u".dns"_s);
        host(g.ntp, path + u".ntp"_s);
        host(g.reachAt, path + u".reach_at"_s);
        if (!g.netmask.isEmpty() && !SiteRules::isNetmask(g.netmask))
            report(ErrorCode::BadAddress, path + u".netmask"_s, g.netmask);
        unique(m_addresses, g.address, path + u".address"_s, ErrorCode::BadAddress);
        if (SiteRules::isIpv4(g.address) && SiteRules::isSubnet(m_site.network.subnet)
            && !SiteRules::isInSubnet(g.address, m_site.network.subnet))
            return report(ErrorCode::OutsideSubnet, path + u".address"_s,
                outside(g.address, m_site.network.subnet));
        const QString own = SiteRules::subnetOf(g.address, g.netmask);
        if (own.isEmpty())
            return;
        if (!SiteRules::isInSubnet(g.address, own)) // network or broadcast address
            report(ErrorCode::BadAddress, path + u".address"_s, outside(g.address, own));
        else if (SiteRules::isIpv4(g.gateway) && !SiteRules::isInSubnet(g.gateway, own))
            report(ErrorCode::OutsideSubnet, path + u".gateway"_s, outside(g.gateway, own));
    }

    void checkPorts(const Gateway& g, const QString& path)
    {
        if (g.model.isEmpty())
            return report(ErrorCode::MissingField, path + u".model"_s);
        const GatewayModel* model = m_catalog.gatewayModel(g.model);
        if (!model)
            return report(ErrorCode::UnknownModel, path + u".model"_s, g.model);
        if (!g.transport.isEmpty())
            oneOf(g.transport, model->transports, path + u".transport"_s);
        QMap<PortKind, int> count;
        for (int i = 0; i < g.ports.size(); ++i) {
            const GatewayPort& port = g.ports[i];
            const QString portPath = u"%1.ports[%2]"_s.arg(path).arg(i);
            if (++count[port.kind] == model->portCount(port.kind) + 1)
                report(ErrorCode::TooManyPorts, portPath,
                    u"%1 %2"_s.arg(model->portCount(port.kind)).arg(portKindName(port.kind)));
            checkPort(port, portPath);
        }
    }

    void checkPort(const GatewayPort& port, const QString& path)
    {
        if (!port.protocol.isEmpty())
            oneOf(port.protocol, { u"pp"_s, u"pmp"_s }, path + u".protocol"_s);
        static const QRegularExpression digits(u"^[0-9]*\\z"_s);
        if (!digits.match(port.trunkNumber).hasMatch())
            report(ErrorCode::BadValue, path + u".trunk_number"_s, port.trunkNumber);
        else if (!port.trunkNumber.isEmpty())
            checkTrunkNumber(port.trunkNumber, path + u".trunk_number"_s);
        if (!port.extension.isEmpty() && !SiteRules::isExtension(port.extension))
            report(ErrorCode::BadValue, path + u".extension"_s, port.extension);
        unique(isAloneOnPort(port.extension) ? m_portExtensions : m_extensions, port.extension,
            path + u".extension"_s, ErrorCode::DuplicateExtension);
    }

    /// A fax or a door phone is a user whose only device is the port.
    [[nodiscard]] bool isAloneOnPort(const QString& extension) const
    {
        const auto user = std::find_if(m_site.users.begin(), m_site.users.end(),
            [&](const User& u) { return u.extension == extension; });
        return user != m_site.users.end()
            && std::none_of(m_site.phones.begin(), m_site.phones.end(),
                [&](const Phone& phone) { return phone.user == user->username; });
    }

    /// The PBX dials trunk number + called number: one being the beginning of another would send
    /// calls to the wrong port.
    void checkTrunkNumber(const QString& number, const QString& path)
    {
        for (const QString& other : std::as_const(m_trunkNumbers)) {
            if (number.startsWith(other) || other.startsWith(number)) {
                report(ErrorCode::DuplicateName, path, u"%1 (%2)"_s.arg(number, other));
                return;
            }
        }
        m_trunkNumbers.append(number);
    }

    static QString outside(const QString& address, const QString& subnet)
    {
        return address + u" / "_s + subnet;
    }

    const Site& m_site;
    const Catalog& m_catalog;
    QList<Error> m_problems;
    QHash<QString, QString> m_addresses;
    QHash<QString, QString> m_trunkNames;
    QHash<QString, QString> m_gatewayNames;
    QHash<QString, QString> m_usernames;
    QHash<QString, QString> m_extensions;
    QHash<QString, QString> m_portExtensions; ///< of users who are on a port
    QHash<QString, QString> m_macs;
    QStringList m_trunkNumbers;
};

} // namespace

namespace SiteRules {

void normalise(Site& site)
{
    site.tags = SiteTags::normalised(site.tags);
    for (QString* text : { &site.network.subnet, &site.network.gateway, &site.pbx.address })
        *text = text->trimmed();
    for (QString* text : { &site.network.ntp, &site.pbx.host, &site.pbx.proxy })
        *text = strippedHost(*text);
    for (User& user : site.users)
        user.username = user.username.trimmed().toLower();
    for (Gateway& g : site.gateways) {
        if (const auto mac = MacAddress::parse(g.mac))
            g.mac = mac->colons();
        for (QString* text : { &g.address, &g.netmask, &g.gateway, &g.dns, &g.ntp, &g.reachAt })
            *text = text->trimmed();
    }
}

QList<Error> check(const Site& site, const Catalog& catalog)
{
    return Checker(site, catalog).run();
}

bool isIpv4(const QString& text) { return ipv4(text).has_value(); }

bool isTimeZone(const QString& id)
{
    static const QRegularExpression areaAndPlace(u"^[A-Z][A-Za-z]+(/[A-Z][A-Za-z0-9_+-]+)+\\z"_s);
    const QByteArray name = id.toUtf8();
    return QTimeZone::isTimeZoneIdAvailable(name)
        || (areaAndPlace.match(id).hasMatch() && QTimeZone(name).isValid());
}

bool isHost(const QString& text)
{
    static const QRegularExpression digitsAndDots(u"^[0-9.]+\\z"_s);
    static const QRegularExpression name(
        u"^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
        "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\z"_s);
    if (digitsAndDots.match(text).hasMatch())
        return isIpv4(text);
    return name.match(text).hasMatch();
}

bool isNetmask(const QString& text) { return maskBits(text).has_value(); }
bool isSubnet(const QString& text) { return cidr(text).has_value(); }

bool isInSubnet(const QString& address, const QString& subnet)
{
    const auto a = ipv4(address);
    const auto s = cidr(subnet);
    if (!a || !s)
        return false;
    const quint32 hostPart = *a & ~s->mask();
    return (*a & s->mask()) == s->network && hostPart != 0 && hostPart != ~s->mask();
}

QString subnetOf(const QString& address, const QString& netmask)
{
    const auto a = ipv4(address);
    const auto bits = maskBits(netmask);
    if (!a || !bits)
        return {};
    const quint32 mask = ~quint32(0) << (32 - *bits);
    return u"%1/%2"_s.arg(QHostAddress(*a & mask).toString()).arg(*bits);
}

QString netmaskOf(const QString& subnet)
{
    const auto s = cidr(subnet);
    return s ? QHostAddress(s->mask()).toString() : QString();
}

bool isUsername(const QString& text)
{
    static const QRegularExpression form(u"\\A[a-z][a-z0-9._-]{0,63}\\z"_s);
    return form.match(text).hasMatch();
}

bool isExtension(const QString& text)
{
    static const QRegularExpression form(u"^[0-9]{2,8}\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace SiteRules
