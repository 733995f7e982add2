// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/Disk.h"
#include "models/platform/PaceTimer.h"
#include "models/platform/PlainFolder.h"
#include "models/platform/Process.h"
#include "models/platform/Sockets.h"
#include "models/platform/Waiting.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;

/// What is asked of the operating system itself.
class tst_Platform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void closesWhatItOwns();
    void writesAllOfIt();
    void tellsFilesApart();
    void replacesAndLinks();
    void saysWhyItCannotSync();
    void seesLocksOfOthers();
    void wakesWhoeverWaits();
    void waitsForTheOneThatHasSomething();
    void keepsThePace();
    void listsPlainFilesOnly();
    void isNotLedElsewhereByLinks();
    void movesBytesBothWays();
    void listensOnOneAddress();
    void takesItsOwnCallsOnly();
    void turnsSignalsIntoEvents_data();
    void turnsSignalsIntoEvents();
    void forgetsAVariable();
    void raisesTheLimitOfOpenFiles();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Platform::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void tst_Platform::cleanup() { m_folder.reset(); }

void tst_Platform::closesWhatItOwns()
{
    const auto ends = Sockets::pair();
    QVERIFY(ends);
    char room[8];
    {
        const OwnedDescriptor one(ends->first);
        QCOMPARE(Sockets::receive(ends->second, room, sizeof room), Sockets::later);
    }
    QCOMPARE(Sockets::receive(ends->second, room, sizeof room), 0);
    OwnedDescriptor other(ends->second);
    QCOMPARE(other.release(), ends->second);
    QVERIFY(!other.isOpen());
    QVERIFY(Descriptor::facts(ends->second)); // let go of, not closed
    other.reset(ends->second);
    other.reset();
    QVERIFY(!Descriptor::facts(ends->second));
}

void tst_Platform::writesAllOfIt()
{
    const auto ends = Sockets::pair();
    QVERIFY(ends);
    OwnedDescriptor one(ends->first);
    const OwnedDescriptor other(ends->second);
    QCOMPARE(Descriptor::write(one.get(), "whole"), 0);
    char room[8];
    QCOMPARE(Sockets::receive(other.get(), room, sizeof room), 5);
    QCOMPARE(QByteArray(room, 5), "whole");
    // More than it has room for: it does not wait.
    QCOMPARE(Descriptor::write(one.get(), QByteArray(64 << 20, 'x')), EAGAIN);
    one.reset();
    QCOMPARE(Descriptor::write(one.get(), "x"), EBADF);
}

void tst_Platform::tellsFilesApart()
{
    write(u"a"_s, "a");
    write(u"b"_s, "b");
    QCOMPARE(Disk::identityOf(path(u"a"_s)), Disk::identityOf(path(u"./a"_s)));
    QVERIFY(Disk::identityOf(path(u"a"_s)) != Disk::identityOf(path(u"b"_s)));
    QCOMPARE(Disk::identityOf(path(u"c"_s)), Disk::Identity());
    QVERIFY(!Disk::isOpenHere(path(u"a"_s)));
    QVERIFY(!Disk::isOpenHere(path(u"c"_s)));
    QFile file(path(u"a"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(Disk::isOpenHere(path(u"a"_s)));
    const auto facts = Descriptor::facts(file.handle());
    QVERIFY(facts);
    QCOMPARE(facts->size, 1);
    QCOMPARE(Disk::Identity(facts->device, facts->number), Disk::identityOf(path(u"a"_s)));
}

void tst_Platform::replacesAndLinks()
{
    write(u"old"_s, "old");
    write(u"new"_s, "new");
    QVERIFY(Disk::link(path(u"old"_s), path(u"kept"_s)));
    QVERIFY(!Disk::link(path(u"old"_s), path(u"kept"_s)));
    QCOMPARE(Disk::replace(path(u"new"_s), path(u"old"_s)), 0);
    QVERIFY(!QFile::exists(path(u"new"_s)));
    QFile old(path(u"old"_s));
    QVERIFY(old.open(QFile::ReadOnly));
    QCOMPARE(old.readAll(), "new");
    QFile kept(path(u"kept"_s));
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), "old");
    QCOMPARE(Disk::replace(path(u"gone"_s), path(u"old"_s)), ENOENT);
}

void tst_Platform::saysWhyItCannotSync()
{
    write(u"a"_s, "a");
    QCOMPARE(Disk::sync(path(u"a"_s)), 0);
    QCOMPARE(Disk::sync(m_folder->path()), 0);
    QCOMPARE(Disk::sync(path(u"b"_s)), ENOENT);
    QCOMPARE(Disk::sync(-1), EBADF);
    QVERIFY(Disk::freeBytes(m_folder->path()).value_or(0) > 0);
    QVERIFY(!Disk::freeBytes(path(u"b"_s)));
    QVERIFY(Disk::isWritable(path(u"a"_s)));
    QVERIFY(!Disk::isWritable(path(u"b"_s)));
}

void tst_Platform::seesLocksOfOthers()
{
    write(u"a"_s, QByteArray(4096, 'a'));
    QVERIFY(!Disk::isLocked(path(u"a"_s), 100, 10));
    QProcess other;
    other.start(u"python3"_s,
        { u"-c"_s,
            u"import fcntl,sys\nf=open(sys.argv[1],'r+b')\n"
            "fcntl.lockf(f,fcntl.LOCK_EX,10,105)\nprint('locked',flush=True)\nsys.stdin.read()"_s,
            path(u"a"_s) });
    QVERIFY(other.waitForReadyRead());
    QVERIFY(Disk::isLocked(path(u"a"_s), 100, 10));
    QVERIFY(!Disk::isLocked(path(u"a"_s), 0, 100));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QVERIFY(!Disk::isLocked(path(u"a"_s), 100, 10));
    QVERIFY(!Disk::isLocked(path(u"gone"_s), 0, 1));
}

void tst_Platform::wakesWhoeverWaits()
{
    const Wake wake;
    std::thread other([&] { wake.set(); });
    waitForAny({ { wake.descriptor(), true, false } }, -1);
    other.join();
    waitForAny({ { wake.descriptor(), true, false } }, -1); // it stays set
    wake.clear();
    QElapsedTimer timer;
    timer.start();
    waitForAny({ { wake.descriptor(), true, false } }, 30);
    QVERIFY(timer.elapsed() >= 29);
}

void tst_Platform::waitsForTheOneThatHasSomething()
{
    const auto ends = Sockets::pair();
    QVERIFY(ends);
    const OwnedDescriptor one(ends->first);
    const OwnedDescriptor other(ends->second);
    const Wake never;
    waitForAny({ { never.descriptor(), true, false }, { one.get(), true, true } }, -1); // to write
    QCOMPARE(Sockets::send(other.get(), "x"), 1);
    waitForAny({ { never.descriptor(), true, false }, { one.get(), true, false } }, -1);
    waitForAny({ { -1, true, false } }, 0);
}

void tst_Platform::keepsThePace()
{
    PaceTimer pace;
    QVERIFY(!pace.isRunning());
    QVERIFY(pace.start(10));
    quint64 over = 0;
    QElapsedTimer timer;
    timer.start();
    while (over < 5) {
        waitForAny({ { pace.descriptor(), true, false } }, -1);
        const quint64 now = pace.take();
        QVERIFY(now >= 1);
        over += now;
    }
    // The first is over at once, so that five take four intervals.
    QVERIFY2(timer.elapsed() >= 39, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(pace.take(), 0);
    pace.stop();
    QVERIFY(!pace.isRunning());
}

void tst_Platform::listsPlainFilesOnly()
{
    QDir(m_folder->path()).mkpath(u"files/folder"_s);
    write(u"files/a.wav"_s, "RIFF");
    write(u"outside"_s, "secret");
    QVERIFY(QFile::link(path(u"outside"_s), path(u"files/link"_s)));
    const PlainFolder folder(m_folder->path(), u"files"_s);
    QVERIFY(folder.isOpen());
    for (int i = 0; i < 2; ++i) { // and once more: it does not go on where it stopped
        const auto files = folder.files();
        QVERIFY(files);
        QCOMPARE(files->size(), 1);
        QCOMPARE(files->first().name, u"a.wav"_s);
        QCOMPARE(files->first().size, 4);
        QVERIFY(qAbs(files->first().changed.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }
    QVERIFY(!PlainFolder(m_folder->path(), u"gone"_s).isOpen());
    QCOMPARE(errno, ENOENT);
    QVERIFY(!PlainFolder(path(u"gone"_s), u"files"_s).files());
}

void tst_Platform::isNotLedElsewhereByLinks()
{
    QDir(m_folder->path()).mkpath(u"files"_s);
    write(u"outside"_s, "secret");
    write(u"files/a"_s, "a");
    QVERIFY(QFile::link(path(u"outside"_s), path(u"files/link"_s)));
    QVERIFY(QFile::link(path(u"files"_s), path(u"other"_s)));
    QCOMPARE(QProcess::execute(u"mkfifo"_s, { path(u"files/pipe"_s) }), 0);
    QVERIFY(!PlainFolder(m_folder->path(), u"other"_s).isOpen());
    QVERIFY(!PlainFolder(path(u"other"_s), u"."_s).isOpen());
    const PlainFolder folder(m_folder->path(), u"files"_s);
    for (const QString& name : { u"link"_s, u"pipe"_s, u"gone"_s, u"."_s })
        QCOMPARE(folder.openFile(name), -1);
    const OwnedDescriptor whole(folder.openFile(u"a"_s));
    QVERIFY(whole.isOpen());
    QCOMPARE(folder.newFile(u"a"_s), -1); // it is there
    {
        const OwnedDescriptor draft(folder.newFile(u"draft"_s));
        QCOMPARE(Descriptor::write(draft.get(), "new"), 0);
    }
    QVERIFY(folder.rename(u"draft"_s, u"link"_s)); // the link itself goes
    QVERIFY(!QFileInfo(path(u"files/link"_s)).isSymLink());
    QCOMPARE(QFileInfo(path(u"files/link"_s)).permissions()
            & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
    QFile outside(path(u"outside"_s));
    QVERIFY(outside.open(QFile::ReadOnly));
    QCOMPARE(outside.readAll(), "secret");
    QVERIFY(folder.remove(u"link"_s));
    QVERIFY(!folder.remove(u"link"_s));
    QCOMPARE(errno, ENOENT);
}

void tst_Platform::movesBytesBothWays()
{
    const auto ends = Sockets::pair();
    QVERIFY(ends);
    const OwnedDescriptor one(ends->first);
    OwnedDescriptor other(ends->second);
    char room[64 * 1024];
    const QByteArray much(8 << 20, 'x');
    qsizetype sent = 0;
    while (sent < much.size()) {
        const qsizetype count = Sockets::send(one.get(), QByteArrayView(much).sliced(sent));
        if (count < 0)
            break;
        sent += count;
    }
    QVERIFY(sent > 0 && sent < much.size()); // full: it does not wait
    QCOMPARE(Sockets::send(one.get(), "x"), Sockets::later);
    Sockets::endWriting(one.get());
    qsizetype received = 0;
    for (qsizetype count = 1; count > 0; received += count)
        count = Sockets::receive(other.get(), room, sizeof room);
    QCOMPARE(received, sent);
    QCOMPARE(Sockets::send(other.get(), "x"), 1); // the other way is open still
    other.reset();
    QCOMPARE(Sockets::send(one.get(), "x"), Sockets::broken); // and no signal ends the program
}

void tst_Platform::listensOnOneAddress()
{
    const auto socket = Sockets::listenAt(QHostAddress(u"127.0.0.2"_s), 0, 4);
    QVERIFY(socket);
    const OwnedDescriptor owned(*socket);
    const quint16 port = Sockets::portOf(*socket);
    QVERIFY(port > 0);
    QTcpSocket caller;
    caller.connectToHost(QHostAddress(u"127.0.0.2"_s), port);
    QVERIFY(caller.waitForConnected());
    QTcpSocket stray;
    stray.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(!stray.waitForConnected());
    const auto again = Sockets::listenAt(QHostAddress(u"127.0.0.2"_s), port, 4);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::PortUnavailable);
    QCOMPARE(again.error().subject, u"127.0.0.2:%1"_s.arg(port));
    QVERIFY(!again.error().detail.isEmpty());
    QCOMPARE(Sockets::portOf(-1), 0);
}

/// Another user of the machine could call the port as well.
void tst_Platform::takesItsOwnCallsOnly()
{
    const auto listener = LoopbackListener::open(8);
    QVERIFY(listener);
    QVERIFY(!(*listener)->take());
    QProcess stranger;
    stranger.start(u"bash"_s,
        { u"-c"_s, u"exec 3<>/dev/tcp/127.0.0.1/%1; echo in; cat <&3"_s.arg((*listener)->port()) });
    QVERIFY(stranger.waitForReadyRead());
    QVERIFY(!(*listener)->take());
    QVERIFY(stranger.waitForFinished()); // hung up
    QTcpSocket ours;
    ours.connectToHost(QHostAddress(QHostAddress::LocalHost), (*listener)->port());
    QVERIFY(ours.waitForConnected());
    const auto call = (*listener)->take();
    QVERIFY(call);
    const OwnedDescriptor taken(call->socket);
    QCOMPARE(call->port, ours.localPort());
    QCOMPARE(Sockets::send(taken.get(), "hello"), 5);
    QVERIFY(ours.waitForReadyRead());
    QCOMPARE(ours.readAll(), "hello");
    Sockets::shutDown(taken.get());
    QVERIFY(ours.state() == QTcpSocket::UnconnectedState || ours.waitForDisconnected());
}

void tst_Platform::turnsSignalsIntoEvents_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("an end that is asked for") << SIGTERM;
}

void tst_Platform::turnsSignalsIntoEvents()
{
    QFETCH(int, number);
    Interrupt interrupt;
    QSignalSpy told(&interrupt, &Interrupt::interrupted);
    std::raise(number);
    QVERIFY(told.isEmpty()); // not in the midst of something else
    QTRY_COMPARE(told.size(), 1);
}

void tst_Platform::forgetsAVariable()
{
    qputenv("DOPPINO_TEST_SECRET", "horse");
    QCOMPARE(Process::takeVariable("DOPPINO_TEST_SECRET"), "horse");
    QVERIFY(!qEnvironmentVariableIsSet("DOPPINO_TEST_SECRET"));
    QCOMPARE(Process::takeVariable("DOPPINO_TEST_SECRET"), QByteArray());
}

void tst_Platform::raisesTheLimitOfOpenFiles()
{
    const int before = Process::allowOpenFiles(1);
    QVERIFY(before > 1);
    QVERIFY(Process::allowOpenFiles(before) >= before);
    const auto first = Process::sinceBoot();
    QVERIFY(first > std::chrono::nanoseconds(0));
    QVERIFY(Process::sinceBoot() >= first);
}

QTEST_GUILESS_MAIN(tst_Platform)
#include "tst_Platform.moc"
