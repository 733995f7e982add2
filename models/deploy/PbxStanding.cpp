// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/PbxStanding.h"

#include "models/core/TextLanguage.h"
#include "models/deploy/PbxDriver.h"
#include "models/deploy/tvox/TypedBook.h"
#include "models/store/Store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

PbxStanding::State pbxStateAfter(const DeploymentRecord& record)
{
    using State = PbxStanding::State;
    if (record.outcomeText.isEmpty())
        return State::Interrupted;
    if (record.isUndone || (record.purpose == u"undo" && record.outcome.end == Outcome::End::Done))
        return State::Undone;
    switch (record.outcome.end) {
    case Outcome::End::Done:
        return State::Done;
    case Outcome::End::Unknown:
        return State::Unknown;
    case Outcome::End::Cancelled:
        return State::Partly;
    case Outcome::End::Failed:
        break;
    }
    return State::Failed;
}

/// An adoption changed the site and not the PBX; what was stopped before anything was sent,
/// neither.
bool hasTouchedPbx(const DeploymentRecord& record)
{
    const bool isStopped
        = !record.outcomeText.isEmpty() && record.outcome.end == Outcome::End::Cancelled;
    return record.purpose != u"adopt" && !(isStopped && record.items == 0);
}

QString pbxStandingWord(const char* text, int n = -1)
{
    return TextLanguage::translate("PbxStanding", text, nullptr, n);
}

std::optional<PbxStanding> typedStanding(Store& store, const Site& site, const Catalog& catalog)
{
    const TypedSheet sheet = TypedSheet::of(site, catalog);
    const auto states = TypedBook(&store, site.id).states(sheet);
    if (!states)
        return {};
    PbxStanding standing;
    int typed = 0;
    for (const TypedItem* item : sheet.items()) {
        const TypedState state = states->value(item->id);
        typed += state == TypedState::Typed ? 1 : 0;
        standing.toType += state == TypedState::Open || state == TypedState::Changed ? 1 : 0;
    }
    // Where nothing is planned nothing was typed, and nothing is proven.
    standing.state = standing.toType > 0 ? PbxStanding::State::ToType
        : typed > 0                      ? PbxStanding::State::Typed
                                         : PbxStanding::State::Never;
    return standing;
}

} // namespace

bool PbxStanding::hasDriver(const QString& pbxKind)
{
    PbxAccess access;
    access.pbx.kind = pbxKind;
    return PbxDrivers::make(access) != nullptr;
}

std::optional<PbxStanding> PbxStanding::of(Store& store, const Site& site, const Catalog& catalog)
{
    if (!hasDriver(site.pbx.kind))
        return typedStanding(store, site, catalog);
    const auto records = store.deployments().deployments(site.id);
    if (!records)
        return {};
    for (const DeploymentRecord& record : *records)
        if (hasTouchedPbx(record))
            return PbxStanding { pbxStateAfter(record), record };
    return PbxStanding();
}

QString PbxStanding::word() const
{
    switch (state) {
    case State::Never:
        return pbxStandingWord(QT_TRANSLATE_NOOP("PbxStanding", "not deployed yet"));
    case State::Done:
        return pbxStandingWord(QT_TRANSLATE_NOOP("PbxStanding", "deployed and verified"));
    case State::Failed:
        return pbxStandingWord(QT_TRANSLATE_NOOP("PbxStanding", "last deployment not done"));
    case State::Unknown:
        return pbxStandingWord(QT_TRANSLATE_NOOP("PbxStanding", "outcome unknown"));
    case State::Partly:
        return pbxStandingWord(
            QT_TRANSLATE_NOOP("PbxStanding", "last deployment stopped before its end"));
    case State::Interrupted:
        return pbxStandingWord(QT_TRANSLATE_NOOP("PbxStanding", "deployment interrupted"));
    case State::Undone:
        return pbxStandingWord(QT_TRANSLATE_NOOP("PbxStanding", "deployment undone"));
    case State::ToType:
        return pbxStandingWord(
            QT_TRANSLATE_N_NOOP("PbxStanding", "%n value(s) still to type"), toType);
    case State::Typed:
        return pbxStandingWord(QT_TRANSLATE_NOOP("PbxStanding", "all values typed"));
    }
    Q_UNREACHABLE();
}
