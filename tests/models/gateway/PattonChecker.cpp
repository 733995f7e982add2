// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/gateway/PattonChecker.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString after(const QStringList& words, const QString& word)
{
    const auto at = words.indexOf(word);
    return at < 0 ? QString() : words.value(at + 1);
}

QString lastWord(const QString& opener) { return opener.section(u' ', -1); }

/// "sip-gateway" for a statement anywhere within "context sip-gateway X".
QString contextKind(const QStringList& path)
{
    return path.value(0).startsWith(u"context ") ? path[0].section(u' ', 1, 1) : QString();
}

/// The kind of line interface a kind of port carries.
QString interfaceFor(const QString& portKind)
{
    static const QHash<QString, QString> kinds { { u"bri"_s, u"interface isdn"_s },
        { u"e1t1"_s, u"interface isdn"_s }, { u"fxo"_s, u"interface fxo"_s },
        { u"fxs"_s, u"interface fxs"_s }, { u"ethernet"_s, u"ip interface"_s } };
    return kinds.value(portKind);
}

} // namespace

PattonChecker::PattonChecker(const QByteArray& text)
{
    checkBytes(text);
    checkPlaceholders(text);
    parse(text);
    define(m_root, {});
    follow(m_root, {});
    checkLinePairs(m_root);
    checkUse();
    checkIdentities();
}

void PattonChecker::fault(const QString& words)
{
    if (!m_faults.contains(words))
        m_faults.append(words);
}

void PattonChecker::checkBytes(const QByteArray& text)
{
    if (!text.endsWith('\n'))
        fault(u"the last line has no end"_s);
    for (const char c : text)
        if (c != '\n' && (c < ' ' || c > '~'))
            fault(u"a byte that is no plain text: 0x%1"_s.arg(uchar(c), 2, 16, QChar(u'0')));
    for (const QByteArray& line : text.split('\n'))
        if (line.endsWith(' '))
            fault(u"a blank ends the line: "_s + QString::fromLatin1(line));
}

void PattonChecker::checkPlaceholders(const QByteArray& text)
{
    static const QRegularExpression left(
        u"\\{\\{|\\}\\}|\\b(ASTERISKIP|GATEWAYIP|DEFGATEWAY|NETMASK|PROXY|DATE|UTIME|MAC|"
        "(IP|DNS|GATE|MASK)[0-3]|(LINENUMBER|TRUNKNUMBER|TRUNKUSERNAME|TRUNKSECRET|PROTOCOLTYPE|"
        "FXSEXTENSION|FXSPASS)\\d*)\\b"_s);
    auto it = left.globalMatch(QString::fromLatin1(text));
    while (it.hasNext())
        fault(u"a placeholder is left: "_s + it.next().captured());
}

/// Two blanks a level; a block may be opened again to go on.
void PattonChecker::parse(const QByteArray& text)
{
    QList<QList<Node>*> levels { &m_root };
    for (const QByteArray& line : text.split('\n')) {
        const QString shown = QString::fromLatin1(line);
        if (shown.trimmed().isEmpty())
            continue;
        const auto blanks = shown.size() - shown.trimmed().size();
        if (blanks % 2 != 0 || blanks / 2 >= levels.size()) {
            fault(u"indented unlike its neighbours: "_s + shown.trimmed());
            continue;
        }
        levels.resize(blanks / 2 + 1);
        QList<Node>& siblings = *levels.last();
        const QStringList words = shown.split(u' ', Qt::SkipEmptyParts);
        auto known = std::find_if(
            siblings.begin(), siblings.end(), [&](const Node& n) { return n.words == words; });
        if (known == siblings.end()) {
            siblings.append({ words, {} });
            known = siblings.end() - 1;
        }
        levels.append(&known->children);
    }
}

void PattonChecker::define(const QList<Node>& nodes, const Path& path)
{
    for (const Node& node : nodes) {
        defineNode(node, path);
        define(node.children, path + QStringList { node.text() });
    }
}

void PattonChecker::defineNode(const Node& node, const Path& path)
{
    const QStringList& w = node.words;
    const QString name = w.last();
    const QString parent = path.value(path.size() - 1);
    if (w[0] == u"interface")
        m_kinds.insert(name,
            contextKind(path) == u"cs" ? u"interface "_s + w.value(1)
                                       : contextKind(path) + u" interface"_s);
    else if (w[0] == u"routing-table")
        m_kinds.insert(name, contextKind(path) == u"cs" ? u"table"_s : u"ip table"_s);
    else if (w[0] == u"mapping-table" || w[0] == u"service" || w[0] == u"profile")
        m_kinds.insert(name, w[0] + u' ' + w.value(1));
    else if (w[0] == u"location-service" || w[0] == u"authentication-service")
        m_kinds.insert(name, w[0]);
    else if (w[0] == u"context") {
        m_kinds.insert(name, u"context "_s + w.value(1));
        m_contexts.insert(w.value(1) + u' ' + name);
    } else if (w[0] == u"identity")
        m_identities.append({ lastWord(parent), name });
    else if (w[0] == u"ipaddress" && w.size() == 4)
        m_kinds.insert(w[1], u"address"_s);
    else if (w[0] == u"username" && parent.startsWith(u"authentication-service ")) {
        const QString user = lastWord(parent) + u' ' + w.value(1);
        if (m_users.contains(user))
            fault(u"user %1 stands twice in %2"_s.arg(w.value(1), parent));
        m_users.insert(user);
    } else if (w[0] == u"route" && parent.startsWith(u"routing-table ")) {
        if (const QString to = after(w, u"dest-interface"_s); !to.isEmpty())
            m_tables[lastWord(parent)].append(to);
    } else if (w[0] == u"map" && parent.startsWith(u"mapping-table "))
        m_cuts[lastWord(parent)].append(w.value(1));
}

QStringList PattonChecker::kindsOf(const QString& name) const { return m_kinds.values(name); }

bool PattonChecker::need(const QString& kind, const QString& name, const QString& by)
{
    const QStringList kinds = kindsOf(name);
    for (const QString& found : kinds) {
        if (found == kind || found.startsWith(kind + u' ')) {
            m_used.insert(found + u' ' + name);
            return true;
        }
    }
    fault(kinds.isEmpty()
            ? u"%1 %2 is not defined, needed by: %3"_s.arg(kind, name, by)
            : u"%1 is %2, not %3, needed by: %4"_s.arg(name, kinds.join(u" and "_s), kind, by));
    return false;
}

void PattonChecker::follow(const QList<Node>& nodes, const Path& path)
{
    for (const Node& node : nodes) {
        followNode(node, path);
        follow(node.children, path + QStringList { node.text() });
    }
}

void PattonChecker::followNode(const Node& node, const Path& path)
{
    const QStringList& w = node.words;
    if (w[0] == u"bind")
        followBinding(node, path);
    else if (w[0] == u"route" && contextKind(path) == u"cs")
        followDestination(node, path);
    else if (w[0] == u"authenticate")
        followAuthentication(node);
    else if (w[0] == u"use")
        need(w.mid(1, 2).join(u' '), w.last(), node.text());
    else if (w[0] == u"map" && w.value(1) == u"call-progress-tone")
        need(u"profile call-progress-tone"_s, w.last(), node.text());
    else if (w[0] == u"transport-protocol")
        checkListener(w.last(), path);
    else if (w[0] == u"interface" || w[0] == u"service")
        checkRouteCalls(node);
    else if (w[0] == u"port" && path.isEmpty())
        checkPort(node);
    else if (w[0] == u"system" && path.isEmpty())
        checkClocks(node);
    else if (w[0] == u"context" && w.value(1) != u"ip")
        checkSwitchedOn(node);
}

void PattonChecker::followDestination(const Node& node, const Path& path)
{
    static const QHash<QString, QString> kinds { { u"dest-interface"_s, u"interface"_s },
        { u"dest-table"_s, u"table"_s }, { u"dest-service"_s, u"service"_s } };
    const QStringList& w = node.words;
    for (auto it = kinds.begin(); it != kinds.end(); ++it) {
        const auto at = w.indexOf(it.key());
        if (at < 0)
            continue;
        need(*it, w.value(at + 1), path.last() + u": "_s + node.text());
        if (at + 2 < w.size())
            followMapping(node, w[at + 2]);
    }
}

/// What a route cuts off must be something its mapping knows how to cut.
void PattonChecker::followMapping(const Node& node, const QString& mapping)
{
    if (!need(u"mapping-table"_s, mapping, node.text()))
        return;
    const QString pattern = node.words.value(1);
    if (pattern.endsWith(u".%") && !m_cuts[mapping].contains(pattern.chopped(2) + u"(.%)"_s))
        fault(u"%1 does not cut the prefix of: %2"_s.arg(mapping, node.text()));
}

void PattonChecker::followAuthentication(const Node& node)
{
    const QString service = after(node.words, u"authentication-service"_s);
    const QString user = after(node.words, u"username"_s);
    if (need(u"authentication-service"_s, service, node.text())
        && !m_users.contains(service + u' ' + user))
        fault(u"%1 knows no user %2"_s.arg(service, user));
}

void PattonChecker::followBinding(const Node& node, const Path& path)
{
    const QStringList& w = node.words;
    const QString owner = lastWord(path.value(path.size() - 1));
    if (w.value(1) == u"context") {
        need(w.mid(1, 2).join(u' '), w.last(), node.text());
        m_gatewayOf.insert(owner, w.last());
    } else if (w.value(1) == u"location-service") {
        need(w[1], w.last(), node.text());
        if (const QString other = m_binderOf.value(w.last()); !other.isEmpty() && other != owner)
            fault(u"location-service %1 is bound by %2 and %3"_s.arg(w.last(), other, owner));
        m_binderOf.insert(w.last(), owner);
    } else if (w.value(1) == u"ipaddress") {
        need(u"context ip"_s, w.value(2), node.text());
        need(u"ip interface"_s, w.value(3), node.text());
        need(u"address"_s, w.value(4), node.text());
    } else if (w.value(1) == u"interface" && contextKind(path) == u"sip-gateway") {
        need(u"ip interface"_s, w.value(2), node.text());
        need(u"context ip"_s, after(w, u"context"_s), node.text());
        checkListener(after(w, u"port"_s), path);
    } else if (w.value(1) == u"interface") {
        followPortBinding(node, path);
    } else {
        fault(u"bound to what? "_s + node.text());
    }
}

/// Trinity names the context first, SmartWare last.
void PattonChecker::followPortBinding(const Node& node, const Path& path)
{
    const QStringList port = path.value(0).split(u' ');
    const QString kind = interfaceFor(port.value(1));
    const QString context = kind == u"ip interface" ? u"ip "_s : u"cs "_s;
    QString name;
    if (m_contexts.contains(context + node.words.value(2)))
        name = node.words.value(3);
    else if (m_contexts.contains(context + node.words.value(3)))
        name = node.words.value(2);
    else
        return fault(u"%1: no such context in: %2"_s.arg(path.value(0), node.text()));
    if (!need(kind, name, path.value(0) + u": "_s + node.text()))
        return;
    if (const QString other = m_portOf.value(name); !other.isEmpty() && other != path.value(0))
        fault(u"interface %1 is bound by %2 and %3"_s.arg(name, other, path.value(0)));
    m_portOf.insert(name, path.value(0));
}

void PattonChecker::checkListener(const QString& port, const Path& path)
{
    if (contextKind(path) != u"sip-gateway" || port == u"udp+tcp")
        return; // "no transport-protocol udp+tcp" has "no" first and does not come here
    const QString gateway = lastWord(path[0]);
    if (const QString other = m_listeners.value(port); !other.isEmpty())
        fault(u"%1 and %2 listen on %3"_s.arg(other, gateway, port));
    m_listeners.insert(port, gateway);
}

void PattonChecker::checkRouteCalls(const Node& node)
{
    QSet<QString> indices;
    for (const Node& child : node.children) {
        if (child.words[0] != u"route" || child.words.value(1) != u"call")
            continue;
        // A hunt group numbers its members; an interface has one way only.
        const QString index = node.words[0] == u"service" ? child.words.value(2) : QString();
        if (indices.contains(index))
            fault(u"%1 has a second route: %2"_s.arg(node.text(), child.text()));
        indices.insert(index);
    }
}

void PattonChecker::checkPort(const Node& node)
{
    const auto says = [&](const QString& statement) {
        return std::any_of(node.children.begin(), node.children.end(),
            [&](const Node& child) { return child.text() == statement; });
    };
    const bool isOn = says(u"no shutdown"_s);
    if (isOn == says(u"shutdown"_s))
        return fault(node.text() + u" is neither open nor shut"_s);
    const std::function<bool(const Node&)> isBound = [&](const Node& n) {
        return (n.words[0] == u"bind" && n.words.value(1) == u"interface")
            || std::any_of(n.children.begin(), n.children.end(), isBound);
    };
    if (isOn && !isBound(node))
        fault(node.text() + u" is open and bound to nothing"_s);
}

void PattonChecker::checkClocks(const Node& system)
{
    QSet<QString> indices;
    for (const Node& child : system.children) {
        if (child.words[0] != u"clock-source")
            continue;
        if (indices.contains(child.words.value(1)))
            fault(u"clock-source %1 stands twice"_s.arg(child.words.value(1)));
        indices.insert(child.words.value(1));
        const QStringList port = QStringList { u"port"_s } + child.words.mid(2);
        if (std::none_of(
                m_root.begin(), m_root.end(), [&](const Node& n) { return n.words == port; }))
            fault(u"no such port: "_s + child.text());
    }
}

void PattonChecker::checkSwitchedOn(const Node& context)
{
    if (std::none_of(context.children.begin(), context.children.end(),
            [](const Node& child) { return child.text() == u"no shutdown"; }))
        fault(context.text() + u" is not switched on"_s);
}

/// The SIP interfaces a line interface calls through.
QStringList PattonChecker::sipInterfacesOf(const Node& line) const
{
    QStringList out;
    for (const Node& child : line.children) {
        if (const QString to = after(child.words, u"dest-interface"_s); !to.isEmpty())
            out.append(to);
        out.append(m_tables.value(after(child.words, u"dest-table"_s)));
    }
    return out;
}

/// A trunk is one line and one SIP interface; only telephones share theirs.
void PattonChecker::checkLinePairs(const QList<Node>& nodes)
{
    QHash<QString, QString> lineOf;
    for (const Node& context : nodes) {
        for (const Node& line : context.children) {
            if (contextKind({ context.text() }) != u"cs" || line.words[0] != u"interface"
                || (line.words.value(1) != u"isdn" && line.words.value(1) != u"fxo"))
                continue;
            for (const QString& sip : sipInterfacesOf(line)) {
                if (lineOf.contains(sip))
                    fault(u"%1 and %2 both call through %3"_s.arg(
                        lineOf[sip], line.words.last(), sip));
                lineOf.insert(sip, line.words.last());
            }
        }
    }
}

void PattonChecker::checkUse()
{
    static const QSet<QString> optional { u"sip-gateway interface"_s, u"ip table"_s,
        u"context cs"_s, u"context ip"_s, u"address"_s };
    QStringList idle;
    for (auto it = m_kinds.begin(); it != m_kinds.end(); ++it) {
        const QString& kind = it.value();
        const bool isLine = kind == u"interface isdn" || kind == u"interface fxo"
            || kind == u"interface fxs" || kind == u"ip interface";
        if (isLine && !m_portOf.contains(it.key()))
            idle.append(u"%1 %2 is bound to no port"_s.arg(kind, it.key()));
        else if (kind == u"context sip-gateway" && m_listeners.key(it.key()).isEmpty())
            idle.append(u"%1 %2 listens nowhere"_s.arg(kind, it.key()));
        else if (!kind.startsWith(u"profile ") && !optional.contains(kind)
            && !m_used.contains(kind + u' ' + it.key()))
            idle.append(u"%1 %2 is used by nothing"_s.arg(kind, it.key()));
    }
    idle.sort();
    for (const QString& words : std::as_const(idle))
        fault(words);
}

void PattonChecker::checkIdentities()
{
    for (const auto& [service, identity] : std::as_const(m_identities)) {
        const QString gateway = m_binderOf.value(service);
        const QString sip = gateway.isEmpty() ? QString() : m_gatewayOf.key(gateway);
        if (sip.isEmpty() || !m_used.contains(u"interface sip "_s + sip))
            fault(u"identity %1 of %2 is reached by no call"_s.arg(identity, service));
    }
}
