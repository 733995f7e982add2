// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/SiteDraft.h"

#include "models/site/SiteRules.h"
#include "widgets/editors/DraftUndo.h"
#include "widgets/phones/PhonesChange.h"

#include <QScopedValueRollback>
#include <QUndoStack>

#include <algorithm>

namespace {

constexpr int undoLimit = 500;

} // namespace

SiteDraft::SiteDraft(Site site, std::shared_ptr<const Catalog> catalog, QObject* parent)
    : QObject(parent)
    , m_site(std::move(site))
    , m_catalog(std::move(catalog))
    , m_undo(new QUndoStack(this))
    , m_undoing(new StackUndo(m_undo))
{
    m_undo->setUndoLimit(undoLimit);
    connect(this, &SiteDraft::changed, this, [this] { m_problems.reset(); });
}

Status SiteDraft::perform(const QObject* source, PhoneCommands::Name name, int count,
    const std::function<Status(Site&)>& change)
{
    if (m_isReadOnly)
        return fail(ErrorCode::DatabaseReadOnly, m_site.name);
    Q_EMIT aboutToPerform();
    Site site = m_site;
    if (const Status status = change(site); !status)
        return status;
    PhonesPart before = PhonesPart::of(m_site);
    PhonesPart after = PhonesPart::of(site);
    if (before == after)
        return {};
    m_site.phones = after.phones;
    m_site.phoneModels = after.phoneModels;
    m_site.parameters = after.parameters;
    if (m_isStacking)
        m_undo->push(new PhonesChange(name, count, std::move(before), std::move(after),
            [this, known = m_renames.size()](
                const PhonesPart& from, const PhonesPart& to) { replayPhones(from, to, known); }));
    Q_EMIT changed(source);
    Q_EMIT performed(name, count);
    return {};
}

/// Once: an editor may put right what it is shown.
void SiteDraft::refuse()
{
    if (m_isRefusing)
        return;
    const QScopedValueRollback guard(m_isRefusing, true);
    Q_EMIT changed(nullptr);
}

void SiteDraft::setUndo(DraftUndo* undo)
{
    m_undoing = undo;
    m_isStacking = false;
}

void SiteDraft::takeOver(const Site& site)
{
    m_undo->clear(); // its commands know another site
    m_renames.clear();
    m_site = site;
    Q_EMIT changed(nullptr);
}

void SiteDraft::replayPhones(PhonesPart from, PhonesPart to, qsizetype renamesKnown)
{
    const auto renames = m_renames.mid(renamesKnown);
    from.rename(renames);
    to.rename(renames);
    replay(from, to, m_site);
    Q_EMIT changed(nullptr);
}

/// A user is known by the row it stands on: an import or a removal changes their number.
void SiteDraft::noteRenamed(const QList<User>& before)
{
    if (m_undo->count() == 0 || before.size() != m_site.users.size() || before == m_site.users)
        return;
    for (qsizetype row = 0; row < before.size(); ++row) {
        const QString& former = before[row].username;
        const QString& present = std::as_const(m_site).users[row].username;
        if (former != present && !former.isEmpty() && !present.isEmpty())
            m_renames.append({ former, present });
    }
}

const QList<Error>& SiteDraft::problems() const
{
    if (!m_problems)
        m_problems = SiteRules::check(m_site, *m_catalog);
    return *m_problems;
}

QList<Error> SiteDraft::problems(const QStringList& prefixes) const
{
    QList<Error> matching = problems();
    matching.removeIf([&](const Error& problem) {
        return std::none_of(prefixes.begin(), prefixes.end(),
            [&](const QString& prefix) { return problem.subject.startsWith(prefix); });
    });
    return matching;
}
