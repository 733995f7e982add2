// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

class DataTable;
class JobListModel;
class JobTrouble;
class QAction;
class QBoxLayout;
class QPushButton;
class TableProxy;
class Texts;

/// All jobs of this session, over the lower right corner of the window, which stays usable beside
/// it. Its buttons have no mnemonics: those belong to the page behind. In the table Enter shows
/// the page of a job and Delete cancels it; Esc closes.
class JobCentre : public QFrame {
    Q_OBJECT

public:
    /// @param model outlives this @param window whose corner it keeps to; also the parent
    JobCentre(JobListModel* model, QWidget* window);

    /// With the focus in its table, on this job or, with -1, where it was.
    void open(int jobId = -1);
    /// Gives the focus back to where it came from.
    void shut();
    /// What must not be covered at the lower edge of the window, e.g. its status bar.
    void setFoot(QWidget* foot) { m_foot = foot; }

Q_SIGNALS:
    /// @param jobId whose page is wanted
    void showRequested(int jobId);
    void shown(bool isOpen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QBoxLayout* buildHead();
    void buildTable();
    void fitSites();
    QBoxLayout* buildButtons();
    void buildMenu();
    [[nodiscard]] QVariant dressed(const QModelIndex& source, int role) const;
    [[nodiscard]] QString whenText(int row) const;
    [[nodiscard]] int selectedRow() const; ///< -1 = none
    void showSelection();
    void showTrouble(int row);
    void cancelSelected();
    void goToSelected();
    void place();
    JobListModel* m_model;
    QPointer<QWidget> m_foot;
    QPointer<QWidget> m_before; ///< where the focus was
    Texts* m_texts;
    TableProxy* m_proxy;
    DataTable* m_table;
    JobTrouble* m_trouble;
    QPushButton* m_cancel;
    QPushButton* m_show;
    QPushButton* m_copy;
    QPushButton* m_clear;
    QList<QPair<QAction*, QPushButton*>> m_menu; ///< the same as the buttons, beside a row
    QTimer m_ticker;
};
