// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationTestModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeView;
class TestListProxy;
class Texts;

/// The tests of a run by area, to be limited to what is open, failed or guided.
class TestListView : public QWidget {
    Q_OBJECT

public:
    explicit TestListView(CertificationTestModel* model, QWidget* parent = nullptr);

    /// Empty when none or an area is chosen.
    [[nodiscard]] QString currentTest() const;
    /// Those of a selected area, too.
    [[nodiscard]] QStringList selectedTests() const;
    void select(const QString& testId);
    /// The next guided test without a decision after that one, round the list; empty = none left.
    [[nodiscard]] QString nextGuided(const QString& after) const;
    [[nodiscard]] QWidget* tree() const;
    [[nodiscard]] QWidget* filter() const;

Q_SIGNALS:
    void testChosen(const QString& testId);
    void selectionChanged();

private:
    void buildFilter();
    void buildTree();
    void showEmpty();
    Texts* m_texts;
    CertificationTestModel* m_model;
    TestListProxy* m_proxy;
    QComboBox* m_show;
    QTreeView* m_tree;
    QLabel* m_empty;
};
