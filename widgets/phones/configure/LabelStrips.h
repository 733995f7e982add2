// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/ParameterScope.h"

#include <QPagedPaintDevice>
#include <QRectF>
#include <QSizeF>

class QPainter;

/// Paper strips with the labels of phones' line and expansion keys, in real sizes: one for each
/// column of keys, under the name of its owner. A label too long for its place is set smaller, then
/// in two lines, and only then cut, which the paper and cut() say.
class LabelStrips {
public:
    struct Sizes { // millimetres
        qreal width = 45;
        qreal keyDistance = 12; ///< from one key to the next
    };
    struct Label {
        int index = 0;
        QString text; ///< empty = no function
    };
    struct Strip {
        QString title; ///< "Line keys 1 to 5"
        QList<Label> labels;
    };
    struct Block { ///< of one phone
        QString title; ///< owner and extension
        QString device; ///< model and address
        QList<Strip> strips;
    };
    struct Cut {
        QString phone;
        QString label;
    };

    /// @param page of paper without its margins, in millimetres
    LabelStrips(QList<Block> blocks, const Sizes& sizes, const QSizeF& page);

    /// Phones without a labelled key are left out.
    static QList<Block> blocksOf(
        const Site& site, const Catalog& catalog, const QList<MacAddress>& phones);

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] QList<Cut> cut() const { return m_cut; }
    /// Where the strips of a page are, titles left out; millimetres.
    [[nodiscard]] QList<QRectF> strips(int page) const;
    /// @param dotsPerMm of the painter's units
    void paint(QPainter* painter, int page, qreal dotsPerMm) const;
    /// All pages. @param device with its page layout set
    void print(QPagedPaintDevice* device) const;

    static constexpr qreal marginMm = 12;
    static constexpr qreal scaleMarkMm = 50;

private:
    struct Piece { ///< of a strip, or a title
        QRectF place;
        QString text;
        QString small;
        QList<Label> labels;
    };
    using Page = QList<Piece>;
    static constexpr qreal stripTitleMm = 5;
    void lay(const QList<Block>& blocks);
    void layBlock(const Block& block);
    void layStrips(const Block& block, QList<Strip> strips);
    QList<Strip> layRow(const QList<Strip>& row, int most);
    [[nodiscard]] int keysIn(qreal height) const;
    static int longest(const QList<Strip>& strips);
    void addTitle(const Block& block, bool isContinued);
    void newPage();
    [[nodiscard]] qreal room() const; ///< left on this page, for strips
    void findCut(const Block& block);
    [[nodiscard]] bool fits(const QString& text, QFont* font, bool* isTwoLines) const;
    void paintStrip(QPainter* painter, const Piece& piece) const;
    void paintLabel(QPainter* painter, const QRectF& place, const Label& label) const;
    void paintFoot(QPainter* painter, int page) const;

    Sizes m_sizes;
    QSizeF m_page;
    QList<Page> m_pages;
    QList<Cut> m_cut;
    qreal m_y = 0;
};
