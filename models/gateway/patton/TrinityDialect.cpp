// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/patton/TrinityDialect.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Then = CliExpect::Then;
using Where = CliExpect::Where;

QRegularExpression re(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

CliExpect proceed(const QString& prompt) { return { .pattern = re(prompt), .answer = {} }; }

CliExpect answering(const QString& prompt, const QByteArray& with, int limit)
{
    return { .pattern = re(prompt), .then = Then::Answer, .answer = with, .limit = limit };
}

CliExpect refusing(const QString& pattern, Where where, ErrorCode error)
{
    return {
        .pattern = re(pattern), .where = where, .then = Then::Fail, .answer = {}, .error = error
    };
}

const QString refusedLine
    = u"authentication failed|login incorrect|access denied|permission denied"_s;
const QString busyLine = u"too many|no more sessions|session limit|connection limit"_s;

QList<CliStep> loginSteps()
{
    const CliExpect busy = refusing(busyLine, Where::Line, ErrorCode::DeviceRefused);
    const CliExpect refused = refusing(refusedLine, Where::Line, ErrorCode::CredentialsRefused);
    const CliExpect asksAgain
        = refusing(u"login:\\s*$"_s, Where::Prompt, ErrorCode::CredentialsRefused);
    const CliExpect asksPassword
        = refusing(u"password:\\s*$"_s, Where::Prompt, ErrorCode::CredentialsRefused);
    return {
        // A banner may end in anything, "Last login: " included: the prompt must stand still.
        { .name = u"banner"_s,
            .send = {},
            .isSending = false,
            .expect = { busy, proceed(u"(.*\\s)?login:\\s*$"_s) },
            .settle = 40ms,
            .mark = u"confirmed: Elastix EndpointPatton, NethVoice 8 scripts"_s },
        { .name = u"user"_s,
            .send = "{user}",
            .expect = { refused, busy, proceed(u"password:\\s*$"_s), asksAgain },
            .mark = u"confirmed: Elastix EndpointPatton"_s },
        { .name = u"password"_s,
            .send = "{password}",
            .expect = { refused, busy, proceed(u"(\\S+?)(>|#)\\s*$"_s), asksAgain, asksPassword },
            .mark = u"confirmed: Elastix EndpointPatton (refusal text)"_s },
        // Asking for a password here is a device somebody configured otherwise: nothing to guess.
        { .name = u"enable"_s,
            .send = "enable",
            .expect = { refusing(u"^%"_s, Where::Line, ErrorCode::DeviceRefused),
                proceed(u"(\\S+?)#\\s*$"_s), asksPassword },
            .mark = u"confirmed: Elastix EndpointPatton, Oxidized transcript"_s },
    };
}

/// Questions are told apart by their words, not by their order: "no" to storing the running
/// configuration (it would overwrite what was just copied), "yes" to restarting.
CliStep reloadStep()
{
    return {
        .name = u"reload"_s,
        .send = "reload",
        .expect = {
            refusing(u"^\\s*%|refused|not allowed"_s, Where::Line, ErrorCode::DeviceRefused),
            answering(u".*(store|save|changed|drop).*[:?\\])]\\s*$"_s, "no", 2),
            answering(u".*(restart|reboot|reload|sure|confirm|proceed).*[:?\\])]\\s*$"_s, "yes", 2),
            answering(u"\\S+#\\s*$"_s, "yes", 1),
        },
        .deadline = 30s,
        .isDropSuccess = true,
        .mark = u"confirmed: command and yes (NethVoice 8 scripts); assumed: texts of the questions"_s,
    };
}

ConfigPatch::Syntax trinitySyntax()
{
    return {
        .blocks = QRegularExpression(
            u"^(console|telnet-server|ssh-server|snmp-server|web-server|ntp|system|dns-server|"
            "dns-client|profile .*|context .*|interface .*|routing-table .*|mapping-table .*|"
            "service .*|authentication-service .*|location-service .*|identity .*|"
            "authentication (in|out)bound|registration outbound|call (in|out)bound|port .* \\d+ "
            "\\d+|"
            "q921|q931|nodems-client|cwmp-client|stun|sip-survivability|bgp|rip)$"_s),
        .keyed = QRegularExpression(u"^(ipaddress \\S+|remote|lifetime|subscriber-number|"
                                    "name-server|registrar|force-destination|proxy \\d+|"
                                    "domain \\d+|realm \\d+|clock-source \\d+|codec \\d+|"
                                    "transport-protocol|clock local \\S+) .*$"_s),
        .last = QRegularExpression(u"^context ip "_s),
    };
}

IdentityPatterns trinityIdentity()
{
    return {
        .product = re(u"product\\s*name\\s*:\\s*(\\S+)"_s),
        .software = re(u"software\\s*version\\s*:\\s*(.+?)\\s*$"_s),
        .serial = re(u"serial\\s*(?:number|no\\.?)?\\s*:\\s*([0-9a-f]{12})\\b"_s),
        .family = re(u"trinity"_s),
        .kinds = { { PortKind::Bri, re(u"^SN(413|463|465|5530|552)"_s) },
            { PortKind::Fxo, re(u"^SN414"_s) }, { PortKind::Pri, re(u"^SN417"_s) } },
    };
}

} // namespace

Dialect trinityDialect()
{
    Dialect d;
    d.login = loginSteps();
    // "host#", "host(cfg)#", "host(ctx-cs)[SWITCH]#"
    d.promptPattern = u"%1(\\([^)]*\\)(\\[[^\\]]*\\])?)?#\\s*$"_s;
    d.always = { { .pattern = re(u".*--\\s*more\\s*--\\s*$"_s),
        .then = Then::Answer,
        .answer = " ",
        .isRawAnswer = true } };
    // For replies of commands that change something; never for the text of a configuration.
    d.failure
        = re(u"^\\s*%|\\berror\\b|\\bfailed\\b|unknown command|\\binvalid\\b|\\bincomplete\\b|"
             "\\bambiguous\\b|\\bdenied\\b|not found|timed? ?out|no such"_s);
    d.showVersion = "show version"; // layout of the reply assumed
    d.showRunning = "show running-config"; // assumed
    d.showStartup = "show startup-config"; // assumed
    d.logout = "logout"; // assumed
    d.identity = trinityIdentity(); // assumed
    d.loadScratch = "copy tftp://{host}/{file} config:tmp-config"; // confirmed: NethVoice 8 scripts
    d.readScratch = "copy config:tmp-config tftp://{host}/{file}"; // assumed
    d.storeStartup = "copy config:tmp-config startup-config"; // confirmed: NethVoice 8 scripts
    d.readStartup = "copy startup-config tftp://{host}/{file}"; // assumed
    d.loadStartup = "copy tftp://{host}/{file} startup-config"; // assumed
    d.enterConfiguration = "configure"; // assumed
    d.leaveConfiguration = "exit"; // assumed
    d.saveRunning = "copy running-config startup-config"; // assumed
    d.ownAddress = QRegularExpression(u"^ipaddress "_s);
    d.syntax = trinitySyntax();
    d.reload = reloadStep();
    return d;
}
