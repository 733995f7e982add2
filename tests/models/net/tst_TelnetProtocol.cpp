// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/TelnetProtocol.h"

#include <QTest>

using namespace Qt::StringLiterals;

static QByteArray hex(const char* digits) { return QByteArray::fromHex(digits); }

class tst_TelnetProtocol : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void readsAnySplit_data();
    void readsAnySplit();
    void doublesIacWhenSending();
    void distrustsABrokenSubnegotiation_data();
    void distrustsABrokenSubnegotiation();
    void boundsItsRepliesToAFlood();
};

void tst_TelnetProtocol::answers_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("reply");
    const auto row = [](const char* name, const char* in, const QByteArray& plain,
                         const char* out) { QTest::newRow(name) << hex(in) << plain << hex(out); };
    row("plain text passes", "6869", "hi", "");
    row("ECHO is accepted", "fffb01", "", "fffd01");
    row("SGA of the device is accepted", "fffb03", "", "fffd03");
    row("SGA of ours is offered", "fffd03", "", "fffb03");
    row("a state agreed already gets no answer", "fffb01fffb01", "", "fffd01");
    row("ECHO of ours is refused", "fffd01", "", "fffc01");
    row("LINEMODE is refused", "fffd22", "", "fffc22");
    row("the device's BINARY is refused", "fffb00", "", "fffe00");
    row("NAWS gives 200 columns and no rows", "fffd1f", "", "fffb1ffffa1f00c80000fff0");
    row("TTYPE is agreed before it is told", "fffd18", "", "fffb18");
    row("TTYPE is vt100", "fffd18fffa1801fff0", "", "fffb18fffa18007674313030fff0");
    row("IAC IAC is one byte", "61ffff62",
        "a\xff"
        "b",
        "");
    row("CR NUL is CR", "610d0062", "a\rb", "");
    row("CR LF stays", "610d0a62", "a\r\nb", "");
    row("a NUL elsewhere stays", "610062", QByteArray("a\0b", 3), "");
    row("commands within text vanish", "61fff162", "ab", "");
    row("the greeting of FRR is answered", "fffb01fffb03fffe22fffd1f50", "P",
        "fffd01fffd03fffb1ffffa1f00c80000fff0");
}

void tst_TelnetProtocol::answers()
{
    QFETCH(QByteArray, received);
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, reply);
    TelnetProtocol telnet;
    QCOMPARE(telnet.receive(received), plain);
    QCOMPARE(telnet.takeOutgoing().toHex(), reply.toHex());
    QVERIFY(telnet.takeOutgoing().isEmpty());
    QVERIFY(!telnet.isBroken());
}

void tst_TelnetProtocol::readsAnySplit_data() { answers_data(); }

void tst_TelnetProtocol::readsAnySplit()
{
    QFETCH(QByteArray, received);
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, reply);
    for (qsizetype cut = 0; cut <= received.size(); ++cut) {
        TelnetProtocol telnet;
        const QByteArray head = telnet.receive(received.first(cut));
        QCOMPARE(head + telnet.receive(received.sliced(cut)), plain);
        QCOMPARE(telnet.takeOutgoing().toHex(), reply.toHex());
    }
    TelnetProtocol telnet;
    QByteArray all;
    for (const char byte : received)
        all += telnet.receive(QByteArray(1, byte));
    QCOMPARE(all, plain);
    QCOMPARE(telnet.takeOutgoing().toHex(), reply.toHex());
}

void tst_TelnetProtocol::doublesIacWhenSending()
{
    TelnetProtocol telnet;
    telnet.send(QByteArray("a\xff\r\0", 4));
    QCOMPARE(telnet.takeOutgoing().toHex(), QByteArray("61ffff0d00"));
}

void tst_TelnetProtocol::distrustsABrokenSubnegotiation_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::newRow("one that another command interrupts") << hex("fffa1801fff341");
    QTest::newRow("one that never ends") << hex("fffa18") + QByteArray(1'000'000, 'x');
}

void tst_TelnetProtocol::distrustsABrokenSubnegotiation()
{
    QFETCH(QByteArray, received);
    TelnetProtocol telnet;
    telnet.receive(hex("fffd18") + received);
    QVERIFY(telnet.isBroken());
    QVERIFY(telnet.receive("gw#").isEmpty());
}

void tst_TelnetProtocol::boundsItsRepliesToAFlood()
{
    QByteArray flood;
    for (int i = 0; i < 300'000; ++i)
        flood += QByteArray("\xff\xfd\x63", 3);
    TelnetProtocol telnet;
    telnet.receive(flood);
    QVERIFY(telnet.isBroken());
    const auto replies = telnet.takeOutgoing().size();
    QVERIFY2(replies > 0 && replies < 70'000, QByteArray::number(replies));
}

QTEST_GUILESS_MAIN(tst_TelnetProtocol)
#include "tst_TelnetProtocol.moc"
