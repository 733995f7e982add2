// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"
#include "models/core/Result.h"
#include "models/gateway/ConfigFormat.h"
#include "models/gateway/Dialect.h"
#include "models/site/Site.h"

#include <memory>

class GatewayWay;
struct GatewayRequest;

/// How one reaches a device's management.
enum class Door { Telnet, Ssh, Http };
/// telnet, ssh or http
QString doorName(Door door);

/// How a configuration gets onto a device.
enum class Transfer {
    StartupFile, ///< TFTP into the startup configuration, read back to the byte, restart (Patton)
    Statements, ///< typed line by line as the difference to what runs, then saved (Patton)
    CommandFile, ///< TFTP file of commands the device carries out, then saved (Vega)
    Parameters, ///< typed parameter by parameter, then saved (Vega, Grandstream, Mediatrix)
    Pull, ///< the device is told where to fetch its file and restarted (Grandstream, Mediatrix)
    Web, ///< uploaded to the device's web page (Grandstream)
};
/// As the command line and the records say it: tftp, inline, pull or http.
QString transferName(Transfer transfer);

/// One way of bringing a configuration to a device.
struct UploadWay {
    Door door = Door::Telnet;
    Transfer transfer = Transfer::StartupFile;
    QString mark; ///< "confirmed: <source>" or "assumed"
    bool operator==(const UploadWay&) const = default;
};

/// One family of gateways: how its configuration is written, read and compared, and what its
/// console says. A driver holds no state; everything it knows of a dialog is data in its Dialect.
class GatewayDriver {
public:
    virtual ~GatewayDriver() = default;

    /// GatewayFamily::id
    [[nodiscard]] virtual QString family() const = 0;
    /// The whole configuration file of one gateway.
    /// Errors: UnknownModel, MissingValue, ValueNotAllowed, BadAddress (subject = JSON path within
    /// the site), TemplateInvalid.
    [[nodiscard]] virtual Result<QByteArray> render(
        const Site& site, const Gateway& gateway, const Catalog& catalog) const = 0;
    /// The name under which the file is offered and saved.
    [[nodiscard]] virtual QString fileName(const Gateway& gateway) const = 0;
    /// Small files that go with it, by name, such as the script a Vega loads it by.
    [[nodiscard]] virtual QList<std::pair<QString, QByteArray>> extraFiles(
        const Gateway& gateway) const;

    [[nodiscard]] virtual const ConfigFormat& format() const = 0;
    [[nodiscard]] virtual const Dialect& dialect() const = 0;
    /// In order of preference.
    [[nodiscard]] virtual QList<UploadWay> ways() const = 0;

    /// The family's own web way; nullptr where it has none.
    [[nodiscard]] virtual std::unique_ptr<GatewayWay> webWay(
        const GatewayRequest& request, Clock clock) const;
    /// The lines to type so that a device holds this configuration, one command each.
    /// For Transfer::Parameters and CommandFile. Default: every line that is no comment.
    [[nodiscard]] virtual QList<QByteArray> lines(const QByteArray& configuration) const;
    /// The lines that ask a device for the values this configuration sets, for families that
    /// cannot print their configuration whole; the replies joined are what format() reads.
    [[nodiscard]] virtual QList<QByteArray> questions(const QByteArray& configuration) const;
    /// The lines that put the parameters `planned` sets back to what `backup`, as the device
    /// printed it, says. Default: all of the backup's lines.
    [[nodiscard]] virtual QList<QByteArray> linesBack(
        const QByteArray& planned, const QByteArray& backup) const;
    /// What carrying out `planned` destroys beyond recall, in the family's own words: tables it
    /// empties of rows nobody can list. Default: nothing.
    [[nodiscard]] virtual QString lostBy(const QByteArray& planned) const;
    /// Whether every value survives being typed on this family's console.
    /// Errors: ValueNotAllowed (subject = the parameter).
    [[nodiscard]] virtual Status checkTyped(const QByteArray& configuration) const;
    /// A backup made fit for a replacement: its MAC instead of the old one's where the file names
    /// it. Default: as it is.
    [[nodiscard]] virtual QByteArray adopted(const QByteArray& backup, const QString& mac) const;
};

/// The driver of a family; nullptr when this version has none.
const GatewayDriver* gatewayDriver(const QString& family);

/// Finds model and driver, then renders. Errors: UnknownModel, UnsupportedFamily and those of
/// GatewayDriver::render.
Result<QByteArray> renderGateway(const Site& site, const Gateway& gateway, const Catalog& catalog);
