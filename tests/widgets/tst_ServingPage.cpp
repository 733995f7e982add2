// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/PhoneStandingModel.h"
#include "models/provisioning/SitePasswords.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/serving/RedirectTab.h"
#include "widgets/phones/serving/ServingPage.h"
#include "widgets/views/DataTable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// The page with its real server, asked by a real client over loopback.
class tst_ServingPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void servesFromTheAddressChosen();
    void showsHowFarAPhoneIs();
    void showsWhoAsksForTheWrongThing();
    void servesAPhoneAddedMeanwhile();
    void saysWhyItCannotServe();
    void wantsACertificateForHttps();
    void wantsAHostThatIsOne();
    void saysWhatIsAnnouncedInTheClear();
    void sendsNoPasswordToWhoHasNoToken();
    void saysWhatEachUserCanCallWith();
    void stopsWithItsPage();

private:
    template <typename T> T* find(const char* name)
    {
        T* found = m_page->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void start();
    /// @return the status; 0 = nobody answers
    int get(const QString& url, QByteArray* body = nullptr);
    QString shown(int row, int column)
    {
        return find<DataTable>("servingTable")->model()->index(row, column).data().toString();
    }
    void save();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<ServingPage> m_page;
    QNetworkAccessManager m_network;
};

void tst_ServingPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"a.sqlite"_s));
    QVERIFY(m_store);
    Site site = StoreFixture::exampleSite();
    SitePasswords::fill(site);
    QVERIFY(m_store->sites().save(site, u"test"_s));
    m_draft = std::make_unique<SiteDraft>(site, *Catalog::load());
    m_page = std::make_unique<ServingPage>(m_draft.get(), m_store.get());
    m_page->resize(1000, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void tst_ServingPage::cleanup()
{
    m_page.reset();
    m_draft.reset();
    m_store.reset();
}

void tst_ServingPage::start()
{
    auto* address = find<QComboBox>("serverAddress");
    address->setCurrentIndex(address->findData(u"127.0.0.1"_s));
    QVERIFY(address->currentIndex() >= 0);
    find<QSpinBox>("serverPort")->setValue(0);
    QTest::mouseClick(find<QPushButton>("serverSwitch"), Qt::LeftButton);
    QVERIFY2(m_page->isServing(), qPrintable(m_page->findChild<Banner*>()->text()));
}

int tst_ServingPage::get(const QString& url, QByteArray* body)
{
    QNetworkRequest request { QUrl(url) };
    request.setHeader(
        QNetworkRequest::UserAgentHeader, u"Yealink SIP-T54W 96.86.0.70 00:15:65:aa:bb:cc"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    QSignalSpy over(reply.get(), &QNetworkReply::finished);
    if (!over.wait(10'000))
        return 0;
    if (body)
        *body = reply->readAll();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void tst_ServingPage::save()
{
    Site site = m_draft->site();
    QVERIFY(m_store->sites().save(site, u"test"_s));
    m_draft->adopt(site);
}

void tst_ServingPage::servesFromTheAddressChosen()
{
    start();
    const QString base = m_page->desk()->server().baseUrl();
    QVERIFY(find<QLabel>("serverState")->text().contains(base));
    QVERIFY(base.startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(m_page->findChild<Banner*>()->kind(), Banner::Kind::Warning); // clear text
    QVERIFY(!find<QComboBox>("serverAddress")->isEnabled());
    QCOMPARE(get(base + u"check/ping"_s), 200);
    QTest::mouseClick(find<QPushButton>("serverSwitch"), Qt::LeftButton);
    QVERIFY(!m_page->isServing());
    QCOMPARE(get(base + u"check/ping"_s), 0);
    QVERIFY(find<QComboBox>("serverAddress")->isEnabled());
}

void tst_ServingPage::showsHowFarAPhoneIs()
{
    start();
    const Phone& phone = m_draft->site().phones.first();
    const QString waiting = shown(0, PhoneStandingModel::Standing);
    QCOMPARE(waiting, phoneStandingText(PhoneStanding::Waiting));
    const auto first = m_page->desk()->firstUrl(phone.mac);
    QVERIFY(first);
    QByteArray file;
    QCOMPARE(get(*first, &file), 200);
    QTRY_COMPARE(
        shown(0, PhoneStandingModel::Standing), phoneStandingText(PhoneStanding::FirstContact));
    QCOMPARE(shown(0, PhoneStandingModel::Firmware), u"96.86.0.70"_s);
    const qsizetype at = file.indexOf("static.auto_provision.server.url");
    QVERIFY(at >= 0);
    const QString second = QString::fromUtf8(
        file.mid(file.indexOf('=', at) + 1, file.indexOf('\n', at) - file.indexOf('=', at) - 1))
                               .trimmed();
    QVERIFY(second != *first);
    QCOMPARE(get(second), 200);
    QTRY_COMPARE(
        shown(0, PhoneStandingModel::Standing), phoneStandingText(PhoneStanding::Configured));
    QCOMPARE(get(*first), 404); // it died
    m_draft->edit(nullptr, [](Site& site) { site.phones[0].parameters[u"brightness"_s] = u"2"_s; });
    save();
    QTRY_COMPARE(shown(0, PhoneStandingModel::Standing), phoneStandingText(PhoneStanding::Stale));
    QTRY_VERIFY(
        find<QLabel>("servingCounts")->text().contains(phoneStandingText(PhoneStanding::Stale)));
}

void tst_ServingPage::showsWhoAsksForTheWrongThing()
{
    start();
    const QString base = m_page->desk()->server().baseUrl();
    auto* unknown = find<DataTable>("unknownTable");
    QCOMPARE(get(base + u"001565aabbdd.cfg"_s), 404);
    QTRY_COMPARE(unknown->model()->rowCount(), 1);
    QCOMPARE(unknown->model()->index(0, 2).data().toString(), u"001565aabbdd.cfg"_s);
    QVERIFY(unknown->model()->index(0, 3).data().toString().startsWith(u"Yealink"_s));
    QCOMPARE(get(base + u"001565aabbdd.cfg"_s), 404);
    QTRY_COMPARE(unknown->model()->index(0, 4).data().toInt(), 2);
    QCOMPARE(find<DataTable>("requestTable")->model()->rowCount(), 2);
}

void tst_ServingPage::servesAPhoneAddedMeanwhile()
{
    start();
    const auto mac = MacAddress::parse(u"001565AABBDD");
    m_draft->edit(nullptr, [&](Site& site) {
        Phone phone = site.phones.first();
        phone.id.clear();
        phone.mac = *mac;
        phone.user.clear();
        site.phones.append(phone);
    });
    QVERIFY(!m_page->desk()->firstUrl(*mac)); // nobody stored it yet
    save();
    const auto url = m_page->desk()->firstUrl(*mac);
    QVERIFY(url);
    QCOMPARE(get(*url), 200);
    QTRY_COMPARE(
        shown(1, PhoneStandingModel::Standing), phoneStandingText(PhoneStanding::FirstContact));
    QCOMPARE(m_page->selectedPhones(), QList<MacAddress>());
    find<DataTable>("servingTable")->selectRows({ 1 });
    QCOMPARE(m_page->selectedPhones(), QList<MacAddress> { *mac });
}

void tst_ServingPage::saysWhyItCannotServe()
{
    start();
    const quint16 taken = m_page->desk()->server().port();
    ServingPage other(m_draft.get(), m_store.get());
    other.show();
    auto* address = other.findChild<QComboBox*>(u"serverAddress"_s);
    address->setCurrentIndex(address->findData(u"127.0.0.1"_s));
    other.findChild<QSpinBox*>(u"serverPort"_s)->setValue(taken);
    QTest::mouseClick(other.findChild<QPushButton*>(u"serverSwitch"_s), Qt::LeftButton);
    QVERIFY(!other.isServing());
    QCOMPARE(other.findChild<Banner*>()->kind(), Banner::Kind::Error);
    QVERIFY(other.findChild<Banner*>()->text().contains(QString::number(taken)));
}

void tst_ServingPage::wantsACertificateForHttps()
{
    find<QCheckBox>("serverSecure")->click();
    QVERIFY(find<QLineEdit>("serverCertificate")->isVisible());
    auto* address = find<QComboBox>("serverAddress");
    address->setCurrentIndex(address->findData(u"127.0.0.1"_s));
    find<QSpinBox>("serverPort")->setValue(0);
    QTest::mouseClick(find<QPushButton>("serverSwitch"), Qt::LeftButton);
    QVERIFY(!m_page->isServing());
    QCOMPARE(m_page->findChild<Banner*>()->kind(), Banner::Kind::Error);
}

void tst_ServingPage::wantsAHostThatIsOne()
{
    auto* address = find<QComboBox>("serverAddress");
    address->setCurrentIndex(address->findData(u"127.0.0.1"_s));
    find<QSpinBox>("serverPort")->setValue(0);
    for (const QString& host : { u"a/b"_s, u"a b"_s, u"a\"><c"_s, u"user@a"_s }) {
        find<QLineEdit>("serverHost")->setText(host);
        QTest::mouseClick(find<QPushButton>("serverSwitch"), Qt::LeftButton);
        QVERIFY2(!m_page->isServing(), qPrintable(host));
        QCOMPARE(m_page->findChild<Banner*>()->kind(), Banner::Kind::Error);
    }
    find<QLineEdit>("serverHost")->setText(u"laptop.example.net"_s);
    start();
    QVERIFY(m_page->baseUrl().startsWith(u"http://laptop.example.net:"_s));
}

/// By the address written, not by the service's own.
void tst_ServingPage::saysWhatIsAnnouncedInTheClear()
{
    start();
    auto* banner = m_page->findChild<RedirectTab*>()->findChild<Banner*>();
    auto* service = find<QComboBox>("redirectService");
    auto* url = find<QLineEdit>("redirectUrl");
    service->setCurrentIndex(service->findData(u"yealink"_s));
    Q_EMIT service->activated(service->currentIndex());
    find<QPushButton>("redirectSend")->click();
    QVERIFY(banner->findChild<QPushButton*>(u"redirectConfirm"_s));
    QVERIFY(!banner->text().contains(u"clear text"_s));
    // What was asked about was another address.
    url->setText(u"http://rps.example.net/xmlrpc"_s);
    Q_EMIT url->textEdited(url->text());
    QVERIFY(banner->isHidden());
    find<QPushButton>("redirectSend")->click();
    QVERIFY(banner->text().contains(u"clear text"_s));
    // Nor are other phones announced than those.
    find<DataTable>("servingTable")->selectRows({ 0 });
    QVERIFY(banner->isHidden());
}

/// Whoever knows a phone's address can ask in its name.
void tst_ServingPage::sendsNoPasswordToWhoHasNoToken()
{
    start();
    const Phone& phone = m_draft->site().phones.first();
    const QString base = m_page->desk()->server().baseUrl();
    QCOMPARE(get(base + phone.mac.plain().toLower() + u".cfg"_s), 200);
    QTRY_VERIFY(m_page->desk()->contact(phone.id));
    QVERIFY(!m_page->desk()->contact(phone.id)->isProven());
    find<DataTable>("servingTable")->selectRows({ 0 });
    find<QLineEdit>("numberToCall")->setText(u"202"_s);
    find<QPushButton>("letCall")->click();
    QCOMPARE(m_page->findChild<Banner*>()->kind(), Banner::Kind::Error);
    QVERIFY(m_page->findChild<Banner*>()->text().contains(phone.mac.hyphens()));
}

void tst_ServingPage::saysWhatEachUserCanCallWith()
{
    auto* tabs = find<QTabWidget>("servingEvidence");
    auto* users = find<QTreeWidget>("scenarioList");
    tabs->setCurrentWidget(users->parentWidget());
    QCOMPARE(users->topLevelItemCount(), int(m_draft->site().users.size()));
    const QTreeWidgetItem* mario = users->topLevelItem(0);
    QCOMPARE(mario->text(0), u"Mario Rossi"_s);
    QCOMPARE(mario->text(3), u"yes"_s); // a Yealink takes orders
    QVERIFY(mario->toolTip(3).contains(u"T54"_s));
    m_draft->edit(nullptr, [](Site& site) { site.phones.clear(); });
    save();
    tabs->setCurrentIndex(0);
    tabs->setCurrentWidget(users->parentWidget());
    QCOMPARE(users->topLevelItem(0)->text(3), u"no"_s);
}

void tst_ServingPage::stopsWithItsPage()
{
    start();
    const QString base = m_page->desk()->server().baseUrl();
    m_page.reset();
    QCOMPARE(get(base + u"check/ping"_s), 0);
}

WATCHED_MAIN(tst_ServingPage)
#include "tst_ServingPage.moc"
