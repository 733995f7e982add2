// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Draws the side list of a site: an entry is an icon, a title, beneath it a word in a paler hand,
/// and at the right end the number of open points. Disabled entries are headings.
class SectionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        WordRole = Qt::UserRole + 1, ///< the second line
        CountRole, ///< an int; 0 = not drawn
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
