// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/DossierKeeper.h"

#include <QObject>

class Store;

/// The dossier being worked on: one value that all tabs share, with its journal. Changes are made
/// by edit() and kept in the store, each with its events, by keep().
class DossierDesk : public QObject {
    Q_OBJECT

public:
    /// @param store outlives this
    DossierDesk(Store* store, std::shared_ptr<const Catalog> catalog, QObject* parent = nullptr);

    [[nodiscard]] Store& store() const { return *m_store; }
    [[nodiscard]] const DossierKeeper& keeper() const { return m_keeper; }
    [[nodiscard]] const Catalog& catalog() const { return *m_catalog; }
    [[nodiscard]] std::shared_ptr<const Catalog> sharedCatalog() const { return m_catalog; }
    /// After publishing: the entries are others now.
    void setCatalog(std::shared_ptr<const Catalog> catalog);

    [[nodiscard]] bool isOpen() const { return !m_dossier.id.isEmpty(); }
    /// The vault must be open. What was on the desk is kept before.
    Status open(const QString& id);
    /// A new one, stored at once. @param listed the catalogue's entry, which becomes the requested
    /// template and the test trunk's provider; nullptr = a company not in it yet
    Status begin(const QString& company, const Provider* listed);
    /// Keeps what was changed; then nothing is on the desk.
    void close();

    [[nodiscard]] const Dossier& dossier() const { return m_dossier; }
    /// Newest first.
    [[nodiscard]] const QList<DossierEvent>& events() const { return m_events; }
    /// The requested template; nothing while it is not begun or cannot be read.
    [[nodiscard]] std::optional<Provider> entry() const;
    /// The catalogue's entry of the same id; nullptr = none.
    [[nodiscard]] const Provider* listedEntry() const;

    /// @param source passed on in changed(), so that who made the change can ignore it
    template <typename Change> void edit(const QObject* source, Change change)
    {
        change(m_dossier);
        m_isChanged = true;
        Q_EMIT changed(source);
    }
    /// Stores what was changed since; nothing when nothing was. False = failed() says why.
    bool keep(const QString& note = {});
    /// As the store has it now; what was changed here and not kept is given up.
    Status reload();
    bool setState(Dossier::State state, const QString& note);
    /// The catalogue with that entry; nothing = failed() says why.
    std::optional<CatalogFile> publish(const Provider& entry, const QString& note);
    /// That run counts from now on, and the state follows it.
    void follow(const CertificationRun& run);

Q_SIGNALS:
    /// The dossier is about to be put away: whoever holds something typed hands it in now.
    void leaving();
    /// Another dossier lies here, or none.
    void opened();
    void changed(const QObject* source);
    void catalogChanged();
    /// Something was stored: journal and version are new.
    void kept();
    void failed(const Error& error);

private:
    void leave();
    Status read(const QString& id);
    void readEvents();
    Store* m_store;
    DossierKeeper m_keeper;
    std::shared_ptr<const Catalog> m_catalog;
    Dossier m_dossier;
    QList<DossierEvent> m_events;
    bool m_isChanged = false;
};
