// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/patton/SmartwareDialect.h"

#include "models/gateway/DialogPieces.h"
#include "models/gateway/patton/PattonDialog.h"

using namespace Qt::StringLiterals;
using namespace DialogPieces;

namespace {

ConfigPatch::Syntax smartwareSyntax()
{
    return {
        .blocks = QRegularExpression(
            u"^(system|ic voice \\d+|profile .*|context .*|interface .*|routing-table .*|"
            "mapping-table .*|service .*|authentication-service .*|location-service .*|"
            "identity .*|authentication (in|out)bound|registration outbound|call (in|out)bound|"
            "port \\S+ \\d+ \\d+|q921|q931)$"_s),
        .keyed = QRegularExpression(
            u"^(ipaddress|remote|subscriber-number|domain \\d+|clock-source \\d+|codec \\d+|"
            "proxy \\d+|bind interface|play \\d+|pause \\d+|map default|"
            "map call-progress-tone \\S+|sntp-client server primary|clock local \\S+|"
            "username \\S+|administrator \\S+|webserver) .*$"_s),
        .last = QRegularExpression(u"^context ip "_s),
    };
}

/// Only product names that leave no doubt: an SN466x exists with and without FXS.
QHash<PortKind, QRegularExpression> productNames()
{
    return {
        { PortKind::Fxs, re(u"^SN41\\d\\d/JS(/|$)"_s) }, // confirmed: Wazo, User-Agent samples
        { PortKind::Fxo, re(u"^SN41\\d\\d/JO(/|$)"_s) }, // assumed
        { PortKind::Bri, re(u"^SN(4552|4554|4638)\\b"_s) }, // assumed
        { PortKind::Pri, re(u"^SN497[01]\\b"_s) }, // confirmed: Oxidized transcript (SN4971)
    };
}

} // namespace

Dialect smartwareDialect()
{
    Dialect d = PattonDialog::common();
    // Trinity answers to the same commands, but does not understand this configuration.
    d.identity.family = re(u"^(?!.*trinity).*software\\s*version\\s*:\\s*R[56]\\.\\d"_s);
    d.identity.kinds = productNames();
    // No scratch region: the file goes straight to startup, and is read back from there.
    d.loadStartup = "copy tftp://{host}/{file} startup-config"; // confirmed: EndpointPatton
    d.syntax = smartwareSyntax();
    // The plain "reload", which asks, is for systems that do not know "forced".
    d.isRestartImmediate = true;
    d.reload = PattonDialog::reload("reload forced", "reload",
        u"confirmed: command and its reply (Elastix EndpointPatton), reload, no, yes (NethVoice 7 "
        "scripts); assumed: texts of the questions"_s);
    return d;
}
