// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Draws an entry of a list in two lines, for narrow lists with long titles: icon and title, and
/// beneath it in a paler hand what else is to be known. A short word may stand at the right end.
/// Entries without a second line are headings.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        SecondLineRole = Qt::UserRole + 100,
        BadgeRole, ///< the short word
        IsStrongRole, ///< the title in bold
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintWords(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);
};
