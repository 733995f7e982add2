// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/QuickVault.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString siteName = u"Rossi S.r.l. - Pesaro"_s;
const QByteArray passphrase("open sesame");

} // namespace

/// The real program: doppinoctl support.
class tst_SupportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void writesAnArchiveOthersOpen();
    void listsWithoutWriting();
    void namesTheFileByItself();
    void refuses_data();
    void refuses();
    void isInTheHelp();

private:
    struct Ended {
        int code = -1;
        QList<QJsonObject> events;
        QByteArray errors;
        [[nodiscard]] QList<QJsonObject> all(const QString& event) const;
    };
    Ended run(const QStringList& words, bool hasPassphrase = true) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QList<QJsonObject> tst_SupportCommand::Ended::all(const QString& event) const
{
    QList<QJsonObject> found;
    for (const QJsonObject& each : events)
        if (each.value(u"event"_s) == event)
            found.append(each);
    return found;
}

tst_SupportCommand::Ended tst_SupportCommand::run(
    const QStringList& words, bool hasPassphrase) const
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DOPPINO_PASSPHRASE"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
    if (hasPassphrase)
        environment.insert(u"DOPPINO_PASSPHRASE"_s, QString::fromLatin1(passphrase));
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(m_folder->path());
    program.start(QStringLiteral(DOPPINOCTL),
        QStringList { u"--json"_s, u"--language"_s, u"en"_s, u"--database"_s,
            m_folder->filePath(u"doppino.sqlite"_s) }
            + words);
    Ended ended;
    if (!program.waitForFinished(60'000))
        return ended;
    ended.code = program.exitCode();
    ended.errors = program.readAllStandardError();
    for (const QByteArray& line : program.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            ended.events.append(QJsonDocument::fromJson(line).object());
    return ended;
}

void tst_SupportCommand::initTestCase() { QVERIFY(sodium_init() >= 0); }

void tst_SupportCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QuickVault::prepare(m_folder->filePath(u"doppino.sqlite"_s), passphrase));
    QCOMPARE(run({ u"site"_s, u"import"_s, QStringLiteral(TEST_DATA_DIR "/contract-example.json") })
                 .code,
        0);
}

void tst_SupportCommand::writesAnArchiveOthersOpen()
{
    const QString path = m_folder->filePath(u"help.zip"_s);
    const Ended ended = run({ u"support"_s, siteName, u"-o"_s, path });
    QCOMPARE(ended.code, 0);
    const auto results = ended.all(u"result"_s);
    QCOMPARE(results.size(), 1);
    QCOMPARE(results[0].value(u"file"_s).toString(), path);
    QCOMPARE(results[0].value(u"bytes"_s).toInteger(), QFileInfo(path).size());
    QProcess unzip;
    unzip.start(u"python3"_s,
        { u"-c"_s,
            u"import sys, zipfile\n"
            "z = zipfile.ZipFile(sys.argv[1])\n"
            "assert z.testzip() is None\n"
            "for i in z.infolist(): print(i.filename, i.file_size)\n"_s,
            path });
    QVERIFY(unzip.waitForFinished());
    QStringList told;
    for (const QJsonObject& file : ended.all(u"file"_s))
        told.append(u"%1 %2"_s.arg(file.value(u"name"_s).toString())
                        .arg(file.value(u"bytes"_s).toInteger()));
    QCOMPARE(QString::fromUtf8(unzip.readAllStandardOutput()).trimmed().split(u'\n'), told);
    QCOMPARE(told.size(), results[0].value(u"files"_s).toInt());
    QVERIFY(told.first().startsWith(u"contents.txt"));
}

void tst_SupportCommand::listsWithoutWriting()
{
    const QString path = m_folder->filePath(u"help.zip"_s);
    const Ended ended = run({ u"support"_s, siteName, u"--list"_s, u"-o"_s, path });
    QCOMPARE(ended.code, 0);
    QVERIFY(!QFile::exists(path));
    QVERIFY(ended.all(u"result"_s).isEmpty());
    const auto files = ended.all(u"file"_s);
    QVERIFY(files.size() >= 6);
    for (const QJsonObject& file : files) {
        QVERIFY(file.value(u"bytes"_s).toInteger() > 0);
        QVERIFY(!file.value(u"about"_s).toString().isEmpty());
    }
}

void tst_SupportCommand::namesTheFileByItself()
{
    const Ended ended = run({ u"support"_s, siteName });
    QCOMPARE(ended.code, 0);
    const QStringList found
        = QDir(m_folder->path()).entryList({ u"doppino-support-Rossi*.zip"_s }, QDir::Files);
    QCOMPARE(found.size(), 1);
}

void tst_SupportCommand::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("hasPassphrase");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTest::newRow("no site") << QStringList { u"support"_s } << true << 2 << u"bad_usage"_s;
    QTest::newRow("too much") << QStringList { u"support"_s, siteName, u"x"_s } << true << 2
                              << u"bad_usage"_s;
    QTest::newRow("unknown") << QStringList { u"support"_s, u"nobody"_s } << true << 2
                             << u"no_such_site"_s;
    QTest::newRow("locked") << QStringList { u"support"_s, siteName } << false << 6
                            << u"vault_locked"_s;
    QTest::newRow("unwritable") << QStringList { u"support"_s, siteName, u"-o"_s,
        u"/nowhere/at/all.zip"_s }
                                << true << 2 << u"file_unwritable"_s;
}

void tst_SupportCommand::refuses()
{
    QFETCH(const QStringList, words);
    QFETCH(const bool, hasPassphrase);
    QFETCH(const int, code);
    QFETCH(const QString, error);
    const Ended ended = run(words, hasPassphrase);
    QCOMPARE(ended.code, code);
    const auto errors = ended.all(u"error"_s);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0].value(u"code"_s).toString(), error);
    QVERIFY(QDir(m_folder->path()).entryList({ u"*.zip"_s }, QDir::Files).isEmpty());
}

void tst_SupportCommand::isInTheHelp()
{
    QProcess program;
    program.start(QStringLiteral(DOPPINOCTL), { u"--help"_s });
    QVERIFY(program.waitForFinished());
    const QByteArray text = program.readAllStandardOutput();
    QVERIFY(text.contains("support SITE [-o FILE.zip] [--list]"));
    QVERIFY(text.contains("--list"));
}

QTEST_GUILESS_MAIN(tst_SupportCommand)
#include "tst_SupportCommand.moc"
