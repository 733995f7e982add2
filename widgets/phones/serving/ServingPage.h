// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/server/ProvisioningDesk.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class Banner;
class DataTable;
class PhoneStandingModel;
class PhoneWords;
class QLabel;
class QLineEdit;
class QTabWidget;
class RequestLogModel;
class ServerPanel;
class StandingJob;
class SiteDraft;
class Store;
class TableProxy;
class Texts;
class UnknownRequestModel;

/// The provisioning server while phones are being set up: the switch, how far each phone has come,
/// and what is asked for.
class ServingPage : public QWidget {
    Q_OBJECT

public:
    /// @param store outlives this, vault open
    ServingPage(SiteDraft* draft, Store* store, QWidget* parent = nullptr);
    ~ServingPage() override;

    [[nodiscard]] bool isServing() const;
    void stop();
    [[nodiscard]] ProvisioningDesk* desk() const { return m_desk; }
    [[nodiscard]] SiteDraft* draft() const { return m_draft; }
    [[nodiscard]] Store* store() const { return m_store; }
    /// Of this server; while it does not serve, of the site's PBX.
    [[nodiscard]] QString baseUrl() const;
    [[nodiscard]] QHostAddress servingAddress() const { return m_servingAddress; }
    /// In the order they are seen.
    [[nodiscard]] QList<MacAddress> selectedPhones() const;
    /// Serves what is stored now.
    void takeDraft();

Q_SIGNALS:
    void selectionChanged();
    /// It began, ended, or serves another state of the site.
    void servingChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildPhones();
    QWidget* buildEvidence();
    QWidget* buildRequests();
    QWidget* buildUnknown();
    void connectAll();
    void start();
    void showDraft();
    void showCounts();
    void showError(const Error& error);
    void warnOfClearText();
    void listServing();
    void unlistServing();
    [[nodiscard]] QVariant dressPhone(const QModelIndex& cell, int role) const;
    [[nodiscard]] QVariant dressRequest(const QModelIndex& cell, int role) const;
    [[nodiscard]] QVariant dressUnknown(const QModelIndex& cell, int role) const;

    template <typename Tab> Tab* addWay(std::function<QString()> title);

    SiteDraft* m_draft;
    Store* m_store;
    QHostAddress m_servingAddress;
    QPointer<StandingJob> m_job; ///< while it serves
    Texts* m_texts;
    std::unique_ptr<PhoneWords> m_words;
    ProvisioningDesk* m_desk;
    ServerPanel* m_server;
    Banner* m_banner;
    PhoneStandingModel* m_phones;
    TableProxy* m_phonesProxy;
    DataTable* m_table;
    QLineEdit* m_filter;
    QLabel* m_counts;
    QTabWidget* m_evidence;
    RequestLogModel* m_requests;
    UnknownRequestModel* m_unknown;
    QTimer m_countsSoon; ///< one count for many requests that come together
};
