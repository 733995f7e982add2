// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screenshots/PageShots.h"
#include "tests/screenshots/Showcase.h"

#include <QComboBox>
#include <QPlainTextEdit>

/// The pictures of the page of the trunks, of one of the catalogue and of one outside it.
class TrunkShots : public PageShots {
public:
    using PageShots::PageShots;

    /// A site is open whose second trunk is of no provider of the catalogue.
    void takeAll()
    {
        takeStep(WizardStep::Trunks, "trunks-provider");
        takeTab("trunkTabs", 1, "trunks-account");
        takeTab("trunkTabs", 2, "trunks-numbers");
        takeRenderings();
        takeTab("trunkTabs", 4, "trunks-capacity");
        takeSheet();
        takeOtherTrunk();
        takeFindings();
    }

private:
    void choose(QComboBox* combo, int index)
    {
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }

    void takeRenderings()
    {
        takeTab("trunkTabs", 3, "trunks-pbx-nethvoice");
        auto* kinds = find<QComboBox>("renderingKindCombo");
        for (const char* kind : { "asterisk", "tvox", "lync" }) {
            choose(kinds, kinds->findData(QString::fromLatin1(kind)));
            take((QByteArray("trunks-pbx-") + kind).constData());
        }
        auto* parts = find<QComboBox>("renderingPartCombo");
        choose(parts, parts->count() - 1);
        take("trunks-pbx-file");
        choose(kinds, 0);
    }

    void takeSheet()
    {
        click("pasteSheetButton");
        find<QPlainTextEdit>("pasteSheetEdit")->setPlainText(Showcase::providerSheet());
        click("readSheetButton");
        takeDialog("trunks-paste", "pasteSheetDialog");
    }

    /// A provider outside the catalogue needs every field.
    void takeOtherTrunk()
    {
        choose(find<QComboBox>("trunkCombo"), 1);
        takeTab("trunkTabs", 0, "trunks-other-provider");
        click("trunkTemplateButton");
        takeDialog("trunks-template", "templateDialog");
        takeTab("trunkTabs", 1, "trunks-other-account");
    }

    void takeFindings()
    {
        const QList<Trunk> before = draft()->site().trunks;
        draft()->edit(nullptr, [](Site& site) {
            Trunk& trunk = site.trunks[1];
            trunk.mode = u"register"_s;
            trunk.host = u"192.168.1.7"_s;
            trunk.transport = u"tls"_s;
            trunk.username = u"0721405530"_s;
            trunk.password = Secret(u"1234"_s);
            trunk.number = u"rossi02"_s;
        });
        settle();
        if (!find<QWidget>("findingsTable")->isVisible())
            click("findingsHeader");
        take("trunks-findings");
        draft()->edit(nullptr, [&](Site& site) { site.trunks = before; });
    }
};
