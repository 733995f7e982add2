// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

/// Columns of a page side by side, and below each other where the width does not let each have
/// what it needs, as with large text on a small screen.
class ColumnsLayout : public QLayout {
public:
    /// @param parent nullptr for one that is added to another layout
    explicit ColumnsLayout(QWidget* parent = nullptr);
    ~ColumnsLayout() override;

    /// @param share of the width that is left, in parts; 0 = no more than it would like
    void addColumn(QWidget* widget, int share = 1);
    void addColumn(QLayout* layout, int share = 1);
    [[nodiscard]] bool isStackedAt(int width) const;

    void addItem(QLayoutItem* item) override { m_columns.append({ item, 1 }); }
    [[nodiscard]] int count() const override { return int(m_columns.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override
    {
        return m_columns.value(index).item;
    }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int minimumHeightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    /// As wide as the widest column.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Column {
        QLayoutItem* item = nullptr;
        int share = 1;
    };
    [[nodiscard]] QList<Column> shown() const;
    [[nodiscard]] int gap(Qt::Orientation across) const;
    /// Of each column beside the others, in pixels.
    [[nodiscard]] QList<int> widthsAt(int width) const;
    /// Of each column below the others.
    [[nodiscard]] QList<int> heightsAt(int width, int height) const;
    [[nodiscard]] int heightAt(int width, bool isLeast) const;
    QList<Column> m_columns;
};
