// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationRun.h"
#include "widgets/common/GlyphIcon.h"

#include <QSortFilterProxyModel>

class CertificationTestModel;

/// Words and icons for the tests of a run, and which of them are shown.
class TestListProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Show { All, Open, Failed, Guided };

    explicit TestListProxy(CertificationTestModel* source, QObject* parent = nullptr);

    void setShow(Show which);
    void retranslate();
    static GlyphIcon::Shape shapeOf(CertificationResult::State state);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] QVariant areaData(const QModelIndex& source, int role) const;
    [[nodiscard]] QVariant testData(const QModelIndex& source, int role) const;
    [[nodiscard]] QString secondLine(const QModelIndex& source) const;
    [[nodiscard]] QString badge(const QModelIndex& source) const;
    Show m_show = Show::All;
};
