// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/DeployStanding.h"

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

} // namespace

std::optional<DeployStanding> DeployStanding::of(Store& store, const Site& site)
{
    if (!DeployDesk::hasDriver(site.pbx.kind))
        return {};
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
    }
    Q_UNREACHABLE();
}

GlyphIcon::Shape DeployStanding::shape() const
{
    switch (state) {
    case State::Never:
        return GlyphIcon::Shape::Open;
    case State::Done:
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
