// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerLink.h"
#include "tests/peers/PeerShell.h"

/// The terminal of one connection: login, line editing, echo, pager and prompts. What is asked and
/// answered comes from the family's device and shell.
class PeerSession : public QObject {
    Q_OBJECT

public:
    /// Takes the socket over.
    PeerSession(QTcpSocket* socket, PeerDevice& device, QObject* parent);

    void begin();
    /// Prints what is due, then closes.
    void hangUp();

Q_SIGNALS:
    void closed();

private:
    enum class State { Login, Password, Command, Pager, Busy, Mute };

    void greet();
    void ask();
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
    void refusePassword(bool isLocked);
    void enter();
    void takeCommand(const QString& line);

    void show(const PeerShell::Answer& answer);
    void showInTwo();
    void showPage();
    void turnPage(char key);
    void proceed();
    void prompt(const QByteArray& text, State next);
    void promptForCommand();
    bool suffers(PeerPoint point);
    void mute();

    PeerDevice& m_device;
    PeerLink m_link;
    std::unique_ptr<PeerShell> m_shell;
    PeerLogin m_login;
    State m_state = State::Busy;
    QByteArray m_input;
    QByteArray m_line;
    QString m_user;
    QList<QByteArray> m_page;
    PeerShell::Answer m_answer;
    int m_failures = 0;
    bool m_isAfterCr = false;
    bool m_isConsuming = false;
    bool m_hasAnswered = false;
};
