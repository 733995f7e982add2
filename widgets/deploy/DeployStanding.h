// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/DeploymentRepository.h"
#include "widgets/common/GlyphIcon.h"

struct Site;
class Store;

/// How a site's PBX stands after what was deployed to it last.
struct DeployStanding {
    enum class State { Never, Done, Failed, Unknown, Interrupted, Undone };

    State state = State::Never;
    std::optional<DeploymentRecord> last;

    /// Nothing when it cannot be known: no store, or a PBX that Doppino does not change itself.
    static std::optional<DeployStanding> of(Store& store, const Site& site);

    /// "deployed and verified", "last deployment failed"...
    [[nodiscard]] QString word() const;
    [[nodiscard]] GlyphIcon::Shape shape() const;
};
