// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/Dossier.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array dossierStateNames { "contact"_L1, "test_trunk"_L1, "testing"_L1,
    "issues_open"_L1, "passed"_L1, "failed"_L1, "published"_L1, "expired"_L1 };
} // namespace

Dossier::State Dossier::stateOn(const QDate& today) const
{
    const bool isOver = state == State::Published && expiresOn.isValid() && expiresOn < today;
    return isOver ? State::Expired : state;
}

QString dossierStateName(Dossier::State state) { return dossierStateNames.at(std::size_t(state)); }

std::optional<Dossier::State> dossierStateFromName(const QString& name)
{
    const auto found = std::find(dossierStateNames.begin(), dossierStateNames.end(), name);
    if (found == dossierStateNames.end())
        return std::nullopt;
    return Dossier::State(found - dossierStateNames.begin());
}
