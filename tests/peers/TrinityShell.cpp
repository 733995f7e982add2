// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/TrinityShell.h"

using namespace Qt::StringLiterals;
using Strike = TrinityDevice::Strike;

static TrinityShell::Next nextOf(Strike strike)
{
    if (strike == Strike::Silent)
        return TrinityShell::Next::Silence;
    return strike == Strike::Drop ? TrinityShell::Next::Drop : TrinityShell::Next::Reset;
}

TrinityShell::TrinityShell(TrinityDevice& device, QObject* parent)
    : QObject(parent)
    , m_device(device)
{
}

QByteArray TrinityShell::prompt() const
{
    const QString host = m_device.setup().hostname;
    if (m_mode == Mode::User)
        return (host + u'>').toLatin1();
    if (m_mode == Mode::Privileged)
        return (host + u'#').toLatin1();
    const QString block = m_path.isEmpty() ? u"cfg"_s : TrinityKeywords::shortName(m_path.last());
    return (host + u'(' + block + u")#"_s).toLatin1();
}

void TrinityShell::execute(const QString& line)
{
    m_device.noteCommand(line);
    const Strike strike = m_device.strike(pointOf(line));
    m_pendingStrike = Strike::None;
    if (strike == Strike::Error) {
        m_asks = Asks::Nothing;
        answer("% Error: simulated refusal\n");
    } else if (strike != Strike::None && !m_device.faults().strikesAfterEffect) {
        answer({}, nextOf(strike));
    } else {
        m_pendingStrike = strike;
        dispatch(line);
    }
}

TrinityPoint TrinityShell::pointOf(const QString& line) const
{
    if (m_asks != Asks::Nothing)
        return m_asks == Asks::Restart && line == "yes"_L1 ? TrinityPoint::ReloadConfirm
                                                           : TrinityPoint::None;
    if (line.isEmpty())
        return TrinityPoint::None;
    if (m_mode == Mode::Config)
        return TrinityPoint::InlineLine;
    const QStringList words = line.split(u' ');
    if (words.first() == "copy"_L1 && words.size() == 3)
        return pointOfCopy(words.at(1), words.at(2));
    if (words.first() == "reload"_L1)
        return TrinityPoint::Reload;
    static const QHash<QString, TrinityPoint> points {
        { u"enable"_s, TrinityPoint::Enable },
        { u"configure"_s, TrinityPoint::Configure },
        { u"show version"_s, TrinityPoint::ShowVersion },
        { u"show running-config"_s, TrinityPoint::ShowRunning },
        { u"show startup-config"_s, TrinityPoint::ReadBackStartup },
    };
    return points.value(line, TrinityPoint::None);
}

TrinityPoint TrinityShell::pointOfCopy(const QString& from, const QString& to) const
{
    const auto source = TrinityDevice::storeNamed(from);
    const auto target = TrinityDevice::storeNamed(to);
    if (target == Store::Tmp)
        return TrinityPoint::CopyToTmp;
    if (target == Store::Startup)
        return source == Store::Running ? TrinityPoint::SaveRunning : TrinityPoint::CopyToStartup;
    if (target || !source)
        return TrinityPoint::None;
    if (source == Store::Running)
        return TrinityPoint::ShowRunning;
    return source == Store::Tmp ? TrinityPoint::ReadBackTmp : TrinityPoint::ReadBackStartup;
}

void TrinityShell::dispatch(const QString& line)
{
    if (m_asks != Asks::Nothing)
        answerQuestion(line);
    else if (line.isEmpty())
        answer({});
    else if (line == "logout"_L1)
        answer({}, Next::Close);
    else if (m_mode == Mode::Config)
        configureLine(line);
    else if (line == "exit"_L1)
        leave();
    else if (line == "show version"_L1)
        answer(versionText(), Next::Prompt, true);
    else if (m_mode == Mode::Privileged)
        dispatchPrivileged(line);
    else if (line == "enable"_L1) {
        m_mode = Mode::Privileged;
        answer({});
    } else
        unknown(line);
}

void TrinityShell::dispatchPrivileged(const QString& line)
{
    const QStringList words = line.split(u' ');
    if (line == "enable"_L1) {
        answer({});
    } else if (line == "configure"_L1) {
        m_mode = Mode::Config;
        m_inlineLines = 0;
        answer({});
    } else if (line == "show running-config"_L1) {
        answer(m_device.read(Store::Running), Next::Prompt, true);
    } else if (line == "show startup-config"_L1) {
        answer(m_device.read(Store::Startup), Next::Prompt, true);
    } else if (words.first() == "copy"_L1 && words.size() == 3) {
        copy(words.at(1), words.at(2));
    } else if (line == "reload"_L1
        || (line == "reload forced"_L1 && m_device.setup().acceptsReloadForced)) {
        reload(words.size() == 2);
    } else {
        unknown(line);
    }
}

void TrinityShell::answer(const QByteArray& text, Next next, bool isPaged)
{
    const Strike strike = std::exchange(m_pendingStrike, Strike::None);
    if (strike != Strike::None) {
        Q_EMIT answered({ {}, nextOf(strike), false });
        return;
    }
    QByteArray whole = text;
    if (!whole.isEmpty() && !whole.endsWith('\n') && next != Next::Question)
        whole += '\n';
    Q_EMIT answered({ whole, next, isPaged });
}

void TrinityShell::unknown(const QString& line)
{
    answer("% Unknown command: " + line.toLatin1() + '\n');
}

void TrinityShell::leave()
{
    if (m_mode == Mode::User)
        return answer({}, Next::Close);
    m_mode = m_mode == Mode::Config ? Mode::Privileged : Mode::User;
    answer({});
}

void TrinityShell::configureLine(const QString& line)
{
    ++m_inlineLines;
    if (m_inlineLines == m_device.faults().errorOnLine)
        return answer("% Error: simulated refusal\n");
    if (line == "exit"_L1) {
        if (m_path.isEmpty())
            return leave();
        m_path.removeLast();
        return answer({});
    }
    if (m_inlineLines == m_device.faults().ignoreInlineLine)
        return answer({});
    const TrinityConfig::Applied applied = m_device.apply(m_path, line);
    if (applied == TrinityConfig::Applied::Unknown)
        return unknown(line);
    if (applied == TrinityConfig::Applied::Entered)
        m_path << line;
    answer({});
}

QByteArray TrinityShell::versionText() const
{
    const TrinitySetup& setup = m_device.setup();
    return (u"\nProductname       : "_s + setup.product + u"\nSoftware Version  : "_s
        + setup.version + u"\nSerial Number     : "_s + m_device.serial()
        + u"\nHardware Version  : 1.0\n\n"_s)
        .toLatin1();
}

void TrinityShell::reload(bool isForced)
{
    if (m_device.faults().reloadRefused)
        answer("% Error: reload refused\n");
    else if (isForced)
        goDown();
    else
        ask(m_device.hasUnsavedChanges() ? Asks::Store : Asks::Restart);
}

void TrinityShell::ask(Asks question)
{
    m_asks = question;
    answer(question == Asks::Store
            ? "Configuration was changed since last save. Store it now (yes/no): "
            : "Press yes to restart, no to cancel: ",
        Next::Question);
}

void TrinityShell::answerQuestion(const QString& line)
{
    if (line != "yes"_L1 && line != "no"_L1)
        return ask(m_asks);
    if (m_asks == Asks::Store) {
        if (line == "yes"_L1)
            m_device.write(Store::Startup, m_device.read(Store::Running));
        return ask(Asks::Restart);
    }
    m_asks = Asks::Nothing;
    line == "yes"_L1 ? goDown() : answer({});
}

void TrinityShell::goDown()
{
    if (!m_device.faults().reloadNeverDrops)
        m_device.requestReload();
    answer("The system is going down\n", Next::Silence);
}
