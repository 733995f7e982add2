// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/ConfigTree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Node = ConfigTree::Node;
using Hidden = ConfigFormat::Hidden;

Node* findNode(QList<Node>& nodes, const QString& text)
{
    const auto it = std::find_if(
        nodes.begin(), nodes.end(), [&](const Node& node) { return node.text == text; });
    return it == nodes.end() ? nullptr : &*it;
}

/// "password abc encrypted" hides the password it was made of.
bool isEqualStatement(const QString& a, const QString& b)
{
    if (a == b)
        return true;
    const auto hidden = [](const QString& text) { return text.endsWith(u" encrypted"); };
    if (!hidden(a) && !hidden(b))
        return false;
    const auto head = [](const QString& text) { return text.left(text.indexOf(u" password ")); };
    return a.contains(u" password ") && b.contains(u" password ") && head(a) == head(b);
}

const Node* counterpart(const QList<Node>& nodes, const QString& text, Hidden hidden)
{
    const auto it = std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) {
        return hidden == Hidden::Equal ? isEqualStatement(node.text, text) : node.text == text;
    });
    return it == nodes.end() ? nullptr : &*it;
}

void compare(const QList<Node>& from, const QList<Node>& to, const QStringList& path, Hidden hidden,
    QList<ConfigDifference>& out)
{
    for (const Node& node : from)
        if (!counterpart(to, node.text, hidden))
            out.append({ false, path, node.text });
    for (const Node& node : to) {
        const Node* old = counterpart(from, node.text, hidden);
        if (!old)
            out.append({ true, path, node.text });
        compare(old ? old->children : QList<Node>(), node.children,
            path + QStringList { node.text }, hidden, out);
    }
}

QString negated(const QString& text)
{
    return text.startsWith(u"no ") ? text.sliced(3) : u"no "_s + text;
}

/// Writes the lines for one level and everything below it.
class PatchWriter {
public:
    explicit PatchWriter(const ConfigPatch::Syntax& syntax)
        : m_syntax(syntax)
    {
    }

    void level(const QList<Node>& from, const QList<Node>& to)
    {
        for (const Node& node : from)
            if (!counterpart(to, node.text, Hidden::Different) && !isReplaced(node.text, to))
                m_lines.append(negated(node.text).toUtf8());
        for (const Node& node : to)
            if (!isLast(node.text))
                statement(from, node);
        for (const Node& node : to)
            if (isLast(node.text))
                statement(from, node);
    }

    [[nodiscard]] const QList<QByteArray>& lines() const { return m_lines; }

private:
    void statement(const QList<Node>& from, const Node& node)
    {
        const Node* old = counterpart(from, node.text, Hidden::Different);
        const bool isBlock
            = !node.children.isEmpty() || m_syntax.blocks.match(node.text).hasMatch();
        if (!isBlock) {
            if (!old)
                m_lines.append(node.text.toUtf8());
            return;
        }
        const auto before = m_lines.size();
        m_lines.append(node.text.toUtf8());
        level(old ? old->children : QList<Node>(), node.children);
        if (old && m_lines.size() == before + 1)
            m_lines.removeLast(); // nothing to change inside
        else
            m_lines.append("exit");
    }

    /// A new value of the same key, or the opposite of the statement, makes a "no" needless.
    [[nodiscard]] bool isReplaced(const QString& text, const QList<Node>& to) const
    {
        const QString key = keyOf(text);
        return std::any_of(to.begin(), to.end(), [&](const Node& node) {
            return node.text == negated(text) || (!key.isEmpty() && keyOf(node.text) == key);
        });
    }

    [[nodiscard]] QString keyOf(const QString& text) const
    {
        const auto match = m_syntax.keyed.match(text);
        return match.hasMatch() ? match.captured(1) : QString();
    }

    [[nodiscard]] bool isLast(const QString& text) const
    {
        return m_syntax.last.match(text).hasMatch();
    }

    const ConfigPatch::Syntax& m_syntax;
    QList<QByteArray> m_lines;
};

} // namespace

ConfigTree ConfigTree::parse(const QByteArray& bytes)
{
    ConfigTree tree;
    QList<QPair<int, Node*>> open { { -1, &tree.m_root } };
    for (const QByteArray& line : bytes.split('\n')) {
        const QString text = QString::fromUtf8(line).simplified();
        if (text.isEmpty() || text.startsWith(u'#') || text == u"exit" || text == u"end")
            continue;
        int indent = 0;
        while (indent < line.size() && (line[indent] == ' ' || line[indent] == '\t'))
            ++indent;
        while (open.size() > 1 && open.last().first >= indent)
            open.removeLast();
        QList<Node>& siblings = open.last().second->children;
        Node* node = findNode(siblings, text);
        if (!node) {
            siblings.append({ text, {} });
            node = &siblings.last();
        }
        open.append({ indent, node });
    }
    return tree;
}

QList<ConfigDifference> ConfigTree::differences(const ConfigTree& other, Hidden hidden) const
{
    QList<ConfigDifference> out;
    compare(m_root.children, other.m_root.children, {}, hidden, out);
    return out;
}

QList<ConfigDifference> StatementFormat::differences(
    const QByteArray& found, const QByteArray& planned, Hidden hidden) const
{
    return ConfigTree::parse(found).differences(ConfigTree::parse(planned), hidden);
}

QList<QByteArray> ConfigPatch::lines(
    const ConfigTree& from, const ConfigTree& to, const Syntax& syntax)
{
    PatchWriter writer(syntax);
    writer.level(from.nodes(), to.nodes());
    return writer.lines();
}
