// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

/// Puts its widgets side by side, in as many lines as the width asks for: a bar of buttons that
/// also has room for large letters and long words.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// What would grow, as fields do, and stretches take what is left of their line.
    void fillLines() { m_isFilling = true; }
    void addStretch();

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] QSize gap() const;
    /// @return the height it takes
    int arrange(const QRect& rect, bool isForReal) const;
    int placeLine(const QList<QLayoutItem*>& line, const QRect& area, bool isForReal) const;
    [[nodiscard]] static bool isShown(const QLayoutItem* item);
    QList<QLayoutItem*> m_items;
    bool m_isFilling = false;
};
