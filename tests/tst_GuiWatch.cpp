// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The watch on the window's thread itself: this program runs again as a test of something slow, and
/// is refused or not.
class tst_GuiWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBlocksIsRefused_data();
    void whatBlocksIsRefused();
};

namespace {

constexpr auto tooLong = 500ms;

void work()
{
    for (const QDeadlineTimer end(tooLong); !end.hasExpired();) { }
}

/// What the second run does in an event of its own.
void play(const QByteArray& what)
{
    if (what == "works")
        work();
    else if (what == "sleeps")
        QThread::msleep(tooLong.count()); // no wait of a test: this is what shall be refused
    else if (what == "works before a loop of its own") {
        QEventLoop loop;
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
        work();
        loop.exec();
    } else if (what == "works within a loop of its own") {
        QEventLoop loop;
        QTimer::singleShot(0, &loop, [&loop] {
            work();
            loop.quit();
        });
        loop.exec();
    } else if (what == "works after a loop of its own") {
        QEventLoop loop;
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
        loop.exec();
        work();
    } else if (what == "waits in a loop of its own") {
        QEventLoop loop;
        QTimer::singleShot(tooLong, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

} // namespace

/// The second run: one function, which sees one event to its end.
class SlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void playsIt()
    {
        bool isOver = false;
        QTimer::singleShot(0, this, [&isOver] {
            play(qgetenv("DOPPINO_PLAYED"));
            isOver = true;
        });
        QTRY_VERIFY(isOver);
    }
};

void tst_GuiWatch::whatBlocksIsRefused_data()
{
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("works") << true;
    QTest::newRow("sleeps") << true;
    QTest::newRow("works before a loop of its own") << true;
    QTest::newRow("works within a loop of its own") << true;
    QTest::newRow("works after a loop of its own") << true;
    QTest::newRow("waits in a loop of its own") << false;
    QTest::newRow("does nothing") << false;
}

void tst_GuiWatch::whatBlocksIsRefused()
{
    QFETCH(bool, isRefused);
    QProcess run;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DOPPINO_PLAYED"_s, QString::fromLatin1(QTest::currentDataTag()));
    environment.insert(u"DOPPINO_WATCH_STRICT"_s, u"1"_s); // also beside other tests
    run.setProcessEnvironment(environment);
    run.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(run.waitForFinished(30'000));
    const QByteArray said = run.readAllStandardOutput();
    QCOMPARE(run.exitCode(), isUnderSanitizer() || !isRefused ? 0 : 1);
    QCOMPARE(said.contains("The GUI thread was blocked"), isRefused && !isUnderSanitizer());
    QVERIFY2(said.contains("playsIt()"), said);
}

int main(int argc, char* argv[])
{
    WatchedApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("DOPPINO_PLAYED")) {
        SlowTest test;
        return QTest::qExec(&test, argc, argv);
    }
    tst_GuiWatch test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_GuiWatch.moc"
