// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editors/SiteDraft.h"

/// Which trunk of the draft is being edited. Shared by all editors of the trunks page; follows its
/// trunk when others change the list, and never points beyond it.
class CurrentTrunk : public QObject {
    Q_OBJECT

public:
    /// Begins with the first trunk. Make it before the editors, so that it knows of a change first.
    explicit CurrentTrunk(SiteDraft* draft, QObject* parent = nullptr);

    /// In Site::trunks; -1 while there is none.
    [[nodiscard]] int index() const { return m_index; }
    /// An index that does not exist is ignored.
    void setIndex(int index);

    /// Its values, or those of an untouched trunk while there is none.
    [[nodiscard]] const Trunk& of(const Site& site) const;
    /// For writing within SiteDraft::edit(): makes the first trunk when there is none.
    [[nodiscard]] Trunk& of(Site& site);
    [[nodiscard]] const Trunk& trunk() const { return of(m_draft->site()); }
    /// Its provider, see TrunkPlan; nullptr when it has none of the catalogue's.
    [[nodiscard]] std::shared_ptr<const Provider> provider() const;

    /// JSON path of a field: "trunks[0].host".
    [[nodiscard]] QString path(const QString& field) const;
    /// -1 when the path is not of a trunk.
    static int indexOfPath(const QString& path);
    /// A name no trunk of the site has: voip1, voip2, ...
    static QString freeName(const Site& site);

Q_SIGNALS:
    /// Another trunk is the current one now, or there is none any more.
    void moved();

private:
    void follow();
    void point(int index);

    SiteDraft* m_draft;
    int m_index = -1;
    QString m_id;
};
