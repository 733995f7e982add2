// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkRewriting.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_TrunkRewriting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aViaThatComesBackAsItWas();
    void aViaThatComesBackChanged();
    void answersWithoutARequestOfOursProveNothing();
    void aContactThatWasReplaced_data();
    void aContactThatWasReplaced();
    void survivesNonsense();
};

namespace {

QByteArray request(const QByteArray& via, int cseq = 1)
{
    return "REGISTER sip:a SIP/2.0\r\nVia: SIP/2.0/UDP " + via
        + ";branch=z9hG4bK1;rport\r\nFrom: <sip:me@a>;tag=1\r\nTo: <sip:me@a>\r\nCall-ID: 1\r\n"
          "CSeq: "
        + QByteArray::number(cseq)
        + " REGISTER\r\nContact: <sip:me@10.0.0.2:5062>;expires=300\r\nContent-Length: 0\r\n\r\n";
}

QByteArray response(const QByteArray& via, int cseq = 1)
{
    return "SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP " + via
        + ";branch=z9hG4bK1;rport=40000;received=198.51.100.1\r\nFrom: <sip:me@a>;tag=1\r\n"
          "To: <sip:me@a>;tag=2\r\nCall-ID: 1\r\nCSeq: "
        + QByteArray::number(cseq) + " REGISTER\r\nContent-Length: 0\r\n\r\n";
}

TracedMessage traced(bool isSent, const QByteArray& bytes)
{
    return { 0, isSent, SipTransport::Udp, { u"10.0.0.2"_s, 5062 }, { u"203.0.113.7"_s, 5060 },
        bytes };
}

} // namespace

void tst_TrunkRewriting::aViaThatComesBackAsItWas()
{
    const QByteArray via = "10.0.0.2:5062";
    QCOMPARE(TrunkRewriting::ofVia({ traced(true, request(via)), traced(false, response(via)) }),
        QStringList());
}

void tst_TrunkRewriting::aViaThatComesBackChanged()
{
    const QByteArray other = "198.51.100.1:40000";
    const QByteArray via = "10.0.0.2:5062";
    const QStringList found
        = TrunkRewriting::ofVia({ traced(true, request(via)), traced(false, response(other)),
            traced(true, request(via, 2)), traced(false, response(other, 2)) });
    QCOMPARE(found, QStringList { u"Via 10.0.0.2:5062 > 198.51.100.1:40000"_s });
}

void tst_TrunkRewriting::answersWithoutARequestOfOursProveNothing()
{
    QCOMPARE(TrunkRewriting::ofVia({ traced(false, response("192.0.2.9:5060")),
                 traced(true, request("10.0.0.2:5062", 7)),
                 traced(false, response("192.0.2.9:5060", 8)) }),
        QStringList());
}

void tst_TrunkRewriting::aContactThatWasReplaced_data()
{
    QTest::addColumn<QString>("bound");
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<qsizetype>("certain");
    QTest::addColumn<qsizetype>("possible");
    QTest::newRow("as sent") << u"sip:me@10.0.0.2:5062;x=1"_s << true << qsizetype(0)
                             << qsizetype(0);
    QTest::newRow("another's") << u"sip:me@192.0.2.9:5060"_s << false << qsizetype(0)
                               << qsizetype(0);
    QTest::newRow("to where we are seen")
        << u"sip:me@198.51.100.1:40000"_s << true << qsizetype(0) << qsizetype(1);
    QTest::newRow("to elsewhere") << u"sip:me@203.0.113.77:40000"_s << true << qsizetype(1)
                                  << qsizetype(0);
    QTest::newRow("no address") << u"nonsense"_s << true << qsizetype(0) << qsizetype(0);
}

void tst_TrunkRewriting::aContactThatWasReplaced()
{
    QFETCH(QString, bound);
    QFETCH(bool, isOurs);
    QFETCH(qsizetype, certain);
    QFETCH(qsizetype, possible);
    SipRegistration registration;
    registration.isAccepted = true;
    registration.last.seenAs = { u"198.51.100.1"_s, 40000 };
    registration.bindings = { { bound, 300, isOurs } };
    const auto contacts
        = TrunkRewriting::ofContact({ traced(true, request("10.0.0.2:5062")) }, registration);
    QCOMPARE(contacts.certain.size(), certain);
    QCOMPARE(contacts.possible.size(), possible);
}

void tst_TrunkRewriting::survivesNonsense()
{
    const QList<TracedMessage> messages { traced(true, {}), traced(false, "SIP/2.0 200"),
        traced(true, "REGISTER sip:a SIP/2.0\r\nContact: <<<\r\n\r\n") };
    QCOMPARE(TrunkRewriting::ofVia(messages), QStringList());
    SipRegistration registration;
    registration.bindings = { { u"sip:me@1.2.3.4"_s, 300, true } };
    QVERIFY(TrunkRewriting::ofContact(messages, registration).certain.isEmpty());
}

QTEST_GUILESS_MAIN(tst_TrunkRewriting)
#include "tst_TrunkRewriting.moc"
