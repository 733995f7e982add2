// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerDevice.h"

#include <QObject>

/// The command line of one session, without the terminal. A family says which commands there are;
/// the faults of a moment are dealt with here.
class PeerShell : public QObject {
    Q_OBJECT

public:
    enum class Next { Prompt, Question, Close, Silence, Drop, Reset };
    struct Answer {
        QByteArray text; ///< LF ends each line
        Next next = Next::Prompt;
        bool isPaged = false;
        qsizetype pauseAt = 0; ///< a packet ends here and the rest comes later; 0 for none
    };

    explicit PeerShell(PeerDevice& device, QObject* parent = nullptr);

    /// One line at a time: not again before answered().
    void execute(const QString& line);
    /// Such as "gw>", "gw#", "gw(cfg)#", "gw(ctx-cs)#".
    [[nodiscard]] virtual QByteArray prompt() const = 0;

Q_SIGNALS:
    /// Exactly once for each line; from inside execute() except for transfers.
    void answered(const PeerShell::Answer& answer);

protected:
    /// The line as its commands compare it.
    [[nodiscard]] virtual QString normalized(const QString& line) const { return line.trimmed(); }
    [[nodiscard]] virtual PeerPoint pointOf(const QString& line) const = 0;
    virtual void dispatch(const QString& line) = 0;
    virtual void forgetQuestion() { }
    /// A comment holding the prompt; its first line ends in the prompt.
    [[nodiscard]] virtual QByteArray misleadingComment() const = 0;

    void answer(const QByteArray& text, Next next = Next::Prompt, bool isPaged = false);
    /// The configuration as shown: paged, and with misleading comments when that fault is on.
    void answerConfig(const QByteArray& text);
    void refuse(const QByteArray& text);
    /// Prints the text and goes down, unless a fault of the reload says otherwise.
    void restart(const QByteArray& text);

private:
    void give(Answer answer);

    PeerDevice& m_peer;
    PeerDevice::Strike m_pendingStrike = PeerDevice::Strike::None;
};
