// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/DeployRecorder.h"

#include <QElapsedTimer>
#include <QTimer>

/// The engine inside DeployJob: from connecting to the verdict. What ends it goes through end().
struct DeployJob::Private {
    enum class Phase { Connecting, Reading, Asking, Applying, Settling, Verifying, Over };
    using Next = std::function<void()>;
    using TakeError = std::function<void(const Error&)>;
    using State = DeployItem::State;

    Private(DeployJob& job, std::unique_ptr<PbxDriver> driver, Site site,
        std::shared_ptr<const Catalog> catalog, DeployRequest request, DeployRecorder* recorder);

    // DeployWork.cpp: up to the agreement, and the end.
    void start();
    Status recall();
    void connectTo();
    void tryOpen(int attempt, const Next& next, const TakeError& otherwise);
    [[nodiscard]] QString mark() const { return recorder ? recorder->mark() : QString(); }
    void tryRead(int attempt, const Next& next, const TakeError& otherwise);
    void retry(int attempt, const Error& error, const Next& again, const TakeError& otherwise);
    void readFirst();
    void takePlan();
    [[nodiscard]] DeployPlan planNow() const;
    [[nodiscard]] DeployPlan planRestore() const;
    [[nodiscard]] QList<PbxObject> lost(const DeployPlan& planned) const;
    void takeDrift();
    void noteDriftLeft();
    [[nodiscard]] Result<QStringList> restored() const;
    void offer();
    void agree(bool isIrreversibleAgreed);
    void readAgain();
    void cancel();
    void beginStep(const QString& name);
    void endStep(StepState state);
    void end(const Outcome& outcome);
    [[nodiscard]] Error cancelled() const;
    [[nodiscard]] bool isWorking() const; ///< of a purpose that changes the PBX

    // DeployWorkApply.cpp: from the agreement to the proof.
    void begin();
    [[nodiscard]] bool isToBeBooked(const QString& of) const;
    void recallUnconfirmed(const QString& of);
    void pump();
    [[nodiscard]] bool fits(const DeployItem& item) const;
    void apply(const DeployItem& item);
    void onApplied(const DeployItem& item, const Outcome& outcome);
    void lookAgain();
    void sortOut();
    void sortOut(const DeployItem& item, const DeployPlan& now);
    void addLost(const DeployPlan& now);
    void settle();
    void verify();
    void judge();
    void judge(const DeployItem& item, const DeployPlan& now);
    void concludeStopped();
    [[nodiscard]] Outcome verdict() const;
    [[nodiscard]] int count(State state) const;
    void show(const QString& id, State state, const std::optional<Error>& problem = {});
    /// Written down as well.
    bool setState(const DeployItem& item, State state, const std::optional<Error>& problem = {});

    DeployJob& q;
    std::unique_ptr<PbxDriver> driver;
    Site site;
    std::shared_ptr<const Catalog> catalog;
    DeployRequest request;
    DeployRecorder* recorder;

    Phase phase = Phase::Connecting;
    QString step;
    QElapsedTimer stepTimer;
    QElapsedTimer whole;
    QElapsedTimer sinceRead;
    QTimer pause;
    PbxState found;
    QString foundAt; ///< mark of the books
    DeployPlan plan;
    QList<DeployItem> drift;
    QSet<QString> created;
    std::optional<DeployRecorder::Past> past; ///< what is undone
    std::optional<PbxState> known; ///< as the last deployment left it
    QList<DeployRecorder::Broken> broken; ///< goes before this one
    std::optional<PbxState> before; ///< as it was when this one began
    QList<DeployRecorder::Adoption> adoptions; ///< what became known since
    QHash<QString, State> states;
    QHash<QString, Error> problems;

    QList<DeployItem> queue; ///< not begun yet, in order
    QList<DeployItem> running;
    QList<DeployItem> unanswered; ///< sent, and nobody knows what became of it
    QList<DeployItem> touched; ///< all that was sent
    QList<DeployItem> unconfirmed; ///< done by an earlier go, as far as anybody knows
    QHash<QString, int> attempts;
    QHash<QString, int> parallel; ///< by kind
    std::optional<Error> notConfirmed;
    std::optional<Error> stopped; ///< why nothing more is sent
    bool isCancelled = false;
    bool isRecording = false;
    bool isStepOpen = false;
};
