// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorText.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/dialogs/ConflictDialog.h"
#include "widgets/phones/UndoActions.h"
#include "widgets/wizard/HistoryUndo.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAbstractItemView>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How what is typed reaches the store and goes back again.

namespace {

/// Whose change was not undone or redone because it is somebody else's; empty = nobody's.
QString colleagueOf(const Result<Site>& undone)
{
    if (undone)
        return {};
    const Error& error = undone.error();
    const bool isTheirs
        = error.code == ErrorCode::NoChangeToUndo || error.code == ErrorCode::NoChangeToRedo;
    return isTheirs ? error.detail : QString();
}

} // namespace

void SiteWizard::buildSaving()
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(400ms);
    m_later.setSingleShot(true);
    m_later.setInterval(300ms);
    m_history = new HistoryUndo(m_store, this);
    m_draft.setUndo(m_history);
    m_undo = new UndoActions(&m_draft, this);
    connect(&m_autosave, &QTimer::timeout, this, &SiteWizard::autosave);
    connect(&m_later, &QTimer::timeout, this,
        [this] { meetColleague(m_draft.site().id, m_draft.site().version + 1); });
    connect(m_history, &HistoryUndo::undoRequested, this, &SiteWizard::undo);
    connect(m_history, &HistoryUndo::redoRequested, this, &SiteWizard::redo);
    connect(&m_draft, &SiteDraft::changed, this, &SiteWizard::draftChanged);
    connect(&m_draft, &SiteDraft::aboutToPerform, this, [this] {
        if (m_isDirty)
            save();
    });
    connect(&m_draft, &SiteDraft::performed, this, &SiteWizard::saveCommand);
    m_history->refresh(m_draft.site().id);
    if (!m_store->mayWrite())
        showReadOnly();
}

void SiteWizard::noteUnsaved()
{
    if (m_isReadOnly)
        return;
    m_isDirty = true;
    m_what.clear();
    m_history->noteUnsaved();
    m_autosave.start();
}

/// At once, so that it is one entry of the history and nothing else goes with it.
void SiteWizard::saveCommand(PhoneCommands::Name name)
{
    m_what = PhoneCommands::name(name);
    save();
}

bool SiteWizard::save()
{
    m_autosave.stop();
    if (m_isReadOnly || m_conflict)
        return m_isReadOnly;
    const Status before = land();
    return settle(before ? store() : before);
}

/// @param status of what was saved just now
bool SiteWizard::settle(Status status)
{
    if (!status && status.error().code == ErrorCode::Conflict && isAsking()) {
        m_later.start();
        return false;
    }
    if (!status && status.error().code == ErrorCode::Conflict)
        status = join();
    if (!status) {
        showSaveError(status.error());
        return false;
    }
    m_banner->clear();
    showStates();
    m_history->refresh(m_draft.site().id);
    Q_EMIT saved();
    return true;
}

/// A new site nobody typed anything for is not worth a row.
Status SiteWizard::store()
{
    if (m_isReadOnly)
        return {};
    if (!m_isDirty) {
        if (m_draft.site().version == 0 || m_progress == m_savedProgress)
            return {};
        return storeProgress();
    }
    ++*m_saving;
    Site site = m_draft.site();
    const QString what = m_what.isEmpty() ? u"wizard: "_s + m_progress.step : m_what;
    const Status status = m_store->sites().save(site, what, &m_progress);
    if (!status)
        return status;
    m_draft.adopt(site);
    m_base = site;
    m_savedProgress = m_progress;
    m_isDirty = false;
    m_what.clear();
    return {};
}

void SiteWizard::showSaveError(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error, [error] {
        return tr("Not saved yet, but nothing is lost while this window is open. %1")
            .arg(ErrorText::whole(error));
    });
    if (error.code == ErrorCode::Conflict)
        offerToDecide();
    else if (error.code == ErrorCode::NoSuchSite)
        m_banner->addButton([] { return tr("Keep what this window shows"); }, "keepMineButton",
            [this] { keepMine(); });
    else if (error.code == ErrorCode::VaultLocked)
        m_banner->addButton([] { return tr("Unlock and save"); }, "unlockAndSaveButton",
            [this] { Q_EMIT unlockRequested(); });
    else
        m_banner->addButton([] { return tr("Save again"); }, "saveAgainButton", [this] {
            m_store->watcher().tryAgain(); // a server that is back is saved to by noteBack()
            save();
        });
    m_banner->addButton([] { return tr("Close without saving"); }, "closeUnsavedButton",
        [this] { closeWithoutSaving(); });
}

/// The site was deleted elsewhere: it comes back under its own id. Where somebody was faster with
/// that, theirs is joined like every other change.
void SiteWizard::keepMine()
{
    const auto stored = m_store->sites().version(m_draft.site().id);
    const bool isDeleted = !stored && stored.error().code == ErrorCode::NoSuchSite;
    if (!stored && !isDeleted)
        return showSaveError(stored.error());
    if (isDeleted) {
        Site site = m_draft.site();
        site.version = 0;
        m_draft.adopt(site);
    }
    m_isDirty = true;
    save();
}

void SiteWizard::resume(const Site& draft)
{
    if (draft == m_draft.site())
        return;
    m_draft.takeOver(draft); // which notes that it is not saved
    save();
}

void SiteWizard::abandon()
{
    m_autosave.stop();
    m_later.stop();
    m_isDirty = false;
}

void SiteWizard::closeWithoutSaving()
{
    if (isUploading() || isTestingTrunk() || isDeploying())
        return (void)prepareToClose();
    m_autosave.stop();
    m_isDirty = false;
    Q_EMIT closed();
}

void SiteWizard::undo()
{
    const auto focus = keptFocus();
    commitEditors();
    if (!save() || m_draft.site().version == 0)
        return;
    const QString words = m_history->undoTitle();
    const auto undone = m_store->history().undo(m_draft.site().id);
    // A key pressed by habit must not take back what somebody else did a moment ago.
    if (const QString who = colleagueOf(undone); !who.isEmpty())
        return tell(Banner::Kind::Warning, [who, words] {
            return tr("The last change of this site was made by %1 (%2), so it is not undone here. "
                      "Nothing was changed. The history of the site can restore any state.")
                .arg(who, words);
        });
    showUndone(undone, tr("Undone: %1").arg(words));
}

void SiteWizard::redo()
{
    const auto focus = keptFocus();
    commitEditors();
    if (!save() || m_draft.site().version == 0)
        return;
    const QString words = m_history->redoTitle();
    const auto redone = m_store->history().redo(m_draft.site().id);
    if (const QString who = colleagueOf(redone); !who.isEmpty())
        return tell(Banner::Kind::Warning, [who, words] {
            return tr("What was undone last at this site is %1's (%2), so it is not done again "
                      "here. Nothing was changed. The history of the site can restore any state.")
                .arg(who, words);
        });
    showUndone(redone, tr("Done again: %1").arg(words));
}

/// Whoever has pressed a key wants to press the next one there, too. A cell being edited is gone by
/// then, its table is not.
std::shared_ptr<void> SiteWizard::keptFocus()
{
    QPointer<QWidget> focused = focusWidget();
    for (QWidget* widget = focused; widget && widget != this; widget = widget->parentWidget())
        if (qobject_cast<QAbstractItemView*>(widget))
            focused = widget;
    return { nullptr, [this, focused](void*) {
                if (focusWidget())
                    return;
                if (focused && focused->isVisible() && focused->isEnabled())
                    focused->setFocus(Qt::OtherFocusReason);
                else
                    focusFirst();
            } };
}

void SiteWizard::showUndone(const Result<Site>& undone, const QString& words)
{
    if (undone) {
        takeOver(*undone);
        Q_EMIT noted(words);
        return;
    }
    const Error error = undone.error();
    tell(Banner::Kind::Warning, [error] {
        return error.code == ErrorCode::MergeConflict
            ? tr("It cannot be undone or redone by itself any more: the same values of %1 were "
                 "changed since (%2). Nothing was changed. The history of the site shows what "
                 "they were.")
                  .arg(error.subject, error.detail)
            : ErrorText::whole(error);
    });
}

/// Stays until it is put away; what is wrong with saving has a place of its own.
void SiteWizard::tell(Banner::Kind kind, std::function<QString()> text)
{
    m_news->showMessage(kind, std::move(text));
    m_news->addButton([] { return tr("Hide"); }, "hideNewsButton", [this] { m_news->clear(); });
}

void SiteWizard::takeOver(const Site& stored)
{
    m_what.clear();
    m_autosave.stop();
    showDraft(stored, stored);
    m_banner->clear();
    m_news->clear();
    showStates();
    m_history->refresh(stored.id);
    Q_EMIT saved();
}

/// @param stored what the store holds at the version of `site`
void SiteWizard::showDraft(const Site& site, const Site& stored)
{
    m_base = stored;
    const QScopedValueRollback guard(m_isTakingOver, true);
    m_draft.takeOver(site);
    m_isDirty = !(m_draft.site() == stored);
}
