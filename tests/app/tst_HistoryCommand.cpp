// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/QuickVault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// The real program: a site's history, and copies of it on the road.
class tst_HistoryCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void listsUndoesAndRedoes();
    void leavesWhatSomebodyElseDid();
    void saysWhatChanged();
    void showsAndRestoresAnEarlierState();
    void needsNoPassphraseWhereThereIsNoSecret();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void bringsACopyHome();
    void leavesConflictsToBeDecided();
    void triesWithoutChanging();
    void refusesWhatIsNoCopy();

private:
    struct Ended {
        int code = -1;
        QList<QJsonObject> events;
        QByteArray bytes;
        [[nodiscard]] QJsonObject last(const QString& event) const;
        [[nodiscard]] QString errorCode() const
        {
            return last(u"error"_s).value(u"code"_s).toString();
        }
    };
    Ended run(const QString& database, const QStringList& words, bool hasPassphrase = true);
    Ended team(const QStringList& words) { return run(file(u"team.sqlite"_s), words); }
    Ended copy(const QStringList& words) { return run(file(u"copy.sqlite"_s), words); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }
    QString brightness(const Ended& shown) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_user; ///< who is logged in
};

namespace {

const QString siteName = u"Rossi S.r.l. - Pesaro"_s;
const QByteArray passphrase("open sesame");

QStringList setting(const QString& value)
{
    return { u"phones"_s, u"set"_s, siteName, u"--level"_s, u"model"_s, u"--model"_s,
        u"yealink-T54"_s, u"brightness="_s + value };
}

} // namespace

QJsonObject tst_HistoryCommand::Ended::last(const QString& event) const
{
    for (auto it = events.rbegin(); it != events.rend(); ++it)
        if (it->value(u"event"_s) == event)
            return *it;
    return {};
}

tst_HistoryCommand::Ended tst_HistoryCommand::run(
    const QString& database, const QStringList& words, bool hasPassphrase)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    environment.insert(u"USER"_s, m_user);
    environment.remove(u"DOPPINO_PASSPHRASE"_s);
    if (hasPassphrase)
        environment.insert(u"DOPPINO_PASSPHRASE"_s, QString::fromLatin1(passphrase));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DOPPINOCTL),
        QStringList { u"--database"_s, database, u"--json"_s, u"--language"_s, u"en"_s } + words);
    Ended ended;
    if (!process.waitForFinished(120'000))
        return ended;
    ended.code = process.exitCode();
    ended.bytes = process.readAllStandardOutput() + process.readAllStandardError();
    for (const QByteArray& line : ended.bytes.split('\n'))
        if (!line.isEmpty())
            ended.events.append(QJsonDocument::fromJson(line).object());
    return ended;
}

QString tst_HistoryCommand::brightness(const Ended& shown) const
{
    return shown
        .last(u"site"_s)[u"site_file"_s][u"parameters"_s][u"models"_s][u"yealink-T54"_s]
                        [u"brightness"_s]
        .toString();
}

void tst_HistoryCommand::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/contract-example.json"));
    QVERIFY(file.open(QFile::ReadOnly));
}

void tst_HistoryCommand::init()
{
    m_user = u"anna"_s;
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QuickVault::prepare(file(u"team.sqlite"_s), passphrase));
    const Ended imported
        = team({ u"site"_s, u"import"_s, QStringLiteral(TEST_DATA_DIR "/contract-example.json") });
    QVERIFY2(imported.code == 0, imported.bytes.constData());
}

void tst_HistoryCommand::listsUndoesAndRedoes()
{
    QCOMPARE(team(setting(u"3"_s)).code, 0);
    QCOMPARE(team(setting(u"5"_s)).code, 0);
    Ended history = team({ u"site"_s, u"history"_s, siteName });
    QCOMPARE(history.code, 0);
    QCOMPARE(history.events.size(), 3);
    const QJsonObject newest = history.events.first();
    QCOMPARE(newest[u"event"_s].toString(), u"revision"_s);
    QCOMPARE(newest[u"number"_s].toInt(), 3);
    QCOMPARE(newest[u"who"_s].toString(), u"anna"_s);
    QCOMPARE(newest[u"what"_s].toString(), u"set_parameter"_s);
    QCOMPARE(newest[u"title"_s].toString(), u"Change a setting"_s);
    QCOMPARE(newest[u"kept"_s].toBool(), true);
    QCOMPARE(history.events.last()[u"title"_s].toString(), u"Imported"_s);

    for (const QString& expected : { u"3"_s, u"8"_s }) { // one program after the other
        const Ended undone = team({ u"site"_s, u"undo"_s, siteName });
        QVERIFY2(undone.code == 0, undone.bytes.constData());
        QCOMPARE(undone.last(u"result"_s)[u"state"_s].toString(), u"done"_s);
        QCOMPARE(undone.last(u"revision"_s)[u"title"_s].toString(), u"Undone: Change a setting"_s);
        QCOMPARE(brightness(team({ u"site"_s, u"show"_s, siteName })), expected);
    }
    const Ended nothing = team({ u"site"_s, u"undo"_s, siteName });
    QCOMPARE(nothing.errorCode(), u"no_change_to_undo"_s);
    QCOMPARE(nothing.code, 2);
    QCOMPARE(team({ u"site"_s, u"redo"_s, siteName }).code, 0);
    QCOMPARE(brightness(team({ u"site"_s, u"show"_s, siteName })), u"3"_s);
    QCOMPARE(team(setting(u"4"_s)).code, 0);
    QCOMPARE(team({ u"site"_s, u"redo"_s, siteName }).errorCode(), u"no_change_to_redo"_s);
    history = team({ u"site"_s, u"history"_s, siteName });
    QCOMPARE(history.events.size(), 7);
    QCOMPARE(history.events[1][u"kind"_s].toString(), u"redo"_s);
    QCOMPARE(history.events[1][u"of"_s], history.events[5][u"id"_s]);
}

void tst_HistoryCommand::leavesWhatSomebodyElseDid()
{
    QCOMPARE(team(setting(u"3"_s)).code, 0);
    m_user = u"mario"_s;
    const QStringList anyone { u"--anyone"_s };
    for (const QString& verb : { u"undo"_s, u"redo"_s }) {
        const QStringList words { u"site"_s, verb, siteName };
        const Ended refused = team(words);
        QCOMPARE(refused.code, 2);
        QCOMPARE(refused.errorCode(), u"no_change_to_"_s + verb);
        QCOMPARE(refused.last(u"error"_s)[u"detail"_s].toString(), u"anna"_s);
        QCOMPARE(team(words + anyone).code, 0);
        QCOMPARE(brightness(team({ u"site"_s, u"show"_s, siteName })),
            verb == u"undo" ? u"8"_s : u"3"_s);
    }
}

void tst_HistoryCommand::saysWhatChanged()
{
    QCOMPARE(team(setting(u"3"_s)).code, 0);
    const Ended changes = team({ u"site"_s, u"changes"_s, siteName, u"2"_s });
    QVERIFY2(changes.code == 0, changes.bytes.constData());
    QCOMPARE(changes.events.size(), 1);
    const QJsonObject change = changes.events.first();
    QCOMPARE(change[u"event"_s].toString(), u"change"_s);
    QCOMPARE(change[u"kind"_s].toString(), u"changed"_s);
    QCOMPARE(change[u"before"_s].toString(), u"8"_s);
    QCOMPARE(change[u"after"_s].toString(), u"3"_s);
    QVERIFY(change[u"place"_s].toString().contains(u"brightness"_s));
    QVERIFY(team({ u"site"_s, u"changes"_s, siteName, u"1"_s }).events.isEmpty());
    // Passwords are changes without their values.
    QCOMPARE(team({ u"phones"_s, u"passwords"_s, siteName }).code, 0);
    const Ended secret = team({ u"site"_s, u"changes"_s, siteName, u"3"_s });
    QCOMPARE(secret.code, 0);
    QVERIFY(!secret.events.isEmpty());
    for (const QJsonObject& event : secret.events)
        if (event[u"secret"_s].toBool())
            QVERIFY(!event.contains(u"before"_s) && !event.contains(u"after"_s));
    QVERIFY(std::any_of(secret.events.begin(), secret.events.end(),
        [](const QJsonObject& event) { return event[u"secret"_s].toBool(); }));
}

void tst_HistoryCommand::showsAndRestoresAnEarlierState()
{
    for (const QString& value : { u"3"_s, u"4"_s, u"5"_s })
        QCOMPARE(team(setting(value)).code, 0);
    const Ended shown = team({ u"site"_s, u"show"_s, siteName, u"--at"_s, u"2"_s });
    QVERIFY2(shown.code == 0, shown.bytes.constData());
    QCOMPARE(brightness(shown), u"3"_s);
    QCOMPARE(brightness(team({ u"site"_s, u"show"_s, siteName })), u"5"_s);
    const Ended restored = team({ u"site"_s, u"restore"_s, siteName, u"2"_s });
    QVERIFY2(restored.code == 0, restored.bytes.constData());
    QCOMPARE(restored.last(u"revision"_s)[u"kind"_s].toString(), u"restore"_s);
    QCOMPARE(brightness(team({ u"site"_s, u"show"_s, siteName })), u"3"_s);
    QCOMPARE(team({ u"site"_s, u"undo"_s, siteName }).code, 0);
    QCOMPARE(brightness(team({ u"site"_s, u"show"_s, siteName })), u"5"_s);
}

void tst_HistoryCommand::needsNoPassphraseWhereThereIsNoSecret()
{
    QFile example(QStringLiteral(TEST_DATA_DIR "/contract-example.json"));
    QVERIFY(example.open(QFile::ReadOnly));
    QJsonObject site = QJsonDocument::fromJson(example.readAll()).object();
    for (const char* part : { "trunks", "users", "phones", "gateways" })
        site.remove(QLatin1StringView(part));
    QJsonObject values = site[u"site"_s].toObject();
    QJsonObject pbx = values[u"pbx"_s].toObject();
    pbx.remove(u"password"_s);
    values[u"pbx"_s] = pbx;
    site[u"site"_s] = values;
    QFile bare(file(u"bare.json"_s));
    QVERIFY(bare.open(QFile::WriteOnly));
    bare.write(QJsonDocument(site).toJson());
    bare.close();
    const QString database = file(u"bare.sqlite"_s);
    for (const QStringList& words :
        { QStringList { u"site"_s, u"import"_s, bare.fileName() }, setting(u"3"_s),
            { u"site"_s, u"undo"_s, siteName }, { u"site"_s, u"redo"_s, siteName },
            { u"site"_s, u"history"_s, siteName }, { u"site"_s, u"changes"_s, siteName, u"2"_s },
            { u"site"_s, u"restore"_s, siteName, u"1"_s } }) {
        const Ended ended = run(database, words, false);
        QVERIFY2(ended.code == 0, ended.bytes.constData());
    }
    // Where there are some, the list is read without, the site is not.
    const QString locked = file(u"team.sqlite"_s);
    QCOMPARE(run(locked, { u"site"_s, u"history"_s, siteName }, false).code, 0);
    QCOMPARE(run(locked, { u"site"_s, u"restore"_s, siteName, u"1"_s }, false).code, 6);
}

void tst_HistoryCommand::refusesWhatIsNotThere_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    const QStringList site { u"site"_s };
    QTest::newRow("no site") << QStringList { u"undo"_s, u"nobody"_s } << u"no_such_site"_s;
    QTest::newRow("no entry") << QStringList { u"restore"_s, siteName, u"99"_s }
                              << u"no_such_revision"_s;
    QTest::newRow("no entry to show")
        << QStringList { u"show"_s, siteName, u"--at"_s, u"x"_s } << u"no_such_revision"_s;
    QTest::newRow("an entry of number 0")
        << QStringList { u"changes"_s, siteName, u"0"_s } << u"no_such_revision"_s;
    QTest::newRow("no revision") << QStringList { u"restore"_s, siteName } << u"bad_usage"_s;
    QTest::newRow("too many words")
        << QStringList { u"undo"_s, siteName, u"1"_s } << u"bad_usage"_s;
}

void tst_HistoryCommand::refusesWhatIsNotThere()
{
    QFETCH(QStringList, words);
    QFETCH(QString, code);
    QCOMPARE(team(QStringList { u"site"_s } + words).errorCode(), code);
}

void tst_HistoryCommand::bringsACopyHome()
{
    const QString path = file(u"copy.sqlite"_s);
    const Ended carried = team({ u"database"_s, u"carry"_s, path });
    QVERIFY2(carried.code == 0, carried.bytes.constData());
    QCOMPARE(carried.last(u"result"_s)[u"sites"_s].toInt(), 1);
    QCOMPARE(copy(setting(u"3"_s)).code, 0);
    QCOMPARE(team({ u"phones"_s, u"passwords"_s, siteName }).code, 0);
    // What was changed in the copy is not overwritten.
    const Ended again = team({ u"database"_s, u"carry"_s, path, siteName });
    QCOMPARE(again.code, 0);
    QCOMPARE(again.last(u"result"_s)[u"left"_s].toArray(), QJsonArray { siteName });

    const Ended home = team({ u"database"_s, u"sync"_s, path });
    QVERIFY2(home.code == 0, home.bytes.constData());
    QCOMPARE(home.last(u"site"_s)[u"state"_s].toString(), u"changed_both"_s);
    QCOMPARE(home.last(u"site"_s)[u"conflicts"_s].toArray(), QJsonArray());
    QCOMPARE(brightness(team({ u"site"_s, u"show"_s, siteName })), u"3"_s);
    for (const QString& name : { u"team.sqlite"_s, u"copy.sqlite"_s }) // passwords and all
        QCOMPARE(run(file(name),
                     { u"site"_s, u"export"_s, siteName, u"--with-secrets"_s, u"-o"_s,
                         file(name + u".json"_s) })
                     .code,
            0);
    QFile one(file(u"team.sqlite.json"_s));
    QFile other(file(u"copy.sqlite.json"_s));
    QVERIFY(one.open(QFile::ReadOnly) && other.open(QFile::ReadOnly));
    QCOMPARE(one.readAll(), other.readAll());
    const Ended same = team({ u"database"_s, u"sync"_s, path });
    QCOMPARE(same.last(u"site"_s)[u"state"_s].toString(), u"same"_s);
    QCOMPARE(team({ u"site"_s, u"history"_s, siteName }).events.first()[u"what"_s].toString(),
        u"sync"_s);
}

void tst_HistoryCommand::leavesConflictsToBeDecided()
{
    const QString path = file(u"copy.sqlite"_s);
    QCOMPARE(team({ u"database"_s, u"carry"_s, path }).code, 0);
    QCOMPARE(copy(setting(u"3"_s)).code, 0);
    QCOMPARE(team(setting(u"5"_s)).code, 0);
    const Ended refused = team({ u"database"_s, u"sync"_s, path });
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.errorCode(), u"merge_conflict"_s);
    const QJsonObject conflict = refused.last(u"site"_s)[u"conflicts"_s].toArray()[0].toObject();
    QCOMPARE(conflict[u"mine"_s].toString(), u"3"_s);
    QCOMPARE(conflict[u"theirs"_s].toString(), u"5"_s);
    QCOMPARE(conflict[u"base"_s].toString(), u"8"_s);
    QCOMPARE(brightness(team({ u"site"_s, u"show"_s, siteName })), u"5"_s);
    QCOMPARE(team({ u"database"_s, u"sync"_s, path, u"--take"_s, u"mine"_s }).code, 0);
    for (const Ended& shown :
        { team({ u"site"_s, u"show"_s, siteName }), copy({ u"site"_s, u"show"_s, siteName }) })
        QCOMPARE(brightness(shown), u"3"_s);
    QCOMPARE(team({ u"site"_s, u"undo"_s, siteName }).code, 0); // a merge is a change like others
    QCOMPARE(brightness(team({ u"site"_s, u"show"_s, siteName })), u"5"_s);
}

void tst_HistoryCommand::triesWithoutChanging()
{
    const QString path = file(u"copy.sqlite"_s);
    QCOMPARE(team({ u"database"_s, u"carry"_s, path }).code, 0);
    QCOMPARE(copy(setting(u"3"_s)).code, 0);
    const Ended tried = team({ u"database"_s, u"sync"_s, path, u"--dry-run"_s });
    QCOMPARE(tried.code, 0);
    QCOMPARE(tried.last(u"site"_s)[u"state"_s].toString(), u"changed_here"_s);
    QCOMPARE(brightness(team({ u"site"_s, u"show"_s, siteName })), u"8"_s);
}

void tst_HistoryCommand::refusesWhatIsNoCopy()
{
    const QString absent = file(u"absent.sqlite"_s);
    QCOMPARE(team({ u"database"_s, u"sync"_s, absent }).errorCode(), u"file_unreadable"_s);
    QVERIFY(!QFile::exists(absent));
    const QString own = file(u"own.sqlite"_s);
    QVERIFY(QuickVault::prepare(own, passphrase));
    QCOMPARE(team({ u"database"_s, u"sync"_s, own }).errorCode(), u"not_a_copy"_s);
    QCOMPARE(
        run(own, { u"site"_s, u"import"_s, QStringLiteral(TEST_DATA_DIR "/contract-example.json") })
            .code,
        0);
    QCOMPARE(team({ u"database"_s, u"carry"_s, own }).errorCode(), u"not_a_copy"_s);
    QCOMPARE(team({ u"database"_s, u"sync"_s, own, u"--take"_s, u"both"_s }).errorCode(),
        u"bad_usage"_s);
}

QTEST_GUILESS_MAIN(tst_HistoryCommand)
#include "tst_HistoryCommand.moc"
