// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/ScannedSite.h"

Status ScannedSite::perform(PhoneCommands::Name, int, const std::function<Status(Site&)>& change)
{
    const QList<Phone> before = m_site.phones;
    if (const Status status = change(m_site); !status) {
        m_site.phones = before;
        return status;
    }
    if (m_site.phones == before)
        return {};
    m_before.append(before);
    if (m_before.size() > maximumSteps)
        m_before.removeFirst();
    ++m_position;
    return {};
}

void ScannedSite::undo()
{
    if (m_before.isEmpty())
        return;
    m_site.phones = m_before.takeLast();
    --m_position;
}
