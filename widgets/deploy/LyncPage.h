// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/core/Job.h"

#include <QTimer>
#include <QWidget>

class Banner;
class ConfigText;
class LyncRunJob;
class PrivateFile;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class SiteDraft;
class Store;
class Texts;
class TranscriptView;
class TypedSheetView;

/// A Lync Server: the checklist for Topology Builder, and the script for the rest, to save or to
/// run on the server itself, first without changing anything.
class LyncPage : public QWidget {
    Q_OBJECT

public:
    /// @param store its vault unlocked; outlives this
    LyncPage(SiteDraft* draft, Store* store, QWidget* parent = nullptr);
    ~LyncPage() override;

    [[nodiscard]] TypedSheetView* sheet() const { return m_sheet; }
    /// While it is at work on the server.
    [[nodiscard]] bool isRunning() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildScript();
    QHBoxLayout* buildButtons();
    void refresh();
    void save();
    void run(const QString& accepted);
    void onTried(bool needsAgreement);
    void onFinished();
    void showEnd(const Outcome& outcome);
    void showError(const Error& error);
    void showButtons();
    void trust(const QString& what, const QString& host, const QString& type,
        const QString& fingerprint, bool isNew);

    SiteDraft* m_draft;
    Store* m_store;
    Texts* m_texts;
    QTabWidget* m_tabs;
    TypedSheetView* m_sheet;
    Banner* m_banner;
    ConfigText* m_script;
    TranscriptView* m_transcript;
    QTabWidget* m_views; ///< the script, and what the server said
    QPushButton* m_save;
    QPushButton* m_run;
    QPushButton* m_stop;
    QLabel* m_hint; ///< why it cannot be run
    PrivateFile* m_file;
    std::unique_ptr<LyncRunJob> m_job;
    QByteArray m_content; ///< the script as it is run
    QTimer m_pending;
};
