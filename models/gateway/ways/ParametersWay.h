// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/ways/CliWay.h"

/// A configuration of single parameters: typed one by one, or a file of commands the device fetches
/// over TFTP and carries out. Read back value by value, saved, and where the family wants it
/// brought into force by a restart.
class ParametersWay : public CliWay {
public:
    /// @param isByFile by a file of commands
    ParametersWay(const GatewayRequest& request, Clock clock, std::shared_ptr<CliConsole> console,
        bool isByFile);

    Status prepare() override;
    Status check(const QList<ConfigDifference>& differences) override;
    void backUp(Next next, TakeError otherwise) override;
    [[nodiscard]] QByteArray found() const override { return m_backup; }
    void send(Next next, TakeError otherwise) override;
    void readBack(Next next, TakeError otherwise) override;
    void leaveForLater(Next next, TakeError otherwise) override;
    void activate(Next next, TakeError otherwise) override;
    [[nodiscard]] bool isRestarting() const override;
    void readAgain(TakeText next, TakeError otherwise) override;
    [[nodiscard]] bool isTouched() const override { return m_isTouched; }
    void undo(Next next, TakeError otherwise) override;

protected:
    /// What the device holds: by file, by its own listing, or asked value by value.
    void read(TakeText next, TakeError otherwise);
    void save(Next next, TakeError otherwise);
    void setTouched() { m_isTouched = true; }
    /// Leaves, and types back what `planned` sets unless nothing is left of it.
    void undoOf(const QByteArray& planned, Next next, TakeError otherwise);

private:
    void ask(QList<QByteArray> questions, QByteArray answers, TakeText next, TakeError otherwise);
    void sendFile(Next next, TakeError otherwise);
    void typeBack(const QByteArray& planned, Next next, TakeError otherwise);
    [[nodiscard]] bool isAsFound(const QByteArray& now) const;
    [[nodiscard]] bool isSendingFiles() const;
    [[nodiscard]] bool hasHidden() const;
    [[nodiscard]] bool isKeptAsTyped() const;

    QByteArray m_backup;
    bool m_isByFile;
    bool m_isTouched = false;
    bool m_isSaveTried = false;
};
