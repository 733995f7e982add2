// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/grandstream/GrandstreamDialect.h"

#include "models/gateway/DialogPieces.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace DialogPieces;

namespace {

using Then = CliExpect::Then;
using Where = CliExpect::Where;

const QString shellPrompt = u"(GS)>\\s*$"_s;
const QString passwordPrompt = u".*password:\\s*$"_s;
const QString userPrompt = u".*(user ?name|login|user):\\s*$"_s;

// The texts of a locked and of an occupied console are assumed; that five wrong passwords lock the
// device for minutes is confirmed for the web page (HT812V2).
QList<CliExpect> closings()
{
    return {
        refusing(u"lock(ed)?[ -]?out|\\blocked\\b|too many (failed|wrong|login|attempts)|"
                 "try again (in|after)"_s,
            Where::Line, ErrorCode::LockedOut),
        refusing(u"too many (sessions|connections|users)|session limit|in use"_s, Where::Line,
            ErrorCode::DeviceRefused),
    };
}

/// Of a password that was sent; a banner may use such words.
QList<CliExpect> refusals()
{
    return closings()
        + QList<CliExpect> { refusing(
            u"permission denied|incorrect|wrong password|invalid password|login failed"_s,
            Where::Line, ErrorCode::CredentialsRefused) };
}

/// Telnet asks for a password only; some firmware for a user first.
QList<CliStep> telnetLogin()
{
    CliStep banner { .name = u"banner"_s,
        .send = {},
        .isSending = false,
        .expect = closings(),
        .settle = 40ms,
        .mark
        = u"confirmed: HT701 uploader, a public status script; assumed: the user's prompt"_s };
    banner.expect += { answering(userPrompt, "{user}"), proceed(passwordPrompt) };
    CliStep password { .name = u"password"_s,
        .send = "{password}",
        .expect = refusals(),
        .mark = u"confirmed: prompt (Oxidized transcript); assumed: refusal by asking again"_s };
    password.expect += { proceed(shellPrompt),
        refusing(passwordPrompt, Where::Prompt, ErrorCode::CredentialsRefused),
        refusing(userPrompt, Where::Prompt, ErrorCode::CredentialsRefused) };
    return { banner, password };
}

/// SSH shows its banner, then the shell.
QList<CliStep> sshLogin()
{
    CliStep shell { .name = u"shell"_s,
        .send = {},
        .isSending = false,
        .expect = refusals(),
        .settle = 40ms,
        .mark = u"confirmed: Oxidized transcript"_s };
    shell.expect += proceed(shellPrompt);
    return { shell };
}

CliStep rebootStep()
{
    return {
        .name = u"reboot"_s,
        .send = "reboot",
        .expect = {
            // It says so and is gone without closing the connection.
            proceedAtLine(u"reboot(ing)?\\b"_s),
            proceed(u"rebooting.*$"_s),
            refusing(u"\\berror\\b|\\bfailed\\b|denied|refused|invalid|unknown"_s, Where::Line,
                ErrorCode::DeviceRefused),
            answering(u".*[\\[(]y(es)?/n(o)?[\\])].*$"_s, "y"), // assumed
        },
        .deadline = 30s,
        .isDropSuccess = true,
        .mark = u"confirmed: Issabel endpointconfig2, a public status script"_s,
    };
}

IdentityPatterns identity(const QString& product)
{
    const QString mac = u"([0-9a-f]{2}(?:[:-][0-9a-f]{2}){5})"_s;
    return {
        .product = re(u"\\b((?:HT|GXW)\\d{3,4}\\w*)\\b"_s),
        .software = re(u"\\bprogram\\b\\s*(?:version)?\\s*(?:--|:)\\s*([0-9][0-9.]*)"_s),
        // Of two sockets the LAN one's MAC is printed on the label (NethVoice manuals).
        .serial = re(u"(?|\\bLAN\\s*--\\s*%1|^(?!.*\\bWAN\\b).*\\bMAC\\b.*?%1)"_s.arg(mac)),
        .family = re(u"\\b"_s + product),
        .kinds = {},
    };
}

} // namespace

Dialect grandstreamDialect(const QString& product)
{
    Dialect d;
    d.login = telnetLogin();
    d.sshLogin = sshLogin();
    d.promptPattern = u"%1>\\s*$"_s; // confirmed: Oxidized
    d.configPromptPattern = u"CONFIG>\\s*$"_s; // confirmed: Oxidized, HT701 uploader
    // For replies of commands that change something.
    d.failure = re(u"\\berror\\b|\\bfail(ed|ure)?\\b|\\bunknown\\b|\\binvalid\\b|\\bincorrect\\b|"
                   "\\bdenied\\b|not found|no such|^\\s*usage"_s); // assumed
    d.refusal = d.failure;
    d.showVersion = "status"; // command confirmed: a public status script; its layout assumed
    d.logout = "exit"; // confirmed: Oxidized
    d.identity = identity(product); // assumed
    d.enterConfiguration = "config"; // confirmed: Oxidized, HT701 uploader
    d.leaveConfiguration = "exit"; // confirmed: Oxidized, HT701 uploader
    d.saveRunning = "commit"; // confirmed: HT701 uploader
    d.isSavedInConfiguration = true; // confirmed: HT701 uploader
    d.isRestartNeeded = true; // assumed
    // No dump: "export" is confirmed for an HT802 1.0.61.2 alone (Oxidized), and whether it shows
    // what is set and not yet committed is not known. "get" is asked in configuration mode
    // (assumed).
    d.isDumpInConfiguration = true;
    // TFTP, from us, whatever the customer's DHCP says: P-values confirmed (FusionPBX templates),
    // sequence assumed, and that P237 takes a port.
    d.pointAtUs = { "set 212 0", "set 237 {host}", "set 145 0" };
    // After GatewayDriver::fileName(). Confirmed: HT802 manual.
    d.pullNames = { "cfg{mac}", "cfg.xml" };
    d.reload = rebootStep();
    d.isRestartImmediate = true;
    return d;
}
