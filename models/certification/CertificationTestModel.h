// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationRun.h"

#include <QAbstractItemModel>

/// The tests of a run below the areas of its plan, with what each came to. Raw values only.
class CertificationTestModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Title, State, Weight, Points, Time, ColumnCount };
    enum Role {
        TestIdRole = Qt::UserRole, ///< empty in the row of an area
        AreaIdRole,
        StateRole, ///< int of CertificationResult::State
        IsGuidedRole,
        DecidedRole, ///< of an area: how many of its tests have a decision
        FailedRole, ///< of an area: how many of them failed
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setRun(const CertificationRun& run);
    void setResult(const CertificationResult& result);
    [[nodiscard]] const CertificationRun& run() const { return m_run; }
    [[nodiscard]] QModelIndex indexOf(const QString& testId) const;
    /// Every test id, in the order shown.
    [[nodiscard]] QStringList testIds() const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the title in the locale's language; int of the state or the weight; points
    /// (of an area: the sum); milliseconds, nothing before the test was done.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Group {
        QString areaId;
        QList<const CertificationTest*> tests;
    };
    [[nodiscard]] const CertificationTest* testAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant areaData(const Group& group, int column, int role) const;
    [[nodiscard]] QVariant testData(const CertificationTest& test, int column, int role) const;
    [[nodiscard]] int count(const Group& group, bool isFailedOnly) const;

    CertificationRun m_run;
    QList<Group> m_groups;
};
