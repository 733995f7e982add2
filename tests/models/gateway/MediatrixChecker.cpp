// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/gateway/MediatrixChecker.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Tables with as many rows as the device has places: nobody inserts there.
const QSet<QString> fixedTables { u"SipEp.Authentication"_s };

} // namespace

MediatrixChecker::MediatrixChecker(const QByteArray& text, int ports)
    : m_ports(ports)
{
    checkBytes(text);
    for (const QByteArray& line : text.split('\n'))
        if (const QString words = QString::fromLatin1(line).trimmed(); !words.isEmpty())
            readLine(words);
    if (m_last != u"Scm.RestartRequiredServices")
        fault(u"the services are not restarted at the end"_s);
    if (!m_isRoutingApplied)
        fault(u"the routing is not applied"_s);
    checkGateways();
    checkPorts();
    checkRoutes();
    checkUsers();
    checkNetwork();
    checkHabits();
}

void MediatrixChecker::checkBytes(const QByteArray& text)
{
    for (const char c : text)
        if (c != '\n' && c != '\r' && (c < ' ' || c > '~')) {
            fault(u"a byte that is no printable ASCII: %1"_s.arg(int(c)));
            break;
        }
    if (text.count('\n') != text.count("\r\n") || text.count('\r') != text.count('\n'))
        fault(u"two kinds of line ends"_s);
    if (!text.endsWith("\r\n"))
        fault(u"the last line is not ended"_s);
    if (text.contains("{{") || text.contains("}}"))
        fault(u"a placeholder is left"_s);
}

void MediatrixChecker::readLine(const QString& line)
{
    static const QRegularExpression set(
        u"^([A-Z]\\w*(?:\\.\\w+(?:\\[\\w+=[^\\]]+\\])?)+) = \"([^\"]*)\"$"_s);
    static const QRegularExpression command(u"^[A-Z]\\w*(\\.\\w+)+( \\w+=\\S+)?$"_s);
    if (line.startsWith(u'#'))
        return;
    m_last = line;
    if (line.startsWith(u"CRout."))
        m_isRoutingApplied = line == u"CRout.ApplyConfig";
    if (const auto match = set.match(line); match.hasMatch())
        setValue(match.captured(1), match.captured(2));
    else if (command.match(line).hasMatch())
        runCommand(line);
    else
        fault(u"no statement, or a quote left open: "_s + line);
}

void MediatrixChecker::runCommand(const QString& command)
{
    static const QRegularExpression insert(u"^(\\w+)\\.Insert(\\w+)(?: (\\w+)=(\\S+))?$"_s);
    if (command.startsWith(u"Aaa."))
        fault(u"accounts are not ours to change: "_s + command);
    if (command.endsWith(u".DeleteAllRows"))
        m_inserted[command.section(u'.', 0, 1)] = 0;
    const auto match = insert.match(command);
    if (!match.hasMatch())
        return;
    const QString table = match.captured(1) + u'.' + match.captured(2);
    if (!m_inserted.contains(table))
        fault(u"a row of a table that was not emptied: "_s + command);
    ++m_inserted[table];
    if (table == u"SipEp.Gateway") {
        if (m_gateways.contains(match.captured(4)))
            fault(u"two gateways "_s + match.captured(4));
        m_gateways.insert(match.captured(4));
    }
}

void MediatrixChecker::setValue(const QString& key, const QString& value)
{
    if (m_values.contains(key))
        fault(u"set twice: "_s + key);
    m_values.insert(key, value);
    checkRow(key);
}

void MediatrixChecker::checkRow(const QString& key)
{
    static const QRegularExpression row(u"^(\\w+\\.\\w+)\\[(\\w+)=([^\\]]+)\\]"_s);
    const auto match = row.match(key);
    if (!match.hasMatch())
        return;
    const QString table = match.captured(1);
    if (match.captured(2) == u"Index") {
        if (!m_inserted.contains(table))
            fault(u"a row of a table that was not emptied: "_s + key);
        else if (!fixedTables.contains(table) && match.captured(3).toInt() > m_inserted[table])
            fault(u"a value in a row nobody inserted: "_s + key);
    }
    const bool isGateway = match.captured(2) == u"GatewayName" || table == u"SipEp.Gateway";
    if (isGateway && !m_gateways.contains(match.captured(3)))
        fault(u"a value of a SIP gateway nobody inserted: "_s + key);
}

QStringList MediatrixChecker::keys(const QString& pattern) const
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
    QStringList out;
    for (auto it = m_values.begin(); it != m_values.end(); ++it)
        if (whole.match(it.key()).hasMatch())
            out.append(it.key());
    return out;
}

QSet<QString> MediatrixChecker::valuesOf(const QString& pattern) const
{
    QSet<QString> out;
    for (const QString& key : keys(pattern))
        out.insert(m_values.value(key));
    return out;
}

void MediatrixChecker::checkGateways()
{
    QSet<QString> taken;
    for (const QString& name : std::as_const(m_gateways)) {
        const QString port = m_values.value(u"SipEp.Gateway[Name=%1].Port"_s.arg(name));
        if (port.toInt() < 1 || taken.contains(port))
            fault(u"SIP gateway %1 has no port of its own: %2"_s.arg(name, port));
        taken.insert(port);
    }
    if (!m_gateways.isEmpty() && !taken.contains(u"5060"_s))
        fault(u"nobody listens on 5060"_s);
}

void MediatrixChecker::checkPorts()
{
    for (int n = 1; n <= m_ports; ++n) {
        const QString name = u"Bri%1"_s.arg(n);
        const QString state
            = m_values.value(u"EpAdm.Endpoint[EpId=%1].InitialAdminStateConfig"_s.arg(name));
        const bool isSet
            = m_values.contains(u"Isdn.BasicRateInterface[Name=%1].ConnectionType"_s.arg(name));
        if (state != (isSet ? u"Unlocked"_s : u"Locked"_s))
            fault(u"%1 is %2"_s.arg(name, state));
        if (isSet)
            m_lines.insert(u"isdn-"_s + name);
    }
    static const QRegularExpression port(u"Bri(\\d+)"_s);
    for (auto it = m_values.begin(); it != m_values.end(); ++it)
        if (port.match(it.key() + *it).captured(1).toInt() > m_ports)
            fault(u"a port this model has not: "_s + it.key());
}

void MediatrixChecker::checkRoutes()
{
    for (const QString& key : keys(u"CRout\\.Route\\[Index=\\d+\\]\\.SourceCriteria"_s))
        checkRoute(key.section(u'.', 0, 1));
    for (const QString& key : keys(u"CRout\\.MappingExpression\\[.*\\]\\.SubMappings"_s))
        checkMappings(m_values.value(key), key);
    QStringList ends(m_lines.begin(), m_lines.end());
    for (const QString& name : std::as_const(m_gateways))
        ends.append(u"sip-"_s + name);
    for (const QString& end : std::as_const(ends)) {
        if (!m_sources.contains(end))
            fault(u"no route comes from "_s + end);
        if (!m_destinations.contains(end))
            fault(u"no route leads to "_s + end);
    }
}

void MediatrixChecker::checkRoute(const QString& route)
{
    const auto column
        = [&](const char* name) { return m_values.value(route + u'.' + QLatin1StringView(name)); };
    const auto isKnown = [this](const QString& end) {
        return end.startsWith(u"sip-") ? m_gateways.contains(end.sliced(4)) : m_lines.contains(end);
    };
    const QString source = column("SourceCriteria");
    const QString destination = column("Destination");
    if (!isKnown(source) || !isKnown(destination))
        fault(u"%1 joins nothing: %2, %3"_s.arg(route, source, destination));
    if (source.section(u'-', 0, 0) == destination.section(u'-', 0, 0))
        fault(u"%1 goes round in a circle"_s.arg(route));
    m_sources.insert(source);
    m_destinations.insert(destination);
    checkMappings(column("Mappings"), route);
    const QString signalling = column("SignalingProperties");
    if (!signalling.isEmpty()
        && !valuesOf(u"CRout\\.SignalingProperties\\[.*\\]\\.Name"_s).contains(signalling))
        fault(u"%1 names no signalling: %2"_s.arg(route, signalling));
    if (!source.startsWith(u"sip-"))
        return;
    // What the route recognises, its mapping must cut.
    const QString number = column("ExpressionCriteria").chopped(2);
    QSet<QString> cut;
    for (const QString& key : keys(u"CRout\\.MappingExpression\\[.*\\]\\.Name"_s))
        if (m_values.value(key) == column("Mappings"))
            cut.insert(m_values.value(key.chopped(4) + u"Criteria"_s));
    if (number.isEmpty() || column("PropertiesCriteria") != u"CalledE164"
        || cut != QSet<QString> { number + u"(.+)"_s })
        fault(u"%1 does not cut what it recognises: %2"_s.arg(route, number));
}

void MediatrixChecker::checkMappings(const QString& names, const QString& by)
{
    for (const QString& name : names.split(u',', Qt::SkipEmptyParts))
        for (const char* table : { "MappingType", "MappingExpression" })
            if (!valuesOf(u"CRout\\.%1\\[.*\\]\\.Name"_s.arg(QLatin1StringView(table)))
                     .contains(name))
                fault(u"no %1 %2, needed by %3"_s.arg(QLatin1StringView(table), name, by));
}

void MediatrixChecker::checkUsers()
{
    QSet<QString> names;
    QSet<QString> answered;
    for (const QString& key : keys(u"SipEp\\.Authentication\\[Index=\\d+\\]\\.ApplyTo"_s)) {
        const QString row = key.section(u'.', 0, 1);
        const QString gateway = m_values.value(row + u".GatewayName"_s);
        const QString user = m_values.value(row + u".Username"_s);
        if (m_values.value(key) != u"Gateway" || !m_gateways.contains(gateway) || user.isEmpty()
            || m_values.value(row + u".Password"_s).isEmpty())
            fault(u"half a user: "_s + row);
        if (names.contains(user) || answered.contains(gateway))
            fault(u"two users %1, %2"_s.arg(user, gateway));
        names.insert(user);
        answered.insert(gateway);
    }
    for (const QString& name : std::as_const(m_gateways))
        if (!answered.contains(name))
            fault(u"nobody answers for SIP gateway "_s + name);
}

void MediatrixChecker::checkNetwork()
{
    static const QRegularExpression withPrefix(u"^\\d+\\.\\d+\\.\\d+\\.\\d+/([1-9]|[12]\\d|30)$"_s);
    const QString uplink = u"Bni.NetworkInterfaces[InterfaceName=Uplink]."_s;
    if (!withPrefix.match(m_values.value(uplink + u"StaticIpAddr"_s)).hasMatch())
        fault(u"an address without its network: "_s + m_values.value(uplink + u"StaticIpAddr"_s));
    if (m_values.value(uplink + u"ConnectionType"_s) != u"IpStatic")
        fault(u"an address by DHCP"_s);
    if (m_values.value(u"Hoc.SntpConfigSource"_s) != u"Static")
        fault(u"the time server is not the one stated"_s);
    if (m_values.value(u"Hoc.StaticTimeZone"_s).startsWith(u"WEST-"))
        fault(u"Western European Summer Time is no winter time"_s);
    if (m_values.value(u"Conf.ScriptsTransferOnRestartEnable"_s) != u"Disable")
        fault(u"it would fetch a script at every restart"_s);
}

void MediatrixChecker::checkHabits()
{
    for (const QString& key : keys(u"Aaa\\..*"_s))
        if (!key.startsWith(u"Aaa.Users[") || !key.endsWith(u".Password")
            || m_values.value(key).isEmpty())
            fault(u"accounts are not ours to change: "_s + key);
    for (const QString& key : keys(u"Conf\\.Image.*|Snmp\\..*"_s))
        fault(u"not ours to change: "_s + key);
}
