// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/DossierDesk.h"

#include "models/catalog/ProviderWriter.h"
#include "models/trunk/TrunkTemplates.h"

using namespace Qt::StringLiterals;

DossierDesk::DossierDesk(Store* store, std::shared_ptr<const Catalog> catalog, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_keeper(*store)
    , m_catalog(std::move(catalog))
{
}

void DossierDesk::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    m_catalog = std::move(catalog);
    Q_EMIT catalogChanged();
}

Status DossierDesk::open(const QString& id)
{
    leave();
    return read(id);
}

Status DossierDesk::reload() { return read(m_dossier.id); }

Status DossierDesk::read(const QString& id)
{
    const auto dossier = m_keeper.dossier(id, DossierKeeper::Secrets::Open);
    if (!dossier)
        return tl::unexpected(dossier.error());
    m_dossier = *dossier;
    m_isChanged = false;
    readEvents();
    Q_EMIT opened();
    return {};
}

Status DossierDesk::begin(const QString& company, const Provider* listed)
{
    leave();
    Dossier dossier;
    dossier.company = company;
    dossier.trunk.name = u"voip1"_s;
    if (listed) {
        dossier.providerId = listed->id;
        dossier.entry = ProviderWriter::compact(*listed);
        dossier.trunk.provider = listed->id;
        dossier.trunk.mode = TrunkTemplates::modeOf(*listed);
        if (listed->certification)
            dossier.contact = listed->certification->contact;
    }
    if (const Status status = m_keeper.save(dossier); !status)
        return status;
    return read(dossier.id);
}

void DossierDesk::close()
{
    if (!isOpen())
        return;
    leave();
    m_dossier = {};
    m_isChanged = false;
    m_events.clear();
    Q_EMIT opened();
}

void DossierDesk::leave()
{
    if (!isOpen())
        return;
    Q_EMIT leaving();
    keep();
}

std::optional<Provider> DossierDesk::entry() const
{
    if (m_dossier.entry.isEmpty())
        return std::nullopt;
    const auto provider = ProviderWriter::read(m_dossier.entry);
    return provider ? std::optional(*provider) : std::nullopt;
}

const Provider* DossierDesk::listedEntry() const
{
    return m_catalog->provider(m_dossier.providerId);
}

bool DossierDesk::keep(const QString& note)
{
    if (!isOpen() || !m_isChanged)
        return true;
    if (const Status status = m_keeper.save(m_dossier, note); !status) {
        Q_EMIT failed(status.error());
        return false;
    }
    m_isChanged = false;
    readEvents();
    Q_EMIT kept();
    return true;
}

bool DossierDesk::setState(Dossier::State state, const QString& note)
{
    if (!keep())
        return false;
    edit(nullptr, [state](Dossier& dossier) { dossier.state = state; });
    return keep(note);
}

std::optional<CatalogFile> DossierDesk::publish(const Provider& entry, const QString& note)
{
    if (!keep())
        return std::nullopt;
    const auto file = m_keeper.publish(m_dossier, entry, note);
    if (!file) {
        Q_EMIT failed(file.error());
        return std::nullopt;
    }
    readEvents();
    Q_EMIT changed(nullptr);
    Q_EMIT kept();
    return *file;
}

void DossierDesk::follow(const CertificationRun& run)
{
    if (!isOpen() || !keep())
        return;
    Status status = m_keeper.follow(run);
    if (status) {
        const auto followed = m_keeper.dossier(m_dossier.id, DossierKeeper::Secrets::Open);
        if (followed)
            m_dossier = *followed;
        else
            status = tl::unexpected(followed.error());
    }
    if (!status)
        return Q_EMIT failed(status.error());
    readEvents();
    Q_EMIT kept();
}

void DossierDesk::readEvents()
{
    const auto events = m_keeper.events(m_dossier.id);
    m_events = events.value_or(QList<DossierEvent>());
    if (!events)
        Q_EMIT failed(events.error());
}
