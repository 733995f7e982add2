// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PattonDevice.h"
#include "tests/peers/PeerShell.h"
#include "tests/peers/PeerTransfer.h"

#include <optional>

/// The command line of a Patton: modes, questions and commands.
class PattonShell : public PeerShell {
    Q_OBJECT

public:
    explicit PattonShell(PattonDevice& device, QObject* parent = nullptr);

    [[nodiscard]] QByteArray prompt() const override;

protected:
    [[nodiscard]] QString normalized(const QString& line) const override
    {
        return line.simplified();
    }
    [[nodiscard]] PeerPoint pointOf(const QString& line) const override;
    void dispatch(const QString& line) override;
    void forgetQuestion() override { m_asks = Asks::Nothing; }
    [[nodiscard]] QByteArray misleadingComment() const override;

private:
    enum class Mode { User, Privileged, Config };
    enum class Asks { Nothing, Store, Restart };
    using Store = PattonDevice::Store;

    [[nodiscard]] PeerPoint pointOfCopy(const QString& from, const QString& to) const;
    void dispatchPrivileged(const QString& line);
    void unknown(const QString& line);

    [[nodiscard]] QString instance() const;
    void leave();
    void configureLine(const QString& line);
    [[nodiscard]] QByteArray versionText() const;

    void copy(const QString& from, const QString& to);
    void copyIn(const QString& url, Store to);
    void copyOut(Store from, const QString& url);
    void copyLocal(Store from, Store to);
    /// @return an error line, or nothing
    QByteArray store(Store to, QByteArray text);

    void reload(bool isForced);
    void ask(Asks question);
    void answerQuestion(const QString& line);

    PattonDevice& m_device;
    Mode m_mode = Mode::User;
    Asks m_asks = Asks::Nothing;
    QStringList m_path;
    int m_inlineLines = 0;
};
