// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/patton/PattonDialog.h"

#include "models/gateway/DialogPieces.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace DialogPieces;

namespace {

using Then = CliExpect::Then;
using Where = CliExpect::Where;

const QString refusedLine
    = u"authentication failed|login incorrect|access denied|permission denied"_s;
const QString lockedLine = u"too many (failed|wrong)|\\blocked\\b"_s; // assumed
// A banner may speak of locking in general; only a line that says so of this login counts there.
const QString lockedBanner
    = u"^\\W*(too many (failed|wrong)|(account|access|login|user)\\b.*\\blocked\\b)"_s; // assumed
const QString busyLine = u"too many|no more sessions|session limit|connection limit"_s; // assumed
const QString passwordPrompt = u"(.*\\s)?password:\\s*$"_s;

CliExpect busy() { return refusing(busyLine, Where::Line, ErrorCode::DeviceRefused); }
CliExpect lockedIn(const QString& pattern)
{
    return refusing(pattern, Where::Line, ErrorCode::LockedOut);
}

/// Asking for a password here is a device somebody configured otherwise: nothing to guess.
CliStep enableStep()
{
    return { .name = u"enable"_s,
        .send = "enable",
        .expect
        = { refusing(u"^%"_s, Where::Line, ErrorCode::DeviceRefused), proceed(u"(\\S+?)#\\s*$"_s),
            refusing(passwordPrompt, Where::Prompt, ErrorCode::CredentialsRefused) },
        .mark = u"confirmed: Elastix EndpointPatton, Oxidized transcript"_s };
}

} // namespace

QList<CliStep> PattonDialog::telnetLogin()
{
    const CliExpect refused = refusing(refusedLine, Where::Line, ErrorCode::CredentialsRefused);
    const CliExpect asksAgain
        = refusing(u"login:\\s*$"_s, Where::Prompt, ErrorCode::CredentialsRefused);
    const CliExpect asksPassword
        = refusing(passwordPrompt, Where::Prompt, ErrorCode::CredentialsRefused);
    const CliExpect locked = lockedIn(lockedLine);
    return {
        // A banner may end in anything, "Last login: " included: the prompt must stand still.
        { .name = u"banner"_s,
            .send = {},
            .isSending = false,
            .expect = { lockedIn(lockedBanner), busy(), proceed(u"(.*\\s)?login:\\s*$"_s) },
            .settle = 40ms,
            .mark = u"confirmed: Elastix EndpointPatton, NethVoice 8 scripts"_s },
        { .name = u"user"_s,
            .send = "{user}",
            .expect = { locked, refused, busy(), proceed(u"password:\\s*$"_s), asksAgain },
            .mark = u"confirmed: Elastix EndpointPatton"_s },
        { .name = u"password"_s,
            .send = "{password}",
            .expect
            = { locked, refused, busy(), proceed(u"(\\S+?)(>|#)\\s*$"_s), asksAgain, asksPassword },
            .mark = u"confirmed: Elastix EndpointPatton (refusal text)"_s },
        enableStep(),
    };
}

QList<CliStep> PattonDialog::sshLogin()
{
    return {
        // "Welcome!" and whatever else is lines; what stands still at the end is the prompt.
        { .name = u"greeting"_s,
            .send = {},
            .isSending = false,
            .expect = { lockedIn(lockedBanner), busy(), proceed(u"(\\S+?)(>|#)\\s*$"_s) },
            .settle = 40ms,
            .mark = u"confirmed: Oxidized transcript"_s },
        enableStep(),
    };
}

/// "no" to storing the running configuration (it would overwrite what was just copied), "yes" to
/// restarting.
CliStep PattonDialog::reload(
    const QByteArray& command, const QByteArray& atPrompt, const QString& mark)
{
    return {
        .name = u"reload"_s,
        .send = command,
        .expect = {
            proceedAtLine(u"the system is going down"_s),
            refusing(u"^\\s*%|refused|not allowed"_s, Where::Line, ErrorCode::DeviceRefused),
            answering(u".*(store|save|changed|drop).*[:?\\])]\\s*$"_s, "no", 2),
            answering(u".*(restart|reboot|reload|sure|confirm|proceed).*[:?\\])]\\s*$"_s, "yes", 2),
            answering(u"\\S+#\\s*$"_s, atPrompt, 1),
        },
        .deadline = 30s,
        .isDropSuccess = true,
        .mark = mark,
    };
}

Dialect PattonDialog::common()
{
    Dialect d;
    d.login = telnetLogin();
    d.sshLogin = sshLogin();
    d.promptPattern = u"%1#\\s*$"_s;
    // "host(cfg)#", "host(ctx-cs)[SWITCH]#"
    d.configPromptPattern = u"%1\\([^)]*\\)(\\[[^\\]]*\\])?#\\s*$"_s; // assumed
    d.always = { { .pattern = re(u".*--\\s*more\\s*--\\s*$"_s),
        .then = Then::Answer,
        .answer = " ",
        .isRawAnswer = true } };
    // For replies of commands that change something; never for the text of a configuration.
    d.failure
        = re(u"^\\s*%|\\berror\\b|\\bfailed\\b|unknown command|\\binvalid\\b|\\bincomplete\\b|"
             "\\bambiguous\\b|\\bdenied\\b|not found|timed? ?out|no such"_s);
    d.refusal = re(u"^\\s*%"_s); // assumed
    d.showVersion = "show version";
    d.showRunning = "show running-config";
    d.showStartup = "show startup-config"; // assumed
    d.logout = "logout"; // assumed
    d.identity.product = re(u"product\\s*name\\s*:\\s*(\\S+)"_s);
    d.identity.software = re(u"software\\s*version\\s*:\\s*(.+?)\\s*$"_s);
    d.identity.serial = re(u"serial\\s*(?:number|no\\.?)?\\s*:\\s*([0-9a-f]{12})\\b"_s); // assumed
    d.readStartup = "copy startup-config tftp://{host}/{file}"; // assumed
    d.loadStartup = "copy tftp://{host}/{file} startup-config"; // confirmed on SmartWare only
    d.enterConfiguration = "configure"; // assumed
    d.leaveConfiguration = "exit"; // assumed
    d.saveRunning = "copy running-config startup-config"; // assumed
    d.ownAddress = QRegularExpression(u"^ipaddress "_s);
    return d;
}
