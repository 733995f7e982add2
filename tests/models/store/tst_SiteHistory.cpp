// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/SiteHistoryModel.h"
#include "models/store/SiteHistory.h"
#include "models/store/SiteJournal.h"
#include "tests/support/StoreFixture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = SiteRevision::Kind;

class tst_SiteHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheSiteOfEachSaving();
    void namesWhatWasDone();
    void saysNothingOfASavingThatChangesNothing();
    void undoesAndRedoesAcrossReopening();
    void takesBackWhatAnybodyDid();
    void leavesWhatSomebodyElseDid();
    void whatIsDoneAnewEndsRedoing();
    void restoresAnyState();
    void leavesWhatWasChangedElsewhere();
    void refusesWhatWasChangedAgain();
    void stepsCountEvenWhereNothingIsLeftToChange();
    void joinsWhatIsTyped_data();
    void joinsWhatIsTyped();
    void forgetsWhatWasTypedAndTakenBack();
    void neverJoinsWhatWasUndone();
    void ordersByNumberAndNotByTheClock();
    void knowsTheNamesOfOldRows();
    void startsWithASiteThatHasNoRows();
    void needsTheVaultForSecretsOnly();
    void bringsSecretsBackAndWritesNoneOpenly();
    void leavesNothingOfADeletedSite();
    void keepsSoManyWhole();
    void keepsFewerOfWhatIsLarge();
    void refusesWhatNobodyCompressed_data();
    void refusesWhatNobodyCompressed();
    void saysNoSuchRevision();
    void agreesWithASimpleModel();
    void theModelKeepsItsRows();

private:
    QString path() const { return m_folder->filePath(u"doppino.sqlite"_s); }
    SiteHistory& history() { return m_store->history(); }
    void reopen();
    void run(const QString& sql, const QVariantList& values = {});
    QVariant single(const QString& sql);
    int entries() { return single(u"SELECT count(*) FROM journal"_s).toInt(); }
    Site current() { return m_store->sites().load(m_site.id).value(); }
    void save(const QString& what);
    void rename(const QString& customer, const QString& what = u"edit"_s);
    QString revision(int number);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Site m_site;
};

namespace {

/// Apart from the version, which every saving raises.
bool haveSameValues(Site one, const Site& other)
{
    one.version = other.version;
    return one == other;
}

Error errorOf(const Result<Site>& result) { return result ? Error() : result.error(); }

} // namespace

void tst_SiteHistory::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
    m_site = StoreFixture::exampleSite();
    QVERIFY(!m_site.name.isEmpty());
    save(u"import"_s);
}

void tst_SiteHistory::reopen()
{
    m_store.reset();
    m_store = StoreFixture::openUnlocked(path());
    QVERIFY(m_store);
    run(u"PRAGMA synchronous=OFF"_s); // whether it outlives a power cut is tested elsewhere
}

void tst_SiteHistory::run(const QString& sql, const QVariantList& values)
{
    const auto done = m_store->database().run(sql, values);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

QVariant tst_SiteHistory::single(const QString& sql)
{
    auto query = m_store->database().run(sql);
    return query && query->next() ? query->value(0) : QVariant();
}

void tst_SiteHistory::save(const QString& what)
{
    const Status status = m_store->sites().save(m_site, what);
    QVERIFY2(status, status ? "" : qPrintable(status.error().detail));
}

void tst_SiteHistory::rename(const QString& customer, const QString& what)
{
    m_site = current();
    m_site.customer = customer;
    save(what);
}

QString tst_SiteHistory::revision(int number)
{
    const auto list = history().list(m_site.id).value();
    for (const SiteRevision& revision : list)
        if (revision.number == number)
            return revision.id;
    return {};
}

void tst_SiteHistory::keepsTheSiteOfEachSaving()
{
    const Site first = m_site;
    m_site.users.clear();
    m_site.trunks[0].number = u"0721999"_s;
    save(u"edit"_s);
    const Site second = m_site;
    const auto list = history().list(m_site.id).value();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].number, 2);
    QCOMPARE(list[1].number, 1);
    QCOMPARE(list[0].what, u"edit"_s);
    QCOMPARE(list[1].what, u"import"_s);
    QVERIFY(!list[0].who.isEmpty());
    QVERIFY(list[0].isKept && list[1].isKept);
    QVERIFY(qAbs(list[0].at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(history().at(list[1].id).value(), first);
    QCOMPARE(history().at(list[0].id).value(), second);
    QCOMPARE(history().list(m_site.id, 1)->size(), 1);
    QVERIFY(history().changes(list[1].id)->isEmpty());
    const auto changes = history().changes(list[0].id).value();
    QCOMPARE(changes.size(), 2);
    QVERIFY(std::any_of(changes.begin(), changes.end(), [&](const SiteChange& change) {
        return change.place == u"trunks/%1/number"_s.arg(first.trunks[0].id)
            && change.after == u"0721999"_s;
    }));
}

void tst_SiteHistory::namesWhatWasDone()
{
    const auto title = [](const QString& what, Kind kind = Kind::Do) {
        SiteRevision revision;
        revision.what = what;
        revision.kind = kind;
        return SiteHistory::title(revision);
    };
    QCOMPARE(title(u"scan"_s), u"Phones scanned"_s);
    QCOMPARE(title(u"swap_phone"_s), u"Swap a phone"_s);
    QCOMPARE(title(u"wizard: trunks"_s), u"Wizard: trunks"_s);
    QCOMPARE(title(u"wizard: report"_s), u"Wizard: report"_s);
    QCOMPARE(title(u"assign"_s, Kind::Undo), u"Undone: Assign phones"_s);
    QCOMPARE(title(u"assign"_s, Kind::Redo), u"Redone: Assign phones"_s);
    QCOMPARE(title(u"restore"_s, Kind::Restore), u"Earlier state restored"_s);
    QCOMPARE(title(u"of a later program"_s), u"of a later program"_s);
}

void tst_SiteHistory::saysNothingOfASavingThatChangesNothing()
{
    const Site before = m_site;
    const auto updated = m_store->sites().list()->first().updatedAt;
    const WizardProgress progress { u"users"_s, { u"site"_s } };
    QVERIFY(m_store->sites().save(m_site, u"wizard: site"_s, &progress));
    QCOMPARE(m_site, before);
    QCOMPARE(current(), before);
    QCOMPARE(entries(), 1);
    QCOMPARE(m_store->sites().progress(m_site.id).value(), progress);
    QCOMPARE(m_store->sites().list()->first().updatedAt, updated);
    Site stale = m_site;
    rename(u"other"_s);
    QCOMPARE(m_store->sites().save(stale, u"edit"_s).error().code, ErrorCode::Conflict);
}

void tst_SiteHistory::undoesAndRedoesAcrossReopening()
{
    const Site first = m_site;
    rename(u"second"_s, u"scan"_s);
    const Site second = m_site;
    m_site.phones.clear();
    save(u"remove"_s);
    const Site third = m_site;

    reopen();
    QCOMPARE(history().undoable(m_site.id).value()->what, u"remove"_s);
    QVERIFY(haveSameValues(history().undo(m_site.id).value(), second));
    reopen();
    QVERIFY(haveSameValues(current(), second));
    QCOMPARE(history().undoable(m_site.id).value()->number, second.version);
    QCOMPARE(history().redoable(m_site.id).value()->what, u"remove"_s);
    QVERIFY(haveSameValues(history().undo(m_site.id).value(), first));
    reopen();
    QCOMPARE(history().undoable(m_site.id).value(), std::nullopt); // the import made the site
    QCOMPARE(errorOf(history().undo(m_site.id)).code, ErrorCode::NoChangeToUndo);
    QVERIFY(haveSameValues(history().redo(m_site.id).value(), second));
    reopen();
    QVERIFY(haveSameValues(history().redo(m_site.id).value(), third));
    QCOMPARE(errorOf(history().redo(m_site.id)).code, ErrorCode::NoChangeToRedo);
    QVERIFY(haveSameValues(history().undo(m_site.id).value(), second));
    QVERIFY(haveSameValues(current(), second));
    const auto list = history().list(m_site.id).value();
    QCOMPARE(list.first().kind, Kind::Undo);
    QCOMPARE(list.first().of, revision(third.version));
    QCOMPARE(list.first().number, current().version);
}

/// Neither the change nor what became of it may be somebody else's.
void tst_SiteHistory::leavesWhatSomebodyElseDid()
{
    using Whose = SiteHistory::Whose;
    const auto hers = [this] {
        run(u"UPDATE journal SET who = 'anna' WHERE id = ?"_s,
            { history().list(m_site.id, 1)->first().id });
    };
    const auto refusal = [this](ErrorCode code) { return Error(code, current().name, u"anna"_s); };
    rename(u"second"_s, u"scan"_s);
    hers();
    QCOMPARE(errorOf(history().undo(m_site.id)), refusal(ErrorCode::NoChangeToUndo));
    QCOMPARE(current().customer, u"second"_s);
    QCOMPARE(history().undo(m_site.id, Whose::Anyone)->customer, u"Rossi S.r.l."_s);
    // Her change that I undid.
    QCOMPARE(errorOf(history().redo(m_site.id)), refusal(ErrorCode::NoChangeToRedo));
    QCOMPARE(history().redo(m_site.id, Whose::Anyone)->customer, u"second"_s);
    // My change that she undid, and brought back.
    rename(u"third"_s, u"scan"_s);
    QVERIFY(history().undo(m_site.id));
    hers();
    QCOMPARE(errorOf(history().redo(m_site.id)), refusal(ErrorCode::NoChangeToRedo));
    QCOMPARE(history().redo(m_site.id, Whose::Anyone)->customer, u"third"_s);
    hers();
    QCOMPARE(errorOf(history().undo(m_site.id)), refusal(ErrorCode::NoChangeToUndo));
    QCOMPARE(current().customer, u"third"_s);
}

void tst_SiteHistory::takesBackWhatAnybodyDid()
{
    const auto other = StoreFixture::openUnlocked(path());
    QVERIFY(other);
    rename(u"mine"_s);
    const Site mine = m_site;
    Site theirs = other->sites().load(m_site.id).value();
    theirs.address = u"theirs"_s;
    QVERIFY(other->sites().save(theirs, u"edit"_s));
    QVERIFY(haveSameValues(history().undo(m_site.id).value(), mine));
    QVERIFY(haveSameValues(other->history().redo(m_site.id).value(), theirs));
    QVERIFY(haveSameValues(current(), theirs));
}

void tst_SiteHistory::whatIsDoneAnewEndsRedoing()
{
    rename(u"second"_s);
    QVERIFY(history().undo(m_site.id));
    QVERIFY(history().redoable(m_site.id).value());
    rename(u"third"_s);
    QCOMPARE(history().redoable(m_site.id).value(), std::nullopt);
    QCOMPARE(errorOf(history().redo(m_site.id)).code, ErrorCode::NoChangeToRedo);
    QVERIFY(history().undo(m_site.id));
    QCOMPARE(current().customer, u"Rossi S.r.l."_s);
    QCOMPARE(history().undoable(m_site.id).value(), std::nullopt);
}

void tst_SiteHistory::restoresAnyState()
{
    const Site first = m_site;
    for (int i = 2; i <= 5; ++i)
        rename(u"customer %1"_s.arg(i));
    const Site last = m_site;
    const auto restored = history().restore(revision(1));
    QVERIFY(restored);
    QCOMPARE(restored->version, 6);
    QVERIFY(haveSameValues(*restored, first));
    QCOMPARE(current(), *restored);
    const auto newest = history().list(m_site.id, 1)->first();
    QCOMPARE(newest.kind, Kind::Restore);
    QCOMPARE(newest.of, revision(1));
    QVERIFY(haveSameValues(history().undo(m_site.id).value(), last));
    QVERIFY(haveSameValues(history().redo(m_site.id).value(), first));
    QCOMPARE(history().restore(revision(1))->version, current().version); // it is that already
}

/// A catalogue that keeps a trunk's entry changes a site without an entry in its history.
void tst_SiteHistory::leavesWhatWasChangedElsewhere()
{
    rename(u"second"_s);
    run(u"UPDATE site SET address = 'elsewhere', version = version + 1"_s);
    const auto undone = history().undo(m_site.id);
    QVERIFY(undone);
    QCOMPARE(undone->customer, u"Rossi S.r.l."_s);
    QCOMPARE(undone->address, u"elsewhere"_s);
    QCOMPARE(history().redo(m_site.id)->address, u"elsewhere"_s);
    QCOMPARE(current().customer, u"second"_s);
}

void tst_SiteHistory::refusesWhatWasChangedAgain()
{
    rename(u"second"_s);
    run(u"UPDATE site SET customer = 'third', version = version + 1"_s);
    const Site before = current();
    const int rows = entries();
    const auto undone = history().undo(m_site.id);
    QVERIFY(!undone);
    QCOMPARE(undone.error(), Error(ErrorCode::MergeConflict, m_site.name, u"1"_s));
    QCOMPARE(current(), before);
    QCOMPARE(entries(), rows);
}

void tst_SiteHistory::stepsCountEvenWhereNothingIsLeftToChange()
{
    rename(u"second"_s);
    rename(u"third"_s);
    run(u"UPDATE site SET customer = 'second', version = version + 1"_s);
    QCOMPARE(history().undo(m_site.id)->customer, u"second"_s);
    QCOMPARE(history().undo(m_site.id)->customer, u"Rossi S.r.l."_s);
}

void tst_SiteHistory::joinsWhatIsTyped_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("sql"); // between the two savings
    QTest::addColumn<bool>("isElsewhere");
    QTest::addColumn<int>("count");
    const QString typed = u"wizard: site"_s;
    const QString before = u"UPDATE journal SET at = '%1' WHERE number = 2"_s;
    const auto at = [&](int seconds) {
        return before.arg(
            QDateTime::currentDateTimeUtc().addSecs(seconds).toString(Qt::ISODateWithMs));
    };
    QTest::newRow("at the same place") << typed << QString() << false << 1;
    QTest::newRow("just now") << typed << at(-45) << false << 1;
    QTest::newRow("at another place") << typed << QString() << true << 2;
    QTest::newRow("a command is its own") << u"assign"_s << QString() << false << 2;
    QTest::newRow("by somebody else")
        << typed << u"UPDATE journal SET who = 'else' WHERE number = 2"_s << false << 2;
    QTest::newRow("on another page")
        << typed << u"UPDATE journal SET what = 'wizard: users' WHERE number = 2"_s << false << 2;
    QTest::newRow("too long ago") << typed << at(-120) << false << 2;
    QTest::newRow("with the clock set back") << typed << at(3600) << false << 2;
    QTest::newRow("with something in between")
        << typed << u"UPDATE site SET ntp = 'n', version = version + 1"_s << false << 2;
}

void tst_SiteHistory::joinsWhatIsTyped()
{
    QFETCH(QString, what);
    QFETCH(QString, sql);
    QFETCH(bool, isElsewhere);
    QFETCH(int, count);
    rename(u"Ro"_s, what);
    if (!sql.isEmpty())
        run(sql);
    m_site = current();
    (isElsewhere ? m_site.address : m_site.customer) = u"Rossi"_s;
    save(what);
    QCOMPARE(entries(), 1 + count);
    const auto newest = history().list(m_site.id, 1)->first();
    QCOMPARE(newest.number, m_site.version);
    QCOMPARE(newest.what, what);
    QCOMPARE(history().at(newest.id).value(), m_site);
    QVERIFY(history().undo(m_site.id));
    QCOMPARE(current().customer == u"Rossi S.r.l."_s, count == 1);
}

void tst_SiteHistory::forgetsWhatWasTypedAndTakenBack()
{
    const QString before = m_site.customer;
    rename(u"Ro"_s, u"wizard: site"_s);
    QCOMPARE(entries(), 2);
    rename(before, u"wizard: site"_s);
    QCOMPARE(entries(), 1);
    QCOMPARE(history().undoable(m_site.id).value(), std::nullopt);
    rename(u"Bianchi"_s, u"wizard: site"_s);
    QCOMPARE(entries(), 2);
    QCOMPARE(history().undo(m_site.id)->customer, before);
}

void tst_SiteHistory::neverJoinsWhatWasUndone()
{
    rename(u"Ro"_s, u"wizard: site"_s);
    QVERIFY(history().undo(m_site.id));
    rename(u"Ros"_s, u"wizard: site"_s);
    QCOMPARE(entries(), 4);
    QCOMPARE(history().undo(m_site.id)->customer, u"Rossi S.r.l."_s);
}

void tst_SiteHistory::ordersByNumberAndNotByTheClock()
{
    rename(u"second"_s);
    rename(u"third"_s);
    run(u"UPDATE journal SET at = '2001-01-01T00:00:00.000Z' WHERE number = 3"_s);
    const auto list = history().list(m_site.id).value();
    QCOMPARE(list[0].number, 3);
    QCOMPARE(list[0].at, QDateTime({ 2001, 1, 1 }, {}, Qt::UTC));
    QCOMPARE(history().undo(m_site.id)->customer, u"second"_s);
}

/// Of a program that noted names alone.
void tst_SiteHistory::knowsTheNamesOfOldRows()
{
    run(u"DELETE FROM journal"_s);
    for (const QString& what : { u"import"_s, u"scan"_s })
        run(u"INSERT INTO journal (id, site_id, at, who, what) VALUES (?, ?, ?, ?, ?)"_s,
            { newId(), m_site.id, u"2025-05-05T05:05:05.005Z"_s, u"anna"_s, what });
    auto list = history().list(m_site.id).value();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].who, u"anna"_s);
    QCOMPARE(list[0].number, 0);
    QVERIFY(!list[0].isKept && !list[1].isKept);
    QCOMPARE(history().undoable(m_site.id).value(), std::nullopt);
    QCOMPARE(errorOf(history().at(list[0].id)).code, ErrorCode::RevisionNotKept);
    QCOMPARE(errorOf(history().restore(list[1].id)).code, ErrorCode::RevisionNotKept);
    QVERIFY(!history().changes(list[1].id));

    const Site before = current();
    rename(u"second"_s); // what the last one left is known now
    list = history().list(m_site.id).value();
    QCOMPARE(list.size(), 3);
    QVERIFY(list[0].isKept && list[1].isKept && !list[2].isKept);
    QCOMPARE(list[1].what, QStringList({ u"import"_s, u"scan"_s })[list[1].what == u"scan"_s]);
    QCOMPARE(history().changes(list[0].id)->size(), 1);
    QVERIFY(haveSameValues(history().undo(m_site.id).value(), before));
    QCOMPARE(history().undoable(m_site.id).value(), std::nullopt);
}

void tst_SiteHistory::startsWithASiteThatHasNoRows()
{
    run(u"DELETE FROM journal"_s);
    const Site before = current();
    rename(u"second"_s);
    QCOMPARE(entries(), 2);
    QVERIFY(haveSameValues(history().undo(m_site.id).value(), before));
    QCOMPARE(history().list(m_site.id)->last().what, u"found"_s);
}

void tst_SiteHistory::needsTheVaultForSecretsOnly()
{
    Site open;
    open.name = u"no secrets"_s;
    QVERIFY(m_store->sites().save(open, u"import"_s));
    const Site first = open;
    rename(u"second"_s);
    m_store->vault().lock();
    open.customer = u"c"_s;
    QVERIFY(m_store->sites().save(open, u"edit"_s));
    QVERIFY(haveSameValues(history().undo(open.id).value(), first));
    QVERIFY(haveSameValues(history().redo(open.id).value(), open));
    QVERIFY(history().restore(history().list(open.id)->last().id));
    const int rows = entries();
    QCOMPARE(errorOf(history().undo(m_site.id)).code, ErrorCode::VaultLocked);
    QCOMPARE(errorOf(history().at(revision(1))).code, ErrorCode::VaultLocked);
    QCOMPARE(errorOf(history().restore(revision(1))).code, ErrorCode::VaultLocked);
    QCOMPARE(entries(), rows);
}

void tst_SiteHistory::bringsSecretsBackAndWritesNoneOpenly()
{
    m_site.trunks[0].password = Secret(u"CANARY-first"_s);
    save(u"edit"_s);
    m_site.trunks[0].password = Secret(u"CANARY-second"_s);
    save(u"edit"_s);
    const auto changes = history().changes(revision(m_site.version)).value();
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes[0].isSecret);
    QVERIFY(changes[0].before.isEmpty() && changes[0].after.isEmpty());
    QCOMPARE(history().undo(m_site.id)->trunks[0].password.reveal(), u"CANARY-first"_s);
    QCOMPARE(current().trunks[0].password.reveal(), u"CANARY-first"_s);
    for (const QString& file : { path(), path() + u"-wal"_s }) {
        const QByteArray bytes = StoreFixture::contentsOf(file);
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!bytes.contains("CANARY"));
    }
    // Sealed for their entry: in another one's row they do not open.
    run(u"UPDATE journal SET secrets = (SELECT secrets FROM journal WHERE number = 1) "
        "WHERE number = 2"_s);
    QCOMPARE(errorOf(history().at(revision(2))).code, ErrorCode::DatabaseDamaged);
}

void tst_SiteHistory::leavesNothingOfADeletedSite()
{
    rename(u"second"_s);
    const QByteArray content
        = single(u"SELECT content FROM journal WHERE number = 2"_s).toByteArray().mid(40, 60);
    QCOMPARE(content.size(), 60);
    const auto inFile = [&] {
        m_store.reset(); // the log is folded in
        const bool isThere = StoreFixture::contentsOf(path()).contains(content);
        reopen();
        return isThere;
    };
    QVERIFY(inFile());
    QVERIFY(m_store->sites().remove(m_site.id));
    QCOMPARE(entries(), 0);
    QVERIFY(!inFile());
}

void tst_SiteHistory::keepsSoManyWhole()
{
    const int last = SiteJournal::maximumKept + 3;
    for (int number = 2; number <= last; ++number)
        run(u"INSERT INTO journal (id, site_id, at, who, what, number, content) "
            "VALUES (?, ?, '', '', 'x', ?, 'y')"_s,
            { newId(), m_site.id, number });
    run(u"UPDATE site SET version = ?"_s, { last });
    rename(u"one more"_s);
    QCOMPARE(single(u"SELECT count(*) FROM journal WHERE content <> ''"_s).toInt(),
        SiteJournal::maximumKept);
    QCOMPARE(entries(), last + 1);
    QCOMPARE(single(u"SELECT min(number) FROM journal WHERE content <> ''"_s).toInt(),
        last + 2 - SiteJournal::maximumKept);
    QCOMPARE(single(u"SELECT secrets FROM journal WHERE number = 1"_s).toString(), QString());
    QCOMPARE(errorOf(history().at(revision(1))).code, ErrorCode::RevisionNotKept);
}

void tst_SiteHistory::keepsFewerOfWhatIsLarge()
{
    for (int number = 2; number <= 40; ++number)
        run(u"INSERT INTO journal (id, site_id, at, who, what, number, content) "
            "VALUES (?, ?, '', '', 'x', ?, 'y')"_s,
            { newId(), m_site.id, number });
    run(u"UPDATE site SET version = 40"_s);
    m_site = current();
    QByteArray noise(1'000'000, Qt::Uninitialized);
    for (char& byte : noise)
        byte = char('!' + QRandomGenerator::global()->bounded(90));
    m_site.phonebooks = { { u"large"_s, noise, {}, 60 } };
    save(u"import"_s);
    QCOMPARE(single(u"SELECT count(*) FROM journal WHERE content <> ''"_s).toInt(),
        SiteJournal::minimumKept);
    QCOMPARE(history().at(revision(41))->phonebooks, m_site.phonebooks);
    noise += noise + noise; // more than is kept at all
    m_site.phonebooks[0].csv = noise;
    save(u"import"_s);
    QCOMPARE(current().phonebooks, m_site.phonebooks);
    QCOMPARE(errorOf(history().at(revision(42))).code, ErrorCode::RevisionNotKept);
    QCOMPARE(history().undoable(m_site.id).value(), std::nullopt);
}

void tst_SiteHistory::refusesWhatNobodyCompressed_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray good = qCompress("{}");
    QTest::newRow("no base64") << QByteArray("***");
    QTest::newRow("too short") << QByteArray("AAAA");
    QTest::newRow("not deflated") << QByteArray("\0\0\0\x10nonsense", 12).toBase64();
    QTest::newRow("no snapshot") << good.toBase64();
    const QByteArray bomb = qCompress(QByteArray(40 * 1024 * 1024, '0'));
    QTest::newRow("more than it says") << (QByteArray("\0\0\0\1", 4) + bomb.mid(4)).toBase64();
    QTest::newRow("cut off") << good.left(good.size() - 5).toBase64();
    QTest::newRow("a length that fills the memory")
        << (QByteArray("\xff\xff\xff\xff", 4) + good.mid(4)).toBase64();
    QTest::newRow("too much") << QByteArray(8 * 1024 * 1024, 'A');
}

void tst_SiteHistory::refusesWhatNobodyCompressed()
{
    QFETCH(QByteArray, content);
    rename(u"second"_s);
    run(u"UPDATE journal SET content = ? WHERE number = 1"_s, { QString::fromLatin1(content) });
    const Site before = current();
    QCOMPARE(errorOf(history().at(revision(1))).code, ErrorCode::DatabaseDamaged);
    QCOMPARE(errorOf(history().undo(m_site.id)).code, ErrorCode::DatabaseDamaged);
    QCOMPARE(current(), before);
    rename(u"third"_s, u"wizard: site"_s); // and nothing of it stops the work
    rename(u"fourth"_s, u"wizard: site"_s);
    QCOMPARE(history().undo(m_site.id)->customer, u"second"_s);
}

void tst_SiteHistory::saysNoSuchRevision()
{
    QCOMPARE(errorOf(history().at(u"x"_s)), Error(ErrorCode::NoSuchRevision, u"x"_s));
    QCOMPARE(errorOf(history().restore(u"x"_s)).code, ErrorCode::NoSuchRevision);
    QCOMPARE(history().changes(u"x"_s).error().code, ErrorCode::NoSuchRevision);
    QCOMPARE(errorOf(history().undo(u"x"_s)).code, ErrorCode::NoSuchSite);
    QVERIFY(history().list(u"x"_s)->isEmpty());
    QCOMPARE(history().undoable(u"x"_s).value(), std::nullopt);
}

namespace {

QString word(QRandomGenerator& random) { return u"w%1"_s.arg(random.bounded(10'000)); }

void changeTrunks(Site& site, QRandomGenerator& random)
{
    if (site.trunks.isEmpty() || random.bounded(4) == 0) {
        Trunk trunk;
        trunk.name = u"t%1"_s.arg(random.generate());
        trunk.password = Secret(word(random));
        site.trunks.insert(random.bounded(site.trunks.size() + 1), trunk);
    } else if (random.bounded(3) == 0) {
        site.trunks.removeAt(random.bounded(site.trunks.size()));
    } else if (random.bounded(3) == 0) {
        site.trunks.move(random.bounded(site.trunks.size()), 0);
    } else {
        Trunk& trunk = site.trunks[random.bounded(site.trunks.size())];
        trunk.number = word(random);
        trunk.password = Secret(word(random));
    }
}

void changePhones(Site& site, QRandomGenerator& random)
{
    if (site.phones.size() < 2 || (site.phones.size() < 8 && random.bounded(3) == 0)) {
        Phone phone;
        phone.mac = MacAddress::parse(
            u"001565%1"_s.arg(int(random.bounded(0x1000000)), 6, 16, QChar(u'0')))
                        .value();
        site.phones.append(phone);
    } else if (random.bounded(4) == 0) {
        site.phones.removeAt(random.bounded(site.phones.size()));
    } else {
        Phone& phone = site.phones[random.bounded(site.phones.size())];
        phone.label = word(random);
        phone.parameters.insert(u"account_password_1"_s, word(random));
        phone.parameters.insert(u"language"_s, word(random));
    }
}

void changeSomething(Site& site, QRandomGenerator& random)
{
    switch (random.bounded(5)) {
    case 0:
        site.customer = word(random);
        break;
    case 1:
        changeTrunks(site, random);
        break;
    case 2:
        changePhones(site, random);
        break;
    case 3:
        site.parameters.defaults.insert(u"timezone"_s, word(random));
        break;
    default:
        site.users.insert(0, { {}, word(random), word(random), word(random), {}, false });
        if (site.users.size() > 6)
            site.users.resize(3);
    }
}

/// What undo and redo are, in two stacks of whole sites.
struct SimpleHistory {
    Site now;
    QList<Site> undo;
    QList<Site> redo;

    void done(const Site& site)
    {
        undo.append(now);
        redo.clear();
        now = site;
    }
    void step(QList<Site>& from, QList<Site>& to)
    {
        to.append(now);
        now = from.takeLast();
    }
};

} // namespace

void tst_SiteHistory::agreesWithASimpleModel()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    SimpleHistory model { m_site, {}, {} };
    for (int i = 0; i < 1200; ++i) {
        if (i % 400 == 0) { // while everything is kept
            m_site = StoreFixture::exampleSite();
            save(u"import"_s);
            model = { m_site, {}, {} };
        }
        const int dice = random.bounded(100);
        if (dice < 40) {
            Site edited = current();
            changeSomething(edited, random);
            const int version = edited.version;
            QVERIFY(m_store->sites().save(edited, u"edit"_s));
            if (edited.version != version)
                model.done(edited);
        } else if (dice < 70) {
            const auto undone = history().undo(m_site.id);
            QCOMPARE(errorCodeName(errorOf(undone).code),
                errorCodeName(model.undo.isEmpty() ? ErrorCode::NoChangeToUndo : Error().code));
            if (undone)
                model.step(model.undo, model.redo);
        } else if (dice < 97) {
            const auto redone = history().redo(m_site.id);
            QCOMPARE(errorCodeName(errorOf(redone).code),
                errorCodeName(model.redo.isEmpty() ? ErrorCode::NoChangeToRedo : Error().code));
            if (redone)
                model.step(model.redo, model.undo);
        } else if (dice == 97) {
            reopen();
        } else {
            const auto list = history().list(m_site.id, 50).value();
            const QString id = list[random.bounded(list.size())].id;
            const int version = current().version;
            const Site restored = history().restore(id).value();
            if (restored.version != version)
                model.done(restored);
        }
        QVERIFY2(haveSameValues(current(), model.now),
            qPrintable(u"seed %1, step %2"_s.arg(seed).arg(i)));
        QCOMPARE(history().undoable(m_site.id)->has_value(), !model.undo.isEmpty());
        QCOMPARE(history().redoable(m_site.id)->has_value(), !model.redo.isEmpty());
    }
}

void tst_SiteHistory::theModelKeepsItsRows()
{
    SiteHistoryModel model;
    QAbstractItemModelTester tester(&model);
    model.setRevisions(history().list(m_site.id).value());
    QCOMPARE(model.rowCount(), 1);
    const QPersistentModelIndex first = model.index(0, SiteHistoryModel::What);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    rename(u"second"_s, u"assign"_s);
    QVERIFY(history().undo(m_site.id));
    model.setRevisions(history().list(m_site.id).value());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(first.row(), 2);
    QCOMPARE(first.data().toString(), u"Imported"_s);
    const auto top = [&](int role, int column = 0) { return model.index(0, column).data(role); };
    QCOMPARE(top(Qt::DisplayRole, SiteHistoryModel::What).toString(), u"Undone: Assign phones"_s);
    QVERIFY(!top(Qt::DisplayRole, SiteHistoryModel::Who).toString().isEmpty());
    QVERIFY(top(Qt::DisplayRole, SiteHistoryModel::When).toDateTime().isValid());
    QCOMPARE(top(SiteHistoryModel::KindRole).toInt(), int(Kind::Undo));
    QCOMPARE(top(SiteHistoryModel::NumberRole).toInt(), 3);
    QCOMPARE(top(SiteHistoryModel::OfRole).toString(), revision(2));
    QVERIFY(top(SiteHistoryModel::IsKeptRole).toBool());
    QCOMPARE(model.rowOf(top(SiteHistoryModel::IdRole).toString()), 0);
    QCOMPARE(model.rowOf(u"x"_s), -1);
    model.setRevisions({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(tst_SiteHistory)
#include "tst_SiteHistory.moc"
