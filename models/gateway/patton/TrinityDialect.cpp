// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/patton/TrinityDialect.h"

#include "models/gateway/DialogPieces.h"
#include "models/gateway/patton/PattonDialog.h"

using namespace Qt::StringLiterals;
using namespace DialogPieces;

namespace {

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
        .keyed = QRegularExpression(
            u"^(ipaddress \\S+|remote|lifetime|subscriber-number|"
            "name-server|registrar|force-destination|proxy \\d+|"
            "domain \\d+|realm \\d+|clock-source \\d+|codec \\d+|"
            "transport-protocol|clock local \\S+|username \\S+|administrator \\S+) .*$"_s),
        .last = QRegularExpression(u"^context ip "_s),
    };
}

} // namespace

Dialect trinityDialect()
{
    Dialect d = PattonDialog::common();
    d.identity.family = re(u"trinity"_s); // assumed
    d.identity.kinds = { { PortKind::Bri, re(u"^SN(413|463|465|5530|552)"_s) },
        { PortKind::Fxo, re(u"^SN414"_s) }, { PortKind::Pri, re(u"^SN417"_s) } }; // assumed
    d.loadScratch = "copy tftp://{host}/{file} config:tmp-config"; // confirmed: NethVoice 8 scripts
    d.readScratch = "copy config:tmp-config tftp://{host}/{file}"; // assumed
    d.storeStartup = "copy config:tmp-config startup-config"; // confirmed: NethVoice 8 scripts
    d.syntax = trinitySyntax();
    d.reload = PattonDialog::reload("reload", "yes",
        u"confirmed: command and yes (NethVoice 8 scripts); assumed: texts of the questions"_s);
    return d;
}
