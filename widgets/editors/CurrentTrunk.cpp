// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/CurrentTrunk.h"

#include "models/trunk/TrunkPlan.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

CurrentTrunk::CurrentTrunk(SiteDraft* draft, QObject* parent)
    : QObject(parent)
    , m_draft(draft)
{
    point(draft->site().trunks.isEmpty() ? -1 : 0);
    connect(draft, &SiteDraft::changed, this, &CurrentTrunk::follow);
}

void CurrentTrunk::setIndex(int index)
{
    if (index == m_index || index < 0 || index >= m_draft->site().trunks.size())
        return;
    point(index);
    Q_EMIT moved();
}

const Trunk& CurrentTrunk::of(const Site& site) const
{
    static const Trunk none;
    return m_index >= 0 && m_index < site.trunks.size() ? site.trunks[m_index] : none;
}

Trunk& CurrentTrunk::of(Site& site)
{
    if (site.trunks.isEmpty()) {
        Trunk first;
        first.id = newId();
        first.name = freeName(site);
        site.trunks.append(first);
    }
    return site.trunks[std::clamp(m_index, 0, int(site.trunks.size()) - 1)];
}

std::shared_ptr<const Provider> CurrentTrunk::provider() const
{
    return TrunkPlan::providerOf(trunk(), m_draft->catalog());
}

QString CurrentTrunk::path(const QString& field) const
{
    return u"trunks[%1].%2"_s.arg(std::max(0, m_index)).arg(field);
}

int CurrentTrunk::indexOfPath(const QString& path)
{
    static const QRegularExpression form(u"^trunks\\[(\\d{1,6})\\]"_s);
    const auto match = form.match(path);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

QString CurrentTrunk::freeName(const Site& site)
{
    for (int i = 1;; ++i) {
        const QString name = u"voip%1"_s.arg(i);
        if (!site.trunk(name))
            return name;
    }
}

void CurrentTrunk::follow()
{
    const QList<Trunk>& trunks = m_draft->site().trunks;
    int index = std::min(std::max(m_index, 0), int(trunks.size()) - 1);
    // Its place may have changed. Without an id, as before the first saving, the place counts.
    if (!m_id.isEmpty())
        for (int i = 0; i < trunks.size(); ++i)
            if (trunks[i].id == m_id)
                index = i;
    const bool isOther
        = index != m_index || (index >= 0 && !m_id.isEmpty() && trunks[index].id != m_id);
    point(index);
    if (isOther)
        Q_EMIT moved();
}

void CurrentTrunk::point(int index)
{
    m_index = index;
    m_id = index < 0 ? QString() : m_draft->site().trunks[index].id;
}
