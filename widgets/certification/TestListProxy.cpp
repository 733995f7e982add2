// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/TestListProxy.h"

#include "models/certification/CertificationTestModel.h"
#include "models/certification/CertificationText.h"
#include "widgets/certification/TwoLineDelegate.h"
#include "widgets/views/StepListView.h"

using namespace Qt::StringLiterals;
using TestState = CertificationResult::State;

namespace {

TestState stateOfTest(const QModelIndex& source)
{
    return TestState(source.data(CertificationTestModel::StateRole).toInt());
}

QVariant cellOf(const QModelIndex& source, CertificationTestModel::Column column)
{
    return source.siblingAtColumn(column).data();
}

CertificationTest::Weight weightOfTest(const QModelIndex& source)
{
    return CertificationTest::Weight(cellOf(source, CertificationTestModel::Weight).toInt());
}

} // namespace

TestListProxy::TestListProxy(CertificationTestModel* source, QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(source);
}

void TestListProxy::setShow(Show which)
{
    m_show = which;
    invalidateFilter();
}

void TestListProxy::retranslate()
{
    for (int area = 0; area < rowCount(); ++area) {
        const QModelIndex parent = index(area, 0);
        Q_EMIT dataChanged(parent, parent);
        if (const int tests = rowCount(parent); tests > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(tests - 1, 0, parent));
    }
}

GlyphIcon::Shape TestListProxy::shapeOf(TestState state)
{
    switch (state) {
    case TestState::Waiting:
        return GlyphIcon::Shape::Open;
    case TestState::Running:
        return GlyphIcon::Shape::Current;
    case TestState::Passed:
        return GlyphIcon::Shape::Done;
    case TestState::Failed:
        return GlyphIcon::Shape::Error;
    case TestState::NotApplicable:
        return GlyphIcon::Shape::LeftOut;
    case TestState::Skipped:
        return GlyphIcon::Shape::Warning;
    }
    Q_UNREACHABLE();
}

/// An area is there as long as one of its tests is.
bool TestListProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex source = sourceModel()->index(row, 0, parent);
    if (source.data(CertificationTestModel::TestIdRole).toString().isEmpty())
        return false;
    const TestState state = stateOfTest(source);
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Open:
        return state == TestState::Waiting || state == TestState::Running
            || state == TestState::Skipped;
    case Show::Failed:
        return state == TestState::Failed;
    case Show::Guided:
        return source.data(CertificationTestModel::IsGuidedRole).toBool();
    }
    Q_UNREACHABLE();
}

QVariant TestListProxy::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QModelIndex source = mapToSource(index);
    if (role == Qt::AccessibleTextRole) {
        QStringList words { source.data().toString(),
            data(index, TwoLineDelegate::BadgeRole).toString(),
            data(index, TwoLineDelegate::SecondLineRole).toString() };
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    const bool isArea = source.data(CertificationTestModel::TestIdRole).toString().isEmpty();
    return isArea ? areaData(source, role) : testData(source, role);
}

QVariant TestListProxy::areaData(const QModelIndex& source, int role) const
{
    if (role == TwoLineDelegate::IsStrongRole)
        return true;
    if (role != TwoLineDelegate::BadgeRole)
        return source.data(role);
    const int all = sourceModel()->rowCount(source);
    const int failed = source.data(CertificationTestModel::FailedRole).toInt();
    const QString done = tr("%1 of %2", "tests done of all in an area")
                             .arg(source.data(CertificationTestModel::DecidedRole).toInt())
                             .arg(all);
    return failed == 0 ? done : done + u", "_s + tr("%n failed", "tests of an area", failed);
}

QVariant TestListProxy::testData(const QModelIndex& source, int role) const
{
    switch (role) {
    case Qt::DecorationRole:
        return GlyphIcon::icon(shapeOf(stateOfTest(source)));
    case Qt::ToolTipRole:
        return source.data();
    case TwoLineDelegate::SecondLineRole:
        return secondLine(source);
    case TwoLineDelegate::BadgeRole:
        return badge(source);
    default:
        return source.data(role);
    }
}

/// What decides is marked; the others say what they are in their second line.
QString TestListProxy::badge(const QModelIndex& source) const
{
    return weightOfTest(source) == CertificationTest::Weight::Ko
        ? CertificationText::weight(CertificationTest::Weight::Ko)
        : QString();
}

QString TestListProxy::secondLine(const QModelIndex& source) const
{
    QStringList words { CertificationText::state(stateOfTest(source)) };
    if (const auto weight = weightOfTest(source); weight != CertificationTest::Weight::Ko)
        words.append(CertificationText::weight(weight));
    if (source.data(CertificationTestModel::IsGuidedRole).toBool())
        words.append(tr("guided", "a test that a person does, step by step"));
    words.append(
        tr("%n point(s)", nullptr, cellOf(source, CertificationTestModel::Points).toInt()));
    const QVariant time = cellOf(source, CertificationTestModel::Time);
    if (time.isValid())
        words.append(StepListView::inSeconds(time.toLongLong()));
    return words.join(u" · "_s);
}
