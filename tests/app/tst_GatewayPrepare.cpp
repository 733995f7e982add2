// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/QuickVault.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QList<QJsonObject> events() const
    {
        QList<QJsonObject> list;
        for (const QByteArray& line : out.split('\n'))
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        return list;
    }
    [[nodiscard]] QByteArray all() const { return (out + err).right(700); }
};

} // namespace

/// gateway prepare as scripts call it.
class tst_GatewayPrepare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void preparesOne();
    void speaksTheLanguageAskedFor();
    void oneOfAllThatFailsStopsNoOther();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void refusesAFolderThatIsNone();

private:
    Ended run(const QStringList& arguments) const;
    Ended prepare(const QStringList& more) const
    {
        return run(QStringList { u"--json"_s, u"gateway"_s, u"prepare"_s, m_site } + more);
    }
    [[nodiscard]] QString sheet() const
    {
        return QString::fromUtf8(contentsOf(m_out->filePath(u"isdn.html"_s)));
    }
    const QString m_site = u"Rossi S.r.l. - Pesaro"_s;
    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_out;
};

Ended tst_GatewayPrepare::run(const QStringList& arguments) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    QuickVault::prepare(m_folder.filePath(u"d.sqlite"_s), "test passphrase");
    environment.insert(u"DOPPINO_PASSPHRASE"_s, u"test passphrase"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DOPPINOCTL),
        QStringList { u"--database"_s, m_folder.filePath(u"d.sqlite"_s) } + arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

void tst_GatewayPrepare::initTestCase()
{
    QByteArray text = contentsOf(QStringLiteral(TEST_DATA_DIR "/contract-example.json"));
    text.replace("\"password\": \"s1\"", "\"password\": \"CANARY-port\"");
    // Its second gateway has no address yet.
    text.replace("\"address\": \"192.168.1.101\"", "\"address\": \"\"");
    QFile file(m_folder.filePath(u"site.json"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    file.close();
    const Ended imported = run({ u"site"_s, u"import"_s, file.fileName() });
    QVERIFY2(imported.code == 0, imported.all());
}

void tst_GatewayPrepare::init() { m_out = std::make_unique<QTemporaryDir>(); }

void tst_GatewayPrepare::preparesOne()
{
    const Ended ended = prepare({ u"isdn"_s, u"-o"_s, m_out->path() });
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(ended.events().size(), 1);
    const QJsonObject event = ended.events().constFirst();
    QCOMPARE(event[u"event"_s], u"result"_s);
    QCOMPARE(event[u"subject"_s], u"isdn"_s);
    QCOMPARE(event[u"state"_s], u"done"_s);
    const QString file = m_out->filePath(u"00A0BA010203.cfg"_s);
    QCOMPARE(event[u"files"_s].toArray(), QJsonArray({ file, m_out->filePath(u"isdn.html"_s) }));
    const QByteArray configuration = contentsOf(file);
    QVERIFY(configuration.contains("CANARY-port"));
    QCOMPARE(event[u"fingerprint"_s].toString().toLatin1(),
        QCryptographicHash::hash(configuration, QCryptographicHash::Sha256).toHex());
    QCOMPARE(QFileInfo(file).permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    QVERIFY(!sheet().contains(u"CANARY"));
    QVERIFY(!ended.all().contains("CANARY"));
    QVERIFY(sheet().contains(u"Caricarlo a mano")); // the site's papers are in Italian
}

void tst_GatewayPrepare::speaksTheLanguageAskedFor()
{
    const Ended ended = prepare({ u"isdn"_s, u"-o"_s, m_out->path(), u"--language"_s, u"en"_s });
    QVERIFY2(ended.code == 0, ended.all());
    QVERIFY(sheet().contains(u"Uploading it by hand"));
}

void tst_GatewayPrepare::oneOfAllThatFailsStopsNoOther()
{
    const Ended ended = prepare({ u"--all"_s, u"-o"_s, m_out->path() });
    QVERIFY2(ended.code != 0, ended.all());
    QCOMPARE(ended.events().first()[u"subject"_s], u"isdn"_s);
    QCOMPARE(ended.events().last()[u"event"_s], u"error"_s);
    QCOMPARE(QDir(m_out->path()).entryList(QDir::Files).size(), 2);
}

void tst_GatewayPrepare::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no folder") << QStringList { u"isdn"_s };
    QTest::newRow("no gateway") << QStringList { u"-o"_s, u"FOLDER"_s };
    QTest::newRow("both") << QStringList { u"isdn"_s, u"--all"_s, u"-o"_s, u"FOLDER"_s };
}

void tst_GatewayPrepare::refusesBadUsage()
{
    QFETCH(QStringList, words);
    words.replaceInStrings(u"FOLDER"_s, m_out->path());
    const Ended ended = prepare(words);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.events().last()[u"code"_s], u"bad_usage"_s);
    QVERIFY(QDir(m_out->path()).isEmpty());
}

void tst_GatewayPrepare::refusesAFolderThatIsNone()
{
    const Ended ended = prepare({ u"isdn"_s, u"-o"_s, m_out->filePath(u"stick/gateways"_s) });
    QVERIFY2(ended.code != 0, ended.all());
    QCOMPARE(ended.events().last()[u"code"_s], u"file_unwritable"_s);
    QVERIFY(QDir(m_out->path()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_GatewayPrepare)
#include "tst_GatewayPrepare.moc"
