// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/home/SiteStateText.h"

#include "models/itemmodels/SiteListModel.h"
#include "widgets/common/WizardStep.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class SiteStateWords {
    Q_DECLARE_TR_FUNCTIONS(SiteStateText)

public:
    static QString word(SiteStanding::State state)
    {
        switch (state) {
        case SiteStanding::State::Planned:
            return tr("Planned");
        case SiteStanding::State::InProgress:
            return tr("In progress");
        case SiteStanding::State::Delivered:
            return tr("Delivered");
        case SiteStanding::State::Drifted:
            return tr("Drifted");
        }
        Q_UNREACHABLE();
    }

    static QString meaning(const SiteStanding& standing)
    {
        const QString day = standing.deliveredAt
            ? QLocale().toString(standing.deliveredAt->toLocalTime(), QLocale::ShortFormat)
            : QString();
        switch (standing.state) {
        case SiteStanding::State::Planned:
            return tr("Planned: nothing was tested, uploaded or deployed yet.");
        case SiteStanding::State::InProgress:
            return tr("In progress: work has begun on site.");
        case SiteStanding::State::Delivered:
            return tr("Delivered on %1, and unchanged since.").arg(day);
        case SiteStanding::State::Drifted:
            return tr("Drifted: delivered on %1, and changed since.").arg(day);
        }
        Q_UNREACHABLE();
    }

    static QString progress(const SiteSummary& site)
    {
        switch (SiteListModel::stateOf(site)) {
        case SiteListModel::SiteState::NotStarted:
            return tr("Never opened");
        case SiteListModel::SiteState::ReadyToUpload:
            return tr("Ready to upload");
        case SiteListModel::SiteState::Complete:
            return tr("All steps done");
        case SiteListModel::SiteState::PartlyUploaded:
            return tr("%1 of %n gateway(s) done", nullptr, site.gateways).arg(site.gatewaysDone);
        case SiteListModel::SiteState::InProgress:
            break;
        }
        const auto step = wizardStepFromId(site.progress.step);
        if (!isWizardStep(step)) // the report, for example, is no step on the way
            return wizardStepTitle(step);
        return tr("Step %1 of %2: %3")
            .arg(int(step) + 1)
            .arg(wizardStepCount)
            .arg(wizardStepTitle(step));
    }
};

} // namespace

namespace SiteStateText {

const QList<SiteStanding::State>& all()
{
    static const QList<SiteStanding::State> states { SiteStanding::State::Planned,
        SiteStanding::State::InProgress, SiteStanding::State::Delivered,
        SiteStanding::State::Drifted };
    return states;
}

QString word(SiteStanding::State state) { return SiteStateWords::word(state); }

GlyphIcon::Shape shape(SiteStanding::State state)
{
    switch (state) {
    case SiteStanding::State::Planned:
        return GlyphIcon::Shape::Open;
    case SiteStanding::State::InProgress:
        return GlyphIcon::Shape::Current;
    case SiteStanding::State::Delivered:
        return GlyphIcon::Shape::Done;
    case SiteStanding::State::Drifted:
        return GlyphIcon::Shape::Warning;
    }
    Q_UNREACHABLE();
}

QString details(const SiteSummary& site)
{
    return SiteStateWords::meaning(site.standing) + u'\n' + SiteStateWords::progress(site);
}

} // namespace SiteStateText
