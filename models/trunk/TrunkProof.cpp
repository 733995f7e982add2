// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunk/TrunkProof.h"

#include "models/trunk/TrunkPlan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

TrunkProof trunkProof(
    const Trunk& trunk, const Catalog& catalog, const QList<TrunkTestRecord>& tests)
{
    if (TrunkPlan::resolve(trunk, catalog).host.isEmpty())
        return TrunkProof::NotTestable;
    const auto last = std::find_if(tests.begin(), tests.end(),
        [&](const TrunkTestRecord& test) { return test.trunkId == trunk.id; });
    if (trunk.id.isEmpty() || last == tests.end())
        return TrunkProof::Never;
    return last->outcomeText == u"done" ? TrunkProof::Works : TrunkProof::Failed;
}
