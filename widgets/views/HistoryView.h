// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayStanding.h"
#include "models/itemmodels/HistoryModel.h"
#include "widgets/store/StoreTurns.h"

#include <QWidget>

class Banner;
class DataTable;
class DiffView;
class PrivateFile;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class SiteDraft;
class TableProxy;
class Texts;

/// What a gateway went through: its uploads, restores and backups, newest first; what was said and
/// what differed; two backups, or one and the plan, side by side.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    /// @param store unlocked before a backup's content is asked for
    HistoryView(SiteDraft* draft, Store* store, QWidget* parent = nullptr);

    /// By its id; empty shows nothing.
    void setGateway(const QString& gatewayId);
    /// Reads the records again; also done on every showing.
    void refresh();

Q_SIGNALS:
    void restoreRequested(const QString& backupId);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildButtons();
    QWidget* buildDetails();
    [[nodiscard]] QVariant dressed(const QModelIndex& source, int role) const;
    [[nodiscard]] QString cellText(const QModelIndex& source) const;
    /// What is kept of the gateway.
    struct Records {
        QList<UploadRecord> uploads;
        QList<BackupRecord> backups;
    };
    void showRecords(const Records& records);
    void showSelection();
    void showButtons();
    void showDetails(int row);
    [[nodiscard]] QString uploadText(const UploadRecord& record) const;
    [[nodiscard]] QString backupText(const BackupRecord& record) const;
    void showError(const Error& error);
    void compare();
    void restore();
    void saveToFile();
    /// Ids of the backups selected, older first.
    [[nodiscard]] QStringList selectedBackups() const;
    [[nodiscard]] QString titleOf(const QString& which) const;
    [[nodiscard]] const Gateway* gateway() const;
    [[nodiscard]] QVariant value(int row, int role) const;

    SiteDraft* m_draft;
    Store* m_store;
    Texts* m_texts;
    HistoryModel* m_model;
    TableProxy* m_proxy;
    DataTable* m_table;
    QPushButton* m_compare = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_save = nullptr;
    Banner* m_banner;
    QTabWidget* m_tabs;
    QPlainTextEdit* m_details;
    DiffView* m_diff;
    PrivateFile* m_file;
    QString m_gatewayId;
    StoreRead<Records> m_read;
    StoreRead<BackupRecord> m_readBackup; ///< of the row shown
    StoreRead<UploadRecord> m_readUpload;
};
