// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/TftpPacket.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tftp;

class tst_TftpPacket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndReads_data();
    void writesAndReads();
    void readsARequest();
    void refuses_data();
    void refuses();
    void readsAnUnterminatedError();
    void translatesNetascii_data();
    void translatesNetascii();
};

void tst_TftpPacket::writesAndReads_data()
{
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char* name, const char* hex) {
        QTest::newRow(name) << QByteArray::fromHex(hex);
    };
    row("a read request",
        "0001612e63666700"
        "6f6374657400");
    row("a write request in netascii",
        "00026100"
        "6e6574617363696900");
    row("a request with options",
        "00016100"
        "6f6374657400"
        "626c6b73697a6500"
        "3130323400"
        "7473697a6500"
        "3000");
    row("data", "0003000161626300ff");
    row("the empty last block", "0003ffff");
    row("an acknowledgement", "0004ffff");
    row("an option acknowledgement",
        "0006"
        "74696d656f757400"
        "3100");
    row("an error",
        "00050001"
        "6e6f00");
}

void tst_TftpPacket::writesAndReads()
{
    QFETCH(QByteArray, wire);
    const auto packet = parse(wire);
    QVERIFY(packet);
    QCOMPARE(encode(*packet).toHex(), wire.toHex());
}

void tst_TftpPacket::readsARequest()
{
    const auto packet = parse(QByteArray("\0\2a.cfg\0OCTET\0BLKSIZE\0001024\0", 27));
    QVERIFY(packet && std::holds_alternative<Request>(*packet));
    const auto& request = std::get<Request>(*packet);
    QVERIFY(request.isWrite);
    QVERIFY(!request.isNetascii);
    QCOMPARE(request.fileName, QByteArray("a.cfg"));
    QCOMPARE(request.options, Options({ { "blksize", "1024" } }));
}

void tst_TftpPacket::refuses_data()
{
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char* name, const char* hex) {
        QTest::newRow(name) << QByteArray::fromHex(hex);
    };
    row("nothing", "");
    row("half an opcode", "00");
    row("an opcode alone", "0004");
    row("opcode 0", "00000001");
    row("opcode 7", "00070001");
    row("a request without end",
        "00016100"
        "6f63746574");
    row("a request without a mode", "00016100");
    row("mail mode",
        "00016100"
        "6d61696c00");
    row("an option without a value",
        "00016100"
        "6f6374657400"
        "7473697a6500");
    row("a long acknowledgement", "0004000100");
    row("an option acknowledgement without end",
        "0006"
        "74696d656f757400"
        "31");
}

void tst_TftpPacket::refuses()
{
    QFETCH(QByteArray, wire);
    QVERIFY(!parse(wire));
}

void tst_TftpPacket::readsAnUnterminatedError()
{
    const auto packet = parse(QByteArray("\0\5\0\2no", 6));
    QVERIFY(packet && std::holds_alternative<Failure>(*packet));
    QCOMPARE(std::get<Failure>(*packet).message, QByteArray("no"));
    QCOMPARE(int(std::get<Failure>(*packet).code), int(Failure::AccessViolation));
}

void tst_TftpPacket::translatesNetascii_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("lines") << QByteArray("a\nb\n") << QByteArray("a\r\nb\r\n");
    QTest::newRow("a bare CR") << QByteArray("a\rb") << QByteArray("a\r\0b", 4);
    QTest::newRow("CR LF") << QByteArray("a\r\nb") << QByteArray("a\r\0\r\nb", 6);
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void tst_TftpPacket::translatesNetascii()
{
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, wire);
    QCOMPARE(toNetascii(plain).toHex(), wire.toHex());
    QCOMPARE(fromNetascii(wire).toHex(), plain.toHex());
}

QTEST_GUILESS_MAIN(tst_TftpPacket)
#include "tst_TftpPacket.moc"
