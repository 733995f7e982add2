// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoiceRouteErrand.h"

/// Makes one outbound route, sets its trunks, or sets the order of all.
/// Source: NethVoice wizard REST, /outboundroutes.
class OutboundRouteErrand : public NethVoiceRouteErrand {
protected:
    void begin() override;

private:
    void setOrder(Routes routes);
    void create(const Routes& routes);
    void post(const NethVoiceRows::Route& route);
    void afterPost(const std::optional<Error>& fault);
    void change(Routes routes, qsizetype at);
    void removeTrunks(const QString& routeId, QStringList trunkIds);
    /// The trunks it shall have. Errors: PbxLinkMissing, PbxNameAmbiguous.
    [[nodiscard]] Result<NethVoiceRows::Route> wantedTrunks() const;
};
