// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Store.h"
#include "tests/support/WatchedMain.h"
#include "tests/widgets/PhoneBench.h"
#include "widgets/phones/ScanPanel.h"
#include "widgets/phones/ScanSounds.h"
#include "widgets/views/ScanField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace PhoneBench;

class tst_ScanPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhoIsNext();
    void givesOneBoxAfterTheOtherFromTheKeyboard();
    void neverPressesTheDefaultButton_data();
    void neverPressesTheDefaultButton();
    void givesPhonesThatAreInTheListAlready();
    void skipsAUserAndComesBack();
    void takesAnotherUser();
    void goesOnWhenEverybodyHasOne();
    void saysWhereADuplicateIsAndMovesIt();
    void undoesTheLastScanOnly();
    void undoesByKeyInTheEmptyField();
    void offersUndoWhenTheSameIsScannedAgain();
    void refusesWithTheReason_data();
    void refusesWithTheReason();
    void takesSerialsCheckCodesAndQrCodes();
    void asksWhoseAnUnknownAddressIs();
    void keepsTheRuleInTheStore();
    void picksAModelForOneAndForAll();
    void soundsAsItSays();
    void keepsTheFocus();
    void leavesWithEscapeInnermostFirst();
    void hasMnemonicsOfItsOwn();

private:
    template <typename T> T* find(const char* name)
    {
        return m_panel->findChild<T*>(QString::fromLatin1(name));
    }
    void scan(const QString& text, Qt::Key suffix = Qt::Key_Return)
    {
        type(m_panel->field(), text, suffix);
    }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void pick(const char* combo, const QString& data);
    QString next() { return find<QLabel>("nextUserLabel")->text(); }
    QString counted() { return find<QLabel>("scanCountLabel")->text(); }
    const QList<Phone>& phones() { return m_draft->site().phones; }

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<VendorRules> m_vendors;
    std::unique_ptr<ScanPanel> m_panel;
};

void tst_ScanPanel::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_ScanPanel::init()
{
    m_draft = std::make_unique<SiteDraft>(site(), m_catalog);
    m_vendors = std::make_unique<VendorRules>(m_catalog, nullptr);
    m_panel = std::make_unique<ScanPanel>(m_draft.get(), m_vendors.get());
    m_panel->resize(800, 200);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->setScanMode(true);
}

void tst_ScanPanel::cleanup()
{
    m_panel.reset();
    m_vendors.reset();
    m_draft.reset();
}

void tst_ScanPanel::pick(const char* name, const QString& data)
{
    auto* combo = find<QComboBox>(name);
    QVERIFY(combo->isVisible());
    combo->setCurrentIndex(combo->findData(data));
    Q_EMIT combo->activated(combo->currentIndex());
}

void tst_ScanPanel::saysWhoIsNext()
{
    QCOMPARE(next(), u"Anna Bianchi (301)"_s);
    QCOMPARE(counted(), u"0 of 3"_s);
    QVERIFY(find<QLabel>("nextUserLabel")->fontInfo().pointSizeF()
        > m_panel->fontInfo().pointSizeF() * 1.5);
}

void tst_ScanPanel::givesOneBoxAfterTheOtherFromTheKeyboard()
{
    scan(u"001565AABBCC"_s);
    scan(u"3146019092012345"_s);
    QCOMPARE(next(), u"Bruno Neri (302)"_s);
    scan(u"001565AABBCD"_s, Qt::Key_Tab);
    scan(u"3146019092012346"_s, Qt::Key_Tab);
    scan(u"00:15:65:aa:bb:ce"_s, Qt::Key_Enter);
    QCOMPARE(phones().size(), 3);
    QCOMPARE(phones()[0].user, u"anna"_s);
    QCOMPARE(phones()[0].serial, u"3146019092012345"_s);
    QCOMPARE(phones()[1].user, u"bruno"_s);
    QCOMPARE(phones()[1].serial, u"3146019092012346"_s);
    QCOMPARE(phones()[2].user, u"carla"_s);
    QCOMPARE(counted(), u"3 of 3"_s);
    QVERIFY(m_panel->field()->hasFocus());
}

void tst_ScanPanel::neverPressesTheDefaultButton_data()
{
    QTest::addColumn<Qt::Key>("suffix");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Enter of the number pad") << Qt::Key_Enter;
    QTest::newRow("Tab") << Qt::Key_Tab;
}

void tst_ScanPanel::neverPressesTheDefaultButton()
{
    QFETCH(Qt::Key, suffix);
    QDialog dialog;
    auto* button = new QPushButton(u"Next"_s, &dialog);
    button->setDefault(true);
    auto* panel = new ScanPanel(m_draft.get(), m_vendors.get(), &dialog);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(panel);
    layout->addWidget(button);
    dialog.show();
    panel->setScanMode(true);
    QSignalSpy clicked(button, &QPushButton::clicked);
    for (const auto& code : { u"001565AABBCC"_s, u"6938818302112"_s, u"nonsense"_s })
        type(panel->field(), code, suffix);
    QCOMPARE(clicked.size(), 0);
    QVERIFY(dialog.isVisible());
    QCOMPARE(phones().size(), 1);
}

void tst_ScanPanel::givesPhonesThatAreInTheListAlready()
{
    m_draft->edit(nullptr, [](Site& site) { site.phones = { phone(1), phone(2) }; });
    scan(mac(2).plain());
    QCOMPARE(phones().size(), 2);
    QCOMPARE(phones()[1].user, u"anna"_s);
    QCOMPARE(phones()[0].user, QString());
}

void tst_ScanPanel::skipsAUserAndComesBack()
{
    click("skipUserButton");
    QCOMPARE(next(), u"Bruno Neri (302)"_s);
    click("skipUserButton");
    click("skipUserButton");
    QCOMPARE(next(), u"Anna Bianchi (301)"_s);
    click("skipUserButton");
    scan(u"001565AABBCC"_s);
    QCOMPARE(phones()[0].user, u"bruno"_s);
    scan(u"001565AABBCD"_s);
    QCOMPARE(phones()[1].user, u"carla"_s);
    QCOMPARE(next(), u"Anna Bianchi (301)"_s);
}

void tst_ScanPanel::takesAnotherUser()
{
    scan(u"001565AABBCC"_s);
    pick("otherUserCombo", u"anna"_s);
    QVERIFY(m_panel->field()->hasFocus());
    QCOMPARE(next(), u"Anna Bianchi (301)"_s);
    scan(u"001565AABBCD"_s);
    QCOMPARE(phones()[1].user, u"anna"_s);
    QCOMPARE(next(), u"Bruno Neri (302)"_s);
}

void tst_ScanPanel::goesOnWhenEverybodyHasOne()
{
    for (const auto& code : { u"001565AABBC1"_s, u"001565AABBC2"_s, u"001565AABBC3"_s })
        scan(code);
    QCOMPARE(next(), u"Nobody"_s);
    QVERIFY(!find<QPushButton>("skipUserButton")->isEnabled());
    scan(u"001565AABBC4"_s);
    QCOMPARE(phones().size(), 4);
    QCOMPARE(phones()[3].user, QString());
}

void tst_ScanPanel::saysWhereADuplicateIsAndMovesIt()
{
    scan(u"001565AABBCC"_s);
    scan(u"001565AABBCD"_s);
    scan(u"001565AABBCC"_s);
    QCOMPARE(phones().size(), 2);
    const QString said = m_panel->feedback();
    QVERIFY2(said.contains(u"row 1"_s) && said.contains(u"Anna Bianchi (301)"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Carla Verdi"_s), qPrintable(said));
    click("moveHereButton");
    QCOMPARE(phones()[0].user, u"carla"_s);
    QCOMPARE(next(), u"Anna Bianchi (301)"_s);
    QVERIFY(m_panel->field()->hasFocus());
    QVERIFY(!find<QPushButton>("moveHereButton")->isVisible());
}

void tst_ScanPanel::undoesTheLastScanOnly()
{
    QVERIFY(!find<QPushButton>("undoScanButton")->isVisible());
    scan(u"001565AABBCC"_s);
    scan(u"001565AABBCD"_s);
    scan(u"3146019092012345"_s);
    click("undoScanButton");
    QCOMPARE(phones()[1].serial, QString());
    click("undoScanButton");
    QCOMPARE(phones().size(), 1);
    QCOMPARE(next(), u"Bruno Neri (302)"_s);
    QVERIFY(m_panel->feedback().startsWith(u"Undone: "_s));
    // What another page did is none of a scan's.
    QVERIFY(m_draft->perform(nullptr, PhoneCommands::Name::SetLabel, 1, [](Site& site) {
        site.phones[0].label = u"Reception"_s;
        return Status();
    }));
    QVERIFY(!find<QPushButton>("undoScanButton")->isVisible());
    m_draft->undoStack()->undo();
    click("undoScanButton");
    QCOMPARE(phones().size(), 0);
}

void tst_ScanPanel::undoesByKeyInTheEmptyField()
{
    auto* action = new QAction(m_panel.get());
    action->setShortcut(QKeySequence::Undo);
    m_panel->addAction(action);
    connect(action, &QAction::triggered, m_draft->undoStack(), &QUndoStack::undo);
    scan(u"001565AABBCC"_s);
    QTest::keyClicks(m_panel->field(), u"00"_s);
    QTest::keyClick(m_panel->field(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(phones().size(), 1); // what was typed goes first
    m_panel->field()->clear();
    QTest::keyClick(m_panel->field(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(phones().size(), 0);
}

void tst_ScanPanel::offersUndoWhenTheSameIsScannedAgain()
{
    scan(u"001565AABBCC"_s);
    scan(u"001565AABBCC"_s);
    QCOMPARE(phones().size(), 1);
    QVERIFY2(m_panel->feedback().contains(u"Undo the scan"_s), qPrintable(m_panel->feedback()));
    click("undoScanButton");
    QCOMPARE(phones().size(), 0);
}

void tst_ScanPanel::refusesWithTheReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("EAN-13") << u"6938818302112"_s << u"article number"_s;
    QTest::newRow("UPC-A") << u"841885112040"_s << u"article number"_s;
    QTest::newRow("a serial number first") << u"3146019092012345"_s << u"no phone was scanned"_s;
    QTest::newRow("any gateway") << u"00A0BA0A0B0C"_s << u"gateways page"_s;
    QTest::newRow("far too long") << u"A"_s.repeated(600) << u"1"_s.repeated(0);
}

void tst_ScanPanel::refusesWithTheReason()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    scan(text);
    QCOMPARE(phones().size(), 0);
    QVERIFY(!m_panel->feedback().isEmpty());
    QVERIFY2(m_panel->feedback().contains(reason), qPrintable(m_panel->feedback()));
    QVERIFY(!m_draft->undoStack()->canUndo());
    QVERIFY(m_panel->field()->hasFocus());
}

void tst_ScanPanel::takesSerialsCheckCodesAndQrCodes()
{
    scan(u"7C2F80AABBCC-A1B2"_s);
    QCOMPARE(phones().size(), 1);
    QCOMPARE(phones()[0].checkCode, u"A1B2"_s);
    scan(u"12345678901234567890"_s);
    QCOMPARE(phones()[0].serial, u"12345678901234567890"_s);
    // The same once more, then another one, change nothing.
    scan(u"12345678901234567890"_s);
    scan(u"98765432109876543210"_s);
    QCOMPARE(phones()[0].serial, u"12345678901234567890"_s);
    QCOMPARE(m_draft->undoStack()->index(), 2);
}

void tst_ScanPanel::asksWhoseAnUnknownAddressIs()
{
    scan(u"021122334455"_s);
    QCOMPARE(phones().size(), 1); // never blocks
    QCOMPARE(phones()[0].user, u"anna"_s);
    QVERIFY(find<QComboBox>("vendorCombo")->isVisible());
    scan(u"021122334456"_s);
    QCOMPARE(phones().size(), 2);
    pick("vendorCombo", u"yealink"_s);
    QCOMPARE(m_vendors->book().phoneVendorOf(*MacAddress::parse(u"0211229A9A9A")), u"yealink"_s);
    QVERIFY(!find<QComboBox>("vendorCombo")->isVisible());
    QVERIFY(find<QComboBox>("scanModelCombo")->isVisible());
    QVERIFY(find<QComboBox>("scanModelCombo")->itemText(0).startsWith(u"Yealink"_s));
    scan(u"021122334457"_s);
    QVERIFY(!find<QComboBox>("vendorCombo")->isVisible());
    QVERIFY(m_panel->field()->hasFocus());
}

void tst_ScanPanel::keepsTheRuleInTheStore()
{
    QTemporaryDir folder;
    const auto store = Store::open(folder.filePath(u"phones.sqlite"_s));
    QVERIFY(store);
    const auto mac = *MacAddress::parse(u"021122334455");
    {
        VendorRules rules(m_catalog, store->get());
        QVERIFY(rules.book().phoneVendorOf(mac).isEmpty());
        QVERIFY(rules.keep(mac, u"snom"_s));
    }
    const VendorRules later(m_catalog, store->get());
    QCOMPARE(later.book().phoneVendorOf(mac), u"snom"_s);
}

void tst_ScanPanel::picksAModelForOneAndForAll()
{
    scan(u"001565AABBC1"_s);
    scan(u"001565AABBC2"_s);
    scan(u"00041300AB01"_s); // Snom
    scan(u"001565AABBC2"_s);
    QVERIFY(!find<QPushButton>("modelForAllButton")->isEnabled());
    pick("scanModelCombo", u"yealink-T54"_s);
    QCOMPARE(phones()[1].model, u"yealink-T54"_s);
    QCOMPARE(phones()[0].model, QString());
    click("modelForAllButton");
    QCOMPARE(phones()[0].model, u"yealink-T54"_s);
    QCOMPARE(phones()[2].model, QString());
    scan(u"001565AABBC3"_s); // as picked last
    QCOMPARE(phones()[3].model, u"yealink-T54"_s);
}

void tst_ScanPanel::soundsAsItSays()
{
    auto* sounds = m_panel->findChild<ScanSounds*>();
    QSignalSpy played(sounds, &ScanSounds::played);
    const auto kind = [&] { return played.takeLast().first().value<ScanOutcome::Kind>(); };
    scan(u"001565AABBC1"_s);
    QCOMPARE(kind(), ScanOutcome::Kind::Good);
    scan(u"001565AABBC1"_s);
    QCOMPARE(kind(), ScanOutcome::Kind::Duplicate);
    scan(u"nonsense"_s);
    QCOMPARE(kind(), ScanOutcome::Kind::Wrong);
    auto* check = find<QCheckBox>("scanSoundsCheck");
    QVERIFY(check->isChecked());
    QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(8, check->height() / 2));
    scan(u"001565AABBC2"_s);
    QCOMPARE(played.size(), 0);
    QVERIFY(!ScanSounds().isOn()); // kept
    QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(8, check->height() / 2));
    QVERIFY(ScanSounds().isOn());
}

void tst_ScanPanel::keepsTheFocus()
{
    QVERIFY(m_panel->field()->hasFocus());
    click("skipUserButton");
    QVERIFY(m_panel->field()->hasFocus());
    scan(u"001565AABBCC"_s);
    scan(u"001565AABBCC"_s);
    click("undoScanButton");
    QVERIFY(m_panel->field()->hasFocus());
    // By keyboard everything can be reached all the same.
    QTest::keyClick(m_panel->field(), Qt::Key_Tab);
    QVERIFY(!m_panel->field()->hasFocus());
    const QString before = next();
    QTest::keyClick(m_panel.get(), Qt::Key_K, Qt::AltModifier);
    QTRY_VERIFY(m_panel->field()->hasFocus());
    QVERIFY(next() != before);
}

void tst_ScanPanel::leavesWithEscapeInnermostFirst()
{
    QTest::keyClicks(m_panel->field(), u"0015"_s);
    QTest::keyClick(m_panel->field(), Qt::Key_Escape);
    QCOMPARE(m_panel->field()->text(), QString());
    QVERIFY(m_panel->isScanMode());
    QTest::keyClick(m_panel->field(), Qt::Key_Escape);
    QVERIFY(!m_panel->isScanMode());
    QVERIFY(!find<QLabel>("nextUserLabel")->isVisible());
    scan(u"001565AABBCC"_s); // without the mode phones are nobody's
    QCOMPARE(phones()[0].user, QString());
}

void tst_ScanPanel::hasMnemonicsOfItsOwn()
{
    scan(u"001565AABBCC"_s);
    scan(u"001565AABBCD"_s);
    scan(u"001565AABBCC"_s);
    QStringList texts;
    for (const QLabel* label : m_panel->findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            texts.append(label->text());
    for (const QAbstractButton* button : m_panel->findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty())
            texts.append(button->text());
    const QString letters = mnemonicsOf(texts
        + QStringList {
            u"&Back"_s, u"&Next"_s, u"&Close"_s, u"&Site"_s, u"&Edit"_s, u"&View"_s, u"&Help"_s });
    QVERIFY2(letters.size() >= 15, qPrintable(letters));
    for (qsizetype i = 1; i < letters.size(); ++i)
        QVERIFY2(letters[i] != letters[i - 1], qPrintable(letters));
}

WATCHED_MAIN(tst_ScanPanel)
#include "tst_ScanPanel.moc"
