// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PattonConfig.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

struct OpenBlock {
    qsizetype indent;
    QString opener; ///< empty for a block that is skipped because its opener is not understood
};

static qsizetype indentOf(const QString& raw)
{
    return std::distance(
        raw.cbegin(), std::find_if(raw.cbegin(), raw.cend(), [](QChar c) { return !c.isSpace(); }));
}

/// In a flat text only "exit" closes blocks.
static bool isFlat(const QStringList& lines)
{
    return std::none_of(lines.cbegin(), lines.cend(),
        [](const QString& raw) { return indentOf(raw) > 0 && indentOf(raw) < raw.size(); });
}

static bool closeDeeper(QList<OpenBlock>& open, qsizetype indent)
{
    const qsizetype before = open.size();
    while (!open.isEmpty() && open.last().indent >= indent)
        open.removeLast();
    return open.size() < before;
}

static QStringList pathOf(const QList<OpenBlock>& open)
{
    QStringList path;
    for (const OpenBlock& block : open)
        path << block.opener;
    return path;
}

PattonConfig::PattonConfig(PattonKeywords keywords)
    : m_keywords(std::move(keywords))
{
    m_root.isBlock = true;
}

int PattonConfig::merge(const QByteArray& text)
{
    const QStringList lines = QString::fromLatin1(text).split(u'\n');
    const bool flat = isFlat(lines);
    QList<OpenBlock> open;
    int errorLine = 0;
    for (int i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).simplified();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype indent = indentOf(lines.at(i));
        const bool closed = !flat && closeDeeper(open, indent);
        if (line == "exit"_L1) {
            if (!closed && !open.isEmpty())
                open.removeLast();
            continue;
        }
        const QStringList path = pathOf(open);
        if (path.contains(QString()))
            continue;
        const Applied applied = apply(path, line);
        if (applied == Applied::Unknown && errorLine == 0)
            errorLine = i + 1;
        if (applied == Applied::Entered || (applied == Applied::Unknown && !flat))
            open.append({ indent, applied == Applied::Entered ? line : QString() });
    }
    return errorLine;
}

PattonConfig::Applied PattonConfig::apply(const QStringList& path, const QString& line)
{
    const QString parentLine = path.isEmpty() ? QString() : path.last();
    if (!m_keywords.isKnown(line, parentLine))
        return Applied::Unknown;
    Node* parent = &m_root;
    for (const QString& opener : path)
        parent = &enter(*parent, opener);
    if (line.startsWith("no "_L1))
        return remove(*parent, line.mid(3));
    if (!m_keywords.isBlock(line, parentLine))
        return add(*parent, line);
    enter(*parent, line);
    return Applied::Entered;
}

PattonConfig::Node* PattonConfig::find(Node& parent, const QString& line)
{
    const auto it = std::find_if(parent.children.begin(), parent.children.end(),
        [&](const Node& node) { return node.line == line; });
    return it == parent.children.end() ? nullptr : &*it;
}

PattonConfig::Node& PattonConfig::enter(Node& parent, const QString& opener)
{
    if (Node* node = find(parent, opener))
        return *node;
    parent.children.push_back({ opener, true, {} });
    return parent.children.back();
}

/// Statements of which a block holds one: the new value takes the old one's place.
static QString singleKey(const QString& statement)
{
    static const QRegularExpression single(
        u"^(remote|lifetime|subscriber-number|name-server|registrar|force-destination|"
        "ipaddress( [A-Za-z]\\S*)?|proxy \\d+|domain \\d+|realm \\d+|clock-source \\d+|codec \\d+|"
        "username \\S+|administrator \\S+|clock local \\S+) "_s);
    const auto match = single.match(statement);
    return match.hasMatch() ? match.captured(1) + u' ' : QString();
}

PattonConfig::Applied PattonConfig::add(Node& parent, const QString& statement)
{
    if (find(parent, statement))
        return Applied::Unchanged;
    const QString key = singleKey(statement);
    for (Node& node : parent.children) {
        if (key.isEmpty() || !node.line.startsWith(key) || singleKey(node.line) != key)
            continue;
        node.line = statement;
        return Applied::Changed;
    }
    if (Node* negated = find(parent, u"no "_s + statement))
        negated->line = statement;
    else
        parent.children.push_back({ statement, false, {} });
    return Applied::Changed;
}

PattonConfig::Applied PattonConfig::remove(Node& parent, const QString& statement)
{
    const QString negated = u"no "_s + statement;
    Node* node = find(parent, statement);
    if (node && statement == "shutdown"_L1) {
        node->line = negated;
        return Applied::Changed;
    }
    if (node) {
        parent.children.erase(parent.children.begin() + (node - parent.children.data()));
        return Applied::Changed;
    }
    if (!PattonKeywords::isToggle(statement) || find(parent, negated))
        return Applied::Unchanged;
    parent.children.push_back({ negated, false, {} });
    return Applied::Changed;
}

QByteArray PattonConfig::text() const
{
    QByteArray out;
    for (const Node& node : m_root.children)
        write(node, 0, out);
    return out;
}

void PattonConfig::write(const Node& node, int depth, QByteArray& out)
{
    out += QByteArray(2 * depth, ' ') + node.line.toLatin1() + '\n';
    for (const Node& child : node.children)
        write(child, depth + 1, out);
}
