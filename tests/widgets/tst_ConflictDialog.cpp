// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/ConflictModel.h"
#include "models/store/RoleScript.h"
#include "tests/peers/PostgresPeer.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/dialogs/ConflictDialog.h"
#include "widgets/editors/SshAccessDialog.h"
#include "widgets/MainWindow.h"
#include "widgets/views/DataTable.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using SiteMerge::Side;

/// Two at one site: what is joined by itself, what is asked, and that nothing typed is lost. A
/// second connection to the same file plays the colleague.
class tst_ConflictDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theModelKeepsChoices();
    void needsEveryRowDecided();
    void choosesByKeyboard();
    void ticksOneOfBoth();
    void saysWhoAndWhen_data();
    void saysWhoAndWhen();
    void showsNoSecret();
    void joinsByItselfWhatDoesNotCollide();
    void asksWhereBothChangedTheSame();
    void decidingLaterLosesNothing();
    void showsAColleaguesSavingInTheList();
    void joinsAColleaguesSavingAtOnce();
    void waitsWhileACellIsTyped();
    void tellsThatTheServerIsAway();
    void asksNobodyAboutItsOwnSavings();
    void showsAgainWhatMayNotBeChanged();
    void asksAgainWhatWasSavedMeanwhile();
    void asksAgainForSecretsSavedMeanwhile();
    void keepsNewsBackWhileADialogAsks();
    void keepsMineBesideWhoeverWasFaster();
    void meetsASiteMadeAnew();
    void readersTurnPages();

private:
    static QList<SiteConflict> conflicts();
    static ConflictDialog::Words words() { return { ConflictDialog::Kind::Colleague, u"Rossi"_s }; }
    void startWizard();
    void type(const char* name, const QString& text);
    void colleague(const std::function<void(Site&)>& how);
    void removeAndMakeAnew(const std::function<void(Site&)>& how);
    ConflictDialog* decide();
    static void press(const QWidget* dialog, const QString& name)
    {
        dialog->findChild<QPushButton*>(name)->click();
    }
    [[nodiscard]] QString messages() const;
    [[nodiscard]] Site stored() { return m_store->sites().load(m_id).value_or(Site()); }

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Store> m_other;
    std::unique_ptr<SiteWizard> m_wizard;
    QString m_id;
};

void tst_ConflictDialog::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_ConflictDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"doppino.sqlite"_s);
    m_store = StoreFixture::openUnlocked(path);
    QVERIFY(m_store);
    m_other = StoreFixture::openUnlocked(path);
    QVERIFY(m_other);
    Site site = StoreFixture::exampleSite();
    site.customer = u"Rossi"_s;
    QVERIFY(m_store->sites().save(site, u"import"_s));
    m_id = site.id;
}

void tst_ConflictDialog::cleanup()
{
    m_wizard.reset();
    m_other.reset();
    m_store.reset();
    m_folder.reset();
}

QList<SiteConflict> tst_ConflictDialog::conflicts()
{
    SiteConflict customer;
    customer.place = u"customer"_s;
    customer.base = u"Rossi"_s;
    customer.mine = u"Bianchi"_s;
    customer.theirs = u"Verdi"_s;
    SiteConflict address;
    address.place = u"address"_s;
    address.mine = u"Via Roma 1"_s;
    address.theirs = u"Via Roma 2"_s;
    SiteConflict secret;
    secret.place = u"pbx/password"_s;
    secret.isSecret = true;
    return { customer, address, secret };
}

void tst_ConflictDialog::startWizard()
{
    m_wizard = std::make_unique<SiteWizard>(m_store.get(), stored(), WizardProgress {}, m_catalog);
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void tst_ConflictDialog::type(const char* name, const QString& text)
{
    auto* edit = m_wizard->findChild<QLineEdit*>(QString::fromLatin1(name));
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void tst_ConflictDialog::colleague(const std::function<void(Site&)>& how)
{
    auto site = m_other->sites().load(m_id);
    QVERIFY(site);
    how(*site);
    SiteRevision entry;
    entry.what = u"deploy"_s;
    entry.who = u"anna"_s;
    QVERIFY(m_other->sites().save(*site, entry));
}

QString tst_ConflictDialog::messages() const
{
    QStringList texts;
    for (const Banner* banner : m_wizard->findChildren<Banner*>())
        if (banner->isVisible())
            texts.append(banner->text());
    return texts.join(u'\n');
}

void tst_ConflictDialog::theModelKeepsChoices()
{
    ConflictModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConflicts(conflicts());
    QCOMPARE(model.undecidedCount(), 3);
    model.choose(0, Side::Theirs);
    QVERIFY(model.setData(model.index(1, ConflictModel::Mine), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(1, ConflictModel::Base), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.choices().size(), 2);
    QCOMPARE(model.choices().value(u"customer"_s), Side::Theirs);
    QCOMPARE(model.choices().value(u"address"_s), Side::Mine);
    model.chooseAll(Side::Theirs);
    QCOMPARE(model.undecidedCount(), 0);
    QCOMPARE(model.choices().value(u"address"_s), Side::Theirs);
}

void tst_ConflictDialog::needsEveryRowDecided()
{
    ConflictDialog dialog(conflicts(), words());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    auto* join = dialog.findChild<QPushButton*>(u"joinButton"_s);
    QVERIFY(!join->isEnabled());
    QTest::keyClick(dialog.findChild<DataTable*>(u"conflictTable"_s), Qt::Key_Return);
    QCOMPARE(accepted.size(), 0);
    QVERIFY(dialog.isVisible());
    dialog.findChild<QPushButton*>(u"allMineButton"_s)->click();
    QVERIFY(join->isEnabled());
    join->click();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dialog.choices().value(u"pbx/password"_s), Side::Mine);
}

void tst_ConflictDialog::choosesByKeyboard()
{
    ConflictDialog dialog(conflicts(), words());
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* table = dialog.findChild<DataTable*>(u"conflictTable"_s);
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Space); // mine, which is under the cursor
    QTest::keyClick(table, Qt::Key_Down);
    auto* theirs = dialog.findChild<QPushButton*>(u"chooseTheirsButton"_s);
    QTest::keyClick(theirs, Qt::Key_Space);
    QTest::keyClick(theirs, Qt::Key_Space); // it goes on to the next row by itself
    QCOMPARE(dialog.choices().value(u"customer"_s), Side::Mine);
    QCOMPARE(dialog.choices().value(u"address"_s), Side::Theirs);
    QCOMPARE(dialog.choices().value(u"pbx/password"_s), Side::Theirs);
    QVERIFY(dialog.findChild<QPushButton*>(u"joinButton"_s)->isEnabled());
}

void tst_ConflictDialog::ticksOneOfBoth()
{
    ConflictDialog dialog(conflicts(), words());
    const auto* table = dialog.findChild<DataTable*>(u"conflictTable"_s);
    QAbstractItemModel* model = table->model();
    const auto isTicked = [&](int column) {
        return model->index(0, column).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    };
    QVERIFY(!isTicked(ConflictModel::Mine) && !isTicked(ConflictModel::Theirs));
    QVERIFY(
        model->setData(model->index(0, ConflictModel::Theirs), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!isTicked(ConflictModel::Mine) && isTicked(ConflictModel::Theirs));
    QVERIFY(model->setData(model->index(0, ConflictModel::Mine), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(isTicked(ConflictModel::Mine) && !isTicked(ConflictModel::Theirs));
}

void tst_ConflictDialog::saysWhoAndWhen_data()
{
    QTest::addColumn<ConflictDialog::Kind>("kind");
    QTest::addColumn<QString>("mine");
    QTest::newRow("a colleague") << ConflictDialog::Kind::Colleague << u"Mine"_s;
    QTest::newRow("a job file") << ConflictDialog::Kind::JobFile << u"Here"_s;
    QTest::newRow("a copy") << ConflictDialog::Kind::Copy << u"On this laptop"_s;
}

void tst_ConflictDialog::saysWhoAndWhen()
{
    QFETCH(ConflictDialog::Kind, kind);
    QFETCH(QString, mine);
    const QDateTime at = QDateTime::fromString(u"2026-11-22T06:00:00Z"_s, Qt::ISODate);
    ConflictDialog dialog(conflicts(), { kind, u"Rossi"_s, u"anna"_s, at });
    const QString said = dialog.findChild<QLabel*>(u"conflictSentence"_s)->text();
    QVERIFY2(said.contains(u"anna"_s) && said.contains(u"Rossi"_s), qPrintable(said));
    QVERIFY2(said.contains(QLocale().toString(at.toLocalTime(), QLocale::ShortFormat)),
        qPrintable(said));
    const auto* model = dialog.findChild<DataTable*>(u"conflictTable"_s)->model();
    QCOMPARE(model->headerData(ConflictModel::Mine, Qt::Horizontal).toString(), mine);
    QCOMPARE(model->index(0, ConflictModel::Theirs).data().toString(), u"Verdi"_s);
    QVERIFY(!model->index(1, ConflictModel::Base).data().toString().isEmpty()); // "(empty)"
}

void tst_ConflictDialog::showsNoSecret()
{
    SiteConflict secret = conflicts().last();
    secret.mine = u"planted"_s;
    secret.theirs = u"planted"_s;
    ConflictDialog dialog({ secret }, words());
    const auto* model = dialog.findChild<DataTable*>(u"conflictTable"_s)->model();
    for (int column = 0; column < model->columnCount(); ++column)
        QVERIFY(!model->index(0, column).data().toString().contains(u"planted"_s));
    QCOMPARE(model->index(0, ConflictModel::Mine).data().toString(), u"changed"_s);
}

void tst_ConflictDialog::joinsByItselfWhatDoesNotCollide()
{
    startWizard();
    colleague([](Site& site) { site.users[0].name = u"Anna's name"_s; });
    type("customerEdit", u"Mine"_s);
    QVERIFY(m_wizard->save());
    QCOMPARE(stored().customer, u"Mine"_s);
    QCOMPARE(stored().users[0].name, u"Anna's name"_s);
    QCOMPARE(m_wizard->draft()->site().users[0].name, u"Anna's name"_s);
    QVERIFY2(messages().startsWith(u"anna changed this site"_s), qPrintable(messages()));
    // What was said stays although more is typed, until it is put away.
    type("customerEdit", u"Mine again"_s);
    QVERIFY(m_wizard->save());
    QVERIFY(!messages().isEmpty());
    m_wizard->findChild<QPushButton*>(u"hideNewsButton"_s)->click();
    QVERIFY(messages().isEmpty());
}

void tst_ConflictDialog::asksWhereBothChangedTheSame()
{
    startWizard();
    colleague([](Site& site) {
        site.customer = u"Hers"_s;
        site.address = u"Her street"_s;
    });
    type("customerEdit", u"Mine"_s);
    QVERIFY(!m_wizard->save());
    QCOMPARE(stored().customer, u"Hers"_s);
    m_wizard->findChild<QPushButton*>(u"decideButton"_s)->click();
    auto* dialog = m_wizard->findChild<ConflictDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<DataTable*>(u"conflictTable"_s)->model()->rowCount(), 1);
    QVERIFY(dialog->findChild<QLabel*>(u"conflictSentence"_s)->text().contains(u"anna"_s));
    dialog->findChild<QPushButton*>(u"allTheirsButton"_s)->click();
    dialog->findChild<QPushButton*>(u"joinButton"_s)->click();
    QCOMPARE(m_wizard->draft()->site().customer, u"Hers"_s);
    QCOMPARE(m_wizard->draft()->site().address, u"Her street"_s);
    QCOMPARE(m_wizard->findChild<QLineEdit*>(u"customerEdit"_s)->text(), u"Hers"_s);
    type("customerEdit", u"Mine after all"_s);
    QVERIFY2(m_wizard->save(), qPrintable(messages()));
    QCOMPARE(stored().customer, u"Mine after all"_s);
}

void tst_ConflictDialog::decidingLaterLosesNothing()
{
    startWizard();
    colleague([](Site& site) { site.customer = u"Hers"_s; });
    type("customerEdit", u"Mine"_s);
    QVERIFY(!m_wizard->save());
    m_wizard->findChild<QPushButton*>(u"decideButton"_s)->click();
    m_wizard->findChild<ConflictDialog*>()->reject();
    QCOMPARE(m_wizard->draft()->site().customer, u"Mine"_s);
    QVERIFY(!m_wizard->prepareToClose());
    m_wizard->findChild<QPushButton*>(u"decideButton"_s)->click();
    auto* dialog = m_wizard->findChildren<ConflictDialog*>().last();
    dialog->findChild<QPushButton*>(u"allMineButton"_s)->click();
    dialog->findChild<QPushButton*>(u"joinButton"_s)->click();
    QCOMPARE(stored().customer, u"Mine"_s);
    QVERIFY(m_wizard->prepareToClose());
}

void tst_ConflictDialog::showsAColleaguesSavingInTheList()
{
    MainWindow window;
    window.setStore(m_store.get());
    window.setCatalog(m_catalog);
    window.show();
    const auto* table = window.findChild<QTableView*>(u"siteTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    Site second;
    second.name = u"Anna's site"_s;
    QVERIFY(m_other->sites().save(second, u"import"_s));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 20'000);
    QVERIFY(m_other->sites().remove(second.id));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 20'000);
}

void tst_ConflictDialog::joinsAColleaguesSavingAtOnce()
{
    MainWindow window;
    window.setStore(m_store.get());
    window.setCatalog(m_catalog);
    window.show();
    window.openSite(m_id);
    auto* customer = window.findChild<QLineEdit*>(u"customerEdit"_s);
    QVERIFY(customer);
    colleague([](Site& site) { site.customer = u"Hers"_s; });
    QTRY_COMPARE_WITH_TIMEOUT(customer->text(), u"Hers"_s, 20'000);
}

void tst_ConflictDialog::waitsWhileACellIsTyped()
{
    startWizard();
    m_wizard->goTo(WizardStep::Users);
    auto* table = m_wizard->findChild<QTableView*>(u"usersTable"_s);
    QVERIFY(table);
    const QModelIndex cell = table->model()->index(0, 1);
    table->setCurrentIndex(cell);
    table->edit(cell);
    auto* editor = table->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->setText(u"half a na"_s);
    colleague([](Site& site) { site.customer = u"Hers"_s; });
    m_wizard->lookAgain();
    QCOMPARE(m_wizard->draft()->site().customer, u"Rossi"_s);
    QCOMPARE(editor->text(), u"half a na"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(m_wizard->draft()->site().customer, u"Hers"_s, 10'000);
}

void tst_ConflictDialog::tellsThatTheServerIsAway()
{
    startWizard();
    m_wizard->noteLost(Error(ErrorCode::DatabaseUnreachable, u"db.example.net"_s, u"no route"_s));
    QVERIFY2(messages().contains(u"db.example.net"_s), qPrintable(messages()));
    QVERIFY2(messages().startsWith(u"The file of the sites"_s), qPrintable(messages()));
    m_wizard->noteBack();
    QVERIFY(messages().isEmpty());
}

void tst_ConflictDialog::asksNobodyAboutItsOwnSavings()
{
    MainWindow window;
    window.setStore(m_store.get());
    window.setCatalog(m_catalog);
    window.show();
    window.openSite(m_id);
    auto* wizard = window.findChild<SiteWizard*>();
    auto* customer = window.findChild<QLineEdit*>(u"customerEdit"_s);
    for (int i = 0; i < 5; ++i) {
        customer->setText(u"Typed %1"_s.arg(i));
        Q_EMIT customer->textEdited(customer->text());
        QVERIFY(wizard->save());
    }
    // A colleague's saving after them is told after them.
    Site second;
    second.name = u"Anna's site"_s;
    QVERIFY(m_other->sites().save(second, u"import"_s));
    colleague([](Site& site) { site.address = u"Her street"_s; });
    QTRY_COMPARE_WITH_TIMEOUT(wizard->draft()->site().address, u"Her street"_s, 20'000);
    QCOMPARE(customer->text(), u"Typed 4"_s);
}

void tst_ConflictDialog::showsAgainWhatMayNotBeChanged()
{
    startWizard();
    m_wizard->draft()->setReadOnly(true);
    type("customerEdit", u"Mine"_s);
    QCOMPARE(m_wizard->draft()->site().customer, u"Rossi"_s);
    QCOMPARE(m_wizard->findChild<QLineEdit*>(u"customerEdit"_s)->text(), u"Rossi"_s);
    const auto done = m_wizard->draft()->perform(
        nullptr, PhoneCommands::Name::Remove, 1, [](Site& site) -> Status {
            site.phones.clear();
            return {};
        });
    QVERIFY(!done && done.error().code == ErrorCode::DatabaseReadOnly);
    QVERIFY(m_wizard->save());
    QCOMPARE(stored(), m_wizard->draft()->site());
}

/// The dialog that decideButton opens now.
ConflictDialog* tst_ConflictDialog::decide()
{
    m_wizard->findChild<QPushButton*>(u"decideButton"_s)->click();
    const auto dialogs = m_wizard->findChildren<ConflictDialog*>();
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

void tst_ConflictDialog::asksAgainWhatWasSavedMeanwhile()
{
    startWizard();
    colleague([](Site& site) {
        site.customer = u"Hers"_s;
        site.address = u"Her street"_s;
    });
    type("customerEdit", u"Mine"_s);
    type("siteAddressEdit", u"My street"_s);
    QVERIFY(!m_wizard->save());
    ConflictDialog* dialog = decide();
    QVERIFY(dialog);
    colleague([](Site& site) { site.customer = u"Hers, later"_s; });
    press(dialog, u"allTheirsButton"_s);
    press(dialog, u"joinButton"_s);
    // Nobody chose the later value: it is asked for, and only that.
    QCOMPARE(m_wizard->draft()->site().customer, u"Mine"_s);
    const auto dialogs = m_wizard->findChildren<ConflictDialog*>();
    ConflictDialog* again = dialogs.last();
    QVERIFY(again != dialog && again->isVisible());
    const auto* model = again->findChild<DataTable*>(u"conflictTable"_s)->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, ConflictModel::Theirs).data().toString(), u"Hers, later"_s);
    press(again, u"allMineButton"_s);
    press(again, u"joinButton"_s);
    QCOMPARE(stored().customer, u"Mine"_s);
    QCOMPARE(stored().address, u"Her street"_s);
}

void tst_ConflictDialog::asksAgainForSecretsSavedMeanwhile()
{
    startWizard();
    const auto setPassword = [](const QString& password) {
        return [password](Site& site) { site.pbx.password = Secret(password); };
    };
    colleague(setPassword(u"hers"_s));
    m_wizard->draft()->edit(nullptr, setPassword(u"mine"_s));
    QVERIFY(!m_wizard->save());
    ConflictDialog* dialog = decide();
    QVERIFY(dialog);
    colleague(setPassword(u"hers, later"_s)); // looks no different
    press(dialog, u"allTheirsButton"_s);
    press(dialog, u"joinButton"_s);
    QVERIFY(m_wizard->draft()->site().pbx.password == Secret(u"mine"_s));
    QVERIFY(m_wizard->findChildren<ConflictDialog*>().last() != dialog);
}

void tst_ConflictDialog::keepsNewsBackWhileADialogAsks()
{
    startWizard();
    press(m_wizard.get(), u"sshAccessButton"_s);
    auto* dialog = m_wizard->findChild<SshAccessDialog*>();
    QVERIFY(dialog && QApplication::activeModalWidget() == dialog);
    colleague([](Site& site) { site.pbx.ssh.host = u"her.example.net"_s; });
    m_wizard->lookAgain();
    QVERIFY(m_wizard->draft()->site().pbx.ssh.host != u"her.example.net"_s);
    // Saving does not join either: OK would take hers back as something typed here.
    m_wizard->draft()->edit(nullptr, [](Site& site) { site.customer = u"Mine"_s; });
    QVERIFY(!m_wizard->save());
    QCOMPARE(stored().customer, u"Rossi"_s);
    press(dialog, u"keepSshButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored().customer, u"Mine"_s, 10'000);
    QCOMPARE(stored().pbx.ssh.host, u"her.example.net"_s);
}

void tst_ConflictDialog::removeAndMakeAnew(const std::function<void(Site&)>& how)
{
    auto site = m_other->sites().load(m_id);
    QVERIFY(site);
    QVERIFY(m_other->sites().remove(m_id));
    site->version = 0;
    QVERIFY(m_other->sites().save(*site, u"import"_s));
    colleague(how);
}

void tst_ConflictDialog::keepsMineBesideWhoeverWasFaster()
{
    startWizard();
    type("customerEdit", u"Mine"_s);
    m_wizard->meetRemoval(m_id);
    removeAndMakeAnew([](Site& site) { site.address = u"Her street"_s; });
    m_wizard->findChild<QPushButton*>(u"keepMineButton"_s)->click();
    QCOMPARE(stored().customer, u"Mine"_s);
    QCOMPARE(stored().address, u"Her street"_s);
}

void tst_ConflictDialog::meetsASiteMadeAnew()
{
    startWizard();
    for (int i = 0; i < 4; ++i) {
        type("customerEdit", u"Typed %1"_s.arg(i));
        QVERIFY(m_wizard->save());
    }
    removeAndMakeAnew([](Site& site) { site.address = u"Her street"_s; });
    // However its versions are counted now.
    m_wizard->lookAgain();
    QCOMPARE(m_wizard->draft()->site().address, u"Her street"_s);
    QCOMPARE(m_wizard->draft()->site().version, stored().version);
}

/// Where they were is nothing to be saved, and no fault.
void tst_ConflictDialog::readersTurnPages()
{
    PostgresPeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    const QString name = peer.newDatabase();
    m_other = StoreFixture::openUnlocked(peer.place(name));
    QVERIFY(m_other && m_other->id());
    Site site = StoreFixture::exampleSite();
    QVERIFY(m_other->sites().save(site, u"import"_s));
    m_id = site.id;
    QVERIFY(peer.sql(name, RoleScript::text(name)) != u"?");
    QVERIFY(peer.sql(name,
                u"CREATE ROLE carla LOGIN; GRANT %1 TO carla"_s.arg(RoleScript::reader(name)))
        != u"?");
    m_store = StoreFixture::openUnlocked(peer.place(name, u"carla"_s));
    QVERIFY(m_store && !m_store->mayWrite());
    startWizard();
    type("customerEdit", u"Typed"_s);
    QCOMPARE(m_wizard->findChild<QLineEdit*>(u"customerEdit"_s)->text(), site.customer);
    QVERIFY(m_wizard->findChild<QLineEdit*>(u"customerEdit"_s)->isReadOnly());
    m_wizard->goTo(WizardStep::Users);
    const auto* table = m_wizard->findChild<QTableView*>(u"usersTable"_s);
    QVERIFY(table && table->editTriggers() == QAbstractItemView::NoEditTriggers);
    QVERIFY(!m_wizard->findChild<QLineEdit*>(u"userFilterEdit"_s)->isReadOnly());
    m_wizard->goTo(WizardStep::Trunks);
    colleague([](Site& changed) { changed.customer = u"Hers"_s; });
    m_wizard->lookAgain();
    QTRY_COMPARE(m_wizard->draft()->site().customer, u"Hers"_s);
    QVERIFY2(!messages().contains(u"Not saved"_s), qPrintable(messages()));
    m_wizard.reset();
    m_store.reset();
    m_other.reset();
}

WATCHED_MAIN(tst_ConflictDialog)
#include "tst_ConflictDialog.moc"
