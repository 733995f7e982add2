// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/vega/VegaDialect.h"

#include "models/gateway/DialogPieces.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace DialogPieces;

namespace {

using Where = CliExpect::Where;

// "admin  >" and "admin .sip.profile.1>": user, then path. Confirmed: Elastix EndpointSangoma,
// format %u%p> in the NethVoice 7 templates.
const QString prompt = u"(\\S+)\\s+\\S*\\s*>\\s*$"_s;

QList<CliStep> loginSteps()
{
    const CliExpect refused = refusing(u"incorrect password and/or username"_s, Where::Line,
        ErrorCode::CredentialsRefused); // confirmed
    const CliExpect locked = refusing(u"\\blocked\\b|too many (failed|wrong)"_s, Where::Line,
        ErrorCode::LockedOut); // assumed
    const CliExpect busy = refusing(u"too many|no more sessions|session limit"_s, Where::Line,
        ErrorCode::DeviceRefused); // assumed
    const CliExpect asksAgain
        = refusing(u"username:\\s*$"_s, Where::Prompt, ErrorCode::CredentialsRefused);
    const CliExpect asksPassword
        = refusing(u"password:\\s*$"_s, Where::Prompt, ErrorCode::CredentialsRefused);
    return {
        // A banner may end in anything: the prompt must stand still.
        { .name = u"banner"_s,
            .send = {},
            .isSending = false,
            .expect = { busy, proceed(u"(.*\\s)?username:\\s*$"_s) },
            .settle = 40ms,
            .mark = u"confirmed: Elastix EndpointSangoma, NethVoice 7 scripts"_s },
        { .name = u"user"_s,
            .send = "{user}",
            .expect = { locked, refused, busy, proceed(u"password:\\s*$"_s), asksAgain },
            .mark = u"confirmed: Elastix EndpointSangoma"_s },
        { .name = u"password"_s,
            .send = "{password}",
            .expect = { locked, refused, busy, proceed(prompt), asksAgain, asksPassword },
            .mark = u"confirmed: Elastix EndpointSangoma"_s },
    };
}

CliStep reloadStep()
{
    return {
        .name = u"reload"_s,
        .send = "reboot system",
        .expect = {
            proceedAtLine(u"\\brebooting\\b"_s),
            refusing(u"\\berror\\b|\\binvalid\\b|\\bnot\\b|denied"_s, Where::Line,
                ErrorCode::DeviceRefused),
        },
        .deadline = 30s,
        .isDropSuccess = true,
        .mark = u"confirmed: command and reply (Elastix EndpointSangoma)"_s,
    };
}

/// Assumed, the layout of "show version" as a whole. A Vega 50 or 60 comes with any kind of port.
IdentityPatterns identityPatterns()
{
    return {
        .product = re(u"\\b(vega[ -]?\\d+\\w*)"_s),
        .software = re(u"(?:version|firmware|release)[^:]*:\\s*(.+?)\\s*$"_s),
        .serial = re(u"\\b((?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}|005058[0-9a-f]{6})\\b"_s),
        .family = re(u"\\bvega\\b|\\bsangoma\\b|vega[ -]?\\d"_s),
        .kinds = { { PortKind::Pri, re(u"^vega[ -]?[124]00\\b"_s) },
            { PortKind::Fxs, re(u"^vega[ -]?[35]000\\b"_s) } },
    };
}

} // namespace

Dialect vegaDialect()
{
    Dialect d;
    d.login = loginSteps();
    d.promptPattern = u"%1\\s+\\S*\\s*>\\s*$"_s;
    // Confirmed: error, invalid and not in replies of a load. Log lines may interleave.
    d.failure = re(u"^(?!\\s*log:).*(\\berror\\b|\\binvalid\\b|\\bnot\\b|\\bfailed\\b|unknown|"
                   "\\bincomplete\\b|\\bambiguous\\b|\\bdenied\\b|no such|timed? ?out)"_s);
    d.refusal = re(u"\\berror\\b|\\binvalid\\b|unknown"_s); // assumed
    d.showVersion = "show version"; // assumed
    d.logout = "exit"; // assumed
    d.identity = identityPatterns();
    // Names our server in the command itself, so that .tftp.ip is never left pointing at it.
    d.loadFile = "get tftp://{host}/{file}"; // confirmed: NethVoice 7 scripts, on port 69
    d.dumpToFile = "put tftp://{host}/{file}"; // verb confirmed (a template's head), form assumed
    d.dump = "show ."; // assumed
    // Confirmed: NethVoice 7 scripts. "apply" would move the address under our feet; what is saved
    // comes into force by the restart.
    d.saveRunning = "save";
    d.isRestartNeeded = true;
    d.ownAddress = QRegularExpression(u"^\\.lan\\.if\\.1\\.(ip|subnet|use_dhcp)="_s);
    d.reload = reloadStep();
    d.isRestartImmediate = true;
    return d;
}
