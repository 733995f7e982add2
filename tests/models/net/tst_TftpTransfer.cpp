// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/TftpTransfer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tftp;
using namespace std::chrono_literals;

namespace {

Request reading(const Options& options = {}, bool isNetascii = false)
{
    return { false, "a", isNetascii, options };
}
Request writing(const Options& options = {}, bool isNetascii = false)
{
    return { true, "a", isNetascii, options };
}

template <typename T> T as(const QByteArray& wire)
{
    const auto packet = parse(wire);
    if (!packet || !std::holds_alternative<T>(*packet))
        qFatal("unexpected packet %s", wire.left(32).toHex().constData());
    return std::get<T>(*packet);
}

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + i / 251);
    return bytes;
}

} // namespace

class tst_TftpTransfer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void negotiates_data();
    void negotiates();
    void sendsAndReceives_data();
    void sendsAndReceives();
    void answersNoDuplicateAck();
    void ignoresAcksOfOtherBlocks();
    void acknowledgesARepeatedBlock();
    void acknowledgesARepeatedBlockAfterTheRollOver();
    void ignoresBlocksOutOfOrder();
    void staysCompleteAfterAnError();
    void fails_data();
    void fails();
    void refusesAFileThatIsTooLong();
    void refusesABlockThatIsTooLong();
};

void tst_TftpTransfer::negotiates_data()
{
    QTest::addColumn<Options>("wanted");
    QTest::addColumn<Options>("granted");
    const auto row = [](const char* name, const Options& wanted, const Options& granted) {
        QTest::newRow(name) << wanted << granted;
    };
    row("blksize as wanted", { { "blksize", "1024" } }, { { "blksize", "1024" } });
    row("blksize no larger than an Ethernet frame", { { "blksize", "65464" } },
        { { "blksize", "1428" } });
    row("tsize is told", { { "tsize", "0" } }, { { "tsize", "600" } });
    row("timeout as wanted", { { "timeout", "3" } }, { { "timeout", "3" } });
    row("all three in order", { { "timeout", "3" }, { "tsize", "0" }, { "blksize", "8" } },
        { { "timeout", "3" }, { "tsize", "600" }, { "blksize", "8" } });
    row("blksize 7 is left out", { { "blksize", "7" }, { "timeout", "1" } },
        { { "timeout", "1" } });
    row("timeout 0 and 256 are left out",
        { { "timeout", "0" }, { "timeout", "256" }, { "tsize", "0" } }, { { "tsize", "600" } });
    row("words for numbers are left out", { { "blksize", "big" }, { "tsize", "0" } },
        { { "tsize", "600" } });
    row("unknown options are left out", { { "windowsize", "4" }, { "tsize", "0" } },
        { { "tsize", "600" } });
}

void tst_TftpTransfer::negotiates()
{
    QFETCH(Options, wanted);
    QFETCH(Options, granted);
    auto transfer = TftpTransfer::sending(reading(wanted), pattern(600));
    QCOMPARE(as<OptionAck>(transfer.begin()).options, granted);
    const auto timeout = std::find_if(granted.begin(), granted.end(),
        [](const auto& option) { return option.first == "timeout"; });
    const auto seconds = timeout == granted.end() ? 1 : timeout->second.toInt();
    QCOMPARE(transfer.retransmitAfter().count(), std::chrono::milliseconds(seconds * 1s).count());
    QCOMPARE(int(as<Data>(transfer.handle(Ack { 0 })).block), 1);
}

void tst_TftpTransfer::sendsAndReceives_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Options>("options");
    QTest::addColumn<bool>("netascii");
    QTest::addColumn<int>("blocks");
    const Options small { { "blksize", "8" } };
    const Options large { { "blksize", "1428" } };
    QTest::newRow("an empty file") << QByteArray() << Options() << false << 1;
    QTest::newRow("one byte") << pattern(1) << Options() << false << 1;
    QTest::newRow("a byte less than a block") << pattern(511) << Options() << false << 1;
    QTest::newRow("a block exactly") << pattern(512) << Options() << false << 2;
    QTest::newRow("five blocks exactly") << pattern(2560) << Options() << false << 6;
    QTest::newRow("blocks of 1428 bytes") << pattern(3000) << large << false << 3;
    QTest::newRow("past block 65535") << pattern(8 * 65536 + 100) << small << false << 65549;
    QTest::newRow("exactly 65535 blocks and an empty one")
        << pattern(8 * 65535) << small << false << 65536;
    QTest::newRow("netascii") << QByteArray("a\nb\rc\r\n").repeated(100) << Options() << true << 3;
}

void tst_TftpTransfer::sendsAndReceives()
{
    QFETCH(QByteArray, content);
    QFETCH(Options, options);
    QFETCH(bool, netascii);
    QFETCH(int, blocks);
    auto sender = TftpTransfer::sending(reading(options, netascii), content);
    auto receiver = TftpTransfer::receiving(writing(options, netascii));
    QByteArray toSender = receiver.begin();
    QByteArray toReceiver = sender.begin();
    if (!options.isEmpty()) { // both answered the request; only one can have been asked
        QCOMPARE(toSender.toHex(), toReceiver.toHex());
        toReceiver = sender.handle(Ack { 0 });
    }
    int count = 0;
    while (!sender.isComplete() && !toReceiver.isEmpty() && count <= blocks) {
        ++count;
        toSender = receiver.handle(as<Data>(toReceiver));
        toReceiver = sender.handle(as<Ack>(toSender));
    }
    QCOMPARE(count, blocks);
    QVERIFY(sender.isComplete());
    QVERIFY(receiver.isComplete());
    QCOMPARE(receiver.content(), content);
    if (!netascii)
        QCOMPARE(receiver.transferred(), content.size());
}

void tst_TftpTransfer::answersNoDuplicateAck()
{
    auto transfer = TftpTransfer::sending(reading(), pattern(2000));
    QVERIFY(!transfer.begin().isEmpty());
    QCOMPARE(int(as<Data>(transfer.handle(Ack { 1 })).block), 2);
    QVERIFY(transfer.handle(Ack { 1 }).isEmpty());
    QVERIFY(transfer.handle(Ack { 1 }).isEmpty());
    QCOMPARE(int(as<Data>(transfer.last()).block), 2);
    QCOMPARE(int(as<Data>(transfer.handle(Ack { 2 })).block), 3);
}

void tst_TftpTransfer::ignoresAcksOfOtherBlocks()
{
    auto transfer = TftpTransfer::sending(reading(), pattern(600));
    QVERIFY(!transfer.begin().isEmpty());
    QVERIFY(transfer.handle(Ack { 0 }).isEmpty());
    QVERIFY(transfer.handle(Ack { 2 }).isEmpty());
    QVERIFY(transfer.handle(Ack { 65535 }).isEmpty());
    QVERIFY(!transfer.isFailed() && !transfer.isComplete());
}

void tst_TftpTransfer::acknowledgesARepeatedBlock()
{
    auto transfer = TftpTransfer::receiving(writing());
    QCOMPARE(int(as<Ack>(transfer.begin()).block), 0);
    const Data first { 1, pattern(512) };
    QCOMPARE(int(as<Ack>(transfer.handle(first)).block), 1);
    QCOMPARE(int(as<Ack>(transfer.handle(first)).block), 1);
    const Data last { 2, "end" };
    QCOMPARE(int(as<Ack>(transfer.handle(last)).block), 2);
    QVERIFY(transfer.isComplete());
    QCOMPARE(int(as<Ack>(transfer.handle(last)).block), 2);
    QCOMPARE(transfer.content(), pattern(512) + "end");
}

void tst_TftpTransfer::acknowledgesARepeatedBlockAfterTheRollOver()
{
    auto transfer = TftpTransfer::receiving(writing({ { "blksize", "8" } }));
    QVERIFY(!transfer.begin().isEmpty());
    QVERIFY(transfer.handle(Data { 0, pattern(8) }).isEmpty());
    for (int block = 1; block <= 65536; ++block)
        QCOMPARE(int(as<Ack>(transfer.handle(Data { quint16(block), pattern(8) })).block),
            block % 65536);
    const QByteArray again = transfer.handle(Data { 0, pattern(8) });
    QVERIFY(!again.isEmpty());
    QCOMPARE(int(as<Ack>(again).block), 0);
    QCOMPARE(transfer.content().size(), qsizetype(8 * 65536));
}

void tst_TftpTransfer::ignoresBlocksOutOfOrder()
{
    auto transfer = TftpTransfer::receiving(writing());
    QVERIFY(!transfer.begin().isEmpty());
    QVERIFY(transfer.handle(Data { 2, "x" }).isEmpty());
    QVERIFY(transfer.handle(Data { 0, "x" }).isEmpty());
    QVERIFY(!transfer.isComplete());
    QVERIFY(transfer.content().isEmpty());
}

void tst_TftpTransfer::staysCompleteAfterAnError()
{
    auto transfer = TftpTransfer::receiving(writing());
    QVERIFY(!transfer.begin().isEmpty());
    QVERIFY(!transfer.handle(Data { 1, "all" }).isEmpty());
    QVERIFY(transfer.handle(Failure { Failure::Undefined, "late" }).isEmpty());
    QVERIFY(transfer.isComplete() && !transfer.isFailed());
}

void tst_TftpTransfer::fails_data()
{
    QTest::addColumn<bool>("isReceiving");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray refusal = encode(Failure { Failure::IllegalOperation, "unexpected packet" });
    QTest::newRow("an error while sending")
        << false << encode(Failure { Failure::DiskFull, "full" }) << QByteArray()
        << QByteArray("full");
    QTest::newRow("an error while receiving")
        << true << encode(Failure { Failure::Undefined, "stop" }) << QByteArray()
        << QByteArray("stop");
    QTest::newRow("an acknowledgement while receiving")
        << true << encode(Ack { 1 }) << refusal << QByteArray("unexpected packet");
    QTest::newRow("data while sending")
        << false << encode(Data { 1, "x" }) << refusal << QByteArray("unexpected packet");
    QTest::newRow("a request in the middle") << false << encode(Request { false, "b", false, {} })
                                             << refusal << QByteArray("unexpected packet");
}

void tst_TftpTransfer::fails()
{
    QFETCH(bool, isReceiving);
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, reason);
    auto transfer = isReceiving ? TftpTransfer::receiving(writing())
                                : TftpTransfer::sending(reading(), pattern(2000));
    QVERIFY(!transfer.begin().isEmpty());
    QCOMPARE(transfer.handle(*parse(wire)), reply);
    QVERIFY(transfer.isFailed());
    QCOMPARE(transfer.failure()->message, reason);
    QVERIFY(!transfer.isComplete());
    QVERIFY(transfer.handle(Ack { 1 }).isEmpty());
}

void tst_TftpTransfer::refusesAFileThatIsTooLong()
{
    auto transfer = TftpTransfer::receiving(writing({ { "blksize", "1428" } }));
    QVERIFY(!transfer.begin().isEmpty());
    QByteArray reply;
    const QByteArray block = pattern(1428);
    int sent = 0;
    while (!transfer.isFailed() && sent < 20'000)
        reply = transfer.handle(Data { quint16(++sent), block });
    QCOMPARE(int(as<Failure>(reply).code), int(Failure::DiskFull));
    QCOMPARE(qsizetype(sent), TftpTransfer::maximumSize / 1428 + 1);
}

void tst_TftpTransfer::refusesABlockThatIsTooLong()
{
    auto transfer = TftpTransfer::receiving(writing());
    QVERIFY(!transfer.begin().isEmpty());
    QCOMPARE(int(as<Failure>(transfer.handle(Data { 1, pattern(513) })).code),
        int(Failure::IllegalOperation));
    QVERIFY(transfer.isFailed());
}

QTEST_GUILESS_MAIN(tst_TftpTransfer)
#include "tst_TftpTransfer.moc"
