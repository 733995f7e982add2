// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/SiteEvidence.h"

#include <algorithm>

// What the open points come to: one verdict and one count for whoever tells them.

const SiteEvidence::Point* SiteEvidence::blocker() const
{
    return !open.isEmpty() && open[0].severity == Point::Severity::Blocking ? &open[0] : nullptr;
}

int SiteEvidence::openPoints(const QString& step) const
{
    return int(std::count_if(
        open.begin(), open.end(), [&](const Point& point) { return point.step == step; }));
}

QList<SiteEvidence::Point> SiteEvidence::handedOver() const
{
    QList<Point> points;
    for (const Point& point : open) {
        if (point.kind == Point::Kind::Finding)
            continue;
        if (point.kind != Point::Kind::Fault) {
            points.append(point);
            continue;
        }
        const auto same = std::find_if(points.begin(), points.end(), [&](const Point& each) {
            return each.kind == Point::Kind::Incomplete && each.step == point.step;
        });
        if (same != points.end()) {
            ++same->count;
            continue;
        }
        Point& incomplete = points.emplaceBack();
        incomplete.kind = Point::Kind::Incomplete;
        incomplete.step = point.step;
        incomplete.count = 1;
    }
    return points;
}

QMap<SiteEvidence::Proof, int> SiteEvidence::counts() const
{
    QMap<Proof, int> counts;
    for (const OfTrunk& trunk : trunks)
        ++counts[trunk.proof];
    for (const OfGateway& gateway : gateways)
        ++counts[gateway.proof];
    for (const OfPhone& phone : phones)
        ++counts[phone.proof];
    if (!pbx.host.isEmpty())
        ++counts[pbx.proof];
    return counts;
}

SiteEvidence::Verdict SiteEvidence::verdict() const
{
    using Kind = Point::Kind;
    static const QList<Kind> failures { Kind::TrunkFailed, Kind::GatewayFailed, Kind::PbxFailed,
        Kind::AcceptanceFailed };
    const bool hasFailed = std::any_of(open.begin(), open.end(), [](const Point& point) {
        return point.severity == Point::Severity::Blocking && failures.contains(point.kind);
    });
    if (blocker())
        return hasFailed ? Verdict::Failed : Verdict::Unknown;
    const auto proofs = counts();
    const bool isAllProven = !proofs.contains(Proof::Never) && !proofs.contains(Proof::Stale)
        && !proofs.contains(Proof::Unknown) && handedOver().isEmpty();
    return isAllProven ? Verdict::Proven : Verdict::Open;
}
