// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunk/TrunkPlan.h"

#include <QGroupBox>

class QFormLayout;
class QLabel;
class Texts;

/// What nobody has to type for a trunk, because the catalogue knows it.
class CatalogueValues : public QGroupBox {
    Q_OBJECT

public:
    explicit CatalogueValues(QWidget* parent = nullptr);

    void showPlan(const TrunkPlan& plan);
    /// The mode of a trunk in one short sentence.
    static QString modeName(const QString& mode);

private:
    void addValue(QFormLayout* form, const char* source, const char* objectName,
        std::function<QString()> value);
    void retranslate();

    TrunkPlan m_plan;
    Texts* m_texts;
    struct Row {
        QLabel* caption;
        QLabel* value;
        std::function<QString()> text;
    };
    QList<Row> m_rows;
};
