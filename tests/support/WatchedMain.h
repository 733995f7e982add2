// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Sanitizer.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMetaEnum>
#include <QTest>
#include <QThread>
#include <QVBoxLayout>

#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

/// The application of a test of the window. It fails the test function under way when the GUI
/// thread does not come back to its loop within 50 ms. What counts is what one event takes from its
/// dispatch to its end: working and waiting for something, but not waiting for a processor that
/// others are using, which says nothing about the program (Linux tells them apart). Painting is
/// judged by its work alone, and so is what happens on a crowded machine: those it waits for may be
/// waiting for processors themselves. There twice the time is allowed, too. What the test function
/// itself calls is not dispatched and so not measured.
class WatchedApplication : public QApplication {
public:
    static constexpr qint64 limitMs = 50;

    WatchedApplication(int& argc, char** argv)
        : QApplication(argc, argv)
        , m_schedule(QStringLiteral("/proc/thread-self/schedstat"))
        , m_isReporting(qEnvironmentVariableIsSet("DOPPINO_WATCH_REPORT"))
        , m_isStrict(qEnvironmentVariableIsSet("DOPPINO_WATCH_STRICT"))
        , m_limit(qEnvironmentVariableIntValue("DOPPINO_WATCH_LIMIT"))
    {
        if (m_limit <= 0)
            m_limit = limitMs;
        m_clock.start();
        // Kept by name it would be that of whoever reads it.
        m_isWatching = m_schedule.open(QFile::ReadOnly | QFile::Unbuffered) && !isUnderSanitizer()
            && !qEnvironmentVariableIsSet("DOPPINO_NO_WATCH");
        warmUp();
        const auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { restart(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { end(); });
    }

    /// For a test of waiting: longer than that nobody may wait in one event, not even while the
    /// machine is crowded. @param ms -1 = as otherwise
    static void setLongestWait(int ms) { s_longestWait = ms; }
    /// Called instead of failing the test; null = it fails.
    static void setTold(std::function<void(const QString& text)> told) { s_told = std::move(told); }
    [[nodiscard]] bool isWatching() const { return m_isWatching; }

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (!m_isWatching || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        const int level = thread()->loopLevel();
        const bool isDispatched = m_running.empty() || m_running.back().level < level;
        if (!isDispatched) // sent by the event that is being measured
            return QApplication::notify(receiver, event);
        const QString what = describe(receiver, event);
        m_running.push_back({ level, isPaint(event), now() });
        const bool isTaken = QApplication::notify(receiver, event);
        judge(m_running.back(), what);
        m_running.pop_back();
        restart();
        return isTaken;
    }

private:
    /// In nanoseconds.
    struct Moment {
        qint64 clock = 0;
        qint64 work = 0; ///< this thread had a processor
        qint64 queued = 0; ///< it was ready and had none
    };
    struct Running {
        int level = 0;
        bool isPaint = false;
        Moment since;
    };

    static bool isPaint(const QEvent* event)
    {
        const QEvent::Type type = event->type();
        return type == QEvent::Expose || type == QEvent::Paint || type == QEvent::UpdateLater
            || type == QEvent::UpdateRequest;
    }

    /// Fonts and styles are read once a program, by Qt.
    static void warmUp()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(new QLabel(QStringLiteral("Doppino")));
        window.show();
        (void)window.grab();
    }

    Moment now()
    {
        timespec worked {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &worked);
        m_schedule.seek(0);
        const qint64 waited = m_schedule.readLine(128).split(' ').value(1).toLongLong();
        return { m_clock.nsecsElapsed(), worked.tv_sec * 1'000'000'000LL + worked.tv_nsec, waited };
    }

    /// More to do than processors: whoever is waited for stands in a queue, too, or the disk is
    /// busy with others.
    [[nodiscard]] bool isMachineCrowded() const
    {
        double load = 0;
        return !m_isStrict && getloadavg(&load, 1) == 1 && load > QThread::idealThreadCount();
    }

    /// An event's own loop pauses it: what is left of it counts from here.
    void restart()
    {
        if (!m_running.empty())
            m_running.back().since = now();
    }

    void end()
    {
        if (m_running.empty())
            return;
        judge(m_running.back(), QStringLiteral("what came before a loop of its own"));
        restart();
    }

    static QString describe(const QObject* receiver, const QEvent* event)
    {
        return QStringLiteral("%1 '%2', event %3")
            .arg(QString::fromLatin1(receiver->metaObject()->className()), receiver->objectName(),
                QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())));
    }

    void judge(const Running& running, const QString& what)
    {
        const Moment end = now();
        const qint64 work = end.work - running.since.work;
        const qint64 queued = end.queued - running.since.queued;
        const qint64 passed = end.clock - running.since.clock;
        const qint64 waited = passed - work - queued;
        const bool isCrowded = queued > passed / 10 || isMachineCrowded();
        const bool isWaiting = s_longestWait >= 0 && waited > s_longestWait * 1'000'000LL;
        const bool isWaitCounted = isWaiting || (!running.isPaint && !isCrowded);
        const qint64 ms = (work + (isWaitCounted ? waited : 0)) / 1'000'000;
        // What is shared makes everybody slower.
        if (!isWaiting && ms <= (isCrowded ? 2 * m_limit : m_limit))
            return;
        const QString text
            = QStringLiteral("The GUI thread was blocked for %1 ms (%2 ms of work): %3")
                  .arg(ms)
                  .arg(work / 1'000'000)
                  .arg(what);
        if (s_told)
            s_told(text);
        else if (m_isReporting)
            qWarning("%s", qPrintable(text));
        else if (QTest::currentTestFunction())
            QTest::qFail(qPrintable(text), __FILE__, __LINE__);
    }

    static inline int s_longestWait = -1;
    static inline std::function<void(const QString& text)> s_told;
    QFile m_schedule;
    QElapsedTimer m_clock;
    std::vector<Running> m_running; ///< one for each loop within another
    bool m_isWatching = false;
    bool m_isReporting = false;
    bool m_isStrict = false;
    qint64 m_limit = limitMs;
};

/// Instead of QTEST_MAIN.
#define WATCHED_MAIN(TestObject)                                                                   \
    int main(int argc, char* argv[])                                                               \
    {                                                                                              \
        WatchedApplication application(argc, argv);                                                \
        application.setAttribute(Qt::AA_Use96Dpi, true);                                           \
        TestObject test;                                                                           \
        QTEST_SET_MAIN_SOURCE_PATH                                                                 \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
