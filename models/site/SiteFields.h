// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// The fields of the site file, named once for reading, writing and refusing unknown ones.
/// A visitor offers text(), flag(), number(), texts(), secret(), dictionary(), object(), entry(),
/// list(), their optional...() twins, left out of a file while they say nothing, and the special
/// port kind, content, dictionaries and MAC; see SiteFile.cpp for the two that exist.
namespace SiteFields {

const QStringList pbxKinds { QStringLiteral("nethvoice"), QStringLiteral("tvox"),
    QStringLiteral("lync"), QStringLiteral("asterisk"), QStringLiteral("freepbx") };
const QStringList modes { QStringLiteral("register"), QStringLiteral("ip"),
    QStringLiteral("inbound") };
const QStringList transports { QStringLiteral("udp"), QStringLiteral("tcp"),
    QStringLiteral("tls") };
const QStringList connections { QString(), QStringLiteral("mpls"), QStringLiteral("private"),
    QStringLiteral("internet") };
const QStringList codecs { QStringLiteral("alaw"), QStringLiteral("ulaw"), QStringLiteral("g729"),
    QStringLiteral("g722"), QStringLiteral("g726"), QStringLiteral("gsm"), QStringLiteral("opus") };

const QStringList dtmfModes { QStringLiteral("auto"), QStringLiteral("rfc4733"),
    QStringLiteral("inband"), QStringLiteral("sip_info") };
const QStringList srtpModes { QStringLiteral("disabled"), QStringLiteral("preferred"),
    QStringLiteral("required") };
const QStringList numberFormats { QStringLiteral("national"), QStringLiteral("plus"),
    QStringLiteral("zerozero") };
const QStringList didsLand { QString(), QStringLiteral("central"), QStringLiteral("branches") };
const QStringList wans { QString(), QStringLiteral("good"), QStringLiteral("weak") };

template <typename V, typename T> void network(V& v, T& n)
{
    v.text("subnet", n.subnet);
    v.text("gateway", n.gateway);
    v.texts("dns", n.dns);
    v.text("ntp", n.ntp);
}

template <typename V, typename T> void ssh(V& v, T& a)
{
    v.optionalText("host", a.host);
    v.optionalNumber("port", a.port, 22);
    v.text("user", a.user);
    v.secret("password", a.password);
    v.optionalText("key_file", a.keyFile);
    v.optionalSecret("key_passphrase", a.keyPassphrase);
    v.optionalFlag("agent", a.isUsingAgent);
    v.optionalText("jump", a.jump);
    v.optionalSecret("jump_password", a.jumpPassword);
}

template <typename V, typename T> void pbx(V& v, T& p)
{
    v.text("kind", p.kind);
    v.text("host", p.host);
    v.text("address", p.address);
    v.text("proxy", p.proxy);
    v.text("user", p.user);
    v.secret("password", p.password);
    v.flag("cloud", p.isCloud);
    v.optionalObject("ssh", [&](auto& o) { ssh(o, p.ssh); });
    v.optionalFlag("tunnel", p.isTunnelled);
}

template <typename V, typename T> void site(V& v, T& s)
{
    v.text("name", s.name);
    v.text("customer", s.customer);
    v.text("address", s.address);
    v.text("language", s.language);
    v.text("country", s.country);
    v.text("timezone", s.timezone);
    v.optionalTexts("tags", s.tags);
    v.object("network", [&](auto& o) { network(o, s.network); });
    v.object("pbx", [&](auto& o) { pbx(o, s.pbx); });
}

template <typename V, typename T> void capacity(V& v, T& c)
{
    v.number("calls", c.calls);
    v.number("sites", c.sites);
    v.text("connection", c.connection);
    v.flag("vpn", c.hasVpn);
    v.text("codec", c.codec);
    v.number("packet_ms", c.packetMs);
    v.flag("srtp", c.hasSrtp);
    v.number("milli_erlang_per_user", c.milliErlangPerUser);
    v.number("blocking_per_mille", c.blockingPerMille);
    v.number("line_up_kbps", c.lineUpKbps);
    v.number("line_down_kbps", c.lineDownKbps);
    v.number("users_per_site", c.usersPerSite);
    v.text("dids_land", c.didsLand);
    v.flag("survivability", c.needsSurvivability);
    v.number("countries", c.countries);
    v.text("wan", c.wan);
}

template <typename V, typename T> void trunk(V& v, T& t)
{
    v.text("name", t.name);
    v.text("provider", t.provider);
    v.text("mode", t.mode);
    v.text("username", t.username);
    v.text("auth_user", t.authUser);
    v.secret("password", t.password);
    v.text("number", t.number);
    v.texts("codecs", t.codecs);
    v.flag("force_codecs", t.isForcingCodecs);
    v.number("channels", t.channels);
    v.texts("numbers", t.numbers);
    v.text("outbound_number", t.outboundNumber);
    v.text("number_format", t.numberFormat);
    v.text("host", t.host);
    v.number("port", t.port);
    v.text("transport", t.transport);
    v.text("registrar", t.registrar);
    v.text("outbound_proxy", t.outboundProxy);
    v.text("realm", t.realm);
    v.text("from_domain", t.fromDomain);
    v.text("dtmf", t.dtmf);
    v.number("expiry_seconds", t.expirySeconds);
    v.text("srtp", t.srtp);
    v.text("verify_name", t.verifyName);
    v.flag("peer_to_peer", t.isPeerToPeer);
    v.entry("provider_entry", t.providerEntry);
}

template <typename V, typename T> void user(V& v, T& u)
{
    v.text("username", u.username);
    v.text("name", u.name);
    v.text("extension", u.extension);
    v.text("mobile", u.mobile);
    v.flag("voicemail", u.hasVoicemail);
    v.optionalSecret("password", u.password);
    v.optionalText("profile", u.profile);
    v.optionalTexts("groups", u.groups);
    v.optionalFlag("mobile_app", u.hasMobileApp);
    v.optionalFlag("webrtc", u.hasWebRtc);
}

template <typename V, typename T> void phone(V& v, T& p)
{
    v.mac("mac", p.mac);
    v.text("model", p.model);
    v.text("user", p.user);
    v.text("serial", p.serial);
    v.text("label", p.label);
    v.optionalText("check_code", p.checkCode);
    v.dictionary("parameters", p.parameters);
}

template <typename V, typename T> void phoneModel(V& v, T& m)
{
    v.text("id", m.id);
    v.text("base", m.base);
    v.text("name", m.name);
}

template <typename V, typename T> void port(V& v, T& p)
{
    v.portKind("kind", p.kind);
    v.text("protocol", p.protocol);
    v.text("number", p.number);
    v.text("trunk_number", p.trunkNumber);
    v.text("username", p.username);
    v.text("extension", p.extension);
    v.secret("password", p.password);
}

template <typename V, typename T> void login(V& v, T& l)
{
    v.text("user", l.user);
    v.secret("password", l.password);
}

template <typename V, typename T> void gateway(V& v, T& g)
{
    v.text("name", g.name);
    v.text("model", g.model);
    v.text("mac", g.mac);
    v.text("address", g.address);
    v.text("netmask", g.netmask);
    v.text("gateway", g.gateway);
    v.text("dns", g.dns);
    v.text("ntp", g.ntp);
    v.text("reach_at", g.reachAt);
    v.text("transport", g.transport);
    v.object("login", [&](auto& o) { login(o, g.login); });
    v.optionalObject("login_now", [&](auto& o) { login(o, g.loginNow); });
    v.list("ports", g.ports, [](auto& o, auto& entry) { port(o, entry); });
}

template <typename V, typename T> void outboundRoute(V& v, T& r)
{
    v.text("name", r.name);
    v.texts("trunks", r.trunks);
}

template <typename V, typename T> void inboundRoute(V& v, T& r)
{
    v.text("number", r.number);
    v.optionalText("caller", r.caller);
    v.text("description", r.description);
    v.text("destination", r.destination);
}

template <typename V, typename T> void phonebook(V& v, T& b)
{
    v.text("name", b.name);
    v.content("csv", b.csv);
    v.dictionary("mapping", b.mapping);
    v.number("interval_minutes", b.intervalMinutes);
}

template <typename V, typename T> void parameters(V& v, T& p)
{
    v.dictionary("defaults", p.defaults);
    v.dictionaries("models", p.models);
}

template <typename V, typename T> void document(V& v, T& s)
{
    v.object("site", [&](auto& o) { site(o, s); });
    v.object("plan", [&](auto& o) { capacity(o, s.capacity); });
    v.list("trunks", s.trunks, [](auto& o, auto& entry) { trunk(o, entry); });
    v.list("users", s.users, [](auto& o, auto& entry) { user(o, entry); });
    v.list("phones", s.phones, [](auto& o, auto& entry) { phone(o, entry); });
    v.optionalList(
        "phone_models", s.phoneModels, [](auto& o, auto& entry) { phoneModel(o, entry); });
    v.object("parameters", [&](auto& o) { parameters(o, s.parameters); });
    v.list("gateways", s.gateways, [](auto& o, auto& entry) { gateway(o, entry); });
    v.optionalList(
        "outbound_routes", s.outboundRoutes, [](auto& o, auto& entry) { outboundRoute(o, entry); });
    v.optionalList(
        "inbound_routes", s.inboundRoutes, [](auto& o, auto& entry) { inboundRoute(o, entry); });
    v.optionalList("phonebooks", s.phonebooks, [](auto& o, auto& entry) { phonebook(o, entry); });
}

} // namespace SiteFields
