// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayJob.h"
#include "models/store/EvidenceRepository.h"

#include <QHash>
#include <QWidget>

#include <memory>
#include <optional>

class Banner;
class ConfigPreview;
class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QVBoxLayout;
class SiteDraft;
class StepListView;
class Store;
class Texts;
class TranscriptView;
class UploadRecorder;

/// Sends a gateway its configuration: what would be sent, where it is reached, the upload itself
/// step by step, and how it ended.
class UploadView : public QWidget {
    Q_OBJECT

public:
    /// @param store may be null: then nothing is recorded
    UploadView(SiteDraft* draft, Store* store, QWidget* parent = nullptr);
    ~UploadView() override;

    [[nodiscard]] bool isUploading() const { return m_job != nullptr; }
    /// For tests. @param bind our address; empty = chosen automatically  @param port 0 = any free
    void setTftp(const QString& bind, int port);
    void setClock(Clock clock) { m_clock = clock; }

Q_SIGNALS:
    void uploadFinished();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QVBoxLayout* buildLeft();
    QGroupBox* buildSettings();
    QWidget* buildProgress();
    void buildRight(QVBoxLayout* column);
    void fillMethods();
    void connectAll();

    void showDraft();
    void showList();
    void readRecords();
    void showGateway();
    void showPreview();
    void showButtons();
    [[nodiscard]] QString stateText(const Gateway& gateway) const;
    [[nodiscard]] const Gateway* current() const;
    [[nodiscard]] QString reachAt(const Gateway& gateway) const;

    void confirm();
    void start();
    void cancel();
    void onStep(const QString& name, Job::StepState state, qint64 elapsedMs);
    void onFinished();
    void showEnd(const Outcome& outcome, const QStringList& notes);
    void showStartProblem(const Error& error);
    [[nodiscard]] static QString endText(
        const Outcome& outcome, const QStringList& notes, const QString& name);
    [[nodiscard]] static QString outcomeWord(const QString& outcome);

    SiteDraft* m_draft;
    Store* m_store;
    Texts* m_texts;
    QListWidget* m_list;
    QGroupBox* m_settings = nullptr;
    QLineEdit* m_reachAt;
    QSpinBox* m_port;
    QComboBox* m_method;
    QCheckBox* m_restart;
    QPushButton* m_upload;
    QPushButton* m_cancel;
    QLabel* m_clearText;
    QLabel* m_stopping;
    Banner* m_end;
    QTabWidget* m_tabs;
    ConfigPreview* m_preview;
    StepListView* m_steps;
    TranscriptView* m_transcript;

    QHash<QString, UploadRecord> m_records; ///< last one, by gateway id
    QString m_chosen; ///< id of the gateway shown
    QString m_running; ///< name of the gateway being uploaded to
    QString m_tftpBind;
    int m_tftpPort = 69;
    Clock m_clock;
    std::unique_ptr<GatewayJob> m_job;
    std::unique_ptr<UploadRecorder> m_recorder;
};
