// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/SummaryView.h"

#include <QListWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the summary says of a gateway, whatever happened to the plan after its upload.
class tst_SummaryView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tellsHowAGatewayStands();
    void tellsWhatIsProvenOfATrunk();

private:
    void addUpload(const Outcome& outcome, const QStringList& notes = {});
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString textsOf(const char* list) const;

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<SummaryView> m_view;
};

void tst_SummaryView::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_SummaryView::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    Site site = StoreFixture::exampleSite();
    site.gateways.resize(1);
    QVERIFY(m_store->sites().save(site, u"test"_s));
    m_draft = std::make_unique<SiteDraft>(site, m_catalog);
    m_view = std::make_unique<SummaryView>(m_draft.get(), m_store.get());
    m_view->show();
}

void tst_SummaryView::cleanup()
{
    m_view.reset();
    m_draft.reset();
    m_store.reset();
}

void tst_SummaryView::addUpload(const Outcome& outcome, const QStringList& notes)
{
    UploadRecord record;
    record.siteId = m_draft->site().id;
    record.gatewayId = m_draft->site().gateways[0].id;
    record.endedAt = QDateTime::currentDateTimeUtc();
    record.outcome = outcome;
    record.notes = notes;
    record.fingerprint
        = plannedFingerprint(m_draft->site(), m_draft->site().gateways[0], *m_catalog);
    QVERIFY(m_store->evidence().add(record));
    m_view->refresh();
}

QString tst_SummaryView::state() const
{
    return m_view->findChild<QTableWidget*>(u"summaryGatewayTable"_s)->item(0, 2)->text();
}

QString tst_SummaryView::textsOf(const char* list) const
{
    const auto* widget = m_view->findChild<QListWidget*>(QString::fromLatin1(list));
    QStringList texts;
    for (int i = 0; i < widget->count(); ++i)
        texts.append(widget->item(i)->text());
    return texts.join(u'\n');
}

void tst_SummaryView::tellsHowAGatewayStands()
{
    const QString uploaded = u"Gateway “isdn” uploaded and verified"_s;
    QCOMPARE(state(), u"not uploaded"_s);
    QVERIFY(textsOf("openList").contains(u"was not uploaded yet"_s));
    addUpload(Outcome::done());
    QCOMPARE(state(), u"uploaded and verified"_s);
    QVERIFY(textsOf("doneList").contains(uploaded));
    QVERIFY(!textsOf("openList").contains(u"“isdn”"_s));
    const QString address = m_draft->site().gateways[0].address;
    m_draft->edit(nullptr, [](Site& site) { site.gateways[0].address = u"192.168.1.150"_s; });
    QCOMPARE(state(), u"changed since the upload"_s);
    QVERIFY(!textsOf("doneList").contains(uploaded));
    QVERIFY(textsOf("openList").contains(u"was changed after its upload"_s));
    m_draft->edit(nullptr, [&](Site& site) { site.gateways[0].address = address; });
    QCOMPARE(state(), u"uploaded and verified"_s);
    addUpload(Outcome::done(), { u"restart_pending"_s });
    QCOMPARE(state(), u"uploaded, not in force yet"_s);
    addUpload(Outcome::failed(Error(ErrorCode::Timeout)));
    QCOMPARE(state(), u"last upload failed"_s);
    addUpload(Outcome::cancelled(Error(ErrorCode::Cancelled)));
    QCOMPARE(state(), u"last upload failed"_s);
    addUpload(Outcome::unknown(Error(ErrorCode::NotBack)));
    QCOMPARE(state(), u"outcome unknown"_s);
    QVERIFY(textsOf("openList").contains(u"ended without proof"_s));
}

void tst_SummaryView::tellsWhatIsProvenOfATrunk()
{
    Trunk trunk;
    trunk.id = newId();
    trunk.name = u"voip1"_s;
    trunk.host = u"sip.example.net"_s;
    trunk.mode = u"ip"_s;
    Trunk inbound = trunk;
    inbound.id = newId();
    inbound.name = u"isdn"_s;
    inbound.mode = u"inbound"_s;
    inbound.host.clear();
    m_draft->edit(nullptr, [&](Site& site) { site.trunks = { trunk, inbound }; });
    Site site = m_draft->site();
    QVERIFY(m_store->sites().save(site, u"test"_s));
    m_view->refresh();
    QVERIFY(textsOf("openList").contains(u"Trunk “voip1” was not tested yet."_s));
    QVERIFY(!textsOf("openList").contains(u"Trunk “isdn” was not tested"_s));
    const auto test = [&](const Outcome& outcome) {
        TrunkTestRecord record;
        record.siteId = site.id;
        record.trunkId = trunk.id;
        record.trunkName = trunk.name;
        record.endedAt = QDateTime::currentDateTimeUtc();
        record.outcome = outcome;
        QVERIFY(m_store->trunkTests().add(record));
        m_view->refresh();
    };
    test(Outcome::failed(Error(ErrorCode::Timeout)));
    QVERIFY(textsOf("openList").contains(u"did not prove it"_s));
    test(Outcome::done());
    QVERIFY(textsOf("doneList").contains(u"Trunk “voip1” tested: it works"_s));
    QVERIFY(!textsOf("openList").contains(u"“voip1”"_s));
    test(Outcome::cancelled(Error(ErrorCode::Cancelled)));
    QVERIFY(textsOf("openList").contains(u"did not prove it"_s));
}

WATCHED_MAIN(tst_SummaryView)
#include "tst_SummaryView.moc"
