// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/SiteDraft.h"

#include "models/site/SiteRules.h"

#include <algorithm>

SiteDraft::SiteDraft(Site site, std::shared_ptr<const Catalog> catalog, QObject* parent)
    : QObject(parent)
    , m_site(std::move(site))
    , m_catalog(std::move(catalog))
{
    connect(this, &SiteDraft::changed, this, [this] { m_problems.reset(); });
}

const QList<Error>& SiteDraft::problems() const
{
    if (!m_problems)
        m_problems = SiteRules::check(m_site, *m_catalog);
    return *m_problems;
}

QList<Error> SiteDraft::problems(const QStringList& prefixes) const
{
    QList<Error> matching = problems();
    matching.removeIf([&](const Error& problem) {
        return std::none_of(prefixes.begin(), prefixes.end(),
            [&](const QString& prefix) { return problem.subject.startsWith(prefix); });
    });
    return matching;
}
