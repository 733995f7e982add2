// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PattonShell.h"

using namespace Qt::StringLiterals;

static constexpr const char* goodbye = "The system is going down\n";
PattonShell::PattonShell(PattonDevice& device, QObject* parent)
    : PeerShell(device, parent)
    , m_device(device)
{
}

QByteArray PattonShell::prompt() const
{
    const QString host = m_device.setup().hostname;
    if (m_mode == Mode::User)
        return (host + u'>').toLatin1();
    if (m_mode == Mode::Privileged)
        return (host + u'#').toLatin1();
    const QString block = m_path.isEmpty() ? u"cfg"_s : PattonKeywords::shortName(m_path.last());
    return (host + u'(' + block + u')' + instance() + u'#').toLatin1();
}

/// SmartWare shows the name of a block as well, such as "[switch]".
QString PattonShell::instance() const
{
    if (m_device.isTrinity() || m_path.isEmpty() || !m_path.last().contains(u' '))
        return {};
    return u'[' + m_path.last().section(u' ', -1) + u']';
}

QByteArray PattonShell::misleadingComment() const
{
    const QByteArray host = m_device.setup().hostname.toLatin1();
    return '#' + host + "#\n# " + host + "# and " + host + ">\n";
}

PeerPoint PattonShell::pointOf(const QString& line) const
{
    if (m_asks != Asks::Nothing)
        return m_asks == Asks::Restart && line == "yes"_L1 ? PeerPoint::ReloadConfirm
                                                           : PeerPoint::None;
    if (line.isEmpty())
        return PeerPoint::None;
    if (m_mode == Mode::Config)
        return PeerPoint::InlineLine;
    const QStringList words = line.split(u' ');
    if (words.first() == "copy"_L1 && words.size() == 3)
        return pointOfCopy(words.at(1), words.at(2));
    if (words.first() == "reload"_L1)
        return PeerPoint::Reload;
    static const QHash<QString, PeerPoint> points {
        { u"enable"_s, PeerPoint::Enable },
        { u"configure"_s, PeerPoint::Configure },
        { u"show version"_s, PeerPoint::ShowVersion },
        { u"show running-config"_s, PeerPoint::ShowRunning },
        { u"show startup-config"_s, PeerPoint::ReadBackStartup },
    };
    return points.value(line, PeerPoint::None);
}

PeerPoint PattonShell::pointOfCopy(const QString& from, const QString& to) const
{
    const auto source = m_device.storeNamed(from);
    const auto target = m_device.storeNamed(to);
    if (target == Store::Tmp)
        return PeerPoint::CopyToTmp;
    if (target == Store::Startup)
        return source == Store::Running ? PeerPoint::SaveRunning : PeerPoint::CopyToStartup;
    if (target || !source)
        return PeerPoint::None;
    if (source == Store::Running)
        return PeerPoint::ShowRunning;
    return source == Store::Tmp ? PeerPoint::ReadBackTmp : PeerPoint::ReadBackStartup;
}

void PattonShell::dispatch(const QString& line)
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

void PattonShell::dispatchPrivileged(const QString& line)
{
    const QStringList words = line.split(u' ');
    if (line == "enable"_L1) {
        answer({});
    } else if (line == "configure"_L1) {
        m_mode = Mode::Config;
        m_inlineLines = 0;
        answer({});
    } else if (line == "show running-config"_L1) {
        answerConfig(m_device.read(Store::Running));
    } else if (line == "show startup-config"_L1) {
        answerConfig(m_device.read(Store::Startup));
    } else if (words.first() == "copy"_L1 && words.size() == 3) {
        copy(words.at(1), words.at(2));
    } else if (line == "reload"_L1
        || (line == "reload forced"_L1 && m_device.setup().acceptsReloadForced)) {
        reload(words.size() == 2);
    } else {
        unknown(line);
    }
}

void PattonShell::unknown(const QString& line)
{
    answer("% Unknown command: " + line.toLatin1() + '\n');
}

void PattonShell::leave()
{
    if (m_mode == Mode::User)
        return answer({}, Next::Close);
    m_mode = m_mode == Mode::Config ? Mode::Privileged : Mode::User;
    answer({});
}

void PattonShell::configureLine(const QString& line)
{
    ++m_inlineLines;
    if (m_inlineLines == m_device.faults().errorOnLine)
        return refuse("simulated refusal");
    if (line == "exit"_L1) {
        if (m_path.isEmpty())
            return leave();
        m_path.removeLast();
        return answer({});
    }
    if (m_inlineLines == m_device.faults().ignoreInlineLine)
        return answer({});
    const PattonConfig::Applied applied = m_device.apply(m_path, line);
    if (applied == PattonConfig::Applied::Unknown)
        return unknown(line);
    if (applied == PattonConfig::Applied::Entered)
        m_path << line;
    answer({});
}

QByteArray PattonShell::versionText() const
{
    const PeerSetup& setup = m_device.setup();
    return (u"\nProductname       : "_s + m_device.product() + u"\nSoftware Version  : "_s
        + setup.version + u"\nSerial Number     : "_s + m_device.serial()
        + u"\nHardware Version  : 1.0\n\n"_s)
        .toLatin1();
}

void PattonShell::reload(bool isForced)
{
    if (m_device.faults().reloadRefused)
        refuse("reload refused");
    else if (isForced)
        restart(goodbye);
    else
        ask(m_device.hasUnsavedChanges() ? Asks::Store : Asks::Restart);
}

void PattonShell::ask(Asks question)
{
    m_asks = question;
    answer(question == Asks::Store
            ? "Configuration was changed since last save. Store it now (yes/no): "
            : "Press yes to restart, no to cancel: ",
        Next::Question);
}

void PattonShell::answerQuestion(const QString& line)
{
    if (line != "yes"_L1 && line != "no"_L1)
        return ask(m_asks);
    if (m_asks == Asks::Store) {
        if (line == "yes"_L1)
            m_device.write(Store::Startup, m_device.read(Store::Running));
        return ask(Asks::Restart);
    }
    m_asks = Asks::Nothing;
    line == "yes"_L1 ? restart(goodbye) : answer({});
}
