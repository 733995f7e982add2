// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/HelpTopics.h"

#include "widgets/common/WizardStep.h"
#include "widgets/phones/configure/ConfigurePage.h"
#include "widgets/phones/serving/ServingPage.h"
#include "widgets/wizard/SiteWizard.h"

#include <QHash>
#include <QMainWindow>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

/// Classes whose page is another one than that of what is around them.
const QHash<QByteArray, QString>& classes()
{
    static const QHash<QByteArray, QString> table {
        { "SiteListPage", u"sites"_s },
        { "ScanPanel", u"scanning"_s },
        { "PasteMacsDialog", u"scanning"_s },
        { "PhoneImportDialog", u"scanning"_s },
        { "ConfigurePage", u"serving"_s },
        { "ServingPage", u"serving"_s },
        { "PhonePicker", u"serving"_s },
        { "UserImportDialog", u"users"_s },
        { "SshAccessDialog", u"site"_s },
        { "ImportPbxDialog", u"sites"_s },
        { "TagsDialog", u"sites"_s },
        { "PasteSheetDialog", u"trunks"_s },
        { "TemplateDialog", u"trunks"_s },
        { "PrepareDialog", u"upload"_s },
        { "PbxTrustDialog", u"deploy"_s },
        { "PhonebooksDialog", u"deploy"_s },
        { "CertificationPage", u"certification"_s },
        { "NewDossierDialog", u"certification"_s },
        { "PublishDialog", u"certification"_s },
        { "SiteTrunkDialog", u"certification"_s },
        { "StateDialog", u"certification"_s },
        { "TicketDialog", u"certification"_s },
        { "TrustDialog", u"certification"_s },
        { "SigningKeyDialog", u"certification"_s },
        { "HistoryDialog", u"history"_s },
        { "HistoryPanel", u"history"_s },
        { "ConflictDialog", u"team"_s },
        { "MembersDialog", u"team"_s },
        { "AdmitDialog", u"team"_s },
        { "AskAdmissionDialog", u"team"_s },
        { "TravelDialog", u"job-files"_s },
        { "VaultDialog", u"passwords"_s },
        { "PassphraseDialog", u"passwords"_s },
        { "RecoverySheetDialog", u"passwords"_s },
        { "LockCover", u"passwords"_s },
        { "SettingsDialog", u"settings"_s },
        { "DatabaseTroubleDialog", u"settings"_s },
        { "SiteOverview", u"overview"_s },
        { "HandoverPage", u"report"_s },
        { "JobCentre", u"jobs"_s },
        { "SupportDialog", u"jobs"_s },
    };
    return table;
}

QString ownTopic(const QWidget* widget);

/// The focus may be in the menus, or nowhere.
QString topicOfCentre(const QMainWindow& window)
{
    const auto* stack = window.findChild<QStackedWidget*>(u"pageStack"_s);
    return stack && stack->currentWidget() ? ownTopic(stack->currentWidget()) : QString();
}

/// A tab with a page of its own counts wherever on it the focus is, also on the tabs themselves.
QString topicOfTab(const QWidget* page)
{
    const auto parts = page->findChildren<QWidget*>();
    for (const QWidget* part : parts) {
        const bool isTab = qobject_cast<const ConfigurePage*>(part)
            || qobject_cast<const ServingPage*>(part);
        if (isTab && part->isVisible())
            return ownTopic(part);
    }
    return {};
}

/// Also beside its pages: what is in front counts.
QString topicOfSite(const SiteWizard& site)
{
    const QString id = wizardStepId(site.currentStep());
    const QString tab = topicOfTab(&site);
    return tab.isEmpty() ? id : tab;
}

/// Its own page; empty = it is part of what is around it.
QString ownTopic(const QWidget* widget)
{
    if (const QVariant named = widget->property(HelpTopics::property); named.isValid())
        return named.toString();
    for (const QMetaObject* type = widget->metaObject(); type; type = type->superClass())
        if (const auto found = classes().constFind(type->className());
            found != classes().constEnd())
            return *found;
    if (const auto* site = qobject_cast<const SiteWizard*>(widget))
        return topicOfSite(*site);
    if (const auto* window = qobject_cast<const QMainWindow*>(widget))
        return topicOfCentre(*window);
    return {};
}

} // namespace

QString HelpTopics::of(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const QString topic = ownTopic(widget); !topic.isEmpty())
            return topic;
    return u"first-steps"_s;
}
