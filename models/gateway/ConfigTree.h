// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

/// A command-line configuration as nested statements: what is indented deeper belongs to the
/// statement above. Blank lines, comments ('#' first) and "exit" do not count; blocks opened twice
/// are one. Two trees are compared without regard to order.
class ConfigTree {
public:
    struct Node {
        QString text;
        QList<Node> children;
    };

    /// @param isBlock statements that open a block even when nothing is inside
    static ConfigTree parse(const QByteArray& text);

    [[nodiscard]] const QList<Node>& nodes() const { return m_root.children; }
    [[nodiscard]] bool isEmpty() const { return m_root.children.isEmpty(); }

    /// One statement that only one of two trees has; `path` are the blocks around it.
    struct Difference {
        bool isAdded = false; ///< in the other tree, not in this one
        QStringList path;
        QString text;
    };
    /// What must change for this tree to become `other`, removals of a block before additions.
    /// Passwords a device shows encrypted count as equal to any.
    [[nodiscard]] QList<Difference> differences(const ConfigTree& other) const;

private:
    Node m_root;
};

/// The statements that turn one configuration into another on a live command line, each with the
/// block it must be typed in.
class ConfigPatch {
public:
    /// What a vendor's syntax needs to know; data of its driver.
    struct Syntax {
        QRegularExpression blocks; ///< statements that open a block
        QRegularExpression keyed; ///< group 1 = key: a new value replaces the old one of that key
        QRegularExpression last; ///< outermost blocks that go last: they may cut the connection
    };

    /// Lines to type from the top of configuration mode, "exit" included after each block.
    static QList<QByteArray> lines(
        const ConfigTree& from, const ConfigTree& to, const Syntax& syntax);
};
