// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "tests/widgets/PhoneBench.h"
#include "widgets/common/Banner.h"
#include "widgets/phones/AssociatePanel.h"
#include "widgets/phones/DeviceTreeModel.h"
#include "widgets/phones/PhonesTable.h"
#include "widgets/views/ScanField.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace PhoneBench;

class tst_AssociatePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsDevicesMainExtensionFirst();
    void saysWhyANumberIsPassedOver();
    void givesByDrop();
    void releasesByDrop();
    void refusesWhatIsNoPhone();
    void givesAndReleasesFromTheKeyboard();
    void givesInOrder();
    void givesTheSelectedInOrder();
    void refusesANinthDevice();
    void swapsAPhoneWithANewOne();
    void swapsAPhoneWithAFreeOne();
    void refusesASwapWithSomebodysPhone();
    void leavesTheSwapWithEscape();
    void swapsUsers();
    void undoesEachByName();
    void filtersUsersAndPhones();
    void staysQuickWithTenThousandPhones();
    void hasMnemonicsOfItsOwn();

private:
    template <typename T> T* find(const char* name)
    {
        return m_panel->findChild<T*>(QString::fromLatin1(name));
    }
    PhonesTable* table() { return find<PhonesTable>("freePhonesTable"); }
    QTreeView* tree() { return find<QTreeView>("devicesTree"); }
    DeviceTreeModel* model() { return qobject_cast<DeviceTreeModel*>(tree()->model()); }
    Banner* banner() { return m_panel->findChild<Banner*>(); }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    /// Of a user and what stands below, one line each: "Name|Extension|Remark".
    QStringList linesOf(const QString& username);
    void select(const QModelIndexList& rows);
    bool drop(QAbstractItemView* view, const QPoint& at, const QMimeData* mime);
    const Phone& at(int row) { return m_draft->site().phones.at(row); }
    void start(const Site& site);

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<VendorRules> m_vendors;
    std::unique_ptr<AssociatePanel> m_panel;
};

void tst_AssociatePanel::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_AssociatePanel::init()
{
    Site begin = site();
    begin.phones = { phone(1), phone(2), phone(3, u"bruno"_s), phone(4, u"bruno"_s) };
    start(begin);
}

void tst_AssociatePanel::start(const Site& site)
{
    m_panel.reset();
    m_draft = std::make_unique<SiteDraft>(site, m_catalog);
    m_vendors = std::make_unique<VendorRules>(m_catalog, nullptr);
    m_panel = std::make_unique<AssociatePanel>(m_draft.get(), m_vendors.get());
    m_panel->resize(900, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void tst_AssociatePanel::cleanup()
{
    m_panel.reset();
    m_vendors.reset();
    m_draft.reset();
}

QStringList tst_AssociatePanel::linesOf(const QString& username)
{
    const auto line = [](const QModelIndex& row) {
        QStringList cells;
        for (int column = 0; column < DeviceTreeModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        return cells.join(u'|');
    };
    const QModelIndex user = model()->indexOf(username);
    QStringList lines { line(user) };
    for (int row = 0; row < model()->rowCount(user); ++row)
        lines.append(line(model()->index(row, 0, user)));
    return lines;
}

void tst_AssociatePanel::select(const QModelIndexList& rows)
{
    tree()->clearSelection();
    for (const QModelIndex& row : rows) {
        tree()->selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
        tree()->selectionModel()->select(
            row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

/// What the system sends while something is dragged over a view and let go.
bool tst_AssociatePanel::drop(QAbstractItemView* view, const QPoint& at, const QMimeData* mime)
{
    QDragEnterEvent enter(at, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view->viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view->viewport(), &move);
    if (!move.isAccepted()) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(view->viewport(), &leave);
        return false;
    }
    QDropEvent drop(at, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view->viewport(), &drop);
    return drop.isAccepted();
}

void tst_AssociatePanel::showsDevicesMainExtensionFirst()
{
    const QAbstractItemModelTester tester(
        model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(linesOf(u"bruno"_s),
        QStringList({ u"Bruno Neri|302|2 device(s)"_s, u"Yealink T54S/W, 00-15-65-00-00-03|302|"_s,
            u"Yealink T54S/W, 00-15-65-00-00-04|91302|"_s }));
    QCOMPARE(linesOf(u"anna"_s), QStringList { u"Anna Bianchi|301|0 device(s)"_s });
    QCOMPARE(table()->proxy()->rowCount(), 2);
    QVERIFY(find<QLabel>("freePhonesLabel")->text().startsWith(u"2 "_s));
}

void tst_AssociatePanel::saysWhyANumberIsPassedOver()
{
    m_draft->edit(nullptr, [](Site& site) {
        Gateway gateway;
        gateway.name = u"fax"_s;
        GatewayPort port;
        port.extension = u"91302"_s;
        gateway.ports = { port };
        site.gateways = { gateway };
    });
    const QStringList lines = linesOf(u"bruno"_s);
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[2].endsWith(u"|91302|passed over"_s), qPrintable(lines[2]));
    QVERIFY2(lines[2].contains(u"fax"_s), qPrintable(lines[2]));
    QVERIFY(lines[3].contains(u"|92302|"_s));
    const QModelIndex skipped = model()->index(1, 0, model()->indexOf(u"bruno"_s));
    QVERIFY(!(model()->flags(skipped) & Qt::ItemIsSelectable));
}

void tst_AssociatePanel::givesByDrop()
{
    table()->selectPhones({ mac(1), mac(2) });
    const std::unique_ptr<QMimeData> mime(
        table()->model()->mimeData(table()->selectionModel()->selectedIndexes()));
    const QModelIndex anna = model()->indexOf(u"anna"_s);
    QVERIFY(drop(tree(), tree()->visualRect(anna).center(), mime.get()));
    QCOMPARE(at(0).user, u"anna"_s);
    QCOMPARE(at(1).user, u"anna"_s);
    QCOMPARE(table()->proxy()->rowCount(), 0);
    QCOMPARE(m_draft->site().phones.size(), 4);
    QCOMPARE(m_draft->undoStack()->count(), 1);
    // From one user to another, onto one of its devices.
    const QModelIndex device = model()->indexOf(mac(3));
    const std::unique_ptr<QMimeData> moved(model()->mimeData({ device }));
    QVERIFY(drop(tree(), tree()->visualRect(model()->indexOf(mac(1))).center(), moved.get()));
    QCOMPARE(at(2).user, u"anna"_s);
}

void tst_AssociatePanel::releasesByDrop()
{
    const std::unique_ptr<QMimeData> mime(model()->mimeData({ model()->indexOf(mac(3)) }));
    QVERIFY(drop(table(), table()->viewport()->rect().center(), mime.get()));
    QCOMPARE(at(2).user, QString());
    QCOMPARE(table()->proxy()->rowCount(), 3);
    QCOMPARE(m_draft->site().phones.size(), 4);
}

void tst_AssociatePanel::refusesWhatIsNoPhone()
{
    QMimeData text;
    text.setText(u"001565000001"_s);
    const QModelIndex anna = model()->indexOf(u"anna"_s);
    QVERIFY(!drop(tree(), tree()->visualRect(anna).center(), &text));
    QVERIFY(!drop(table(), table()->viewport()->rect().center(), &text));
    QCOMPARE(m_draft->undoStack()->count(), 0);
}

void tst_AssociatePanel::givesAndReleasesFromTheKeyboard()
{
    find<QLineEdit>("deviceFilterEdit")->setFocus();
    QTest::keyClick(m_panel.get(), Qt::Key_Tab);
    QVERIFY(tree()->hasFocus());
    find<QLineEdit>("freePhoneFilterEdit")->setFocus();
    QTest::keyClick(m_panel.get(), Qt::Key_Tab);
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->selectedPhones(), QList<MacAddress> { mac(1) });
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(at(0).user, u"anna"_s);
    QCOMPARE(table()->selectedPhones(), QList<MacAddress> { mac(2) }); // the next one is up
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Down);
    QCOMPARE(model()->phoneOf(tree()->currentIndex()), mac(1));
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(at(0).user, QString());
    QCOMPARE(m_draft->undoStack()->count(), 2);
}

void tst_AssociatePanel::givesInOrder()
{
    click("assignInOrderButton");
    QCOMPARE(at(0).user, u"anna"_s);
    QCOMPARE(at(1).user, u"carla"_s); // bruno has phones
    QVERIFY(banner()->text().contains(u"2 "_s));
    QVERIFY(!find<QPushButton>("assignInOrderButton")->isEnabled());
}

void tst_AssociatePanel::givesTheSelectedInOrder()
{
    m_draft->edit(nullptr, [](Site& site) { site.phones.append(phone(5)); });
    table()->selectPhones({ mac(2), mac(5) });
    select({ model()->indexOf(u"carla"_s), model()->indexOf(u"bruno"_s) });
    click("assignInOrderButton");
    QCOMPARE(at(0).user, QString());
    QCOMPARE(at(1).user, u"bruno"_s); // users in the order they are seen
    QCOMPARE(at(4).user, u"carla"_s);
}

void tst_AssociatePanel::refusesANinthDevice()
{
    Site full = site();
    for (int i = 1; i <= 8; ++i)
        full.phones.append(phone(i, u"anna"_s));
    full.phones.append(phone(9));
    start(full);
    table()->selectPhones({ mac(9) });
    select({ model()->indexOf(u"anna"_s) });
    click("giveButton");
    QCOMPARE(at(8).user, QString());
    QVERIFY(banner()->isVisible());
    QVERIFY2(
        banner()->text().contains(u"anna"_s, Qt::CaseInsensitive), qPrintable(banner()->text()));
    QCOMPARE(m_draft->undoStack()->count(), 0);
}

void tst_AssociatePanel::swapsAPhoneWithANewOne()
{
    m_draft->edit(nullptr, [](Site& site) { site.phones[2].label = u"Reception"_s; });
    select({ model()->indexOf(mac(3)) });
    QVERIFY(find<QPushButton>("swapPhoneButton")->isEnabled());
    click("swapPhoneButton");
    auto* field = find<ScanField>("swapEdit");
    QVERIFY(field->hasFocus());
    type(field, u"6938818302112"_s); // the article's code first, as it happens
    QVERIFY(banner()->isVisible());
    QVERIFY(field->isVisible());
    type(field, u"00:15:65:00:00:77"_s, Qt::Key_Tab);
    QVERIFY(!m_draft->site().phone(mac(3)));
    const Phone* now = m_draft->site().phone(mac(0x77));
    QVERIFY(now);
    QCOMPARE(now->user, u"bruno"_s);
    QCOMPARE(now->label, u"Reception"_s);
    QVERIFY(!field->isVisible());
    QCOMPARE(model()->phoneOf(tree()->currentIndex()), mac(0x77));
    QVERIFY(tree()->hasFocus());
}

void tst_AssociatePanel::swapsAPhoneWithAFreeOne()
{
    select({ model()->indexOf(mac(4)) });
    click("swapPhoneButton");
    type(find<ScanField>("swapEdit"), mac(1).plain());
    QCOMPARE(m_draft->site().phones.size(), 3);
    QCOMPARE(m_draft->site().phone(mac(1))->user, u"bruno"_s);
}

void tst_AssociatePanel::refusesASwapWithSomebodysPhone()
{
    select({ model()->indexOf(mac(4)) });
    click("swapPhoneButton");
    const Site before = m_draft->site();
    type(find<ScanField>("swapEdit"), mac(3).plain());
    QCOMPARE(m_draft->site(), before);
    QVERIFY(banner()->isVisible());
    QVERIFY(find<ScanField>("swapEdit")->isVisible());
}

void tst_AssociatePanel::leavesTheSwapWithEscape()
{
    select({ model()->indexOf(mac(4)) });
    click("swapPhoneButton");
    QTest::keyClick(find<ScanField>("swapEdit"), Qt::Key_Escape);
    QVERIFY(!find<ScanField>("swapEdit")->isVisible());
    QVERIFY(tree()->hasFocus());
}

void tst_AssociatePanel::swapsUsers()
{
    m_draft->edit(nullptr, [](Site& site) { site.phones[0].user = u"carla"_s; });
    select({ model()->indexOf(u"bruno"_s), model()->indexOf(u"carla"_s) });
    click("swapUsersButton");
    QCOMPARE(at(0).user, u"bruno"_s);
    QCOMPARE(at(2).user, u"carla"_s);
    QCOMPARE(at(3).user, u"carla"_s);
    QVERIFY(banner()->text().contains(u"Bruno Neri"_s));
}

void tst_AssociatePanel::undoesEachByName()
{
    const Site before = m_draft->site();
    click("assignInOrderButton");
    select({ model()->indexOf(u"bruno"_s), model()->indexOf(u"carla"_s) });
    click("swapUsersButton");
    select({ model()->indexOf(mac(1)) });
    click("releaseButton");
    select({ model()->indexOf(mac(3)) });
    click("swapPhoneButton");
    type(find<ScanField>("swapEdit"), mac(0x77).plain());
    const Site after = m_draft->site();
    auto* stack = m_draft->undoStack();
    QCOMPARE(stack->count(), 4);
    while (stack->canUndo())
        stack->undo();
    QCOMPARE(m_draft->site(), before);
    QCOMPARE(linesOf(u"bruno"_s).size(), 3);
    while (stack->canRedo())
        stack->redo();
    QCOMPARE(m_draft->site(), after);
}

void tst_AssociatePanel::filtersUsersAndPhones()
{
    QTest::keyClicks(find<QLineEdit>("deviceFilterEdit"), u"NERI 00-00-04"_s);
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->userOf(model()->index(0, 0)), u"bruno"_s);
    QVERIFY(tree()->isExpanded(model()->index(0, 0)));
    QTest::keyClicks(find<QLineEdit>("freePhoneFilterEdit"), u"00-00-02"_s);
    QCOMPARE(table()->proxy()->rowCount(), 1);
}

void tst_AssociatePanel::staysQuickWithTenThousandPhones()
{
    Site large;
    for (int i = 0; i < 4000; ++i)
        large.users.append(
            user(u"user%1"_s.arg(i), u"User %1"_s.arg(i), QString::number(20000 + i)));
    for (int i = 0; i < 10'000; ++i) {
        Phone phone;
        phone.mac = *MacAddress::parse(u"001565%1"_s.arg(i, 6, 16, QLatin1Char('0')));
        phone.user = i < 6000 ? u"user%1"_s.arg(i / 2) : QString();
        phone.model = u"yealink-T54"_s;
        large.phones.append(phone);
    }
    start(large);
    for (const char* name : { "deviceFilterEdit", "freePhoneFilterEdit" }) {
        qint64 slowest = 0;
        for (const QChar c : u"0a9"_s) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(find<QLineEdit>(name), c.toLatin1());
            QCoreApplication::processEvents();
            slowest = std::max(slowest, timer.elapsed());
        }
        qInfo("%s: %lld ms", name, static_cast<long long>(slowest));
        QVERIFY(slowest < 500); // a build without optimisation on a busy machine
    }
}

void tst_AssociatePanel::hasMnemonicsOfItsOwn()
{
    select({ model()->indexOf(mac(4)) });
    click("swapPhoneButton");
    QStringList texts { u"&Back"_s, u"&Next"_s, u"&Close"_s, u"&Site"_s, u"&Edit"_s, u"&View"_s,
        u"&Help"_s };
    for (const QLabel* label : m_panel->findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            texts.append(label->text());
    for (const QAbstractButton* button : m_panel->findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty())
            texts.append(button->text());
    const QString letters = mnemonicsOf(texts);
    QVERIFY2(letters.size() >= 16, qPrintable(letters));
    for (qsizetype i = 1; i < letters.size(); ++i)
        QVERIFY2(letters[i] != letters[i - 1], qPrintable(letters));
}

WATCHED_MAIN(tst_AssociatePanel)
#include "tst_AssociatePanel.moc"
