// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Redactor.h"
#include "models/deploy/DeployPlanModel.h"
#include "models/deploy/DeployPlanner.h"
#include "models/deploy/DeployText.h"
#include "models/deploy/DeployTextRows.h"
#include "tests/models/deploy/ShelfPbx.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Action = DeployItem::Action;

Site siteToPlan()
{
    Site site;
    for (const QString& name : { u"anna"_s, u"bruno"_s }) {
        User user;
        user.username = name;
        user.name = name;
        user.extension = QString::number(201 + site.users.size());
        site.users.append(user);
    }
    Trunk trunk;
    trunk.name = u"voip1"_s;
    trunk.host = u"sip.example.net"_s;
    trunk.password = Secret(u"hidden-one"_s);
    site.trunks.append(trunk);
    Phone phone;
    phone.mac = *MacAddress::parse(u"001565000001"_s);
    phone.user = u"anna"_s;
    site.phones.append(phone);
    return site;
}

QStringList linesOf(const QList<DeployItem>& items)
{
    QStringList lines;
    for (const DeployItem& item : items)
        lines.append(deployActionName(item.action) + u' ' + item.id());
    return lines;
}

} // namespace

class tst_DeployPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void statesAreComparedByWhatTheyHold();
    void readsNoStateFromOtherBytes_data();
    void readsNoStateFromOtherBytes();
    void plansTheDifference();
    void leavesOtherFieldsAlone();
    void deletesWhatDoppinoMade();
    void choosesByGroup();
    void refusesInTheirPlace();
    void plansTheWayBack();
    void goesBackInTheOrderOfStages();
    void tellsDrift();
    void fieldsKnowWhatTheySet();
    void textsHideSecrets();
    void everyTextIsOne();
    void modelIsATree();
    void modelIsTicked();
    void modelShowsStates();

private:
    [[nodiscard]] PbxState now() const { return { u"shelf"_s, m_shelf.content, {} }; }
    [[nodiscard]] DeployPlan plan(const DeployPlanner::Scope& scope = {}) const
    {
        return DeployPlanner::plan(m_driver, m_site, *m_catalog, now(), scope);
    }

    Shelf m_shelf;
    ShelfDriver m_driver { m_shelf };
    Site m_site;
    std::shared_ptr<const Catalog> m_catalog = *Catalog::load();
};

void tst_DeployPlan::init()
{
    m_shelf = Shelf();
    m_site = siteToPlan();
}

void tst_DeployPlan::statesAreComparedByWhatTheyHold()
{
    QJsonObject one { { u"b"_s, QJsonObject { { u"z"_s, 1 }, { u"a"_s, u"\u00e8"_s } } } };
    one.insert(u"a"_s, QJsonArray { 1, 2 });
    QJsonObject other { { u"a"_s, QJsonArray { 1, 2 } } };
    other.insert(u"b"_s, QJsonObject { { u"a"_s, u"\u00e8"_s }, { u"z"_s, 1 } });
    const PbxState first { u"shelf"_s, one, QDateTime::currentDateTimeUtc() };
    const PbxState second { u"shelf"_s, other, {} };
    QCOMPARE(first.bytes(), second.bytes());
    QVERIFY(first.bytes() != (PbxState { u"asterisk"_s, one, {} }.bytes()));
    const auto again = PbxState::fromBytes(first.bytes());
    QVERIFY(again);
    QCOMPARE(again->bytes(), first.bytes());
    QCOMPARE(again->pbx, u"shelf"_s);
}

void tst_DeployPlan::readsNoStateFromOtherBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"pbx\":");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no content") << QByteArray("{\"pbx\":\"shelf\"}");
    QTest::newRow("content that is none") << QByteArray("{\"pbx\":\"shelf\",\"content\":[]}");
}

void tst_DeployPlan::readsNoStateFromOtherBytes()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!PbxState::fromBytes(bytes));
}

void tst_DeployPlan::plansTheDifference()
{
    m_shelf.set(u"user"_s, u"anna"_s, { { u"extension"_s, u"201"_s }, { u"name"_s, u"anna"_s } });
    m_shelf.set(u"trunk"_s, u"voip1"_s,
        { { u"host"_s, u"old.example.net"_s }, { u"secret"_s, u"hidden-one"_s } });
    const DeployPlan made = plan();
    QCOMPARE(linesOf(made.items),
        QStringList({ u"unchanged user:anna"_s, u"create user:bruno"_s, u"change trunk:voip1"_s,
            u"create phone:00-15-65-00-00-01"_s }));
    const DeployItem* trunk = made.find(u"trunk:voip1"_s);
    QCOMPARE(trunk->fields,
        QList<DeployField>({ { u"host"_s, u"old.example.net"_s, u"sip.example.net"_s, false } }));
    QCOMPARE(trunk->group, u"trunks"_s);
    const DeployItem* user = made.find(u"user:bruno"_s);
    QCOMPARE(user->fields.size(), 2);
    QCOMPARE(made.find(u"user:anna"_s)->fields.size(), 2);
    QCOMPARE(made.count(Action::Create), 2);
    QVERIFY(made.hasWork());
    QVERIFY(!made.find(u"user:annax"_s));
}

void tst_DeployPlan::leavesOtherFieldsAlone()
{
    m_shelf.set(u"trunk"_s, u"voip1"_s,
        { { u"host"_s, u"sip.example.net"_s }, { u"secret"_s, u"hidden-one"_s },
            { u"comment"_s, u"theirs"_s } });
    QCOMPARE(plan().find(u"trunk:voip1"_s)->action, Action::Unchanged);
    m_site.trunks[0].password = Secret(u"hidden-two"_s);
    const DeployPlan made = plan();
    const DeployItem* trunk = made.find(u"trunk:voip1"_s);
    QCOMPARE(trunk->fields.size(), 1);
    QVERIFY(trunk->fields.first().isSecret);
}

void tst_DeployPlan::deletesWhatDoppinoMade()
{
    m_shelf.set(u"trunk"_s, u"ours"_s, { { u"host"_s, u"a"_s } });
    m_shelf.set(u"trunk"_s, u"theirs"_s, { { u"host"_s, u"b"_s } });
    m_shelf.set(u"phone"_s, u"00-15-65-00-00-09"_s, { { u"user"_s, u"anna"_s } });
    const QSet<QString> created { u"trunk:ours"_s, u"phone:00-15-65-00-00-09"_s, u"user:gone"_s };
    const QStringList lines = linesOf(plan({ {}, created }).items);
    QCOMPARE(lines.mid(0, 3),
        QStringList({ u"delete phone:00-15-65-00-00-09"_s, u"delete trunk:ours"_s,
            u"create user:anna"_s }));
    QVERIFY(!lines.join(u' ').contains(u"theirs"_s));
}

void tst_DeployPlan::choosesByGroup()
{
    m_shelf.set(u"phone"_s, u"00-15-65-00-00-09"_s, { { u"user"_s, u"anna"_s } });
    const DeployPlanner::Scope scope { { u"trunks"_s, u"gateways"_s },
        { u"phone:00-15-65-00-00-09"_s } };
    QCOMPARE(linesOf(plan(scope).items), QStringList { u"create trunk:voip1"_s });
}

void tst_DeployPlan::refusesInTheirPlace()
{
    m_site.users[1].extension.clear();
    m_shelf.refusals.insert(u"trunk:voip1"_s, Error(ErrorCode::PbxNameAmbiguous, u"voip1"_s));
    m_shelf.irreversible = { u"user:anna"_s };
    DeployPlan made = plan();
    QCOMPARE(linesOf(made.items),
        QStringList({ u"create user:anna"_s, u"refused user:bruno"_s, u"refused trunk:voip1"_s,
            u"create phone:00-15-65-00-00-01"_s }));
    QCOMPARE(made.find(u"user:bruno"_s)->refusal->code, ErrorCode::PbxUserUnknown);
    QCOMPARE(made.irreversible(), QStringList { u"user:anna"_s });

    // What is so already needs nobody's consent.
    m_shelf.set(u"trunk"_s, u"voip1"_s,
        { { u"host"_s, u"sip.example.net"_s }, { u"secret"_s, u"hidden-one"_s } });
    m_shelf.set(u"user"_s, u"anna"_s, { { u"extension"_s, u"201"_s }, { u"name"_s, u"anna"_s } });
    made = plan();
    QCOMPARE(made.find(u"trunk:voip1"_s)->action, Action::Unchanged);
    QVERIFY(!made.find(u"trunk:voip1"_s)->refusal);
    QVERIFY(made.irreversible().isEmpty());
}

void tst_DeployPlan::plansTheWayBack()
{
    m_shelf.set(u"trunk"_s, u"changed"_s, { { u"host"_s, u"a"_s }, { u"note"_s, u"n"_s } });
    m_shelf.set(u"trunk"_s, u"gone"_s, { { u"host"_s, u"b"_s } });
    m_shelf.set(u"trunk"_s, u"same"_s, { { u"host"_s, u"c"_s } });
    const PbxState then = now();
    m_shelf.remove(u"trunk"_s, u"changed"_s);
    m_shelf.set(u"trunk"_s, u"changed"_s, { { u"host"_s, u"x"_s }, { u"extra"_s, u"e"_s } });
    m_shelf.remove(u"trunk"_s, u"gone"_s);
    m_shelf.set(u"trunk"_s, u"added"_s, { { u"host"_s, u"d"_s } });
    const DeployPlan back = DeployPlanner::planBack(m_driver, then, now(),
        { u"trunk:added"_s, u"trunk:gone"_s, u"trunk:never"_s, u"trunk:changed"_s,
            u"trunk:same"_s });
    QCOMPARE(linesOf(back.items),
        QStringList({ u"delete trunk:added"_s, u"create trunk:gone"_s, u"change trunk:changed"_s,
            u"unchanged trunk:same"_s }));
    QCOMPARE(back.find(u"trunk:changed"_s)->fields,
        QList<DeployField>({ { u"extra"_s, u"e"_s, {}, false },
            { u"host"_s, u"x"_s, u"a"_s, false }, { u"note"_s, {}, u"n"_s, false } }));
}

/// What hangs on something of an earlier stage is put back after it, whatever was done last.
void tst_DeployPlan::goesBackInTheOrderOfStages()
{
    for (const auto& kind : { u"user"_s, u"trunk"_s, u"phone"_s })
        m_shelf.set(kind, u"one"_s, { { u"a"_s, u"then"_s } });
    const PbxState then = now();
    for (const auto& kind : { u"user"_s, u"trunk"_s, u"phone"_s }) {
        m_shelf.set(kind, u"one"_s, { { u"a"_s, u"now"_s } });
        m_shelf.set(kind, u"two"_s, { { u"a"_s, u"now"_s } });
    }
    const DeployPlan back = DeployPlanner::planBack(m_driver, then, now(),
        { u"phone:two"_s, u"phone:one"_s, u"trunk:two"_s, u"trunk:one"_s, u"user:two"_s,
            u"user:one"_s });
    QCOMPARE(linesOf(back.items),
        QStringList({ u"delete phone:two"_s, u"delete trunk:two"_s, u"delete user:two"_s,
            u"change user:one"_s, u"change trunk:one"_s, u"change phone:one"_s }));
}

void tst_DeployPlan::tellsDrift()
{
    m_shelf.set(u"user"_s, u"gone"_s, { { u"name"_s, u"g"_s } });
    m_shelf.set(u"trunk"_s, u"same"_s, { { u"host"_s, u"a"_s } });
    const PbxState then = now();
    QVERIFY(DeployPlanner::drift(m_driver, then, now()).isEmpty());
    m_shelf.remove(u"user"_s, u"gone"_s);
    m_shelf.set(u"trunk"_s, u"same"_s, { { u"host"_s, u"b"_s } });
    m_shelf.set(u"phone"_s, u"new"_s, { { u"user"_s, u"anna"_s } });
    const QList<DeployItem> drift = DeployPlanner::drift(m_driver, then, now());
    QCOMPARE(linesOf(drift),
        QStringList({ u"delete user:gone"_s, u"change trunk:same"_s, u"create phone:new"_s }));
    QCOMPARE(drift[1].before(u"host"_s), u"a"_s);
    QCOMPARE(drift[1].after(u"host"_s), u"b"_s);
}

void tst_DeployPlan::fieldsKnowWhatTheySet()
{
    DeployItem item;
    item.fields = { { u"host"_s, u"a"_s, u"b"_s, false }, { u"port"_s, u"1"_s, u"1"_s, false } };
    item.action = Action::Change;
    QVERIFY(item.sets(u"host"_s));
    QVERIFY(!item.sets(u"port"_s));
    QVERIFY(!item.sets(u"other"_s));
    item.action = Action::Create;
    QVERIFY(item.sets(u"port"_s));
    item.action = Action::Unchanged;
    QVERIFY(!item.sets(u"host"_s));
    QCOMPARE(item.after(u"host"_s), u"b"_s);
    item.action = Action::Delete;
    QVERIFY(!item.sets(u"host"_s));
    QCOMPARE(item.after(u"host"_s), u"a"_s);
}

void tst_DeployPlan::textsHideSecrets()
{
    const DeployField secret { u"secret"_s, {}, u"hidden-one"_s, true };
    QCOMPARE(DeployText::value(secret, true), QString::fromUtf8(Redactor::mask));
    QCOMPARE(DeployText::value(secret, false), u"(none)"_s);
    QCOMPARE(DeployText::value({ u"host"_s, u"a"_s, {}, false }, false), u"a"_s);
    QCOMPARE(DeployText::kind(u"trunk"_s), u"Trunk"_s);
    QCOMPARE(DeployText::kind(u"unheard_of"_s), u"unheard_of"_s);
    QCOMPARE(DeployText::field(u"outcid"_s), u"Caller number"_s);
    QCOMPARE(DeployText::note(u"unheard_of: 3"_s), u"unheard_of: 3"_s);
    QCOMPARE(DeployText::summary(plan()), u"4 to create"_s);
    QCOMPARE(DeployText::item(u"trunk:a:b"_s), u"Trunk a:b"_s);
    QCOMPARE(DeployText::item(u"pbx.example.net:443"_s), u"pbx.example.net:443"_s);
    QCOMPARE(DeployText::item(u"trunk"_s), u"trunk"_s);
    QCOMPARE(DeployText::summary({}), u"nothing to do"_s);
}

void tst_DeployPlan::everyTextIsOne()
{
    for (const auto* rows : { &DeployTextRows::kinds(), &DeployTextRows::fields(),
             &DeployTextRows::irreversible(), &DeployTextRows::notes() })
        for (auto it = rows->begin(); it != rows->end(); ++it) {
            QVERIFY2(
                it.key() == it.key().toLower() && !it.key().contains(u' '), qPrintable(it.key()));
            QVERIFY(*it.value());
        }
    for (const DeployStage& stage : m_driver.stages())
        QVERIFY(DeployText::kind(stage.kind) != stage.kind);
}

void tst_DeployPlan::modelIsATree()
{
    DeployPlanModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_site.users[1].extension.clear();
    model.setItems(plan().items);
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex users = model.index(0, 0);
    QCOMPARE(users.data().toString(), u"User (2)"_s);
    const QModelIndex trunk = model.indexOf(u"trunk:voip1"_s);
    QVERIFY(trunk.isValid());
    QCOMPARE(model.rowCount(trunk), 2);
    const auto field
        = [&](int row, int column) { return model.index(row, column, trunk).data().toString(); };
    QCOMPARE(field(0, DeployPlanModel::Planned), u"sip.example.net"_s);
    QCOMPARE(field(1, DeployPlanModel::Planned), QString::fromUtf8(Redactor::mask));
    QCOMPARE(trunk.data(DeployPlanModel::IdRole).toString(), u"trunk:voip1"_s);
    QCOMPARE(trunk.data(DeployPlanModel::ActionRole).toString(), u"create"_s);
    QVERIFY(!model.indexOf(u"trunk:voip"_s).isValid());
    const QModelIndex refused = model.indexOf(u"user:bruno"_s);
    QVERIFY(refused.siblingAtColumn(DeployPlanModel::State).data().toString().contains(u"bruno"_s));
    const auto header = [&](int column) {
        return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    QCOMPARE(header(DeployPlanModel::Now), u"Now"_s);
    model.setItems({}, true);
    QCOMPARE(header(DeployPlanModel::Now), u"Then"_s);
    QCOMPARE(model.rowCount(), 0);
}

void tst_DeployPlan::modelIsTicked()
{
    DeployPlanModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems(plan().items);
    const QModelIndex before = model.indexOf(u"user:anna"_s);
    QVERIFY(!model.setData(before, Qt::Checked, Qt::CheckStateRole));
    model.setCheckable(true);
    QSignalSpy changed(&model, &DeployPlanModel::checkedChanged);
    const QModelIndex users = model.index(0, 0);
    const QModelIndex anna = model.indexOf(u"user:anna"_s);
    QVERIFY(anna.flags() & Qt::ItemIsUserCheckable);
    QVERIFY(model.setData(anna, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(users.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QVERIFY(model.setData(users, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.checked(), QStringList({ u"user:anna"_s, u"user:bruno"_s }));
    QCOMPARE(users.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(model.setData(anna, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.checked(), QStringList { u"user:bruno"_s });
    QCOMPARE(changed.size(), 3);
    QVERIFY(!model.setData(model.index(0, 0, anna), Qt::Checked, Qt::CheckStateRole));
}

void tst_DeployPlan::modelShowsStates()
{
    DeployPlanModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_shelf.irreversible = { u"trunk:voip1"_s };
    model.setItems(plan().items);
    const QModelIndex trunk = model.indexOf(u"trunk:voip1"_s);
    const QModelIndex state = trunk.siblingAtColumn(DeployPlanModel::State);
    QVERIFY(trunk.data(DeployPlanModel::IsIrreversibleRole).toBool());
    QVERIFY(!trunk.data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(state.data().toString().isEmpty());
    model.setState(u"trunk:voip1"_s, DeployItem::State::Running);
    QCOMPARE(state.data().toString(), u"Running"_s);
    QCOMPARE(trunk.data(DeployPlanModel::StateRole).toString(), u"running"_s);
    const Error error(ErrorCode::PbxRefused, u"trunk:voip1"_s, u"400 no"_s);
    model.setState(u"trunk:voip1"_s, DeployItem::State::Failed, error);
    QCOMPARE(state.data().toString(), u"The PBX refuses Trunk voip1 (400 no)."_s);
    model.setState(u"trunk:voip1"_s, DeployItem::State::Done);
    QCOMPARE(state.data().toString(), u"Done"_s);
    model.setState(u"trunk:unheard-of"_s, DeployItem::State::Done);
}

QTEST_GUILESS_MAIN(tst_DeployPlan)
#include "tst_DeployPlan.moc"
