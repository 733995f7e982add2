// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/KamailioPeer.h"
#include "tests/peers/SippPeer.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The real SIP servers do among themselves what the tests of our own code take for granted.
class tst_SipPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCallIsAnswered_data();
    void aCallIsAnswered();
    void aCallIsRefused_data();
    void aCallIsRefused();
    void anotherBindingIsListed();

private:
    KamailioPeer m_proxy;
    SippPeer m_refusing { SippPeer::refusing() };
};

void tst_SipPeers::initTestCase()
{
    QVERIFY2(m_proxy.start(), qPrintable(m_proxy.errorText()));
    QVERIFY2(m_refusing.start(), qPrintable(m_refusing.errorText()));
}

void tst_SipPeers::aCallIsAnswered_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("with speech") << u"answered"_s;
    QTest::newRow("with speech before") << u"early"_s;
    QTest::newRow("and ended by the callee") << u"hangs-up"_s;
}

void tst_SipPeers::aCallIsAnswered()
{
    QFETCH(QString, scenario);
    SippPeer callee(scenario == u"answered" ? SippPeer::answering(50)
            : scenario == u"early"          ? SippPeer::early(100)
                                            : SippPeer::hangingUp(100));
    QVERIFY2(callee.start(), qPrintable(callee.errorText()));
    QVERIFY(m_proxy.routeNumber(u"0721405516"_s, callee.port()));
    SippPeer caller(SippPeer::calling(m_proxy.port(), u"0721405516"_s, u"+393401"_s, 300));
    QVERIFY2(caller.start(), qPrintable(caller.errorText()));
    QCOMPARE(caller.waitForEnd(5000), 0);
    const QByteArray talk = caller.messages();
    QVERIFY2(talk.contains("200 OK") && talk.contains("Record-Route: <sip:127.0.0.1"), talk);
    QCOMPARE(talk.contains("183 Session"), scenario == u"early");
}

void tst_SipPeers::aCallIsRefused_data()
{
    QTest::addColumn<int>("code");
    for (const int code : SippPeer::refusals())
        QTest::addRow("%d", code) << code;
}

void tst_SipPeers::aCallIsRefused()
{
    QFETCH(int, code);
    const QString number = u"390721%1"_s.arg(code);
    QVERIFY(m_proxy.routeNumber(number, m_refusing.port()));
    SippPeer caller(SippPeer::calling(m_proxy.port(), number, u"+393401"_s, 300));
    QVERIFY2(caller.start(), qPrintable(caller.errorText()));
    QVERIFY(caller.waitForEnd(5000) > 0); // it had hoped for an answer
    QVERIFY2(caller.messages().contains("SIP/2.0 " + QByteArray::number(code) + ' '),
        caller.messages() + m_refusing.complaints());
}

void tst_SipPeers::anotherBindingIsListed()
{
    QCOMPARE(m_proxy.bindings(), QStringList());
    QVERIFY(m_proxy.bind(u"pbx"_s, u"sip:pbx@127.0.0.9:5060"_s));
    QCOMPARE(m_proxy.bindings(), QStringList { u"sip:pbx@127.0.0.9:5060"_s });
    QCOMPARE(m_proxy.bindings(u"other"_s), QStringList());
}

QTEST_GUILESS_MAIN(tst_SipPeers)
#include "tst_SipPeers.moc"
