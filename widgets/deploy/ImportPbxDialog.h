// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/DeployJob.h"

#include <QDialog>

class Banner;
class PasswordEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
class Store;
class Texts;

/// Reads a NethVoice into a new site: where it is and as whom, then what came of it and what was
/// left out. Nothing on the PBX changes.
class ImportPbxDialog : public QDialog {
    Q_OBJECT

public:
    /// @param store where a site of that name may be already
    ImportPbxDialog(
        std::shared_ptr<const Catalog> catalog, Store* store, QWidget* parent = nullptr);
    ~ImportPbxDialog() override;

    /// What was read, once accepted.
    [[nodiscard]] const Site& site() const { return m_site; }
    /// To be kept with the site.
    [[nodiscard]] const QList<PbxTrust>& trusted() const { return m_trusted; }

    /// For tests. @param port of the web interface
    void setPort(quint16 port) { m_port = port; }
    void setClock(Clock clock) { m_clock = clock; }

public Q_SLOTS:
    void reject() override;

private:
    void buildFields(QVBoxLayout* column);
    void buildResult(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    void read();
    void start(const QString& accepted);
    void end();
    void take();
    void showState();
    void showError(const Error& error);
    void askTrust(const Error& error);
    [[nodiscard]] Pbx pbx() const;
    [[nodiscard]] bool isReading() const { return m_job && m_job->isRunning(); }

    std::shared_ptr<const Catalog> m_catalog;
    Store* m_store;
    Texts* m_texts;
    QWidget* m_fields;
    QLineEdit* m_host;
    QLineEdit* m_address;
    QLineEdit* m_user;
    PasswordEdit* m_password;
    QLineEdit* m_name;
    Banner* m_banner;
    QLabel* m_state;
    QProgressBar* m_bar;
    QListWidget* m_notes;
    QPushButton* m_read;
    QPushButton* m_open;
    QPushButton* m_close;
    std::unique_ptr<DeployJob> m_job;
    Site m_site;
    QList<PbxTrust> m_trusted;
    bool m_isRead = false;
    QString m_step;
    quint16 m_port = 0;
    Clock m_clock;
};
