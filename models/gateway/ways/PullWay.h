// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/ways/ParametersWay.h"

/// The device is told where to fetch its file, restarted, and watched fetching it.
class PullWay : public ParametersWay {
public:
    PullWay(const GatewayRequest& request, Clock clock, std::shared_ptr<CliConsole> console);

    Status prepare() override { return console().bindTftp(); }
    Status check(const QList<ConfigDifference>&) override { return {}; }
    void send(Next next, TakeError otherwise) override;
    /// Nothing arrived yet; the fetch after the restart is what counts.
    void readBack(Next next, TakeError otherwise) override;
    [[nodiscard]] bool isRestarting() const override { return true; }
    void undo(Next next, TakeError otherwise) override;
    void readAgain(TakeText next, TakeError otherwise) override;
    /// It fetches its file only after a restart.
    [[nodiscard]] bool isShowingForce() const override { return true; }
    [[nodiscard]] bool isSettlingLate() const override { return true; }

private:
    [[nodiscard]] QList<QByteArray> names() const;

    bool m_isFetched = false;
};
