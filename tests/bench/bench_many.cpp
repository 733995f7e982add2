// SPDX-License-Identifier: GPL-3.0-or-later
// Fifty gateways at once against one alone: devices in processes of their own that take three
// seconds to restart, one TFTP port for all. Prints both times, their ratio, and what the memory of
// this program grew by.
#include "models/gateway/GatewayBatch.h"
#include "models/gateway/patton/TrinityDriver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QTextStream>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr int many = 50;
QTextStream out(stdout);

class Peer {
public:
    Peer()
    {
        m_process.start(QString::fromUtf8(PEER), { u"--reload-time"_s, u"3000"_s });
        while (!m_process.canReadLine() && m_process.waitForReadyRead()) { }
        m_port = quint16(m_process.readLine().trimmed().split(':').last().toInt());
        if (m_port == 0)
            qFatal("no peer at %s", PEER);
    }
    ~Peer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Peer)
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

/// Resident memory in KiB (Linux).
qint64 residentKib()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

QByteArray configuration()
{
    QByteArray text = "cli version 4.00\ncontext cs SWITCH\n  national-prefix 0\n"
                      "  mapping-table called-e164 to called-e164 cutpref\n";
    for (int i = 0; i < 300; ++i)
        text += "    map " + QByteArray::number(20001 + i) + "(.%) to \\1\n";
    return text;
}

quint16 freeUdpPort()
{
    QUdpSocket socket;
    socket.bind(QHostAddress::LocalHost, 0);
    return socket.localPort();
}

GatewayRequest request(int index, quint16 port, quint16 tftpPort)
{
    static const TrinityDriver driver;
    GatewayRequest request;
    request.driver = &driver;
    request.method = GatewayRequest::Method::Tftp;
    request.name = u"gateway %1"_s.arg(index);
    request.fileName = u"gateway%1.cfg"_s.arg(index);
    request.configuration = configuration();
    request.kinds = { PortKind::Bri };
    request.host = u"127.0.0.1"_s;
    request.setPort(port);
    request.login.user = u"admin"_s;
    request.loginAfter = request.login;
    request.tftpBind = u"127.0.0.1"_s;
    request.tftpPort = tftpPort;
    return request;
}

double uploadMs(int count)
{
    std::vector<std::unique_ptr<Peer>> peers;
    for (int i = 0; i < count; ++i)
        peers.push_back(std::make_unique<Peer>());
    const quint16 tftpPort = freeUdpPort();
    GatewayBatch batch(nullptr, {}, count);
    for (int i = 0; i < count; ++i)
        batch.add({}, request(i, peers[std::size_t(i)]->port(), tftpPort));
    QEventLoop loop;
    QObject::connect(&batch, &GatewayBatch::finished, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    batch.start();
    loop.exec();
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    for (int i = 0; i < count; ++i)
        if (batch.job(i)->outcome().end != Outcome::End::Done)
            qFatal("not done: %s", qPrintable(errorCodeName(batch.job(i)->outcome().error->code)));
    return ms;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const double one = uploadMs(1);
    const qint64 before = residentKib();
    const double all = uploadMs(many);
    const qint64 after = residentKib();
    (void)uploadMs(many);
    const qint64 again = residentKib();
    out << "one gateway            " << qRound(one) << " ms\n"
        << many << " gateways at once    " << qRound(all) << " ms, "
        << QString::number(all / one, 'f', 2) << " times one\n"
        << "memory                 " << before << " KiB after one, " << after << " after " << many
        << ", " << again << " after " << many << " more\n";
    return 0;
}
