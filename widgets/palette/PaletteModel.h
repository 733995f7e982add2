// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette/FuzzyMatch.h"
#include "widgets/palette/PaletteEntry.h"

#include <QAbstractListModel>

/// What of the palette's entries matches the text typed, the best ones of each group under its
/// heading.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< whether the row is one
        DetailRole,
        ShortcutRole,
    };

    explicit PaletteModel(QObject* parent = nullptr);

    /// @param recent keys of the entries to show while nothing is typed, the latest first
    void setEntries(PaletteEntries entries, const QStringList& recent);
    /// Takes less than 10 ms for 10,000 entries. A longer text looks only at what the shorter one
    /// had found.
    void setQuery(const QString& typed);
    /// nullptr for a heading.
    [[nodiscard]] const PaletteEntry* entry(const QModelIndex& index) const;
    /// The best match, or else an invalid index.
    [[nodiscard]] QModelIndex best() const;
    /// The next row that can be chosen. @param step 1 or -1; from the last one on to the first
    [[nodiscard]] QModelIndex next(const QModelIndex& from, int step) const;
    [[nodiscard]] int matchCount() const { return int(m_matching.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    static QString heading(PaletteEntry::Group group);

private:
    struct Match {
        int score = 0;
        int entry = 0;
    };
    struct Row {
        int entry = -1; ///< -1 = a heading
        QString heading;
    };
    void showRecent();
    void showMatches(QList<Match> matches);
    void narrow(const FuzzyMatch::Query& query);

    PaletteEntries m_entries;
    QList<FuzzyMatch::Text> m_texts; ///< one for each entry
    QStringList m_recent;
    QList<int> m_matching; ///< entries that m_query finds
    FuzzyMatch::Query m_query;
    QList<Row> m_rows;
    int m_best = -1;
};
