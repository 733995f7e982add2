// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/ProviderWriter.h"
#include "tests/support/WatchedMain.h"
#include "widgets/editors/CurrentTrunk.h"
#include "widgets/editors/ProviderEditor.h"
#include "widgets/editors/SiteDraft.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ProviderEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void choosesNothingByItself();
    void enterTakesTheFirstFound();
    void searchesNameIdAndHost_data();
    void searchesNameIdAndHost();
    void offersToClearAFilterThatMatchesNothing();
    void choosesAProviderByKeyboard();
    void takesTheModeOfTheProvider();
    void showsBadgeNotesAndSource();
    void restoresWhatWasTypedForAnUnlistedOne();
    void showsWhatATrunkKeepsUntilAnotherIsChosen();
    void leavesFurtherTrunksAlone();

private:
    [[nodiscard]] QTableView* table() const
    {
        return m_editor->findChild<QTableView*>(u"providerTable"_s);
    }
    [[nodiscard]] QLineEdit* search() const
    {
        return m_editor->findChild<QLineEdit*>(u"providerSearch"_s);
    }
    [[nodiscard]] QString text(const QString& label) const
    {
        return m_editor->findChild<QLabel*>(label)->text();
    }
    void choose(const QString& name);

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<CurrentTrunk> m_current;
    std::unique_ptr<ProviderEditor> m_editor;
};

void tst_ProviderEditor::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_ProviderEditor::init()
{
    m_draft = std::make_unique<SiteDraft>(Site(), m_catalog);
    m_current = std::make_unique<CurrentTrunk>(m_draft.get());
    m_editor = std::make_unique<ProviderEditor>(m_draft.get(), m_current.get());
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void tst_ProviderEditor::cleanup()
{
    m_editor.reset();
    m_current.reset();
    m_draft.reset();
}

void tst_ProviderEditor::choose(const QString& name)
{
    const QAbstractItemModel* model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == name)
            return table()->setCurrentIndex(model->index(row, 0));
    QFAIL("no such provider");
}

void tst_ProviderEditor::choosesNothingByItself()
{
    QTest::keyClicks(search(), u"twt"_s);
    QVERIFY(m_draft->site().trunks.isEmpty());
    QCOMPARE(text(u"providerName"_s), u"No provider chosen yet"_s);
}

void tst_ProviderEditor::enterTakesTheFirstFound()
{
    m_draft->edit(this, [](Site& site) { site.trunks.append(Trunk()); });
    m_current->setIndex(0);
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    search()->setFocus();
    QTest::keyClicks(search(), u"twt"_s);
    QVERIFY(m_draft->site().trunks[0].provider.isEmpty());
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_draft->site().trunks[0].provider, u"twt"_s);
    QVERIFY(table()->hasFocus());
}

void tst_ProviderEditor::searchesNameIdAndHost_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("name, any case") << u"talkho"_s << u"Talkho"_s;
    QTest::newRow("id") << u"voipvoice-trunk"_s << u"VoipVoice (trunk.voipvoice.it)"_s;
    QTest::newRow("host") << u"tcrs"_s << u"Terrecablate"_s;
}

void tst_ProviderEditor::searchesNameIdAndHost()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QTest::keyClicks(search(), text);
    QCOMPARE(table()->model()->rowCount(), 2); // and "Not in the list"
    QCOMPARE(table()->model()->index(0, 0).data().toString(), name);
    QCOMPARE(table()->model()->index(1, 0).data().toString(), u"Not in the list"_s);
}

void tst_ProviderEditor::offersToClearAFilterThatMatchesNothing()
{
    QTest::keyClicks(search(), u"zzz"_s);
    auto* clear = m_editor->findChild<QPushButton*>(u"clearFilterButton"_s);
    QVERIFY(clear && clear->isVisible());
    clear->click();
    QVERIFY(search()->text().isEmpty());
    QCOMPARE(table()->model()->rowCount(), int(m_catalog->providers().size()) + 1);
    QVERIFY(!clear->isVisible());
}

void tst_ProviderEditor::choosesAProviderByKeyboard()
{
    QTest::keyClicks(search(), u"twt"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    const Site& site = m_draft->site();
    QCOMPARE(site.trunks.size(), 1);
    QCOMPARE(site.trunks[0].name, u"voip1"_s);
    QVERIFY(!site.trunks[0].provider.isEmpty());
}

void tst_ProviderEditor::takesTheModeOfTheProvider()
{
    choose(u"Opensolution GNR"_s);
    QCOMPARE(m_draft->site().trunks[0].mode, u"ip"_s);
    choose(u"ElevenLabs"_s); // logs in with each call, registers nowhere
    QCOMPARE(m_draft->site().trunks[0].mode, u"ip"_s);
    choose(u"TWT"_s);
    QCOMPARE(m_draft->site().trunks[0].mode, u"register"_s);
    QCOMPARE(m_draft->site().trunks[0].provider, u"twt"_s);
}

void tst_ProviderEditor::showsBadgeNotesAndSource()
{
    choose(u"TWT"_s);
    QCOMPARE(text(u"providerBadge"_s), u"Listed, not tested"_s);
    QCOMPARE(text(u"providerHost"_s), u"res.sip.twt.it"_s);
    QVERIFY(!text(u"providerNotes"_s).isEmpty());
    QVERIFY(text(u"providerSource"_s).contains(u"2026"_s));
    choose(u"Not in the list"_s);
    QCOMPARE(text(u"providerBadge"_s), u"Not listed"_s);
    QVERIFY(text(u"providerSupport"_s).contains(u"handover report"_s));
}

void tst_ProviderEditor::restoresWhatWasTypedForAnUnlistedOne()
{
    choose(u"Not in the list"_s);
    m_draft->edit(nullptr, [](Site& site) {
        site.trunks[0].host = u"sip.example.net"_s;
        site.trunks[0].port = 5070;
    });
    choose(u"TWT"_s);
    QVERIFY(m_draft->site().trunks[0].host.isEmpty());
    QCOMPARE(m_draft->site().trunks[0].port, 0);
    choose(u"Not in the list"_s);
    QCOMPARE(m_draft->site().trunks[0].host, u"sip.example.net"_s);
    QCOMPARE(m_draft->site().trunks[0].port, 5070);
}

void tst_ProviderEditor::showsWhatATrunkKeepsUntilAnotherIsChosen()
{
    choose(u"TWT"_s);
    m_draft->edit(nullptr, [this](Site& site) {
        Provider former = *m_draft->catalog().provider(u"twt"_s);
        former.host = u"former.example.net"_s;
        site.trunks[0].providerEntry = ProviderWriter::compact(former);
    });
    QCOMPARE(text(u"providerHost"_s), u"former.example.net"_s);
    QVERIFY(text(u"providerNotes"_s).contains(u"keeps what it was configured with"_s));
    choose(u"Xera"_s);
    QVERIFY(m_draft->site().trunks[0].providerEntry.isEmpty());
    QCOMPARE(text(u"providerHost"_s), u"res.sip.twt.it"_s);
    QVERIFY(!text(u"providerNotes"_s).contains(u"keeps what it was configured with"_s));
}

void tst_ProviderEditor::leavesFurtherTrunksAlone()
{
    Trunk second;
    second.name = u"voip2"_s;
    second.provider = u"wic"_s;
    m_draft->edit(nullptr, [&](Site& site) { site.trunks = { Trunk(), second }; });
    choose(u"TWT"_s);
    QCOMPARE(m_draft->site().trunks.size(), 2);
    QCOMPARE(m_draft->site().trunks[1], second);
}

WATCHED_MAIN(tst_ProviderEditor)
#include "tst_ProviderEditor.moc"
