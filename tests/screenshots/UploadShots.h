// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/TrinitySimulator.h"
#include "tests/screenshots/PageShots.h"
#include "tests/screenshots/Showcase.h"
#include "widgets/views/UploadView.h"

#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

/// The pictures of uploads to simulated gateways on loopback: one of them, and many at once.
class UploadShots : public PageShots {
public:
    using PageShots::PageShots;

    /// A site is open, on the page of the uploads. The first attempt meets another password.
    void takeOne()
    {
        TrinitySimulator device(setupOf(0, speed));
        device.setup().password = u"another"_s;
        if (!device.start())
            qFatal("no device");
        prepare(speed);
        find<QSpinBox>("uploadPortSpin")->setValue(device.port());
        click("uploadButton");
        waitForEnd();
        take("upload-failed");
        device.setup().password = Showcase::sitePassword;
        QObject::connect(
            &device, &TrinitySimulator::goingDown, window(), [this] { takeRestart(); },
            Qt::QueuedConnection);
        click("uploadButton");
        answer("sendButton", "upload-asking");
        answer("keepButton", "upload-keeping");
        waitForEnd();
        take("upload-done");
        takeHistory();
    }

    /// A site is open whose six gateways are units of one model. One has another password.
    void takeMany()
    {
        goTo(WizardStep::Upload);
        prepare(speedOfMany);
        std::vector<std::unique_ptr<TrinitySimulator>> devices;
        auto* list = find<QListWidget>("uploadGatewayList");
        for (int i = 0; i < list->count(); ++i) {
            devices.push_back(std::make_unique<TrinitySimulator>(setupOf(i, speedOfMany)));
            if (!devices.back()->start())
                qFatal("no device");
            list->setCurrentRow(i);
            find<QSpinBox>("uploadPortSpin")->setValue(devices.back()->port());
        }
        devices[2]->setup().password = u"another"_s;
        list->setCurrentRow(0);
        click("uploadAllButton");
        answer("sendButton", "upload-many-asking");
        runMany(*devices[0]);
        take("upload-many-done");
    }

private:
    /// How much faster the clocks go: less where pictures are taken while many are under way.
    static constexpr int speed = 60;
    static constexpr int speedOfMany = 15;

    static PeerSetup setupOf(int index, int itsSpeed)
    {
        PeerSetup setup;
        setup.clock = Clock(itsSpeed);
        setup.password = Showcase::sitePassword;
        setup.serial = Showcase::trinitySerial(index);
        return setup;
    }

    void prepare(int itsSpeed)
    {
        auto* view = find<UploadView>();
        view->setTftp(u"127.0.0.1"_s, 0);
        view->setClock(Clock(itsSpeed));
        find<QSpinBox>("keepSecondsSpin")->setValue(3600);
    }

    /// In mid-run: the device is away, and its return is waited for.
    void takeRestart()
    {
        // Until the page has heard that it is away, and counts.
        QTest::qWait(250);
        camera().take("upload-running");
    }

    void takeHistory()
    {
        showTab("uploadTabs", 2);
        auto* table = find<QTableView>("historyTable");
        table->selectRow(table->model()->rowCount() - 1);
        click("compareButton");
        take("history");
        showTab("uploadTabs", 0);
    }

    [[nodiscard]] bool isAsked(const char* button) const
    {
        return find<QPushButton>(button)->isVisible();
    }

    /// Every question is answered; the picture is taken while the first device is away.
    void runMany(TrinitySimulator& first)
    {
        bool isTaken = false;
        while (find<UploadView>()->isUploading()) {
            for (const char* name : { "sendButton", "keepButton" })
                if (isAsked(name))
                    click(name);
            if (!isTaken && first.reloadCount() > 0 && !isAsked("sendButton")) {
                isTaken = true;
                camera().take("upload-many");
            }
            settle();
        }
    }

    void answer(const char* button, const char* picture)
    {
        while (!isAsked(button))
            settle();
        take(picture);
        click(button);
    }

    void waitForEnd()
    {
        while (find<UploadView>()->isUploading())
            settle();
    }
};
