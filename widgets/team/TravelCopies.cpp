// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorText.h"
#include "models/store/UnlockJob.h"
#include "widgets/dialogs/ConflictDialog.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/team/TravelActions.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// Copies of the team's sites that are worked on without the server.

void TravelActions::takeOffline(const QString& selected)
{
    m_gate->pass([this, selected] {
        const auto sites = m_store->sites().list();
        if (!sites)
            return sayError(sites.error());
        m_isTaking = true;
        ask(TravelDialog::Purpose::TakeCopy, u"doppino-offline.sqlite"_s, &TravelActions::openCopy);
        m_dialog->setSites(*sites, selected);
    });
}

void TravelActions::synchronise()
{
    m_gate->pass([this] {
        m_isTaking = false;
        ask(TravelDialog::Purpose::JoinCopy, u"doppino-offline.sqlite"_s, &TravelActions::openCopy);
    });
}

void TravelActions::openCopy()
{
    const QString path = m_dialog->path();
    m_isCopyNew = !QFileInfo::exists(path);
    if (m_isCopyNew && !m_isTaking)
        return m_dialog->showError(
            Error(ErrorCode::FileUnreadable, path, QFile(path).errorString()));
    // Two that are not there, as a new file and a server, are the same to QFileInfo.
    if (!m_isCopyNew && QFileInfo(path) == QFileInfo(m_store->path()))
        return m_dialog->showError(Error(ErrorCode::NotACopy, path));
    if (m_isCopyNew)
        return unlockCopy();
    // The first opening looks the file through, and may have to bring its schema up to date.
    start(new PoolJob<void>(
              [path]() -> Result<void> {
                  const auto copy = Store::open(path);
                  return copy ? Result<void>() : tl::unexpected(copy.error());
              },
              this),
        [this] { unlockCopy(); });
}

void TravelActions::unlockCopy()
{
    auto copy = Store::open(
        m_dialog->path(), {}, m_isCopyNew ? Database::Sight::First : Database::Sight::Again);
    if (!copy)
        return m_dialog->showError(copy.error());
    m_copy = std::move(*copy);
    auto* job = new UnlockJob(*m_copy, m_dialog->passphrase(), this);
    start(job, [this] { useCopy(); });
}

void TravelActions::useCopy()
{
    m_done = 0;
    m_left.clear();
    m_errors.clear();
    m_questions.clear();
    m_isCopyNew = false;
    m_abandoned = std::make_shared<std::atomic_bool>(false);
    const TravelWork::Twin team(*m_store);
    const TravelWork::Twin copy(*m_copy);
    if (m_isTaking)
        return startWork<TravelWork::Taken>(
            [team, copy, siteIds = m_dialog->siteIds(), abandoned = m_abandoned] {
                return TravelWork::take(team, copy, siteIds, abandoned);
            },
            [this](const TravelWork::Taken& taken) { sayTaken(taken); }, Listed::Yes);
    startWork<TravelWork::Joined>(
        [team, copy, abandoned = m_abandoned] {
            return TravelWork::joinAll(team, copy, abandoned);
        },
        [this](const TravelWork::Joined& joined) { note(joined); }, Listed::Yes);
}

/// One that was only begun is of no use to anybody.
void TravelActions::closeCopy()
{
    const QString path = m_copy && m_isCopyNew ? m_copy->path() : QString();
    m_copy.reset();
    for (const char* end : { "", "-wal", "-shm" })
        if (!path.isEmpty())
            QFile::remove(path + QLatin1StringView(end));
}

void TravelActions::sayTaken(const TravelWork::Taken& taken)
{
    const QString path = m_copy->path();
    closeCopy();
    m_dialog->accept();
    sayDone([path, done = taken.done, left = taken.left] {
        QString text = tr("%n site(s) taken along in %1.", nullptr, done).arg(path);
        if (!left.isEmpty())
            text += u'\n'
                + tr("Left as they are there, because they were changed in the copy: %1. "
                     "Synchronise first.")
                      .arg(left.join(u", "_s));
        return text;
    });
}

void TravelActions::note(const TravelWork::Joined& joined)
{
    m_done += joined.done;
    m_errors += joined.errors;
    m_questions = joined.questions + m_questions;
    askNext();
}

void TravelActions::askNext()
{
    if (m_questions.isEmpty())
        return sayJoined();
    decideOne(m_questions.takeFirst());
}

void TravelActions::decideOne(const TravelWork::Question& question)
{
    auto* dialog = new ConflictDialog(question.conflicts,
        { ConflictDialog::Kind::Copy, question.name, question.who, question.at }, m_dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, question] {
        ConflictDecisions all = question.kept;
        all.add(question.state, question.conflicts, dialog->choices());
        joinOne(question.siteId, all);
    });
    connect(dialog, &QDialog::rejected, this, [this, name = question.name] {
        m_left.append(name);
        askNext();
    });
    dialog->open();
}

void TravelActions::joinOne(const QString& siteId, const ConflictDecisions& made)
{
    startWork<TravelWork::Joined>(
        [team = TravelWork::Twin(*m_store), copy = TravelWork::Twin(*m_copy), siteId, made] {
            return TravelWork::joinOne(team, copy, siteId, made);
        },
        [this](const TravelWork::Joined& joined) { note(joined); });
}

void TravelActions::sayJoined()
{
    closeCopy();
    m_dialog->accept();
    Q_EMIT sitesChanged({});
    sayDone([done = m_done, left = m_left, errors = m_errors] {
        QStringList lines { done == 0 && left.isEmpty() && errors.isEmpty()
                ? tr("Both sides are the same already.")
                : tr("%n site(s) synchronised.", nullptr, done) };
        if (!left.isEmpty())
            lines.append(tr("Left for later: %1.").arg(left.join(u", "_s)));
        for (const Error& error : errors)
            lines.append(ErrorText::whole(error));
        return lines.join(u'\n');
    });
}
