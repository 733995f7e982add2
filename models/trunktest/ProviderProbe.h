// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/sip/SipAgent.h"
#include "models/trunk/TrunkPlan.h"

/// What one provider of the catalogue said.
struct ProviderAnswer {
    const Provider* provider = nullptr; ///< owned by the catalogue
    TrunkPlan plan;
    SipRoute route;
    SipHop hop; ///< that answered, else the first tried
    SipReply reply;
    std::optional<Error> error; ///< nothing = it answered, whatever it said
    qint64 elapsedMs = 0;
    bool isOver = false;
};

/// Resolves providers and asks each address with OPTIONS, all at once: takes the time of the
/// slowest. Without credentials, so that nothing can be locked.
class ProviderProbeJob : public Job {
    Q_OBJECT

public:
    /// @param ids of the catalogue's providers. Errors: UnknownProvider (subject, detail = id).
    static Result<std::unique_ptr<ProviderProbeJob>> create(
        std::shared_ptr<const Catalog> catalog, const QStringList& ids, SipAgentSetup setup);

    void cancel() override;
    /// In the catalogue's order or as asked for.
    [[nodiscard]] const QList<ProviderAnswer>& answers() const { return m_answers; }

Q_SIGNALS:
    void answered(int index);

protected:
    void run() override;

private:
    ProviderProbeJob(std::shared_ptr<const Catalog> catalog, SipAgentSetup setup);
    void ask(int index, const SipRoute& route);
    void note(int index, const SipHop& hop, const SipReply& reply);
    void settle(int index, const std::optional<Error>& error);
    std::shared_ptr<const Catalog> m_catalog;
    SipAgent m_agent;
    QElapsedTimer m_clockwork;
    QList<ProviderAnswer> m_answers;
    QList<int> m_pending; ///< requests, by provider
};
