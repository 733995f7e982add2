// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/gateway/FaultCases.h"

#include <QTcpServer>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using S = PeerSetup;
using F = PeerFaults;
using R = GatewayRequest;

const QList<std::pair<PeerPoint, QString>> points {
    { PeerPoint::Connect, u"once connected"_s },
    { PeerPoint::Login, u"after the user name"_s },
    { PeerPoint::Password, u"after the password"_s },
    { PeerPoint::Prompt, u"before the first prompt"_s },
    { PeerPoint::Enable, u"at enable"_s },
    { PeerPoint::ShowVersion, u"when asked what it is"_s },
    { PeerPoint::ShowRunning, u"when asked for its configuration"_s },
    { PeerPoint::CopyToTmp, u"at the copy to the scratch region"_s },
    { PeerPoint::ReadBackTmp, u"at reading the scratch region back"_s },
    { PeerPoint::CopyToStartup, u"at the copy to startup"_s },
    { PeerPoint::ReadBackStartup, u"at reading startup"_s },
    { PeerPoint::Configure, u"at entering configuration"_s },
    { PeerPoint::InlineLine, u"at a line"_s },
    { PeerPoint::SaveRunning, u"at saving"_s },
    { PeerPoint::Reload, u"at the restart"_s },
    { PeerPoint::ReloadConfirm, u"at confirming the restart"_s },
    { PeerPoint::AfterReload, u"connecting after the restart"_s },
    { PeerPoint::Prepare, u"at being told our server"_s },
    { PeerPoint::Load, u"at loading the file"_s },
    { PeerPoint::ReadValue, u"at showing a value"_s },
    { PeerPoint::Apply, u"at applying"_s },
    { PeerPoint::Pull, u"at fetching its file"_s },
};

bool hasEffect(PeerPoint point)
{
    return point == PeerPoint::CopyToTmp || point == PeerPoint::CopyToStartup
        || point == PeerPoint::InlineLine || point == PeerPoint::SaveRunning
        || point == PeerPoint::ReloadConfirm || point == PeerPoint::Load
        || point == PeerPoint::Reload;
}

using Strike = PeerPoint PeerFaults::*;
const QList<std::pair<Strike, QString>> strikes { { &F::silentAt, u"silent"_s },
    { &F::dropAt, u"drops"_s }, { &F::resetAt, u"resets"_s }, { &F::errorAt, u"refuses"_s } };

QString ordinal(int visit, int of)
{
    if (of == 1)
        return {};
    return visit == of ? u", the last time"_s : u", time %1"_s.arg(visit);
}

/// Each of a few visits; of many the first two, the middle and the last.
QList<int> visitsToStrike(int count)
{
    if (count <= 4) {
        QList<int> all;
        for (int i = 1; i <= count; ++i)
            all.append(i);
        return all;
    }
    return { 1, 2, count / 2, count };
}

class Cases {
public:
    Cases(const FaultWay& way, const QMap<PeerPoint, int>& visits)
        : m_way(way)
        , m_visits(visits)
    {
        addHarmless();
        addNuisances();
        addRequests();
        addAnswers();
        addCancels();
        if (m_way.isOverTftp())
            addTftp();
        if (m_way.isTyped())
            addTyped();
        if (m_way.isRestarting())
            addRestarts();
        if (m_way.transfer == Transfer::Web)
            addWeb();
        addStrikes();
    }
    QList<FaultCase> take() { return std::move(m_cases); }

private:
    FaultCase& add(const QString& words, bool isDone, std::function<void(S&)> device)
    {
        FaultCase c;
        c.words = words;
        c.isDone = isDone;
        c.device = std::move(device);
        m_cases.append(c);
        return m_cases.last();
    }
    FaultCase& addRequest(const QString& words, bool isDone, std::function<void(R&)> request)
    {
        FaultCase& c = add(words, isDone, [](S&) {});
        c.request = std::move(request);
        return c;
    }
    [[nodiscard]] bool isCli() const { return m_way.door != Door::Http; }
    [[nodiscard]] bool isTelnet() const { return m_way.door == Door::Telnet; }
    [[nodiscard]] bool isPatton() const
    {
        return m_way.peer == PeerFamily::Trinity || m_way.peer == PeerFamily::Smartware;
    }

    void addHarmless()
    {
        add(u"nothing is wrong"_s, true, [](S&) {});
        add(u"one byte per packet"_s, true, [](S& s) { s.faults.oneBytePerPacket = true; }).speed
            = 2;
        if (!isCli())
            return;
        add(u"one session at a time"_s, true, [](S& s) { s.maxSessions = 1; });
        add(u"the prompt stands inside the configuration"_s, true,
            [](S& s) { s.faults.promptInConfig = true; });
        if (isPatton())
            add(u"the pager pages whatever was negotiated"_s, true, [](S& s) {
                s.pagerLines = 5;
                s.pagerAlways = true;
            });
        if (!isTelnet())
            return;
        add(u"the banner looks like prompts"_s, true,
            [](S& s) { s.faults.bannerLooksLikePrompt = true; })
            .isAlone
            = true;
        add(u"a flood of telnet options"_s, true, [](S& s) { s.faults.optionFlood = true; });
        add(u"CR LF counts twice"_s, true, [](S& s) { s.crlfIsTwoLines = true; });
    }

    void addNuisances()
    {
        add(u"30 s before each prompt"_s, false, [](S& s) { s.faults.promptDelay = 30s; });
        add(u"no session is free"_s, false, [](S& s) { s.faults.sessionLimit = true; });
        add(u"another serial number than planned"_s, false,
            [](S& s) { s.serial = s.serial.left(6) + u"0AAAAA"_s; });
        if (!isCli())
            return;
        // A line of junk in what a device shows is taken for a statement of its configuration.
        add(u"colours and junk around prompts"_s, m_way.transfer == Transfer::StartupFile,
            [](S& s) { s.faults.ansiJunk = true; });
        add(u"an endless line"_s, false, [](S& s) { s.faults.endlessLine = true; });
        if (isTelnet())
            add(u"telnet bytes across every packet's end"_s,
                m_way.transfer == Transfer::StartupFile,
                [](S& s) { s.faults.iacAtBoundaries = true; });
        FaultCase& locked = add(
            u"locked after three wrong passwords"_s, false, [](S& s) { s.faults.lockTime = 600s; });
        locked.before = [](PeerSimulator& simulator) {
            for (int i = 0; i < 3; ++i)
                (void)simulator.device().access(simulator.setup().user, u"wrong"_s);
        };
        if (isPatton()) {
            add(u"another kind of device"_s, false, [](S& s) { s.version = u"V1.0"_s; });
        }
    }

    void addRequests()
    {
        addRequest(u"a wrong password"_s, false, [](R& r) {
            r.login.password = Secret(u"wrongSecret"_s);
            r.loginAfter = r.login;
        });
        addRequest(u"nobody there"_s, false, [door = m_way.door](R& r) {
            QTcpServer closed;
            closed.listen(QHostAddress::LocalHost, 0);
            quint16& port = door == Door::Ssh ? r.ports.ssh
                : door == Door::Http          ? r.ports.http
                                              : r.ports.telnet;
            port = closed.serverPort();
        });
        addRequest(u"only a backup"_s, true, [](R& r) { r.purpose = R::Purpose::Backup; });
        addRequest(
            u"only the difference"_s, true, [](R& r) { r.purpose = R::Purpose::Difference; });
        addRequest(u"without activating"_s, true, [](R& r) { r.isReloading = false; });
    }

    void addAnswers()
    {
        addRequest(u"asked, and told to go on"_s, true, [](R& r) { r.isAsking = true; }).answer
            = u"proceed"_s;
        addRequest(u"asked, and nobody answers"_s, false, [](R& r) { r.isAsking = true; }).cancelAt
            = u"asking"_s;
        FaultCase& kept
            = addRequest(u"in force, and kept"_s, true, [](R& r) { r.keepWithin = 60s; });
        kept.answer = u"keep"_s;
        FaultCase& reverted
            = addRequest(u"in force, and not kept"_s, false, [](R& r) { r.keepWithin = 60s; });
        reverted.answer = u"revert"_s;
        addRequest(u"in force, and nobody confirms"_s, false, [](R& r) { r.keepWithin = 60s; });
    }

    void addCancels()
    {
        QStringList steps { u"connecting"_s, u"logging_in"_s, u"identifying"_s, u"backing_up"_s,
            u"comparing"_s, u"sending"_s, u"reading_back"_s, u"activating"_s, u"logging_out"_s };
        if (m_way.isRestarting())
            steps << u"waiting_for_return"_s << u"verifying"_s;
        for (const QString& step : std::as_const(steps))
            add(u"cancelled while "_s + step, step == u"logging_out", [](S&) {}).cancelAt = step;
    }

    void addTftp()
    {
        const auto fault = [this](const QString& words, bool isDone, std::function<void(F&)> change,
                               int speed = 10) {
            add(words, isDone, [change = std::move(change)](S& s) { change(s.faults); }).speed
                = speed;
        };
        // Retransmissions take real time.
        fault(
            u"each seventh datagram is lost"_s, true, [](F& f) { f.tftpLoss = 7; }, 5);
        fault(
            u"each third datagram is lost"_s, true, [](F& f) { f.tftpLoss = 3; }, 5);
        fault(u"every datagram is lost"_s, false, [](F& f) { f.tftpLoss = 1; });
        fault(u"every datagram comes twice"_s, true, [](F& f) { f.tftpDuplicate = true; });
        fault(u"no TFTP options"_s, true, [](F& f) { f.tftpNoOptions = true; });
        fault(u"wrong block numbers in between"_s, true, [](F& f) { f.tftpWrongBlock = true; });
        fault(u"packets from another port in between"_s, true, [](F& f) { f.tftpWrongTid = true; });
        fault(u"the transfer is aborted"_s, false, [](F& f) { f.tftpAbort = true; });
        fault(u"the file is never asked for"_s, false, [](F& f) { f.tftpNeverAsks = true; });
        fault(u"the copy is only pretended"_s, false, [](F& f) { f.tftpPretends = true; });
        fault(u"only half of the file is kept"_s, false, [](F& f) { f.tftpTruncates = true; });
        fault(u"its storage is full"_s, false, [](F& f) { f.diskFull = true; });
        fault(u"scratch is not what was sent"_s, !hasScratch(), [](F& f) { f.corruptTmp = true; });
        fault(u"stored is not what was sent"_s, false, [](F& f) { f.corruptStartup = true; });
        addRequest(u"our port is taken"_s, false, [](R& r) {
            static QUdpSocket taken;
            if (taken.state() != QAbstractSocket::BoundState)
                taken.bind(QHostAddress::LocalHost, 0, QUdpSocket::DontShareAddress);
            r.tftpPort = taken.localPort();
        });
    }
    [[nodiscard]] bool hasScratch() const { return m_way.peer == PeerFamily::Trinity; }

    void addTyped()
    {
        const auto fault = [this](const QString& words, std::function<void(F&)> change) {
            add(words, false, [change = std::move(change)](S& s) { change(s.faults); });
        };
        fault(u"the first line is refused"_s, [](F& f) { f.errorOnLine = 1; });
        fault(u"the tenth line is refused"_s, [](F& f) { f.errorOnLine = 10; });
        fault(u"the second line is ignored"_s, [](F& f) { f.ignoreInlineLine = 2; });
        fault(u"its storage is full"_s, [](F& f) { f.diskFull = true; });
    }

    void addFreshPassword()
    {
        FaultCase& fresh
            = add(u"a new password, and it still wants the old one for a while"_s, true, [](S& s) {
                  s.password = u"earlierSecret"_s;
                  s.faults.goingDownDelay = 3s;
              });
        fresh.request = [](R& r) { r.login.password = Secret(u"earlierSecret"_s); };
    }

    void addRestarts()
    {
        const auto fault
            = [this](const QString& words, bool isDone, std::function<void(F&)> change) {
                  add(words, isDone, [change = std::move(change)](S& s) { change(s.faults); });
              };
        fault(u"it still answers for a while when told to restart"_s, true,
            [](F& f) { f.goingDownDelay = 3s; });
        if (m_way.door != Door::Ssh) // whose front has one password
            addFreshPassword();
        fault(u"the restart is refused"_s, false, [](F& f) { f.reloadRefused = true; });
        fault(
            u"it says it restarts and does not"_s, false, [](F& f) { f.reloadNeverDrops = true; });
        fault(u"it never comes back"_s, false, [](F& f) { f.reloadNeverReturns = true; });
        fault(u"it comes back with the old configuration"_s, false,
            [](F& f) { f.reloadReturnsOld = true; });
        fault(u"another device comes back"_s, false, [](F& f) { f.returnsAsOther = true; });
        if (m_way.peer == PeerFamily::Trinity)
            fault(u"another model comes back"_s, false, [](F& f) { f.returnsAsOtherModel = true; });
        if (!isTelnet())
            return;
        FaultCase& moved = add(u"it comes back at its new address"_s, true,
            [](S& s) { s.faults.returnsAt = QHostAddress(u"127.0.0.2"_s); });
        moved.request = [](R& r) { r.newAddress = u"127.0.0.2"_s; };
        add(u"it comes back at an unexpected address"_s, false,
            [](S& s) { s.faults.returnsAt = QHostAddress(u"127.0.0.3"_s); });
    }

    void addWeb()
    {
        using W = GrandstreamWebSetup;
        const QList<std::pair<PeerPoint W::*, QString>> faults {
            { &W::truncatedAt, u"half an answer"_s }, { &W::junkAt, u"a megabyte of junk"_s },
            { &W::floodAt, u"five megabytes"_s }, { &W::status500At, u"an internal error"_s },
            { &W::endlessHeaderAt, u"an endless header"_s },
            { &W::redirectAt, u"a redirection elsewhere"_s }
        };
        for (const auto& [point, where] : points) {
            if (!m_visits.contains(point))
                continue;
            for (const auto& [fault, how] : faults) {
                FaultCase& c = add(how + u' ' + where, false, [](S&) {});
                c.web = [fault = fault, point = point](W& w) { w.*fault = point; };
            }
        }
        add(u"a login form without scripts"_s, true, [](S&) {}).web
            = [](W& w) { w.form = W::Form::Classic; };
        add(u"a login form with a session id"_s, true, [](S&) {}).web
            = [](W& w) { w.form = W::Form::Sid; };
    }

    void addStrikes()
    {
        for (const auto& [point, where] : points) {
            const int count = m_visits.value(point);
            for (const auto& [strike, how] : strikes) {
                if (count == 0)
                    continue;
                addStrike(strike, point, how + u' ' + where + u", each time"_s, 0, -1, false);
                for (const int visit : visitsToStrike(count)) {
                    const QString words = how + u' ' + where + ordinal(visit, count);
                    addStrike(strike, point, words + u", once"_s, visit - 1, 1, false);
                    if (hasEffect(point) && strike != &F::errorAt && isCli())
                        addStrike(
                            strike, point, words + u", once, having done it"_s, visit - 1, 1, true);
                }
            }
        }
    }

    void addStrike(Strike strike, PeerPoint point, const QString& words, int skips, int times,
        bool isAfterEffect)
    {
        FaultCase& c = add(words, false, [=](S& s) {
            s.faults.*strike = point;
            s.faults.skips = skips;
            s.faults.strikes = times;
            s.faults.strikesAfterEffect = isAfterEffect;
        });
        // Qt may see the connection at once, or be refused and try again: either is right.
        if (strike == &F::resetAt
            && (point == PeerPoint::Connect || point == PeerPoint::AfterReload))
            c.race = u"done or failed"_s;
    }

    const FaultWay& m_way;
    const QMap<PeerPoint, int>& m_visits;
    QList<FaultCase> m_cases;
};

} // namespace

QList<FaultCase> faultCases(const FaultWay& way, const QMap<PeerPoint, int>& visits)
{
    return Cases(way, visits).take();
}

FaultCase noFault()
{
    FaultCase c;
    c.words = u"nothing is wrong"_s;
    c.isDone = true;
    return c;
}
