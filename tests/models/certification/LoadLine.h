// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/checks/LoadRun.h"
#include "models/sip/EModel.h"
#include "models/sip/SpeechCodec.h"
#include "tests/models/certification/CheckBench.h"
#include "tests/peers/LossyEcho.h"
#include "tests/peers/SippPeer.h"

/// Many calls over a line whose loss and jitter are set, and what became of them.
class LoadLine {
public:
    explicit LoadLine(const LossyEcho::Setting& setting)
        : echo(setting)
    {
    }

    /// Calls evenly placed, all up together for so long. Errors in text; empty = under way.
    QString begin(
        const Catalog& catalog, int calls, double perSecond, std::chrono::milliseconds hold)
    {
        if (!echo.start())
            return u"no port for the echo"_s;
        SippPeer::Setup setup = SippPeer::answering();
        setup.speechPort = echo.port();
        peer = std::make_unique<SippPeer>(setup);
        if (!peer->start())
            return peer->errorText();
        CheckBench bench(u"0721405516"_s, peer->port(), {});
        bench.trunk.mode = u"ip"_s;
        bench.trunk.codecs = QStringList { u"alaw"_s };
        bench.ringDeadline = std::chrono::seconds(8);
        bench.add(u"parallel_calls"_s);
        request = bench.request(catalog);
        line = std::make_unique<CheckLine>(request);
        line->withLine([this, calls, perSecond, hold](const std::optional<Error>& error) {
            trouble = error;
            LoadPlan plan;
            plan.number = u"0721405590"_s;
            plan.calls = calls;
            plan.placedAt = LoadPlan::evenly(calls, perSecond);
            plan.hold = hold;
            run = std::make_unique<LoadRun>(*line, plan);
            QObject::connect(run.get(), &LoadRun::over, line.get(),
                [this](const LoadEvidence& over) { evidence = over; });
            run->start();
        });
        return {};
    }

    [[nodiscard]] double meanTrueJitterMs() const
    {
        double sum = 0;
        const auto truths = echo.truths();
        for (const LossyEcho::Truth& each : truths)
            sum += each.jitterMs;
        return sum / double(qMax<qsizetype>(1, truths.size()));
    }
    /// What the E-model makes of the line as it is set.
    [[nodiscard]] double expectedMos() const
    {
        return EModel::mosOf(*SpeechCodecs::byName(u"alaw"_s), 20, echo.setting().lossPercent, 0,
            echo.expectedJitterMs());
    }

    LossyEcho echo;
    std::unique_ptr<SippPeer> peer;
    CertificationRequest request;
    std::unique_ptr<CheckLine> line;
    std::unique_ptr<LoadRun> run;
    std::optional<Error> trouble;
    std::optional<LoadEvidence> evidence;
};
