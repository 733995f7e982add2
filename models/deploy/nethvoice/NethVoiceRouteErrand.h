// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoiceErrand.h"
#include "models/deploy/nethvoice/NethVoiceRows.h"

/// An errand that must leave the outbound routes in order: whatever takes a trunk away takes it out
/// of them, and deleting a gateway empties routes that have nothing to do with it.
class NethVoiceRouteErrand : public NethVoiceErrand {
protected:
    using Routes = QList<NethVoiceRows::Route>;

    void readRoutes(std::function<void(const Routes&)> next);
    /// Order and trunks of these; sends nothing when they are so already.
    void writeRoutes(const Routes& routes, std::function<void()> next);

    /// What became of a trunk of an earlier list: its id and name now; absent = it is the same,
    /// an empty id = it is gone.
    using Heirs = QHash<QString, QPair<QString, QString>>;
    /// Reads them anew and gives every route the trunks it had.
    void putBack(const Routes& before, const Heirs& heirs, std::function<void()> next);

    /// The trunks of the PBX, afresh.
    void readTrunks(std::function<void()> next);

private:
    Routes m_routes; ///< as last read
};
