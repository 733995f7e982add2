// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ReadFaults.h"
#include "tests/support/ScreenReader.h"
#include "tests/support/TellAll.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr const char* sessionMark = "DOPPINO_TEST_SESSION";
const QByteArray passphrase = "test";

} // namespace

/// Hears what begins to show.
class Ear : public QObject {
    Q_OBJECT

public:
    QList<ReadRef> shown;

public Q_SLOTS:
    void onState(const QDBusMessage& message)
    {
        if (message.arguments().value(1).toInt() == 1)
            shown.append({ message.service(), QDBusObjectPath(message.path()) });
    }
};

/// The program itself, read from outside by its windows' names, roles and states, over the real bus
/// of screen readers. Nothing in it is clicked or looked at.
class tst_ScreenReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhatEverySectionIs();
    void saysWhatEveryDialogIs();
    void speaksItsLanguage();
    void readsResultsOut();

private:
    void start(const QString& language);
    [[nodiscard]] ReadNode window();
    [[nodiscard]] ReadNode dialog();
    bool press(const QString& role, const QString& name);
    bool choose(const QString& menuItem);
    bool openSite();
    bool goTo(const QString& section);
    [[nodiscard]] bool hasHeard(const QString& words);

    QTemporaryDir m_folder;
    QString m_database;
    std::unique_ptr<Ear> m_ear;
    std::unique_ptr<ScreenReader> m_reader;
    std::unique_ptr<QProcess> m_program;
};

/// The site of the contract, whose PBX is an address of this machine, where none is.
void tst_ScreenReader::initTestCase()
{
    QFile example(QStringLiteral(TEST_DATA_DIR "/contract-example.json"));
    QVERIFY(example.open(QFile::ReadOnly));
    QFile site(m_folder.filePath(u"site.json"_s));
    QVERIFY(site.open(QFile::WriteOnly));
    site.write(example.readAll().replace("pbx.example.net", "127.83.72.1"));
    site.close();
    m_database = m_folder.filePath(u"doppino.sqlite"_s);
    qputenv("DOPPINO_PASSPHRASE", passphrase);
    QCOMPARE(QProcess::execute(QStringLiteral(DOPPINOCTL),
                 { u"--database"_s, m_database, u"site"_s, u"import"_s, site.fileName() }),
        0);
}

void tst_ScreenReader::init()
{
    m_ear = std::make_unique<Ear>();
    m_reader = std::make_unique<ScreenReader>(m_ear.get(), SLOT(onState(QDBusMessage)));
    QVERIFY2(m_reader->isThere(), "at-spi2-core is not installed");
    start(u"en"_s);
}

void tst_ScreenReader::cleanup()
{
    if (m_program) {
        m_program->kill();
        m_program->waitForFinished();
    }
    m_program.reset();
    m_reader.reset();
    m_ear.reset();
}

void tst_ScreenReader::start(const QString& language)
{
    if (m_program) {
        m_program->kill();
        m_program->waitForFinished();
    }
    m_program = std::make_unique<QProcess>();
    m_program->setProcessChannelMode(QProcess::ForwardedChannels);
    m_program->start(
        QStringLiteral(DOPPINO), { u"--database"_s, m_database, u"--language"_s, language });
    QVERIFY(m_program->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(window().find(u"table"_s), 30'000);
    QTRY_VERIFY(window().find(u"cell"_s));
}

ReadNode tst_ScreenReader::window()
{
    for (const ReadNode& window : m_reader->windows(u"doppino"_s))
        if (window.role == u"frame")
            return window;
    return {};
}

ReadNode tst_ScreenReader::dialog()
{
    for (const ReadNode& window : m_reader->windows(u"doppino"_s))
        if (window.role != u"frame" && window.is(ReadNode::Showing)) // also an "alert"
            return window;
    return {};
}

bool tst_ScreenReader::press(const QString& role, const QString& name)
{
    QList<ReadNode> windows = m_reader->windows(u"doppino"_s);
    std::reverse(windows.begin(), windows.end()); // a dialog before what is behind it
    for (const ReadNode& window : std::as_const(windows))
        if (const ReadNode* found = window.find(role, name)) {
            m_reader->act(*found);
            return true;
        }
    return false;
}

bool tst_ScreenReader::choose(const QString& menuItem) { return press(u"menu item"_s, menuItem); }

bool tst_ScreenReader::openSite()
{
    return QTest::qWaitFor([this] { return press(u"push button"_s, u"Continue"_s); }, 10'000)
        && QTest::qWaitFor([this] { return window().find(u"list"_s, u"Steps"_s); }, 20'000);
}

/// @param section as the menu and the list of steps name it
bool tst_ScreenReader::goTo(const QString& section)
{
    const auto chosen = [this] {
        QString name;
        const ReadNode now = window();
        if (const ReadNode* steps = now.find(u"list"_s, u"Steps"_s))
            for (const ReadNode& step : steps->children)
                if (step.is(ReadNode::Selected))
                    name = step.name;
        return name;
    };
    const QString title = section.mid(section.indexOf(u' ') + 1);
    return choose(section) && QTest::qWaitFor([&] { return chosen().startsWith(title); }, 10'000);
}

/// Whether a notification with such words began to show.
bool tst_ScreenReader::hasHeard(const QString& words)
{
    for (const ReadRef& ref : std::as_const(m_ear->shown)) {
        const ReadNode node = m_reader->only(ref);
        if (node.role == u"notification" && node.name.contains(words))
            return true;
    }
    return false;
}

void tst_ScreenReader::saysWhatEverySectionIs()
{
    QStringList faults;
    const auto look = [&](const QString& where) {
        for (const QString& fault : ReadFaults::in(window()))
            faults.append(where + u": "_s + fault);
    };
    look(u"sites"_s);
    QVERIFY(openSite());
    for (const QString& section : { u"Overview"_s, u"1. Site"_s, u"2. Trunks"_s, u"3. Trunk test"_s,
             u"4. Users and phones"_s, u"5. Gateways"_s, u"6. PBX"_s, u"7. Upload"_s,
             u"8. Summary"_s, u"Report"_s, u"History"_s }) {
        QVERIFY2(goTo(section), qPrintable(section));
        look(section);
        QStringList tabs;
        window().each([&](const ReadNode& node) {
            if (node.role == u"page tab" && node.is(ReadNode::Sensitive))
                tabs.append(node.name);
        });
        for (const QString& tab : tabs) {
            QVERIFY2(press(u"page tab"_s, tab), qPrintable(tab));
            look(section + u'/' + tab);
        }
    }
    const QByteArray told = tellAll(faults);
    QVERIFY2(told.isEmpty(), told);
}

void tst_ScreenReader::saysWhatEveryDialogIs()
{
    QStringList faults;
    QVERIFY(openSite());
    const auto look = [&](const QString& where) {
        for (const QString& fault : ReadFaults::in(dialog()))
            faults.append(where + u": "_s + fault);
    };
    for (const QString& item : { u"Settings…"_s, u"Change the passphrase…"_s, u"Recovery sheet…"_s,
             u"New key…"_s, u"Support bundle…"_s, u"About Doppino"_s }) {
        QVERIFY2(choose(item), qPrintable(item));
        QTRY_VERIFY2(!dialog().name.isEmpty(), qPrintable(item));
        look(item);
        if (const ReadNode shown = dialog();
            const ReadNode* pages = shown.find(u"list"_s, u"Pages"_s))
            for (const ReadNode& page : pages->children) {
                m_reader->act(page);
                look(item + page.name);
                if (page.name == u"Network") // chosen is shown
                    QTRY_VERIFY(dialog().find(u"label"_s, u"Network card:"_s));
            }
        QVERIFY(press(u"push button"_s, u"Cancel"_s) || press(u"push button"_s, u"Close"_s));
        QTRY_VERIFY2(dialog().role.isEmpty(), qPrintable(item));
    }
    const QByteArray told = tellAll(faults);
    QVERIFY2(told.isEmpty(), told);
}

/// What is on a button is what is heard of it.
void tst_ScreenReader::speaksItsLanguage()
{
    const auto words = [this] {
        QSet<QString> names;
        window().each([&](const ReadNode& node) {
            if (node.is(ReadNode::Showing)
                && (node.role == u"push button" || node.role == u"check box"))
                names.insert(node.name);
        });
        return names;
    };
    const QSet<QString> english = words();
    QVERIFY(english.contains(u"New site"_s));
    start(u"it"_s);
    const QSet<QString> italian = words();
    QVERIFY(italian.contains(u"Nuova sede"_s));
    QCOMPARE(italian.size(), english.size());
    QCOMPARE((english & italian).values(), QStringList());
}

/// How a job ended, wherever the focus is: a notification that begins to show.
void tst_ScreenReader::readsResultsOut()
{
    QVERIFY(openSite());
    QVERIFY(goTo(u"6. PBX"_s));
    m_ear->shown.clear();
    QVERIFY(press(u"push button"_s, u"Read the PBX"_s));
    QTRY_VERIFY(hasHeard(u"127.83.72.1: failed"_s)); // the line at the foot of the window
    QTRY_VERIFY(hasHeard(u"Not done."_s)); // what the page says of it
}

/// Runs itself again inside a session with a bus and a display of its own.
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(sessionMark)) {
        tst_ScreenReader test;
        return QTest::qExec(&test, argc, argv);
    }
    const QTemporaryDir home;
    for (const char* variable : { "HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME" })
        qputenv(variable, home.path().toUtf8());
    QProcess display;
    display.start(u"Xvfb"_s,
        { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-nolisten"_s,
            u"tcp"_s });
    if (!display.waitForReadyRead())
        qFatal("Xvfb is not installed, or does not start");
    qputenv("DISPLAY", ':' + display.readLine().trimmed());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv(sessionMark, "1");
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(u"dbus-run-session"_s,
        QStringList { u"--"_s, QCoreApplication::applicationFilePath() }
            + QCoreApplication::arguments().sliced(1));
    const bool isEnded = child.waitForFinished(250'000);
    display.kill();
    display.waitForFinished();
    return isEnded && child.exitStatus() == QProcess::NormalExit ? child.exitCode() : 1;
}

#include "tst_ScreenReader.moc"
