// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/gateway/FaultWay.h"
#include "tests/peers/GrandstreamWebPeer.h"
#include "tests/peers/PeerSimulator.h"
#include "tests/peers/SshFront.h"

#include <QTemporaryDir>

#include <functional>

/// One fault to be lived through.
struct FaultCase {
    QString words; ///< what goes wrong
    bool isDone = false; ///< must end Done all the same
    bool mustStrike = false; ///< a row without its fault having struck is a mistake of the table
    QString race; ///< two outcomes that are both right, in words; else the table pins one
    std::function<void(PeerSetup&)> device = [](PeerSetup&) {};
    std::function<void(GatewayRequest&)> request = [](GatewayRequest&) {};
    std::function<void(PeerSimulator&)> before = [](PeerSimulator&) {};
    std::function<void(GrandstreamWebSetup&)> web = [](GrandstreamWebSetup&) {};
    QString cancelAt = {}; ///< step
    bool isAlone = false; ///< its own real-time pauses must not be stretched by other runs
    QString answer = {}; ///< to asked() and keepAsked(): proceed, keep or revert
    int speed = 10; ///< of its clock; SSH and HTTP go slower
};

/// One upload through one way against its own simulator, with one fault; many may be under way at
/// once. Afterwards says what came of it, and what of it should never have happened.
class FaultRun : public QObject {
    Q_OBJECT

public:
    FaultRun(const FaultWay& way, const FaultCase& fault, const QString& hostKey);
    ~FaultRun() override;

    void start();
    [[nodiscard]] const Outcome& outcome() const { return m_job->outcome(); }
    /// "failed, timeout"
    [[nodiscard]] QString outcomeText() const;
    /// Empty when every promise was kept.
    [[nodiscard]] QStringList complaints() const { return m_complaints; }
    [[nodiscard]] QMap<PeerPoint, int> visits() const;
    [[nodiscard]] const QStringList& steps() const { return m_steps; }
    [[nodiscard]] const QString& transcript() const { return m_transcript; }
    [[nodiscard]] QString detail() const;

Q_SIGNALS:
    void finished();

private:
    void prepareDevice();
    void prepareJob();
    void onStep(const QString& name, Job::StepState state);
    void onFinished();
    void onQuiet();
    void judge();
    void judgeDone();
    void judgeUntouched();
    void judgeSecrets();
    void complain(const QString& what) { m_complaints.append(what); }
    [[nodiscard]] bool isHolding(const QByteArray& store, const QByteArray& wanted) const;
    [[nodiscard]] bool isAlike(const QByteArray& store, const QByteArray& before) const;

    FaultWay m_way;
    FaultCase m_case;
    QString m_hostKey;
    GatewayRequest m_request;
    std::unique_ptr<PeerSimulator> m_simulator;
    std::unique_ptr<SshFront> m_front;
    std::unique_ptr<GrandstreamWebPeer> m_web;
    std::unique_ptr<GatewayJob> m_job;
    QHash<QString, QByteArray> m_before;
    QStringList m_complaints;
    QStringList m_steps;
    QString m_transcript;
    QTimer m_limit;
    int m_ends = 0;
};
