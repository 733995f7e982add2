// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/DeployRecorder.h"
#include "tests/support/StoreFixture.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Purpose = DeployRequest::Purpose;
using State = DeployItem::State;
using Action = DeployItem::Action;

PbxState stateOf(const QString& word) { return { u"shelf"_s, { { u"word"_s, word } }, {} }; }

DeployItem itemOf(const QString& key, Action action)
{
    DeployItem item;
    item.kind = u"trunk"_s;
    item.key = key;
    item.action = action;
    return item;
}

} // namespace

class tst_DeployStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsADeploymentWhole();
    void sealsWhatThePbxHeld();
    void keepsStatesOfManyMegabytes();
    void replacesWhatWasNotedOfAnItem_data();
    void replacesWhatWasNotedOfAnItem();
    void reopensWhatNeverEnded();
    void whatIsGoneOnWithHasItsOwnScope_data();
    void whatIsGoneOnWithHasItsOwnScope();
    void knowsWhatItCreated();
    void knowsWhatCanBeUndone();
    void measuresDriftFromWhatIsLastKnown();
    void remembersByWhatAPbxIsKnown();
    void remembersWhatWasTyped();
    void goesWithItsSite();

private:
    void book(DeployRecorder& recorder, Purpose purpose, const QList<DeployItem>& items,
        const QString& word, const QStringList& scope = {}, const QString& of = {})
    {
        QVERIFY(recorder.begin(u"shelf"_s, m_host, purpose, of, scope, stateOf(u"start"_s)));
        for (const DeployItem& item : items) {
            QVERIFY(recorder.note(item, State::Running));
            QVERIFY(recorder.note(item, State::Done));
        }
        QVERIFY(recorder.end(Outcome::done(), 5, stateOf(word)));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    Site m_site;
    const QString m_host = u"pbx.example.net"_s;
};

void tst_DeployStore::init()
{
    if (!m_store)
        m_store = StoreFixture::openUnlocked(m_folder.filePath(u"store.sqlite"_s));
    QVERIFY(m_store);
    m_site = Site();
    m_site.name = newId();
    QVERIFY(m_store->sites().save(m_site, u"test"_s));
}

void tst_DeployStore::keepsADeploymentWhole()
{
    DeployRecorder books(m_store.get(), m_site.id);
    QVERIFY(books.begin(
        u"shelf"_s, m_host, Purpose::Deploy, {}, { u"trunks"_s, u"users"_s }, stateOf(u"start"_s)));
    const Error error(ErrorCode::PbxRefused, u"trunk:a"_s, u"400 no"_s, Turn::Provider);
    QVERIFY(books.note(itemOf(u"a"_s, Action::Create), State::Running));
    QVERIFY(books.note(itemOf(u"b"_s, Action::Delete), State::Running));
    QVERIFY(books.note(itemOf(u"a"_s, Action::Create), State::Failed, error));
    books.addTranscript(Job::Direction::Sent, u"POST /trunks"_s);
    const auto open = m_store->deployments().deployments(m_site.id);
    QCOMPARE(open->size(), 1);
    QVERIFY(!open->first().endedAt.isValid());
    QVERIFY(open->first().outcomeText.isEmpty());
    QVERIFY(books.end(Outcome::failed(error), 1234, stateOf(u"end"_s)));

    const auto record = m_store->deployments().deployment(books.deployment());
    QVERIFY(record);
    QCOMPARE(record->siteId, m_site.id);
    QCOMPARE(record->pbxKind, u"shelf"_s);
    QCOMPARE(record->host, m_host);
    QCOMPARE(record->purpose, u"deploy"_s);
    QCOMPARE(record->scope, QStringList({ u"trunks"_s, u"users"_s }));
    QCOMPARE(record->elapsedMs, 1234);
    QCOMPARE(record->outcomeText, u"failed"_s);
    QCOMPARE(record->outcome.error, error);
    QCOMPARE(record->items, 2);
    QVERIFY(record->endedAt >= record->startedAt);
    QVERIFY(record->transcript.contains(u"POST /trunks"_s));
    const auto items = m_store->deployments().items(record->id);
    QCOMPARE(items->size(), 2);
    QCOMPARE(items->at(0).item, u"trunk:a"_s);
    QCOMPARE(items->at(0).state, u"failed"_s);
    QCOMPARE(items->at(0).error, error);
    QCOMPARE(items->at(1).action, u"delete"_s);
    QCOMPARE(*m_store->deployments().startState(record->id), stateOf(u"start"_s).bytes());
    QCOMPARE(*m_store->deployments().endState(record->id), stateOf(u"end"_s).bytes());
    QCOMPARE(
        m_store->deployments().deployment(u"none"_s).error().code, ErrorCode::NoSuchDeployment);
    QCOMPARE(m_store->deployments().endState(u"none"_s).error().code, ErrorCode::NoSuchDeployment);
}

void tst_DeployStore::sealsWhatThePbxHeld()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sealed.sqlite"_s);
    auto store = StoreFixture::openUnlocked(path);
    QVERIFY(store);
    m_site = Site();
    m_site.name = u"sealed"_s;
    QVERIFY(store->sites().save(m_site, u"test"_s));
    DeployRecorder books(store.get(), m_site.id);
    book(books, Purpose::Deploy, {}, u"CANARY-end"_s);
    const QString id = books.deployment();
    store->vault().lock();
    QCOMPARE(store->deployments().startState(id).error().code, ErrorCode::VaultLocked);
    QCOMPARE(books.begin(u"shelf"_s, m_host, Purpose::Deploy, {}, {}, stateOf({})).error().code,
        ErrorCode::VaultLocked);
    QCOMPARE(store->deployments().deployments(m_site.id)->size(), 1);
    store.reset();
    QVERIFY(!StoreFixture::contentsOf(path).contains("CANARY"));
}

void tst_DeployStore::keepsStatesOfManyMegabytes()
{
    QJsonArray things;
    for (int i = 0; i < 100'000; ++i)
        things.append(QJsonObject { { u"extension"_s, QString::number(i) },
            { u"secret"_s, QString::number(QRandomGenerator::global()->generate64(), 36) } });
    const PbxState state { u"shelf"_s, { { u"things"_s, things } }, {} };
    QVERIFY(state.bytes().size() > 4'000'000);
    DeployRecorder books(m_store.get(), m_site.id);
    QVERIFY(books.begin(u"shelf"_s, m_host, Purpose::Deploy, {}, {}, state));
    QVERIFY(books.end(Outcome::done(), 5, state));
    QCOMPARE(*m_store->deployments().startState(books.deployment()), state.bytes());
    QCOMPARE(books.lastKnown()->content, state.content);
}

void tst_DeployStore::replacesWhatWasNotedOfAnItem_data()
{
    QTest::addColumn<QString>("firstAction");
    QTest::addColumn<QString>("secondAction");
    QTest::addColumn<QString>("secondState");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("state");
    QTest::newRow("its state") << u"create"_s << u"create"_s << u"done"_s << u"create"_s
                               << u"done"_s;
    QTest::newRow("what was made stays made though it is changed later")
        << u"create"_s << u"change"_s << u"done"_s << u"create"_s << u"done"_s;
    QTest::newRow("even where changing it failed")
        << u"create"_s << u"change"_s << u"failed"_s << u"create"_s << u"unknown"_s;
    QTest::newRow("not where making it failed")
        << u"create"_s << u"create"_s << u"failed"_s << u"create"_s << u"failed"_s;
    QTest::newRow("what was changed and is taken away")
        << u"change"_s << u"delete"_s << u"done"_s << u"delete"_s << u"done"_s;
}

void tst_DeployStore::replacesWhatWasNotedOfAnItem()
{
    QFETCH(const QString, firstAction);
    QFETCH(const QString, secondAction);
    QFETCH(const QString, secondState);
    DeployRecorder books(m_store.get(), m_site.id);
    QVERIFY(books.begin(u"shelf"_s, m_host, Purpose::Deploy, {}, {}, stateOf({})));
    auto& deployments = m_store->deployments();
    const QString id = books.deployment();
    QVERIFY(deployments.note(id, { 1, u"trunk:a"_s, firstAction, u"running"_s, {}, {} }));
    QVERIFY(deployments.note(id, { 2, u"trunk:b"_s, u"create"_s, u"running"_s, {}, {} }));
    QVERIFY(deployments.note(id, { 3, u"trunk:a"_s, secondAction, secondState, {}, {} }));
    const auto items = deployments.items(id);
    QCOMPARE(items->size(), 2);
    QCOMPARE(items->first().item, u"trunk:a"_s); // its place is that of its first time
    QCOMPARE(items->first().position, 1);
    QTEST(items->first().action, "action");
    QTEST(items->first().state, "state");
}

void tst_DeployStore::reopensWhatNeverEnded()
{
    auto killed = std::make_unique<DeployRecorder>(m_store.get(), m_site.id);
    QVERIFY(killed->begin(u"shelf"_s, m_host, Purpose::Deploy, {}, {}, stateOf(u"first"_s)));
    QVERIFY(killed->note(itemOf(u"a"_s, Action::Create), State::Running));
    const QString interrupted = killed->deployment();
    killed.reset();
    DeployRecorder next(m_store.get(), m_site.id);
    const auto isOpen = [&](Purpose purpose, const QString& of = {}) {
        return next.isInterrupted(u"shelf"_s, m_host, purpose, of).value();
    };
    QVERIFY(isOpen(Purpose::Deploy));
    QVERIFY(!isOpen(Purpose::Restore));
    QVERIFY(!next.isInterrupted(u"shelf"_s, u"other"_s, Purpose::Deploy, {}).value());
    QVERIFY(next.begin(u"shelf"_s, m_host, Purpose::Deploy, {}, {}, stateOf(u"second"_s)));
    QCOMPARE(next.deployment(), interrupted);
    QVERIFY(next.note(itemOf(u"b"_s, Action::Create), State::Done));
    QVERIFY(next.end(Outcome::done(), 5, stateOf(u"end"_s)));
    const auto past = next.toUndo({});
    QVERIFY(past);
    QCOMPARE(past->start.content, stateOf(u"first"_s).content);
    QCOMPARE(past->items, QStringList({ u"trunk:b"_s, u"trunk:a"_s }));
    QVERIFY(!isOpen(Purpose::Deploy));
    DeployRecorder after(m_store.get(), m_site.id);
    QVERIFY(after.begin(u"shelf"_s, m_host, Purpose::Deploy, {}, {}, stateOf(u"third"_s)));
    QVERIFY(after.deployment() != interrupted);
}

void tst_DeployStore::whatIsGoneOnWithHasItsOwnScope_data()
{
    QTest::addColumn<QStringList>("begun");
    QTest::addColumn<QStringList>("goneOnWith");
    QTest::newRow("a part, then all") << QStringList { u"trunks"_s } << QStringList();
    QTest::newRow("all, then a part") << QStringList() << QStringList { u"trunks"_s };
    QTest::newRow("two parts") << QStringList { u"users"_s } << QStringList { u"trunks"_s };
}

void tst_DeployStore::whatIsGoneOnWithHasItsOwnScope()
{
    QFETCH(QStringList, begun);
    QFETCH(QStringList, goneOnWith);
    auto killed = std::make_unique<DeployRecorder>(m_store.get(), m_site.id);
    QVERIFY(killed->begin(u"shelf"_s, m_host, Purpose::Deploy, {}, begun, stateOf(u"first"_s)));
    QVERIFY(killed->note(itemOf(u"a"_s, Action::Create), State::Running));
    const QString interrupted = killed->deployment();
    killed.reset();
    DeployRecorder next(m_store.get(), m_site.id);
    book(next, Purpose::Deploy, { itemOf(u"a"_s, Action::Create) }, u"end"_s, goneOnWith);
    QCOMPARE(next.deployment(), interrupted);
    QCOMPARE(m_store->deployments().deployment(interrupted)->scope, goneOnWith);
    QCOMPARE(*next.isWhole(u"shelf"_s, m_host), goneOnWith.isEmpty());
}

void tst_DeployStore::knowsWhatItCreated()
{
    auto books = std::make_unique<DeployRecorder>(m_store.get(), m_site.id);
    book(*books, Purpose::Deploy,
        { itemOf(u"a"_s, Action::Create), itemOf(u"b"_s, Action::Create),
            itemOf(u"c"_s, Action::Change), itemOf(u"d"_s, Action::Create) },
        u"1"_s);
    QCOMPARE(*books->created(), QSet<QString>({ u"trunk:a"_s, u"trunk:b"_s, u"trunk:d"_s }));
    book(*books, Purpose::Deploy, { itemOf(u"b"_s, Action::Delete) }, u"2"_s);
    book(*books, Purpose::Restore,
        { itemOf(u"b"_s, Action::Create), itemOf(u"theirs"_s, Action::Create) }, u"3"_s);
    QCOMPARE(*books->created(), QSet<QString>({ u"trunk:a"_s, u"trunk:b"_s, u"trunk:d"_s }));
    book(*books, Purpose::Undo, { itemOf(u"a"_s, Action::Delete) }, u"4"_s);
    QCOMPARE(*books->created(m_host), QSet<QString>({ u"trunk:b"_s, u"trunk:d"_s }));
    QVERIFY(books->created(u"other"_s)->isEmpty());
    QVERIFY(books->begin(u"shelf"_s, m_host, Purpose::Deploy, {}, {}, stateOf({})));
    QVERIFY(books->note(
        itemOf(u"e"_s, Action::Create), State::Failed, Error(ErrorCode::PbxRefused, u"e"_s)));
    QVERIFY(books->note(itemOf(u"f"_s, Action::Create), State::Running)); // and killed
    QCOMPARE(*books->created(), QSet<QString>({ u"trunk:b"_s, u"trunk:d"_s, u"trunk:f"_s }));
}

void tst_DeployStore::knowsWhatCanBeUndone()
{
    DeployRecorder books(m_store.get(), m_site.id);
    QCOMPARE(books.toUndo({}).error().code, ErrorCode::NothingToUndo);
    QCOMPARE(books.toUndo(u"none"_s).error().code, ErrorCode::NoSuchDeployment);
    book(books, Purpose::Deploy, { itemOf(u"a"_s, Action::Create) }, u"1"_s);
    const QString first = books.deployment();
    book(books, Purpose::Deploy, {}, u"2"_s); // nothing was touched
    QCOMPARE(books.toUndo(books.deployment()).error().code, ErrorCode::NothingToUndo);
    QCOMPARE(books.toUndo({})->record.id, first);
    QCOMPARE(books.toUndo({}, u"other"_s).error().code, ErrorCode::NothingToUndo);
    book(books, Purpose::Restore, { itemOf(u"b"_s, Action::Change) }, u"3"_s);
    const QString second = books.deployment();
    QCOMPARE(books.toUndo({})->record.id, second);
    book(books, Purpose::Undo, { itemOf(u"b"_s, Action::Change) }, u"4"_s, {}, second);
    QCOMPARE(books.toUndo(second).error().code, ErrorCode::NothingToUndo);
    QCOMPARE(books.toUndo(books.deployment()).error().code, ErrorCode::NothingToUndo);
    QCOMPARE(books.toUndo({})->record.id, first);
    QVERIFY(m_store->deployments().deployment(second)->isUndone);
    QVERIFY(!m_store->deployments().deployment(first)->isUndone);
}

void tst_DeployStore::measuresDriftFromWhatIsLastKnown()
{
    DeployRecorder books(m_store.get(), m_site.id);
    const auto word = [](const PbxState& state) { return state.content[u"word"_s].toString(); };
    QCOMPARE(books.lastKnown().error().code, ErrorCode::NothingToUndo);
    QVERIFY(books.adoptions()->isEmpty());
    book(books, Purpose::Deploy, { itemOf(u"a"_s, Action::Create) }, u"whole"_s);
    book(books, Purpose::Deploy, { itemOf(u"b"_s, Action::Create) }, u"part"_s, { u"trunks"_s });
    QVERIFY(books.adopt(u"shelf"_s, m_host, { u"trunk:c"_s }, stateOf(u"adopted"_s)));
    QCOMPARE(word(*books.lastKnown()), u"whole"_s);
    const auto since = books.adoptions();
    QCOMPARE(since->size(), 2);
    QCOMPARE(since->at(0).items, QStringList { u"trunk:b"_s });
    QCOMPARE(word(since->at(0).state), u"part"_s);
    QCOMPARE(since->at(1).items, QStringList { u"trunk:c"_s });
    QCOMPARE(word(since->at(1).state), u"adopted"_s);
    book(books, Purpose::Deploy, {}, u"whole again"_s);
    QCOMPARE(word(*books.lastKnown()), u"whole again"_s);
    QVERIFY(books.adoptions()->isEmpty());
    // Of one that broke off nobody knows how it left the PBX.
    QVERIFY(books.begin(u"shelf"_s, m_host, Purpose::Deploy, {}, {}, stateOf({})));
    QVERIFY(books.note(itemOf(u"d"_s, Action::Create), State::Running));
    QCOMPARE(books.lastKnown().error().code, ErrorCode::NothingToUndo);
}

void tst_DeployStore::remembersByWhatAPbxIsKnown()
{
    DeployRecorder books(m_store.get(), m_site.id);
    QVERIFY(books.known()->isEmpty());
    QVERIFY(books.trust(u"tls"_s, u"pbx:443"_s, {}, u"SHA256:a"_s));
    QVERIFY(books.trust(u"ssh"_s, u"pbx:22"_s, u"ed25519"_s, u"SHA256:b"_s));
    QVERIFY(books.trust(u"tls"_s, u"pbx:443"_s, {}, u"SHA256:c"_s));
    const auto known = books.known();
    QCOMPARE(known->size(), 2);
    QCOMPARE(known->at(0).what, u"ssh"_s);
    QCOMPARE(known->at(0).type, u"ed25519"_s);
    QCOMPARE(known->at(1).fingerprint, u"SHA256:c"_s);
    QVERIFY(m_store->pbx().known(m_site.id)->first().seenAt.isValid());
    QVERIFY(m_store->pbx().forget(m_site.id, u"tls"_s, u"pbx:443"_s));
    QCOMPARE(books.known()->size(), 1);
    QCOMPARE(m_store->pbx().remember(u"none"_s, { u"tls"_s, u"h"_s, {}, u"f"_s, {} }).error().code,
        ErrorCode::NoSuchSite);
}

void tst_DeployStore::remembersWhatWasTyped()
{
    auto& pbx = m_store->pbx();
    QVERIFY(pbx.setTyped(m_site.id, u"trunk:voip1/Porta UDP"_s, u"one"_s));
    QVERIFY(pbx.setTyped(m_site.id, u"trunk:voip1/Porta UDP"_s, u"two"_s));
    QVERIFY(pbx.setTyped(m_site.id, u"trunk:voip1/Host"_s, u"three"_s));
    const auto typed = pbx.typed(m_site.id);
    QCOMPARE(typed->size(), 2);
    QCOMPARE(typed->value(u"trunk:voip1/Porta UDP"_s).fingerprint, u"two"_s);
    QVERIFY(typed->value(u"trunk:voip1/Host"_s).at.isValid());
    QVERIFY(pbx.clearTyped(m_site.id, u"trunk:voip1/Host"_s));
    QCOMPARE(pbx.typed(m_site.id)->size(), 1);
    QCOMPARE(pbx.setTyped(u"none"_s, u"x"_s, u"y"_s).error().code, ErrorCode::NoSuchSite);
}

void tst_DeployStore::goesWithItsSite()
{
    DeployRecorder books(m_store.get(), m_site.id);
    book(books, Purpose::Deploy, { itemOf(u"a"_s, Action::Create) }, u"1"_s);
    QVERIFY(books.trust(u"tls"_s, u"pbx:443"_s, {}, u"SHA256:a"_s));
    QVERIFY(m_store->sites().remove(m_site.id));
    QVERIFY(m_store->deployments().deployments(m_site.id)->isEmpty());
    QVERIFY(m_store->deployments().items(books.deployment())->isEmpty());
    QVERIFY(m_store->pbx().known(m_site.id)->isEmpty());
}

QTEST_GUILESS_MAIN(tst_DeployStore)
#include "tst_DeployStore.moc"
