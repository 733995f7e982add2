// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/JobFile.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/MainWindow.h"
#include "widgets/team/TravelDialog.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QFileInfo>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A file that was double-clicked: the window finds out what it is and does what belongs to it.
class tst_OpenFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void importsASiteFileOnceItIsReady();
    void leavesAnOpenSiteFirst();
    void opensAJobFileWithItsPassphrase();
    void tellsJobFilesFromOthers_data();
    void tellsJobFilesFromOthers();
    void saysWhatCannotBeOpened_data();
    void saysWhatCannotBeOpened();

private:
    void makeReady();
    [[nodiscard]] QString written(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QString message() const;

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void tst_OpenFile::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_OpenFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_OpenFile::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_folder.reset();
}

void tst_OpenFile::makeReady()
{
    m_window->setStore(m_store.get());
    m_window->setCatalog(m_catalog);
}

QString tst_OpenFile::written(const QString& name, const QByteArray& content) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QFile::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                : QString();
}

QString tst_OpenFile::message() const
{
    const auto banners = m_window->findChildren<Banner*>();
    for (const Banner* banner : banners)
        if (banner->isVisible())
            return banner->text();
    return {};
}

void tst_OpenFile::importsASiteFileOnceItIsReady()
{
    const Site site = StoreFixture::exampleSite();
    m_window->openFile(
        written(u"rossi.doppino.json"_s, SiteFile::write(site, SiteFile::Secrets::Include)));
    QVERIFY(m_store->sites().list()->isEmpty());
    QVERIFY(message().isEmpty());
    makeReady();
    QCOMPARE(m_store->sites().list()->size(), 1);
    QVERIFY2(message().contains(site.name), qPrintable(message()));
    const auto found = m_store->sites().find(site.name);
    QVERIFY(found);
    const auto* list = qobject_cast<QAbstractItemView*>(m_window->focusWidget());
    QVERIFY(list && list->selectionModel()->hasSelection()); // so that Enter opens it
}

void tst_OpenFile::leavesAnOpenSiteFirst()
{
    Site open;
    open.name = u"Bianchi"_s;
    QVERIFY(m_store->sites().save(open, u"test"_s));
    makeReady();
    m_window->openSite(open.id);
    QVERIFY(m_window->findChild<SiteWizard*>());
    const Site site = StoreFixture::exampleSite();
    m_window->openFile(written(u"x"_s, SiteFile::write(site, SiteFile::Secrets::Omit)));
    QCOMPARE(m_store->sites().list()->size(), 2);
    QVERIFY2(message().contains(site.name), qPrintable(message()));
}

void tst_OpenFile::opensAJobFileWithItsPassphrase()
{
    const auto office = StoreFixture::openUnlocked(m_folder->filePath(u"office.sqlite"_s));
    QVERIFY(office);
    Site site = StoreFixture::exampleSite();
    QVERIFY(office->sites().save(site, u"import"_s));
    JobContent content;
    content.origin = u"another"_s;
    content.siteId = site.id;
    content.number = 1;
    content.base = site;
    content.now = site;
    content.who = u"anna"_s;
    content.at = QDateTime::currentDateTimeUtc();
    const QString path = written(u"rossi.doppino.job"_s,
        JobFile::write(content, Secret(u"horse battery"_s), PassphraseCost { 1, 8 * 1024 * 1024 }));
    makeReady();
    m_window->openFile(path);
    auto* dialog = m_window->findChild<TravelDialog*>();
    QVERIFY(dialog);
    QCOMPARE(QFileInfo(dialog->path()), QFileInfo(path));
    auto* passphrase = dialog->findChild<QLineEdit*>(u"travelPassphraseEdit"_s);
    QTRY_VERIFY(passphrase->hasFocus() || passphrase->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(passphrase, u"horse battery"_s);
    QTest::keyClick(passphrase, Qt::Key_Return);
    QPointer<Banner> refusal(dialog->findChild<Banner*>());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_store->sites().list()->size() == 1 || (refusal && refusal->isVisible()), 60'000);
    QVERIFY2(!refusal || !refusal->isVisible(), refusal ? qPrintable(refusal->text()) : "");
    QTRY_VERIFY2(message().contains(site.name), qPrintable(message()));
    QVERIFY(m_store->sites().load(site.id)->trunks[0].password == site.trunks[0].password);
}

void tst_OpenFile::tellsJobFilesFromOthers_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isJob");
    const QByteArray sealed(100'000, 'A');
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("as it is written") << QByteArray(R"({"checksum":"00","content":")") + sealed
            + R"(","format":"doppino-job/1","key":"","memory":1,"operations":1,"salt":""})"
                                      << true;
    QTest::newRow("a newer one") << QByteArray(R"({"format":"doppino-job/2"})") << true;
    QTest::newRow("the format in front")
        << QByteArray(R"({"format":"doppino-job/1","content":")") + sealed + "\"}" << true;
    QTest::newRow("a site") << SiteFile::write(Site(), SiteFile::Secrets::Omit) << false;
    QTest::newRow("far inside") << sealed + R"("doppino-job/1")" + sealed << false;
}

void tst_OpenFile::tellsJobFilesFromOthers()
{
    QFETCH(QByteArray, content);
    QBuffer file(&content);
    QVERIFY(file.open(QBuffer::ReadOnly));
    QTEST(JobFile::isOne(file), "isJob");
    QCOMPARE(file.pos(), 0);
    QCOMPARE(file.readAll(), content);
}

void tst_OpenFile::saysWhatCannotBeOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not there") << u"gone.doppino.json"_s << QByteArray();
    QTest::newRow("a picture") << u"picture.png"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    QTest::newRow("empty") << u"empty.doppino.json"_s << QByteArray("");
}

void tst_OpenFile::saysWhatCannotBeOpened()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    makeReady();
    m_window->openFile(content.isNull() ? m_folder->filePath(name) : written(name, content));
    QVERIFY(!message().isEmpty());
    QVERIFY(m_store->sites().list()->isEmpty());
    QVERIFY(!m_window->findChild<TravelDialog*>());
}

WATCHED_MAIN(tst_OpenFile)
#include "tst_OpenFile.moc"
