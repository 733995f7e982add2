// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunk/TrunkTemplates.h"
#include "tests/support/WatchedMain.h"
#include "widgets/editors/CurrentTrunk.h"
#include "widgets/editors/TrunksEditor.h"
#include "widgets/views/FindingsPanel.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_TrunksEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void beginsWithoutATrunk();
    void addsTrunksWithNamesOfTheirOwn();
    void editsTheTrunkChosen();
    void removesAndBringsBack();
    void bringsBackOnlyOnce();
    void removesTheLastOne();
    void tellsTheStateInWords();
    void refusesTwoTrunksOfOneName();
    void goesFromTheProviderToTheAccount();
    void leadsToAnyField_data();
    void leadsToAnyField();
    void leadsToAnotherPage();
    void showsAtMostFourFieldsForACertifiedOne();
    void startsFromATemplate();
    void fillsFromASheet();
    void staysAliveWhenTheDraftChangesElsewhere();

private:
    template <typename T> [[nodiscard]] T* child(const char* name) const
    {
        T* found = m_editor->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void click(const char* name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    void type(const char* name, const QString& text);
    void choose(int trunk);
    void showTab(int tab) { child<QTabWidget>("trunkTabs")->setCurrentIndex(tab); }
    [[nodiscard]] const QList<Trunk>& trunks() const { return m_draft->site().trunks; }
    static Trunk trunk(const QString& name, const QString& provider);

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<TrunksEditor> m_editor;
};

void tst_TrunksEditor::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_TrunksEditor::init()
{
    Site site;
    site.name = u"Rossi"_s;
    m_draft = std::make_unique<SiteDraft>(site, m_catalog);
    m_editor = std::make_unique<TrunksEditor>(m_draft.get());
    m_editor->resize(830, 560);
    m_editor->show();
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void tst_TrunksEditor::cleanup()
{
    m_editor.reset();
    m_draft.reset();
}

Trunk tst_TrunksEditor::trunk(const QString& name, const QString& provider)
{
    Trunk made;
    made.id = u"id of "_s + name;
    made.name = name;
    made.provider = provider;
    return made;
}

void tst_TrunksEditor::type(const char* name, const QString& text)
{
    auto* field = child<QLineEdit>(name);
    QVERIFY2(field->isVisible() && field->isEnabled(), name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void tst_TrunksEditor::choose(int trunk)
{
    auto* list = child<QComboBox>("trunkCombo");
    list->setCurrentIndex(trunk);
    Q_EMIT list->activated(trunk);
}

void tst_TrunksEditor::beginsWithoutATrunk()
{
    QVERIFY(trunks().isEmpty());
    QVERIFY(!child<QPushButton>("removeTrunkButton")->isEnabled());
    QVERIFY(!child<QLineEdit>("trunkNameEdit")->isEnabled());
    showTab(1);
    type("trunkUserEdit", u"m"_s); // the first edit makes the first trunk
    QCOMPARE(trunks().size(), 1);
    QCOMPARE(child<QLineEdit>("trunkNameEdit")->text(), u"voip1"_s);
    QVERIFY(child<QPushButton>("removeTrunkButton")->isEnabled());
}

void tst_TrunksEditor::addsTrunksWithNamesOfTheirOwn()
{
    child<QLineEdit>("providerSearch")->setText(u"mess"_s);
    click("addTrunkButton");
    click("addTrunkButton");
    QCOMPARE(trunks().size(), 2);
    QCOMPARE(trunks()[0].name, u"voip1"_s);
    QCOMPARE(trunks()[1].name, u"voip2"_s);
    QVERIFY(trunks()[0].id != trunks()[1].id);
    QCOMPARE(m_editor->current()->index(), 1);
    QVERIFY(child<QLineEdit>("providerSearch")->hasFocus());
    QCOMPARE(child<QLineEdit>("providerSearch")->text(), QString());
}

void tst_TrunksEditor::editsTheTrunkChosen()
{
    m_draft->edit(nullptr, [](Site& site) {
        site.trunks = { trunk(u"a"_s, u"twt"_s), trunk(u"b"_s, u"twt"_s) };
    });
    showTab(1);
    choose(1);
    type("trunkUserEdit", u"second"_s);
    choose(0);
    QCOMPARE(child<QLineEdit>("trunkUserEdit")->text(), QString());
    type("trunkUserEdit", u"first"_s);
    type("trunkNameEdit", u"main"_s);
    QCOMPARE(trunks()[0].username, u"first"_s);
    QCOMPARE(trunks()[0].name, u"main"_s);
    QCOMPARE(trunks()[1].username, u"second"_s);
    QCOMPARE(trunks()[1].name, u"b"_s);
}

void tst_TrunksEditor::removesAndBringsBack()
{
    m_draft->edit(nullptr, [](Site& site) {
        site.trunks = { trunk(u"a"_s, u"twt"_s), trunk(u"b"_s, u"wic"_s), trunk(u"c"_s, {}) };
    });
    const QList<Trunk> before = trunks();
    choose(1);
    click("removeTrunkButton");
    QCOMPARE(trunks().size(), 2);
    QCOMPARE(trunks()[1].name, u"c"_s);
    click("undoRemoveTrunkButton");
    QCOMPARE(trunks(), before);
    QCOMPARE(m_editor->current()->index(), 1);
}

/// The history may have brought it back already: two of the same id could never be saved.
void tst_TrunksEditor::bringsBackOnlyOnce()
{
    m_draft->edit(nullptr, [](Site& site) {
        site.trunks = { trunk(u"a"_s, u"twt"_s), trunk(u"b"_s, u"wic"_s) };
        for (Trunk& each : site.trunks)
            each.id = newId();
    });
    const Site before = m_draft->site();
    click("removeTrunkButton");
    auto* undo = child<QPushButton>("undoRemoveTrunkButton");
    m_draft->takeOver(before);
    QVERIFY(!undo->isVisible());
    undo->click();
    QCOMPARE(trunks(), before.trunks);
}

void tst_TrunksEditor::removesTheLastOne()
{
    click("addTrunkButton");
    click("removeTrunkButton");
    QVERIFY(trunks().isEmpty());
    QCOMPARE(m_editor->current()->index(), -1);
    QCOMPARE(child<QLabel>("providerName")->text(), u"No provider chosen yet"_s);
    click("undoRemoveTrunkButton");
    QCOMPARE(trunks().size(), 1);
}

void tst_TrunksEditor::tellsTheStateInWords()
{
    m_draft->edit(nullptr, [](Site& site) { site.trunks = { trunk(u"a"_s, u"twt"_s) }; });
    auto* list = child<QComboBox>("trunkCombo");
    QCOMPARE(list->itemText(0), u"a, incomplete"_s);
    QVERIFY(!list->itemIcon(0).isNull());
    m_draft->edit(nullptr, [](Site& site) {
        site.trunks[0].username = u"rossi"_s;
        site.trunks[0].password = Secret(u"Zx81-Kempelen"_s);
        site.trunks[0].number = u"0721405516"_s;
    });
    QTRY_COMPARE(list->itemText(0), u"a, complete"_s);
    m_draft->edit(nullptr, [](Site& site) { site.trunks[0].number = u"07x"_s; });
    QCOMPARE(list->itemText(0), u"a, to be checked"_s);
}

void tst_TrunksEditor::refusesTwoTrunksOfOneName()
{
    m_draft->edit(nullptr, [](Site& site) {
        site.trunks = { trunk(u"a"_s, u"twt"_s), trunk(u"b"_s, u"wic"_s) };
    });
    choose(1);
    type("trunkNameEdit", u"a"_s);
    child<QComboBox>("trunkCombo")->setFocus();
    QVERIFY(child<QWidget>("trunkNameEditError")->isVisible());
    type("trunkNameEdit", u"c"_s);
    QVERIFY(!child<QWidget>("trunkNameEditError")->isVisible());
}

void tst_TrunksEditor::goesFromTheProviderToTheAccount()
{
    QVERIFY(!m_editor->goBack());
    QVERIFY(m_editor->goForward());
    QVERIFY(child<QLineEdit>("trunkUserEdit")->isVisible());
    QVERIFY(!m_editor->goForward());
    QVERIFY(m_editor->goBack());
    QVERIFY(child<QLineEdit>("providerSearch")->isVisible());
    showTab(2);
    QVERIFY(!m_editor->goForward());
    QVERIFY(!m_editor->goBack());
}

void tst_TrunksEditor::leadsToAnyField_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::newRow("provider") << u"trunks[1].provider"_s << u"providerTable"_s;
    QTest::newRow("name") << u"trunks[1].name"_s << u"trunkNameEdit"_s;
    QTest::newRow("password") << u"trunks[1].password"_s << u"trunkPasswordEdit"_s;
    QTest::newRow("port") << u"trunks[1].port"_s << u"trunkPortSpin"_s;
    QTest::newRow("a codec") << u"trunks[1].codecs[0]"_s << u"trunkCodecList"_s;
    QTest::newRow("a block") << u"trunks[1].numbers[2]"_s << u"trunkNumbersTable"_s;
    QTest::newRow("outbound number") << u"trunks[1].outbound_number"_s << u"trunkOutboundEdit"_s;
    QTest::newRow("expiry") << u"trunks[1].expiry_seconds"_s << u"trunkExpirySpin"_s;
    // The catalogue decides on it: there is no field.
    QTest::newRow("host of a certified one") << u"trunks[0].host"_s << u"providerSearch"_s;
}

void tst_TrunksEditor::leadsToAnyField()
{
    QFETCH(QString, path);
    QFETCH(QString, field);
    m_draft->edit(nullptr, [](Site& site) {
        site.trunks = { trunk(u"a"_s, u"twt"_s), trunk(u"b"_s, {}) };
    });
    QVERIFY(m_editor->showField(path));
    QCOMPARE(m_editor->focusWidget()->objectName(), field);
    QVERIFY(m_editor->focusWidget()->isVisible());
    QCOMPARE(m_editor->current()->index(), CurrentTrunk::indexOfPath(path));
}

void tst_TrunksEditor::leadsToAnotherPage()
{
    QSignalSpy chosen(m_editor.get(), &TrunksEditor::stepChosen);
    auto* findings = m_editor->findChild<FindingsPanel*>();
    Q_EMIT findings->fieldRequested(u"site.pbx.host"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<WizardStep>(), WizardStep::Site);
    Q_EMIT findings->fieldRequested(u"gateways[0].ports[1].password"_s);
    QCOMPARE(chosen[1][0].value<WizardStep>(), WizardStep::Gateways);
}

void tst_TrunksEditor::showsAtMostFourFieldsForACertifiedOne()
{
    m_draft->edit(nullptr, [](Site& site) { site.trunks = { trunk(u"a"_s, {}) }; });
    showTab(1);
    const QStringList fields { u"trunkModeCombo"_s, u"trunkUserEdit"_s, u"trunkAuthUserEdit"_s,
        u"trunkPasswordEdit"_s, u"trunkNumberEdit"_s, u"trunkPeerToPeerCheck"_s,
        u"trunkCodecList"_s, u"trunkForceCodecsCheck"_s, u"trunkHostEdit"_s, u"trunkPortSpin"_s,
        u"trunkTransportCombo"_s, u"trunkRegistrarEdit"_s, u"trunkProxyEdit"_s, u"trunkRealmEdit"_s,
        u"trunkFromDomainEdit"_s, u"trunkVerifyNameEdit"_s, u"trunkExpirySpin"_s,
        u"trunkDtmfCombo"_s, u"trunkSrtpCombo"_s, u"trunkNumberFormatCombo"_s };
    const auto shown = [&] {
        int count = 0;
        for (const QString& name : fields)
            count += int(m_editor->findChild<QWidget*>(name)->isVisible());
        return count;
    };
    QCOMPARE(shown(), int(fields.size()));
    for (const Provider& provider : m_catalog->providers()) {
        m_draft->edit(nullptr, [&](Site& site) {
            site.trunks = { trunk(u"a"_s, provider.id) };
            site.trunks[0].mode = TrunkTemplates::modeOf(provider);
        });
        QVERIFY2(shown() >= 2 && shown() <= 4, qPrintable(provider.id));
        // In its own terms: whatever is asked for is explained with its name.
        for (const char* hint :
            { "trunkUserHint", "trunkPasswordHint", "trunkNumberHint", "trunkCodecHint" }) {
            const auto* label = child<QLabel>(hint);
            if (label->isVisible())
                QVERIFY2(label->text().contains(provider.name)
                        || label->text().contains(provider.registrar),
                    qPrintable(label->text()));
        }
    }
}

void tst_TrunksEditor::startsFromATemplate()
{
    m_draft->edit(nullptr, [](Site& site) {
        site.trunks = { trunk(u"a"_s, {}) };
        site.trunks[0].host = u"sip9.cheapnet.it"_s;
    });
    click("trunkTemplateButton");
    auto* dialog = child<QDialog>("templateDialog");
    QVERIFY(dialog->findChild<QLabel*>(u"templatePreviewLabel"_s)
                ->text()
                .contains(u"sip9.cheapnet.it"_s));
    dialog->findChild<QPushButton*>(u"templateFillButton"_s)->click();
    QCOMPARE(trunks()[0].host, u"sip9.cheapnet.it"_s);
    QCOMPARE(trunks()[0].port, m_catalog->provider(u"cheapnet"_s)->port);
    QVERIFY(trunks()[0].provider.isEmpty());
}

void tst_TrunksEditor::fillsFromASheet()
{
    int edits = 0;
    connect(m_draft.get(), &SiteDraft::changed, this, [&edits] { ++edits; });
    click("pasteSheetButton");
    auto* dialog = child<QDialog>("pasteSheetDialog");
    dialog->findChild<QPlainTextEdit*>(u"pasteSheetEdit"_s)
        ->setPlainText(
            u"Server SIP: sip.cheapnet.it\nUtente: rossi01\nPassword: Zx81-Kempelen\n"_s);
    dialog->findChild<QPushButton*>(u"readSheetButton"_s)->click();
    QVERIFY(trunks().isEmpty()); // reading alone changes nothing
    dialog->findChild<QPushButton*>(u"sheetApplyButton"_s)->click();
    QCOMPARE(edits, 1);
    QCOMPARE(trunks().size(), 1);
    QCOMPARE(trunks()[0].provider, u"cheapnet"_s);
    QVERIFY(trunks()[0].host.isEmpty()); // it only repeats the catalogue
    QCOMPARE(trunks()[0].username, u"rossi01"_s);
    QCOMPARE(trunks()[0].password.reveal(), u"Zx81-Kempelen"_s);
    QVERIFY(child<QLineEdit>("trunkUserEdit")->isVisible());
    QCOMPARE(child<QLineEdit>("trunkUserEdit")->text(), u"rossi01"_s);
}

void tst_TrunksEditor::staysAliveWhenTheDraftChangesElsewhere()
{
    m_draft->edit(nullptr, [](Site& site) {
        site.trunks = { trunk(u"a"_s, u"twt"_s), trunk(u"b"_s, {}) };
    });
    for (int tab = 0; tab < child<QTabWidget>("trunkTabs")->count(); ++tab) {
        showTab(tab);
        choose(int(trunks().size()) - 1);
        m_draft->edit(nullptr, [](Site& site) { site.trunks.clear(); });
        QCoreApplication::processEvents();
        m_draft->edit(nullptr, [](Site& site) {
            site.trunks = { trunk(u"c"_s, {}), trunk(u"d"_s, u"wic"_s) };
        });
        QCoreApplication::processEvents();
        QCOMPARE(m_editor->current()->index(), 0);
    }
}

WATCHED_MAIN(tst_TrunksEditor)
#include "tst_TrunksEditor.moc"
