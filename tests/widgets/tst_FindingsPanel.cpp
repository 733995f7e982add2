// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "widgets/editors/CurrentTrunk.h"
#include "widgets/views/FindingsPanel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class tst_FindingsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void putsTheCurrentTrunkFirst();
    void fixesByItsButton();
    void doesNotFixWhatIsGone();
    void goesToTheField();
    void foldsUp();
    void opensForMoreThanHints();
    void takesNoMoreThanItsRoom();
    void computesOnceForManyKeys();
    void saysThatThereIsNothing();

private:
    template <typename T> [[nodiscard]] T* child(const char* name) const
    {
        return m_panel->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableWidget* table() const { return child<QTableWidget>("findingsTable"); }
    /// A trunk whose user and number have changed places.
    static Trunk swapped(const QString& name);
    void build(const QList<Trunk>& trunks);
    [[nodiscard]] int rowOf(const QString& rule) const;

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<CurrentTrunk> m_current;
    std::unique_ptr<FindingsPanel> m_panel;
};

void tst_FindingsPanel::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

Trunk tst_FindingsPanel::swapped(const QString& name)
{
    Trunk trunk;
    trunk.id = name;
    trunk.name = name;
    trunk.host = u"sip.example.net"_s;
    trunk.username = u"0721405516"_s;
    trunk.password = Secret(u"fJ3kd82mQz91"_s);
    trunk.number = u"mario"_s;
    return trunk;
}

void tst_FindingsPanel::build(const QList<Trunk>& trunks)
{
    Site site;
    site.name = u"Rossi"_s;
    site.trunks = trunks;
    m_draft = std::make_unique<SiteDraft>(site, m_catalog);
    m_current = std::make_unique<CurrentTrunk>(m_draft.get());
    m_panel = std::make_unique<FindingsPanel>(m_draft.get(), m_current.get());
    m_panel->resize(800, 400);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void tst_FindingsPanel::init() { build({ swapped(u"voip1"_s), swapped(u"voip2"_s) }); }

void tst_FindingsPanel::cleanup()
{
    m_panel.reset();
    m_current.reset();
    m_draft.reset();
}

int tst_FindingsPanel::rowOf(const QString& rule) const
{
    for (int row = 0; row < m_panel->findings().size(); ++row)
        if (m_panel->findings()[row].rule == rule)
            return row;
    return -1;
}

void tst_FindingsPanel::putsTheCurrentTrunkFirst()
{
    QVERIFY(m_panel->findings().size() >= 2);
    QCOMPARE(table()->rowCount(), int(m_panel->findings().size()));
    QVERIFY(m_panel->findings().first().subject.startsWith(u"trunks[0]"_s));
    QVERIFY(!table()->item(0, 1)->text().startsWith(u"voip"));
    m_current->setIndex(1);
    QTRY_VERIFY(m_panel->findings().first().subject.startsWith(u"trunks[1]"_s));
    QVERIFY(!table()->item(0, 1)->text().startsWith(u"voip2: "));
    QVERIFY(table()->item(table()->rowCount() - 1, 1)->text().startsWith(u"voip1: "));
}

void tst_FindingsPanel::fixesByItsButton()
{
    auto* fix = child<QPushButton>("fixButton_user_number_swapped");
    QVERIFY(fix && fix->isVisible());
    QCOMPARE(fix->text(), u"Swap them"_s);
    fix->click();
    QCOMPARE(m_draft->site().trunks[0].username, u"mario"_s);
    QCOMPARE(m_draft->site().trunks[0].number, u"0721405516"_s);
    QCOMPARE(m_draft->site().trunks[1].number, u"mario"_s);
    const int row = rowOf(u"user_number_swapped"_s);
    QVERIFY(row >= 0 && m_panel->findings()[row].subject.startsWith(u"trunks[1]"_s));
}

/// A button may be pressed before the panel knows of the last change.
void tst_FindingsPanel::doesNotFixWhatIsGone()
{
    auto* fix = child<QPushButton>("fixButton_user_number_swapped");
    m_draft->edit(nullptr, [](Site& site) {
        site.trunks[0].username = u"mario"_s;
        site.trunks[0].number = u"0721405516"_s;
    });
    fix->click();
    QCOMPARE(m_draft->site().trunks[0].username, u"mario"_s);
}

void tst_FindingsPanel::goesToTheField()
{
    QSignalSpy requested(m_panel.get(), &FindingsPanel::fieldRequested);
    table()->setFocus();
    table()->setCurrentCell(rowOf(u"user_number_swapped"_s), 1);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QVERIFY(requested[0][0].toString().startsWith(u"trunks[0]."_s));
}

void tst_FindingsPanel::foldsUp()
{
    auto* header = child<QToolButton>("findingsHeader");
    QVERIFY(table()->isVisible());
    QTest::keyClick(header, Qt::Key_Space);
    QVERIFY(!table()->isVisible());
    QVERIFY(header->text().contains(QString::number(1)) || header->text().contains(u"2"_s));
    QTest::keyClick(header, Qt::Key_Space);
    QVERIFY(table()->isVisible());
}

void tst_FindingsPanel::opensForMoreThanHints()
{
    cleanup();
    Trunk quiet = swapped(u"voip1"_s);
    std::swap(quiet.username, quiet.number);
    build({ quiet });
    for (const Finding& finding : m_panel->findings())
        QCOMPARE(finding.severity, Finding::Severity::Hint);
    QVERIFY(!m_panel->findings().isEmpty()); // that it is not certified
    QVERIFY(!table()->isVisible());
}

void tst_FindingsPanel::takesNoMoreThanItsRoom()
{
    QList<Trunk> many;
    for (int i = 0; i < 20; ++i)
        many.append(swapped(u"voip%1"_s.arg(i)));
    m_draft->edit(nullptr, [&](Site& site) { site.trunks = many; });
    m_panel->setRoom(90);
    QTRY_VERIFY(m_panel->findings().size() >= 20);
    QVERIFY2(table()->height() <= 90, qPrintable(QString::number(table()->height())));
}

void tst_FindingsPanel::computesOnceForManyKeys()
{
    QSignalSpy updated(m_panel.get(), &FindingsPanel::updated);
    for (int i = 0; i < 50; ++i)
        m_draft->edit(nullptr, [i](Site& site) { site.customer = QString::number(i); });
    QVERIFY(updated.isEmpty()); // nothing is done within a key stroke
    QVERIFY(updated.wait());
    QCoreApplication::processEvents();
    QCOMPARE(updated.size(), 1);
}

void tst_FindingsPanel::saysThatThereIsNothing()
{
    m_draft->edit(nullptr, [](Site& site) { site.trunks.clear(); });
    QTRY_VERIFY(m_panel->findings().isEmpty());
    QVERIFY(!table()->isVisible());
    QVERIFY(child<QToolButton>("findingsHeader")->text().contains(u"No findings"_s));
}

WATCHED_MAIN(tst_FindingsPanel)
#include "tst_FindingsPanel.moc"
