// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"
#include "models/core/Job.h"
#include "models/core/Secret.h"
#include "models/gateway/GatewayDriver.h"

#include <memory>

/// What a gateway job is to do and where.
struct GatewayRequest {
    enum class Purpose { Backup, Difference, Upload };
    enum class Method { Auto, Tftp, Inline };

    Purpose purpose = Purpose::Upload;
    Method method = Method::Auto; ///< Auto tries TFTP, and inline where our port 69 cannot be had
    const GatewayDriver* driver = nullptr;
    QString name; ///< of the gateway, for messages
    QString fileName;
    QByteArray configuration; ///< what the device shall hold; unused for Backup
    QString mac; ///< planned; empty = not checked
    QString modelName;
    PortKind mainKind = PortKind::Bri; ///< of the model, checked against what the device says
    QString host; ///< where it answers now
    quint16 port = 23;
    QString newAddress; ///< where it answers after the reload; empty = as now
    Login login;
    QString tftpBind; ///< our address; empty = the local end of the telnet connection
    int tftpPort = 69; ///< 0 = any free one, told to the device in the address
    bool isReloading = true;
    QList<Secret> secrets; ///< further ones to keep out of the transcript

    /// Fills everything from a site. Errors: NoSuchGateway, UnknownModel, UnsupportedFamily,
    /// MissingValue (no address), and those of rendering.
    static Result<GatewayRequest> of(
        const Site& site, const QString& gateway, const Catalog& catalog, Purpose purpose);
};

/// Connects to a gateway, backs it up, and as asked compares or uploads.
/// Steps, in order: connecting, logging_in, identifying, backing_up, comparing, sending,
/// reading_back, activating, waiting_for_return, verifying, logging_out.
/// Before `activating` a failure leaves the device as it was; the job undoes what it did and
/// proves it, or ends Unknown with RollbackFailed.
/// Errors: Unresolvable, ConnectionRefused, Unreachable, Timeout, ConnectionLost,
/// CredentialsRefused, DeviceRefused, DeviceMismatch, UnexpectedAnswer, TooMuchData,
/// PortUnavailable, NoTransferRequest, TransferFailed, ReadBackDiffers, VerifyDiffers, NotBack,
/// NotReloaded, AddressWouldChange, RollbackFailed, Cancelled.
class GatewayJob : public Job {
    Q_OBJECT

public:
    explicit GatewayJob(GatewayRequest request, Clock clock = Clock(), QObject* parent = nullptr);
    ~GatewayJob() override;

    /// Before `activating`: stops, undoes, logs out. Afterwards: stops watching, ends Unknown.
    void cancel() override;
    /// False from the moment on when stopping would not stop the device.
    [[nodiscard]] bool isBeforeActivation() const;

    /// What the device said it is: product, software, serial; empty until identified.
    [[nodiscard]] QString identity() const;
    /// Lines "+ ..." and "- ..." with their contexts, redacted; empty when nothing differs.
    [[nodiscard]] QString difference() const;
    /// tftp or inline, once decided.
    [[nodiscard]] QString method() const;
    /// Notes for people that are no failure, e.g. a way that could not be used; snake_case keys.
    [[nodiscard]] QStringList notes() const;

Q_SIGNALS:
    /// @param region running or startup
    void backupTaken(const QString& region, const QByteArray& content);

protected:
    void run() override;

private:
    class Work;
    std::unique_ptr<Work> m_work;
};
