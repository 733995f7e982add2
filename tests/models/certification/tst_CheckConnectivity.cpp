// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/certification/CheckBench.h"
#include "tests/models/certification/OddRegistrar.h"
#include "tests/peers/DnsPeer.h"
#include "tests/peers/KamailioPeer.h"
#include "tests/peers/SipResponder.h"

using namespace std::chrono_literals;

using Prepare = std::function<void(CheckBench& bench)>;
Q_DECLARE_METATYPE(Prepare)

namespace {
const QString number = u"0721000001"_s;
} // namespace

/// The checks of connection, registration, endurance and template, against real registrars and
/// name servers, and against registrars that do one thing wrong.
class tst_CheckConnectivity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checks_data();
    void checks();
    void oddRegistrars_data();
    void oddRegistrars();

private:
    void connectionRows();
    void dnsRows();
    void tlsRows();
    void registrationRows();
    static void row(const char* name, const QString& check, const QString& verdict,
        const Prepare& prepare = {});
    [[nodiscard]] CheckBench bench(const QString& user = number) const
    {
        return { user, m_registrar.port(), m_registrar.setup().password };
    }
    [[nodiscard]] CertificationResult done(const CheckBench& bench, const QString& id);

    std::shared_ptr<const Catalog> m_catalog;
    TestCertificates m_certificates;
    KamailioPeer m_registrar;
    std::unique_ptr<KamailioPeer> m_secure; ///< TLS, SHA-256
    DnsPeer m_names;
    DnsPeer m_silentNames { DnsPeer::Kind::Silent };
    QUdpSocket m_nobody;
    SipResponder m_slow { QHostAddress::LocalHost, 0, 60ms };
    Outcome m_outcome;
};

void tst_CheckConnectivity::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    QVERIFY2(m_certificates.make(), qPrintable(m_certificates.errorText()));
    QVERIFY2(m_registrar.start(), qPrintable(m_registrar.errorText()));
    KamailioPeer::Setup setup;
    setup.algorithm = u"SHA-256"_s;
    setup.certificates = &m_certificates;
    m_secure = std::make_unique<KamailioPeer>(setup);
    QVERIFY2(m_secure->start(), qPrintable(m_secure->errorText()));
    QVERIFY(m_nobody.bind(QHostAddress::LocalHost));
    QVERIFY(m_slow.isUp());
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
    QVERIFY2(m_names.start(), qPrintable(m_names.errorText()));
    QVERIFY(m_silentNames.start());
}

CertificationResult tst_CheckConnectivity::done(const CheckBench& bench, const QString& id)
{
    CertificationJob job(bench.request(*m_catalog));
    [&job] { QVERIFY(CheckBench::run(job)); }();
    m_outcome = job.outcome();
    return CheckBench::result(job, id);
}

void tst_CheckConnectivity::row(
    const char* name, const QString& check, const QString& verdict, const Prepare& prepare)
{
    QTest::newRow(name) << check << verdict << prepare;
}

void tst_CheckConnectivity::checks_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<Prepare>("prepare");
    connectionRows();
    dnsRows();
    tlsRows();
    registrationRows();
}

void tst_CheckConnectivity::connectionRows()
{
    const auto at = [](quint16 port) { return [port](CheckBench& b) { b.trunk.port = port; }; };
    const auto over = [](const QString& transport) {
        return [transport](CheckBench& b) { b.checkWith = { { u"transport"_s, transport } }; };
    };
    row("an address needs no resolving", u"resolve"_s, u"passed"_s);
    row("a PBX that is the registrar has no address", u"resolve"_s,
        u"not_applicable: not_for_this_trunk"_s, [](CheckBench& b) {
            b.trunk.mode = u"inbound"_s;
            b.trunk.host = u"dynamic"_s;
        });
    row("a trunk without a host", u"resolve"_s, u"skipped: input_missing"_s,
        [](CheckBench& b) { b.trunk.host.clear(); });
    row("its own transport", u"reach"_s, u"passed"_s, over(u"own"_s));
    row("UDP is its own", u"reach"_s, u"passed"_s, over(u"udp"_s));
    row("TCP beside it", u"reach"_s, u"passed"_s, over(u"tcp"_s));
    row("no TLS beside it", u"reach"_s, u"trunk_port_closed"_s, over(u"tls"_s));
    row("TLS where DNS says", u"reach"_s, u"passed"_s, [this](CheckBench& b) {
        b.checkWith = { { u"transport"_s, u"tls"_s } };
        b.trunk.host = u"one.test"_s;
        b.trunk.port = 0;
        b.agent.nameServers = { m_names.server() };
        b.agent.caFile = m_certificates.authority();
        b.agent.verifyName = m_certificates.name();
    });
    row("nobody answers", u"reach"_s, u"options_silent"_s, at(m_nobody.localPort()));
    row("OPTIONS are refused", u"reach"_s, u"passed"_s,
        [](CheckBench& b) { b.trunk.username = u"opt-404"_s; });
    row("OPTIONS find it out of order", u"reach"_s, u"trunk_overloaded"_s,
        [](CheckBench& b) { b.trunk.username = u"opt-503"_s; });
    row("far away", u"reach"_s, u"too_slow"_s, [this](CheckBench& b) {
        b.trunk.port = m_slow.port();
        b.checkLimits = { { u"maximum_ms"_s, 20 } };
    });
    row("far away, and near enough", u"reach"_s, u"passed"_s, at(m_slow.port()));
}

void tst_CheckConnectivity::dnsRows()
{
    const auto named = [this](const QString& host) {
        return [this, host](CheckBench& b) {
            b.trunk.host = host;
            b.trunk.port = 0;
            b.agent.nameServers = { m_names.server() };
        };
    };
    row("a name", u"resolve"_s, u"passed"_s, named(u"one.test"_s));
    row("a name nobody knows", u"resolve"_s, u"trunk_name_unknown"_s, named(u"none.test"_s));
    row("name servers that are silent", u"resolve"_s, u"dns_silent"_s, [this](CheckBench& b) {
        b.trunk.host = u"one.test"_s;
        b.agent.nameServers = { m_silentNames.server() };
    });
    row("an address has no records", u"dns_records"_s, u"not_applicable: not_for_this_trunk"_s);
    row("SRV records", u"dns_records"_s, u"passed"_s, named(u"two.test"_s));
    row("no more than an address record", u"dns_records"_s, u"trunk_name_without_sip"_s,
        named(u"plain.test"_s));
    row("an SRV record that leads nowhere", u"dns_records"_s, u"trunk_name_without_sip"_s,
        named(u"lost.test"_s));
    row("records of a name that does not exist", u"dns_records"_s,
        u"skipped: prerequisite_failed"_s, named(u"none.test"_s));
    row("a single address", u"failover"_s, u"not_applicable: not_for_this_trunk"_s);
    row("a single server", u"failover"_s, u"not_applicable: not_for_this_trunk"_s,
        named(u"one.test"_s));
    row("two servers", u"failover"_s, u"passed"_s, named(u"two.test"_s));
    row("two servers, no registration", u"failover"_s, u"passed"_s, [named](CheckBench& b) {
        named(u"two.test"_s)(b);
        b.trunk.mode = u"ip"_s;
    });
    row("the second server is dead", u"failover"_s, u"failover_failed"_s, named(u"half.test"_s));
    row("the second server is dead, no registration", u"failover"_s, u"failover_failed"_s,
        [named](CheckBench& b) {
            named(u"half.test"_s)(b);
            b.trunk.mode = u"ip"_s;
        });
    row("the first server is dead", u"register"_s, u"passed"_s, named(u"late.test"_s));
}

void tst_CheckConnectivity::tlsRows()
{
    const auto secure = [this](quint16 port) {
        return [this, port](CheckBench& b) {
            b.trunk.transport = u"tls"_s;
            b.trunk.port = port;
            b.agent.caFile = m_certificates.authority();
            b.agent.verifyName = m_certificates.name();
        };
    };
    const QString check = u"certificate"_s;
    row("UDP shows none", check, u"not_applicable: not_for_this_trunk"_s);
    row("a good one", check, u"passed"_s, [this, secure](CheckBench& b) {
        secure(m_secure->tlsPort())(b);
        b.checkLimits = { { u"minimum_days"_s, 1 } };
    });
    row("of another name", check, u"tls_wrong_name"_s, secure(m_secure->wrongNamePort()));
    row("too old", check, u"tls_expired"_s, secure(m_secure->expiredPort()));
    row("vouched for by nobody", check, u"tls_untrusted"_s, secure(m_secure->selfSignedPort()));
    row("good, but not for a month", check, u"tls_expired"_s, secure(m_secure->tlsPort()));
    row("registering over TLS", u"register"_s, u"passed"_s, secure(m_secure->tlsPort()));
    row("a strong digest", u"strong_digest"_s, u"passed"_s, secure(m_secure->tlsPort()));
}

void tst_CheckConnectivity::registrationRows()
{
    const auto as
        = [](const QString& user) { return [user](CheckBench& b) { b.trunk.username = user; }; };
    row("registers", u"register"_s, u"passed"_s);
    row("registers too late", u"register"_s, u"too_slow"_s, [](CheckBench& b) {
        b.checkLimits = { { u"maximum_ms"_s, 0 } };
    });
    row("the registrar is overloaded", u"register"_s, u"trunk_overloaded"_s, as(u"reg-503"_s));
    row("the password is refused", u"register"_s, u"trunk_password_refused"_s, as(u"then-403"_s));
    row("the registrar is silent", u"register"_s, u"register_silent"_s, as(u"silent"_s));
    row("no password", u"register"_s, u"skipped: input_missing"_s,
        [](CheckBench& b) { b.trunk.password = {}; });
    row("known by its address", u"register"_s, u"not_applicable: not_for_this_trunk"_s,
        [](CheckBench& b) { b.trunk.mode = u"ip"_s; });
    row("registers again", u"register_refresh"_s, u"passed"_s);
    row("never registered", u"register_refresh"_s, u"skipped: prerequisite_failed"_s,
        as(u"reg-403"_s));
    row("a wrong password is refused", u"wrong_password"_s, u"passed"_s);
    row("five seconds are granted", u"brief_expiry"_s, u"passed"_s);
    row("five seconds are too brief", u"brief_expiry"_s, u"passed"_s, as(u"brief"_s));
    row("the expiry is sensible", u"expiry_granted"_s, u"passed"_s);
    row("the expiry is too short", u"expiry_granted"_s, u"expiry_not_kept"_s, [](CheckBench& b) {
        b.checkLimits = { { u"minimum_s"_s, 301 } };
    });
    row("the expiry is too long", u"expiry_granted"_s, u"expiry_not_kept"_s, [](CheckBench& b) {
        b.checkLimits = { { u"maximum_s"_s, 299 } };
    });
    row("a weak digest", u"strong_digest"_s, u"old_algorithms_only"_s);
    row("goes when told", u"unregister"_s, u"passed"_s);
    row("does not answer to going", u"unregister"_s, u"binding_left"_s, as(u"keeps"_s));
    row("does not let go", u"unregister"_s, u"binding_left"_s, as(u"sticky"_s));
    row("found at the new place", u"register_after_loss"_s, u"passed"_s);
}

void tst_CheckConnectivity::checks()
{
    QFETCH(QString, check);
    QFETCH(QString, verdict);
    QFETCH(Prepare, prepare);
    CheckBench b = bench();
    b.answerDeadline = 700ms;
    if (check == u"reach")
        b.checkWith = { { u"transport"_s, u"own"_s } };
    if (prepare)
        prepare(b);
    b.add(check, b.checkWith, b.checkLimits);
    const CertificationResult result = done(b, check);
    QVERIFY2(CheckBench::verdict(result) == verdict, CheckBench::story(result));
    const bool isKept = b.trunk.username == u"keeps" || b.trunk.username == u"sticky";
    QCOMPARE(m_outcome.end == Outcome::End::Unknown, isKept);
    for (const KamailioPeer* peer : { &m_registrar, m_secure.get() })
        if (!isKept)
            QCOMPARE(peer->bindings(b.trunk.username), QStringList());
}

void tst_CheckConnectivity::oddRegistrars_data()
{
    using Odd = OddRegistrar::Odd;
    QTest::addColumn<OddRegistrar::Odd>("odd");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("takes any password")
        << Odd::TakesAnyPassword << u"wrong_password"_s << u"wrong_password_accepted"_s;
    QTest::newRow("asks for no password")
        << Odd::TakesAnyPassword << u"strong_digest"_s << u"wrong_password_accepted"_s;
    QTest::newRow("locks the account")
        << Odd::LocksAfterAWrongOne << u"wrong_password"_s << u"trunk_password_refused"_s;
    QTest::newRow("says nothing to a wrong password")
        << Odd::SilentToOthers << u"wrong_password"_s << u"register_silent"_s;
    QTest::newRow("keeps asking for more")
        << Odd::AsksForMoreAgain << u"brief_expiry"_s << u"expiry_not_kept"_s;
    QTest::newRow("grants less than asked for")
        << Odd::GrantsLess << u"brief_expiry"_s << u"expiry_not_kept"_s;
    QTest::newRow("forgets what it granted")
        << Odd::ForgetsAtOnce << u"brief_expiry"_s << u"expiry_not_kept"_s;
    QTest::newRow("keeps the binding of before")
        << Odd::ListsTwo << u"register_refresh"_s << u"binding_doubled"_s;
    QTest::newRow("calls the dead place")
        << Odd::CallsTheOldPlace << u"register_after_loss"_s << u"binding_doubled"_s;
}

void tst_CheckConnectivity::oddRegistrars()
{
    QFETCH(OddRegistrar::Odd, odd);
    QFETCH(QString, check);
    QFETCH(QString, verdict);
    OddRegistrar registrar(odd);
    CheckBench b = bench();
    b.trunk.port = registrar.port();
    b.answerDeadline = 700ms;
    b.ringDeadline = 700ms;
    b.add(check);
    const CertificationResult result = done(b, check);
    QVERIFY2(CheckBench::verdict(result) == verdict, CheckBench::story(result));
}

QTEST_GUILESS_MAIN(tst_CheckConnectivity)
#include "tst_CheckConnectivity.moc"
