// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PeerSession.h"

using namespace Qt::StringLiterals;
using Strike = PeerDevice::Strike;

static constexpr qsizetype longestLine = 1024;
static constexpr int triesPerConnection = 3;
static constexpr std::chrono::milliseconds packetGap { 30 };

PeerSession::PeerSession(QTcpSocket* socket, PeerDevice& device, QObject* parent)
    : QObject(parent)
    , m_device(device)
    , m_link(socket, device.setup())
    , m_shell(device.newShell())
    , m_login(device.login())
{
    connect(&m_link, &PeerLink::received, this, &PeerSession::receive);
    connect(&m_link, &PeerLink::closed, this, &PeerSession::closed);
    connect(
        &m_link, &PeerLink::negotiated, this, [this] { m_device.noteNegotiation(m_link.seen()); });
    connect(m_shell.get(), &PeerShell::answered, this, &PeerSession::show);
}

void PeerSession::begin()
{
    m_device.noteNegotiation({});
    if (m_device.reloadCount() > 0 && suffers(PeerPoint::AfterReload))
        return;
    if (suffers(PeerPoint::Connect))
        return;
    if (!m_device.setup().isBehindSsh) {
        m_link.sendRaw(TelnetParser::greeting());
        if (m_device.faults().optionFlood)
            m_link.sendRaw(TelnetParser::flood());
    }
    greet();
}

void PeerSession::greet()
{
    m_link.sendText(m_device.setup().banner);
    if (!m_device.faults().bannerLooksLikePrompt)
        return ask();
    m_link.sendText(m_login.misleading + "Last login: ");
    m_link.flush();
    QTimer::singleShot(packetGap, this, [this] {
        m_link.sendText("Mon Jan  1 00:00:00 from 10.0.0.1\n");
        ask();
    });
}

void PeerSession::ask()
{
    const PeerSetup& setup = m_device.setup();
    if (setup.isBehindSsh) {
        m_device.noteLogin(setup.user);
        enter();
    } else if (setup.asksUser) {
        prompt(m_login.userPrompt, State::Login);
    } else {
        m_user = setup.user;
        prompt(m_login.passwordPrompt, State::Password);
    }
}

void PeerSession::hangUp()
{
    mute();
    m_link.closeWhenSent();
}

void PeerSession::mute()
{
    m_state = State::Mute;
    m_input.clear();
}

bool PeerSession::suffers(PeerPoint point)
{
    const Strike strike = m_device.strike(point);
    if (strike == Strike::None)
        return false;
    mute();
    if (strike == Strike::Error)
        m_link.sendText(m_device.errorLine("simulated refusal"));
    if (strike == Strike::Reset)
        m_link.reset();
    else if (strike != Strike::Silent)
        m_link.closeWhenSent();
    return true;
}

void PeerSession::receive(const QByteArray& data)
{
    if (m_state == State::Mute)
        return;
    m_input += data;
    consume();
}

void PeerSession::consume()
{
    if (m_isConsuming)
        return;
    m_isConsuming = true;
    while (!m_input.isEmpty() && isWaiting()) {
        const char c = m_input.at(0);
        m_input.remove(0, 1);
        if (!followsCr(c))
            type(c);
    }
    m_isConsuming = false;
    if (!m_input.isEmpty())
        discardTypeahead();
}

/// CR LF and CR NUL are one line end.
bool PeerSession::followsCr(char c)
{
    if (!std::exchange(m_isAfterCr, false))
        return false;
    return c == '\0' || (c == '\n' && !m_device.setup().crlfIsTwoLines);
}

void PeerSession::discardTypeahead()
{
    if (!m_device.setup().discardsTypeahead)
        return;
    const bool hasTwoLines
        = m_isAfterCr && m_input.startsWith('\n') && m_device.setup().crlfIsTwoLines;
    if (!m_input.isEmpty() && followsCr(m_input.at(0)))
        m_input.remove(0, 1);
    m_device.noteDiscarded(m_input.size() - (hasTwoLines ? 1 : 0));
    m_input = hasTwoLines ? QByteArray(1, '\n') : QByteArray();
}

void PeerSession::type(char c)
{
    if (m_state == State::Pager)
        return turnPage(c);
    if (c == '\r' || c == '\n') {
        m_isAfterCr = c == '\r';
        return endLine();
    }
    if (c == '\b' || c == '\x7f')
        return erase();
    if (static_cast<unsigned char>(c) < ' ' || m_line.size() >= longestLine)
        return;
    m_line += c;
    if (m_state != State::Password)
        m_link.sendText(QByteArray(1, c));
}

void PeerSession::erase()
{
    if (m_line.isEmpty())
        return;
    m_line.chop(1);
    if (m_state != State::Password)
        m_link.sendText("\b \b");
}

void PeerSession::endLine()
{
    const QString line = QString::fromLatin1(std::exchange(m_line, {}));
    const State state = std::exchange(m_state, State::Busy);
    m_link.sendText("\n");
    discardTypeahead(); // whatever came with this line came before the next prompt
    if (state == State::Login)
        takeUser(line);
    else if (state == State::Password)
        takePassword(line);
    else
        takeCommand(line);
}

void PeerSession::takeUser(const QString& user)
{
    m_user = user;
    if (suffers(PeerPoint::Login))
        return;
    if (user.isEmpty())
        prompt(m_login.userPrompt, State::Login);
    else
        prompt(m_login.passwordPrompt, State::Password);
}

void PeerSession::takePassword(const QString& password)
{
    if (suffers(PeerPoint::Password))
        return;
    const PeerDevice::Access access = m_device.access(m_user, password);
    if (access != PeerDevice::Access::Granted)
        return refusePassword(access == PeerDevice::Access::Locked);
    m_device.noteLogin(m_user);
    enter();
}

void PeerSession::refusePassword(bool isLocked)
{
    m_device.note(isLocked ? u"login locked"_s : u"login refused"_s);
    m_link.sendText(isLocked ? m_device.lockedLine() : m_login.wrong);
    if (isLocked || ++m_failures == triesPerConnection)
        hangUp();
    else
        ask();
}

void PeerSession::enter()
{
    m_link.sendText(m_login.welcome);
    if (!suffers(PeerPoint::Prompt))
        promptForCommand();
}

void PeerSession::takeCommand(const QString& line)
{
    const auto delay = m_device.real(m_device.setup().answerDelay);
    if (delay.count() == 0)
        return m_shell->execute(line);
    QTimer::singleShot(delay, this, [this, line] { m_shell->execute(line); });
}

void PeerSession::show(const PeerShell::Answer& answer)
{
    if (m_state == State::Mute)
        return;
    if (m_device.faults().endlessLine && !std::exchange(m_hasAnswered, true))
        m_link.sendRaw(QByteArray(1'000'000, 'x'));
    m_answer = answer;
    const PeerSetup& setup = m_device.setup();
    const int rows = m_link.seen().rows;
    const bool isSwitchedOff = (rows == 0 || rows >= 500) && !setup.pagerAlways;
    if (answer.isPaged && setup.pagerLines > 0 && !isSwitchedOff) {
        m_page = answer.text.split('\n');
        m_page.removeLast();
        return showPage();
    }
    if (answer.pauseAt > 0)
        return showInTwo();
    if (answer.next != PeerShell::Next::Question)
        m_link.sendText(answer.text);
    proceed();
}

void PeerSession::showInTwo()
{
    m_link.sendText(m_answer.text.left(m_answer.pauseAt));
    m_link.flush();
    QTimer::singleShot(packetGap, this, [this] {
        m_link.sendText(m_answer.text.mid(m_answer.pauseAt));
        proceed();
    });
}

void PeerSession::showPage()
{
    for (int i = 0; i < m_device.setup().pagerLines && !m_page.isEmpty(); ++i)
        m_link.sendText(m_page.takeFirst() + '\n');
    if (m_page.isEmpty())
        return proceed();
    m_link.sendText("--More--");
    m_state = State::Pager;
}

void PeerSession::turnPage(char key)
{
    if (key != ' ' && key != 'q')
        return;
    m_state = State::Busy;
    m_link.sendText("\r        \r");
    if (key == 'q')
        m_page.clear();
    showPage();
}

void PeerSession::proceed()
{
    switch (m_answer.next) {
    case PeerShell::Next::Prompt:
        return promptForCommand();
    case PeerShell::Next::Question:
        return prompt(m_answer.text, State::Command);
    case PeerShell::Next::Silence:
        return mute();
    case PeerShell::Next::Reset:
        mute();
        return m_link.reset();
    case PeerShell::Next::Close:
        m_device.noteLogout();
        return hangUp();
    case PeerShell::Next::Drop:
        return hangUp();
    }
}

void PeerSession::promptForCommand()
{
    const auto delay = m_device.real(m_device.faults().promptDelay);
    if (delay.count() == 0)
        return prompt(m_shell->prompt(), State::Command);
    QTimer::singleShot(delay, this, [this] { prompt(m_shell->prompt(), State::Command); });
}

void PeerSession::prompt(const QByteArray& text, State next)
{
    if (m_state == State::Mute)
        return;
    const bool isJunky = m_device.faults().ansiJunk;
    if (isJunky) {
        m_link.sendText("\xe8\xa7\xff text in eight bits\n\x1b[2K\x1b[1;32m");
        m_link.sendRaw(QByteArray("\0\0", 2));
    }
    if (m_device.faults().iacAtBoundaries)
        m_link.sendText("\xff one \xff\xff two in eight bits \xff\n");
    m_link.sendText(text);
    if (isJunky)
        m_link.sendText("\x1b[0m \b\x1b[K");
    m_state = next;
    QMetaObject::invokeMethod(this, &PeerSession::consume, Qt::QueuedConnection);
}
