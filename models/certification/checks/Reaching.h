// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/checks/CheckLine.h"
#include "models/trunktest/TrunkReach.h"

/// Asks the trunk's servers over one transport with OPTIONS.
class Reaching : public QObject {
public:
    using Then = std::function<void(const ReachEvidence&)>;

    Reaching(CheckLine& line, int samples);

    /// @param route the trunk's own, with at least one hop; another transport is looked for where
    /// DNS says, else beside the own one
    /// @param then told of the first server that answered, else of the first
    void start(const SipRoute& route, SipTransport transport, Then then);
    /// Servers that were asked and did not answer.
    [[nodiscard]] QStringList silent() const;

    /// Every sample was answered, and by a server in working order.
    static std::optional<Error> judge(const ReachEvidence& reach, const QString& host);
    /// Of the samples, in ms.
    static double meanRoundTrip(const ReachEvidence& reach);

private:
    void ask(const QList<SipHop>& hops);
    void onChanged();

    CheckLine& m_line;
    TrunkReach m_reach;
    Then m_then;
};
