// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/IgnoredDevices.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

const QString ignoredDevicesGroup = u"discovery/ignored/"_s;

} // namespace

IgnoredDevices::IgnoredDevices(QString siteId)
    : m_siteId(std::move(siteId))
{
    if (!m_siteId.isEmpty())
        m_macs = QSettings().value(ignoredDevicesGroup + m_siteId).toStringList();
}

bool IgnoredDevices::contains(const MacAddress& mac) const
{
    return m_macs.contains(mac.hyphens());
}

void IgnoredDevices::set(const QList<MacAddress>& devices, bool isIgnored)
{
    for (const MacAddress& mac : devices) {
        m_macs.removeAll(mac.hyphens());
        if (isIgnored)
            m_macs.append(mac.hyphens());
    }
    if (!m_siteId.isEmpty())
        QSettings().setValue(ignoredDevicesGroup + m_siteId, m_macs);
}
