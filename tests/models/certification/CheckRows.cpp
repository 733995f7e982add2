// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/certification/CheckRows.h"

using Prepare = std::function<void(CheckBench& bench)>;

bool CheckPeers::start()
{
    if (!m_certificates.make()) {
        m_errorText = m_certificates.errorText();
        return false;
    }
    KamailioPeer::Setup setup;
    setup.algorithm = u"SHA-256"_s;
    setup.certificates = &m_certificates;
    m_secure = std::make_unique<KamailioPeer>(setup);
    if (!m_registrar.start() || !m_secure->start()) {
        m_errorText = m_registrar.errorText() + m_secure->errorText();
        return false;
    }
    if (!m_nobody.bind(QHostAddress::LocalHost) || !m_slow.isUp()) {
        m_errorText = u"no port"_s;
        return false;
    }
    addNames();
    m_errorText = m_names.errorText();
    return m_names.start() && m_silentNames.start();
}

void CheckPeers::addNames()
{
    for (const char* name : { "a.peer.test", "b.peer.test", "plain.test" })
        m_names.addHost(QString::fromLatin1(name), u"127.0.0.1"_s);
    const quint16 port = m_registrar.port();
    m_names.addSrv(u"_sip._udp.one.test"_s, u"a.peer.test"_s, port);
    m_names.addSrv(u"_sip._tcp.one.test"_s, u"a.peer.test"_s, port);
    m_names.addSrv(u"_sips._tcp.one.test"_s, u"a.peer.test"_s, m_secure->tlsPort());
    m_names.addSrv(u"_sip._udp.two.test"_s, u"a.peer.test"_s, port, 10);
    m_names.addSrv(u"_sip._udp.two.test"_s, u"b.peer.test"_s, m_secure->port(), 20);
    m_names.addSrv(u"_sip._udp.half.test"_s, u"a.peer.test"_s, port, 10);
    m_names.addSrv(u"_sip._udp.half.test"_s, u"b.peer.test"_s, m_nobody.localPort(), 20);
    m_names.addSrv(u"_sip._udp.late.test"_s, u"b.peer.test"_s, m_nobody.localPort(), 10);
    m_names.addSrv(u"_sip._udp.late.test"_s, u"a.peer.test"_s, port, 20);
    m_names.addSrv(u"_sip._udp.lost.test"_s, u"a.peer.test"_s, port, 10);
    m_names.addSrv(u"_sip._udp.lost.test"_s, u"gone.peer.test"_s, 5060, 20);
}

Prepare CheckPeers::named(const QString& host) const
{
    return [this, host](CheckBench& b) {
        b.trunk.host = host;
        b.trunk.port = 0;
        b.agent.nameServers = { m_names.server() };
    };
}

Prepare CheckPeers::slowNames() const
{
    return [this](CheckBench& b) {
        b.trunk.host = u"one.test"_s;
        b.agent.nameServers = { m_silentNames.server() };
    };
}

QList<CheckRow> CheckPeers::connectionRows() const
{
    QList<CheckRow> rows;
    const auto at = [](quint16 port) { return [port](CheckBench& b) { b.trunk.port = port; }; };
    const auto over = [](const QString& transport) {
        return [transport](CheckBench& b) { b.checkWith = { { u"transport"_s, transport } }; };
    };
    rows.append({ "an address needs no resolving", u"resolve"_s, u"passed"_s });
    rows.append({ "a PBX that is the registrar has no address", u"resolve"_s,
        u"not_applicable: not_for_this_trunk"_s, [](CheckBench& b) {
            b.trunk.mode = u"inbound"_s;
            b.trunk.host = u"dynamic"_s;
        } });
    rows.append({ "a trunk without a host", u"resolve"_s, u"skipped: input_missing"_s,
        [](CheckBench& b) { b.trunk.host.clear(); } });
    rows.append({ "its own transport", u"reach"_s, u"passed"_s, over(u"own"_s) });
    rows.append({ "UDP is its own", u"reach"_s, u"passed"_s, over(u"udp"_s) });
    rows.append({ "TCP beside it", u"reach"_s, u"passed"_s, over(u"tcp"_s) });
    rows.append({ "no TLS beside it", u"reach"_s, u"trunk_port_closed"_s, over(u"tls"_s) });
    rows.append({ "TLS where DNS says", u"reach"_s, u"passed"_s, [this](CheckBench& b) {
                     b.checkWith = { { u"transport"_s, u"tls"_s } };
                     b.trunk.host = u"one.test"_s;
                     b.trunk.port = 0;
                     b.agent.nameServers = { m_names.server() };
                     b.agent.caFile = m_certificates.authority();
                     b.agent.verifyName = m_certificates.name();
                 } });
    rows.append({ "nobody answers", u"reach"_s, u"options_silent"_s, at(m_nobody.localPort()) });
    rows.append({ "OPTIONS are refused", u"reach"_s, u"passed"_s,
        [](CheckBench& b) { b.trunk.username = u"opt-404"_s; } });
    rows.append({ "OPTIONS find it out of order", u"reach"_s, u"trunk_overloaded"_s,
        [](CheckBench& b) { b.trunk.username = u"opt-503"_s; } });
    rows.append({ "far away", u"reach"_s, u"too_slow"_s, [this](CheckBench& b) {
                     b.trunk.port = m_slow.port();
                     b.checkLimits = { { u"maximum_ms"_s, 20 } };
                 } });
    rows.append({ "far away, and near enough", u"reach"_s, u"passed"_s, at(m_slow.port()) });
    return rows;
}

QList<CheckRow> CheckPeers::dnsRows() const
{
    QList<CheckRow> rows;
    rows.append({ "a name", u"resolve"_s, u"passed"_s, named(u"one.test"_s) });
    rows.append(
        { "a name nobody knows", u"resolve"_s, u"trunk_name_unknown"_s, named(u"none.test"_s) });
    rows.append(
        { "name servers that are silent", u"resolve"_s, u"dns_silent"_s, [this](CheckBench& b) {
             slowNames()(b);
             b.agent.clock = Clock(10);
         } });
    rows.append(
        { "an address has no records", u"dns_records"_s, u"not_applicable: not_for_this_trunk"_s });
    rows.append({ "SRV records", u"dns_records"_s, u"passed"_s, named(u"two.test"_s) });
    rows.append({ "no more than an address record", u"dns_records"_s, u"trunk_name_without_sip"_s,
        named(u"plain.test"_s) });
    rows.append({ "an SRV record that leads nowhere", u"dns_records"_s, u"trunk_name_without_sip"_s,
        named(u"lost.test"_s) });
    rows.append({ "records of a name that does not exist", u"dns_records"_s,
        u"skipped: prerequisite_failed"_s, named(u"none.test"_s) });
    rows.append({ "a single address", u"failover"_s, u"not_applicable: not_for_this_trunk"_s });
    rows.append({ "a single server", u"failover"_s, u"not_applicable: not_for_this_trunk"_s,
        named(u"one.test"_s) });
    rows.append({ "two servers", u"failover"_s, u"passed"_s, named(u"two.test"_s) });
    rows.append(
        { "two servers, no registration", u"failover"_s, u"passed"_s, [this](CheckBench& b) {
             named(u"two.test"_s)(b);
             b.trunk.mode = u"ip"_s;
         } });
    rows.append({ "the second server is dead", u"failover"_s, u"failover_failed"_s,
        named(u"half.test"_s) });
    rows.append({ "the second server is dead, no registration", u"failover"_s, u"failover_failed"_s,
        [this](CheckBench& b) {
            named(u"half.test"_s)(b);
            b.trunk.mode = u"ip"_s;
        } });
    rows.append({ "the first server is dead", u"register"_s, u"passed"_s, named(u"late.test"_s) });
    return rows;
}

QList<CheckRow> CheckPeers::tlsRows() const
{
    QList<CheckRow> rows;
    const auto secure = [this](quint16 port) {
        return [this, port](CheckBench& b) {
            b.trunk.transport = u"tls"_s;
            b.trunk.port = port;
            b.agent.caFile = m_certificates.authority();
            b.agent.verifyName = m_certificates.name();
        };
    };
    const QString check = u"certificate"_s;
    rows.append({ "UDP shows none", check, u"not_applicable: not_for_this_trunk"_s });
    rows.append({ "a good one", check, u"passed"_s, [this, secure](CheckBench& b) {
                     secure(m_secure->tlsPort())(b);
                     b.checkLimits = { { u"minimum_days"_s, 1 } };
                 } });
    rows.append(
        { "of another name", check, u"tls_wrong_name"_s, secure(m_secure->wrongNamePort()) });
    rows.append({ "too old", check, u"tls_expired"_s, secure(m_secure->expiredPort()) });
    rows.append(
        { "vouched for by nobody", check, u"tls_untrusted"_s, secure(m_secure->selfSignedPort()) });
    rows.append(
        { "good, but not for a month", check, u"tls_expired"_s, secure(m_secure->tlsPort()) });
    rows.append(
        { "registering over TLS", u"register"_s, u"passed"_s, secure(m_secure->tlsPort()) });
    rows.append(
        { "a strong digest", u"strong_digest"_s, u"passed"_s, secure(m_secure->tlsPort()) });
    return rows;
}

QList<CheckRow> CheckPeers::registrationRows()
{
    QList<CheckRow> rows;
    const auto as
        = [](const QString& user) { return [user](CheckBench& b) { b.trunk.username = user; }; };
    rows.append({ "registers", u"register"_s, u"passed"_s });
    rows.append({ "registers too late", u"register"_s, u"too_slow"_s, [](CheckBench& b) {
                     b.checkLimits = { { u"maximum_ms"_s, 0 } };
                 } });
    rows.append(
        { "the registrar is overloaded", u"register"_s, u"trunk_overloaded"_s, as(u"reg-503"_s) });
    rows.append({ "the password is refused", u"register"_s, u"trunk_password_refused"_s,
        as(u"then-403"_s) });
    rows.append(
        { "the registrar is silent", u"register"_s, u"register_silent"_s, as(u"silent"_s) });
    rows.append({ "no password", u"register"_s, u"skipped: input_missing"_s,
        [](CheckBench& b) { b.trunk.password = {}; } });
    rows.append({ "known by its address", u"register"_s, u"not_applicable: not_for_this_trunk"_s,
        [](CheckBench& b) { b.trunk.mode = u"ip"_s; } });
    rows.append({ "registers again", u"register_refresh"_s, u"passed"_s });
    rows.append({ "never registered", u"register_refresh"_s, u"skipped: prerequisite_failed"_s,
        as(u"reg-403"_s) });
    rows.append({ "a wrong password is refused", u"wrong_password"_s, u"passed"_s });
    rows.append({ "five seconds are granted", u"brief_expiry"_s, u"passed"_s });
    rows.append({ "five seconds are too brief", u"brief_expiry"_s, u"passed"_s, as(u"brief"_s) });
    rows.append({ "the expiry is sensible", u"expiry_granted"_s, u"passed"_s });
    rows.append(
        { "the expiry is too short", u"expiry_granted"_s, u"expiry_not_kept"_s, [](CheckBench& b) {
             b.checkLimits = { { u"minimum_s"_s, 301 } };
         } });
    rows.append(
        { "the expiry is too long", u"expiry_granted"_s, u"expiry_not_kept"_s, [](CheckBench& b) {
             b.checkLimits = { { u"maximum_s"_s, 299 } };
         } });
    rows.append({ "a weak digest", u"strong_digest"_s, u"old_algorithms_only"_s });
    rows.append({ "goes when told", u"unregister"_s, u"passed"_s });
    rows.append({ "does not answer to going", u"unregister"_s, u"binding_left"_s, as(u"keeps"_s) });
    rows.append({ "does not let go", u"unregister"_s, u"binding_left"_s, as(u"sticky"_s) });
    rows.append({ "found at the new place", u"register_after_loss"_s, u"passed"_s });
    return rows;
}

QList<CheckRow> CheckPeers::enduranceRows()
{
    const auto at
        = [](double speed) { return [speed](CheckBench& b) { b.clock = Clock(int(speed)); }; };
    QList<CheckRow> rows;
    rows.append({ "half an hour", u"long_call"_s, u"passed"_s, [at](CheckBench& b) {
                     at(1800)(b);
                     b.answerDeadline = std::chrono::seconds(3); // speech is counted twice a second
                 } });
    rows.append({ "five minutes of silence", u"idle_then_call"_s, u"passed"_s, at(300) });
    rows.append({ "silence, and nobody finds it", u"idle_then_call"_s, u"no_call_arrived"_s,
        [at](CheckBench& b) {
            at(300)(b);
            b.trunk.mode = u"ip"_s;
        } });
    rows.append({ "OPTIONS for five minutes", u"options_steady"_s, u"passed"_s, at(1000) });
    rows.append(
        { "OPTIONS nobody answers", u"options_steady"_s, u"options_silent"_s, [at](CheckBench& b) {
             at(1000)(b);
             b.trunk.username = u"opt-silent"_s;
         } });
    rows.append({ "OPTIONS of a server out of order", u"options_steady"_s, u"trunk_overloaded"_s,
        [at](CheckBench& b) {
            at(1000)(b);
            b.trunk.username = u"opt-503"_s;
        } });
    return rows;
}

QList<CheckRow> CheckPeers::templateRows(const QJsonObject& entry)
{
    const auto with = [entry](const QJsonObject& changes) {
        QJsonObject changed = entry;
        for (auto it = changes.begin(); it != changes.end(); ++it)
            if (it->isNull())
                changed.remove(it.key());
            else
                changed.insert(it.key(), it.value());
        return [json = QJsonDocument(changed).toJson()](CheckBench& b) { b.entry = json; };
    };
    const auto forPbx = [with](const QString& pbx, const QJsonObject& changes = {}) {
        return [=](CheckBench& b) {
            with(changes)(b);
            b.checkWith = { { u"pbx"_s, pbx } };
        };
    };
    QList<CheckRow> rows;
    for (const QString& pbx : { u"nethvoice"_s, u"asterisk"_s, u"freepbx"_s, u"tvox"_s, u"lync"_s })
        rows.append({ "for " + pbx.toLatin1(), u"template"_s, u"passed"_s, forPbx(pbx) });
    rows.append({ "with a line too many", u"template"_s, u"template_faulty"_s,
        forPbx(u"asterisk"_s, { { u"realm"_s, u"one\ntwo"_s } }) });
    rows.append({ "none at all", u"template"_s, u"skipped: input_missing"_s, [](CheckBench& b) {
                     b.checkWith = { { u"pbx"_s, u"tvox"_s } };
                 } });
    rows.append({ "complete", u"template_complete"_s, u"passed"_s, with({}) });
    rows.append({ "no template", u"template_complete"_s, u"template_faulty"_s,
        [](CheckBench& b) { b.entry = "{}"; } });
    rows.append({ "the customer's number is needed", u"template_complete"_s, u"template_faulty"_s,
        [with](CheckBench& b) {
            with({})(b);
            b.trunk.number.clear();
        } });
    rows.append({ "nothing to remark", u"template_lint"_s, u"passed"_s, with({}) });
    rows.append({ "the PBX itself", u"template_lint"_s, u"template_faulty"_s,
        with({ { u"host"_s, u"pbx.example.net"_s } }) });
    rows.append({ "UDP it is", u"template_transport"_s, u"passed"_s, with({}) });
    rows.append({ "TLS it is not", u"template_transport"_s, u"template_differs"_s,
        with({ { u"transport"_s, u"tls"_s } }) });
    rows.append({ "five minutes", u"template_expiry"_s, u"passed"_s, with({}) });
    rows.append({ "two hours", u"template_expiry"_s, u"template_differs"_s,
        with({ { u"expiry_seconds"_s, 7200 } }) });
    rows.append({ "too brief", u"template_expiry"_s, u"template_differs"_s, [with](CheckBench& b) {
                     with({})(b);
                     b.trunk.username = u"brief"_s;
                 } });
    rows.append({ "not stated", u"template_expiry"_s, u"not_applicable: not_for_this_trunk"_s,
        with({ { u"expiry_seconds"_s, QJsonValue::Null } }) });
    rows.append({ "both kinds of G.711", u"template_codecs"_s, u"passed"_s, with({}) });
    rows.append({ "none stated", u"template_codecs"_s, u"not_applicable: not_for_this_trunk"_s,
        with({ { u"codecs"_s, QJsonArray() } }) });
    return rows;
}
