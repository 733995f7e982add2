// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/Planning.h"

#include <QTest>

/// What the tests of planning share.
class PlanBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto catalog = Catalog::load();
        QVERIFY(catalog);
        m_catalog = *catalog;
    }

protected:
    [[nodiscard]] Planning::Result planOf(
        const Capacity& capacity, const QString& pbx = QStringLiteral("nethvoice")) const
    {
        Site site;
        site.capacity = capacity;
        site.pbx.kind = pbx;
        return Planning::plan(site, *m_catalog);
    }
    static const Planning::Advice* find(const Planning::Result& result, const QString& key)
    {
        for (const Planning::Advice& advice : result.reasons)
            if (advice.key == key)
                return &advice;
        return nullptr;
    }
    std::shared_ptr<const Catalog> m_catalog;
};
