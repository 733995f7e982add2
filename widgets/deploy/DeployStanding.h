// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/DeploymentRepository.h"
#include "widgets/common/GlyphIcon.h"

class Catalog;
class Store;
struct Site;

/// How a site's PBX stands after what was deployed to it last.
struct DeployStanding {
    enum class State {
        Never,
        Done,
        Failed,
        Unknown,
        Interrupted,
        Undone,
        ToType, ///< of a PBX that takes only what people type
        Typed,
    };

    State state = State::Never;
    std::optional<DeploymentRecord> last;
    int toType = 0; ///< values still to be typed

    /// Nothing when it cannot be read.
    static std::optional<DeployStanding> of(Store& store, const Site& site, const Catalog& catalog);
    [[nodiscard]] bool isDone() const { return state == State::Done || state == State::Typed; }

    /// "deployed and verified", "last deployment failed"...
    [[nodiscard]] QString word() const;
    [[nodiscard]] GlyphIcon::Shape shape() const;
};
