// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PeerDaemon.h"

#include "tests/peers/PortLease.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

#include <chrono>
#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto startDeadline = 10s;
static constexpr auto connectRetry = 20ms;
static constexpr int stopDeadlineMs = 3000;

quint16 PeerDaemon::freePort() { return PortLease::next(); }

bool PeerDaemon::launch(const QString& program, const QStringList& arguments)
{
    if (!QFile::exists(program)) {
        m_errorText = u"%1 is missing"_s.arg(program);
        return false;
    }
    m_output.clear();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // A test that is killed takes its servers with it.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(program, arguments);
    return true;
}

bool PeerDaemon::start(const QString& program, const QStringList& arguments, quint16 port)
{
    if (!launch(program, arguments))
        return false;
    if (waitForPort(port))
        return true;
    m_errorText = m_process.errorString() + u": "_s + QString::fromLocal8Bit(output());
    return false;
}

bool PeerDaemon::startUdp(const QString& program, const QStringList& arguments, quint16 port)
{
    if (!launch(program, arguments))
        return false;
    if (waitForUdpPort(port))
        return true;
    m_errorText = m_process.errorString() + u": "_s + QString::fromLocal8Bit(output());
    return false;
}

QByteArray PeerDaemon::output()
{
    if (m_process.state() == QProcess::Running)
        m_process.waitForReadyRead(0);
    return m_output += m_process.readAll();
}

int PeerDaemon::waitForEnd(int deadlineMs)
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(deadlineMs))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

bool PeerDaemon::waitForPort(quint16 port)
{
    QEventLoop loop;
    QTcpSocket probe;
    QTimer retry;
    const auto tryAgain = [&] {
        probe.abort();
        probe.connectToHost(QHostAddress::LocalHost, port);
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

static bool isUdpPortTaken(quint16 port)
{
    QFile table(u"/proc/net/udp"_s);
    return table.open(QFile::ReadOnly)
        && table.readAll().contains(
            ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0') + ' ');
}

bool PeerDaemon::waitForUdpPort(quint16 port)
{
    // Asked of the kernel: a datagram of ours would be a message to the server.
    const QDeadlineTimer deadline(startDeadline);
    while (!isUdpPortTaken(port)) {
        if (deadline.hasExpired() || m_process.state() == QProcess::NotRunning)
            return false;
        m_process.waitForFinished(int(connectRetry.count()));
    }
    return true;
}

void PeerDaemon::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(stopDeadlineMs)) {
        m_process.kill();
        m_process.waitForFinished(stopDeadlineMs);
    }
}

static qint64 parentOf(const QString& pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // The name in parentheses may hold anything: what follows the last one counts.
    const QByteArray text = file.readAll();
    return text.mid(text.lastIndexOf(')') + 4).split(' ').value(0).toLongLong();
}

static QList<qint64> withDescendants(qint64 root)
{
    QMultiHash<qint64, qint64> children;
    for (const QString& name : QDir(u"/proc"_s).entryList({ u"[1-9]*"_s }, QDir::Dirs))
        children.insert(parentOf(name), name.toLongLong());
    QList<qint64> all { root };
    for (qsizetype i = 0; i < all.size(); ++i)
        all += children.values(all.at(i));
    return all;
}

void PeerDaemon::killTree()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    for (const qint64 pid : withDescendants(m_process.processId()))
        ::kill(pid_t(pid), SIGKILL);
    m_process.waitForFinished(stopDeadlineMs);
}
