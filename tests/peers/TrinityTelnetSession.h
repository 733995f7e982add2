// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerLink.h"
#include "tests/peers/TrinityShell.h"

/// The terminal of one connection: login, line editing, echo, pager and prompts.
class TrinityTelnetSession : public QObject {
    Q_OBJECT

public:
    /// Takes the socket over.
    TrinityTelnetSession(QTcpSocket* socket, TrinityDevice& device, QObject* parent);

    void begin();
    /// Prints what is due, then closes.
    void hangUp();

Q_SIGNALS:
    void closed();

private:
    enum class State { Login, Password, Command, Pager, Busy, Mute };

    void greet();
    void receive(const QByteArray& data);
    void consume();
    [[nodiscard]] bool isWaiting() const
    {
        return m_state != State::Busy && m_state != State::Mute;
    }
    [[nodiscard]] bool followsCr(char c);
    void discardTypeahead();
    void type(char c);
    void erase();
    void endLine();

    void takeUser(const QString& user);
    void takePassword(const QString& password);
    void takeCommand(const QString& line);

    void show(const TrinityShell::Answer& answer);
    void showPage();
    void turnPage(char key);
    void proceed();
    void prompt(const QByteArray& text, State next);
    void promptForCommand();
    bool suffers(TrinityPoint point);
    void mute();

    TrinityDevice& m_device;
    PeerLink m_link;
    TrinityShell m_shell;
    State m_state = State::Busy;
    QByteArray m_input;
    QByteArray m_line;
    QString m_user;
    QList<QByteArray> m_page;
    TrinityShell::Answer m_answer;
    int m_failures = 0;
    bool m_isAfterCr = false;
    bool m_isConsuming = false;
    bool m_hasAnswered = false;
};
