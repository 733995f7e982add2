// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QPageSize>
#include <QString>

class QPagedPaintDevice;

/// Sets HTML onto pages. Marks in it, which are comments elsewhere, say what stays together:
/// part = a piece that is never cut; block = the same with air above; page = one that begins a
/// page, from which on pages are counted anew; heading = one that stays with what follows; table,
/// head, row and end = a table whose rows are never cut and whose head stands on every page; done =
/// the end.
class PaperPages {
public:
    struct Furniture {
        QString title; ///< of the document, and on top of every page
        QString right; ///< on top, at the other side
        QString footer;
        QString pageOf; ///< "Page %1 of %2"
    };

    PaperPages(const QString& html, QString style, Furniture furniture);

    /// On paper().
    [[nodiscard]] QByteArray pdf() const;
    /// On whatever paper the device has; it may be in use in another thread than it was made in.
    /// @return false = it takes nothing
    bool print(QPagedPaintDevice& device) const;
    /// Whole sheets of paper() to be looked at, in dots per inch of the screen.
    [[nodiscard]] QList<QImage> images(double perInch) const;

    /// A4, or Letter where the system measures in inches.
    static QPageSize paper();
    static QString paperName(); ///< A4 or Letter, as in style sheets

private:
    struct Piece {
        QString html;
        QString head; ///< of its table, as a piece; empty = it has none
        bool staysWithNext = false;
        bool hasAir = false; ///< above it
        bool beginsPage = false;
    };
    class Setter;

    QList<Piece> m_pieces;
    QString m_style;
    Furniture m_furniture;
};
