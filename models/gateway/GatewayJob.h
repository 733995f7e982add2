// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"
#include "models/core/Job.h"
#include "models/core/Secret.h"
#include "models/gateway/GatewayDriver.h"
#include "models/net/SshTrust.h"

#include <chrono>
#include <memory>

/// What a gateway job is to do and where.
struct GatewayRequest {
    enum class Purpose {
        Backup,
        Difference,
        Upload,
        Restore, ///< of a backup: configuration is what the device held once
    };
    enum class Method {
        Auto, ///< the family's ways in order of preference, the first that can be gone
        Tftp, ///< a file over TFTP, told over SSH or telnet
        Inline, ///< typed, over SSH or telnet
        Ssh, ///< nothing but SSH: typed over an encrypted connection
        Http, ///< the device's web page
        Pull, ///< the device fetches its file after a restart
    };
    /// Where the doors of the device are; 0 = not to be tried.
    struct Ports {
        quint16 ssh = 22;
        quint16 telnet = 23;
        quint16 http = 80;
    };

    Purpose purpose = Purpose::Upload;
    Method method = Method::Auto;
    const GatewayDriver* driver = nullptr;
    QString name; ///< of the gateway, for messages
    QString fileName;
    QByteArray configuration; ///< what the device shall hold; of a Backup only what to ask for
    QString mac; ///< planned; empty = not checked
    QString modelName;
    QList<PortKind> kinds; ///< of the model, checked against what the device says
    QString host; ///< where it answers now
    Ports ports;
    QString newAddress; ///< where it answers after the restart; empty = as now
    Login login; ///< that opens it now
    Login loginAfter; ///< that opens it once the configuration is in force
    Login factoryLogin; ///< of a unit as it comes out of its box
    SshTrust trust;
    QString tftpBind; ///< our address; empty = the local end of the connection to the device
    int tftpPort = 69; ///< 0 = any free one, told to the device in the address
    bool isReloading = true;
    bool isAsking = false; ///< waits for proceed() once the difference is known
    std::chrono::seconds keepWithin { 0 }; ///< waits so long for keep(), else reverts; 0 = never
    QList<Secret> secrets; ///< further ones to keep out of the transcript

    /// Fills everything from a site. Errors: NoSuchGateway, UnknownModel, UnsupportedFamily,
    /// MissingValue (no address), and those of rendering.
    static Result<GatewayRequest> of(
        const Site& site, const QString& gateway, const Catalog& catalog, Purpose purpose);
    /// Puts a backup back, into the same unit or into a replacement with the plan's MAC.
    static Result<GatewayRequest> restoring(
        const Site& site, const QString& gateway, const Catalog& catalog, const QByteArray& backup);
    /// The method a name of the command line means; nothing when it is none.
    static std::optional<Method> methodNamed(const QString& name);
    /// Whether a way is one of those the method means.
    static bool isOf(const UploadWay& way, Method method);
    /// The doors a family's ways of this method go through, the preferred first.
    static QList<Door> doorsOf(const GatewayDriver& driver, Method method);
    /// A stated port is telnet's where the method goes by telnet, else that of its first door; the
    /// other doors are then not tried.
    void setPort(quint16 port);

private:
    void setLogins(const Gateway& gateway);
};

/// Connects to a gateway, backs it up, and as asked compares, uploads or restores.
/// Steps, in order: connecting, logging_in, identifying, backing_up, comparing, asking, sending,
/// reading_back, activating, waiting_for_return, verifying, confirming, reverting, logging_out.
/// Before `activating` a failure leaves the device as it was; the job undoes what it did and
/// proves it, or ends Unknown with RollbackFailed.
/// Errors: Unresolvable, ConnectionRefused, Unreachable, Timeout, ConnectionLost, HostKeyChanged,
/// OldAlgorithmsOnly, CredentialsRefused, LockedOut, DeviceRefused, DeviceMismatch,
/// UnexpectedAnswer, TooMuchData, PortUnavailable, NoTransferRequest, TransferFailed,
/// ReadBackDiffers, VerifyDiffers, NotBack, NotReloaded, AddressWouldChange, RollbackFailed,
/// NotKept, Cancelled.
class GatewayJob : public Job {
    Q_OBJECT

public:
    explicit GatewayJob(GatewayRequest request, Clock clock = Clock(), QObject* parent = nullptr);
    ~GatewayJob() override;

    /// Before `activating`: stops, undoes, logs out. Afterwards: stops watching, ends Unknown.
    void cancel() override;
    /// False from the moment on when stopping would not stop the device.
    [[nodiscard]] bool isBeforeActivation() const;

    /// The answers to asked() and keepAsked(); at any other moment they do nothing.
    void proceed();
    void keep();
    void revert();

    /// What the device said it is: product, software, serial; empty until identified.
    [[nodiscard]] QString identity() const;
    /// The twelve digits it gave as its serial number or MAC; empty until identified.
    [[nodiscard]] QString serial() const;
    /// Lines "+ ..." and "- ..." with their contexts, redacted; empty when nothing differs.
    [[nodiscard]] QString difference() const;
    /// tftp, inline, pull or http, once decided.
    [[nodiscard]] QString method() const;
    /// telnet, ssh or http, once decided.
    [[nodiscard]] QString door() const;
    /// Notes for people that are no failure, e.g. a way that could not be used; snake_case keys.
    [[nodiscard]] QStringList notes() const;

Q_SIGNALS:
    /// @param region running, startup or configuration
    void backupTaken(const QString& region, const QByteArray& content);
    /// The difference is known and nothing was changed yet: proceed() or cancel().
    void asked();
    /// The new configuration is in force: keep() or revert() within so many real seconds.
    /// @param problem what does not look right, or nothing
    void keepAsked(std::chrono::seconds within, const std::optional<Error>& problem);
    /// Over SSH: remember it, it is compared the next time.
    void hostKeySeen(const QString& type, const QString& fingerprint, bool isNew);

protected:
    void run() override;

private:
    class Work;
    std::unique_ptr<Work> m_work;
};
