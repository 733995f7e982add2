// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/NeighbourMessages.h"

#include <QRandomGenerator>
#include <QTest>

#include <linux/neighbour.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {

template <typename T> QByteArray bytesOf(const T& value)
{
    return { reinterpret_cast<const char*>(&value), sizeof(value) };
}

QByteArray padded(QByteArray bytes)
{
    while (bytes.size() % 4 != 0)
        bytes.append('\0');
    return bytes;
}

QByteArray attribute(quint16 type, const QByteArray& value)
{
    const rtattr head { quint16(sizeof(rtattr) + size_t(value.size())), type };
    return padded(bytesOf(head) + value);
}

QByteArray message(quint16 type, const QByteArray& body)
{
    nlmsghdr head {};
    head.nlmsg_len = quint32(sizeof(head) + size_t(body.size()));
    head.nlmsg_type = type;
    return bytesOf(head) + body;
}

QByteArray neighbour(quint16 state, const QByteArray& address = "\x0a\x4d\x00\x39",
    const QByteArray& mac = QByteArray("\x00\xa0\xba\x01\x02\x03", 6), quint8 family = AF_INET)
{
    ndmsg head {};
    head.ndm_family = family;
    head.ndm_ifindex = 7;
    head.ndm_state = state;
    QByteArray body = bytesOf(head) + attribute(NDA_DST, address);
    if (!mac.isEmpty())
        body += attribute(NDA_LLADDR, mac);
    return message(RTM_NEWNEIGH, body);
}

const QByteArray address("\x0a\x4d\x00\x39", 4);

} // namespace

class tst_NeighbourMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsStates_data();
    void readsStates();
    void readsAnEntry();
    void readsSeveralAndTheEnd();
    void readsTheKernelsRefusal();
    void leavesOutWhatIsUnusable_data();
    void leavesOutWhatIsUnusable();
    void standsEveryTruncation();
    void standsEveryLength();
    void standsNoise();
};

void tst_NeighbourMessages::readsStates_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("expected"); // -1 = not reported
    QTest::newRow("reachable") << NUD_REACHABLE << int(Neighbour::State::Answering);
    QTest::newRow("stale") << NUD_STALE << int(Neighbour::State::Remembered);
    QTest::newRow("delay") << NUD_DELAY << int(Neighbour::State::Remembered);
    QTest::newRow("probe") << NUD_PROBE << int(Neighbour::State::Remembered);
    QTest::newRow("written by hand") << NUD_PERMANENT << int(Neighbour::State::Remembered);
    QTest::newRow("failed") << NUD_FAILED << int(Neighbour::State::Silent);
    QTest::newRow("still asking") << NUD_INCOMPLETE << -1;
    QTest::newRow("an interface without ARP") << NUD_NOARP << -1;
}

void tst_NeighbourMessages::readsStates()
{
    QFETCH(int, state);
    QFETCH(int, expected);
    const auto messages = NeighbourMessages::parse(neighbour(quint16(state), address));
    QCOMPARE(messages.neighbours.size(), expected < 0 ? 0 : 1);
    if (expected >= 0)
        QCOMPARE(int(messages.neighbours.first().state), expected);
}

void tst_NeighbourMessages::readsAnEntry()
{
    const auto messages = NeighbourMessages::parse(neighbour(NUD_REACHABLE, address));
    QCOMPARE(messages.neighbours.size(), 1);
    const Neighbour& entry = messages.neighbours.first();
    QCOMPARE(QHostAddress(entry.address).toString(), u"10.77.0.57"_s);
    QCOMPARE(entry.mac.colons(), u"00:A0:BA:01:02:03"_s);
    QCOMPARE(entry.interface, 7);
    QVERIFY(!messages.isEnd);
    QCOMPARE(messages.error, 0);
}

void tst_NeighbourMessages::readsSeveralAndTheEnd()
{
    const auto messages = NeighbourMessages::parse(neighbour(NUD_REACHABLE, address)
        + neighbour(NUD_STALE, QByteArray("\x0a\x4d\x00\x3a", 4))
        + message(NLMSG_DONE, QByteArray(4, '\0')));
    QCOMPARE(messages.neighbours.size(), 2);
    QVERIFY(messages.isEnd);
}

void tst_NeighbourMessages::readsTheKernelsRefusal()
{
    const int refusal = -EPERM;
    const auto messages = NeighbourMessages::parse(message(NLMSG_ERROR, bytesOf(refusal)));
    QCOMPARE(messages.error, EPERM);
}

void tst_NeighbourMessages::leavesOutWhatIsUnusable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray mac("\x00\xa0\xba\x01\x02\x03", 6);
    QTest::newRow("IPv6") << neighbour(NUD_REACHABLE, QByteArray(16, 'x'), mac, AF_INET6);
    QTest::newRow("an IPv6 address called IPv4") << neighbour(NUD_REACHABLE, QByteArray(16, 'x'));
    QTest::newRow("no MAC") << neighbour(NUD_REACHABLE, address, {});
    QTest::newRow("a null MAC") << neighbour(NUD_REACHABLE, address, QByteArray(6, '\0'));
    QTest::newRow("a multicast MAC")
        << neighbour(NUD_REACHABLE, address, QByteArray("\x01\x00\x5e\x00\x00\x01", 6));
    QTest::newRow("a MAC of 8 bytes") << neighbour(NUD_REACHABLE, address, mac + "xx");
    QTest::newRow("no address") << neighbour(NUD_REACHABLE, {});
    QTest::newRow("the address 0.0.0.0") << neighbour(NUD_REACHABLE, QByteArray(4, '\0'));
    QTest::newRow("another message") << message(RTM_NEWLINK, QByteArray(32, 'x'));
    QTest::newRow("an entry taken away") << [] {
        QByteArray gone = neighbour(NUD_REACHABLE, address);
        const quint16 type = RTM_DELNEIGH;
        return gone.replace(4, 2, bytesOf(type));
    }();
    QTest::newRow("no body") << message(RTM_NEWNEIGH, {});
    QTest::newRow("nothing") << QByteArray();
}

void tst_NeighbourMessages::leavesOutWhatIsUnusable()
{
    QFETCH(QByteArray, bytes);
    const auto messages = NeighbourMessages::parse(bytes);
    QCOMPARE(messages.neighbours.size(), 0);
    QVERIFY(!messages.isEnd);
}

void tst_NeighbourMessages::standsEveryTruncation()
{
    const QByteArray whole = neighbour(NUD_REACHABLE, address);
    for (qsizetype length = 0; length < whole.size(); ++length)
        QCOMPARE(
            NeighbourMessages::parse(QByteArray(whole.constData(), length)).neighbours.size(), 0);
}

void tst_NeighbourMessages::standsEveryLength()
{
    const QByteArray whole = neighbour(NUD_REACHABLE, address);
    const auto lengthOfFirstAttribute = qsizetype(sizeof(nlmsghdr) + sizeof(ndmsg));
    for (quint32 length = 0; length < 200; ++length) {
        QByteArray lying = whole;
        lying.replace(0, 4, bytesOf(length));
        QVERIFY(NeighbourMessages::parse(lying).neighbours.size() <= 1);
        lying = whole;
        lying.replace(lengthOfFirstAttribute, 2, bytesOf(quint16(length)));
        QVERIFY(NeighbourMessages::parse(lying).neighbours.size() <= 1);
    }
    QByteArray huge = whole;
    huge.replace(0, 4, bytesOf(quint32(0xffffffff)));
    QCOMPARE(NeighbourMessages::parse(huge).neighbours.size(), 0);
}

void tst_NeighbourMessages::standsNoise()
{
    QRandomGenerator random(4711);
    const QByteArray whole = neighbour(NUD_REACHABLE, address) + neighbour(NUD_STALE, address);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray noisy = whole;
        for (int i = 0; i < 4; ++i)
            noisy[random.bounded(int(noisy.size()))] = char(random.bounded(256));
        QVERIFY(NeighbourMessages::parse(noisy).neighbours.size() <= whole.size() / 16);
    }
}

QTEST_APPLESS_MAIN(tst_NeighbourMessages)
#include "tst_NeighbourMessages.moc"
