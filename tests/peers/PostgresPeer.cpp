// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PostgresPeer.h"

#include <QDeadlineTimer>
#include <QFile>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

static constexpr int toolDeadlineMs = 60'000;
static constexpr int answerDeadlineMs = 30'000;
static const QString toolFolder = u"/usr/lib/postgresql/15/bin/"_s;

/// initdb and the server refuse to run as root.
static const passwd* servingUser() { return ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr; }

static QStringList asServingUser(const QString& program, const QStringList& arguments)
{
    if (!servingUser())
        return QStringList { program } + arguments;
    return QStringList { u"/usr/bin/setpriv"_s, u"--reuid=postgres"_s, u"--regid=postgres"_s,
        u"--clear-groups"_s, u"--pdeathsig=TERM"_s, program }
    + arguments;
}

PostgresPeer::~PostgresPeer() { stop(); }

bool PostgresPeer::giveAway(const QString& path)
{
    const passwd* user = servingUser();
    if (!user || ::chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) == 0)
        return true;
    m_errorText = u"%1 cannot be given to the user postgres"_s.arg(path);
    return false;
}

bool PostgresPeer::runTool(const QString& tool, const QStringList& arguments, QByteArray* output)
{
    QStringList line = asServingUser(toolFolder + tool, arguments);
    QProcess process;
    process.setWorkingDirectory(u"/"_s);
    process.start(line.takeFirst(), line);
    const bool isDone = process.waitForFinished(toolDeadlineMs) && process.exitCode() == 0
        && process.exitStatus() == QProcess::NormalExit;
    if (output)
        *output = process.readAllStandardOutput();
    if (!isDone)
        m_errorText = tool + u": "_s + process.errorString() + u' '
            + QString::fromLocal8Bit(process.readAllStandardError());
    return isDone;
}

bool PostgresPeer::writeAccess()
{
    QFile access(data() + u"/pg_hba.conf"_s);
    if (!access.open(QFile::WriteOnly | QFile::Truncate)
        || access.write("local all all trust\n"
                        "host all +with_password 127.0.0.1/32 scram-sha-256\n"
                        "host all all 127.0.0.1/32 trust\n")
            < 0)
        return false;
    access.close();
    if (!m_setup.certificates)
        return true;
    const QString key = data() + u"/server.key"_s;
    const QString certificate = data() + u"/server.crt"_s;
    return QFile::copy(m_setup.certificates->key(), key)
        && QFile::copy(m_setup.certificates->good(), certificate) && giveAway(key)
        && giveAway(certificate)
        && QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
}

bool PostgresPeer::makeCluster()
{
    if (!giveAway(m_dir.path()))
        return false;
    if (!runTool(u"initdb"_s,
            { u"-D"_s, data(), u"-U"_s, u"chief"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s,
                u"--locale"_s, m_setup.locale, u"--no-sync"_s, u"--no-instructions"_s }))
        return false;
    if (writeAccess())
        return true;
    m_errorText = u"the access file or the certificate cannot be written"_s;
    return false;
}

QStringList PostgresPeer::settings() const
{
    QStringList all { u"listen_addresses=127.0.0.1"_s, u"unix_socket_directories="_s + m_dir.path(),
        u"max_connections=60"_s, u"shared_buffers=16MB"_s, u"max_wal_size=64MB"_s,
        u"min_wal_size=32MB"_s, u"log_min_messages=fatal"_s, u"jit=off"_s,
        u"autovacuum_naptime=2s"_s };
    if (!m_setup.isDurable)
        all += { u"fsync=off"_s, u"synchronous_commit=off"_s, u"full_page_writes=off"_s };
    if (m_setup.certificates)
        all += u"ssl=on"_s;
    return all;
}

bool PostgresPeer::startOnce()
{
    if (m_port == 0)
        m_port = PeerDaemon::freePort();
    QStringList arguments { u"-D"_s, data(), u"-p"_s, QString::number(m_port) };
    for (const QString& setting : settings())
        arguments += { u"-c"_s, setting };
    QStringList line = asServingUser(toolFolder + u"postgres"_s, arguments);
    const QString program = line.takeFirst();
    if (m_daemon.start(program, line, m_port))
        return true;
    m_errorText = m_daemon.errorText();
    return false;
}

bool PostgresPeer::start()
{
    if (!m_dir.isValid() || (!QFile::exists(data()) && !makeCluster()))
        return false;
    const bool isUp = m_daemon.startAtFreePorts([this] {
        const bool isStarted = startOnce();
        if (!isStarted && m_databases == 0) // later it must be the same one
            m_port = 0;
        return isStarted;
    });
    return isUp && waitForAnswer();
}

/// The port is open some time before it lets anybody in.
bool PostgresPeer::waitForAnswer()
{
    const QDeadlineTimer deadline(answerDeadlineMs);
    while (m_daemon.isRunning() && !deadline.hasExpired())
        if (sql(u"postgres"_s, u"SELECT 1"_s) == u"1"_s) {
            m_errorText.clear();
            return m_databases > 0
                || sql(u"postgres"_s,
                       u"DROP ROLE IF EXISTS with_password; CREATE ROLE with_password"_s)
                != u"?"_s;
        }
    return false;
}

void PostgresPeer::stop()
{
    if (m_daemon.isRunning())
        runTool(u"pg_ctl"_s, { u"-D"_s, data(), u"-m"_s, u"fast"_s, u"-w"_s, u"stop"_s });
    m_daemon.stop();
}

void PostgresPeer::kill() { m_daemon.killTree(); }

bool PostgresPeer::restart()
{
    stop();
    return start();
}

QString PostgresPeer::newDatabase()
{
    const QString name = u"sites%1"_s.arg(++m_databases);
    return sql(u"postgres"_s, u"CREATE DATABASE %1"_s.arg(name)) == u"?"_s ? QString() : name;
}

void PostgresPeer::dropDatabase(const QString& name)
{
    sql(u"postgres"_s, u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(name));
}

QString PostgresPeer::place(const QString& name, const QString& user) const
{
    return u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(user).arg(m_port).arg(name);
}

QString PostgresPeer::socketPlace(const QString& name, const QString& user) const
{
    return u"postgresql://%1@:%2/%3?host=%4"_s.arg(user).arg(m_port).arg(name, m_dir.path());
}

QString PostgresPeer::sql(const QString& database, const QString& statements)
{
    QByteArray output;
    const bool isDone = runTool(u"psql"_s,
        { u"-XAtq"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, m_dir.path(), u"-p"_s,
            QString::number(m_port), u"-U"_s, u"chief"_s, u"-d"_s, database, u"-c"_s, statements },
        &output);
    return isDone ? QString::fromUtf8(output).trimmed() : u"?"_s;
}

int PostgresPeer::cutConnections(const QString& database)
{
    return sql(database,
        u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '%1' "
        "AND pid <> pg_backend_pid()"_s.arg(database))
        .toInt();
}
