// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PeerShell.h"

using Strike = PeerDevice::Strike;

static PeerShell::Next nextOf(Strike strike)
{
    if (strike == Strike::Silent)
        return PeerShell::Next::Silence;
    return strike == Strike::Drop ? PeerShell::Next::Drop : PeerShell::Next::Reset;
}

PeerShell::PeerShell(PeerDevice& device, QObject* parent)
    : QObject(parent)
    , m_peer(device)
{
}

void PeerShell::execute(const QString& line)
{
    const QString command = normalized(line);
    m_peer.noteCommand(command);
    const Strike strike = m_peer.strike(pointOf(command));
    m_pendingStrike = Strike::None;
    if (strike == Strike::Error) {
        forgetQuestion();
        refuse("simulated refusal");
    } else if (strike != Strike::None && !m_peer.faults().strikesAfterEffect) {
        answer({}, nextOf(strike));
    } else {
        m_pendingStrike = strike;
        dispatch(command);
    }
}

void PeerShell::answer(const QByteArray& text, Next next, bool isPaged)
{
    give({ text, next, isPaged, 0 });
}

void PeerShell::give(Answer answer)
{
    const Strike strike = std::exchange(m_pendingStrike, Strike::None);
    if (strike != Strike::None)
        answer = { {}, nextOf(strike), false, 0 };
    else if (!answer.text.isEmpty() && !answer.text.endsWith('\n') && answer.next != Next::Question)
        answer.text += '\n';
    Q_EMIT answered(answer);
}

void PeerShell::answerConfig(const QByteArray& text)
{
    Answer shown { text, Next::Prompt, true, 0 };
    if (m_peer.faults().promptInConfig) {
        const qsizetype middle = text.indexOf('\n', text.size() / 2) + 1;
        const QByteArray comment = misleadingComment();
        shown.text.insert(middle, comment);
        shown.pauseAt = middle + comment.indexOf('\n');
    }
    give(shown);
}

void PeerShell::refuse(const QByteArray& text) { answer(m_peer.errorLine(text)); }

void PeerShell::restart(const QByteArray& text)
{
    if (m_peer.faults().reloadRefused)
        return refuse("reload refused");
    if (!m_peer.faults().reloadNeverDrops)
        m_peer.requestReload();
    answer(text, Next::Silence);
}
