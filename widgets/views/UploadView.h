// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayStanding.h"
#include "widgets/store/StoreTurns.h"
#include "widgets/views/UploadRun.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <memory>
#include <optional>

class ConfigPreview;
class HistoryView;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QSpinBox;
class QTabWidget;
class SiteDraft;
class Texts;
class UploadKeepBar;
class UploadOutcome;
class UploadProgress;
class UploadSettings;

/// Sends gateways their configuration, one or many at once: what would be sent, how each is
/// reached, the upload step by step with its questions, how it ended, and what came before.
class UploadView : public QWidget {
    Q_OBJECT

public:
    /// @param store may be null: then nothing is recorded
    UploadView(SiteDraft* draft, Store* store, QWidget* parent = nullptr);
    ~UploadView() override;

    [[nodiscard]] bool isUploading() const { return m_run && !m_run->isOver(); }
    /// For tests. @param bind our address; empty = chosen automatically  @param port 0 = any free
    void setTftp(const QString& bind, int port);
    void setClock(Clock clock) { m_clock = clock; }

Q_SIGNALS:
    void uploadFinished();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildLeft();
    QWidget* buildButtons();
    QWidget* buildRight();
    QWidget* buildTabs();
    void connectAll();

    void showDraft();
    void showList();
    void fillList();
    [[nodiscard]] QListWidgetItem* listItem(
        const Gateway& gateway, const QList<UploadRecord>& uploads) const;
    void showGateway();
    void showPreview();
    void showButtons();
    void showCancel();
    void showQuestions();
    void focusCancel();
    void showEnd();
    void showStartProblem(const Error& error);
    void onChecked(const QListWidgetItem* item);
    void onHostKey(int index, const QString& type, const QString& fingerprint);
    void onFinished();
    [[nodiscard]] const Gateway* current() const;
    [[nodiscard]] const Gateway* gatewayOf(const QString& id) const;
    [[nodiscard]] bool isMany() const;

    void uploadAll();
    /// @param backupId empty = the plan
    void launch(const QList<const Gateway*>& gateways, const QString& backupId);
    void again(const QString& gatewayId, const QString& backupId);
    [[nodiscard]] Result<GatewayRequest> requestFor(
        const Gateway& gateway, const QString& backupId) const;
    Status fillTrust(GatewayRequest& request, const Gateway& gateway) const;
    void acceptKey(const QString& gatewayId, const QString& backupId, const QString& fingerprint);
    void allowOld(const QString& gatewayId, const QString& backupId);

    SiteDraft* m_draft;
    Store* m_store;
    QList<UploadRecord> m_uploads; ///< of the site, as read last
    StoreRead<QList<UploadRecord>> m_readUploads;
    Texts* m_texts;
    QListWidget* m_list;
    UploadSettings* m_settings;
    QPushButton* m_upload;
    QPushButton* m_uploadAll;
    QLabel* m_atOnceLabel = nullptr;
    QSpinBox* m_atOnce;
    QPushButton* m_cancel;
    QLabel* m_stopping;
    UploadOutcome* m_end;
    UploadKeepBar* m_keepBar;
    QTabWidget* m_tabs;
    ConfigPreview* m_preview;
    UploadProgress* m_progress;
    HistoryView* m_history = nullptr; ///< null without a store

    QString m_chosen; ///< id of the gateway shown
    QSet<QString> m_checked; ///< ids of those to be uploaded together
    QHash<QString, QString> m_acceptedKeys; ///< by gateway id; the one the user has compared
    QString m_tftpBind;
    std::optional<int> m_tftpPort; ///< nothing = as preferred on this laptop
    Clock m_clock;
    std::unique_ptr<UploadRun> m_run;
};
