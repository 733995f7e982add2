// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PortLease.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QUdpSocket>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastPort = 10'000;
constexpr int blockSize = 1500; // a test of forty providers at once takes several hundred
constexpr int blocks = 14; // up to 31000

/// A block of ports, held until the process ends, however that comes.
class Block {
public:
    Block()
    {
        const QString folder = QDir::tempPath() + u"/doppino-test-ports"_s;
        QDir().mkpath(folder);
        for (int i = 0; i < blocks; ++i) {
            const QString path = folder + u'/' + QString::number(i);
            const int file
                = ::open(path.toLocal8Bit().constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
            if (file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) == 0) {
                m_least = leastPort + i * blockSize;
                return;
            }
            if (file >= 0)
                ::close(file);
        }
        // More tests at once than blocks: as good as asking the kernel.
        m_least = leastPort + QRandomGenerator::global()->bounded(blocks) * blockSize;
        m_at = QRandomGenerator::global()->bounded(blockSize);
    }
    quint16 next(int count)
    {
        for (int tried = 0; tried < blockSize; ++tried) {
            if (m_at + count > blockSize)
                m_at = 0;
            const int port = m_least + m_at;
            const bool isGood = isFree(port, count);
            m_at += isGood ? count : 1;
            if (isGood)
                return quint16(port);
        }
        qFatal("no %d ports in a row are free from %d on", count, m_least);
    }

private:
    static bool isFree(int port, int count)
    {
        for (int each = port; each < port + count; ++each) {
            QTcpServer tcp;
            QUdpSocket udp;
            if (!tcp.listen(QHostAddress::LocalHost, quint16(each))
                || !udp.bind(QHostAddress::LocalHost, quint16(each), QUdpSocket::DontShareAddress))
                return false;
        }
        return true;
    }
    int m_least = 0;
    int m_at = 0; ///< where the next search begins
};

} // namespace

quint16 PortLease::next(int count)
{
    static Block block;
    return block.next(count);
}
