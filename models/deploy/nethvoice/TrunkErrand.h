// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoiceRouteErrand.h"

#include <QSet>

/// Makes, changes and takes away one VoIP trunk.
/// Source: NethVoice wizard REST, POST, PATCH and DELETE /trunks.
class TrunkErrand : public NethVoiceRouteErrand {
protected:
    void begin() override;

private:
    void create();
    void post(std::function<void(const NethVoiceRows::Trunk&)> next);
    void findNew(std::function<void(const NethVoiceRows::Trunk&)> next);
    void removeHalf(const Error& why);
    void change(const NethVoiceRows::Trunk& row);
    [[nodiscard]] QJsonObject patchBody(const NethVoiceRows::Trunk& row) const;
    void checkAfterFault(const Error& fault);
    void recreate(const NethVoiceRows::Trunk& row);
    void remove(const NethVoiceRows::Trunk& row);
    void takeAway(const QString& id, std::function<void()> next);
    void place(const NethVoiceRows::Trunk& row);
    /// As the item says, else as it was.
    [[nodiscard]] QString value(const QString& field) const;
    [[nodiscard]] QString provider() const;

    std::optional<NethVoiceRows::Trunk> m_old;
    QSet<QString> m_idsBefore;
};
