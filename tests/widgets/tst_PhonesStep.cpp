// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "tests/widgets/PhoneBench.h"
#include "widgets/editors/PhonesEditor.h"
#include "widgets/phones/AssociatePanel.h"
#include "widgets/phones/PhonesStep.h"
#include "widgets/phones/PhonesTable.h"
#include "widgets/views/ScanField.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace PhoneBench;
using Name = PhoneCommands::Name;

/// The pages together: what one does the others show, and what is undone is only what was done.
class tst_PhonesStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void buildsPagesWhenTheyAreTurnedTo();
    void aKeyLeadsToTheFilterOfEachPage_data();
    void aKeyLeadsToTheFilterOfEachPage();
    void undoesByKeyOnThePage();
    void saysWhatWouldBeUndone();
    void undoesEveryCommand_data();
    void undoesEveryCommand();
    void keepsWhatOthersChangedSince();
    void keepsPhonesOthersAdded();
    void keepsParametersOthersSet();
    void followsUsersWhoAreRenamed();
    void givesNothingToUsersWhoAreGone();
    void putsAPhoneBackWhereItStood();
    void keepsTheStoresIds();
    void changesNothingThatIsRefused();
    void importsAllOrNothing();
    void exportsWhatItImports();
    void editsCellsByCommands();

private:
    template <typename T> T* find(const char* name)
    {
        return m_step->findChild<T*>(QString::fromLatin1(name));
    }
    QUndoStack* stack() { return m_draft->undoStack(); }
    Status perform(Name name, const std::function<void(Site&)>& change)
    {
        return m_draft->perform(nullptr, name, 1, [&](Site& site) {
            change(site);
            return Status();
        });
    }
    const Site& now() { return m_draft->site(); }
    QString fileWith(const QByteArray& content);

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<PhonesStep> m_step;
    QTemporaryDir m_folder;
};

void tst_PhonesStep::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_PhonesStep::init()
{
    Site begin = site();
    begin.phones = { phone(1), phone(2), phone(3, u"bruno"_s) };
    m_draft = std::make_unique<SiteDraft>(begin, m_catalog);
    m_step = std::make_unique<PhonesStep>(m_draft.get(), nullptr);
    m_step->resize(900, 500);
    m_step->show();
    QVERIFY(QTest::qWaitForWindowActive(m_step.get()));
}

void tst_PhonesStep::cleanup()
{
    m_step.reset();
    m_draft.reset();
}

QString tst_PhonesStep::fileWith(const QByteArray& content)
{
    QFile file(m_folder.filePath(u"phones.csv"_s));
    return file.open(QIODevice::WriteOnly) && file.write(content) >= 0 ? file.fileName()
                                                                       : QString();
}

void tst_PhonesStep::buildsPagesWhenTheyAreTurnedTo()
{
    QVERIFY(find<PhonesTable>("phonesTable"));
    QVERIFY(!m_step->findChild<AssociatePanel*>());
    m_step->showPage("associationPage");
    QVERIFY(m_step->findChild<AssociatePanel*>());
    QVERIFY(m_step->findChild<AssociatePanel*>()->isVisible());
    // One that is hidden catches up when it is shown.
    m_step->showPage("phonesPage");
    m_draft->edit(nullptr, [](Site& site) { site.phones.removeFirst(); });
    m_step->showPage("associationPage");
    QCOMPARE(find<PhonesTable>("freePhonesTable")->proxy()->rowCount(), 1);
}

void tst_PhonesStep::aKeyLeadsToTheFilterOfEachPage_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("list");
    QTest::newRow("users") << u"usersPage"_s << u"userFilterEdit"_s << u"usersTable"_s;
    QTest::newRow("phones") << u"phonesPage"_s << u"phoneFilterEdit"_s << u"phonesTable"_s;
    QTest::newRow("association") << u"associationPage"_s << u"freePhoneFilterEdit"_s
                                 << u"freePhonesTable"_s;
    QTest::newRow("configuration")
        << u"configurationPage"_s << u"settingSearchEdit"_s << u"settingsTree"_s;
}

/// Also from the tabs, where the arrow keys leave the focus; what is left without a row has a way
/// out by mouse and by keyboard.
void tst_PhonesStep::aKeyLeadsToTheFilterOfEachPage()
{
    QFETCH(QString, page);
    QFETCH(QString, field);
    QFETCH(QString, list);
    m_step->setCurrentIndex(m_step->indexOf(m_step->findChild<QWidget*>(page)));
    m_step->tabBar()->setFocus();
    QTest::keyClick(m_step->tabBar(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = m_step->findChild<QLineEdit*>(field);
    QVERIFY(filter);
    QTRY_COMPARE(m_step->focusWidget(), filter);
    auto* view = m_step->findChild<QAbstractItemView*>(list);
    const int all = view->model()->rowCount();
    QVERIFY(all > 0);
    auto* clear = view->findChild<QPushButton*>(u"clearFilterButton"_s);
    QVERIFY(clear && !clear->isVisible());
    QTest::keyClicks(filter, u"nobodyIsCalledThat"_s);
    QTRY_VERIFY(clear->isVisible());
    QCOMPARE(view->model()->rowCount(), 0);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(view->model()->rowCount(), all);
    QCOMPARE(m_step->focusWidget(), filter);
    QTRY_VERIFY(!clear->isVisible());
    QTest::keyClicks(filter, u"nobodyIsCalledThat"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(view->model()->rowCount(), all);
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(m_step->focusWidget(), view);
}

void tst_PhonesStep::undoesByKeyOnThePage()
{
    m_step->showPage("phonesPage");
    auto* field = find<ScanField>("scanEdit");
    field->setFocus();
    type(field, u"001565AABBCC"_s);
    QCOMPARE(now().phones.size(), 4);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(now().phones.size(), 3);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(now().phones.size(), 4);
    QVERIFY(field->hasFocus());
}

void tst_PhonesStep::saysWhatWouldBeUndone()
{
    auto* undo = find<QToolButton>("undoButton");
    auto* redo = find<QToolButton>("redoButton");
    QVERIFY(!undo->isEnabled());
    QVERIFY(!redo->isEnabled());
    QVERIFY(m_draft->perform(nullptr, Name::Assign, 2, [](Site& site) {
        return PhoneCommands::assign(site, { mac(1), mac(2) }, u"anna"_s);
    }));
    QCOMPARE(
        undo->text(), u"Undo: "_s + PhoneCommands::text(Name::Assign, 2).replace(0, 1, u"a"_s));
    QCOMPARE(m_step->editActions().first()->text(), undo->text());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(now().phones[0].user, QString());
    QVERIFY(redo->toolTip().startsWith(u"Redo: assign"_s));
    QTest::mouseClick(redo, Qt::LeftButton);
    QCOMPARE(now().phones[1].user, u"anna"_s);
}

void tst_PhonesStep::undoesEveryCommand_data()
{
    using Change = std::function<Status(Site&)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("add") << Change([](Site& site) { return PhoneCommands::add(site, phone(9)); });
    QTest::newRow("remove") << Change([](Site& site) {
        return PhoneCommands::remove(site, { mac(1), mac(3) });
    });
    QTest::newRow("assign") << Change([](Site& site) {
        return PhoneCommands::assign(site, { mac(1), mac(3) }, u"anna"_s);
    });
    QTest::newRow("assign in order") << Change([](Site& site) {
        const auto done
            = PhoneCommands::assignInOrder(site, { mac(2), mac(1) }, { u"anna"_s, u"carla"_s });
        return done ? Status() : Status(tl::unexpected(done.error()));
    });
    QTest::newRow("release") << Change(
        [](Site& site) { return PhoneCommands::release(site, { mac(3) }); });
    QTest::newRow("swap phone") << Change([](Site& site) {
        const auto catalog = Catalog::load();
        const auto done = PhoneCommands::swapPhone(site, **catalog, mac(3), phone(7));
        return done ? Status() : Status(tl::unexpected(done.error()));
    });
    QTest::newRow("swap users") << Change(
        [](Site& site) { return PhoneCommands::swapUsers(site, u"bruno"_s, u"anna"_s); });
    QTest::newRow("set model") << Change([](Site& site) {
        const auto catalog = Catalog::load();
        return PhoneCommands::setModel(site, **catalog, { mac(1), mac(2) }, u"yealink-T46"_s);
    });
    QTest::newRow("set serial") << Change(
        [](Site& site) { return PhoneCommands::setSerial(site, mac(2), u"3146019092012345"_s); });
    QTest::newRow("parameters of all levels") << Change([](Site& site) {
        site.parameters.defaults.insert(u"language"_s, u"it"_s);
        site.parameters.models[u"yealink-T54"_s].insert(u"brightness"_s, u"8"_s);
        site.phones[0].parameters.insert(u"linekey_type_1"_s, u"blf"_s);
        return Status();
    });
    QTest::newRow("a model of the site's own") << Change([](Site& site) {
        site.phoneModels.append({ u"yealink-T54-hall"_s, u"yealink-T54"_s, u"Hall"_s });
        site.phones[0].model = u"yealink-T54-hall"_s;
        return Status();
    });
}

void tst_PhonesStep::undoesEveryCommand()
{
    QFETCH(std::function<Status(Site&)>, change);
    const Site before = now();
    QVERIFY(m_draft->perform(nullptr, Name::Import, 1, change));
    const Site after = now();
    QVERIFY(!(after == before));
    for (int i = 0; i < 2; ++i) {
        stack()->undo();
        QCOMPARE(now(), before);
        stack()->redo();
        QCOMPARE(now(), after);
    }
}

void tst_PhonesStep::keepsWhatOthersChangedSince()
{
    QVERIFY(perform(Name::SetLabel, [](Site& site) {
        site.phones[0].label = u"Reception"_s;
        site.phones[1].label = u"Hall"_s;
    }));
    m_draft->edit(nullptr, [](Site& site) {
        site.phones[0].label = u"Front desk"_s; // the same value
        site.phones[1].serial = u"777"_s; // another value of the same phone
        site.name = u"Elsewhere"_s;
    });
    stack()->undo();
    QCOMPARE(now().phones[0].label, u"Front desk"_s);
    QCOMPARE(now().phones[1].label, QString());
    QCOMPARE(now().phones[1].serial, u"777"_s);
    QCOMPARE(now().name, u"Elsewhere"_s);
    stack()->redo();
    QCOMPARE(now().phones[0].label, u"Front desk"_s);
    QCOMPARE(now().phones[1].label, u"Hall"_s);
}

void tst_PhonesStep::keepsPhonesOthersAdded()
{
    QVERIFY(perform(Name::Remove, [](Site& site) { site.phones.removeFirst(); }));
    m_draft->edit(nullptr, [](Site& site) {
        site.phones.append(phone(8));
        site.phones.append(phone(1, u"carla"_s)); // the removed one is back already
    });
    stack()->undo();
    QCOMPARE(now().phones.size(), 4);
    QVERIFY(now().phone(mac(8)));
    QCOMPARE(now().phone(mac(1))->user, u"carla"_s);
}

void tst_PhonesStep::keepsParametersOthersSet()
{
    QVERIFY(perform(Name::SetParameter, [](Site& site) {
        site.parameters.defaults.insert(u"language"_s, u"it"_s);
        site.parameters.models[u"yealink-T54"_s].insert(u"brightness"_s, u"8"_s);
    }));
    m_draft->edit(nullptr, [](Site& site) {
        site.parameters.defaults.insert(u"timezone"_s, u"Europe/Rome"_s);
        site.parameters.models[u"yealink-T54"_s].insert(u"contrast"_s, u"4"_s);
        site.parameters.models[u"yealink-T46"_s].insert(u"contrast"_s, u"5"_s);
    });
    stack()->undo();
    const auto& left = now().parameters;
    QCOMPARE(left.defaults.keys(), QStringList { u"timezone"_s });
    QCOMPARE(left.models.value(u"yealink-T54"_s).keys(), QStringList { u"contrast"_s });
    QCOMPARE(left.models.value(u"yealink-T46"_s).keys(), QStringList { u"contrast"_s });
}

void tst_PhonesStep::followsUsersWhoAreRenamed()
{
    QVERIFY(perform(Name::Release, [](Site& site) { site.phones[2].user.clear(); }));
    QVERIFY(perform(Name::Assign, [](Site& site) { site.phones[0].user = u"bruno"_s; }));
    auto* users = m_step->findChild<DataTable*>(u"usersTable"_s);
    QVERIFY(users->model()->setData(users->model()->index(1, 1), u"bruno.n"_s, Qt::EditRole));
    QCOMPARE(now().phones[0].user, u"bruno.n"_s);
    stack()->undo();
    QCOMPARE(now().phones[0].user, QString());
    stack()->undo();
    QCOMPARE(now().phones[2].user, u"bruno.n"_s);
    stack()->redo();
    stack()->redo();
    QCOMPARE(now().phones[0].user, u"bruno.n"_s);
}

void tst_PhonesStep::givesNothingToUsersWhoAreGone()
{
    QVERIFY(perform(Name::Release, [](Site& site) { site.phones[2].user.clear(); }));
    m_draft->edit(nullptr, [](Site& site) { site.users.removeAt(1); });
    stack()->undo();
    QCOMPARE(now().phones[2].user, QString());
}

void tst_PhonesStep::putsAPhoneBackWhereItStood()
{
    QVERIFY(m_draft->perform(nullptr, Name::Remove, 2, [](Site& site) {
        return PhoneCommands::remove(site, { mac(1), mac(2) });
    }));
    m_draft->edit(nullptr, [](Site& site) { site.phones.append(phone(8)); });
    stack()->undo();
    QList<MacAddress> macs;
    for (const Phone& phone : now().phones)
        macs.append(phone.mac);
    QCOMPARE(macs, QList<MacAddress>({ mac(1), mac(2), mac(3), mac(8) }));
}

void tst_PhonesStep::keepsTheStoresIds()
{
    QVERIFY(perform(Name::SetLabel, [](Site& site) { site.phones[0].label = u"Hall"_s; }));
    Site stored = now();
    stored.version = 7;
    stored.phones[0].id = u"from the store"_s;
    m_draft->adopt(stored);
    stack()->undo();
    QCOMPARE(now().phones[0].id, u"from the store"_s);
    QCOMPARE(now().phones[0].label, QString());
    QCOMPARE(now().version, 7);
}

void tst_PhonesStep::changesNothingThatIsRefused()
{
    const Site before = now();
    QSignalSpy changed(m_draft.get(), &SiteDraft::changed);
    QVERIFY(!m_draft->perform(nullptr, Name::Assign, 1, [](Site& site) -> Status {
        site.phones.clear();
        return fail(ErrorCode::UnknownUser, u"nobody"_s);
    }));
    QVERIFY(perform(Name::SetLabel, [](Site&) {})); // nothing to be undone
    QCOMPARE(now(), before);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(stack()->count(), 0);
}

void tst_PhonesStep::importsAllOrNothing()
{
    m_step->showPage("phonesPage");
    const auto import = [&](const QByteArray& content) {
        auto* files = m_step->findChild<QObject*>(u"phoneSheetFiles"_s);
        QMetaObject::invokeMethod(files, "importFile", Q_ARG(QString, fileWith(content)));
        return m_step->findChild<QDialog*>(u"phoneImportDialog"_s);
    };
    const Site before = now();
    QDialog* dialog = import("mac;user\n001565000021;anna\nnonsense;carla\n");
    QVERIFY(dialog);
    auto* accept = dialog->findChild<QPushButton*>(u"phoneImportAcceptButton"_s);
    QVERIFY(!accept->isEnabled());
    auto* errors = dialog->findChild<QListWidget*>(u"phoneImportErrors"_s);
    QCOMPARE(errors->count(), 1);
    QVERIFY2(errors->item(0)->text().contains(u"3"_s), qPrintable(errors->item(0)->text()));
    QTest::keyClick(dialog, Qt::Key_Return); // the default is to leave it
    QTRY_VERIFY(!m_step->findChild<QDialog*>(u"phoneImportDialog"_s));
    QCOMPARE(now(), before);
    dialog = import("mac;user\n001565000021;anna\n001565000022;302\n");
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(now().phones.size(), 5);
    QCOMPARE(now().phones[3].user, u"anna"_s);
    QCOMPARE(now().phones[4].user, u"bruno"_s);
    stack()->undo();
    QCOMPARE(now(), before);
}

void tst_PhonesStep::exportsWhatItImports()
{
    auto* files = m_step->findChild<QObject*>(u"phoneSheetFiles"_s);
    const QString path = m_folder.filePath(u"out.csv"_s);
    QMetaObject::invokeMethod(files, "exportFile", Q_ARG(QString, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.count('\n'), 4);
    QVERIFY(content.contains("00-15-65-00-00-03"));
    QMetaObject::invokeMethod(
        files, "exportFile", Q_ARG(QString, m_folder.filePath(u"no/such/folder.csv"_s)));
    QVERIFY(m_step->findChild<PhonesEditor*>()->feedback().contains(u"folder.csv"_s));
}

void tst_PhonesStep::editsCellsByCommands()
{
    auto* table = find<PhonesTable>("phonesTable");
    auto* model = table->model();
    QVERIFY(model->setData(model->index(0, 5), u"Hall"_s, Qt::EditRole));
    QVERIFY(model->setData(model->index(1, 3), u"anna"_s, Qt::EditRole));
    QVERIFY(model->setData(model->index(1, 0), u"00:15:65:00:00:55"_s, Qt::EditRole));
    QVERIFY(!model->setData(model->index(0, 0), u"00:15:65:00:00:55"_s, Qt::EditRole));
    QCOMPARE(stack()->count(), 3);
    QCOMPARE(model->index(1, 0).data().toString(), u"00-15-65-00-00-55"_s);
    QCOMPARE(model->index(1, 6).data().toString(), u"301"_s);
    table->selectPhones({ mac(1) });
    while (stack()->canUndo())
        stack()->undo();
    QCOMPARE(model->index(1, 0).data().toString(), mac(2).hyphens());
    QCOMPARE(model->index(1, 6).data().toString(), QString());
    QCOMPARE(table->selectedPhones(), QList<MacAddress> { mac(1) }); // selection stays
}

WATCHED_MAIN(tst_PhonesStep)
#include "tst_PhonesStep.moc"
