// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationTestModel.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace {

/// What an index carries: 0 = an area, else 1 + the row of the area above.
constexpr quintptr areaMark = 0;

} // namespace

void CertificationTestModel::setRun(const CertificationRun& run)
{
    beginResetModel();
    m_run = run;
    m_groups.clear();
    if (m_run.plan) {
        for (const CertificationArea& area : m_run.plan->areas()) {
            Group group { area.id, {} };
            for (const CertificationTest& test : m_run.plan->tests())
                if (test.area == area.id)
                    group.tests.append(&test);
            if (!group.tests.isEmpty())
                m_groups.append(group);
        }
    }
    endResetModel();
}

void CertificationTestModel::setResult(const CertificationResult& result)
{
    CertificationResult* known = m_run.result(result.testId);
    const QModelIndex first = indexOf(result.testId);
    if (!known || !first.isValid())
        return;
    *known = result;
    Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
    const QModelIndex area = first.parent();
    Q_EMIT dataChanged(area, area.siblingAtColumn(ColumnCount - 1));
}

QModelIndex CertificationTestModel::indexOf(const QString& testId) const
{
    for (int area = 0; area < m_groups.size(); ++area) {
        const auto& tests = m_groups[area].tests;
        for (int row = 0; row < tests.size(); ++row)
            if (tests[row]->id == testId)
                return createIndex(row, Title, quintptr(area) + 1);
    }
    return {};
}

QStringList CertificationTestModel::testIds() const
{
    QStringList ids;
    for (const Group& group : m_groups)
        for (const CertificationTest* test : group.tests)
            ids.append(test->id);
    return ids;
}

QModelIndex CertificationTestModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : areaMark);
}

QModelIndex CertificationTestModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == areaMark)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, areaMark);
}

int CertificationTestModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != areaMark || parent.column() != 0)
        return 0;
    return int(m_groups[parent.row()].tests.size());
}

int CertificationTestModel::columnCount(const QModelIndex&) const { return ColumnCount; }

const CertificationTest* CertificationTestModel::testAt(const QModelIndex& index) const
{
    if (index.internalId() == areaMark)
        return nullptr;
    return m_groups[int(index.internalId()) - 1].tests[index.row()];
}

QVariant CertificationTestModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const CertificationTest* test = testAt(index))
        return testData(*test, index.column(), role);
    return areaData(m_groups[index.row()], index.column(), role);
}

int CertificationTestModel::count(const Group& group, bool isFailedOnly) const
{
    return int(
        std::count_if(group.tests.begin(), group.tests.end(), [&](const CertificationTest* test) {
            const CertificationResult* result = m_run.result(test->id);
            return result && result->isDecided()
                && (!isFailedOnly || result->state == CertificationResult::State::Failed);
        }));
}

QVariant CertificationTestModel::areaData(const Group& group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == Title)
            return m_run.plan->area(group.areaId)->title.in(QLocale().name());
        if (column == Points)
            return std::accumulate(group.tests.begin(), group.tests.end(), 0,
                [](int sum, const CertificationTest* test) { return sum + test->points; });
        return {};
    case TestIdRole:
        return QString();
    case AreaIdRole:
        return group.areaId;
    case DecidedRole:
        return count(group, false);
    case FailedRole:
        return count(group, true);
    default:
        return {};
    }
}

QVariant CertificationTestModel::testData(const CertificationTest& test, int column, int role) const
{
    const CertificationResult* result = m_run.result(test.id);
    const auto state = result ? result->state : CertificationResult::State::Waiting;
    switch (role) {
    case Qt::DisplayRole:
        break;
    case TestIdRole:
        return test.id;
    case AreaIdRole:
        return test.area;
    case StateRole:
        return int(state);
    case IsGuidedRole:
        return test.isGuided();
    default:
        return {};
    }
    switch (column) {
    case Title:
        return test.title.in(QLocale().name());
    case State:
        return int(state);
    case Weight:
        return int(test.weight);
    case Points:
        return test.points;
    case Time:
        return result && result->isDecided() && !test.isGuided() ? QVariant(result->elapsedMs)
                                                                 : QVariant();
    default:
        return {};
    }
}
