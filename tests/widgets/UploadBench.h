// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Store.h"
#include "tests/peers/TrinitySimulator.h"
#include "widgets/common/Banner.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/StepListView.h"
#include "widgets/views/TranscriptView.h"
#include "widgets/views/UploadOutcome.h"
#include "widgets/views/UploadView.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

/// The upload page of a site with some gateways, each a simulated device on loopback.
class UploadBench {
public:
    static constexpr int speed = 50;

    explicit UploadBench(int gateways = 1, bool isBehindSsh = false)
    {
        using namespace Qt::StringLiterals;
        using namespace std::chrono_literals;
        for (int i = 0; i < gateways; ++i) {
            PeerSetup setup;
            setup.clock = Clock(speed);
            setup.password = u"Sesame99"_s;
            setup.serial = u"00A0BA01020%1"_s.arg(i);
            setup.reloadTime = 10s;
            setup.isBehindSsh = isBehindSsh;
            devices.push_back(std::make_unique<TrinitySimulator>(setup));
            if (!devices.back()->start())
                qFatal("a device cannot listen");
        }
        auto opened = Store::open(folder.filePath(u"doppino.sqlite"_s));
        const auto catalog = Catalog::load();
        if (!opened || !catalog)
            qFatal("no store or no catalogue");
        store = std::move(*opened);
        store->vault().create(u"test"_s);
        Site site = siteOf(gateways);
        if (!store->sites().save(site, u"test"_s))
            qFatal("the site cannot be saved");
        draft = std::make_unique<SiteDraft>(site, *catalog);
        openView();
    }

    void openView()
    {
        view = std::make_unique<UploadView>(draft.get(), store.get());
        view->setTftp(QStringLiteral("127.0.0.1"), 0);
        view->setClock(Clock(speed));
        view->resize(1100, 700);
        view->show();
        if (!devices.front()->setup().isBehindSsh)
            for (int i = 0; i < int(devices.size()); ++i)
                setPort(i, devices[std::size_t(i)]->port());
    }

    static Site siteOf(int gateways)
    {
        using namespace Qt::StringLiterals;
        Site site;
        site.name = u"Bianchi, Pesaro"_s;
        site.network = { u"127.0.0.0/8"_s, u"127.0.0.254"_s, { u"127.0.0.253"_s }, {} };
        site.pbx.host = u"pbx.example.org"_s;
        site.pbx.address = u"127.0.0.10"_s;
        for (int i = 0; i < gateways; ++i)
            site.gateways.append(gateway(i));
        return site;
    }

    static Gateway gateway(int index)
    {
        using namespace Qt::StringLiterals;
        Gateway gateway;
        gateway.name = u"gw%1"_s.arg(index + 1);
        gateway.model = u"TRI_ISDN_2"_s;
        gateway.mac = u"00:A0:BA:01:02:0%1"_s.arg(index);
        gateway.address = u"127.0.0.1"_s;
        gateway.netmask = u"255.0.0.0"_s;
        gateway.gateway = u"127.0.0.254"_s;
        gateway.login = { u"admin"_s, Secret(u"Sesame99"_s) };
        for (int i = 0; i < 2; ++i) {
            GatewayPort port;
            port.kind = PortKind::Bri;
            port.protocol = u"pp"_s;
            port.trunkNumber = u"2000%1"_s.arg(i + 1);
            port.username = u"Patton_01020%1_isdn_%2"_s.arg(index).arg(i);
            port.password = Secret(u"0123456789ab%1"_s.arg(i));
            gateway.ports.append(port);
        }
        return gateway;
    }

    template <typename T> T* find(const char* name) const
    {
        T* widget = view->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] bool isOffered(const char* name) const
    {
        return button(name)->isVisible() && button(name)->isEnabled();
    }
    void setPort(int gateway, int port) const
    {
        auto* list = find<QListWidget>("uploadGatewayList");
        list->setCurrentRow(gateway);
        find<QSpinBox>("uploadPortSpin")->setValue(port);
        list->setCurrentRow(0);
    }
    /// Long enough for a test to answer.
    void keepLong() const { find<QSpinBox>("keepSecondsSpin")->setValue(3600); }
    void keepShort() const { find<QSpinBox>("keepSecondsSpin")->setValue(10); }
    void keepNever() const { find<QCheckBox>("keepCheck")->setChecked(false); }

    [[nodiscard]] Banner* end() const { return view->findChild<UploadOutcome*>(); }
    [[nodiscard]] QString title() const { return find<QLabel>("uploadQuestionTitle")->text(); }
    [[nodiscard]] QString listText(int row) const
    {
        return find<QListWidget>("uploadGatewayList")->item(row)->text();
    }
    [[nodiscard]] QString stateOf(const char* step) const
    {
        return find<StepListView>("uploadStepList")->stateOf(QString::fromLatin1(step));
    }
    [[nodiscard]] QList<UploadRecord> uploads() const
    {
        return store->evidence().uploads(draft->site().id).value_or(QList<UploadRecord>());
    }
    TrinitySimulator& device(int index = 0) const { return *devices[std::size_t(index)]; }
    void wait(QSignalSpy& finished) const
    {
        QVERIFY2(!finished.isEmpty() || finished.wait(30'000),
            qPrintable(view->findChild<TranscriptView*>()->text().right(500)));
    }

    std::vector<std::unique_ptr<TrinitySimulator>> devices;
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    std::unique_ptr<SiteDraft> draft;
    std::unique_ptr<UploadView> view;
};
