// SPDX-License-Identifier: GPL-3.0-or-later
// What all simulated families have in common, and every fault that any of them can have.
#include "tests/peers/GrandstreamDevice.h"
#include "tests/peers/MediatrixDevice.h"
#include "tests/peers/PattonConfig.h"
#include "tests/peers/PeerFamilies.h"
#include "tests/peers/PeerOptions.h"
#include "tests/peers/PeerSimulator.h"
#include "tests/peers/RawClient.h"
#include "tests/peers/VegaConfig.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// How to get in, what to ask, and how to restart.
struct Dialog {
    PeerFamily family;
    bool isBehindSsh;
    QByteArray prompt; ///< the first one
    QByteArray identify;
    QByteArray enter; ///< to where it can be restarted; empty when it is there already
    QByteArray entered; ///< the prompt there
    QByteArray restart;
};

QList<Dialog> dialogs()
{
    using F = PeerFamily;
    QList<Dialog> out {
        { F::Trinity, false, "gw>", "show version", "enable", "gw#", "reload forced" },
        { F::Smartware, false, "gw>", "show version", "enable", "gw#", "reload forced" },
        { F::Vega, false, "admin  >", "show version", {}, "admin  >", "reboot system" },
        { F::Mediatrix, true, "Global>", "sysinfo", {}, "Global>", "reboot" },
        { F::Grandstream, false, "GS> ", "status", {}, "GS> ", "reboot" },
    };
    for (const Dialog& dialog : QList<Dialog>(out)) {
        out << dialog;
        out.last().isBehindSsh = !dialog.isBehindSsh;
    }
    return out;
}

QString rowName(const Dialog& dialog)
{
    return nameOf(dialog.family) + (dialog.isBehindSsh ? u" behind SSH"_s : QString());
}

const Dialog& dialogOf(int index)
{
    static const QList<Dialog> all = dialogs();
    return all.at(index);
}

} // namespace

class tst_PeerFamilies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_simulator.reset(); }
    void staysReadable_data();
    void staysReadable();
    void limitsSessions_data() { families(); }
    void limitsSessions();
    void strikesAtThePrompt_data() { families(); }
    void strikesAtThePrompt();
    void refusesToRestart_data() { families(); }
    void refusesToRestart();
    void staysSilentInsteadOfRestarting_data() { families(); }
    void staysSilentInsteadOfRestarting();
    void comesBackElsewhereAsAnother_data() { families(); }
    void comesBackElsewhereAsAnother();
    void neverComesBack_data() { families(); }
    void neverComesBack();
    void understandsWhatIsRendered_data();
    void understandsWhatIsRendered();
    void setsFaultsByName();

private:
    static void families();
    void start(const Dialog& dialog, const std::function<void(PeerFaults&)>& change);
    QByteArray enter(RawClient& client, const Dialog& dialog, const QByteArray& tail = {});
    [[nodiscard]] static QByteArray macOf(const QString& serial);

    std::unique_ptr<PeerSimulator> m_simulator;
};

void tst_PeerFamilies::families()
{
    QTest::addColumn<int>("index");
    const QList<Dialog> all = dialogs();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(rowName(all.at(i)))) << i;
}

void tst_PeerFamilies::start(const Dialog& dialog, const std::function<void(PeerFaults&)>& change)
{
    PeerSetup setup = setupOf(dialog.family);
    setup.clock = Clock(1000);
    setup.isBehindSsh = dialog.isBehindSsh;
    setup.acceptsReloadForced = true;
    change(setup.faults);
    m_simulator = std::make_unique<PeerSimulator>(setup);
    if (!m_simulator->start())
        qFatal("cannot listen");
}

/// @param tail what stands behind each prompt
/// @return what came before the prompt at which it can be restarted
QByteArray tst_PeerFamilies::enter(RawClient& client, const Dialog& dialog, const QByteArray& tail)
{
    const PeerSetup& setup = m_simulator->setup();
    const PeerLogin login = m_simulator->device().login();
    if (!dialog.isBehindSsh && setup.asksUser) {
        client.until(login.userPrompt + tail);
        client.send(setup.user.toLatin1() + '\r');
    }
    if (!dialog.isBehindSsh) {
        client.until(login.passwordPrompt + tail);
        client.send(setup.password.toLatin1() + '\r');
    }
    QByteArray seen = client.until(dialog.prompt + tail);
    if (!dialog.enter.isEmpty() && client.found())
        seen += client.ask(dialog.enter, dialog.entered + tail);
    return client.found() ? seen : QByteArray();
}

QByteArray tst_PeerFamilies::macOf(const QString& serial)
{
    QByteArray text = serial.toLatin1();
    for (qsizetype i = text.size() - 2; i > 0; i -= 2)
        text.insert(i, ':');
    return text;
}

void tst_PeerFamilies::staysReadable_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("fault");
    const QList<Dialog> all = dialogs();
    for (const QString& fault : { u"promptDelay"_s, u"oneBytePerPacket"_s, u"iacAtBoundaries"_s,
             u"bannerLooksLikePrompt"_s, u"ansiJunk"_s, u"optionFlood"_s, u"endlessLine"_s }) {
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(rowName(all.at(i)) + u", "_s + fault)) << i << fault;
    }
}

void tst_PeerFamilies::staysReadable()
{
    QFETCH(int, index);
    QFETCH(QString, fault);
    const Dialog& dialog = dialogOf(index);
    start(dialog, [&fault](PeerFaults& faults) { QVERIFY(setFault(faults, fault)); });
    const QByteArray tail = fault == "ansiJunk"_L1 ? "\x1b[0m \b\x1b[K" : "";
    RawClient client(m_simulator->port());
    if (fault == "bannerLooksLikePrompt"_L1)
        client.until("Last login: ");
    QVERIFY(!enter(client, dialog, tail).isEmpty());
    const QByteArray reply = client.ask(dialog.identify, dialog.entered + tail);
    const QString serial = m_simulator->serial();
    QVERIFY2(reply.contains(serial.toLatin1()) || reply.contains(macOf(serial)), reply);
    QCOMPARE(m_simulator->commands().last(), QString::fromLatin1(dialog.identify));
}

void tst_PeerFamilies::limitsSessions()
{
    QFETCH(int, index);
    start(dialogOf(index), [](PeerFaults& faults) { faults.sessionLimit = true; });
    RawClient client(m_simulator->port());
    QVERIFY(client.until("Too many sessions\r\n").endsWith("Too many sessions\r\n"));
    QTRY_VERIFY(!client.isConnected());
    QCOMPARE(m_simulator->openSessions(), 0);
}

void tst_PeerFamilies::strikesAtThePrompt()
{
    QFETCH(int, index);
    const Dialog& dialog = dialogOf(index);
    start(dialog, [](PeerFaults& faults) {
        faults.errorAt = PeerPoint::Prompt;
        faults.strikes = 1;
    });
    const QByteArray refusal = m_simulator->device().errorLine("simulated refusal");
    RawClient client(m_simulator->port());
    QVERIFY(enter(client, dialog).isEmpty());
    QVERIFY(client.until("refusal\r\n", 0).isEmpty());
    QTRY_VERIFY(!client.isConnected());
    RawClient again(m_simulator->port());
    QVERIFY(!enter(again, dialog).isEmpty());
    m_simulator->faults().errorAt = PeerPoint::ShowVersion;
    m_simulator->faults().strikes = 1;
    QVERIFY(again.ask(dialog.identify, dialog.entered)
                .contains(QByteArray(refusal).replace("\n", "\r\n")));
}

void tst_PeerFamilies::refusesToRestart()
{
    QFETCH(int, index);
    const Dialog& dialog = dialogOf(index);
    start(dialog, [](PeerFaults& faults) { faults.reloadRefused = true; });
    RawClient client(m_simulator->port());
    QVERIFY(!enter(client, dialog).isEmpty());
    QVERIFY(client.ask(dialog.restart, dialog.entered).contains("reload refused\r\n"));
    QCOMPARE(m_simulator->reloadCount(), 0);
    QVERIFY(m_simulator->isUp());
}

void tst_PeerFamilies::staysSilentInsteadOfRestarting()
{
    QFETCH(int, index);
    const Dialog& dialog = dialogOf(index);
    start(dialog, [](PeerFaults& faults) { faults.reloadNeverDrops = true; });
    RawClient client(m_simulator->port());
    QVERIFY(!enter(client, dialog).isEmpty());
    client.send(dialog.restart + '\r');
    QTRY_VERIFY(client.raw().contains(dialog.restart + "\r\n"));
    client.send("\r\r\r");
    RawClient other(m_simulator->port());
    QVERIFY(!enter(other, dialog).isEmpty());
    QVERIFY(client.isConnected());
    QVERIFY(!client.raw().endsWith(dialog.entered));
    QCOMPARE(m_simulator->reloadCount(), 0);
}

void tst_PeerFamilies::comesBackElsewhereAsAnother()
{
    QFETCH(int, index);
    const Dialog& dialog = dialogOf(index);
    start(dialog, [](PeerFaults& faults) {
        faults.returnsAsOther = true;
        faults.returnsAsOtherModel = true;
        faults.returnsAt = QHostAddress(u"127.0.0.2"_s);
    });
    QSignalSpy back(m_simulator.get(), &PeerSimulator::cameBack);
    RawClient client(m_simulator->port());
    QVERIFY(!enter(client, dialog).isEmpty());
    client.send(dialog.restart + '\r');
    QVERIFY(back.wait());
    QTRY_VERIFY(!client.isConnected());
    RawClient gone(m_simulator->port());
    QTRY_VERIFY(gone.isRefused());
    RawClient moved(m_simulator->port(), QHostAddress(u"127.0.0.2"_s));
    QVERIFY(!enter(moved, dialog).isEmpty());
    const QByteArray reply = moved.ask(dialog.identify, dialog.entered);
    const PeerSetup& setup = m_simulator->setup();
    QVERIFY(reply.contains(setup.otherProduct.toLatin1()));
    QVERIFY(
        reply.contains(setup.otherSerial.toLatin1()) || reply.contains(macOf(setup.otherSerial)));
}

void tst_PeerFamilies::neverComesBack()
{
    QFETCH(int, index);
    const Dialog& dialog = dialogOf(index);
    start(dialog, [](PeerFaults& faults) { faults.reloadNeverReturns = true; });
    m_simulator->setup().reloadTime = std::chrono::milliseconds(1);
    QSignalSpy back(m_simulator.get(), &PeerSimulator::cameBack);
    RawClient client(m_simulator->port());
    QVERIFY(!enter(client, dialog).isEmpty());
    client.send(dialog.restart + '\r');
    QTRY_VERIFY(!client.isConnected());
    QVERIFY(!m_simulator->isUp());
    QVERIFY(!back.wait(100));
    RawClient late(m_simulator->port());
    QTRY_VERIFY(late.isRefused());
}

void tst_PeerFamilies::understandsWhatIsRendered_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TEST_DATA_DIR "/gateway"));
    const QStringList patterns { u"*-full*"_s, u"*-minimal*"_s, u"*-udp*"_s };
    for (const QString& name : folder.entryList(patterns, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_PeerFamilies::understandsWhatIsRendered()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    if (text.startsWith("cli version 4")) {
        QCOMPARE(PattonConfig().merge(text), 0);
    } else if (text.startsWith("cli version 3")) {
        PattonConfig config { PattonKeywords({}, PeerFamily::Smartware) };
        QCOMPARE(config.merge(text), 0);
    } else if (text.contains("<gs_provision")) {
        PeerSetup setup = setupOf(PeerFamily::Grandstream);
        setup.serial = QString::fromLatin1(text.mid(text.indexOf("<mac>") + 5, 12)).toUpper();
        QCOMPARE(GrandstreamDevice(setup).load(text), GrandstreamDevice::Loaded::Applied);
    } else if (text.contains("set .lan.")) {
        QVERIFY(VegaConfig().load(text));
    } else {
        MediatrixDevice device(setupOf(PeerFamily::Mediatrix));
        for (const QString& raw : QString::fromLatin1(text).split(u'\n')) {
            const QString line = raw.trimmed();
            if (!line.isEmpty() && !line.startsWith(u'#'))
                QCOMPARE(device.carryOut(line), QString());
        }
    }
}

void tst_PeerFamilies::setsFaultsByName()
{
    PeerFaults faults;
    QVERIFY(setFault(faults, u"tftpTruncates"_s) && faults.tftpTruncates);
    QVERIFY(setFault(faults, u"tftpLoss=3"_s) && faults.tftpLoss == 3);
    QVERIFY(setFault(faults, u"errorAt=Pull"_s) && faults.errorAt == PeerPoint::Pull);
    QVERIFY(setFault(faults, u"returnsAt=127.0.0.2"_s));
    QCOMPARE(faults.returnsAt, QHostAddress(u"127.0.0.2"_s));
    QVERIFY(setFault(faults, u"promptDelay"_s));
    QCOMPARE(faults.promptDelay, std::chrono::milliseconds(30'000));
    for (const QString& wrong : { u"nope"_s, u"errorAt=Nope"_s, u"returnsAt=x"_s })
        QVERIFY(!setFault(faults, wrong));
    for (const PeerFamily family : allPeerFamilies())
        QCOMPARE(familyNamed(nameOf(family)), family);
}

QTEST_GUILESS_MAIN(tst_PeerFamilies)
#include "tst_PeerFamilies.moc"
