// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Deflated.h"
#include "tests/support/Sanitizer.h"
#include "models/core/Secret.h"

#include <QFile>
#include <QTest>

#include <array>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// Never spelt out in this program: what is found in its memory was unpacked.
constexpr std::array<unsigned char, 12> hiddenMark { 0x2a, 0x31, 0x3b, 0x14, 0x28, 0x31, 0x6b, 0x14,
    0x36, 0x3f, 0x2d, 0x6a };
constexpr unsigned char hider = 0x5a;

QByteArray plainMark()
{
    QByteArray mark;
    for (const unsigned char hidden : hiddenMark)
        mark.append(char(hidden ^ hider));
    return mark;
}

/// Packed by another process, which takes its plain text along.
QByteArray packedElsewhere()
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        const QByteArray packed
            = Deflated::pack(QByteArray(40'000, 'x') + plainMark() + QByteArray(60'000, 'y'));
        const bool isWritten
            = ::write(ends[1], packed.constData(), size_t(packed.size())) == packed.size();
        ::_exit(isWritten ? 0 : 1);
    }
    ::close(ends[1]);
    QByteArray packed(4096, '\0'); // as much as a pipe takes at once
    packed.resize(qsizetype(::read(ends[0], packed.data(), size_t(packed.size()))));
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return packed;
}

int marksIn(const unsigned char* from, const unsigned char* to)
{
    int count = 0;
    for (; from + hiddenMark.size() <= to; ++from) {
        size_t i = 0;
        while (i < hiddenMark.size() && (from[i] ^ hider) == hiddenMark[i])
            ++i;
        count += i == hiddenMark.size() ? 1 : 0;
    }
    return count;
}

/// In everything this process can write to.
int marksInMemory()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    int count = 0;
    if (!maps.open(QFile::ReadOnly))
        return -1;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 5 || words[1] != "rw-p")
            continue;
        const QList<QByteArray> ends = words[0].split('-');
        count += marksIn(reinterpret_cast<const unsigned char*>(ends[0].toULongLong(nullptr, 16)),
            reinterpret_cast<const unsigned char*>(ends[1].toULongLong(nullptr, 16)));
    }
    return count;
}

} // namespace

class tst_Deflated : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unpacksWhatItPacked_data();
    void unpacksWhatItPacked();
    void takesNoMoreThanItMay();
    void refusesWhatIsNotWhole();
    void leavesNoCopyInMemory();
};

void tst_Deflated::unpacksWhatItPacked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("some") << QByteArray("{\"a\": 1}");
    QTest::newRow("a whole step") << QByteArray(64 * 1024, 'x');
    QTest::newRow("many steps") << QByteArray(1'000'000, 'x').replace(1000, 3, "abc");
}

void tst_Deflated::unpacksWhatItPacked()
{
    QFETCH(QByteArray, bytes);
    const QByteArray packed = Deflated::pack(bytes);
    QCOMPARE(qUncompress(packed), bytes);
    QCOMPARE(Deflated::unpack(packed, bytes.size()).value_or(QByteArray()), bytes);
    QVERIFY(!Deflated::unpack(packed, bytes.size() - 1));
}

/// Whatever the length in front says.
void tst_Deflated::takesNoMoreThanItMay()
{
    const QByteArray packed = Deflated::pack(QByteArray(50'000'000, '0')).mid(4);
    for (const QByteArray& length :
        { QByteArray("\0\0\0\1", 4), QByteArray("\xff\xff\xff\xff", 4) })
        QVERIFY(!Deflated::unpack(length + packed, 1'000'000));
    const QByteArray small = Deflated::pack("small").mid(4);
    QCOMPARE(Deflated::unpack(QByteArray("\xff\xff\xff\xff", 4) + small, 100).value_or(""),
        QByteArray("small"));
}

void tst_Deflated::refusesWhatIsNotWhole()
{
    const QByteArray packed = Deflated::pack("something of some length");
    for (qsizetype size = 0; size < packed.size(); ++size)
        QVERIFY(!Deflated::unpack(packed.left(size), 1000));
    for (qsizetype i = 4; i < packed.size(); ++i) {
        QByteArray changed = packed;
        changed[i] = char(changed[i] ^ 0x55);
        QVERIFY(!Deflated::unpack(changed, 1000));
    }
}

/// It may be passwords. They stand where both the first piece and the window of zlib hold them.
void tst_Deflated::leavesNoCopyInMemory()
{
    if (isUnderSanitizer())
        QSKIP("a sanitizer's own memory is too large to be looked through");
    const QByteArray packed = packedElsewhere();
    QCOMPARE(marksInMemory(), 0);
    auto bytes = Deflated::unpack(packed, 1'000'000);
    QVERIFY(bytes);
    QCOMPARE(marksInMemory(), 1); // where it is wanted
    wipe(*bytes);
    QCOMPARE(marksInMemory(), 0);
    QVERIFY(!Deflated::unpack(packed.chopped(1), 1'000'000));
    QCOMPARE(marksInMemory(), 0);
}

QTEST_APPLESS_MAIN(tst_Deflated)
#include "tst_Deflated.moc"
