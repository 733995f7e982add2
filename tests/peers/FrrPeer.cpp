// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/FrrPeer.h"

#include <QEventLoop>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString daemonPath = u"/usr/lib/frr/ripd"_s;
static constexpr auto startDeadline = 10s;
static constexpr auto connectRetry = 20ms;
static constexpr int stopDeadlineMs = 3000;

static quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

FrrPeer::~FrrPeer() { stop(); }

QString FrrPeer::password() const { return u"peer"_s; }
QString FrrPeer::enablePassword() const { return u"peerenable"_s; }
QString FrrPeer::hostname() const { return u"frr"_s; }

bool FrrPeer::start()
{
    if (!QFile::exists(daemonPath)) {
        m_errorText = u"%1 is missing (package frr)"_s.arg(daemonPath);
        return false;
    }
    if (::geteuid() != 0) {
        m_errorText = u"FRR starts only as root"_s;
        return false;
    }
    if (!writeConfig())
        return false;
    m_port = freePort();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(daemonPath, arguments());
    if (waitForPort())
        return true;
    m_errorText = m_process.errorString() + u": "_s + QString::fromLocal8Bit(m_process.readAll());
    return false;
}

QStringList FrrPeer::arguments() const
{
    // With -u root it insists on root being a member of the group frrvty.
    return { u"-u"_s, u"frr"_s, u"-g"_s, u"frr"_s, u"-A"_s, u"127.0.0.1"_s, u"-P"_s,
        QString::number(m_port), u"-f"_s, m_dir.filePath(u"ripd.conf"_s), u"-i"_s,
        m_dir.filePath(u"ripd.pid"_s), u"-z"_s, m_dir.filePath(u"zserv"_s), u"--vty_socket"_s,
        m_dir.path(), u"--log"_s, u"stdout"_s };
}

bool FrrPeer::writeConfig()
{
    QFile file(m_dir.filePath(u"ripd.conf"_s));
    if (!m_dir.isValid() || !file.open(QIODevice::WriteOnly)) {
        m_errorText = file.errorString();
        return false;
    }
    file.write((u"hostname %1\npassword %2\nenable password %3\n"_s)
                   .arg(hostname(), password(), enablePassword())
                   .toLatin1());
    file.close();
    // Readable and writable for the user it drops to.
    constexpr auto all = QFile::ReadOther | QFile::WriteOther | QFile::ExeOther | QFile::ReadOwner
        | QFile::WriteOwner | QFile::ExeOwner;
    return file.setPermissions(all) && QFile::setPermissions(m_dir.path(), all);
}

bool FrrPeer::waitForPort()
{
    QEventLoop loop;
    QTcpSocket probe;
    QTimer retry;
    const auto tryAgain = [&] {
        probe.abort();
        probe.connectToHost(QHostAddress::LocalHost, m_port);
    };
    retry.setSingleShot(true);
    retry.setInterval(connectRetry);
    QObject::connect(&retry, &QTimer::timeout, &probe, tryAgain);
    QObject::connect(&probe, &QTcpSocket::errorOccurred, &retry, qOverload<>(&QTimer::start));
    QObject::connect(&probe, &QTcpSocket::connected, &loop, [&loop] { loop.exit(0); });
    QObject::connect(&m_process, &QProcess::finished, &loop, [&loop] { loop.exit(1); });
    QObject::connect(&m_process, &QProcess::errorOccurred, &loop, [&loop] { loop.exit(1); });
    QTimer::singleShot(startDeadline, &loop, [&loop] { loop.exit(1); });
    QTimer::singleShot(0, &probe, tryAgain);
    const bool isUp = loop.exec() == 0;
    probe.disconnect();
    return isUp;
}

void FrrPeer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(stopDeadlineMs)) {
        m_process.kill();
        m_process.waitForFinished(stopDeadlineMs);
    }
}
