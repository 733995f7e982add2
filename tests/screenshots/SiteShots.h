// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screenshots/PageShots.h"
#include "tests/screenshots/Showcase.h"
#include "widgets/dialogs/DiscoveryDialog.h"
#include "widgets/report/HandoverPage.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableView>

/// The pictures of the sections of a site that no other set has.
class SiteShots : public PageShots {
public:
    using PageShots::PageShots;

    /// A site of which little is known yet, and the questions around it.
    void takeBegun()
    {
        click("nextButton");
        take("site-problems");
        takeStep(WizardStep::Users, "users-empty");
        takeTab("usersTabs", 1, "phones-empty");
        click("pasteMacsButton");
        find<QPlainTextEdit>("pasteMacsEdit")
            ->setPlainText(u"00:15:65:AA:BB:CC,201\n001565aabbd0\n8001234567897\nreception\n"_s);
        takeDialog("phones-paste", "pasteMacsDialog");
        takeStep(WizardStep::Gateways, "gateways-empty");
        takeStep(WizardStep::Upload, "upload-empty");
        takeStep(WizardStep::Overview, "overview-begun");
        takeReport("report-begun");
    }

    void takePeople()
    {
        takeStep(WizardStep::Users, "users");
        showTab("usersTabs", 1);
        find<QTableView>("phonesTable")->selectRow(6);
        take("phones");
    }

    /// Over a network in memory: no packet leaves for a picture.
    void takeDiscovery()
    {
        auto network = Showcase::network();
        NeighbourTable::setFactory([network] { return std::make_unique<FakeNeighbours>(network); });
        click("findPhonesButton");
        auto* dialog = find<DiscoveryDialog>("discoveryDialog");
        while (dialog->isSearching())
            settle();
        find<QComboBox>("discoveryKindCombo")->setCurrentIndex(2);
        find<QTableView>("discoveryTable")->selectRow(3);
        takeDialog("phones-discovery", "discoveryDialog");
        NeighbourTable::setFactory({});
    }

    /// Where the site stands, and the report of it.
    void takeStanding()
    {
        takeStep(WizardStep::Summary, "summary");
        takeStep(WizardStep::Overview, "overview");
        takeReport("report");
    }

    /// With its sheets: they are set once the page has been looked at.
    void takeReport(const char* name)
    {
        wizard()->goTo(WizardStep::Report);
        bool isPreviewed = false;
        const auto waiting = QObject::connect(find<HandoverPage>(), &HandoverPage::previewed,
            window(), [&isPreviewed] { isPreviewed = true; });
        waitUntil("the sheets of the report", [&isPreviewed] { return isPreviewed; });
        QObject::disconnect(waiting);
        take(name);
    }
};
