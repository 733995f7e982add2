// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screenshots/PageShots.h"
#include "widgets/phones/PhonesStep.h"
#include "widgets/phones/serving/ServingPage.h"
#include "widgets/views/DataTable.h"

#include <QComboBox>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

/// The pictures of serving phones: a real server over loopback, asked by phones that are not there.
class ServingShots : public PageShots {
public:
    using PageShots::PageShots;

    void takeAll()
    {
        find<PhonesStep>("usersTabs")->showPage("servingPage");
        m_page = find<ServingPage>();
        take("serving-stopped");
        start();
        const QString counts = find<QLabel>("servingCounts")->text();
        askForThings();
        waitUntil("who asked is counted",
            [&] { return find<QLabel>("servingCounts")->text() != counts; });
        find<DataTable>("servingTable")->selectRows({ 0 });
        take("serving-requests");
        auto* ways = find<QTabWidget>("servingEvidence");
        for (const auto& [index, name] : { std::pair { 1, "serving-unknown" },
                 std::pair { 2, "serving-address" }, std::pair { 3, "serving-dhcp" },
                 std::pair { 4, "serving-pnp" }, std::pair { 5, "serving-redirect" } }) {
            ways->setCurrentIndex(index);
            take(name);
        }
        m_page->stop();
        find<PhonesStep>("usersTabs")->showPage("phonesPage");
    }

private:
    void start()
    {
        auto* address = find<QComboBox>("serverAddress");
        address->setCurrentIndex(address->findData(u"127.0.0.1"_s));
        find<QSpinBox>("serverPort")->setValue(0);
        click("serverSwitch");
        if (!m_page->isServing())
            qFatal("it does not serve");
    }
    void ask(const QString& url, const QString& agent)
    {
        QNetworkRequest request { QUrl(url) };
        request.setHeader(QNetworkRequest::UserAgentHeader, agent);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        QSignalSpy over(reply.get(), &QNetworkReply::finished);
        if (!over.wait(10'000))
            qFatal("no answer");
    }
    void askForThings()
    {
        const QString agent = u"Yealink SIP-T54W 96.86.0.70 00:15:65:aa:bb:cc"_s;
        const QString base = m_page->desk()->server().baseUrl();
        for (const Phone& phone : m_page->draft()->site().phones.mid(0, 3))
            if (const auto url = m_page->desk()->firstUrl(phone.mac))
                ask(*url, agent);
        ask(base + u"001565aabbdd.cfg"_s, agent);
        ask(base + u"snomD785-000413aabbcc.htm"_s,
            u"Mozilla/4.0 (compatible; snomD785-SIP 10.1.33.33 000413AABBCC)"_s);
        ask(base + u"y000000000096.cfg"_s, agent);
    }

    ServingPage* m_page = nullptr;
    QNetworkAccessManager m_network;
};
