// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/PassphraseJob.h"
#include "models/store/Store.h"
#include "models/team/Members.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/QuickVault.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/dialogs/PassphraseDialog.h"
#include "widgets/settings/BackupsPage.h"
#include "widgets/settings/LocalSettings.h"
#include "widgets/settings/ServerAddress.h"
#include "widgets/settings/SettingsDialog.h"
#include "widgets/store/BackupTable.h"
#include "widgets/store/DatabaseTroubleDialog.h"
#include "widgets/vault/AdmitDialog.h"
#include "widgets/vault/AskAdmissionDialog.h"
#include "widgets/vault/ChangePassphraseDialog.h"
#include "widgets/vault/MembersDialog.h"
#include "widgets/vault/RecoverySheetDialog.h"
#include "widgets/vault/RekeyDialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTcpServer>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QByteArray present = "present one";
const PassphraseCost cheapest { crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN };
} // namespace

/// The settings, and the dialogs about the key that seals the passwords.
class tst_Settings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addressesComeBackAsTheyWereTyped_data();
    void addressesComeBackAsTheyWereTyped();
    void everythingHasANameAndALetter_data();
    void everythingHasANameAndALetter();
    void lockingIsKept();
    void aServerIsChosenOnlyWhole();
    void aTestOfTheConnectionSaysTheTruth();
    void backsUpAndGoesBack();
    void changesThePassphrase();
    void countsDownAfterWrongPassphrases();
    void aRecoverySheetCountsOnceItIsInAFile();
    void aPrintedSheetCountsOnceItIsReadable();
    void aSheetOfAFormerKeyIsNotWritten();
    void leavingWaitsForTheNewKey();
    void theRecoveryKeyIsReadAsItIsTyped();
    void admitsOnlyByTheFingerprintReadOut();
    void offersANewKeyAfterSomebodyWasRemoved();

private:
    QDialog* makeDialog(const QString& name);
    Member addMember(const QString& name);
    [[nodiscard]] static QString said(const QWidget& widget)
    {
        return widget.findChild<Banner*>()->text();
    }
    template <typename T> static T* find(const QWidget& widget, const QString& name)
    {
        return widget.findChild<T*>(name);
    }
    OwnSettings m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void tst_Settings::init()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/doppino-test-bus");
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"sites.sqlite"_s);
    QVERIFY(QuickVault::prepare(path, present));
    auto store = Store::open(path);
    QVERIFY(store);
    m_store = std::move(*store);
    const auto keys = m_store->vaultKeys().keys();
    QVERIFY(keys && m_store->vault().unlockWithPassphrase(keys->first(), Secret(present)));
}

void tst_Settings::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void tst_Settings::addressesComeBackAsTheyWereTyped_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("authority");
    QTest::newRow("a name") << u"db.example"_s << u"anna"_s << QString();
    QTest::newRow("an address of six") << u"2001:db8::1"_s << u"anna"_s << QString();
    QTest::newRow("letters that mean something")
        << u"db.example"_s << u"anna@hq/1?"_s << u"/etc/CA of & all.pem"_s;
    QTest::newRow("a socket") << u"/run/pg"_s << u"anna"_s << QString();
}

void tst_Settings::addressesComeBackAsTheyWereTyped()
{
    QFETCH(QString, host);
    QFETCH(QString, user);
    QFETCH(QString, authority);
    ServerPlace place;
    place.host = host;
    place.port = 5433;
    place.user = user;
    place.name = u"sites of ours"_s;
    place.rootCertificate = authority;
    const auto back = ServerPlace::read(serverAddress(place));
    QVERIFY(back);
    QCOMPARE(back->host, host);
    QCOMPARE(back->port, quint16(5433));
    QCOMPARE(back->user, user);
    QCOMPARE(back->name, place.name);
    if (!authority.isEmpty())
        QCOMPARE(back->rootCertificate, authority);
}

QDialog* tst_Settings::makeDialog(const QString& name)
{
    using Purpose = PassphraseDialog::Purpose;
    const QString keys = m_folder->filePath(u"member.key"_s);
    if (name.startsWith(u"settings"))
        return new SettingsDialog(m_store->path(), nullptr, m_store.get());
    if (name == u"damaged")
        return new DatabaseTroubleDialog(
            m_store->path(), Error(ErrorCode::DatabaseDamaged, m_store->path()));
    if (name == u"refused")
        return new DatabaseTroubleDialog(
            m_store->path(), Error(ErrorCode::DatabaseLogInRefused, m_store->path()));
    if (name == u"unlock") {
        auto* dialog = new PassphraseDialog(Purpose::Unlock);
        dialog->offerRecovery();
        return dialog;
    }
    if (name == u"create")
        return new PassphraseDialog(Purpose::Create);
    if (name == u"recover")
        return new PassphraseDialog(Purpose::Recover);
    if (name == u"change")
        return new ChangePassphraseDialog(m_store.get());
    if (name == u"sheet")
        return new RecoverySheetDialog(m_store.get());
    if (name == u"rekey")
        return new RekeyDialog(m_store.get());
    if (name == u"ask")
        return new AskAdmissionDialog(m_store.get(), keys);
    if (name == u"admit")
        return new AdmitDialog(m_store.get(), Member());
    return new MembersDialog(m_store.get(), keys);
}

void tst_Settings::everythingHasANameAndALetter_data()
{
    QTest::addColumn<QString>("page");
    for (const char* page : { "appearancePage", "networkPage", "databasePage", "backupsPage",
             "lockingPage", "keychainPage", "cataloguePage" })
        QTest::addRow("settings, %s", page) << QString::fromLatin1(page);
    for (const char* name : { "damaged", "refused", "unlock", "create", "recover", "change",
             "sheet", "rekey", "ask", "admit", "members" })
        QTest::newRow(name) << QString();
}

/// Whoever works by keyboard or by ear has to find everything.
void tst_Settings::everythingHasANameAndALetter()
{
    QFETCH(QString, page);
    const std::unique_ptr<QDialog> dialog(makeDialog(QString::fromLatin1(QTest::currentDataTag())));
    if (auto* settings = qobject_cast<SettingsDialog*>(dialog.get()))
        settings->showPage(page);
    dialog->show();
    QVERIFY(!dialog->windowTitle().isEmpty());
    QString letters;
    const auto note = [&letters](const QString& text) {
        if (const qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size())
            letters += text.at(at + 1).toLower();
    };
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            note(label->text());
    for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isField = qobject_cast<const QLineEdit*>(widget)
            || qobject_cast<const QSpinBox*>(widget)
            || qobject_cast<const QAbstractItemView*>(widget);
        const bool isInner = qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())
            || qobject_cast<const QAbstractItemView*>(widget->parentWidget())
            || qobject_cast<const QLineEdit*>(widget->parentWidget())
            || widget->inherits("QHeaderView");
        if ((!button && !isField) || isInner || !widget->isVisible())
            continue;
        const QByteArray who
            = widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
        QVERIFY2(!widget->objectName().isEmpty(), who);
        QVERIFY2(!widget->accessibleName().isEmpty(), who);
        if (button) {
            QVERIFY2(button->text().contains(u'&'), who);
            note(button->text());
        }
    }
    std::sort(letters.begin(), letters.end());
    QVERIFY2(std::adjacent_find(letters.cbegin(), letters.cend()) == letters.cend(),
        qPrintable(letters));
}

void tst_Settings::lockingIsKept()
{
    SettingsDialog dialog(m_store->path());
    dialog.showPage(u"lockingPage"_s);
    dialog.show();
    find<QSpinBox>(dialog, u"lockMinutesSpin"_s)->setValue(7);
    find<QCheckBox>(dialog, u"lockSleepCheck"_s)->setChecked(false);
    QSignalSpy applied(&dialog, &SettingsDialog::applied);
    QSignalSpy chosen(&dialog, &SettingsDialog::databaseChosen);
    find<QPushButton>(dialog, u"saveSettingsButton"_s)->click();
    QCOMPARE(applied.size(), 1);
    QCOMPARE(LocalSettings::lockRules(), (VaultGuard::Rules { 7min, false, true }));
    SettingsDialog again(m_store->path());
    QCOMPARE(find<QSpinBox>(again, u"lockMinutesSpin"_s)->value(), 7);
    find<QCheckBox>(again, u"lockIdleCheck"_s)->setChecked(false);
    find<QPushButton>(again, u"saveSettingsButton"_s)->click();
    QCOMPARE(LocalSettings::lockRules().idle, 0min);
    QCoreApplication::processEvents();
    QCOMPARE(chosen.size(), 0); // the database stayed the one it was
}

void tst_Settings::aServerIsChosenOnlyWhole()
{
    SettingsDialog dialog(m_store->path());
    dialog.show();
    QSignalSpy chosen(&dialog, &SettingsDialog::databaseChosen);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    find<QRadioButton>(dialog, u"databaseServerRadio"_s)->setChecked(true);
    find<QLineEdit>(dialog, u"serverHostEdit"_s)->setText(u"db.example"_s);
    find<QPushButton>(dialog, u"saveSettingsButton"_s)->click();
    QCOMPARE(accepted.size(), 0);
    find<QLineEdit>(dialog, u"serverNameEdit"_s)->setText(u"sites"_s);
    find<QLineEdit>(dialog, u"serverUserEdit"_s)->setText(u"anna"_s);
    find<QLineEdit>(dialog, u"serverPasswordEdit"_s)->setText(u"typed"_s);
    find<QPushButton>(dialog, u"saveSettingsButton"_s)->click();
    QCOMPARE(accepted.size(), 1);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toString(), u"postgresql://anna@db.example:5432/sites"_s);
    QVERIFY(chosen.first().at(1).value<Secret>() == Secret(u"typed"_s));
}

void tst_Settings::aTestOfTheConnectionSaysTheTruth()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    const int port = listener.serverPort();
    listener.close(); // nobody answers there
    SettingsDialog dialog(u"postgresql://anna@127.0.0.1:%1/sites"_s.arg(port));
    dialog.showPage(u"databasePage"_s);
    dialog.show();
    QCOMPARE(find<QSpinBox>(dialog, u"serverPortSpin"_s)->value(), port);
    find<QLineEdit>(dialog, u"serverPasswordEdit"_s)->setText(u"typed"_s);
    auto* test = find<QPushButton>(dialog, u"testServerButton"_s);
    test->click();
    QVERIFY(!test->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(test->isEnabled(), 60'000);
    const auto banners = dialog.findChildren<Banner*>();
    QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner* banner) {
        return banner->isVisible() && banner->kind() == Banner::Kind::Error
            && banner->text().contains(u"cannot be reached"_s);
    }));
}

void tst_Settings::backsUpAndGoesBack()
{
    Site site;
    site.name = u"Rossi"_s;
    QVERIFY(m_store->sites().save(site, u"test"_s));
    BackupsPage page(m_store->path());
    page.show();
    auto* table = page.findChild<BackupTable*>();
    auto* restore = find<QPushButton>(page, u"restoreBackupButton"_s);
    find<QPushButton>(page, u"backUpNowButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 1, 30'000);
    QCOMPARE(table->item(0, 2)->text(), u"1"_s);
    QCOMPARE(table->item(0, 3)->text(), u"good"_s);
    QVERIFY(find<QLabel>(page, u"newestBackupLabel"_s)->text().startsWith(u"The last good one"_s));
    QVERIFY(!restore->isEnabled());
    table->selectRow(0);
    QVERIFY(restore->isEnabled());
    QSignalSpy requested(&page, &BackupsPage::restoreRequested);
    restore->click();
    auto* question = page.findChild<QMessageBox*>(u"restoreBackupDialog"_s);
    QVERIFY(question);
    QCOMPARE(requested.size(), 0);
    for (QAbstractButton* button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), table->backups().first().backup.path);
}

void tst_Settings::changesThePassphrase()
{
    ChangePassphraseDialog dialog(m_store.get());
    dialog.show();
    auto* change = find<QPushButton>(dialog, u"changePassphraseButton"_s);
    find<PasswordEdit>(dialog, u"passphraseBeforeEdit"_s)->setText(QString::fromUtf8(present));
    auto* after = find<PasswordEdit>(dialog, u"passphraseAfterEdit"_s);
    after->setText(u"the new one"_s);
    after->setFocus();
    QTest::keyClick(after, Qt::Key_Return); // on to the next field, nothing is wrong yet
    QVERIFY2(said(dialog).isEmpty(), qPrintable(said(dialog)));
    QCOMPARE(dialog.focusWidget()->objectName(), u"passphraseAgainEdit"_s);
    change->click();
    QVERIFY(said(dialog).contains(u"a second time"_s));
    find<PasswordEdit>(dialog, u"passphraseAgainEdit"_s)->setText(u"another"_s);
    change->click();
    QVERIFY(said(dialog).contains(u"differ"_s));
    find<PasswordEdit>(dialog, u"passphraseAgainEdit"_s)->setText(u"the new one"_s);
    change->click();
    QTRY_VERIFY_WITH_TIMEOUT(said(dialog).contains(u"is changed"_s), 60'000);
    QVERIFY(!change->isEnabled());
    QVERIFY(find<PasswordEdit>(dialog, u"passphraseAfterEdit"_s)->text().isEmpty());
    const auto keys = m_store->vaultKeys().keys();
    QVERIFY(keys);
    Vault vault;
    QVERIFY(vault.unlockWithPassphrase(keys->first(), Secret(u"the new one"_s)));
}

void tst_Settings::countsDownAfterWrongPassphrases()
{
    PassphraseDialog dialog(PassphraseDialog::Purpose::Unlock);
    dialog.show();
    auto* accept = find<QPushButton>(dialog, u"passphraseAcceptButton"_s);
    dialog.showError(Error(ErrorCode::PassphraseDelayed, {}, u"2"_s));
    QVERIFY(dialog.isWaiting());
    QVERIFY(!accept->isEnabled());
    QVERIFY(said(dialog).contains(u"2 second"_s));
    QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), 30'000);
    QVERIFY(!dialog.isWaiting());
}

void tst_Settings::aRecoverySheetCountsOnceItIsInAFile()
{
    RecoverySheetDialog dialog(m_store.get());
    dialog.show();
    QCOMPARE(m_store->vaultKeys().keys()->size(), 1);
    const QString path = m_folder->filePath(u"sheet.pdf"_s);
    dialog.saveTo(path);
    QVERIFY2(said(dialog).contains(u"counts from now on"_s), qPrintable(said(dialog)));
    QCOMPARE(m_store->vaultKeys().keys()->size(), 2);
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QVERIFY(QFileInfo(path).size() > 0);
    QVERIFY(!find<QPushButton>(dialog, u"saveSheetButton"_s)->isEnabled()); // once
}

void tst_Settings::aPrintedSheetCountsOnceItIsReadable()
{
    RecoverySheetDialog dialog(m_store.get());
    dialog.show();
    const auto button = [&dialog](const QString& name) { return find<QPushButton>(dialog, name); };
    QPrinter nowhere;
    nowhere.setOutputFormat(QPrinter::PdfFormat);
    nowhere.setOutputFileName(m_folder->filePath(u"no/such/folder/sheet.pdf"_s));
    dialog.printTo(nowhere);
    QVERIFY2(said(dialog).contains(u"could not be printed"_s), qPrintable(said(dialog)));
    QVERIFY(!button(u"sheetReadableButton"_s));
    QPrinter paper;
    paper.setOutputFormat(QPrinter::PdfFormat);
    paper.setOutputFileName(m_folder->filePath(u"paper.pdf"_s));
    for (const QString& answer : { u"sheetUnreadableButton"_s, u"sheetReadableButton"_s }) {
        dialog.printTo(paper);
        QCOMPARE(m_store->vaultKeys().keys()->size(), 1); // nobody has said so yet
        QVERIFY(find<QTextBrowser>(dialog, u"recoveryPreview"_s)->isVisible());
        QVERIFY(button(answer));
        button(answer)->click();
    }
    QCOMPARE(m_store->vaultKeys().keys()->size(), 2);
    QVERIFY2(said(dialog).contains(u"counts from now on"_s), qPrintable(said(dialog)));
    QVERIFY(!find<QTextBrowser>(dialog, u"recoveryPreview"_s)->isVisible());
}

/// Another program renewed it while the dialog was open.
void tst_Settings::aSheetOfAFormerKeyIsNotWritten()
{
    RecoverySheetDialog dialog(m_store.get());
    dialog.show();
    Vault renewed;
    renewed.create(u"renewed"_s);
    QVERIFY(m_store->vaultKeys().replaceAll({ QuickVault::wrap(renewed, present) }));
    const QString path = m_folder->filePath(u"sheet.pdf"_s);
    dialog.saveTo(path);
    QVERIFY(!QFile::exists(path));
    m_store->vault().lock();
    dialog.saveTo(path);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(m_store->vaultKeys().keys()->size(), 1);
}

void tst_Settings::leavingWaitsForTheNewKey()
{
    RekeyDialog dialog(m_store.get());
    dialog.show();
    const QString id = m_store->vault().id();
    find<PasswordEdit>(dialog, u"rekeyPassphraseEdit"_s)->setText(QString::fromUtf8(present));
    find<QPushButton>(dialog, u"rekeyButton"_s)->click();
    QCoreApplication::processEvents(); // it has begun
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible()); // until it is known what became of it
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 60'000);
    QCOMPARE(m_store->vaultKeys().keys()->first().vaultId, id);
    QCOMPARE(m_store->vault().id(), id);
    QVERIFY(m_store->vault().isUnlocked());
}

void tst_Settings::theRecoveryKeyIsReadAsItIsTyped()
{
    PassphraseDialog dialog(PassphraseDialog::Purpose::Unlock);
    dialog.offerRecovery();
    dialog.show();
    find<QPushButton>(dialog, u"useRecoveryButton"_s)->click();
    auto* edit = find<QLineEdit>(dialog, u"recoveryKeyEdit"_s);
    auto* accept = find<QPushButton>(dialog, u"passphraseAcceptButton"_s);
    QSignalSpy given(&dialog, &PassphraseDialog::recoveryKeyGiven);
    const QString text = RecoveryKey::make().text().reveal();
    edit->setText(text.first(text.size() - 1));
    accept->click();
    QCOMPARE(given.size(), 0);
    QVERIFY(said(dialog).contains(u"group"_s));
    edit->setText(text.toLower());
    accept->click();
    QCOMPARE(given.size(), 1);
}

Member tst_Settings::addMember(const QString& name)
{
    Members members(m_store->database());
    const auto key = MemberKey::create(m_folder->filePath(name), Secret(present), cheapest);
    if (!key || !members.ask(name, *key))
        return {};
    return members.find(name).value_or(Member());
}

void tst_Settings::admitsOnlyByTheFingerprintReadOut()
{
    const Member anna = addMember(u"anna"_s);
    const Member bruno = addMember(u"bruno"_s);
    QVERIFY(!anna.id.isEmpty() && !bruno.id.isEmpty());
    MembersDialog list(m_store.get(), m_folder->filePath(u"anna"_s));
    list.show();
    auto* table = find<QTableWidget>(list, u"membersTable"_s);
    QCOMPARE(table->rowCount(), 2);
    const auto row = [table](const QString& name) {
        return table->findItems(name, Qt::MatchStartsWith).value(0)->row();
    };
    QCOMPARE(table->item(row(u"anna"_s), 0)->text(), u"anna (you)"_s);
    QVERIFY(!find<QPushButton>(list, u"askAdmissionButton"_s)->isEnabled()); // has asked
    table->selectRow(row(u"anna"_s));
    find<QPushButton>(list, u"admitMemberButton"_s)->click();
    auto* admit = list.findChild<AdmitDialog*>();
    QVERIFY(admit);
    auto* typed = find<QLineEdit>(*admit, u"admitTypedEdit"_s);
    typed->setText(bruno.fingerprint());
    find<QPushButton>(*admit, u"admitButton"_s)->click();
    QVERIFY(said(*admit).contains(u"not the fingerprint"_s));
    QVERIFY(!Members(m_store->database()).find(u"anna"_s)->isAdmitted);
    typed->setText(anna.fingerprint().toUpper());
    find<QPushButton>(*admit, u"admitButton"_s)->click();
    QVERIFY(Members(m_store->database()).find(u"anna"_s)->isAdmitted);
    QCOMPARE(table->item(row(u"anna"_s), 1)->text(), u"admitted"_s);
}

void tst_Settings::offersANewKeyAfterSomebodyWasRemoved()
{
    const Member bruno = addMember(u"bruno"_s);
    QVERIFY(!bruno.id.isEmpty());
    MembersDialog list(m_store.get(), m_folder->filePath(u"none"_s));
    list.show();
    find<QTableWidget>(list, u"membersTable"_s)->selectRow(0);
    find<QPushButton>(list, u"removeMemberButton"_s)->click();
    auto* question = list.findChild<QMessageBox*>(u"removeMemberDialog"_s);
    QVERIFY(question);
    for (QAbstractButton* button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    QVERIFY(Members(m_store->database()).list()->isEmpty());
    QSignalSpy wanted(&list, &MembersDialog::newKeyRequested);
    find<QPushButton>(list, u"newKeyAfterRemovalButton"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

WATCHED_MAIN(tst_Settings)
#include "tst_Settings.moc"
