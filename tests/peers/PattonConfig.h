// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PattonKeywords.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

/// A configuration as a tree of statements in the order of their first appearance.
class PattonConfig {
public:
    enum class Applied {
        Unknown, ///< refused, nothing changed
        Unchanged, ///< already so
        Changed,
        Entered, ///< a block, created when missing
    };

    explicit PattonConfig(PattonKeywords keywords = PattonKeywords());

    /// Adds the statements of an indented text, or of a flat one with "exit" lines. Any depth of
    /// indentation will do; blank lines and lines starting with # are skipped.
    /// @return number of the first line that is not understood, from 1; 0 when all are. Such lines
    /// are skipped with what is indented below them, as a device does at boot.
    int merge(const QByteArray& text);
    /// @param path openers from the top level down; missing blocks are created
    Applied apply(const QStringList& path, const QString& line);
    /// Two spaces per level, LF.
    [[nodiscard]] QByteArray text() const;

private:
    struct Node {
        QString line;
        bool isBlock = false;
        std::vector<Node> children;
    };

    static Node* find(Node& parent, const QString& line);
    static Node& enter(Node& parent, const QString& opener);
    static Applied add(Node& parent, const QString& statement);
    static Applied remove(Node& parent, const QString& statement);
    static void write(const Node& node, int depth, QByteArray& out);

    PattonKeywords m_keywords;
    Node m_root;
};
