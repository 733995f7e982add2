// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/store/StoreTurns.h"

#include <QWidget>

class Banner;
class DeployDesk;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class SiteDraft;
class Texts;

/// The deployments to a site's PBX, newest first, with what was touched and said.
class DeployHistoryTab : public QWidget {
    Q_OBJECT

public:
    DeployHistoryTab(SiteDraft* draft, Store* store, DeployDesk* desk, QWidget* parent = nullptr);

    /// Reads them again.
    void refresh();
    /// The newest one when it never ended, and is not under way.
    [[nodiscard]] const DeploymentRecord* interrupted() const;

Q_SIGNALS:
    void undoRequested(const QString& deployment);
    void continueRequested(const DeploymentRecord& record);
    /// interrupted() may say something else now.
    void refreshed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildButtons();
    void showList();
    void showDetails();
    void showButtons();
    [[nodiscard]] const DeploymentRecord* current() const;
    [[nodiscard]] static QString detailsOf(
        const DeploymentRecord& record, const QList<DeploymentItem>& items);
    [[nodiscard]] static QString itemLine(const DeploymentItem& item);

    SiteDraft* m_draft;
    Store* m_store;
    DeployDesk* m_desk;
    Texts* m_texts;
    Banner* m_banner;
    QTreeWidget* m_list;
    QPlainTextEdit* m_details;
    QPushButton* m_undo;
    QPushButton* m_continue;
    /// One with everything that was done.
    struct Whole {
        DeploymentRecord record;
        QList<DeploymentItem> items;
    };
    QList<DeploymentRecord> m_records;
    StoreRead<QList<DeploymentRecord>> m_read;
    StoreRead<Whole> m_readWhole;
};
