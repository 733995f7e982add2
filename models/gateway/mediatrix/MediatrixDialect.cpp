// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/mediatrix/MediatrixDialect.h"

#include "models/gateway/DialogPieces.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace DialogPieces;

namespace {

using Where = CliExpect::Where;

QList<CliStep> sshLoginSteps()
{
    return {
        { .name = u"greeting"_s,
            .send = {},
            .isSending = false,
            .expect = { refusing(u"too many|no more sessions|session limit"_s, Where::Line,
                            ErrorCode::DeviceRefused), // assumed
                proceed(u"(Global)>\\s*$"_s) },
            .settle = 40ms,
            .mark = u"confirmed: NethVoice 8 scripts"_s },
    };
}

/// The sequence of the NethVoice scripts, quotes and blanks included. {host} holds our port where
/// it is not 69: that this parameter takes one is assumed (the exports write 0.0.0.0:0).
QList<QByteArray> pointAtUs()
{
    return {
        "Conf.ScriptSpecificFileName ={file}",
        "Conf.ScriptGenericFileName ={file}",
        "Conf.ScriptsLocation =\"\"",
        "Conf.ScriptsTransferProtocol =\"tftp\"",
        "Conf.ScriptsTransferSrvHostname =\"{host}\"",
        "Conf.ScriptsAllowRepeatedExecution =Disable",
        "Conf.ScriptsTransferOnRestartEnable =Enable",
    };
}

CliStep reloadStep()
{
    return {
        .name = u"reload"_s,
        .send = "reboot",
        .expect = { refusing(u"\\berror\\b|\\binvalid\\b|denied|\\bunknown\\b"_s, Where::Line,
            ErrorCode::DeviceRefused) },
        .deadline = 30s,
        .isDropSuccess = true,
        .mark = u"confirmed: command (NethVoice 8 scripts)"_s,
    };
}

/// Assumed as a whole.
IdentityPatterns identityPatterns()
{
    return {
        .product = re(u"\\b(?:mediatrix\\s*)?((?:M|C)?4\\d{3})\\b"_s),
        .software = re(u"\\b(dgw[ a-z]*v?[0-9.]+[^\\s,;\"]*)"_s),
        .serial = re(u"\\b((?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}|0090f8[0-9a-f]{6})\\b"_s),
        .family = re(u"\\bmediatrix\\b|\\bdgw\\b"_s),
        .kinds
        = { { PortKind::Bri, re(u"^[MC]?44\\d\\d$"_s) }, { PortKind::Fxs, re(u"^[MC]?41"_s) } },
    };
}

} // namespace

Dialect mediatrixDialect()
{
    Dialect d;
    d.sshLogin = sshLoginSteps();
    d.promptPattern = u"%1>\\s*$"_s; // confirmed: NethVoice 8 scripts
    d.failure = re(u"\\berror\\b|\\bfailed\\b|\\binvalid\\b|\\bunknown\\b|\\bdenied\\b|not found|"
                   "no such|syntax"_s); // assumed
    // Assumed. A row that is not there yet has no value to show; that is an answer, no refusal.
    d.refusal = re(u"^(?!.*\\bunknown (parameter|row)\\b)"
                   ".*(\\berror\\b|\\binvalid\\b|\\bunknown\\b|\\bdenied\\b)"_s);
    d.showVersion = "sysinfo"; // assumed
    d.logout = "exit"; // assumed
    d.identity = identityPatterns();
    // Nothing prints the configuration whole; each parameter is asked by its name (assumed).
    // Parameters are kept as they are set, so there is nothing to save.
    d.isRestartNeeded = true; // assumed
    d.ownAddress = QRegularExpression(u"^Bni\\.NetworkInterfaces\\[InterfaceName=Uplink\\]\\."
                                      "(StaticIpAddr|ConnectionType)="_s);
    d.pointAtUs = pointAtUs();
    d.reload = reloadStep();
    d.isRestartImmediate = true;
    return d;
}
