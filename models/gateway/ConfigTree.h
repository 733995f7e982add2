// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/ConfigFormat.h"

#include <QRegularExpression>

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

    /// What must change for this tree to become `other`, removals of a block before additions.
    /// @param hidden how a password the device shows encrypted compares
    [[nodiscard]] QList<ConfigDifference> differences(
        const ConfigTree& other, ConfigFormat::Hidden hidden = ConfigFormat::Hidden::Equal) const;

private:
    Node m_root;
};

/// Configurations made of nested statements; what a file does not mention is removed.
class StatementFormat : public ConfigFormat {
public:
    [[nodiscard]] QList<ConfigDifference> differences(
        const QByteArray& found, const QByteArray& planned, Hidden hidden) const override;
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
