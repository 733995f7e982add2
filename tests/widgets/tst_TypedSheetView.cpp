// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of PBXs that are told by hand, used by keyboard and mouse.
#include "tests/models/deploy/SheetMaker.h"
#include "tests/peers/SshdPeer.h"
#include "tests/peers/TestCertificates.h"
#include "tests/peers/TvoxPeer.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/deploy/LyncPage.h"
#include "widgets/deploy/PbxTrustDialog.h"
#include "widgets/deploy/TvoxPage.h"
#include "widgets/deploy/TypedPages.h"
#include "widgets/deploy/TypedSheetProxy.h"
#include "widgets/deploy/TypedSheetView.h"
#include "widgets/editors/SiteDraft.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSslCertificate>
#include <QSslKey>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_TypedSheetView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copiesAndTicksByKeyboard();
    void copiesByClick();
    void secretsLeaveTheClipboard();
    void showsWhatIsLeft();
    void tellsWhatChangedSince();
    void firewallIsCopiedWhole();
    void tabsFollowTheKeyboard();
    void fitsASmallScreen_data();
    void fitsASmallScreen();
    void fillsATemplate();
    void triesTheLogin();
    void scriptIsSavedAndFollowsTheDraft();
    void scriptIsTriedThenApplied();

private:
    void open(const QString& kind);
    [[nodiscard]] QTreeView* tree() const { return m_page->findChild<QTreeView*>(u"typedTree"_s); }
    [[nodiscard]] QTabBar* tabs() const { return m_page->findChild<QTabBar*>(u"typedPartTabs"_s); }
    [[nodiscard]] TypedSheetView* sheet() const { return m_page->findChild<TypedSheetView*>(); }
    template <typename T> [[nodiscard]] T* child(const char* name) const
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    /// Makes a value current in the tree and returns its index there.
    QModelIndex standOn(const QString& id);
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    template <typename T> T* dialog() const;

    std::shared_ptr<const Catalog> m_catalog;
    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
    Site m_site;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<QWidget> m_page;
};

void tst_TypedSheetView::initTestCase()
{
    m_catalog = *Catalog::load();
    m_store = StoreFixture::openUnlocked(m_dir.filePath(u"s.sqlite"_s));
    QVERIFY(m_store);
    m_site = StoreFixture::exampleSite();
    m_site.pbx.kind = u"tvox"_s;
    QVERIFY(m_store->sites().save(m_site, u"test"_s));
}

void tst_TypedSheetView::open(const QString& kind)
{
    m_page.reset();
    Site site = m_site;
    site.pbx.kind = kind;
    m_draft = std::make_unique<SiteDraft>(site, m_catalog);
    m_page.reset(TypedPages::make(kind, m_draft.get(), m_store.get(), nullptr));
    m_page->resize(1000, 620);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QModelIndex tst_TypedSheetView::standOn(const QString& id)
{
    const auto* proxy = static_cast<const TypedSheetProxy*>(tree()->model());
    const QModelIndex index = proxy->mapFromSource(sheet()->sheetModel().indexOf(id));
    tree()->setCurrentIndex(index);
    tree()->setFocus();
    return index;
}

template <typename T> T* tst_TypedSheetView::dialog() const
{
    T* found = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            found = m_page->findChild<T*>();
            return found && found->isVisible();
        },
        10'000);
    return found;
}

void tst_TypedSheetView::copiesAndTicksByKeyboard()
{
    open(u"tvox"_s);
    const QModelIndex port = standOn(u"trunk:voip1/Porta UDP"_s);
    QVERIFY(port.isValid());
    QCOMPARE(sheet()->sheetModel().done(), 0);
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(clipboard(), u"5060"_s);
    QTest::keyClick(tree(), Qt::Key_Space);
    QCOMPARE(sheet()->sheetModel().done(), 1);
    QCOMPARE(port.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(child<QLabel>("typedProgressLabel")->text().startsWith(u"1 "_s));
    // The whole section, from its heading.
    tree()->setCurrentIndex(port.parent());
    QTest::keyClick(tree(), Qt::Key_Space);
    QCOMPARE(port.parent().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(sheet()->sheetModel().done() > 5);
    QTest::keyClick(tree(), Qt::Key_Space);
    QCOMPARE(sheet()->sheetModel().done(), 0);
}

void tst_TypedSheetView::copiesByClick()
{
    open(u"tvox"_s);
    const QModelIndex port = standOn(u"trunk:voip1/Porta UDP"_s);
    tree()->scrollTo(port);
    const QRect cell = tree()->visualRect(port.siblingAtColumn(TypedSheetModel::Copy));
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(clipboard(), u"5060"_s);
    QVERIFY(!port.siblingAtColumn(TypedSheetModel::Copy)
                 .data(Qt::AccessibleTextRole)
                 .toString()
                 .isEmpty());
    // An empty field has nothing to copy.
    standOn(u"trunk:voip1/Prefisso internazionale del trunk"_s);
    QVERIFY(!child<QPushButton>("copyTypedButton")->isEnabled());
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(clipboard(), u"5060"_s);
}

void tst_TypedSheetView::secretsLeaveTheClipboard()
{
    open(u"tvox"_s);
    sheet()->clipboard()->setLifetime(50ms);
    const QModelIndex index = standOn(u"trunk:voip1/Password"_s);
    QVERIFY(!index.siblingAtColumn(TypedSheetModel::Value).data().toString().contains(u'p'));
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), u"p"_s);
    QTRY_COMPARE(clipboard(), QString());
}

void tst_TypedSheetView::showsWhatIsLeft()
{
    open(u"tvox"_s);
    QAbstractItemModel* model = tree()->model();
    const QModelIndex section = standOn(u"trunk:voip1/Porta UDP"_s).parent();
    const int before = model->rowCount(section);
    auto* only = child<QCheckBox>("typedOnlyLeftCheck");
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Space);
    QVERIFY(only->isChecked());
    const QModelIndex again = standOn(u"trunk:voip1/Porta UDP"_s);
    const int left = model->rowCount(again.parent());
    QVERIFY(left < before); // the empty ones
    QTest::keyClick(tree(), Qt::Key_Space);
    // What was ticked just now stays until one moves on.
    QCOMPARE(model->rowCount(again.parent()), left);
    standOn(u"trunk:voip1/Privacy"_s);
    QTRY_COMPARE(model->rowCount(tree()->currentIndex().parent()), left - 1);
    only->setChecked(false);
    standOn(u"trunk:voip1/Porta UDP"_s);
    QTest::keyClick(tree(), Qt::Key_Space);
    QCOMPARE(sheet()->sheetModel().done(), 0);
}

void tst_TypedSheetView::tellsWhatChangedSince()
{
    open(u"tvox"_s);
    standOn(u"trunk:voip1/Canali disponibili"_s);
    QTest::keyClick(tree(), Qt::Key_Space);
    m_draft->edit(nullptr, [](Site& site) { site.trunks[0].channels = 9; });
    QTRY_COMPARE(sheet()->sheetModel().done(), 0);
    // One stands on the same value still.
    const QModelIndex index = tree()->currentIndex();
    QCOMPARE(index.siblingAtColumn(0).data(TypedSheetModel::IdRole).toString(),
        u"trunk:voip1/Canali disponibili"_s);
    QCOMPARE(index.siblingAtColumn(TypedSheetModel::State).data().toString(), u"changed since"_s);
    QTest::keyClick(tree(), Qt::Key_Space);
    QCOMPARE(sheet()->sheetModel().done(), 1);
    QTest::keyClick(tree(), Qt::Key_Space);
}

void tst_TypedSheetView::firewallIsCopiedWhole()
{
    open(u"tvox"_s);
    QVERIFY(!child<QPushButton>("copyRulesButton")->isVisible());
    tabs()->setCurrentIndex(tabs()->count() - 1);
    auto* rules = child<QPushButton>("copyRulesButton");
    QVERIFY(rules->isVisible());
    QTest::mouseClick(rules, Qt::LeftButton);
    QVERIFY(clipboard().contains(u"other\tSIP\t203.0.113.7, UDP, 5060"_s));
    QVERIFY(clipboard().contains(u"voip1\tRTP\t"_s));
}

void tst_TypedSheetView::tabsFollowTheKeyboard()
{
    open(u"tvox"_s);
    QCOMPARE(tabs()->count(), 4);
    tabs()->setFocus();
    QTest::keyClick(tabs(), Qt::Key_Right);
    QCOMPARE(tree()->model()->index(0, 0).data(TypedSheetModel::PartRole).toInt(),
        int(TypedSection::Part::Users));
    QTest::keyClick(tabs(), Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget(), child<QCheckBox>("typedOnlyLeftCheck"));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget(), tree());
    for (const QPushButton* button : m_page->findChildren<QPushButton*>())
        QVERIFY2(!button->accessibleName().isEmpty() || button->objectName().isEmpty(),
            qPrintable(button->objectName()));
}

void tst_TypedSheetView::fitsASmallScreen_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : { "tvox", "lync", "freepbx" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_TypedSheetView::fitsASmallScreen()
{
    QFETCH(QString, kind);
    open(kind);
    // Of 1024x700 the window's side list takes its part.
    QVERIFY2(m_page->minimumSizeHint().width() < 780,
        qPrintable(QString::number(m_page->minimumSizeHint().width())));
    QVERIFY(m_page->minimumSizeHint().height() < 520);
}

void tst_TypedSheetView::fillsATemplate()
{
    open(u"tvox"_s);
    SheetMaker maker;
    const QJsonArray heads { u"username"_s, u"nome"_s, u"cognome"_s };
    const QJsonArray devices { u"username"_s, u"interno"_s };
    const QByteArray bytes
        = maker.make(QJsonArray { QJsonArray { u"anagrafica"_s, QJsonArray { heads } },
                         QJsonArray { u"profili utente"_s, QJsonArray { heads } },
                         QJsonArray { u"dispositivi sip"_s, QJsonArray { devices } },
                         QJsonArray { u"entity-device"_s,
                             QJsonArray { QJsonArray { u"vendor"_s, u"model"_s },
                                 QJsonArray { u"Yealink"_s, u"T54"_s } } } },
            u"xls"_s);
    const QString from = m_dir.filePath(u"template.xls"_s);
    QFile file(from);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) > 0);
    file.close();
    const QString to = m_dir.filePath(u"out.xls"_s);
    QTest::mouseClick(child<QPushButton>("fillTemplateButton"), Qt::LeftButton);
    auto* source = child<QFileDialog>("tvoxTemplateDialog");
    QVERIFY(source);
    Q_EMIT source->fileSelected(from);
    auto* target = child<QFileDialog>("tvoxFilledDialog");
    QVERIFY(target);
    Q_EMIT target->fileSelected(to);
    source->close();
    target->close();
    QTRY_VERIFY(sheet()->banner()->text().contains(u"out.xls"_s));
    QCOMPARE(maker.read(StoreFixture::contentsOf(to), u"xls"_s).text(0, 1, 2), u"Rossi"_s);
    QCOMPARE(StoreFixture::contentsOf(from), bytes);
}

void tst_TypedSheetView::triesTheLogin()
{
    TestCertificates certificates;
    QVERIFY(certificates.make());
    QFile key(certificates.key());
    QVERIFY(key.open(QFile::ReadOnly));
    const QByteArray pem = key.readAll();
    const QSslKey rsa(pem, QSsl::Rsa);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa);
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificates.selfSigned()));
    TvoxPeer peer(tls, TvoxPeer::Fault::None);
    QVERIFY(peer.listen());
    open(u"tvox"_s);
    m_draft->edit(nullptr, [](Site& site) {
        site.pbx.host = u"localhost"_s;
        site.pbx.address = u"127.0.0.1"_s;
        site.pbx.user = QString::fromLatin1(TvoxPeer::user);
        site.pbx.password = Secret(QByteArray(TvoxPeer::password));
    });
    static_cast<TvoxPage*>(m_page.get())->setPort(peer.port());
    auto* login = child<QPushButton>("testTvoxLoginButton");
    QTest::mouseClick(login, Qt::LeftButton);
    auto* question = dialog<PbxTrustDialog>();
    QVERIFY(question);
    QVERIFY(peer.calls().isEmpty());
    question->accept();
    QTRY_VERIFY(sheet()->banner()->text().contains(u"24.3.1"_s));
    QCOMPARE(int(sheet()->banner()->kind()), int(Banner::Kind::Positive));
    // It is known from now on.
    QTest::mouseClick(login, Qt::LeftButton);
    QTRY_COMPARE(peer.calls().size(), 4);
    QTRY_VERIFY(sheet()->banner()->text().contains(u"24.3.1"_s));
}

void tst_TypedSheetView::scriptIsSavedAndFollowsTheDraft()
{
    open(u"lync"_s);
    child<QTabWidget>("lyncTabs")->setCurrentIndex(1);
    m_draft->edit(nullptr, [](Site& site) { site.trunks[0].name = u"Linea nuova"_s; });
    QTRY_VERIFY(child<QPlainTextEdit>("lyncScriptText")->toPlainText().contains(u"Linea nuova"_s));
    QTest::mouseClick(child<QPushButton>("saveLyncScriptButton"), Qt::LeftButton);
    auto* target = dialog<QFileDialog>();
    QVERIFY(target);
    const QString to = m_dir.filePath(u"s.ps1"_s);
    Q_EMIT target->fileSelected(to);
    target->close();
    QVERIFY(StoreFixture::contentsOf(to).contains("Linea nuova"));
    // Without SSH there is nowhere to run it.
    QVERIFY(!child<QPushButton>("runLyncScriptButton")->isEnabled());
}

void tst_TypedSheetView::scriptIsTriedThenApplied()
{
    QFile fake(m_dir.filePath(u"powershell"_s));
    QVERIFY(fake.open(QFile::WriteOnly));
    fake.write("#!/bin/sh\ncase $(cat) in *-Apply*) echo 'doppino: ok';; "
               "*) echo 'doppino: would change CsVoiceRoute voip1';; esac\n");
    fake.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    fake.close();
    SshdPeer sshd;
    sshd.setOptions({ u"ForceCommand "_s + fake.fileName() });
    QVERIFY2(sshd.start(), qPrintable(sshd.errorText()));
    open(u"lync"_s);
    m_draft->edit(nullptr, [&sshd](Site& site) {
        site.pbx.ssh.host = u"127.0.0.1"_s;
        site.pbx.ssh.port = sshd.port();
        site.pbx.ssh.user = sshd.user();
        site.pbx.ssh.keyFile = sshd.clientKey();
    });
    child<QTabWidget>("lyncTabs")->setCurrentIndex(1);
    auto* run = child<QPushButton>("runLyncScriptButton");
    QTRY_VERIFY(run->isEnabled());
    QTest::mouseClick(run, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("applyLyncScriptButton"), 20'000);
    QVERIFY(static_cast<LyncPage*>(m_page.get())->isRunning());
    QTest::mouseClick(child<QPushButton>("applyLyncScriptButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!static_cast<LyncPage*>(m_page.get())->isRunning(), 20'000);
    const auto banners = m_page->findChildren<Banner*>();
    QVERIFY(std::any_of(banners.begin(), banners.end(),
        [](const Banner* banner) { return banner->kind() == Banner::Kind::Positive; }));
    const auto known = m_store->pbx().known(m_site.id);
    QVERIFY(known && std::any_of(known->begin(), known->end(), [&sshd](const KnownPbx& pbx) {
        return pbx.what == u"ssh" && pbx.fingerprint == sshd.fingerprint();
    }));
}

WATCHED_MAIN(tst_TypedSheetView)
#include "tst_TypedSheetView.moc"
