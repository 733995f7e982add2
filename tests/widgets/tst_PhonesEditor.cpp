// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "widgets/editors/PasteMacsDialog.h"
#include "widgets/editors/PhonesEditor.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/VendorRules.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/ScanField.h"

#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class tst_PhonesEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void takesEverySpelling_data();
    void takesEverySpelling();
    void commitsOnTab();
    void neverPressesTheDefaultButton();
    void saysWhatWasAdded();
    void rejectsWithTheReason_data();
    void rejectsWithTheReason();
    void saysWhereADuplicateIs();
    void givesASerialToTheLastPhone();
    void proposesTheModelLastPicked();
    void offersTheVendorsModelsFirst();
    void setsTheModelOfTheSelected();
    void associatesInOrder();
    void refusesANinthDevice();
    void pastesAList();
    void putsTheNextOneInARemovedOnesPlace();

private:
    template <typename T> T* find(const char* name)
    {
        return m_editor->findChild<T*>(QString::fromLatin1(name));
    }
    ScanField* field() { return find<ScanField>("scanEdit"); }
    DataTable* table() { return find<DataTable>("phonesTable"); }
    const QList<Phone>& phones() { return m_draft->site().phones; }
    void scan(const QString& text, Qt::Key suffix = Qt::Key_Return);

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<VendorRules> m_vendors;
    std::unique_ptr<PhonesEditor> m_editor;
};

void tst_PhonesEditor::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_PhonesEditor::init()
{
    Site site;
    site.users = { { u"1"_s, u"anna"_s, u"Anna Bianchi"_s, u"301"_s, {}, false },
        { u"2"_s, u"bruno"_s, u"Bruno Neri"_s, u"302"_s, {}, false } };
    Gateway gateway;
    gateway.name = u"gw1"_s;
    gateway.mac = u"00:A0:BA:01:02:03"_s;
    site.gateways = { gateway };
    m_draft = std::make_unique<SiteDraft>(site, m_catalog);
    m_vendors = std::make_unique<VendorRules>(m_catalog, nullptr);
    m_editor = std::make_unique<PhonesEditor>(m_draft.get(), m_vendors.get());
    m_editor->resize(1000, 500);
    m_editor->show();
    m_editor->setFocus();
}

void tst_PhonesEditor::cleanup()
{
    m_editor.reset();
    m_vendors.reset();
    m_draft.reset();
}

void tst_PhonesEditor::scan(const QString& text, Qt::Key suffix)
{
    // keyClicks cannot type letters outside Latin-1 keys; a scanner sends them as text all the
    // same.
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, field(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    QTest::keyClick(field(), suffix);
}

void tst_PhonesEditor::takesEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"001565AABBCC"_s;
    QTest::newRow("lower case") << u"001565aabbcc"_s;
    QTest::newRow("colons") << u"00:15:65:AA:BB:CC"_s;
    QTest::newRow("hyphens") << u"00-15-65-AA-BB-CC"_s;
    QTest::newRow("dots") << u"0015.65AA.BBCC"_s;
    QTest::newRow("blanks") << u"00 15 65 AA BB CC"_s;
    QTest::newRow("prefix") << u"MAC:001565AABBCC"_s;
    QTest::newRow("Italian keyboard, colons") << u"00\u00e715\u00e765\u00e7AA\u00e7BB\u00e7CC"_s;
    QTest::newRow("Italian keyboard, hyphens") << u"00'15'65'AA'BB'CC"_s;
}

void tst_PhonesEditor::takesEverySpelling()
{
    QFETCH(QString, text);
    scan(text);
    QCOMPARE(phones().size(), 1);
    QCOMPARE(phones().first().mac.plain(), u"001565AABBCC"_s);
    QCOMPARE(field()->text(), QString());
}

void tst_PhonesEditor::commitsOnTab()
{
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    field()->setFocus();
    scan(u"001565AABBCC"_s, Qt::Key_Tab);
    QCOMPARE(phones().size(), 1);
    QVERIFY(field()->hasFocus());
    QTest::keyClick(field(), Qt::Key_Tab);
    QVERIFY(!field()->hasFocus());
}

void tst_PhonesEditor::neverPressesTheDefaultButton()
{
    QDialog dialog;
    auto* button = new QPushButton(u"Next"_s, &dialog);
    button->setDefault(true);
    auto* editor = new PhonesEditor(m_draft.get(), m_vendors.get(), &dialog);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(editor);
    layout->addWidget(button);
    dialog.show();
    QSignalSpy clicked(button, &QPushButton::clicked);
    auto* scanField = editor->findChild<ScanField*>();
    QTest::keyClicks(scanField, u"001565AABBCC"_s);
    QTest::keyClick(scanField, Qt::Key_Return);
    QTest::keyClick(scanField, Qt::Key_Enter);
    QCOMPARE(clicked.size(), 0);
    QVERIFY(dialog.isVisible());
    QCOMPARE(phones().size(), 1);
}

void tst_PhonesEditor::saysWhatWasAdded()
{
    scan(u"001565AABBCC"_s);
    QVERIFY2(m_editor->feedback().startsWith(u"Yealink 00-15-65-AA-BB-CC added, 1 phone"_s),
        qPrintable(m_editor->feedback()));
}

void tst_PhonesEditor::rejectsWithTheReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("EAN-13") << u"6938818302112"_s << u"bar code"_s;
    QTest::newRow("UPC-A") << u"841885112040"_s << u"bar code"_s;
    QTest::newRow("too short") << u"001565AABBC"_s << u"twelve characters"_s;
    QTest::newRow("serial number first")
        << u"3146019092012345"_s << u"Scan the MAC address first"_s;
    QTest::newRow("a gateway of the site") << u"00A0BA010203"_s << u"gw1"_s;
    QTest::newRow("any gateway") << u"00A0BA0A0B0C"_s << u"gateways page"_s;
}

void tst_PhonesEditor::rejectsWithTheReason()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    scan(text);
    QCOMPARE(phones().size(), 0);
    QVERIFY2(m_editor->feedback().contains(reason), qPrintable(m_editor->feedback()));
}

void tst_PhonesEditor::saysWhereADuplicateIs()
{
    scan(u"001565AABBCC"_s);
    m_draft->edit(nullptr, [](Site& site) { site.phones[0].user = u"anna"_s; });
    scan(u"00:15:65:aa:bb:cc"_s);
    QCOMPARE(phones().size(), 1);
    QVERIFY(m_editor->feedback().contains(u"row 1"_s));
    QVERIFY(m_editor->feedback().contains(u"Anna Bianchi"_s));
}

void tst_PhonesEditor::givesASerialToTheLastPhone()
{
    scan(u"001565AABBCC"_s);
    scan(u"S/N: 3146019092012345"_s);
    QCOMPARE(phones().size(), 1);
    QCOMPARE(phones().first().serial, u"3146019092012345"_s);
}

void tst_PhonesEditor::proposesTheModelLastPicked()
{
    scan(u"001565AABBCC"_s);
    QCOMPARE(phones().first().model, QString());
    auto* model = table()->model();
    QVERIFY(model->setData(model->index(0, 2), u"yealink-T54"_s, Qt::EditRole));
    scan(u"001565AABBCD"_s);
    scan(u"00041300AB01"_s); // Snom
    QCOMPARE(phones()[1].model, u"yealink-T54"_s);
    QCOMPARE(phones()[2].model, QString());
}

void tst_PhonesEditor::offersTheVendorsModelsFirst()
{
    scan(u"001565AABBCC"_s);
    table()->edit(table()->model()->index(0, 2));
    auto* combo = table()->viewport()->findChild<QComboBox*>(u"cellCombo"_s);
    QVERIFY(combo);
    QVERIFY(combo->itemText(0).startsWith(u"Yealink"_s));
    QVERIFY(combo->count() > 50);
}

void tst_PhonesEditor::setsTheModelOfTheSelected()
{
    scan(u"001565AABBCC"_s);
    scan(u"001565AABBCD"_s);
    table()->selectRows({ 0, 1 });
    auto* combo = find<QComboBox>("bulkModelCombo");
    combo->setCurrentIndex(combo->findData(u"yealink-T54"_s));
    QTest::mouseClick(find<QPushButton>("setModelButton"), Qt::LeftButton);
    QCOMPARE(phones()[0].model, u"yealink-T54"_s);
    QCOMPARE(phones()[1].model, u"yealink-T54"_s);
}

void tst_PhonesEditor::associatesInOrder()
{
    for (const auto& mac : { u"001565AABBCC"_s, u"001565AABBCD"_s, u"001565AABBCE"_s })
        scan(mac);
    table()->selectRows({ 0, 1, 2 });
    QTest::mouseClick(find<QPushButton>("associateButton"), Qt::LeftButton);
    QCOMPARE(phones()[0].user, u"anna"_s);
    QCOMPARE(phones()[1].user, u"bruno"_s);
    QCOMPARE(phones()[2].user, QString());
    QVERIFY(m_editor->feedback().contains(u"Left over"_s));
    QCOMPARE(table()->model()->index(1, 6).data().toString(), u"302"_s);
}

void tst_PhonesEditor::refusesANinthDevice()
{
    for (int i = 1; i <= 9; ++i)
        scan(u"0015650000%1"_s.arg(i, 2, 10, QLatin1Char('0')));
    auto* model = table()->model();
    for (int row = 0; row < 8; ++row)
        QVERIFY(model->setData(model->index(row, 3), u"anna"_s, Qt::EditRole));
    QVERIFY(!model->setData(model->index(8, 3), u"anna"_s, Qt::EditRole));
    QCOMPARE(phones()[8].user, QString());
    QVERIFY2(m_editor->feedback().contains(u"anna already has eight"_s),
        qPrintable(m_editor->feedback()));
}

void tst_PhonesEditor::pastesAList()
{
    QTest::mouseClick(find<QPushButton>("pasteMacsButton"), Qt::LeftButton);
    auto* dialog = m_editor->findChild<PasteMacsDialog*>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit*>(u"pasteMacsEdit"_s)
        ->setPlainText(u"00:15:65:AA:BB:CC,302\n001565AABBCD,999\n6938818302112\n"_s);
    QCOMPARE(dialog->list().entries.size(), 2);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"pasteAcceptButton"_s), Qt::LeftButton);
    QCOMPARE(phones().size(), 2);
    QCOMPARE(phones()[0].user, u"bruno"_s);
    QCOMPARE(phones()[1].user, QString());
    QVERIFY(m_editor->feedback().contains(u"without a user: 1"_s));
}

/// Delete twice takes two neighbours, and what was said of the one scanned last goes with it.
void tst_PhonesEditor::putsTheNextOneInARemovedOnesPlace()
{
    for (const char* mac : { "001565AABB01", "001565AABB02", "001565AABB03", "001565AABB04" })
        scan(QString::fromLatin1(mac));
    QVERIFY(!m_editor->feedback().isEmpty());
    table()->selectRows({ 1 });
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(table()->selectedRows(), QList<int> { 1 });
    QVERIFY(!m_editor->feedback().isEmpty());
    QTest::keyClick(table(), Qt::Key_Delete);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(phones().size(), 1);
    QCOMPARE(phones().first().mac.plain(), u"001565AABB01"_s);
    QVERIFY(m_editor->feedback().isEmpty());
}

WATCHED_MAIN(tst_PhonesEditor)
#include "tst_PhonesEditor.moc"
