// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/DiffModel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class TableProxy;
class Texts;

/// Two configurations side by side: equal runs folded, differences marked by colour and glyph, both
/// sides scrolled as one. Passwords are masked until asked for. F7 and Shift+F7 go from difference
/// to difference, Enter opens a fold.
class DiffView : public QWidget {
    Q_OBJECT

public:
    explicit DiffView(QWidget* parent = nullptr);

    /// @param leftTitle,rightTitle what stands there, in the user's language
    void setTexts(const QString& leftTitle, const QByteArray& left, const QString& rightTitle,
        const QByteArray& right, const QList<Secret>& secrets);
    /// The same, compared already: in a worker, where the texts may be long.
    void setCompared(
        const QString& leftTitle, const QString& rightTitle, DiffModel::Compared compared);
    void clear();
    /// Row shown as current, -1 = none.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] DiffModel* model() { return m_model; }

public Q_SLOTS:
    void goNext();
    void goPrevious();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildBar();
    QWidget* buildSides();
    void buildTable(QTableView* table, int firstColumn);
    void linkScrolling();
    void buildShortcuts();
    [[nodiscard]] QVariant dressed(const QModelIndex& source, int role) const;
    [[nodiscard]] QString spoken(const QModelIndex& source) const;
    void setFolding(bool isFolding);
    void fitColumns();
    void goTo(int row);
    void findNext();
    void showCount();

    Texts* m_texts;
    DiffModel* m_model;
    TableProxy* m_proxy;
    QLabel* m_leftTitle;
    QLabel* m_rightTitle;
    QTableView* m_left;
    QTableView* m_right;
    QPushButton* m_next = nullptr;
    QPushButton* m_previous = nullptr;
    QLabel* m_count;
    QLineEdit* m_search;
    QLabel* m_found;
    QCheckBox* m_folding;
    QCheckBox* m_secrets;
    bool m_hasTexts = false;
};
