// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAbstractItemView;
class QLabel;
class QLineEdit;
class QPushButton;

/// What a field that filters a list has everywhere: Ctrl+F leads to it from the whole page, Esc
/// empties it, the arrow down goes to the list, and a list in which nothing is left of what there
/// is offers to clear the filter.
class FilterField : public QObject {
    Q_OBJECT

public:
    /// @param page Ctrl+F is heard in the window as long as this is seen; nullptr = Ctrl+F leads
    /// elsewhere
    FilterField(QLineEdit* field, QAbstractItemView* view, QWidget* page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void watchRows();
    void showClear();
    void place();
    void clearFilter();

    QLineEdit* m_field;
    QAbstractItemView* m_view;
    QPointer<QLabel> m_says; ///< both go with the view; this one where the view says nothing
    QPointer<QPushButton> m_clear;
};
