// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/editors/CurrentTrunk.h"
#include "widgets/views/TrunkRenderingView.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class tst_TrunkRenderingView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void beginsWithTheSitesPbx();
    void showsEveryKind_data();
    void showsEveryKind();
    void copiesAValue();
    void copiesASecretForAWhile();
    void leavesWhatWasCopiedMeanwhile();
    void copiesByKeyboard();
    void savesAFileWithSecretsForItsOwner();
    void leadsToTheFieldThatIsMissing();
    void followsTheDraft();

private:
    template <typename T> [[nodiscard]] T* child(const char* name) const
    {
        return m_view->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTreeWidget* tree() const { return child<QTreeWidget>("renderingTree"); }
    void choose(const QString& kind);
    void showFile();
    [[nodiscard]] QTreeWidgetItem* itemWith(const QString& value) const;
    /// The row whose copied value is the password.
    [[nodiscard]] QTreeWidgetItem* secretItem() const;
    void pressCopy(QTreeWidgetItem* item);
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<CurrentTrunk> m_current;
    std::unique_ptr<TrunkRenderingView> m_view;
};

void tst_TrunkRenderingView::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_TrunkRenderingView::init()
{
    Site site;
    site.name = u"Rossi"_s;
    site.pbx.kind = u"tvox"_s;
    site.pbx.host = u"pbx.example.net"_s;
    site.pbx.address = u"192.168.1.10"_s;
    Trunk trunk;
    trunk.id = u"t"_s;
    trunk.name = u"voip1"_s;
    trunk.provider = u"twt"_s;
    trunk.username = u"rossi01"_s;
    trunk.password = Secret(u"Zx81-Kempelen"_s);
    trunk.number = u"0721405516"_s;
    trunk.codecs = { u"alaw"_s };
    trunk.channels = 4;
    site.trunks = { trunk };
    m_draft = std::make_unique<SiteDraft>(site, m_catalog);
    m_current = std::make_unique<CurrentTrunk>(m_draft.get());
    m_view = std::make_unique<TrunkRenderingView>(m_draft.get(), m_current.get());
    m_view->resize(800, 600);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QGuiApplication::clipboard()->setText(u"before"_s);
}

void tst_TrunkRenderingView::cleanup()
{
    m_view.reset();
    m_current.reset();
    m_draft.reset();
}

void tst_TrunkRenderingView::choose(const QString& kind)
{
    auto* combo = child<QComboBox>("renderingKindCombo");
    QVERIFY(combo->findData(kind) >= 0);
    combo->setCurrentIndex(combo->findData(kind));
    Q_EMIT combo->activated(combo->currentIndex());
}

/// The first part that is a file.
void tst_TrunkRenderingView::showFile()
{
    auto* parts = child<QComboBox>("renderingPartCombo");
    for (int i = 0; i < parts->count(); ++i)
        if (!parts->itemData(i).toString().isEmpty()) {
            parts->setCurrentIndex(i);
            Q_EMIT parts->activated(i);
            return;
        }
    QFAIL("no file");
}

QTreeWidgetItem* tst_TrunkRenderingView::itemWith(const QString& value) const
{
    for (int s = 0; s < tree()->topLevelItemCount(); ++s)
        for (int r = 0; r < tree()->topLevelItem(s)->childCount(); ++r)
            if (tree()->topLevelItem(s)->child(r)->text(1) == value)
                return tree()->topLevelItem(s)->child(r);
    return nullptr;
}

QTreeWidgetItem* tst_TrunkRenderingView::secretItem() const { return itemWith(u"••••"_s); }

void tst_TrunkRenderingView::pressCopy(QTreeWidgetItem* item)
{
    auto* button = qobject_cast<QToolButton*>(tree()->itemWidget(item, 3));
    QVERIFY(button);
    QVERIFY(button->accessibleName().startsWith(u"Copy "_s));
    button->click();
}

void tst_TrunkRenderingView::beginsWithTheSitesPbx()
{
    QCOMPARE(child<QComboBox>("renderingKindCombo")->currentData().toString(), u"tvox"_s);
    m_draft->edit(nullptr, [](Site& site) { site.pbx.kind = u"freepbx"_s; });
    QTRY_COMPARE(child<QComboBox>("renderingKindCombo")->currentData().toString(), u"asterisk"_s);
    choose(u"lync"_s); // another choice stays while the trunk is edited
    m_draft->edit(nullptr, [](Site& site) { site.trunks[0].number = u"0721405517"_s; });
    QCoreApplication::processEvents();
    QCOMPARE(child<QComboBox>("renderingKindCombo")->currentData().toString(), u"lync"_s);
}

void tst_TrunkRenderingView::showsEveryKind_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString& kind : TrunkRendering::kinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

void tst_TrunkRenderingView::showsEveryKind()
{
    QFETCH(QString, kind);
    choose(kind);
    auto* parts = child<QComboBox>("renderingPartCombo");
    QVERIFY(parts->count() > 0);
    QString shown;
    for (int s = 0; s < tree()->topLevelItemCount(); ++s)
        for (int r = 0; r < tree()->topLevelItem(s)->childCount(); ++r)
            shown += tree()->topLevelItem(s)->child(r)->text(1) + u'\n';
    for (int i = 0; i < parts->count(); ++i) {
        parts->setCurrentIndex(i);
        Q_EMIT parts->activated(i);
        shown += child<QPlainTextEdit>("renderingText")->toPlainText();
    }
    QVERIFY(shown.contains(u"twt"_s)); // its server, or the name NethVoice knows it by
    QVERIFY(!shown.contains(u"Zx81-Kempelen"_s));
}

void tst_TrunkRenderingView::copiesAValue()
{
    QTreeWidgetItem* item = itemWith(u"rossi01"_s);
    QVERIFY(item);
    pressCopy(item);
    QCOMPARE(clipboard(), u"rossi01"_s);
    QVERIFY(child<QLabel>("renderingNoteLabel")->text().contains(item->text(0)));
}

void tst_TrunkRenderingView::copiesASecretForAWhile()
{
    m_view->clipboard()->setLifetime(std::chrono::milliseconds(50));
    QSignalSpy cleared(m_view->clipboard(), &SecretClipboard::cleared);
    QVERIFY(secretItem());
    pressCopy(secretItem());
    QCOMPARE(clipboard(), u"Zx81-Kempelen"_s);
    QVERIFY(child<QLabel>("renderingNoteLabel")->text().contains(u"30"_s));
    QVERIFY(cleared.wait());
    QVERIFY(clipboard().isEmpty());
}

void tst_TrunkRenderingView::leavesWhatWasCopiedMeanwhile()
{
    m_view->clipboard()->setLifetime(std::chrono::milliseconds(50));
    QSignalSpy cleared(m_view->clipboard(), &SecretClipboard::cleared);
    pressCopy(secretItem());
    QGuiApplication::clipboard()->setText(u"of another program"_s);
    QVERIFY(cleared.wait());
    QCOMPARE(clipboard(), u"of another program"_s);
}

void tst_TrunkRenderingView::copiesByKeyboard()
{
    tree()->setFocus();
    tree()->setCurrentItem(itemWith(u"rossi01"_s));
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(clipboard(), u"rossi01"_s);
    tree()->setCurrentItem(secretItem());
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), u"Zx81-Kempelen"_s);
    m_view.reset(); // and a secret does not outlive the page
    QVERIFY(clipboard().isEmpty());
}

void tst_TrunkRenderingView::savesAFileWithSecretsForItsOwner()
{
    QTemporaryDir folder;
    choose(u"asterisk"_s);
    showFile();
    QVERIFY(child<QPlainTextEdit>("renderingText")->toPlainText().contains(u"••••"_s));
    child<QPushButton>("saveRenderingButton")->click();
    auto* warning = child<QPushButton>("savePrivateButton");
    QVERIFY(warning);
    warning->click();
    auto* dialog = child<QFileDialog>("savePrivateFileDialog");
    QVERIFY(dialog);
    const QString path = folder.filePath(u"trunk.conf"_s);
    Q_EMIT dialog->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().contains("Zx81-Kempelen"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(child<QLabel>("renderingNoteLabel")->text().contains(path));
    dialog->reject();
}

void tst_TrunkRenderingView::leadsToTheFieldThatIsMissing()
{
    QSignalSpy requested(m_view.get(), &TrunkRenderingView::fieldRequested);
    m_draft->edit(nullptr, [](Site& site) { site.trunks[0].username.clear(); });
    QTRY_VERIFY(child<QPushButton>("goToTrunkFieldButton"));
    QCOMPARE(tree()->topLevelItemCount(), 0); // nothing half-true to copy
    child<QPushButton>("goToTrunkFieldButton")->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), u"trunks[0].username"_s);
}

void tst_TrunkRenderingView::followsTheDraft()
{
    m_draft->edit(nullptr, [](Site& site) { site.trunks[0].username = u"bianchi02"_s; });
    QTRY_VERIFY(itemWith(u"bianchi02"_s));
    QVERIFY(!itemWith(u"rossi01"_s));
    m_draft->edit(nullptr, [](Site& site) { site.trunks.clear(); });
    QTRY_COMPARE(tree()->topLevelItemCount(), 0);
}

WATCHED_MAIN(tst_TrunkRenderingView)
#include "tst_TrunkRenderingView.moc"
