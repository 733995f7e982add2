// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/ways/CliWay.h"

/// Only what differs is typed, statement by statement, into the running configuration; read back,
/// then saved. No restart is needed.
class StatementsWay : public CliWay {
public:
    using CliWay::CliWay;

    void backUp(Next next, TakeError otherwise) override;
    [[nodiscard]] QByteArray found() const override { return m_running; }
    [[nodiscard]] bool isStored(const ConfigFormat& format) const override;
    Status check(const QList<ConfigDifference>& differences) override;
    void send(Next next, TakeError otherwise) override;
    void readBack(Next next, TakeError otherwise) override;
    void leaveForLater(Next next, TakeError otherwise) override;
    void activate(Next next, TakeError otherwise) override;
    [[nodiscard]] bool isRestarting() const override { return false; }
    void readAgain(TakeText next, TakeError otherwise) override;
    [[nodiscard]] bool isTouched() const override { return m_isTouched; }
    void undo(Next next, TakeError otherwise) override;

private:
    void undoRunning(Next next, TakeError otherwise);
    void checkUndone(Next next, TakeError otherwise);
    void undoSave(Next next, TakeError otherwise);
    void saveAgain(Next next, TakeError otherwise);
    [[nodiscard]] bool isAsStarted(const QByteArray& startup) const;
    [[nodiscard]] QList<QByteArray> patch(const QByteArray& from, const QByteArray& to) const;

    QByteArray m_running;
    QByteArray m_startup;
    bool m_isTouched = false;
    bool m_isSaveTried = false;
};
