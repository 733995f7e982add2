// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerSimulator.h"

/// A Patton with its stores by name. Running is as booted until an inline line changes it.
class TrinitySimulator : public PeerSimulator {
    Q_OBJECT

public:
    using PeerSimulator::PeerSimulator;

    [[nodiscard]] QByteArray tmpConfig() const { return store(tmp); }
    [[nodiscard]] QByteArray startupConfig() const { return store(startup); }
    [[nodiscard]] QByteArray runningConfig() const { return store(running); }
    void setTmpConfig(const QByteArray& text) { setStore(tmp, text); }
    void setStartupConfig(const QByteArray& text) { setStore(startup, text); }
    void setRunningConfig(const QByteArray& text) { setStore(running, text); }

private:
    inline static const QString tmp = QStringLiteral("tmp-config");
    inline static const QString startup = QStringLiteral("startup-config");
    inline static const QString running = QStringLiteral("running-config");
};
