// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class SiteListPage;
class SitesAtOnce;
class Store;
class VaultGate;

/// What is done to the sites selected in the list, one or many: tags, export, deletion.
class SiteActions : public QObject {
    Q_OBJECT

public:
    /// @param list says what was done, too
    SiteActions(VaultGate* gate, SiteListPage* list, QWidget* window);

    /// Deletions that can still be taken back are carried out before the store is let go of.
    void setStore(Store* store);

    /// Asks for a folder; files that are there stay.
    void exportSites(const QStringList& ids);
    void chooseTags(const QStringList& ids);
    /// Takes them out of the list, and out of the store as soon as nobody wants them back any more:
    /// after a while, with the next deletion, or at the end of the program.
    void deleteSites(const QStringList& ids);
    /// Now, for somebody is about to close the store or to make such a site anew. False when one
    /// of them stays; failed() says why.
    bool finishDeleting();
    /// What is under way with many sites and would stop half way; null = nothing.
    [[nodiscard]] std::function<QString()> underWay() const;

    /// How long a deletion can be taken back.
    static constexpr std::chrono::minutes regret { 2 };

Q_SIGNALS:
    void sitesChanged();
    void failed(const QList<Error>& errors);

private:
    void writeFiles(const QStringList& ids, const QString& folder);
    void tag(const QStringList& ids, const QStringList& added, const QStringList& removed);
    SitesAtOnce* startWork(const QStringList& ids, std::function<Status(const QString&)> work,
        std::function<QString()> title);
    void showDeleted(const QStringList& names);
    void takeBack();
    void deleteInTurn();
    Status removeNow(const QString& id);
    void hideDeleted();

    Store* m_store = nullptr;
    VaultGate* m_gate;
    SiteListPage* m_list;
    QWidget* m_window;
    QHash<QString, int> m_deleted; ///< version when it was deleted, by id
    QHash<QString, int> m_leaving; ///< the same; they cannot be taken back any more
    QTimer m_regret;
    QList<QPointer<SitesAtOnce>> m_toEnd; ///< what has to come to its end: all but deletions
};
