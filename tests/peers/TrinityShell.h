// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/TrinityDevice.h"

#include <QObject>
#include <QRegularExpression>

#include <optional>

class TftpClient;

/// The command line of one session: modes, questions and commands, without the terminal.
class TrinityShell : public QObject {
    Q_OBJECT

public:
    enum class Next { Prompt, Question, Close, Silence, Drop, Reset };
    struct Answer {
        QByteArray text; ///< LF ends each line
        Next next = Next::Prompt;
        bool isPaged = false;
    };

    explicit TrinityShell(TrinityDevice& device, QObject* parent = nullptr);

    /// One line at a time: not again before answered().
    void execute(const QString& line);
    /// Such as "gw>", "gw#", "gw(cfg)#", "gw(ctx-cs)#".
    [[nodiscard]] QByteArray prompt() const;

Q_SIGNALS:
    /// Exactly once for each line; from inside execute() except for transfers.
    void answered(const TrinityShell::Answer& answer);

private:
    enum class Mode { User, Privileged, Config };
    enum class Asks { Nothing, Store, Restart };
    using Store = TrinityDevice::Store;

    [[nodiscard]] TrinityPoint pointOf(const QString& line) const;
    [[nodiscard]] TrinityPoint pointOfCopy(const QString& from, const QString& to) const;
    void dispatch(const QString& line);
    void dispatchPrivileged(const QString& line);
    void answer(const QByteArray& text, Next next = Next::Prompt, bool isPaged = false);
    void unknown(const QString& line);

    void leave();
    void configureLine(const QString& line);
    [[nodiscard]] QByteArray versionText() const;

    void copy(const QString& from, const QString& to);
    void copyIn(const QString& url, Store to);
    void copyOut(Store from, const QString& url);
    void copyLocal(Store from, Store to);
    /// @return an error line, or nothing
    QByteArray store(Store to, QByteArray text);
    TftpClient* startTransfer(const QString& url, Store store, bool isPut);

    void reload(bool isForced);
    void ask(Asks question);
    void answerQuestion(const QString& line);
    void goDown();

    TrinityDevice& m_device;
    Mode m_mode = Mode::User;
    Asks m_asks = Asks::Nothing;
    QStringList m_path;
    TrinityDevice::Strike m_pendingStrike = TrinityDevice::Strike::None;
    int m_inlineLines = 0;
};
