// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/JobListModel.h"
#include "tests/support/HeldJob.h"
#include "tests/support/WatchedMain.h"
#include "widgets/jobs/DesktopNotice.h"
#include "widgets/jobs/JobNews.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr const char* sessionMark = "DOPPINO_TEST_SESSION";

struct Posted {
    QString program;
    QString icon;
    QString summary;
    QString body;
    QStringList actions;
    QVariantMap hints;
};

} // namespace

/// As much of the desktop's service as its specification asks for.
class NotificationService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit NotificationService(const QStringList& capabilities)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s))
        , m_capabilities(capabilities)
    {
        m_isThere = m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    ~NotificationService() override
    {
        m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
        QDBusConnection::disconnectFromBus(u"service"_s);
    }
    [[nodiscard]] bool isThere() const { return m_isThere; }

    QList<Posted> posted;
    QList<uint> closed;
    std::function<void()> onNotify;

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString& program, uint, const QString& icon, const QString& summary,
        const QString& body, const QStringList& actions, const QVariantMap& hints, int)
    {
        posted.append({ program, icon, summary, body, actions, hints });
        if (onNotify)
            onNotify(); // before the program learns the number
        return uint(100 + posted.size());
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& key);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    bool m_isThere = false;
};

/// What the desktop is told while another program is in front, over a real bus of its own.
class tst_DesktopNotice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsTheService();
    void escapesWhereMarkupIsRead();
    void leadsToItsSubject();
    void doesNotListenToOthers();
    void takesBackWhatWasSeen();
    void takesBackWhatIsOnItsWay();
    void goesOnWithoutAService();
    void tellsHowAJobEnded_data();
    void tellsHowAJobEnded();
    void isSilentWhileTheWindowIsInFront();
    void isSilentAboutWhatNobodyWaitsFor();
    void saysNothingOfASiteWhileCovered();
    void bringsTheJobToTheFront();

private:
    void serve(const QStringList& capabilities = { u"actions"_s, u"body"_s });
    Posted postedFor(HeldJob& job, const Outcome& outcome);
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<QWidget> m_window;
};

void tst_DesktopNotice::init() { m_window = std::make_unique<QWidget>(); }

void tst_DesktopNotice::cleanup()
{
    m_window.reset();
    m_service.reset();
}

void tst_DesktopNotice::serve(const QStringList& capabilities)
{
    m_service = std::make_unique<NotificationService>(capabilities);
    QVERIFY(m_service->isThere());
}

void tst_DesktopNotice::tellsTheService()
{
    serve();
    DesktopNotice notice(m_window.get());
    notice.post({ 7, u"Upload: failed"_s, u"Rossi & <Figli>"_s, u"Show"_s, true });
    QTRY_COMPARE(m_service->posted.size(), 1);
    const Posted& posted = m_service->posted.first();
    QCOMPARE(posted.icon, u"doppino"_s);
    QCOMPARE(posted.summary, u"Upload: failed"_s);
    QCOMPARE(posted.body, u"Rossi & <Figli>"_s);
    QCOMPARE(posted.actions, QStringList({ u"default"_s, u"Show"_s, u"show"_s, u"Show"_s }));
    QCOMPARE(posted.hints.value(u"urgency"_s).toInt(), 2);
    QCOMPARE(posted.hints.value(u"desktop-entry"_s).toString(), u"doppino"_s);
}

void tst_DesktopNotice::escapesWhereMarkupIsRead()
{
    serve({ u"body"_s, u"body-markup"_s });
    DesktopNotice notice(m_window.get());
    notice.post({ 7, u"a & b"_s, u"Rossi & <Figli>"_s, {}, false });
    notice.post({ 8, u"second"_s, {}, {}, false });
    QTRY_COMPARE(m_service->posted.size(), 2);
    QCOMPARE(m_service->posted.first().summary, u"a & b"_s); // never markup
    QCOMPARE(m_service->posted.first().body, u"Rossi &amp; &lt;Figli&gt;"_s);
    QCOMPARE(m_service->posted.first().actions, QStringList());
    QCOMPARE(m_service->posted.first().hints.value(u"urgency"_s).toInt(), 1);
}

void tst_DesktopNotice::leadsToItsSubject()
{
    serve();
    DesktopNotice notice(m_window.get());
    QSignalSpy activated(&notice, &DesktopNotice::activated);
    notice.post({ 7, u"a"_s, {}, u"Show"_s, false });
    notice.post({ 8, u"b"_s, {}, u"Show"_s, false });
    QTRY_COMPARE(m_service->posted.size(), 2);
    QTRY_VERIFY((Q_EMIT m_service->ActionInvoked(102, u"show"_s), !activated.isEmpty()));
    QCOMPARE(activated.first().first().toInt(), 8);
}

void tst_DesktopNotice::doesNotListenToOthers()
{
    serve();
    DesktopNotice notice(m_window.get());
    QSignalSpy activated(&notice, &DesktopNotice::activated);
    notice.post({ 7, u"a"_s, {}, u"Show"_s, false });
    QTRY_COMPARE(m_service->posted.size(), 1);
    Q_EMIT m_service->ActionInvoked(55, u"show"_s); // another program's
    Q_EMIT m_service->ActionInvoked(101, u"other"_s);
    QTRY_VERIFY((Q_EMIT m_service->ActionInvoked(101, u"default"_s), !activated.isEmpty()));
    for (const auto& arguments : activated)
        QCOMPARE(arguments.first().toInt(), 7);
}

void tst_DesktopNotice::takesBackWhatWasSeen()
{
    serve();
    DesktopNotice notice(m_window.get());
    QSignalSpy activated(&notice, &DesktopNotice::activated);
    notice.post({ 7, u"a"_s, {}, u"Show"_s, false });
    // The reply has come once its action is known.
    QTRY_VERIFY((Q_EMIT m_service->ActionInvoked(101, u"show"_s), !activated.isEmpty()));
    notice.withdraw();
    QTRY_COMPARE(m_service->closed, QList<uint> { 101 });
    notice.withdraw();
    notice.post({ 8, u"b"_s, {}, u"Show"_s, false });
    QTRY_COMPARE(m_service->posted.size(), 2);
    QCOMPARE(m_service->closed.size(), 1);
}

void tst_DesktopNotice::takesBackWhatIsOnItsWay()
{
    serve();
    DesktopNotice notice(m_window.get());
    notice.post({ 7, u"seen before it was sent"_s, {}, {}, false });
    notice.withdraw();
    m_service->onNotify = [&notice] { notice.withdraw(); };
    notice.post({ 8, u"seen before the answer"_s, {}, {}, false });
    QTRY_COMPARE(m_service->closed, QList<uint> { 101 });
    QCOMPARE(m_service->posted.size(), 1);
    QCOMPARE(m_service->posted.first().summary, u"seen before the answer"_s);
}

void tst_DesktopNotice::goesOnWithoutAService()
{
    DesktopNotice notice(m_window.get());
    m_window->show();
    notice.post({ 7, u"nobody hears it"_s, {}, {}, false });
    serve(); // it comes later, as after a new log-in
    QTRY_VERIFY((notice.post({ 8, u"now"_s, {}, {}, false }), !m_service->posted.isEmpty()));
    QCOMPARE(m_service->posted.last().summary, u"now"_s);
}

Posted tst_DesktopNotice::postedFor(HeldJob& job, const Outcome& outcome)
{
    job.start();
    QCoreApplication::processEvents();
    job.end(outcome);
    return QTest::qWaitFor([this] { return !m_service->posted.isEmpty(); })
        ? m_service->posted.first()
        : Posted();
}

void tst_DesktopNotice::tellsHowAJobEnded_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<int>("urgency");
    QTest::newRow("done") << int(Outcome::End::Done) << u"Upload to isdn: done"_s << 1;
    QTest::newRow("failed") << int(Outcome::End::Failed) << u"Upload to isdn: failed"_s << 2;
    QTest::newRow("unknown") << int(Outcome::End::Unknown) << u"Upload to isdn: outcome unknown"_s
                             << 2;
    QTest::newRow("cancelled") << int(Outcome::End::Cancelled) << u"Upload to isdn: cancelled"_s
                               << 1;
}

/// A device's own words stay in the window.
void tst_DesktopNotice::tellsHowAJobEnded()
{
    QFETCH(const int, end);
    QFETCH(const QString, summary);
    QFETCH(const int, urgency);
    serve();
    JobListModel model;
    JobNews news(&model, m_window.get());
    Outcome outcome { Outcome::End(end), {} };
    if (outcome.end != Outcome::End::Done)
        outcome.error = Error(ErrorCode::DeviceRefused, u"isdn"_s, u"said wort17"_s);
    HeldJob job(u"Upload to isdn"_s, u"id"_s, u"Rossi"_s);
    const Posted posted = postedFor(job, outcome);
    QCOMPARE(posted.summary, summary);
    QCOMPARE(posted.body, u"Rossi"_s);
    QCOMPARE(posted.hints.value(u"urgency"_s).toInt(), urgency);
    QVERIFY(!(posted.summary + posted.body).contains(u"wort17"_s));
}

void tst_DesktopNotice::isSilentWhileTheWindowIsInFront()
{
    serve();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    JobListModel model;
    JobNews news(&model, m_window.get());
    HeldJob seen(u"seen"_s);
    seen.start();
    QCoreApplication::processEvents();
    seen.end();
    QTRY_COMPARE(model.running(), 0);
    m_window->hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    HeldJob unseen(u"unseen"_s);
    QCOMPARE(postedFor(unseen, Outcome::done()).summary, u"unseen: done"_s);
    QCOMPARE(m_service->posted.size(), 1);
}

void tst_DesktopNotice::isSilentAboutWhatNobodyWaitsFor()
{
    serve();
    JobListModel model;
    JobNews news(&model, m_window.get());
    HeldJob good(u"good"_s, {}, {}, {}, true);
    good.start();
    QCoreApplication::processEvents();
    good.end();
    QTRY_COMPARE(model.running(), 0);
    HeldJob bad(u"bad"_s, {}, {}, {}, true);
    const Posted posted = postedFor(bad, Outcome::failed(Error(ErrorCode::DatabaseFull)));
    QCOMPARE(posted.summary, u"bad: failed"_s);
    QCOMPARE(m_service->posted.size(), 1);
}

void tst_DesktopNotice::saysNothingOfASiteWhileCovered()
{
    serve();
    JobListModel model;
    JobNews news(&model, m_window.get());
    news.setDiscreet(true);
    HeldJob job(u"Upload to isdn"_s, u"id"_s, u"Rossi"_s);
    const Posted posted = postedFor(job, Outcome::done());
    QCOMPARE(posted.summary, u"A job has ended"_s);
    QCOMPARE(posted.body, QString());
    QCOMPARE(posted.actions, QStringList());
}

void tst_DesktopNotice::bringsTheJobToTheFront()
{
    serve();
    JobListModel model;
    JobNews news(&model, m_window.get());
    QSignalSpy wanted(&news, &JobNews::showRequested);
    HeldJob job(u"Upload to isdn"_s, u"id"_s, u"Rossi"_s);
    postedFor(job, Outcome::done());
    QTRY_VERIFY((Q_EMIT m_service->ActionInvoked(101, u"show"_s), !wanted.isEmpty()));
    QCOMPARE(wanted.first().first().toInt(), model.entry(0).id);
}

/// Runs itself again inside a session with a bus of its own.
int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsSet(sessionMark)) {
        WatchedApplication application(argc, argv);
        tst_DesktopNotice test;
        return QTest::qExec(&test, argc, argv);
    }
    QCoreApplication application(argc, argv);
    const QString session = QStandardPaths::findExecutable(u"dbus-run-session"_s);
    if (session.isEmpty())
        qFatal("dbus-run-session is not installed");
    qputenv(sessionMark, "1");
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(session,
        QStringList { u"--"_s, QCoreApplication::applicationFilePath() }
            + QCoreApplication::arguments().sliced(1));
    return child.waitForFinished(250'000) && child.exitStatus() == QProcess::NormalExit
        ? child.exitCode()
        : 1;
}

#include "tst_DesktopNotice.moc"
