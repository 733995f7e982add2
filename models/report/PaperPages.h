// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Sets HTML onto pages. Marks in it, which are comments elsewhere, say what stays together:
/// part = a piece that is never cut; block = the same with air above; heading = one that stays with
/// what follows; table, head, row and end = a table whose rows are never cut and whose head stands
/// on every page; done = the end.
class PaperPages {
public:
    struct Furniture {
        QString title; ///< of the document, and on top of every page
        QString right; ///< on top, at the other side
        QString footer;
        QString pageOf; ///< "Page %1 of %2"
    };

    PaperPages(const QString& html, QString style, Furniture furniture);

    /// A4, or Letter where the system measures in inches.
    [[nodiscard]] QByteArray pdf() const;

private:
    struct Piece {
        QString html;
        QString head; ///< of its table, as a piece; empty = it has none
        bool staysWithNext = false;
        bool hasAir = false; ///< above it
    };
    class Setter;

    QList<Piece> m_pieces;
    QString m_style;
    Furniture m_furniture;
};
