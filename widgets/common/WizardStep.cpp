// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/WizardStep.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char* id;
    const char* title;
    const char* sentence;
    QStringList prefixes;
};

const std::array<Row, siteSectionCount>& rows()
{
    static const std::array<Row, siteSectionCount> table { {
        { "site", QT_TRANSLATE_NOOP("WizardStep", "Site"),
            QT_TRANSLATE_NOOP("WizardStep",
                "Who the customer is, the network of the phones and the PBX they belong to."),
            { u"site."_s } },
        { "trunks", QT_TRANSLATE_NOOP("WizardStep", "Trunks"),
            QT_TRANSLATE_NOOP("WizardStep",
                "Who carries the calls, with which account, and what the PBX is told of it."),
            { u"trunks"_s, u"plan."_s, u"outbound_routes"_s, u"inbound_routes"_s } },
        { "trunk_test", QT_TRANSLATE_NOOP("WizardStep", "Trunk test"),
            QT_TRANSLATE_NOOP(
                "WizardStep", "Proves each trunk from this laptop, before the PBX is touched."),
            {} },
        { "users", QT_TRANSLATE_NOOP("WizardStep", "Users and phones"),
            QT_TRANSLATE_NOOP(
                "WizardStep", "Who has which extension, and which phone stands on which desk."),
            { u"users"_s, u"phones"_s, u"parameters"_s } },
        { "gateways", QT_TRANSLATE_NOOP("WizardStep", "Gateways"),
            QT_TRANSLATE_NOOP(
                "WizardStep", "The boxes for analog and ISDN lines, and what each port carries."),
            { u"gateways"_s } },
        { "deploy", QT_TRANSLATE_NOOP("WizardStep", "PBX"),
            QT_TRANSLATE_NOOP("WizardStep",
                "Brings trunks, users, phones and gateways to the PBX, and proves that they are "
                "there."),
            { u"phonebooks"_s } },
        { "upload", QT_TRANSLATE_NOOP("WizardStep", "Upload"),
            QT_TRANSLATE_NOOP(
                "WizardStep", "Sends each gateway its configuration and proves that it arrived."),
            {} },
        { "summary", QT_TRANSLATE_NOOP("WizardStep", "Summary"),
            QT_TRANSLATE_NOOP("WizardStep", "What was done and what is still open."), {} },
        { "overview", QT_TRANSLATE_NOOP("WizardStep", "Overview"),
            QT_TRANSLATE_NOOP("WizardStep",
                "The whole site at a glance: what it is made of, and what is proven of it."),
            {} },
        { "report", QT_TRANSLATE_NOOP("WizardStep", "Report"),
            QT_TRANSLATE_NOOP("WizardStep",
                "The handover report for the customer: what was installed, what is proven and what "
                "is open."),
            {} },
        { "history", QT_TRANSLATE_NOOP("WizardStep", "History"),
            QT_TRANSLATE_NOOP("WizardStep",
                "Who changed what and when; any earlier state can be looked at and restored."),
            {} },
        { "acceptance", QT_TRANSLATE_NOOP("WizardStep", "Acceptance tests"),
            QT_TRANSLATE_NOOP("WizardStep",
                "What is tried by hand with the customer: one key each, P passed, F failed, N not "
                "applicable."),
            {} },
    } };
    return table;
}

const Row& rowOf(WizardStep step) { return rows()[static_cast<std::size_t>(step)]; }

QString stepText(const char* text) { return QCoreApplication::translate("WizardStep", text); }

} // namespace

const QList<WizardStep>& siteSections()
{
    static const QList<WizardStep> order { WizardStep::Overview, WizardStep::Site,
        WizardStep::Trunks, WizardStep::TrunkTest, WizardStep::Users, WizardStep::Gateways,
        WizardStep::Deploy, WizardStep::Upload, WizardStep::Summary,
        WizardStep::Acceptance, WizardStep::Report, WizardStep::History };
    return order;
}

QString wizardStepId(WizardStep step) { return QString::fromLatin1(rowOf(step).id); }

WizardStep wizardStepFromId(const QString& id)
{
    for (const WizardStep step : siteSections())
        if (wizardStepId(step) == id)
            return step;
    return WizardStep::Site;
}

WizardStep wizardStepOfPath(const QString& path)
{
    for (const WizardStep step :
        { WizardStep::Trunks, WizardStep::Users, WizardStep::Gateways, WizardStep::Deploy }) {
        const QStringList prefixes = wizardStepPrefixes(step);
        for (const QString& prefix : prefixes)
            if (path.startsWith(prefix))
                return step;
    }
    return WizardStep::Site;
}

QStringList wizardStepPrefixes(WizardStep step) { return rowOf(step).prefixes; }
QString wizardStepTitle(WizardStep step) { return stepText(rowOf(step).title); }
QString wizardStepSentence(WizardStep step) { return stepText(rowOf(step).sentence); }
