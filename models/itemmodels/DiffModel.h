// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"
#include "models/core/TextDiff.h"

#include <QAbstractTableModel>

/// Two configurations side by side, long runs of equal lines folded into one row each. They are
/// compared as they are and shown without their passwords: a changed password is a difference of
/// two lines that read the same. Raw values only.
class DiffModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LeftNumber, LeftMark, LeftText, RightNumber, RightMark, RightText, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< TextDiff::Kind as int
        FoldRole, ///< how many lines the row stands for; 1 = itself
    };

    explicit DiffModel(QObject* parent = nullptr);

    struct Side {
        QStringList plain;
        QStringList masked;
    };
    /// Two texts and what differs.
    struct Compared {
        Side left;
        Side right;
        QList<TextDiff::Row> rows;
        int placeCount = 0;
        int longestLine = 0; ///< of the masked ones, in characters
    };
    /// Pure, for a worker: of long texts it takes its time.
    /// @param secrets to be masked wherever they stand, besides every word after "password"
    static Compared compared(
        const QByteArray& left, const QByteArray& right, const QList<Secret>& secrets);

    void setCompared(Compared compared);
    /// Both at once.
    void setTexts(const QByteArray& left, const QByteArray& right, const QList<Secret>& secrets);
    void clear() { setTexts({}, {}, {}); }
    void setShowingSecrets(bool isShowing);
    void setFolding(bool isFolding);

    /// Which line of the comparison a row shows, and back, whatever is folded; opens the fold it is
    /// in. -1 for what is no row.
    [[nodiscard]] int lineAt(int row) const;
    int rowOf(int line);
    /// Shows the lines a fold stands for. False when the row is none.
    bool expand(int row);
    /// The first row of the next or previous place that differs; -1 = there is none.
    [[nodiscard]] int nextDifference(int row) const;
    [[nodiscard]] int previousDifference(int row) const;
    /// The next row, beyond the end from the start again, whose lines hold the text in any case;
    /// opens the fold it is in. -1 = nowhere.
    int find(const QString& text, int row);

    /// How many separate places differ.
    [[nodiscard]] int placeCount() const { return m_shown.placeCount; }
    /// Of the lines as they are shown, in characters.
    [[nodiscard]] int longestLine() const { return m_shown.longestLine; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: line number from 1, "+", "-" or "~", text; nothing for a fold.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    static Side sideOf(const QByteArray& text, const QList<Secret>& secrets);
    void arrange();
    [[nodiscard]] const QString& line(const Side& side, int index) const;
    [[nodiscard]] QVariant display(const TextDiff::Row& row, int column) const;
    [[nodiscard]] TextDiff::Kind kindOf(int row) const;
    [[nodiscard]] bool holds(const TextDiff::Row& row, const QString& text) const;

    Compared m_shown;
    QList<TextDiff::Piece> m_pieces;
    bool m_isFolding = true;
    bool m_isShowingSecrets = false;
};
