// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/asterisk/AsteriskFragments.h"
#include "models/phones/DeviceNumbering.h"

class AsteriskFile;

/// The users of a plain Asterisk: an endpoint for each of their phones, and a dial plan by which
/// they reach each other, the trunks, and are reached from outside.
class AsteriskUsers {
public:
    AsteriskUsers(const Site& site, const AsteriskState& now);
    void addTo(AsteriskFragments& fragments) const;

private:
    [[nodiscard]] QByteArray userFile(const User& user, const DeviceNumbering::Plan& plan) const;
    void addDevice(AsteriskFile& file, const User& user, const DeviceNumbering::Device& device,
        const QString& password) const;
    [[nodiscard]] QString passwordOf(const DeviceNumbering::Device& device) const;
    [[nodiscard]] QByteArray dialPlan(
        const QMap<QString, QStringList>& devices, const QStringList& ways) const;
    void addInbound(AsteriskFile& file, const QMap<QString, QStringList>& devices) const;

    const Site& m_site;
    QMap<QString, QString> m_known; ///< passwords on the PBX, by auth section
};
