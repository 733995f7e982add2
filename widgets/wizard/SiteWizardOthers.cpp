// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorText.h"
#include "models/core/SystemUser.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/dialogs/ConflictDialog.h"
#include "widgets/wizard/HistoryUndo.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAbstractItemView>
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

void SiteWizard::meetColleague(const QString& siteId, int version)
{
    if (siteId != m_draft.site().id || version <= m_draft.site().version || m_conflict)
        return;
    if (isTyping())
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
    if (m_draft.site().version == 0)
        return;
    const auto stored = m_store->sites().load(m_draft.site().id, SiteRepository::Secrets::Leave);
    if (stored)
        meetColleague(stored->id, stored->version);
    else if (stored.error().code == ErrorCode::NoSuchSite)
        meetRemoval(m_draft.site().id);
}

/// Both sides since they parted: what collides is left to the user, and until then nothing is
/// changed.
Status SiteWizard::join(const SiteMerge::Choices& choices)
{
    constexpr int attempts = 3; // somebody may save between reading and writing
    Status status = fail(ErrorCode::Conflict, m_draft.site().name);
    for (int i = 0; i < attempts && !status && status.error().code == ErrorCode::Conflict; ++i) {
        const auto theirs = m_store->sites().load(m_draft.site().id);
        if (!theirs)
            return tl::unexpected(theirs.error());
        SiteMerge::Merged merged = SiteMerge::merge(m_base, m_draft.site(), *theirs, choices);
        if (!merged.conflicts.isEmpty())
            return status;
        merged.site.version = theirs->version;
        showDraft(merged.site, *theirs);
        tellJoined(*theirs, merged.taken);
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
    tell(Banner::Kind::Information, [who, taken] {
        const QString what = SiteDiff::summary(taken);
        return who.isEmpty() || who == systemUser()
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
    const auto theirs = m_store->sites().load(m_draft.site().id);
    if (!theirs)
        return showSaveError(theirs.error());
    SiteMerge::Choices mine;
    for (qsizetype known = -1; known < mine.size();) { // one may show another behind it
        known = mine.size();
        const auto merged = SiteMerge::merge(m_base, m_draft.site(), *theirs, mine);
        for (const SiteConflict& conflict : merged.conflicts)
            mine.insert(conflict.place, SiteMerge::Side::Mine);
    }
    joinAsDecided(mine);
}

void SiteWizard::joinAsDecided(const SiteMerge::Choices& choices)
{
    const Status joined = join(choices);
    if (joined)
        save();
    else if (joined.error().code == ErrorCode::Conflict && !choices.isEmpty())
        decide(choices);
    else
        showSaveError(joined.error());
}

void SiteWizard::decide(const SiteMerge::Choices& choices)
{
    commitEditors();
    const auto theirs = m_store->sites().load(m_draft.site().id);
    if (!theirs)
        return showSaveError(theirs.error());
    const auto merged = SiteMerge::merge(m_base, m_draft.site(), *theirs, choices);
    if (merged.conflicts.isEmpty())
        return choices.isEmpty() ? (void)save()
                                 : showSaveError(Error(ErrorCode::Conflict, m_draft.site().name));
    ConflictDialog::Words words;
    words.site = m_draft.site().name;
    if (const auto revision = lastRevision(*m_store, theirs->id)) {
        words.who = revision->who;
        words.at = revision->at;
    }
    m_conflict = new ConflictDialog(merged.conflicts, words, this);
    m_conflict->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_conflict, &QDialog::accepted, this, [this, choices] {
        SiteMerge::Choices all = choices;
        all.insert(m_conflict->choices());
        m_conflict = nullptr;
        joinAsDecided(all);
    });
    connect(m_conflict, &QDialog::rejected, this, [this] { m_conflict = nullptr; });
    m_conflict->open();
}

void SiteWizard::noteLost(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Warning, [error] {
        return tr("The server cannot be reached. What is typed stays here and is saved as soon as "
                  "it is back. %1")
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
