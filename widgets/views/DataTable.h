// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

#include <functional>

class TableProxy;

/// A table of whole rows over a TableProxy: selecting many, sorting, editing in place, copying as
/// text, Delete to remove, and a sentence in the middle while there is nothing to show.
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(TableProxy* proxy, QWidget* parent = nullptr);

    /// @param text asked whenever it is drawn; says what belongs here and how to get it in
    void setEmptyText(std::function<QString()> text) { m_emptyText = std::move(text); }
    /// Rows of the source model, in the order they are seen.
    [[nodiscard]] QList<int> selectedRows() const;
    void selectRows(const QList<int>& sourceRows);
    /// Shows one source cell, selected and current. @param isEditing opens its editor
    void show(int sourceRow, int column, bool isEditing = false);
    /// These columns share the spare width; the others take what they need.
    void setStretched(const QList<int>& columns);

    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void removeRequested();
    void selectionCountChanged(int count);

protected:
    /// For a table that makes its proxy itself and began with none.
    void setProxy(TableProxy* proxy);
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void selectionChanged(
        const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void buildBehaviour();
    void copySelection() const;
    TableProxy* m_proxy;
    std::function<QString()> m_emptyText;
    QTimer m_fit;
};
