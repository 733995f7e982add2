// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/provisioning/server/ProvisioningShelf.h"

#include <QHostAddress>
#include <QObject>

#include <chrono>

/// How and where the server stands.
struct ProvisioningSettings {
    QHostAddress address; ///< the one interface it is bound to; null is refused
    quint16 port = 0; ///< 0 = a free one
    QString certificateFile; ///< PEM; both empty = HTTP
    QString keyFile;
    bool isAllowingOldTls = false; ///< TLS 1.0 and 1.1 for old phones; said in the window
    int requestsPerMinute = 3000; ///< of one address; more is answered 429; 0 = no limit
    int missesPerMinute = 30; ///< unknown tokens and paths of one address; more: 429, and logged
    int connectionsPerAddress = 64;
    int connections = 4000;
    std::chrono::seconds idle { 30 }; ///< a connection that says nothing is closed
    int threads = 2;
};

/// One request, as it was answered.
struct ProvisioningRequest {
    QDateTime at; ///< UTC
    QString address;
    QByteArray method;
    QString file; ///< without the token, control characters taken out, cut at 200
    QString agent; ///< the same
    int status = 0;
    qint64 bytes = 0; ///< of the body
    ProvisioningShelf::Access access = ProvisioningShelf::Access::None;
    QString phoneId; ///< empty = nobody known asked
    bool isConfiguration = false;
    bool isLimited = false; ///< 429
    bool isCommon = false; ///< a vendor's common file, which nobody has
    std::optional<Error> error;
};

/// The embedded provisioning server: HTTP or HTTPS, GET and HEAD of "/provisioning/...", nothing
/// else. Its threads are libmicrohttpd's (epoll); signals come on the thread of this object.
class ProvisioningServer : public QObject {
    Q_OBJECT

public:
    explicit ProvisioningServer(QObject* parent = nullptr);
    ~ProvisioningServer() override;

    /// Errors: PortUnavailable (subject = address:port), CertificateUnusable, BadAddress.
    Status listen(const ProvisioningSettings& settings);
    /// Connections are cut, nothing is answered after it returns.
    void close();
    [[nodiscard]] bool isListening() const;
    [[nodiscard]] quint16 port() const;
    /// "http://192.168.1.57:8080/provisioning/"; @param host instead of the address; may be empty
    [[nodiscard]] QString baseUrl(const QString& host = {}) const;
    /// The same of one that would stand there.
    static QString baseUrlOf(
        const ProvisioningSettings& settings, quint16 port, const QString& host = {});
    /// A name or address by which phones can reach it: no other would do in every file.
    static bool isHost(const QString& host);
    /// What is served from now on.
    void setShelf(std::shared_ptr<const ProvisioningShelf> shelf);

Q_SIGNALS:
    void requested(const ProvisioningRequest& request);
    /// A token was used for the first time that makes the first one worthless.
    void firstTokenDied(const QString& phoneId);
    /// The phone's own file went out whole with its token. @param bytes as sent
    void configurationTaken(const QString& phoneId, const QByteArray& bytes);

private:
    void tell();
    struct Private;
    std::unique_ptr<Private> d;
};
