// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayWay.h"
#include "models/gateway/grandstream/GrandstreamWeb.h"

/// The configuration file through the device's own web page: exported, uploaded, exported again and
/// compared; a restart brings it into force. Passwords are in no export, so a backup cannot bring
/// those back.
class GrandstreamWebWay : public GatewayWay {
public:
    using GatewayWay::GatewayWay;

    [[nodiscard]] Door door() const override { return Door::Http; }
    void open(const QString& host, const Login& login, Next next, TakeError otherwise) override;
    void logIn(const Login& login, Next next, TakeError otherwise) override;
    void identify(TakeIdentity next, TakeError otherwise) override;
    void logOut(Next next) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_web && m_isOpen; }
    void backUp(Next next, TakeError otherwise) override;
    [[nodiscard]] QByteArray found() const override { return m_backup; }
    void send(Next next, TakeError otherwise) override;
    void readBack(Next next, TakeError otherwise) override;
    void activate(Next next, TakeError otherwise) override;
    [[nodiscard]] bool isRestarting() const override { return true; }
    void readAgain(TakeText next, TakeError otherwise) override;
    [[nodiscard]] bool isUsable() const override;
    [[nodiscard]] bool isTouched() const override { return m_isTouched; }
    void undo(Next next, TakeError otherwise) override;

private:
    [[nodiscard]] bool isLost(const TakeError& otherwise) const;
    void upload(const QByteArray& file, Next next, TakeError otherwise);

    std::unique_ptr<GrandstreamWeb> m_web;
    QByteArray m_backup;
    bool m_isOpen = false;
    bool m_isTouched = false;
};
