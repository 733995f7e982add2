// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayWay.h"
#include "models/net/CliSession.h"
#include "models/net/TftpServer.h"

/// A device's command line through telnet or SSH: one session at a time, the prompt learned at
/// login, commands, and copies over TFTP that the command line sets off.
/// Shared by the ways that type: changing the way keeps the connection.
class CliConsole : public QObject {
    Q_OBJECT

public:
    using Next = GatewayWay::Next;
    using TakeError = GatewayWay::TakeError;
    using TakeText = GatewayWay::TakeText;
    using TakeIdentity = GatewayWay::TakeIdentity;

    CliConsole(const GatewayRequest& request, Clock clock, Door door);
    ~CliConsole() override;

    [[nodiscard]] Door door() const { return m_door; }
    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }
    /// Ends an earlier session and begins a new one.
    void open(const QString& host, const Login& login, Next next, TakeError otherwise);
    void close();
    [[nodiscard]] bool isOpen() const;
    /// Logged in, and standing at a prompt: what is typed now will be heard.
    [[nodiscard]] bool isUsable() const;
    void logIn(const Login& login, Next next, TakeError otherwise);
    void identify(TakeIdentity next, TakeError otherwise);
    void logOut(Next next);

    /// One command. @param isChanging a failure line in the reply counts
    void command(const QByteArray& line, std::chrono::milliseconds deadline, bool isChanging,
        CliSession::Done done);
    /// The reply of a command that shows something; a refusal is the whole answer.
    void show(const QByteArray& line, TakeText next, TakeError otherwise);
    /// Several commands that change something.
    void commands(QList<QByteArray> lines, Next next, TakeError otherwise);
    /// Types lines as they are, without placeholders; stops at the first that is refused.
    /// @param failed gets its index too
    void type(const QList<QByteArray>& lines, bool isJudging, Next next,
        std::function<void(qsizetype, const Error&)> failed);
    /// Both do nothing for families without a configuration mode, or when it is so already.
    void enterConfiguration(Next next, TakeError otherwise);
    void leaveConfiguration(Next next, TakeError otherwise);
    [[nodiscard]] bool isConfiguring() const { return m_isConfiguring; }
    /// What the device is told to do that ends the session.
    void run(const CliStep& step, CliSession::Done done);

    /// Our TFTP server, on the address that faces the device. Errors: PortUnavailable.
    Status bindTftp();
    [[nodiscard]] TftpServer& tftp() { return m_tftp; }
    /// Fills in {host}, {address}, {port} and {file} from now on.
    void setFile(const QByteArray& file);
    /// A copy counts when the device is back at its prompt without an error AND our server saw the
    /// whole file go over: a prompt alone proves nothing.
    void copyToDevice(const QByteArray& line, const QByteArray& file, const QByteArray& content,
        Next next, TakeError otherwise);
    void copyFromDevice(
        const QByteArray& line, const QByteArray& file, TakeText next, TakeError otherwise);

Q_SIGNALS:
    void transcript(Job::Direction direction, const QString& text);
    void noted(const QString& note);
    void hostKeySeen(const QString& type, const QString& fingerprint, bool isNew);

private:
    std::unique_ptr<CliChannel> makeChannel(const QString& host, const Login& login);
    void retireSession();
    void transfer(
        const QByteArray& line, const QByteArray& file, TakeText next, TakeError otherwise);
    void endTransfer();
    void leave(int tries, Next next, TakeError otherwise);
    void typeFrom(qsizetype index, const std::shared_ptr<const QList<QByteArray>>& lines,
        bool isJudging, const Next& next,
        const std::function<void(qsizetype, const Error&)>& failed);
    void learnMode(const QByteArray& prompt);
    [[nodiscard]] QList<CliExpect> prompts() const;
    [[nodiscard]] QString redacted(const QString& text) const;

    const GatewayRequest& m_request;
    const Dialect& m_dialect;
    Clock m_clock;
    Door m_door;
    SshTrust m_trust; ///< with the key learned in this job
    std::unique_ptr<CliSession> m_session;
    TftpServer m_tftp;
    QTimer m_requestTimer;
    QRegularExpression m_prompt;
    QRegularExpression m_configPrompt;
    bool m_isLoggedIn = false;
    bool m_isConfiguring = false; ///< in configuration mode, as far as its prompts say
};
