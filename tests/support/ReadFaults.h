// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ScreenReader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ReadFaults {

inline bool canBeUsed(const ReadNode& node)
{
    static const QSet<QString> roles { u"push button"_s, u"check box"_s, u"radio button"_s,
        u"toggle button"_s, u"text"_s, u"password text"_s, u"combo box"_s, u"spin box"_s,
        u"slider"_s, u"table"_s, u"tree"_s, u"tree table"_s, u"list"_s, u"page tab"_s,
        u"page tab list"_s, u"menu item"_s, u"link"_s };
    static const QSet<QString> parts { u"list item"_s, u"tree item"_s, u"cell"_s, u"label"_s,
        u"notification"_s };
    return roles.contains(node.role)
        || (node.is(ReadNode::Focusable) && !parts.contains(node.role));
}

/// What somebody misses who only hears a window. One line for each fault.
inline QStringList in(const ReadNode& window)
{
    QStringList faults;
    if (window.name.isEmpty())
        faults.append(u"a window has no title"_s);
    window.each([&](const ReadNode& node) {
        if (!node.is(ReadNode::Showing) || !canBeUsed(node))
            return;
        const QString who = u"%1 “%2”"_s.arg(node.role, node.name);
        // Of a choice the name is what is chosen.
        if (node.role == u"combo box" ? !node.isLabelled : node.name.trimmed().isEmpty())
            faults.append(who + u" has no name"_s);
        // Around tabs, which have the focus themselves.
        const bool isFrame = std::any_of(node.children.cbegin(), node.children.cend(),
            [](const ReadNode& child) { return child.role == u"page tab list"; });
        if ((node.role == u"filler" && !isFrame) || node.role == u"unknown")
            faults.append(who + u" does not say what it is"_s);
        const bool isTable = node.role == u"table" || node.role == u"tree table";
        if (isTable && !node.children.isEmpty() && !node.find(u"column header"_s)
            && node.name != u"List of findings") // one sentence a row, beside how grave it is
            faults.append(who + u" has no headers"_s);
    });
    return faults;
}

} // namespace ReadFaults
