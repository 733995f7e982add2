// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhoneStanding.h"
#include "models/provisioning/server/ProvisioningServer.h"

#include <functional>

class Store;

/// The server with its books: tokens from the store, contacts and files taken into it, unknown
/// requests remembered. Window and command line both stand on it.
class ProvisioningDesk : public QObject {
    Q_OBJECT

public:
    struct Unknown {
        QString address;
        QString file;
        QString agent;
        PhoneAgent hint; ///< what the agent says it is
        QDateTime lastAt;
        int count = 0;
    };

    /// @param store outlives this, vault open
    ProvisioningDesk(
        Store& store, std::shared_ptr<const Catalog> catalog, QObject* parent = nullptr);
    ~ProvisioningDesk() override;

    /// @param host by which phones reach it, instead of the address; may be empty
    Status open(const Site& site, const ProvisioningSettings& settings, const QString& host = {});
    /// The books without serving: to look at what is planned and how far phones have come.
    Status prepare(const Site& site, const QString& baseUrl);
    void close();
    /// The site was changed: what is served from now on.
    Status update(const Site& site);
    [[nodiscard]] ProvisioningServer& server() { return m_server; }

    /// With its permanent placeholder filled in; for the phone's own page, QR code, RPS and PnP.
    /// Errors: NoSuchPhone, PhoneWithoutModel, MissingValue (it is not stored yet, or its first
    /// token was used: renew).
    [[nodiscard]] Result<QString> firstUrl(const MacAddress& phone) const;
    [[nodiscard]] PhoneStanding standing(const QString& phoneId) const;
    [[nodiscard]] std::optional<PhoneContact> contact(const QString& phoneId) const;
    /// Newest first, at most maximumUnknown.
    [[nodiscard]] const QList<Unknown>& unknown() const { return m_unknown; }
    [[nodiscard]] Result<QByteArray> configuration(const QString& phoneId) const;
    /// What that is written from.
    [[nodiscard]] Result<PhonePlan> plan(const QString& phoneId) const;
    /// When it was last taken, and what; content stays empty.
    [[nodiscard]] std::optional<PhoneTaken> taken(const QString& phoneId) const;
    /// Tokens of its own anew: whatever the phone has is worth nothing any more.
    Status renewTokens(const QString& phoneId);
    static constexpr int maximumUnknown = 200;
    static constexpr std::chrono::milliseconds writePause {
        300
    }; ///< contacts and files are written together

Q_SIGNALS:
    void requested(const ProvisioningRequest& request);
    /// @param phoneId empty = all may have
    void phoneChanged(const QString& phoneId);
    void unknownChanged();
    /// What could not be written into the store; serving goes on.
    void failed(const Error& error);

private:
    struct Books;
    Status takeSite(const Site& site, const QString& baseUrl);
    void onRequested(const ProvisioningRequest& request);
    void onTaken(const QString& phoneId, const QByteArray& bytes);
    void onFirstTokenDied(const QString& phoneId);
    void noteContact(const ProvisioningRequest& request);
    void noteUnknown(const ProvisioningRequest& request);
    void writeSoon();
    void writeBooks();
    void write(const std::function<Status()>& writing);
    Store& m_store;
    std::shared_ptr<const Catalog> m_catalog;
    ProvisioningServer m_server;
    std::unique_ptr<Books> m_books;
    QList<Unknown> m_unknown;
};
