// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/ways/CliWay.h"

/// A whole file over TFTP into the startup configuration, by a scratch region where the device has
/// one, read back to the byte; a restart brings it into force.
class StartupFileWay : public CliWay {
public:
    using CliWay::CliWay;

    Status prepare() override { return console().bindTftp(); }
    void backUp(Next next, TakeError otherwise) override;
    [[nodiscard]] QByteArray found() const override { return m_running; }
    [[nodiscard]] bool isStored(const ConfigFormat& format) const override;
    void send(Next next, TakeError otherwise) override;
    void readBack(Next next, TakeError otherwise) override;
    void activate(Next next, TakeError otherwise) override;
    [[nodiscard]] bool isRestarting() const override { return true; }
    void readAgain(TakeText next, TakeError otherwise) override;
    [[nodiscard]] bool isShowingForce() const override { return true; }
    [[nodiscard]] bool isTouched() const override { return m_isTouched; }
    void undo(Next next, TakeError otherwise) override;

private:
    void readBackScratch(Next next, TakeError otherwise);
    void readBackStartup(Next next, TakeError otherwise);
    void restoreStartup(Next next, TakeError otherwise);
    [[nodiscard]] bool isSendingFiles() const;
    [[nodiscard]] QByteArray fileNamed(const char* prefix) const;

    QByteArray m_running;
    QByteArray m_startup;
    bool m_isTouched = false;
};
