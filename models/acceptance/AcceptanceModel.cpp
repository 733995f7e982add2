// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/acceptance/AcceptanceModel.h"

#include <algorithm>

void AcceptanceModel::setResults(const QList<AcceptanceResult>& results)
{
    m_results = results;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void AcceptanceModel::put(const AcceptanceResult& result)
{
    m_results.removeIf([&](const AcceptanceResult& each) { return each.testId == result.testId; });
    m_results.append(result);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

AcceptanceResult AcceptanceModel::result(const QString& testId) const
{
    const auto found = std::find_if(m_results.begin(), m_results.end(),
        [&](const AcceptanceResult& each) { return each.testId == testId; });
    AcceptanceResult waiting;
    waiting.testId = testId;
    return found == m_results.end() ? waiting : *found;
}

int AcceptanceModel::nextWaiting(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int next = (row + step + count) % count;
        if (!result(AcceptanceTest::all().at(next).id).isDecided())
            return next;
    }
    return -1;
}

int AcceptanceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(AcceptanceTest::all().size());
}

int AcceptanceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AcceptanceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const QString& id = AcceptanceTest::all().at(index.row()).id;
    switch (index.column()) {
    case Result:
        return acceptanceStateName(result(id).state);
    case When:
        return result(id).testedAt;
    default:
        return id;
    }
}
