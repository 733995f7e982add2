// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/RoleScript.h"
#include "tests/peers/PostgresPeer.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/settings/ResellerPage.h"

#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The reseller's page of the settings.
class tst_ResellerPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatWasTyped();
    void keepsAndRemovesALogo();
    void whatIsNoPictureIsSaid();
    void nothingTypedIsNothingWritten();
    void aTechnicianIsToldBeforeTyping();

private:
    template <typename T> T* find(const char* name)
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    void choose(const QString& path);
    [[nodiscard]] Reseller kept()
    {
        return ResellerRepository(m_store->database()).load().value_or(Reseller());
    }

    OwnSettings m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ResellerPage> m_page;
};

void tst_ResellerPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    m_page = std::make_unique<ResellerPage>(m_store.get());
    m_page->show();
}

void tst_ResellerPage::cleanup()
{
    m_page.reset();
    m_store.reset();
}

void tst_ResellerPage::choose(const QString& path)
{
    QTest::mouseClick(find<QPushButton>("chooseLogoButton"), Qt::LeftButton);
    auto* dialog = find<QFileDialog>("chooseLogoDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path); // the system's own chooser ends so
    dialog->close();
}

void tst_ResellerPage::keepsWhatWasTyped()
{
    QTest::keyClicks(find<QLineEdit>("resellerNameEdit"), u"Telefonia Adriatica"_s);
    QTest::keyClicks(find<QPlainTextEdit>("resellerAddressEdit"), u"Via Mare 2"_s);
    QTest::keyClick(find<QPlainTextEdit>("resellerAddressEdit"), Qt::Key_Return);
    QTest::keyClicks(find<QPlainTextEdit>("resellerAddressEdit"), u"Pesaro"_s);
    QTest::keyClicks(find<QLineEdit>("resellerVatEdit"), u"IT01234567890"_s);
    QVERIFY(m_page->apply());
    QCOMPARE(kept().name, u"Telefonia Adriatica"_s);
    QCOMPARE(kept().address, u"Via Mare 2\nPesaro"_s);
    m_page = std::make_unique<ResellerPage>(m_store.get());
    QCOMPARE(find<QLineEdit>("resellerVatEdit")->text(), u"IT01234567890"_s);
    QCOMPARE(find<QPlainTextEdit>("resellerAddressEdit")->toPlainText(), u"Via Mare 2\nPesaro"_s);
}

void tst_ResellerPage::keepsAndRemovesALogo()
{
    QVERIFY(!find<QPushButton>("removeLogoButton")->isEnabled());
    QImage logo(200, 50, QImage::Format_RGB32);
    logo.fill(Qt::green);
    const QString path = m_folder->filePath(u"logo.png"_s);
    QVERIFY(logo.save(path));
    choose(path);
    QVERIFY(!find<QLabel>("resellerLogo")->pixmap().isNull());
    QVERIFY(m_page->apply());
    QCOMPARE(QImage::fromData(kept().logo).size(), logo.size());
    QTest::mouseClick(find<QPushButton>("removeLogoButton"), Qt::LeftButton);
    QCOMPARE(find<QLabel>("resellerLogo")->text(), u"No logo"_s);
    QVERIFY(m_page->apply());
    QVERIFY(kept().logo.isEmpty());
}

void tst_ResellerPage::whatIsNoPictureIsSaid()
{
    const QString path = m_folder->filePath(u"logo.png"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("no picture") > 0);
    file.close();
    choose(path);
    const auto* banner = m_page->findChild<Banner*>();
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(path), qPrintable(banner->text()));
    QVERIFY(m_page->apply());
    QVERIFY(kept().isEmpty());
}

void tst_ResellerPage::nothingTypedIsNothingWritten()
{
    QVERIFY(m_page->apply());
    QVERIFY(kept().isEmpty());
}

void tst_ResellerPage::aTechnicianIsToldBeforeTyping()
{
    PostgresPeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    const QString name = peer.newDatabase();
    QVERIFY(StoreFixture::openUnlocked(peer.place(name)));
    QVERIFY(peer.sql(name, RoleScript::text(name)) != u"?");
    QVERIFY(peer.sql(name,
                u"CREATE ROLE bruno LOGIN; GRANT %1 TO bruno"_s.arg(RoleScript::technician(name)))
        != u"?");
    m_page.reset();
    m_store = StoreFixture::openUnlocked(peer.place(name, u"bruno"_s));
    QVERIFY(m_store && m_store->mayWrite());
    m_page = std::make_unique<ResellerPage>(m_store.get());
    m_page->show();
    const auto* banner = m_page->findChild<Banner*>();
    QVERIFY2(
        banner->isVisible() && banner->text().contains(u"owner"_s), qPrintable(banner->text()));
    QTest::keyClicks(find<QLineEdit>("resellerNameEdit"), u"Mine"_s);
    QVERIFY(find<QLineEdit>("resellerNameEdit")->text().isEmpty());
    QVERIFY(!find<QPushButton>("chooseLogoButton")->isEnabled());
    QVERIFY(m_page->apply()); // the other pages of the settings are kept all the same
}

WATCHED_MAIN(tst_ResellerPage)
#include "tst_ResellerPage.moc"
