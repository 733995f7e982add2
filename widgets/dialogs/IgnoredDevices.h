// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/MacAddress.h"

#include <QList>
#include <QString>
#include <QStringList>

/// What was found on a site's network and is none of our business: printers, cameras. Kept in the
/// settings of this laptop, by site.
class IgnoredDevices {
public:
    /// @param siteId empty = of a site that is not saved yet: forgotten with this
    explicit IgnoredDevices(QString siteId);

    [[nodiscard]] bool contains(const MacAddress& mac) const;
    void set(const QList<MacAddress>& devices, bool isIgnored);

private:
    QString m_siteId;
    QStringList m_macs; ///< with hyphens
};
