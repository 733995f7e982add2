// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayWay.h"
#include "models/gateway/ways/CliConsole.h"

/// What every way that types has in common: its console.
class CliWay : public GatewayWay {
public:
    CliWay(const GatewayRequest& request, Clock clock, std::shared_ptr<CliConsole> console)
        : GatewayWay(request, clock)
        , m_console(std::move(console))
    {
        connect(m_console.get(), &CliConsole::transcript, this, &GatewayWay::transcript);
        connect(m_console.get(), &CliConsole::noted, this, &GatewayWay::noted);
        connect(m_console.get(), &CliConsole::hostKeySeen, this, &GatewayWay::hostKeySeen);
    }

    [[nodiscard]] Door door() const override { return m_console->door(); }
    void open(const QString& host, const Login& login, Next next, TakeError otherwise) override
    {
        m_console->open(host, login, std::move(next), std::move(otherwise));
    }
    void logIn(const Login& login, Next next, TakeError otherwise) override
    {
        m_console->logIn(login, std::move(next), std::move(otherwise));
    }
    void identify(TakeIdentity next, TakeError otherwise) override
    {
        m_console->identify(std::move(next), std::move(otherwise));
    }
    void logOut(Next next) override { m_console->logOut(std::move(next)); }
    void close() override { m_console->close(); }
    [[nodiscard]] bool isOpen() const override { return m_console->isOpen(); }
    [[nodiscard]] bool isUsable() const override { return m_console->isUsable(); }

protected:
    [[nodiscard]] CliConsole& console() const { return *m_console; }
    [[nodiscard]] const Dialect& dialect() const { return m_console->dialect(); }
    /// The restart. DeviceRefused as it is; anything else leaves open whether the device heard it.
    void restart(Next next, TakeError otherwise)
    {
        if (dialect().isRestartImmediate)
            Q_EMIT restartSent();
        m_console->run(dialect().reload,
            [this, next = std::move(next), otherwise = std::move(otherwise)](
                const Result<CliReply>& reply) {
                if (reply)
                    return next();
                const Error& error = reply.error();
                otherwise(error.code == ErrorCode::DeviceRefused
                        ? error
                        : Error(ErrorCode::NotReloaded, request().name, error.detail));
            });
    }

private:
    std::shared_ptr<CliConsole> m_console;
};
