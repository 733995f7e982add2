// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <QObject>

#include <memory>

/// The site being edited: one value that all editors share. An editor changes it through edit()
/// and shows it again on changed(), unless it made the change itself.
class SiteDraft : public QObject {
    Q_OBJECT

public:
    SiteDraft(Site site, std::shared_ptr<const Catalog> catalog, QObject* parent = nullptr);

    [[nodiscard]] const Site& site() const { return m_site; }
    [[nodiscard]] const Catalog& catalog() const { return *m_catalog; }
    [[nodiscard]] std::shared_ptr<const Catalog> sharedCatalog() const { return m_catalog; }

    /// Applies a change and tells everybody. @param source passed on in changed(), so that the
    /// editor that made the change can ignore it
    template <typename Change> void edit(const QObject* source, Change change)
    {
        change(m_site);
        Q_EMIT changed(source);
    }
    /// After saving: the store's ids and version, silently.
    void adopt(const Site& stored) { m_site = stored; }

    /// Faults of the current values, see SiteRules; computed when asked after a change.
    [[nodiscard]] const QList<Error>& problems() const;
    /// The faults whose JSON path begins with one of the prefixes.
    [[nodiscard]] QList<Error> problems(const QStringList& prefixes) const;

Q_SIGNALS:
    void changed(const QObject* source);

private:
    Site m_site;
    std::shared_ptr<const Catalog> m_catalog;
    mutable std::optional<QList<Error>> m_problems;
};
