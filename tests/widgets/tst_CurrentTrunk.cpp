// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "widgets/editors/CurrentTrunk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_CurrentTrunk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void readsAnUntouchedOneWhileThereIsNone();
    void makesTheFirstOneAtTheFirstEdit();
    void followsItsTrunk();
    void staysWithinTheList();
    void survivesAnEmptyList();
    void takesTheStoresIds();
    void namesPaths();

private:
    static Trunk trunk(const QString& id)
    {
        Trunk made;
        made.id = id;
        made.name = u"name of "_s + id;
        return made;
    }
    void setTrunks(const QStringList& ids)
    {
        m_draft->edit(nullptr, [&](Site& site) {
            site.trunks.clear();
            for (const QString& id : ids)
                site.trunks.append(trunk(id));
        });
    }
    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<SiteDraft> m_draft;
};

void tst_CurrentTrunk::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_CurrentTrunk::init() { m_draft = std::make_unique<SiteDraft>(Site(), m_catalog); }

void tst_CurrentTrunk::readsAnUntouchedOneWhileThereIsNone()
{
    const CurrentTrunk current(m_draft.get());
    QCOMPARE(current.index(), -1);
    QCOMPARE(current.trunk(), Trunk());
    QVERIFY(m_draft->site().trunks.isEmpty());
}

void tst_CurrentTrunk::makesTheFirstOneAtTheFirstEdit()
{
    CurrentTrunk current(m_draft.get());
    QSignalSpy moved(&current, &CurrentTrunk::moved);
    m_draft->edit(this, [&](Site& site) { current.of(site).host = u"sip.example.net"_s; });
    QCOMPARE(m_draft->site().trunks.size(), 1);
    QCOMPARE(m_draft->site().trunks[0].name, u"voip1"_s);
    QVERIFY(!m_draft->site().trunks[0].id.isEmpty());
    QCOMPARE(current.index(), 0);
    QCOMPARE(current.trunk().host, u"sip.example.net"_s);
    QCOMPARE(moved.size(), 1);
}

void tst_CurrentTrunk::followsItsTrunk()
{
    setTrunks({ u"a"_s, u"b"_s, u"c"_s });
    CurrentTrunk current(m_draft.get());
    current.setIndex(1);
    setTrunks({ u"b"_s, u"c"_s });
    QCOMPARE(current.index(), 0);
    QCOMPARE(current.trunk().id, u"b"_s);
    setTrunks({ u"x"_s, u"c"_s, u"b"_s });
    QCOMPARE(current.trunk().id, u"b"_s);
}

void tst_CurrentTrunk::staysWithinTheList()
{
    setTrunks({ u"a"_s, u"b"_s, u"c"_s });
    CurrentTrunk current(m_draft.get());
    current.setIndex(2);
    current.setIndex(7);
    QCOMPARE(current.index(), 2);
    QSignalSpy moved(&current, &CurrentTrunk::moved);
    setTrunks({ u"a"_s });
    QCOMPARE(current.index(), 0);
    QCOMPARE(current.trunk().id, u"a"_s);
    QCOMPARE(moved.size(), 1);
    const Site shorter; // of a draft that has not told of its change yet
    QCOMPARE(current.of(shorter), Trunk());
}

void tst_CurrentTrunk::survivesAnEmptyList()
{
    setTrunks({ u"a"_s });
    CurrentTrunk current(m_draft.get());
    setTrunks({});
    QCOMPARE(current.index(), -1);
    QCOMPARE(current.trunk(), Trunk());
    setTrunks({ u"z"_s });
    QCOMPARE(current.index(), 0);
}

/// Saving gives ids without a word.
void tst_CurrentTrunk::takesTheStoresIds()
{
    setTrunks({ QString(), QString() });
    CurrentTrunk current(m_draft.get());
    current.setIndex(1);
    Site stored = m_draft->site();
    stored.trunks[0].id = u"a"_s;
    stored.trunks[1].id = u"b"_s;
    m_draft->adopt(stored);
    m_draft->edit(nullptr, [](Site& site) { site.customer = u"x"_s; });
    QCOMPARE(current.index(), 1);
    m_draft->edit(nullptr, [](Site& site) { site.trunks.removeFirst(); });
    QCOMPARE(current.trunk().id, u"b"_s);
}

void tst_CurrentTrunk::namesPaths()
{
    setTrunks({ u"a"_s, u"b"_s });
    CurrentTrunk current(m_draft.get());
    current.setIndex(1);
    QCOMPARE(current.path(u"host"_s), u"trunks[1].host"_s);
    QCOMPARE(CurrentTrunk::indexOfPath(u"trunks[12].host"_s), 12);
    QCOMPARE(CurrentTrunk::indexOfPath(u"site.pbx.host"_s), -1);
    QCOMPARE(CurrentTrunk::indexOfPath(u"trunks[99999999999].host"_s), -1);
}

WATCHED_MAIN(tst_CurrentTrunk)
#include "tst_CurrentTrunk.moc"
