// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/site/Site.h"
#include "models/store/DeploymentRepository.h"

class Store;

/// How a site's PBX stands after what was deployed to it last.
struct PbxStanding {
    enum class State {
        Never,
        Done,
        Failed,
        Unknown,
        Partly, ///< somebody stopped the last deployment: some of it may be there
        Interrupted,
        Undone,
        ToType, ///< of a PBX that takes only what people type
        Typed,
    };

    State state = State::Never;
    std::optional<DeploymentRecord> last;
    int toType = 0; ///< values still to be typed

    /// Nothing when it cannot be read.
    static std::optional<PbxStanding> of(Store& store, const Site& site, const Catalog& catalog);
    /// Whether Doppino itself can bring something to such a PBX.
    static bool hasDriver(const QString& pbxKind);
    [[nodiscard]] bool isDone() const { return state == State::Done || state == State::Typed; }

    /// "deployed and verified", "last deployment not done"..., in the language of TextLanguage.
    [[nodiscard]] QString word() const;
};
