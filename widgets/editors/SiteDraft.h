// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phones/PhoneCommands.h"
#include "models/site/Site.h"

#include <QObject>

#include <functional>
#include <memory>

class DraftUndo;
class QUndoStack;
struct PhonesPart;

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
        if (m_isReadOnly)
            return refuse();
        const QList<User> users = m_site.users;
        change(m_site);
        noteRenamed(users);
        Q_EMIT changed(source);
    }
    /// A change of phones, their models or their parameters that can be undone by name. On an
    /// error, or when nothing comes of it, nothing is changed and nobody is told.
    /// Errors: DatabaseReadOnly, those of `change`.
    /// @param count how many phones; 0 = unsaid
    Status perform(const QObject* source, PhoneCommands::Name name, int count,
        const std::function<Status(Site&)>& change);
    /// Undoes and redoes for everybody: the stack below, unless setUndo() named somebody else.
    [[nodiscard]] DraftUndo* undo() const { return m_undoing; }
    /// From now on the stack stays empty. @param undo lives as long as the draft is used
    void setUndo(DraftUndo* undo);
    /// Its commands are PhonesChange. Undoing reverts what the command did; what was edited
    /// elsewhere since stays. changed() is emitted with no source.
    [[nodiscard]] QUndoStack* undoStack() const { return m_undo; }
    /// After saving: the store's ids and version. Nothing that is edited changes by it.
    void adopt(const Site& stored)
    {
        m_site = stored;
        Q_EMIT adopted();
    }
    /// From now on nothing changes it but takeOver(): whoever tries shows it again as it is.
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    /// Another state of the site: undone, or joined with a colleague's. changed() has no source.
    void takeOver(const Site& site);

    /// Faults of the current values, see SiteRules; computed when asked after a change.
    [[nodiscard]] const QList<Error>& problems() const;
    /// The faults whose JSON path begins with one of the prefixes.
    [[nodiscard]] QList<Error> problems(const QStringList& prefixes) const;

Q_SIGNALS:
    void changed(const QObject* source);
    void adopted();
    /// perform() is about to change the phones; what was typed before is another change.
    void aboutToPerform();
    /// It did, and everybody knows. @param count see perform()
    void performed(PhoneCommands::Name name, int count);

private:
    void refuse();
    void noteRenamed(const QList<User>& before);
    void replayPhones(PhonesPart from, PhonesPart to, qsizetype renamesKnown);

    Site m_site;
    std::shared_ptr<const Catalog> m_catalog;
    mutable std::optional<QList<Error>> m_problems;
    QUndoStack* m_undo;
    DraftUndo* m_undoing;
    bool m_isStacking = true;
    bool m_isReadOnly = false;
    bool m_isRefusing = false;
    /// User names changed in edit(), former and present, as long as commands are kept: these hold
    /// the names of their time.
    QList<QPair<QString, QString>> m_renames;
};
