// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/ConflictDialog.h"
#include "widgets/wizard/HistoryUndo.h"
#include "widgets/wizard/SiteWizard.h"

using namespace Qt::StringLiterals;

// How what is typed reaches a server while one goes on typing.

namespace {

/// Those the store would give: what is typed meanwhile is of the same parts then.
void giveIds(Site& site)
{
    const auto give = [](auto& parts) {
        for (auto& part : parts)
            if (part.id.isEmpty())
                part.id = newId();
    };
    give(site.trunks);
    give(site.users);
    give(site.gateways);
    give(site.phones);
}

} // namespace

/// A file is written at once, and so is a new site: it has no id yet.
void SiteWizard::autosave()
{
    const bool isLate = m_store->isTeam() && m_draft.site().version > 0 && !m_isReadOnly;
    if (!isLate || !m_isDirty || m_conflict)
        return (void)save();
    if (m_flight)
        return m_autosave.start(); // one after the other
    send();
}

void SiteWizard::send()
{
    Site site = m_draft.site();
    giveIds(site);
    m_draft.adopt(site);
    const int number = ++*m_saving;
    const QString what = m_what.isEmpty() ? u"wizard: "_s + m_progress.step : m_what;
    const auto landing = std::make_shared<std::promise<Result<Site>>>();
    m_flight = Flight { number, site, m_progress, what, landing->get_future().share() };
    m_isDirty = false;
    m_what.clear();
    StoreTurns::run(*m_store,
        [site, what, progress = m_progress, landing, wizard = QPointer(this), number,
            there = QPointer(&m_store->watcher())](const Result<Store*>& store) {
            Site stored = site;
            const Status status = store ? (*store)->sites().save(stored, what, &progress)
                                        : tl::unexpected(store.error());
            landing->set_value(
                status ? Result<Site>(std::move(stored)) : tl::unexpected(status.error()));
            StoreTurns::back(there, [wizard, number] {
                if (wizard && wizard->m_flight && wizard->m_flight->number == number)
                    wizard->landed();
            });
        });
}

void SiteWizard::landed()
{
    settle(land());
    if (!m_isDirty)
        return;
    m_history->noteUnsaved();
    if (!m_autosave.isActive())
        m_autosave.start();
}

/// What is on its way arrives before anything else is done with the store; whoever cannot go on
/// without waits for it here.
Status SiteWizard::land()
{
    if (!m_flight)
        return {};
    const Flight flight = *std::exchange(m_flight, std::nullopt);
    const Result<Site>& stored = flight.landing.get();
    if (!stored) {
        m_isDirty = true;
        m_what = flight.what;
        return tl::unexpected(stored.error());
    }
    Site site = m_draft.site();
    if (site == flight.sent)
        site = *stored;
    site.version = stored->version;
    m_base = *stored;
    m_savedProgress = flight.progress;
    m_draft.adopt(site);
    return {};
}

/// Whoever leafs through the sections of a site does not wait either.
Status SiteWizard::storeProgress()
{
    const auto write = [id = m_draft.site().id, progress = m_progress](
                           Store& store) { return store.sites().saveProgress(id, progress); };
    if (!m_store->isTeam()) {
        const Status status = write(*m_store);
        if (status)
            m_savedProgress = m_progress;
        return status;
    }
    m_savedProgress = m_progress;
    StoreTurns::write(
        *m_store, this,
        [write, turn = ++*m_saving, last = m_saving](
            Store& store) { return *last == turn ? write(store) : Status(); },
        [this](const Status& status) {
            if (status)
                return;
            m_savedProgress = {};
            showSaveError(status.error());
        });
    return {};
}
