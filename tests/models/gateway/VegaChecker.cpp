// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/gateway/VegaChecker.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Tables whose rows are there from the factory: hardware, and what its firmware brings.
const QStringList builtIn { u".lan.if"_s, u".pots.port"_s, u".pots.profile"_s, u".bri.port"_s,
    u".e1t1.port"_s, u"._advanced.pots.fxo"_s, u".media.capset"_s };

QString tableOf(const QString& row) { return row.left(row.lastIndexOf(u'.')); }

} // namespace

VegaChecker::VegaChecker(const QByteArray& text, Ports ports)
    : m_ports(ports)
{
    for (const char c : text)
        if (c != '\n' && (c < ' ' || c > '~')) {
            fault(u"a byte that is no printable ASCII: %1"_s.arg(int(c)));
            break;
        }
    if (!text.endsWith('\n'))
        fault(u"the last line is not ended"_s);
    if (text.contains("{{") || text.contains("}}"))
        fault(u"a placeholder is left"_s);
    for (const QByteArray& line : text.split('\n'))
        if (const QString words = QString::fromLatin1(line).trimmed(); !words.isEmpty())
            readLine(words);
    checkHardware();
    collectInterfaces();
    checkPlanner();
    checkWays();
    checkUsers();
    checkRegistrations();
    checkNetwork();
    checkHabits();
}

void VegaChecker::readLine(const QString& line)
{
    static const QRegularExpression purge(u"^purge (\\.[\\w.]+)$"_s);
    static const QRegularExpression row(u"^cp (\\.[\\w.]+\\.\\d+|\\.)$"_s);
    static const QRegularExpression set(u"^set (\\.[\\w.]+)=\"([^\"]*)\"$"_s);
    if (line.startsWith(u';'))
        return;
    if (const auto match = purge.match(line); match.hasMatch())
        m_purged.insert(match.captured(1));
    else if (const auto made = row.match(line); made.hasMatch())
        made.captured(1) == u"." ? void() : makeRow(made.captured(1));
    else if (const auto value = set.match(line); value.hasMatch())
        setValue(value.captured(1), value.captured(2));
    else
        fault(u"no command, or a quote left open: "_s + line);
}

void VegaChecker::makeRow(const QString& row)
{
    if (!m_purged.contains(tableOf(row)))
        fault(u"a row of a table that was not emptied: "_s + row);
    if (m_rows.contains(row))
        fault(u"a row made twice: "_s + row);
    m_rows.insert(row);
}

void VegaChecker::setValue(const QString& key, const QString& value)
{
    static const QRegularExpression row(u"\\.\\d+(?=\\.)"_s);
    if (m_values.contains(key))
        fault(u"set twice: "_s + key);
    m_values.insert(key, value);
    auto it = row.globalMatch(key);
    while (it.hasNext()) {
        const QString path = key.left(it.next().capturedEnd());
        if (!m_rows.contains(path) && !builtIn.contains(tableOf(path)))
            fault(u"a value in a row nobody made: "_s + key);
    }
}

QStringList VegaChecker::keys(const QString& pattern) const
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
    QStringList out;
    for (auto it = m_values.begin(); it != m_values.end(); ++it)
        if (whole.match(it.key()).hasMatch())
            out.append(it.key());
    return out;
}

void VegaChecker::checkHardware()
{
    const QMap<QString, int> counts { { u".pots.port."_s, m_ports.fxs + m_ports.fxo },
        { u".bri.port."_s, m_ports.bri }, { u".e1t1.port."_s, m_ports.pri } };
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        for (const QString& key : keys(QRegularExpression::escape(it.key()) + u"\\d+\\..*"_s))
            if (key.sliced(it.key().size()).section(u'.', 0, 0).toInt() > *it)
                fault(u"a port this model has not: "_s + key);
        for (int port = 1; port <= *it; ++port)
            if (!m_values.contains(it.key() + QString::number(port) + u".enable"_s))
                fault(u"%1%2 is neither on nor off"_s.arg(it.key()).arg(port));
    }
}

void VegaChecker::collectInterfaces()
{
    const auto expected = [this](const QString& key) {
        const int port = key.section(u'.', 3, 3).toInt();
        if (key.startsWith(u".bri"))
            return 300 + port;
        if (key.startsWith(u".e1t1"))
            return 400 + port;
        return port <= m_ports.fxs ? 100 + port : 200 + port - m_ports.fxs;
    };
    for (const QString& key :
        keys(u"\\.(pots|bri|e1t1)\\.port\\.\\d+\\.(if|group)\\.1\\.interface"_s)) {
        const QString on = m_values.value(key.section(u'.', 0, 3) + u".enable"_s);
        if (on != u"1" && on != u"on")
            fault(u"an interface of a port that is off: "_s + key);
        if (m_values.value(key).toInt() != expected(key))
            fault(u"not this port's interface: %1 %2"_s.arg(key, m_values.value(key)));
        if (m_lines.contains(m_values.value(key)))
            fault(u"two ports with interface "_s + m_values.value(key));
        m_lines.insert(m_values.value(key));
    }
    for (const QString& key : keys(u"\\.sip\\.profile\\.\\d+\\.interface"_s))
        m_sip.insert(m_values.value(key));
}

QStringList VegaChecker::matching(const QString& interfacePattern) const
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(interfacePattern));
    QStringList out;
    for (const QString& known : m_lines + m_sip)
        if (whole.match(known).hasMatch())
            out.append(known);
    return out;
}

void VegaChecker::checkPlanner()
{
    for (const QString& key : keys(u"\\.planner\\.profile\\.\\d+\\.plan\\.\\d+\\.srce"_s))
        checkPlan(key.chopped(5));
}

void VegaChecker::checkPlan(const QString& plan)
{
    static const QRegularExpression form(u"^IF:([^,]+)(?:,TEL:(.+))?$"_s);
    const auto source = form.match(m_values.value(plan + u".srce"_s));
    const auto to = form.match(m_values.value(plan + u".dest"_s));
    if (!source.hasMatch() || !to.hasMatch() || m_values.value(plan + u".name"_s).isEmpty())
        return fault(u"half a plan: "_s + plan);
    const QStringList from = matching(source.captured(1));
    const QStringList onto = matching(to.captured(1));
    if (from.isEmpty())
        fault(u"%1 comes from no interface: %2"_s.arg(plan, source.captured(1)));
    if (onto.size() != 1)
        fault(u"%1 leads to no interface: %2"_s.arg(plan, to.captured(1)));
    if (to.captured(2).contains(u"<1>") && !source.captured(2).contains(u'<'))
        fault(u"%1 recalls what it did not capture"_s.arg(plan));
    const bool isToSip = plan.startsWith(u".planner.profile.20.");
    if (!isToSip && source.captured(1) != u"99..")
        fault(u"%1 listens to one SIP profile only"_s.arg(plan));
    for (const QString& id : from)
        if (isToSip == m_sip.contains(id))
            fault(u"%1 goes round in a circle"_s.arg(plan));
    (isToSip ? m_fromLine : m_toLine)
        += QSet<QString>((isToSip ? from : onto).begin(), (isToSip ? from : onto).end());
    const QString group = m_values.value(plan + u".group"_s);
    if (group != u"0" && !m_values.contains(u".planner.group.%1.cause"_s.arg(group)))
        fault(u"%1 is in no group: %2"_s.arg(plan, group));
    if (group != (isToSip ? u"0"_s : u"99"_s))
        fault(u"%1 is in the wrong group: %2"_s.arg(plan, group));
}

void VegaChecker::checkWays()
{
    for (const QString& line : std::as_const(m_lines)) {
        if (!m_fromLine.contains(line))
            fault(u"no plan leads on from interface "_s + line);
        if (!m_toLine.contains(line))
            fault(u"no plan leads to interface "_s + line);
    }
}

void VegaChecker::checkUsers()
{
    QSet<QString> names;
    QSet<QString> subscribers;
    for (const QString& key : keys(u"\\.sip\\.auth\\.user\\.\\d+\\.username"_s)) {
        const QString user = key.chopped(9);
        const QString subscriber = m_values.value(user + u".subscriber"_s);
        if (names.contains(m_values.value(key)))
            fault(u"two users "_s + m_values.value(key));
        names.insert(m_values.value(key));
        if (!subscriber.startsWith(u"IF:") || !m_lines.contains(subscriber.sliced(3)))
            fault(u"%1 belongs to no port: %2"_s.arg(user, subscriber));
        if (subscribers.contains(subscriber))
            fault(u"two users of "_s + subscriber);
        subscribers.insert(subscriber);
        if (m_values.value(user + u".password"_s).isEmpty())
            fault(user + u" has no password"_s);
        const QString profile = m_values.value(user + u".sip_profile"_s);
        if (!m_values.contains(u".sip.profile.%1.interface"_s.arg(profile)))
            fault(u"%1 is in no SIP profile: %2"_s.arg(user, profile));
    }
    for (const QString& line : std::as_const(m_lines))
        if (!subscribers.contains(u"IF:"_s + line))
            fault(u"nobody answers for interface "_s + line);
    for (const QString& key : keys(u".*(password|_pwd)"_s))
        if (names.contains(m_values.value(key)))
            fault(u"a user's name as a password: "_s + key);
}

void VegaChecker::checkRegistrations()
{
    QSet<QString> registered;
    for (const QString& key : keys(u"\\.sip\\.reg\\.user\\.\\d+\\.auth_user_index"_s)) {
        const QString row = key.chopped(16);
        const QString user = u".sip.auth.user."_s + m_values.value(key);
        for (const char* name : { ".username", ".sip_profile" })
            if (m_values.value(row + QLatin1StringView(name))
                != m_values.value(user + QLatin1StringView(name)))
                fault(u"%1 registers as somebody else"_s.arg(row));
        if (m_values.value(row + u".enable"_s) == u"1")
            registered.insert(m_values.value(user + u".subscriber"_s));
    }
    const bool isOn = m_values.value(u".sip.reg_enable"_s) == u"1";
    if (isOn != (m_ports.fxs > 0))
        fault(u"registration is %1"_s.arg(isOn ? u"on"_s : u"off"_s));
    for (const QString& line : std::as_const(m_lines))
        if (line.startsWith(u"01") != registered.contains(u"IF:"_s + line))
            fault(u"interface %1 is registered, or is not"_s.arg(line));
}

void VegaChecker::checkNetwork()
{
    const bool isStatic = m_values.value(u".lan.if.1.use_dhcp"_s) == u"0";
    if (!isStatic || m_values.value(u".lan.gateway.dhcp_if"_s) != u"0")
        fault(u"an address by DHCP"_s);
    if (m_values.value(u".quick.lan.dhcp"_s) != u"0")
        fault(u"the quick page would ask for DHCP"_s);
    for (const QString& key : keys(u"\\.lan\\.if\\.1\\.dhcp\\.get_.*"_s))
        if (m_values.value(key) != u"0")
            fault(u"DHCP is off, but asked: "_s + key);
    const QMap<QString, QString> same { { u".quick.lan.ip"_s, u".lan.if.1.ip"_s },
        { u".quick.lan.subnet"_s, u".lan.if.1.subnet"_s },
        { u".quick.lan.gateway"_s, u".lan.gateway.ip"_s }, { u".quick.lan.dns1"_s, u".dns.1.ip"_s },
        { u".quick.lan.ntp"_s, u".ntp.ip"_s } };
    for (auto it = same.begin(); it != same.end(); ++it)
        if (m_values.value(it.key()).isEmpty() || m_values.value(it.key()) != m_values.value(*it))
            fault(u"%1 is not %2"_s.arg(it.key(), *it));
    if (!m_values.contains(u".tftp.ip"_s))
        fault(u"the TFTP server is left where the upload put it"_s);
}

void VegaChecker::checkHabits()
{
    static const QSet<QString> codecs { u"g7231"_s, u"g711Alaw64k"_s, u"g711Ulaw64k"_s, u"g729"_s,
        u"t38udp"_s, u"cn"_s, u"octet"_s, u"None"_s };
    for (const QString& key : keys(u".*\\.(codec\\.v\\d|codec)"_s))
        if (!codecs.contains(m_values.value(key)))
            fault(u"no such codec: "_s + m_values.value(key));
    for (const QString& key : keys(u".*\\.nt"_s))
        if (m_values.value(key) != u"0")
            fault(u"the network's end of a line: "_s + key);
    for (const QString& key : keys(u"\\.bri\\.port\\.\\d+\\.network"_s))
        if (m_values.value(key) != u"etsi")
            fault(u"not ETSI: "_s + key);
    for (const QString& key : keys(u"\\.snmp\\..*|\\.users\\.\\d+\\..*"_s))
        fault(u"an account nobody asked for: "_s + key);
    for (const QString& key : keys(u"\\.lan\\.name|\\.quick\\.hostname"_s))
        fault(u"the same name for every device: "_s + key);
}
