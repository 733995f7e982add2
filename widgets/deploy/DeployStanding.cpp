// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/DeployStanding.h"

#include "models/deploy/tvox/TypedBook.h"
#include "models/store/Store.h"
#include "widgets/deploy/DeployDesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

DeployStanding::State stateAfter(const DeploymentRecord& record)
{
    using State = DeployStanding::State;
    if (record.outcomeText.isEmpty())
        return State::Interrupted;
    if (record.isUndone || (record.purpose == u"undo" && record.outcome.end == Outcome::End::Done))
        return State::Undone;
    switch (record.outcome.end) {
    case Outcome::End::Done:
        return State::Done;
    case Outcome::End::Unknown:
        return State::Unknown;
    default:
        return State::Failed;
    }
}

QString standingWord(const char* text)
{
    return QCoreApplication::translate("DeployStanding", text);
}

std::optional<DeployStanding> typedStanding(Store& store, const Site& site, const Catalog& catalog)
{
    const TypedSheet sheet = TypedSheet::of(site, catalog);
    const auto states = TypedBook(&store, site.id).states(sheet);
    if (!states)
        return {};
    DeployStanding standing;
    for (const TypedItem* item : sheet.items()) {
        const TypedState state = states->value(item->id);
        standing.toType += state == TypedState::Open || state == TypedState::Changed ? 1 : 0;
    }
    standing.state
        = standing.toType > 0 ? DeployStanding::State::ToType : DeployStanding::State::Typed;
    return standing;
}

} // namespace

std::optional<DeployStanding> DeployStanding::of(
    Store& store, const Site& site, const Catalog& catalog)
{
    if (!DeployDesk::hasDriver(site.pbx.kind))
        return typedStanding(store, site, catalog);
    const auto records = store.deployments().deployments(site.id);
    if (!records)
        return {};
    for (const DeploymentRecord& record : *records)
        if (record.purpose != u"adopt") // that changed the site and not the PBX
            return DeployStanding { stateAfter(record), record };
    return DeployStanding();
}

QString DeployStanding::word() const
{
    switch (state) {
    case State::Never:
        return standingWord(QT_TRANSLATE_NOOP("DeployStanding", "not deployed yet"));
    case State::Done:
        return standingWord(QT_TRANSLATE_NOOP("DeployStanding", "deployed and verified"));
    case State::Failed:
        return standingWord(QT_TRANSLATE_NOOP("DeployStanding", "last deployment not done"));
    case State::Unknown:
        return standingWord(QT_TRANSLATE_NOOP("DeployStanding", "outcome unknown"));
    case State::Interrupted:
        return standingWord(QT_TRANSLATE_NOOP("DeployStanding", "deployment interrupted"));
    case State::Undone:
        return standingWord(QT_TRANSLATE_NOOP("DeployStanding", "deployment undone"));
    case State::ToType:
        return QCoreApplication::translate(
            "DeployStanding", "%n value(s) still to type", nullptr, toType);
    case State::Typed:
        return standingWord(QT_TRANSLATE_NOOP("DeployStanding", "all values typed"));
    }
    Q_UNREACHABLE();
}

GlyphIcon::Shape DeployStanding::shape() const
{
    switch (state) {
    case State::Never:
    case State::ToType:
        return GlyphIcon::Shape::Open;
    case State::Done:
    case State::Typed:
        return GlyphIcon::Shape::Done;
    case State::Failed:
        return GlyphIcon::Shape::Error;
    case State::Unknown:
        return GlyphIcon::Shape::Unknown;
    case State::Interrupted:
        return GlyphIcon::Shape::Warning;
    case State::Undone:
        return GlyphIcon::Shape::Undo;
    }
    Q_UNREACHABLE();
}
