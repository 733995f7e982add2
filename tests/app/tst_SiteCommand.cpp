// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/QuickVault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The real program: tags of sites, and how far they are.
class tst_SiteCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsAndTakesAwayTags();
    void listsTagsWithoutChangingThem();
    void leavesTheColumnsOfTheList();
    void delivers();
    void refuses_data();
    void refuses();

private:
    struct Ended {
        int code = -1;
        QList<QJsonObject> events;
        QByteArray bytes;
        [[nodiscard]] QJsonObject last() const
        {
            return events.isEmpty() ? QJsonObject() : events.last();
        }
    };
    Ended run(const QStringList& words, bool isJson = true);
    QJsonObject listed() { return run({ u"site"_s, u"list"_s }).last(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString siteName = u"Rossi S.r.l. - Pesaro"_s;
const QByteArray passphrase("open sesame");

} // namespace

tst_SiteCommand::Ended tst_SiteCommand::run(const QStringList& words, bool isJson)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    environment.insert(u"DOPPINO_PASSPHRASE"_s, QString::fromLatin1(passphrase));
    process.setProcessEnvironment(environment);
    QStringList arguments { u"--database"_s, m_folder->filePath(u"d.sqlite"_s), u"--language"_s,
        u"en"_s };
    if (isJson)
        arguments.append(u"--json"_s);
    process.start(QStringLiteral(DOPPINOCTL), arguments + words);
    Ended ended;
    if (!process.waitForFinished(120'000))
        return ended;
    ended.code = process.exitCode();
    ended.bytes = process.readAllStandardOutput() + process.readAllStandardError();
    for (const QByteArray& line : ended.bytes.split('\n'))
        if (isJson && !line.isEmpty())
            ended.events.append(QJsonDocument::fromJson(line).object());
    return ended;
}

void tst_SiteCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QuickVault::prepare(m_folder->filePath(u"d.sqlite"_s), passphrase));
    const Ended imported
        = run({ u"site"_s, u"import"_s, QStringLiteral(TEST_DATA_DIR "/contract-example.json") });
    QVERIFY2(imported.code == 0, imported.bytes.constData());
}

void tst_SiteCommand::addsAndTakesAwayTags()
{
    const Ended tagged
        = run({ u"site"_s, u"tag"_s, siteName, u"+hotel"_s, u"+2026, North East"_s });
    QVERIFY2(tagged.code == 0, tagged.bytes.constData());
    const QJsonArray three { u"2026"_s, u"hotel"_s, u"North East"_s };
    QCOMPARE(tagged.last()[u"tags"_s].toArray(), three);
    QCOMPARE(tagged.last()[u"state"_s].toString(), u"done"_s);
    QCOMPARE(listed()[u"tags"_s].toArray(), three);
    const Ended fewer = run({ u"site"_s, u"tag"_s, siteName, u"+z"_s, u"--"_s, u"-HOTEL"_s });
    QVERIFY2(fewer.code == 0, fewer.bytes.constData());
    QCOMPARE(listed()[u"tags"_s].toArray(), (QJsonArray { u"2026"_s, u"North East"_s, u"z"_s }));
    const Ended history = run({ u"site"_s, u"history"_s, siteName });
    QCOMPARE(history.events.size(), 3);
    QCOMPARE(history.events.first()[u"title"_s].toString(), u"Tags"_s);
    QCOMPARE(run({ u"site"_s, u"undo"_s, siteName }).code, 0);
    QCOMPARE(listed()[u"tags"_s].toArray(), three);
}

void tst_SiteCommand::listsTagsWithoutChangingThem()
{
    QCOMPARE(run({ u"site"_s, u"tag"_s, siteName, u"+b"_s, u"+a"_s }).code, 0);
    const Ended plain = run({ u"site"_s, u"tag"_s, siteName }, false);
    QCOMPARE(plain.code, 0);
    QCOMPARE(plain.bytes.trimmed(), QByteArray("a, b"));
    QCOMPARE(run({ u"site"_s, u"history"_s, siteName }).events.size(), 2);
}

void tst_SiteCommand::leavesTheColumnsOfTheList()
{
    QCOMPARE(run({ u"site"_s, u"tag"_s, siteName, u"+b"_s }).code, 0);
    const QString id = listed()[u"id"_s].toString();
    const Ended plain = run({ u"site"_s, u"list"_s }, false);
    QCOMPARE(QString::fromUtf8(plain.bytes.trimmed()), u"%1  %2  Rossi S.r.l."_s.arg(id, siteName));
}

void tst_SiteCommand::delivers()
{
    QCOMPARE(listed()[u"state"_s].toString(), u"planned"_s);
    QCOMPARE(listed()[u"open_points"_s].toInt(-1), 0);
    QCOMPARE(listed()[u"delivered"_s].toString(), QString());
    const Ended delivered = run({ u"site"_s, u"deliver"_s, siteName });
    QVERIFY2(delivered.code == 0, delivered.bytes.constData());
    QCOMPARE(listed()[u"state"_s].toString(), u"delivered"_s);
    QVERIFY(QDateTime::fromString(listed()[u"delivered"_s].toString(), Qt::ISODate).isValid());
    QCOMPARE(run({ u"site"_s, u"tag"_s, siteName, u"+b"_s }).code, 0);
    QCOMPARE(listed()[u"state"_s].toString(), u"delivered"_s);
    const Ended changed = run({ u"phones"_s, u"set"_s, siteName, u"--level"_s, u"model"_s,
        u"--model"_s, u"yealink-T54"_s, u"brightness=3"_s });
    QVERIFY2(changed.code == 0, changed.bytes.constData());
    QCOMPARE(listed()[u"state"_s].toString(), u"drifted"_s);
    QCOMPARE(run({ u"site"_s, u"deliver"_s, siteName, u"--undo"_s }).code, 0);
    QCOMPARE(listed()[u"state"_s].toString(), u"planned"_s);
}

void tst_SiteCommand::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    QTest::newRow("a tag with no sign")
        << QStringList { u"tag"_s, siteName, u"hotel"_s } << u"bad_usage"_s;
    QTest::newRow("a sign with no tag")
        << QStringList { u"tag"_s, siteName, u"+"_s } << u"bad_usage"_s;
    QTest::newRow("nobody's tags")
        << QStringList { u"tag"_s, u"nobody"_s, u"+a"_s } << u"no_such_site"_s;
    QTest::newRow("no site to tag") << QStringList { u"tag"_s } << u"bad_usage"_s;
    QTest::newRow("nobody delivered")
        << QStringList { u"deliver"_s, u"nobody"_s } << u"no_such_site"_s;
    QTest::newRow("no site to deliver") << QStringList { u"deliver"_s } << u"bad_usage"_s;
}

void tst_SiteCommand::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, code);
    const QJsonObject before = listed();
    const Ended ended = run(QStringList { u"site"_s } + words);
    QVERIFY2(ended.code == 2, ended.bytes.constData());
    QCOMPARE(ended.last()[u"code"_s].toString(), code);
    QCOMPARE(listed(), before);
}

QTEST_GUILESS_MAIN(tst_SiteCommand)
#include "tst_SiteCommand.moc"
