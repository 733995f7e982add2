// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/TrinityTelnetSession.h"

using namespace Qt::StringLiterals;
using Strike = TrinityDevice::Strike;

static constexpr qsizetype longestLine = 1024;
static constexpr std::chrono::milliseconds bannerGap { 30 };

TrinityTelnetSession::TrinityTelnetSession(
    QTcpSocket* socket, TrinityDevice& device, QObject* parent)
    : QObject(parent)
    , m_device(device)
    , m_link(socket, device.faults().oneBytePerPacket)
    , m_shell(device)
{
    connect(&m_link, &PeerLink::received, this, &TrinityTelnetSession::receive);
    connect(&m_link, &PeerLink::closed, this, &TrinityTelnetSession::closed);
    connect(
        &m_link, &PeerLink::negotiated, this, [this] { m_device.noteNegotiation(m_link.seen()); });
    connect(&m_shell, &TrinityShell::answered, this, &TrinityTelnetSession::show);
}

void TrinityTelnetSession::begin()
{
    m_device.noteNegotiation({});
    if (m_device.reloadCount() > 0 && suffers(TrinityPoint::AfterReload))
        return;
    if (suffers(TrinityPoint::Connect))
        return;
    m_link.sendRaw(TelnetParser::greeting());
    if (m_device.faults().optionFlood)
        m_link.sendRaw(TelnetParser::flood());
    greet();
}

void TrinityTelnetSession::greet()
{
    m_link.sendText(m_device.setup().banner);
    if (!m_device.faults().bannerLooksLikePrompt)
        return prompt("login: ", State::Login);
    m_link.sendText(
        "\ngw> \ngw# \nPassword: \nAuthentication failed! never seen here\nLast login: ");
    m_link.flush();
    QTimer::singleShot(bannerGap, this, [this] {
        m_link.sendText("Mon Jan  1 00:00:00 from 10.0.0.1\n");
        prompt("login: ", State::Login);
    });
}

void TrinityTelnetSession::hangUp()
{
    mute();
    m_link.closeWhenSent();
}

void TrinityTelnetSession::mute()
{
    m_state = State::Mute;
    m_input.clear();
}

bool TrinityTelnetSession::suffers(TrinityPoint point)
{
    const Strike strike = m_device.strike(point);
    if (strike == Strike::None)
        return false;
    mute();
    if (strike == Strike::Error)
        m_link.sendText("% Error: simulated refusal\n");
    if (strike == Strike::Reset)
        m_link.reset();
    else if (strike != Strike::Silent)
        m_link.closeWhenSent();
    return true;
}

void TrinityTelnetSession::receive(const QByteArray& data)
{
    if (m_state == State::Mute)
        return;
    m_input += data;
    consume();
}

void TrinityTelnetSession::consume()
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
bool TrinityTelnetSession::followsCr(char c)
{
    if (!std::exchange(m_isAfterCr, false))
        return false;
    return c == '\0' || (c == '\n' && !m_device.setup().crlfIsTwoLines);
}

void TrinityTelnetSession::discardTypeahead()
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

void TrinityTelnetSession::type(char c)
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

void TrinityTelnetSession::erase()
{
    if (m_line.isEmpty())
        return;
    m_line.chop(1);
    if (m_state != State::Password)
        m_link.sendText("\b \b");
}

void TrinityTelnetSession::endLine()
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
        takeCommand(line.simplified());
}

void TrinityTelnetSession::takeUser(const QString& user)
{
    m_user = user;
    if (suffers(TrinityPoint::Login))
        return;
    if (user.isEmpty())
        prompt("login: ", State::Login);
    else
        prompt("Password: ", State::Password);
}

void TrinityTelnetSession::takePassword(const QString& password)
{
    if (suffers(TrinityPoint::Password))
        return;
    const TrinitySetup& setup = m_device.setup();
    if (m_user == setup.user && password == setup.password) {
        m_device.noteLogin(m_user);
        if (!suffers(TrinityPoint::Prompt))
            promptForCommand();
        return;
    }
    m_device.note(u"login refused"_s);
    m_link.sendText("Authentication failed!\n");
    if (++m_failures < 3)
        prompt("login: ", State::Login);
    else
        hangUp();
}

void TrinityTelnetSession::takeCommand(const QString& line)
{
    const auto delay = m_device.real(m_device.setup().answerDelay);
    if (delay.count() == 0)
        return m_shell.execute(line);
    QTimer::singleShot(delay, this, [this, line] { m_shell.execute(line); });
}

void TrinityTelnetSession::show(const TrinityShell::Answer& answer)
{
    if (m_state == State::Mute)
        return;
    if (m_device.faults().endlessLine && !std::exchange(m_hasAnswered, true))
        m_link.sendRaw(QByteArray(1'000'000, 'x'));
    m_answer = answer;
    const TrinitySetup& setup = m_device.setup();
    const int rows = m_link.seen().rows;
    const bool isSwitchedOff = (rows == 0 || rows >= 500) && !setup.pagerAlways;
    if (answer.isPaged && setup.pagerLines > 0 && !isSwitchedOff) {
        m_page = answer.text.split('\n');
        m_page.removeLast();
        return showPage();
    }
    if (answer.next != TrinityShell::Next::Question)
        m_link.sendText(answer.text);
    proceed();
}

void TrinityTelnetSession::showPage()
{
    for (int i = 0; i < m_device.setup().pagerLines && !m_page.isEmpty(); ++i)
        m_link.sendText(m_page.takeFirst() + '\n');
    if (m_page.isEmpty())
        return proceed();
    m_link.sendText("--More--");
    m_state = State::Pager;
}

void TrinityTelnetSession::turnPage(char key)
{
    if (key != ' ' && key != 'q')
        return;
    m_state = State::Busy;
    m_link.sendText("\r        \r");
    if (key == 'q')
        m_page.clear();
    showPage();
}

void TrinityTelnetSession::proceed()
{
    switch (m_answer.next) {
    case TrinityShell::Next::Prompt:
        return promptForCommand();
    case TrinityShell::Next::Question:
        return prompt(m_answer.text, State::Command);
    case TrinityShell::Next::Silence:
        return mute();
    case TrinityShell::Next::Reset:
        mute();
        return m_link.reset();
    case TrinityShell::Next::Close:
        m_device.noteLogout();
        return hangUp();
    case TrinityShell::Next::Drop:
        return hangUp();
    }
}

void TrinityTelnetSession::promptForCommand()
{
    const auto delay = m_device.real(m_device.faults().promptDelay);
    if (delay.count() == 0)
        return prompt(m_shell.prompt(), State::Command);
    QTimer::singleShot(delay, this, [this] { prompt(m_shell.prompt(), State::Command); });
}

void TrinityTelnetSession::prompt(const QByteArray& text, State next)
{
    if (m_state == State::Mute)
        return;
    const bool isJunky = m_device.faults().ansiJunk;
    if (isJunky) {
        m_link.sendText("\xe8\xa7\xff text in eight bits\n\x1b[2K\x1b[1;32m");
        m_link.sendRaw(QByteArray("\0\0", 2));
    }
    m_link.sendText(text);
    if (isJunky)
        m_link.sendText("\x1b[0m \b\x1b[K");
    m_state = next;
    QMetaObject::invokeMethod(this, &TrinityTelnetSession::consume, Qt::QueuedConnection);
}
