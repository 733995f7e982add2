// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/VerifyBench.h"
#include "tests/peers/DnsPeer.h"
#include "tests/peers/KamailioPeer.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace {

/// One far side, and what the technician must be told about it.
struct Case {
    QString name;
    QJsonObject trunk;
    QString verdict;
    int exit = 0;
    QString turn = {};
    QString remark = {};
    QStringList options = {};
};

} // namespace

/// The real program against real servers: the verdict on resolving, reaching and registering.
class tst_TrunkVerify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void worksWithFiveSamples();
    void nobodyIsThere();
    void theSentenceNamesThePassword_data();
    void theSentenceNamesThePassword();
    void tellsWhoseTurnItIs_data();
    void tellsWhoseTurnItIs();
    void leavesNothingBehind();

private:
    [[nodiscard]] QList<Case> cases();
    [[nodiscard]] QList<Case> accountCases() const;
    [[nodiscard]] QList<Case> answerCases() const;
    [[nodiscard]] QList<Case> standingCases() const;
    [[nodiscard]] QList<Case> tlsCases() const;
    [[nodiscard]] QList<Case> nameCases() const;
    bool startPeers();
    bool startNames();

    TestCertificates m_certificates;
    KamailioPeer m_registrar { KamailioPeer::Setup { .certificates = &m_certificates } };
    KamailioPeer m_modern { KamailioPeer::Setup { .algorithm = u"SHA-256"_s } };
    std::unique_ptr<KamailioPeer> m_edge;
    DnsPeer m_names;
    DnsPeer m_refusingNames { DnsPeer::Kind::Refusing };
    DnsPeer m_silentNames { DnsPeer::Kind::Silent };
    PeerDaemon m_oldTls;
    quint16 m_oldTlsPort = PeerDaemon::freePort();
    QTcpServer m_otherServer; ///< greets in plain text
    QUdpSocket m_nobody; ///< takes everything, says nothing
    QUdpSocket m_blocked; ///< the same, before a server on TCP
    VerifyBench m_bench;
    VerifyPool m_pool { m_bench };
    QList<Case> m_cases;
};

bool tst_TrunkVerify::startPeers()
{
    if (!m_certificates.make() || !m_registrar.start() || !m_modern.start())
        return false;
    const bool isOldUp = m_oldTls.start(u"/usr/bin/openssl"_s,
        { u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(m_oldTlsPort), u"-tls1_1"_s,
            u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, u"-key"_s, m_certificates.key(), u"-cert"_s,
            m_certificates.good() },
        m_oldTlsPort);
    KamailioPeer::Setup edge;
    edge.behind = m_registrar.port();
    m_edge = std::make_unique<KamailioPeer>(edge);
    connect(&m_otherServer, &QTcpServer::newConnection, this,
        [this] { m_otherServer.nextPendingConnection()->write("220 mail.test ESMTP\r\n"); });
    return isOldUp && m_otherServer.listen(QHostAddress::LocalHost) && m_edge->start()
        && m_nobody.bind(QHostAddress::LocalHost)
        && m_blocked.bind(QHostAddress::LocalHost, m_registrar.tcpOnlyPort());
}

bool tst_TrunkVerify::startNames()
{
    const quint16 port = m_registrar.port();
    m_names.addNaptr(u"naptr.test"_s, 10, 10, u"SIP+D2U"_s, u"_sip._udp.voice.test"_s);
    m_names.addSrv(u"_sip._udp.voice.test"_s, u"a.voice.test"_s, port);
    m_names.addHost(u"a.voice.test"_s, u"127.0.0.1"_s);
    m_names.addSrv(u"_sip._udp.srv.test"_s, u"a.voice.test"_s, port);
    m_names.addSrv(u"_sip._udp.dead.test"_s, u"a.voice.test"_s, m_nobody.localPort(), 10);
    m_names.addSrv(u"_sip._udp.dead.test"_s, u"a.voice.test"_s, port, 20);
    m_names.addText(u"bare.test"_s);
    return m_names.start() && m_refusingNames.start() && m_silentNames.start();
}

void tst_TrunkVerify::initTestCase()
{
    QVERIFY2(startPeers(), qPrintable(m_registrar.errorText() + m_modern.errorText()));
    QVERIFY2(startNames(), qPrintable(m_names.errorText()));
    QVERIFY(m_registrar.bind(u"pbx"_s, u"sip:pbx@127.0.0.9:5060"_s));
    m_cases = cases();
    for (const Case& one : m_cases)
        m_bench.add(one.name, one.trunk);
    m_bench.add(u"works"_s, VerifyBench::registering(u"works"_s, m_registrar.port()));
    m_bench.add(u"nobody"_s, VerifyBench::registering(u"nobody"_s, m_nobody.localPort()));
    m_bench.add(u"wrong password"_s,
        VerifyBench::registering(
            u"wrong"_s, m_registrar.port(), { { u"password"_s, u"CANARY-wrong"_s } }));
    const VerifyEnd imported = m_bench.import();
    QVERIFY2(imported.code == 0, imported.all());
}

QList<Case> tst_TrunkVerify::cases()
{
    return accountCases() + answerCases() + standingCases() + tlsCases() + nameCases();
}

QList<Case> tst_TrunkVerify::accountCases() const
{
    const auto at = [this](const QString& user, const QJsonObject& more = {}) {
        return VerifyBench::registering(user, m_registrar.port(), more);
    };
    const QString you = u"you"_s;
    const QString provider = u"provider"_s;
    return { { u"a stale nonce"_s, at(u"stale"_s), u"works"_s },
        { u"a challenge without qop"_s, at(u"noqop"_s), u"works"_s },
        { u"a digest of SHA-256"_s, VerifyBench::registering(u"sha"_s, m_modern.port()),
            u"works"_s },
        { u"an expiry too brief"_s, at(u"brief"_s), u"works"_s, 0, {}, u"expiry_raised"_s },
        { u"moved elsewhere"_s, at(u"moved"_s), u"works"_s, 0, {}, u"redirected"_s },
        { u"moved for ever"_s, at(u"moved-loop"_s), u"trunk_redirect_loop"_s, 1, provider },
        { u"a Service-Route"_s, at(u"route"_s), u"works"_s },
        { u"another auth user"_s, at(u"sip"_s, { { u"auth_user"_s, u"auth"_s } }),
            u"trunk_password_refused"_s, 3, you },
        { u"over TCP"_s, at(u"tcp"_s, { { u"transport"_s, u"tcp"_s } }), u"works"_s },
        { u"an outbound proxy"_s,
            at(u"edge"_s, { { u"outbound_proxy"_s, u"127.0.0.1:%1"_s.arg(m_edge->port()) } }),
            u"works"_s },
        { u"the PBX is registered"_s, at(u"pbx"_s), u"works"_s, 0, {}, u"other_bindings"_s },
        { u"a challenge for another realm"_s,
            at(u"otherrealm"_s, { { u"realm"_s, u"peer.test"_s } }), u"trunk_realm_differs"_s, 3,
            you },
        { u"nothing after the credentials"_s, at(u"then-silent"_s), u"binding_left"_s, 5, you },
        { u"no answer to the removal"_s, at(u"keeps"_s), u"binding_left"_s, 5, you },
        { u"a removal that removes nothing"_s, at(u"sticky"_s), u"binding_left"_s, 5, you },
        { u"REGISTER unanswered"_s, at(u"silent"_s), u"register_silent"_s, 4, provider } };
}

QList<Case> tst_TrunkVerify::answerCases() const
{
    struct Row {
        const char* user;
        const char* verdict;
        int exit;
        const char* turn;
    };
    static constexpr std::array rows {
        Row { "reg-403", "trunk_forbidden", 1, "provider" },
        Row { "then-403", "trunk_password_refused", 3, "you" },
        Row { "reg-404", "trunk_account_unknown", 1, "you" },
        Row { "then-404", "trunk_account_unknown", 1, "you" },
        Row { "reg-405", "trunk_method_refused", 1, "provider" },
        Row { "reg-408", "trunk_timeout_reported", 1, "provider" },
        Row { "reg-420", "trunk_extension_refused", 1, "provider" },
        Row { "reg-423", "trunk_expiry_refused", 1, "you" },
        Row { "reg-480", "trunk_refused", 1, "provider" },
        Row { "reg-484", "trunk_account_unknown", 1, "you" },
        Row { "reg-486", "trunk_refused", 1, "provider" },
        Row { "reg-488", "trunk_refused", 1, "provider" },
        Row { "reg-491", "trunk_request_pending", 1, "provider" },
        Row { "reg-500", "trunk_provider_fault", 1, "provider" },
        Row { "reg-501", "trunk_method_refused", 1, "provider" },
        Row { "reg-502", "trunk_bad_gateway", 1, "provider" },
        Row { "reg-503", "trunk_overloaded", 1, "provider" },
        Row { "reg-504", "trunk_gateway_timeout", 1, "provider" },
        Row { "reg-603", "trunk_forbidden", 1, "provider" },
    };
    QList<Case> list;
    for (const Row& row : rows) {
        const QString user = QString::fromLatin1(row.user);
        list.append({ user, VerifyBench::registering(user, m_registrar.port()),
            QString::fromLatin1(row.verdict), row.exit, QString::fromLatin1(row.turn) });
    }
    return list;
}

QList<Case> tst_TrunkVerify::standingCases() const
{
    const auto at = [this](const QString& user) {
        return VerifyBench::standing(m_registrar.port(), { { u"username"_s, user } });
    };
    QUdpSocket gone;
    gone.bind(QHostAddress::LocalHost);
    const QString network = u"site_network"_s;
    return { { u"known by its address"_s, at({}), u"works"_s },
        { u"OPTIONS not allowed"_s, at(u"opt-405"_s), u"works"_s, 0, {}, u"options_refused"_s },
        { u"OPTIONS forbidden"_s, at(u"opt-403"_s), u"trunk_forbidden"_s, 1, u"provider"_s },
        { u"OPTIONS unanswered"_s, at(u"opt-silent"_s), u"options_silent"_s, 4, network },
        { u"OPTIONS unanswered, REGISTER answered"_s,
            VerifyBench::registering(u"opt-silent"_s, m_registrar.port()), u"works"_s, 0, {},
            u"options_silent"_s },
        { u"a closed port"_s, VerifyBench::standing(gone.localPort()), u"trunk_port_closed"_s, 4,
            u"you"_s },
        { u"UDP blocked"_s, VerifyBench::standing(m_registrar.tcpOnlyPort()), u"udp_blocked"_s, 4,
            network } };
}

QList<Case> tst_TrunkVerify::tlsCases() const
{
    const auto at = [](quint16 port) {
        return VerifyBench::registering(
            u"tls"_s, port, { { u"transport"_s, u"tls"_s }, { u"verify_name"_s, u"localhost"_s } });
    };
    const QStringList trust { u"--ca"_s, m_certificates.authority() };
    const QString provider = u"provider"_s;
    return { { u"TLS"_s, at(m_registrar.tlsPort()), u"works"_s, 0, {}, {}, trust },
        { u"TLS of an unknown authority"_s, at(m_registrar.tlsPort()), u"tls_untrusted"_s, 4,
            provider },
        { u"TLS of a self-signed"_s, at(m_registrar.selfSignedPort()), u"tls_untrusted"_s, 4,
            provider, {}, trust },
        { u"TLS for another name"_s, at(m_registrar.wrongNamePort()), u"tls_wrong_name"_s, 4,
            provider, {}, trust },
        { u"TLS past its time"_s, at(m_registrar.expiredPort()), u"tls_expired"_s, 4, provider, {},
            trust },
        { u"TLS of the past"_s, at(m_oldTlsPort), u"tls_too_old"_s, 4, provider, {}, trust },
        { u"something else than TLS"_s, at(m_otherServer.serverPort()), u"tls_refused"_s, 4,
            provider, {}, trust },
        { u"silence instead of TLS"_s, at(m_registrar.port()), u"options_silent"_s, 4,
            u"site_network"_s, {}, trust } };
}

QList<Case> tst_TrunkVerify::nameCases() const
{
    const auto named = [](const QString& name) {
        return VerifyBench::registering(
            u"named"_s, 0, { { u"host"_s, name }, { u"transport"_s, QString() } });
    };
    const QStringList known { u"--dns"_s, m_names.server() };
    const QString you = u"you"_s;
    const QString network = u"site_network"_s;
    return { { u"by NAPTR"_s, named(u"naptr.test"_s), u"works"_s, 0, {}, {}, known },
        { u"by SRV"_s, named(u"srv.test"_s), u"works"_s, 0, {}, {}, known },
        { u"by SRV, the first dead"_s, named(u"dead.test"_s), u"works"_s, 0, {}, u"address_dead"_s,
            known },
        { u"an unknown name"_s, named(u"nope.test"_s), u"trunk_name_unknown"_s, 4, you, {}, known },
        { u"a name without SIP"_s, named(u"bare.test"_s), u"trunk_name_without_sip"_s, 4, you, {},
            known },
        { u"names refused"_s, named(u"naptr.test"_s), u"dns_fault"_s, 4, network, {},
            { u"--dns"_s, m_refusingNames.server() } },
        { u"names unanswered"_s, named(u"naptr.test"_s), u"dns_silent"_s, 4, network, {},
            { u"--dns"_s, m_silentNames.server() } } };
}

void tst_TrunkVerify::worksWithFiveSamples()
{
    const VerifyEnd end = m_bench.verify(u"works"_s, { u"--samples"_s, u"5"_s })->wait();
    QVERIFY2(end.code == 0, end.all());
    QVERIFY(!end.events().contains(QJsonObject()));
    const QJsonObject verdict = end.event(u"verdict"_s);
    QCOMPARE(verdict.value(u"code"_s).toString(), u"works"_s);
    QCOMPARE(end.fact(u"reach_udp"_s, u"samples"_s), u"5"_s);
    QCOMPARE(end.fact(u"reach_udp"_s, u"server"_s), u"peer-registrar/1.0"_s);
    for (const char* step : { "resolve", "reach_udp", "register", "unregister" })
        QCOMPARE(end.step(QString::fromLatin1(step)).value(u"result"_s).toString(), u"passed"_s);
    QCOMPARE(m_registrar.bindings(u"works"_s), QStringList());
    qInfo("five samples: the test took %lld ms, the program %lld ms",
        verdict.value(u"elapsed_ms"_s).toInteger(), end.elapsedMs);
}

void tst_TrunkVerify::nobodyIsThere()
{
    const VerifyEnd end = m_bench.verify(u"nobody"_s)->wait();
    QVERIFY2(end.code == 4, end.all());
    const QJsonObject verdict = end.event(u"verdict"_s);
    QCOMPARE(verdict.value(u"code"_s).toString(), u"options_silent"_s);
    QVERIFY2(end.elapsedMs < 30'000, end.all()); // SIP's own timers would take 32 s
    qInfo("nobody there: the test took %lld ms, the program %lld ms",
        verdict.value(u"elapsed_ms"_s).toInteger(), end.elapsedMs);
}

void tst_TrunkVerify::theSentenceNamesThePassword_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isForPeople");
    for (const bool isForPeople : { false, true })
        for (const QString& language : { u"en"_s, u"it"_s })
            QTest::addRow("%s%s", qPrintable(language), isForPeople ? ", as text" : "")
                << language << isForPeople;
}

void tst_TrunkVerify::theSentenceNamesThePassword()
{
    QFETCH(QString, language);
    QFETCH(bool, isForPeople);
    QStringList arguments { u"trunk"_s, u"verify"_s, u"bench"_s, u"wrong password"_s,
        u"--language"_s, language, u"--samples"_s, u"1"_s };
    if (!isForPeople)
        arguments.append(u"--json"_s);
    const VerifyEnd end = m_bench.begin(arguments)->wait();
    QVERIFY2(end.code == 3, end.all());
    const QString sentence = isForPeople ? QString::fromUtf8(end.out + end.err)
                                         : end.event(u"verdict"_s).value(u"text"_s).toString();
    QVERIFY2(sentence.contains(u"password"_s), end.all());
    QCOMPARE(sentence.contains(u"does not accept"_s), language == u"en");
    QVERIFY2(!(end.out + end.err).contains("CANARY"), end.all());
}

void tst_TrunkVerify::tellsWhoseTurnItIs_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_cases.size(); ++i) {
        QTest::addRow("%s", qPrintable(m_cases.at(i).name)) << i;
        m_pool.add(
            m_cases.at(i).name, QStringList { u"--samples"_s, u"1"_s } + m_cases.at(i).options);
    }
}

void tst_TrunkVerify::tellsWhoseTurnItIs()
{
    QFETCH(int, index);
    const Case& expected = m_cases.at(index);
    const VerifyEnd end = m_pool.end(expected.name);
    const QJsonObject verdict = end.event(u"verdict"_s);
    QVERIFY2(verdict.value(u"code"_s) == expected.verdict, end.all());
    QVERIFY2(end.code == expected.exit, end.all());
    QCOMPARE(verdict.value(u"turn"_s).toString(), expected.turn);
    if (!expected.remark.isEmpty())
        QVERIFY2(verdict.value(u"remarks"_s).toArray().contains(expected.remark), end.all());
    QVERIFY(!verdict.value(u"text"_s).toString().isEmpty());
    QVERIFY2(!(end.out + end.err).contains("CANARY"), end.all());
    QVERIFY(!end.events().contains(QJsonObject()));
}

void tst_TrunkVerify::leavesNothingBehind()
{
    // But what the servers were told not to give up, and what a PBX holds.
    QCOMPARE(m_registrar.bindings(u"pbx"_s), QStringList { u"sip:pbx@127.0.0.9:5060"_s });
    const qsizetype kept
        = m_registrar.bindings(u"keeps"_s).size() + m_registrar.bindings(u"sticky"_s).size();
    QCOMPARE(kept, 2);
    QCOMPARE(m_registrar.bindings().size(), kept + 1);
    QCOMPARE(m_modern.bindings(), QStringList());
    QVERIFY(!m_bench.stored().contains("CANARY"));
}

QTEST_GUILESS_MAIN(tst_TrunkVerify)
#include "tst_TrunkVerify.moc"
