// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/GatewayObjects.h"
#include "models/deploy/nethvoice/NethVoiceRouteErrand.h"

/// Makes, replaces and takes away one gateway with its trunks.
/// Source: NethVoice wizard REST, /devices/gateways.
class GatewayErrand : public NethVoiceRouteErrand {
protected:
    void begin() override;

private:
    void create();
    void post(std::function<void()> next);
    void onPosted(std::function<void()> next);
    void removeHalf(const Error& why);
    void endAfterHalf(const Error& why);
    void replace(const GatewayObjects::Row& row);
    void remove(const GatewayObjects::Row& row, std::function<void()> next);
    void removeTrunks(QStringList ids, std::function<void()> next);
    void setSecrets(QList<NethVoiceRows::Trunk> trunks, QStringList secrets);
    void place(std::function<void()> next);
    void readGateways(std::function<void()> next);
    [[nodiscard]] QString value(const QString& field) const;
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] QString manufacturer() const;
    [[nodiscard]] QList<NethVoiceRows::Trunk> newTrunks() const;

    QMap<QString, QString> m_fields; ///< as it shall be, those that stay as they are included
    QSet<QString> m_idsBefore; ///< of trunks
    QList<NethVoiceRows::Trunk> m_oldTrunks;
    Routes m_routesBefore;
};
