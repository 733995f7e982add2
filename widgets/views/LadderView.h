// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>

class LadderModel;

/// Draws one rung of the ladder: two lifelines, and the arrow with its message between them.
class LadderDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The ladder diagram of a test as a table: every rung can be reached from the keyboard, read
/// aloud and copied as text.
class LadderView : public QTableView {
    Q_OBJECT

public:
    explicit LadderView(LadderModel* model, QWidget* parent = nullptr);

Q_SIGNALS:
    /// -1 = none
    void messageChosen(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    QTimer m_fit;
};
