// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of real programs at random moments: what was said to be done is there, nothing is half
// there, and the database passes its check each time. Prints a table of it.
#include "models/care/Backups.h"
#include "models/store/PatientWriter.h"
#include "tests/support/OldStore.h"
#include "tests/support/QuickVault.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const QByteArray passphrase("correct horse");
const QString wizardSite = u"wizard"_s;
constexpr int formerSchemas = 6;

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size())
        qFatal("cannot write the test data");
}

std::unique_ptr<Store> unlocked(const QString& path)
{
    auto store = Store::open(path);
    const auto keys = store ? (*store)->vaultKeys().keys() : Result<QList<WrappedKey>>();
    if (!store || !keys || keys->isEmpty()
        || !(*store)->vault().unlockWithPassphrase(keys->first(), Secret(passphrase)))
        return nullptr;
    return std::move(*store);
}

Site largeSite(bool hasPhones)
{
    Site site = StoreFixture::exampleSite();
    for (int i = 0; i < 60; ++i) {
        User user;
        user.username = u"u%1"_s.arg(i);
        user.name = u"Utente %1"_s.arg(i);
        user.extension = QString::number(400 + i);
        site.users.append(user);
    }
    if (!hasPhones)
        site.phones.clear();
    return site;
}

QByteArray phoneSheet()
{
    QByteArray sheet("mac;model;user\n");
    for (int i = 0; i < 60; ++i)
        sheet
            += u"00-15-65-00-10-%1;yealink-T54;u%2\n"_s.arg(i, 2, 16, QChar(u'0')).arg(i).toUtf8();
    return sheet;
}

/// What a step of the wizard leaves, so that every part tells its generation.
void fillWizardSite(Site& site, int generation)
{
    const QString tag = u"g%1"_s.arg(generation);
    site.name = wizardSite;
    site.customer = tag;
    site.pbx.password = Secret(tag);
    site.users.resize(5 + generation % 30);
    for (User& user : site.users)
        user.name = tag;
    site.trunks.resize(1 + generation % 3);
    for (Trunk& trunk : site.trunks)
        trunk.password = Secret(tag);
}

/// Saves as the wizard does, and tells each generation once that is known to be kept.
int stepForEver(const QString& path)
{
    const auto store = unlocked(path);
    if (!store)
        return 1;
    Site site;
    PatientWriter writer;
    for (int generation = 1;; ++generation) {
        fillWizardSite(site, generation);
        const WizardProgress progress { u"users"_s, { u"site"_s, QString::number(generation) } };
        const auto save = [&] { return store->sites().save(site, u"wizard: users"_s, &progress); };
        writer.write(save, [generation](const Status& saved) {
            if (saved)
                std::printf("%d\n", generation);
            std::fflush(stdout);
        });
    }
}

int migrateOnce(const QString& path)
{
    if (!Database::open(path))
        return 1;
    std::printf("migrated\n");
    return 0;
}

/// A simulated gateway.
class Device {
public:
    explicit Device(const QString& folder)
    {
        write(folder + u"/startup.cfg"_s, "cli version 4.00\n# as it came\nntp\n  no shutdown\n");
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(GATEWAY_PEER),
            { u"--port"_s, u"0"_s, u"--user"_s, u"administrator"_s, u"--password"_s, u""_s,
                u"--startup"_s, folder + u"/startup.cfg"_s, u"--dump"_s, folder + u"/device"_s,
                u"--reload-time"_s, u"100"_s });
        QByteArray log;
        while (!log.contains('\n') && m_process.waitForReadyRead(30'000))
            log += m_process.readAll();
        m_port = QString::fromLatin1(log.left(log.indexOf('\n'))).section(u':', -1).trimmed();
    }
    ~Device()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Device)
    [[nodiscard]] QString port() const { return m_port; }

private:
    QProcess m_process;
    QString m_port;
};

/// What was found after one kill.
struct Found {
    QString fault;
    bool isAfter = false;
};

Found faulty(const QString& text) { return { text, false }; }

} // namespace

class tst_KilledAnywhere : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anywhere_data();
    void anywhere();
    void cleanupTestCase();

private:
    QStringList argumentsOf(const QString& operation, const QString& folder, const Device* device);
    void prepare(const QString& operation, const QString& database, int round);
    Found judge(const QString& operation, const QString& database, const QByteArray& said);
    Found judgeImport(Store& store, const QByteArray& said);
    Found judgePhones(Store& store, const QByteArray& said);
    Found judgeWizard(Store& store, const QByteArray& said);
    Found judgeMigration(const QString& database, int schema, const QByteArray& said);
    Found judgeBackup(const QString& database, const QByteArray& said);
    std::unique_ptr<QProcess> start(
        const QString& operation, const QString& folder, const Device* device);

    QTemporaryDir m_folder;
    QByteArray m_base; ///< one site, its vault under the passphrase
    QByteArray m_baseWithSite; ///< and the large one, without phones
    QByteArray m_siteFile;
    QHash<int, QByteArray> m_former;
    QHash<int, QByteArray> m_migrated; ///< their sites after it
    QStringList m_table;
    int m_schema = 0;
};

namespace {

QByteArray allSites(Store& store)
{
    QByteArray all;
    const auto sites = store.sites().list();
    for (const SiteSummary& each : sites.value_or(QList<SiteSummary>())) {
        const auto site = store.sites().load(each.id, SiteRepository::Secrets::Leave);
        all += site ? SiteFile::write(*site, SiteFile::Secrets::Omit)
                    : "unreadable " + each.id.toUtf8();
    }
    return all;
}

} // namespace

void tst_KilledAnywhere::initTestCase()
{
    const QString path = m_folder.filePath(u"base.sqlite"_s);
    QVERIFY(QuickVault::prepare(path, passphrase));
    m_base = StoreFixture::contentsOf(path);
    {
        const auto store = unlocked(path);
        QVERIFY(store);
        Site site = largeSite(false);
        QVERIFY(store->sites().save(site, u"import"_s));
    }
    m_baseWithSite = StoreFixture::contentsOf(path);
    m_siteFile = SiteFile::write(largeSite(true), SiteFile::Secrets::Include);
    for (int schema = 1; schema <= formerSchemas; ++schema) {
        const QString old = m_folder.filePath(u"schema-%1.sqlite"_s.arg(schema));
        const QByteArray dump = StoreFixture::contentsOf(
            QStringLiteral(TEST_DATA_DIR "/stores/schema-%1.sql").arg(schema));
        QStringList statements { u"PRAGMA application_id=1148153968"_s,
            u"PRAGMA journal_mode=WAL"_s };
        statements += QString::fromUtf8(dump).split(u";\n"_s, Qt::SkipEmptyParts);
        OldStore::runRaw(old, statements);
        m_former.insert(schema, StoreFixture::contentsOf(old));
        const auto store = Store::open(old);
        QVERIFY(store);
        m_migrated.insert(schema, allSites(**store));
    }
}

void tst_KilledAnywhere::anywhere_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("kills");
    const int stride = std::max(1, qEnvironmentVariableIntValue("DOPPINO_FAULT_STRIDE"));
    const std::pair<const char*, int> plan[] { { "site import", 100 }, { "phones import", 80 },
        { "wizard step", 120 }, { "gateway upload", 60 }, { "migration", 60 }, { "backup", 40 },
        { "rekey", 40 } };
    for (const auto& [name, kills] : plan)
        QTest::newRow(name) << QString::fromLatin1(name) << std::max(1, kills / stride);
}

void tst_KilledAnywhere::prepare(const QString& operation, const QString& database, int round)
{
    m_schema = 1 + round % formerSchemas;
    const bool isEmpty = operation == u"site import" || operation == u"wizard step";
    write(database,
        operation == u"migration" ? m_former.value(m_schema)
            : isEmpty             ? m_base
                                  : m_baseWithSite);
    write(QFileInfo(database).path() + u"/site.json"_s, m_siteFile);
    write(QFileInfo(database).path() + u"/phones.csv"_s, phoneSheet());
}

QStringList tst_KilledAnywhere::argumentsOf(
    const QString& operation, const QString& folder, const Device* device)
{
    const QString site = StoreFixture::exampleSite().name;
    if (operation == u"site import")
        return { u"site"_s, u"import"_s, folder + u"/site.json"_s };
    if (operation == u"phones import")
        return { u"phones"_s, u"import"_s, site, folder + u"/phones.csv"_s };
    if (operation == u"backup")
        return { u"database"_s, u"backup"_s };
    if (operation == u"rekey")
        return { u"database"_s, u"rekey"_s };
    return { u"gateway"_s, u"upload"_s, site, u"isdn"_s, u"--method"_s, u"tftp"_s, u"--host"_s,
        u"127.0.0.1"_s, u"--port"_s, device->port(), u"--tftp-bind"_s, u"127.0.0.1"_s,
        u"--tftp-port"_s, u"0"_s };
}

std::unique_ptr<QProcess> tst_KilledAnywhere::start(
    const QString& operation, const QString& folder, const Device* device)
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DOPPINO_PASSPHRASE"_s, QString::fromUtf8(passphrase));
    process->setProcessEnvironment(environment);
    const QString database = folder + u"/doppino.sqlite"_s;
    if (operation == u"wizard step" || operation == u"migration")
        process->start(QCoreApplication::applicationFilePath(),
            { operation == u"migration" ? u"--migrate"_s : u"--step"_s, database });
    else
        process->start(QStringLiteral(DOPPINOCTL),
            argumentsOf(operation, folder, device)
                + QStringList { u"--json"_s, u"--database"_s, database });
    return process;
}

namespace {

/// To the microsecond, which no event loop can.
void let(qint64 microseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < microseconds * 1000) { }
}

QString doneWords(const QString& operation)
{
    return operation == u"migration" ? u"migrated"_s : u"\"event\":\"result\""_s;
}

} // namespace

void tst_KilledAnywhere::anywhere()
{
    QFETCH(QString, operation);
    QFETCH(int, kills);
    const bool isEndless = operation == u"wizard step";
    qint64 duration = 60'000; // microseconds; of one run that nobody disturbs
    int before = 0;
    int after = 0;
    QStringList faults;
    for (int round = isEndless ? 0 : -1; round < kills;) {
        const QTemporaryDir folder;
        const QString database = folder.filePath(u"doppino.sqlite"_s);
        prepare(operation, database, std::max(0, round));
        std::unique_ptr<Device> device;
        if (operation == u"gateway upload")
            device = std::make_unique<Device>(folder.path());
        QElapsedTimer lasted;
        lasted.start();
        const auto process = start(operation, folder.path(), device.get());
        QVERIFY(process->waitForStarted(30'000));
        if (round < 0) {
            QVERIFY(process->waitForFinished(120'000));
            const QByteArray said = process->readAllStandardOutput();
            QVERIFY2(said.contains(doneWords(operation).toUtf8()),
                said.right(700) + process->readAllStandardError().right(700));
            duration = lasted.nsecsElapsed() / 1000;
            ++round;
            continue;
        }
        if (isEndless)
            QVERIFY(process->waitForReadyRead(60'000));
        let(QRandomGenerator::global()->bounded(duration));
        process->kill(); // SIGKILL
        QVERIFY(process->waitForFinished(30'000));
        if (process->exitStatus() == QProcess::NormalExit) {
            duration = duration * 49 / 50; // it was faster this time
            continue;
        }
        ++round;
        const Found found = judge(operation, database, process->readAllStandardOutput());
        if (!found.fault.isEmpty())
            faults.append(u"kill %1: %2"_s.arg(round).arg(found.fault));
        else
            ++(found.isAfter ? after : before);
    }
    m_table.append(u"%1 %2 %3 %4 %5"_s.arg(operation, -16)
                       .arg(kills, 6)
                       .arg(before, 8)
                       .arg(after, 7)
                       .arg(faults.size(), 8));
    QVERIFY2(faults.isEmpty(),
        qPrintable(faults.first(std::min<qsizetype>(5, faults.size())).join(u'\n')));
}

Found tst_KilledAnywhere::judge(
    const QString& operation, const QString& database, const QByteArray& said)
{
    const bool isMigration = operation == u"migration";
    const auto report = Backups::check(database);
    if (!report || !report->isSound())
        return faulty(report ? report->faults.first() : report.error().detail);
    if (isMigration)
        return judgeMigration(database, report->schema, said);
    const auto store = unlocked(database);
    if (!store)
        return faulty(u"its passphrase does not open it"_s);
    const auto secrets = Backups::check(database, &store->vault());
    if (!secrets || secrets->unreadableSecrets != 0)
        return faulty(u"secrets do not open"_s);
    if (operation == u"site import")
        return judgeImport(*store, said);
    if (operation == u"phones import")
        return judgePhones(*store, said);
    if (operation == u"wizard step")
        return judgeWizard(*store, said);
    if (operation == u"backup")
        return judgeBackup(database, said);
    const bool isTold = said.contains("\"event\":\"result\"");
    if (operation == u"rekey") {
        const QTemporaryDir folder;
        write(folder.filePath(u"base"_s), m_baseWithSite);
        const auto base = Store::open(folder.filePath(u"base"_s));
        const bool isNew = (*base)->vaultKeys().keys()->first().wrapped
            != store->vaultKeys().keys()->first().wrapped;
        return isTold && !isNew ? faulty(u"the new key is lost"_s) : Found { {}, isNew };
    }
    const auto id = store->sites().find(StoreFixture::exampleSite().name);
    const auto site = id ? store->sites().load(*id) : tl::unexpected(id.error());
    if (!site)
        return faulty(u"the site is gone"_s);
    const auto uploads = store->evidence().uploadsOf(site->gateways.first().id);
    const bool isKept = uploads && !uploads->isEmpty();
    return isTold && !isKept ? faulty(u"the evidence is lost"_s) : Found { {}, isKept };
}

Found tst_KilledAnywhere::judgeImport(Store& store, const QByteArray& said)
{
    const auto id = store.sites().find(StoreFixture::exampleSite().name);
    if (!id)
        return said.contains("\"event\":\"result\"") ? faulty(u"the site is lost"_s) : Found {};
    const auto site = store.sites().load(*id);
    const bool isWhole = site && SiteFile::write(*site, SiteFile::Secrets::Include) == m_siteFile;
    return isWhole ? Found { {}, true } : faulty(u"half a site"_s);
}

Found tst_KilledAnywhere::judgePhones(Store& store, const QByteArray& said)
{
    const auto id = store.sites().find(StoreFixture::exampleSite().name);
    const auto site = id ? store.sites().load(*id) : tl::unexpected(id.error());
    if (!site)
        return faulty(u"the site is gone"_s);
    const auto count = site->phones.size();
    if (count == 0 && said.contains("\"event\":\"result\""))
        return faulty(u"the phones are lost"_s);
    return count == 0 || count == 60 ? Found { {}, count > 0 }
                                     : faulty(u"%1 of 60 phones"_s.arg(count));
}

Found tst_KilledAnywhere::judgeWizard(Store& store, const QByteArray& said)
{
    const int told = said.left(said.lastIndexOf('\n')).split('\n').last().toInt();
    const auto id = store.sites().find(wizardSite);
    const auto site = id ? store.sites().load(*id) : tl::unexpected(id.error());
    if (!site || (site->version != told && site->version != told + 1))
        return faulty(u"version %1, told %2"_s.arg(site ? site->version : 0).arg(told));
    Site wanted = *site;
    fillWizardSite(wanted, site->version);
    const auto progress = store.sites().progress(*id);
    if (*site != wanted || !progress || progress->done.value(1).toInt() != site->version)
        return faulty(u"half a step"_s);
    return { {}, site->version == told + 1 };
}

Found tst_KilledAnywhere::judgeMigration(
    const QString& database, int schema, const QByteArray& said)
{
    if (said.contains("migrated") && schema != Database::currentVersion())
        return faulty(u"told, and schema %1"_s.arg(schema));
    for (const DatabaseBackup& copy : Backups::list(database))
        if (const auto look = Backups::check(copy.path); !look || !look->isSound())
            return faulty(u"a bad copy under its final name"_s);
    const auto store = Store::open(database);
    if (!store || allSites(**store) != m_migrated.value(m_schema))
        return faulty(u"its sites are others"_s);
    return { {}, schema == Database::currentVersion() };
}

Found tst_KilledAnywhere::judgeBackup(const QString& database, const QByteArray& said)
{
    const auto all = Backups::list(database);
    for (const DatabaseBackup& each : all)
        if (const auto look = Backups::check(each.path); !look || !look->isSound())
            return faulty(u"a bad backup under its final name"_s);
    const bool isLost = all.isEmpty() && said.contains("\"event\":\"result\"");
    return isLost ? faulty(u"the backup is lost"_s) : Found { {}, !all.isEmpty() };
}

void tst_KilledAnywhere::cleanupTestCase()
{
    qInfo("operation         kills  before   after   faults");
    for (const QString& row : std::as_const(m_table))
        qInfo("%s", qPrintable(row));
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--step") == 0)
        return stepForEver(QString::fromLocal8Bit(argv[2]));
    if (argc == 3 && qstrcmp(argv[1], "--migrate") == 0)
        return migrateOnce(QString::fromLocal8Bit(argv[2]));
    tst_KilledAnywhere test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_KilledAnywhere.moc"
