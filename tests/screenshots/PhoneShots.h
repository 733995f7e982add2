// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screenshots/PageShots.h"
#include "widgets/phones/DeviceTreeModel.h"
#include "widgets/phones/PhonesStep.h"
#include "widgets/phones/PhonesTable.h"
#include "widgets/views/ScanField.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

/// The pictures of scanning and associating phones. Leaves the site as it was.
class PhoneShots : public PageShots {
public:
    using PageShots::PageShots;

    void takeAll()
    {
        auto* step = find<PhonesStep>("usersTabs");
        const Site before = draft()->site();
        step->showPage("phonesPage");
        takeScans();
        takeImport();
        step->showPage("associationPage");
        takeAssociation();
        draft()->edit(nullptr, [&before](Site& site) { site = before; });
        step->showPage("phonesPage");
    }

private:
    void scan(const QString& text)
    {
        auto* field = find<ScanField>("scanEdit");
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    void takeScans()
    {
        click("scanModeButton");
        take("phones-scan");
        scan(u"00:15:65:AA:BC:31"_s);
        scan(u"3146019092012345"_s);
        take("phones-scan-good");
        scan(u"00:15:65:AA:BB:D4"_s);
        take("phones-scan-duplicate");
        scan(u"6938818302112"_s);
        take("phones-scan-wrong");
        scan(u"02:11:22:33:44:55"_s);
        take("phones-scan-vendor");
        click("scanModeButton");
    }

    void takeImport()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"phones.csv"_s));
        if (!file.open(QFile::WriteOnly)
            || file.write("mac;model;user;serial\n00:15:65:AA:BC:51;yealink-T54;203;\n"
                          "00:15:65:AA:BC:5;yealink-T54;204;\n00:15:65:AA:BC:53;;999;\n")
                < 0)
            qFatal("no list of phones");
        file.close();
        QMetaObject::invokeMethod(
            find<QObject>("phoneSheetFiles"), "importFile", Q_ARG(QString, file.fileName()));
        takeDialog("phones-import", "phoneImportDialog");
    }

    void takeAssociation()
    {
        auto* tree = find<QTreeView>("devicesTree");
        auto* model = qobject_cast<DeviceTreeModel*>(tree->model());
        find<PhonesTable>("freePhonesTable")->selectRow(0);
        tree->setCurrentIndex(model->index(2, 0));
        take("phones-associate");
        click("giveButton");
        click("assignInOrderButton");
        take("phones-associated");
        tree->setCurrentIndex(model->index(0, 0, model->index(1, 0)));
        click("swapPhoneButton");
        take("phones-swap");
        click("leaveSwapButton");
    }
};
