// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/tvox/TypedSheetModel.h"

#include <QTimer>
#include <QWidget>

class Banner;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabBar;
class QTreeView;
class SecretClipboard;
class SiteDraft;
class Store;
class Texts;
class TypedSheetProxy;

/// What is typed into the pages of a PBX by hand: value after value to copy and to tick, with what
/// changed since it was ticked. Secrets are never shown; copied, they leave the clipboard after a
/// while.
class TypedSheetView : public QWidget {
    Q_OBJECT

public:
    /// @param store its vault unlocked; outlives this
    TypedSheetView(SiteDraft* draft, Store* store, QWidget* parent = nullptr);
    ~TypedSheetView() override;

    /// The place for what a page has to say or to ask.
    [[nodiscard]] Banner* banner() const { return m_banner; }
    /// For tests: where copied secrets live.
    [[nodiscard]] SecretClipboard* clipboard() const { return m_clipboard; }
    [[nodiscard]] const TypedSheetModel& sheetModel() const { return *m_model; }
    void showError(const Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildTop();
    void buildTree();
    void buildBottom();
    void connectAll();
    void refresh();
    void fillTabs();
    void showPart();
    void showProgress();
    void showNote();
    void showRefused();
    void copyCurrent();
    void copyAll();
    void tickCurrent();
    [[nodiscard]] QString tabText(TypedSection::Part part) const;

    SiteDraft* m_draft;
    Store* m_store;
    Texts* m_texts;
    SecretClipboard* m_clipboard;
    TypedSheetModel* m_model;
    TypedSheetProxy* m_proxy;
    std::unique_ptr<TypedBook> m_book;
    Banner* m_banner;
    QTabBar* m_tabs;
    QLabel* m_progressLabel;
    QProgressBar* m_progress;
    QCheckBox* m_onlyLeft;
    QTreeView* m_tree;
    QLabel* m_note;
    QPushButton* m_copy;
    QPushButton* m_copyAll;
    QTimer m_pending; ///< one sheet for all the changes of one moment
};
