// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorText.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/dialogs/ConflictDialog.h"
#include "widgets/wizard/HistoryUndo.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

// What colleagues do to the site while it is open here.

namespace {

/// Who saved the site last, and when; nobody where the history does not say.
std::optional<SiteRevision> lastRevision(Store& store, const QString& siteId)
{
    const auto revisions = store.history().list(siteId, 1);
    return revisions && !revisions->isEmpty() ? std::optional(revisions->first()) : std::nullopt;
}

} // namespace

/// A dialog of a page was filled with what the site was when it opened, and writes that back.
bool SiteWizard::isAsking() const
{
    const QWidget* asking = QApplication::activeModalWidget();
    while (asking && asking != this)
        asking = asking->parentWidget();
    return asking != nullptr;
}

/// Whoever types into a cell or another field that is read only when it is left.
bool SiteWizard::isTyping() const
{
    const QWidget* focused = focusWidget();
    const auto* field = qobject_cast<const QLineEdit*>(focused);
    if (field && field->isModified() && m_step == WizardStep::Users)
        return true;
    for (const QWidget* w = focused ? focused->parentWidget() : nullptr; w; w = w->parentWidget())
        if (qobject_cast<const QAbstractItemView*>(w))
            return true;
    return false;
}

/// A version below the window's is news from before its last saving, or of a site that was removed
/// and made anew.
void SiteWizard::meetColleague(const QString& siteId, int version)
{
    const Site& mine = m_draft.site();
    if (siteId != mine.id || version == mine.version || m_conflict)
        return;
    if (version < mine.version)
        return lookAgain();
    meetStored();
}

void SiteWizard::meetStored()
{
    if (isTyping() || isAsking() || m_flight)
        return m_later.start();
    if (m_isDirty)
        return (void)save();
    if (const Status joined = join(); !joined)
        return showSaveError(joined.error());
    m_banner->clear();
    showStates();
    m_history->refresh(m_draft.site().id);
    Q_EMIT saved();
}

void SiteWizard::meetRemoval(const QString& siteId)
{
    if (siteId == m_draft.site().id && !siteId.isEmpty())
        showSaveError(Error(ErrorCode::NoSuchSite, m_draft.site().name));
}

void SiteWizard::lookAgain()
{
    const int version = m_draft.site().version;
    if (version == 0)
        return;
    m_readVersion.ask(
        *m_store, [id = m_draft.site().id](Store& store) { return store.sites().version(id); },
        [this, version](const Result<int>& stored) {
            if (m_draft.site().version != version) // saved here meanwhile
                return lookAgain();
            if (!stored && stored.error().code == ErrorCode::NoSuchSite)
                meetRemoval(m_draft.site().id);
            if (stored && *stored != version && !m_conflict)
                meetStored();
        });
}

SiteMerge::Merged SiteWizard::merged(const Site& theirs, const SiteMerge::Choices& choices) const
{
    return SiteMerge::merge(m_base, m_draft.site(), theirs, choices);
}

/// Theirs may have been saved again since the decisions were made.
ConflictDecisions SiteWizard::standing(const ConflictDecisions& made, const Site& theirs) const
{
    return made.at(QString::number(theirs.version),
        [&](const SiteMerge::Choices& choices) { return merged(theirs, choices).conflicts; });
}

/// Both sides since they parted: what collides is left to the user, and until then nothing is
/// changed.
Status SiteWizard::join(const std::function<SiteMerge::Choices(const Site& theirs)>& choose)
{
    constexpr int attempts = 3; // somebody may save between reading and writing
    Status status = fail(ErrorCode::Conflict, m_draft.site().name);
    for (int i = 0; i < attempts && !status && status.error().code == ErrorCode::Conflict; ++i) {
        const auto theirs = m_store->sites().load(m_draft.site().id);
        if (!theirs)
            return tl::unexpected(theirs.error());
        SiteMerge::Merged both = merged(*theirs, choose ? choose(*theirs) : SiteMerge::Choices());
        if (!both.conflicts.isEmpty())
            return status;
        both.site.version = theirs->version;
        showDraft(both.site, *theirs);
        tellJoined(*theirs, both.taken);
        status = store();
    }
    return status;
}

void SiteWizard::tellJoined(const Site& theirs, const QList<SiteChange>& taken)
{
    if (taken.isEmpty())
        return;
    const auto revision = lastRevision(*m_store, theirs.id);
    const QString who = revision ? revision->who : QString();
    tell(Banner::Kind::Information, [who, taken, own = m_store->history().user()] {
        const QString what = SiteDiff::summary(taken);
        return who.isEmpty() || who == own
            ? tr("This site was changed elsewhere meanwhile: %1. What was typed here is kept, too.")
                  .arg(what)
            : tr("%1 changed this site meanwhile: %2. What was typed here is kept, too.")
                  .arg(who, what);
    });
}

void SiteWizard::offerToDecide()
{
    m_banner->addButton([] { return tr("Decide…"); }, "decideButton", [this] { decide(); });
    m_banner->addButton([] { return tr("Keep mine wherever both changed"); }, "keepMineButton",
        [this] { keepMineOfBoth(); });
}

void SiteWizard::keepMineOfBoth()
{
    const Status joined = join([this](const Site& theirs) {
        SiteMerge::Choices mine;
        for (qsizetype known = -1; known < mine.size();) { // one may show another behind it
            known = mine.size();
            for (const SiteConflict& conflict : merged(theirs, mine).conflicts)
                mine.insert(conflict.place, SiteMerge::Side::Mine);
        }
        return mine;
    });
    joined ? (void)save() : showSaveError(joined.error());
}

void SiteWizard::joinAsDecided(const ConflictDecisions& made)
{
    const Status joined
        = join([&](const Site& theirs) { return standing(made, theirs).choices(); });
    if (joined)
        save();
    else if (joined.error().code == ErrorCode::Conflict && !made.isEmpty())
        decide(made);
    else
        showSaveError(joined.error());
}

void SiteWizard::decide(const ConflictDecisions& made)
{
    commitEditors();
    const auto theirs = m_store->sites().load(m_draft.site().id);
    if (!theirs)
        return showSaveError(theirs.error());
    const ConflictDecisions kept = standing(made, *theirs);
    const QList<SiteConflict> conflicts = merged(*theirs, kept.choices()).conflicts;
    if (conflicts.isEmpty())
        return made.isEmpty() ? (void)save()
                              : showSaveError(Error(ErrorCode::Conflict, m_draft.site().name));
    ConflictDialog::Words words;
    words.site = m_draft.site().name;
    if (const auto revision = lastRevision(*m_store, theirs->id)) {
        words.who = revision->who;
        words.at = revision->at;
    }
    m_conflict = new ConflictDialog(conflicts, words, this);
    m_conflict->setAttribute(Qt::WA_DeleteOnClose);
    const QString state = QString::number(theirs->version);
    connect(m_conflict, &QDialog::accepted, this, [this, kept, conflicts, state] {
        ConflictDecisions all = kept;
        all.add(state, conflicts, m_conflict->choices());
        m_conflict = nullptr;
        joinAsDecided(all);
    });
    connect(m_conflict, &QDialog::rejected, this, [this] { m_conflict = nullptr; });
    m_conflict->open();
}

void SiteWizard::noteLost(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Warning, [error, isTeam = m_store->isTeam()] {
        return (isTeam ? tr("The server cannot be reached. What is typed stays here and is saved "
                            "as soon as it is back. %1")
                       : tr("The file of the sites cannot be read any more; perhaps its stick was "
                            "pulled out. What is typed stays here and is saved as soon as it is "
                            "back. %1"))
            .arg(ErrorText::sentence(error));
    });
}

void SiteWizard::noteBack()
{
    m_banner->clear();
    save();
}

/// The pages stay readable: they can be turned, and what they hold can be copied.
void SiteWizard::showReadOnly()
{
    m_isReadOnly = true;
    m_draft.setReadOnly(true);
    m_news->showMessage(Banner::Kind::Information, [] {
        return tr("You may look at this site, but not change it: the database is read-only for "
                  "you. Its owner decides who may change sites.");
    });
}
