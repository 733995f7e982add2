// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/DiffModel.h"

#include "models/core/Redactor.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using TextDiff::Kind;

DiffModel::DiffModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

/// Line by line, so that both sides keep their lines whatever is masked.
DiffModel::Side DiffModel::sideOf(const QByteArray& text, const QList<Secret>& secrets)
{
    Side side;
    side.plain = TextDiff::lines(text);
    Redactor redactor(secrets);
    side.masked.reserve(side.plain.size());
    for (const QString& line : std::as_const(side.plain))
        side.masked.append(QString::fromUtf8(redactor.whole(line.toUtf8())));
    return side;
}

DiffModel::Compared DiffModel::compared(
    const QByteArray& left, const QByteArray& right, const QList<Secret>& secrets)
{
    Compared both { sideOf(left, secrets), sideOf(right, secrets), {}, 0, 0 };
    both.rows = TextDiff::rows(both.left.plain, both.right.plain);
    both.placeCount = TextDiff::placeCount(both.rows);
    for (const Side* side : { &both.left, &both.right })
        for (const QString& text : side->masked)
            both.longestLine = std::max(both.longestLine, int(text.size()));
    return both;
}

void DiffModel::setTexts(
    const QByteArray& left, const QByteArray& right, const QList<Secret>& secrets)
{
    setCompared(compared(left, right, secrets));
}

void DiffModel::setCompared(Compared compared)
{
    beginResetModel();
    m_shown = std::move(compared);
    arrange();
    endResetModel();
}

void DiffModel::arrange()
{
    // Without any difference a single fold would show nothing at all.
    if (m_isFolding && m_shown.placeCount > 0) {
        m_pieces = TextDiff::folded(m_shown.rows);
        return;
    }
    m_pieces.clear();
    m_pieces.reserve(m_shown.rows.size());
    for (int i = 0; i < m_shown.rows.size(); ++i)
        m_pieces.append({ i, 1 });
}

void DiffModel::setShowingSecrets(bool isShowing)
{
    if (isShowing == m_isShowingSecrets)
        return;
    m_isShowingSecrets = isShowing;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DiffModel::setFolding(bool isFolding)
{
    if (isFolding == m_isFolding)
        return;
    beginResetModel();
    m_isFolding = isFolding;
    arrange();
    endResetModel();
}

bool DiffModel::expand(int row)
{
    if (row < 0 || row >= m_pieces.size() || m_pieces[row].count == 1)
        return false;
    const TextDiff::Piece fold = m_pieces[row];
    m_pieces[row].count = 1;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    beginInsertRows({}, row + 1, row + fold.count - 1);
    m_pieces.insert(row + 1, fold.count - 1, {});
    for (int i = 1; i < fold.count; ++i)
        m_pieces[row + i].first = fold.first + i;
    endInsertRows();
    return true;
}

Kind DiffModel::kindOf(int row) const { return m_shown.rows[m_pieces[row].first].kind; }

int DiffModel::nextDifference(int row) const
{
    row = std::max(row, -1);
    while (row >= 0 && row < m_pieces.size() && kindOf(row) != Kind::Equal)
        ++row; // out of the place we are in
    for (row = std::max(row, 0); row < m_pieces.size(); ++row)
        if (kindOf(row) != Kind::Equal)
            return row;
    return -1;
}

int DiffModel::previousDifference(int row) const
{
    row = std::min(row, int(m_pieces.size())) - 1;
    while (row >= 0 && kindOf(row) == Kind::Equal)
        --row;
    while (row > 0 && kindOf(row - 1) != Kind::Equal)
        --row;
    return row;
}

bool DiffModel::holds(const TextDiff::Row& row, const QString& text) const
{
    return (row.left >= 0 && line(m_shown.left, row.left).contains(text, Qt::CaseInsensitive))
        || (row.right >= 0 && line(m_shown.right, row.right).contains(text, Qt::CaseInsensitive));
}

int DiffModel::find(const QString& text, int row)
{
    const int size = int(m_shown.rows.size());
    if (text.isEmpty() || size == 0)
        return -1;
    int start = -1;
    if (row >= 0 && row < m_pieces.size())
        start = m_pieces[row].first + (m_pieces[row].count > 1 ? -1 : 0);
    for (int step = 1; step <= size; ++step) {
        const int candidate = (start + step + size) % size;
        if (holds(m_shown.rows[candidate], text))
            return rowOf(candidate);
    }
    return -1;
}

int DiffModel::lineAt(int row) const
{
    return row >= 0 && row < m_pieces.size() ? m_pieces[row].first : -1;
}

int DiffModel::rowOf(int wantedLine)
{
    if (wantedLine < 0 || wantedLine >= m_shown.rows.size())
        return -1;
    const auto after = std::upper_bound(m_pieces.cbegin(), m_pieces.cend(), wantedLine,
        [](int wanted, const TextDiff::Piece& piece) { return wanted < piece.first; });
    const int row = int(after - m_pieces.cbegin()) - 1;
    const int within = wantedLine - m_pieces[row].first;
    expand(row);
    return row + within;
}

int DiffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_pieces.size());
}

int DiffModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiffModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TextDiff::Piece& piece = m_pieces[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return piece.count > 1 ? QVariant() : display(m_shown.rows[piece.first], index.column());
    case KindRole:
        return int(m_shown.rows[piece.first].kind);
    case FoldRole:
        return piece.count;
    default:
        return {};
    }
}

const QString& DiffModel::line(const Side& side, int index) const
{
    return m_isShowingSecrets ? side.plain[index] : side.masked[index];
}

QVariant DiffModel::display(const TextDiff::Row& row, int column) const
{
    const bool isLeft = column <= LeftText;
    const int at = isLeft ? row.left : row.right;
    if (at < 0)
        return {};
    if (column == LeftNumber || column == RightNumber)
        return at + 1;
    if (column == LeftText || column == RightText)
        return line(isLeft ? m_shown.left : m_shown.right, at);
    switch (row.kind) {
    case Kind::Removed:
        return u"-"_s;
    case Kind::Added:
        return u"+"_s;
    case Kind::Changed:
        return u"~"_s;
    case Kind::Equal:
        break;
    }
    return {};
}
