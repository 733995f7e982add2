// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SipAgent.h"
#include "tests/models/sip/ScriptedPeer.h"
#include "tests/peers/KamailioPeer.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Registering with a real registrar, whatever it answers.
class tst_SipAgentRegister : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyKindOfDigest_data();
    void everyKindOfDigest();
    void answers_data();
    void answers();
    void wrongPasswordIsSentOnce();
    void foreignRealm();
    void tooBriefIsRaisedOnce();
    void movedIsFollowed();
    void movedForEverEnds();
    void serviceRouteIsKept();
    void throughTheOutboundProxy();
    void onlyOursIsRemoved();
    void theContactOfBeforeIsRemoved();
    void leavesNothing_data();
    void leavesNothing();
    void theRemovalDoesNotOvertake();
    void removalNotAnswered();
    void silence();
    void noSecretInTheTrace();
    void leavesNothingWhenTheProcessEnds();

private:
    static SipHop hop(quint16 port, SipTransport transport = SipTransport::Udp);
    [[nodiscard]] SipAccount account(const QString& user) const;
    SipRegistration registered(SipAgent& agent, const SipAccount& account, const SipHop& hop);
    SipRegistration removed(SipAgent& agent);
    KamailioPeer m_registrar;
};

SipHop tst_SipAgentRegister::hop(quint16 port, SipTransport transport)
{
    return { transport, { u"127.0.0.1"_s, port }, u"localhost"_s, u"address"_s };
}

SipAccount tst_SipAgentRegister::account(const QString& user) const
{
    SipAccount account;
    account.user = user;
    account.domain = u"peer.test"_s;
    account.password = Secret(m_registrar.setup().password);
    return account;
}

SipRegistration tst_SipAgentRegister::registered(
    SipAgent& agent, const SipAccount& account, const SipHop& hop)
{
    std::optional<SipRegistration> result;
    agent.registerAccount(
        account, hop, 3s, [&result](const SipRegistration& done) { result = done; });
    [&result] { QTRY_VERIFY(result); }();
    return result.value_or(SipRegistration());
}

SipRegistration tst_SipAgentRegister::removed(SipAgent& agent)
{
    std::optional<SipRegistration> result;
    agent.unregister(3s, [&result](const SipRegistration& done) { result = done; });
    [&result] { QTRY_VERIFY(result); }();
    return result.value_or(SipRegistration());
}

void tst_SipAgentRegister::initTestCase()
{
    QVERIFY2(m_registrar.start(), qPrintable(m_registrar.errorText()));
}

void tst_SipAgentRegister::everyKindOfDigest_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("user");
    QTest::addColumn<SipTransport>("transport");
    QTest::newRow("MD5 with qop over UDP") << u"MD5"_s << u"mario"_s << SipTransport::Udp;
    QTest::newRow("MD5 without qop") << u"MD5"_s << u"noqop"_s << SipTransport::Udp;
    QTest::newRow("SHA-256 over TCP") << u"SHA-256"_s << u"mario"_s << SipTransport::Tcp;
    QTest::newRow("a stale nonce") << u"MD5"_s << u"stale"_s << SipTransport::Udp;
}

void tst_SipAgentRegister::everyKindOfDigest()
{
    QFETCH(QString, algorithm);
    QFETCH(QString, user);
    QFETCH(SipTransport, transport);
    KamailioPeer::Setup setup;
    setup.algorithm = algorithm;
    KamailioPeer other(setup);
    KamailioPeer& peer = algorithm == u"MD5" ? m_registrar : other;
    if (&peer == &other)
        QVERIFY2(other.start(), qPrintable(other.errorText()));
    SipAgent agent({});
    const SipRegistration done = registered(agent, account(user), hop(peer.port(), transport));
    QVERIFY(done.isAccepted);
    QCOMPARE(done.statuses.last(), 200);
    QCOMPARE(done.statuses.size(), user == u"stale" ? 3 : 2);
    QCOMPARE(done.algorithm, algorithm);
    QCOMPARE(done.realm, u"peer.test"_s);
    QCOMPARE(done.grantedSeconds, 300);
    QVERIFY(agent.isRegistered());
    QVERIFY(agent.contact().isValid());
    QCOMPARE(peer.bindings(user).size(), 1);
    QVERIFY(peer.bindings(user).constFirst().contains(agent.contact().text()));
    const SipRegistration gone = removed(agent);
    QVERIFY(gone.isAccepted);
    QVERIFY(gone.bindings.isEmpty());
    QVERIFY(!agent.isRegistered());
    QCOMPARE(peer.bindings(user), QStringList());
}

void tst_SipAgentRegister::answers_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QList<int>>("statuses");
    for (const int status : { 400, 403, 404, 408, 480, 500, 503, 603 }) {
        const QString number = QString::number(status);
        QTest::newRow(qPrintable(number + u" at once"_s)) << u"reg-"_s + number << QList { status };
        QTest::newRow(qPrintable(number + u" to the credentials"_s))
            << u"then-"_s + number << QList { 401, status };
    }
}

void tst_SipAgentRegister::answers()
{
    QFETCH(QString, user);
    QFETCH(QList<int>, statuses);
    SipAgent agent({});
    const SipRegistration done = registered(agent, account(user), hop(m_registrar.port()));
    QVERIFY(!done.isAccepted);
    QCOMPARE(done.statuses, statuses);
    QCOMPARE(done.last.status(), statuses.constLast());
    QVERIFY(!done.last.error);
    QVERIFY(!agent.isRegistered());
}

void tst_SipAgentRegister::wrongPasswordIsSentOnce()
{
    SipAgent agent({});
    SipAccount wrong = account(u"mario"_s);
    wrong.password = Secret(u"CANARY-wrong"_s);
    const SipRegistration done = registered(agent, wrong, hop(m_registrar.port()));
    QVERIFY(!done.isAccepted);
    QCOMPARE(done.statuses, (QList { 401, 401 }));
    QVERIFY(!agent.isRegistered());
}

void tst_SipAgentRegister::foreignRealm()
{
    SipAgent agent({});
    SipAccount picky = account(u"otherrealm"_s);
    picky.realm = u"peer.test"_s;
    const SipRegistration done = registered(agent, picky, hop(m_registrar.port()));
    QCOMPARE(done.statuses, QList { 401 });
    QVERIFY(done.last.error);
    QCOMPARE(done.last.error->code, ErrorCode::TrunkRealmDiffers);
    QCOMPARE(done.last.error->detail, u"elsewhere.test"_s);
}

void tst_SipAgentRegister::tooBriefIsRaisedOnce()
{
    SipAgent agent({});
    const SipRegistration done = registered(agent, account(u"brief"_s), hop(m_registrar.port()));
    QVERIFY(done.isAccepted);
    QCOMPARE(done.statuses, (QList { 401, 423, 200 }));
    QCOMPARE(done.askedSeconds, 600);
    QCOMPARE(done.grantedSeconds, 600);
    QVERIFY(removed(agent).isAccepted);
}

void tst_SipAgentRegister::movedIsFollowed()
{
    SipAgent agent({});
    const SipRegistration done = registered(agent, account(u"moved"_s), hop(m_registrar.port()));
    QVERIFY(done.isAccepted);
    QCOMPARE(done.statuses, (QList { 302, 401, 200 }));
    QCOMPARE(done.hop.endpoint.port, m_registrar.otherPort());
    QVERIFY(removed(agent).isAccepted);
    QCOMPARE(m_registrar.bindings(u"moved"_s), QStringList());
}

void tst_SipAgentRegister::movedForEverEnds()
{
    SipAgent agent({});
    const SipRegistration done
        = registered(agent, account(u"moved-loop"_s), hop(m_registrar.port()));
    QVERIFY(!done.isAccepted);
    QCOMPARE(done.statuses, QList<int>(4, 302));
}

void tst_SipAgentRegister::serviceRouteIsKept()
{
    SipAgent agent({});
    const SipRegistration done = registered(agent, account(u"route"_s), hop(m_registrar.port()));
    QVERIFY(done.isAccepted);
    QCOMPARE(done.serviceRoute,
        QStringList { u"<sip:127.0.0.1:%1;lr;service>"_s.arg(m_registrar.port()) });
    QVERIFY(removed(agent).isAccepted);
}

void tst_SipAgentRegister::throughTheOutboundProxy()
{
    KamailioPeer::Setup setup;
    setup.behind = m_registrar.port();
    KamailioPeer proxy(setup);
    QVERIFY2(proxy.start(), qPrintable(proxy.errorText()));
    SipAgent agent({});
    QSignalSpy traced(&agent, &SipAgent::traced);
    SipAccount behind = account(u"behind"_s);
    behind.outboundProxy = u"127.0.0.1:%1"_s.arg(proxy.port());
    const SipRegistration done = registered(agent, behind, hop(proxy.port()));
    QVERIFY(done.isAccepted);
    QCOMPARE(m_registrar.bindings(u"behind"_s).size(), 1);
    const auto first = traced.constFirst().constFirst().value<TracedMessage>();
    QVERIFY(first.bytes.contains("Route: <sip:127.0.0.1:" + QByteArray::number(proxy.port())));
    QVERIFY(first.bytes.startsWith("REGISTER sip:peer.test SIP/2.0"));
    QVERIFY(removed(agent).isAccepted);
    QCOMPARE(m_registrar.bindings(u"behind"_s), QStringList());
}

void tst_SipAgentRegister::onlyOursIsRemoved()
{
    const QString pbx = u"sip:shared@192.0.2.9:5060"_s;
    QVERIFY(m_registrar.bind(u"shared"_s, pbx));
    SipAgent agent({});
    const SipRegistration done = registered(agent, account(u"shared"_s), hop(m_registrar.port()));
    QVERIFY(done.isAccepted);
    QCOMPARE(done.bindings.size(), 2);
    std::optional<SipRegistration> known;
    agent.queryBindings(3s, [&known](const SipRegistration& result) { known = result; });
    QTRY_VERIFY(known);
    QVERIFY(known->isAccepted);
    QCOMPARE(known->bindings.size(), 2);
    QCOMPARE(std::count_if(known->bindings.cbegin(), known->bindings.cend(),
                 [](const SipBinding& each) { return each.isOurs; }),
        1);
    const SipRegistration gone = removed(agent);
    QCOMPARE(gone.bindings.size(), 1);
    QVERIFY(!gone.bindings.constFirst().isOurs);
    QCOMPARE(m_registrar.bindings(u"shared"_s), QStringList { pbx });
}

void tst_SipAgentRegister::theContactOfBeforeIsRemoved()
{
    SipAgent agent({});
    SipAccount mover = account(u"mover"_s);
    for (const QString& contact : { u"first"_s, u"second"_s }) {
        mover.contactUser = contact;
        QVERIFY(registered(agent, mover, hop(m_registrar.port())).isAccepted);
    }
    QCOMPARE(m_registrar.bindings(u"mover"_s).size(), 2);
    QVERIFY(removed(agent).isAccepted);
    QVERIFY(!agent.isRegistered());
    QCOMPARE(m_registrar.bindings(u"mover"_s), QStringList());
}

void tst_SipAgentRegister::leavesNothing_data()
{
    QTest::addColumn<bool>("isAborted");
    QTest::newRow("when aborted") << true;
    QTest::newRow("when destroyed") << false;
}

void tst_SipAgentRegister::leavesNothing()
{
    QFETCH(bool, isAborted);
    auto agent = std::make_unique<SipAgent>(SipAgentSetup());
    QVERIFY(registered(*agent, account(u"leaver"_s), hop(m_registrar.port())).isAccepted);
    QCOMPARE(m_registrar.bindings(u"leaver"_s).size(), 1);
    if (isAborted) {
        bool isDone = false;
        agent->abort([&isDone] { isDone = true; });
        QVERIFY(!isDone);
        QTRY_VERIFY(isDone);
        QVERIFY(!agent->isRegistered());
        QCOMPARE(m_registrar.bindings(u"leaver"_s), QStringList());
    } else {
        QElapsedTimer timer;
        timer.start();
        agent.reset();
        QVERIFY(timer.elapsed() < 1500); // the answer is not waited for
        QTRY_COMPARE(m_registrar.bindings(u"leaver"_s), QStringList());
    }
}

void tst_SipAgentRegister::theRemovalDoesNotOvertake()
{
    ScriptedPeer registrar([](ScriptedPeer& self, const SipMessage& message) {
        if (self.messages().size() > 1) // so slow that the first one is repeated
            self.answer(message, 200, "Contact: " + message.header("Contact") + "\r\n");
    });
    SipAgent agent({});
    agent.registerAccount(
        account(u"slow"_s), hop(registrar.port()), 3s, [](const SipRegistration&) {});
    QTRY_COMPARE(registrar.messages().size(), 1);
    bool isDone = false;
    agent.abort([&isDone] { isDone = true; });
    QTRY_VERIFY(isDone);
    QVERIFY(!agent.isRegistered());
    const QList<SipMessage>& messages = registrar.messages();
    QCOMPARE(messages.size(), 3);
    QCOMPARE(messages[1].cseq(), messages[0].cseq());
    QCOMPARE(messages[2].header("Expires"), "0");
    QVERIFY(messages[2].header("Contact").contains("expires=0"));
}

void tst_SipAgentRegister::removalNotAnswered()
{
    SipAgent agent({});
    QVERIFY(registered(agent, account(u"keeps"_s), hop(m_registrar.port())).isAccepted);
    QElapsedTimer timer;
    timer.start();
    bool isDone = false;
    agent.abort([&isDone] { isDone = true; });
    QTRY_VERIFY(isDone);
    QVERIFY(timer.elapsed() < 10'000);
    QVERIFY(agent.isRegistered());
}

void tst_SipAgentRegister::silence()
{
    SipAgent agent({});
    std::optional<SipRegistration> result;
    agent.registerAccount(account(u"silent"_s), hop(m_registrar.port()), 700ms,
        [&result](const SipRegistration& done) { result = done; });
    QTRY_VERIFY(result);
    QVERIFY(result->last.error);
    QCOMPARE(result->last.error->code, ErrorCode::Timeout);
    QVERIFY(agent.isRegistered()); // nobody can know: it will be taken away
}

void tst_SipAgentRegister::noSecretInTheTrace()
{
    SipAgent agent({});
    QSignalSpy traced(&agent, &SipAgent::traced);
    QVERIFY(registered(agent, account(u"traced"_s), hop(m_registrar.port())).isAccepted);
    QVERIFY(removed(agent).isAccepted);
    QCOMPARE(traced.size(), 8);
    int authorized = 0;
    for (const auto& arguments : std::as_const(traced)) {
        const auto bytes = arguments.constFirst().value<TracedMessage>().bytes;
        QVERIFY(!bytes.contains("CANARY"));
        const auto parsed = SipMessage::parse(bytes);
        QVERIFY(parsed);
        if (const QByteArray answer = parsed->header("Authorization"); !answer.isEmpty()) {
            QVERIFY(answer.contains("response=\"" + QByteArray(32, '*') + '"'));
            ++authorized;
        }
    }
    QCOMPARE(authorized, 2);
}

void tst_SipAgentRegister::leavesNothingWhenTheProcessEnds()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(),
        { u"--register-and-end"_s, QString::number(m_registrar.port()) });
    QVERIFY(other.waitForFinished(10'000));
    const QByteArray words = other.readAllStandardError();
    QVERIFY2(other.exitStatus() == QProcess::NormalExit && other.exitCode() == 0, words);
    QCOMPARE(other.readAllStandardOutput(), "registered");
    QCOMPARE(m_registrar.bindings(u"mortal"_s), QStringList());
}

/// What the test starts itself as: registers, and leaves main() at once.
static int registerAndEnd(quint16 port)
{
    SipAccount account;
    account.user = u"mortal"_s;
    account.domain = u"peer.test"_s;
    account.password = Secret(KamailioPeer::Setup().password);
    SipAgent agent({});
    bool isRegistered = false;
    agent.registerAccount(account, { SipTransport::Udp, { u"127.0.0.1"_s, port }, {}, {} }, 3s,
        [&isRegistered](const SipRegistration& done) {
            isRegistered = done.isAccepted;
            QCoreApplication::quit();
        });
    QCoreApplication::exec();
    fputs(isRegistered ? "registered" : "refused", stdout);
    return 0;
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--register-and-end")
        return registerAndEnd(quint16(app.arguments().value(2).toUShort()));
    tst_SipAgentRegister test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_SipAgentRegister.moc"
