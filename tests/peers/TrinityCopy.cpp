// SPDX-License-Identifier: GPL-3.0-or-later
// The copy command of TrinityShell.
#include "tests/peers/TftpClient.h"
#include "tests/peers/TrinityShell.h"

#include <QUrl>

using namespace Qt::StringLiterals;

static constexpr std::chrono::seconds lingering { 2 };

static QByteArray transferLine(qsizetype bytes)
{
    return QByteArray::number(bytes) + " bytes transferred\n";
}

void TrinityShell::copy(const QString& from, const QString& to)
{
    const auto source = TrinityDevice::storeNamed(from);
    const auto target = TrinityDevice::storeNamed(to);
    m_device.note(u"copy %1 %2"_s.arg(from, to));
    if (source && target && source != target && target != Store::Tmp)
        copyLocal(*source, *target);
    else if (target && from.startsWith("tftp://"_L1))
        copyIn(from, *target);
    else if (source && to.startsWith("tftp://"_L1))
        copyOut(*source, to);
    else
        answer("% Error: cannot copy from there to there\n");
}

void TrinityShell::copyLocal(Store from, Store to)
{
    const QByteArray text = m_device.read(from);
    answer(text.isEmpty() ? "% Error: source is empty\n" : store(to, text));
}

QByteArray TrinityShell::store(Store to, QByteArray text)
{
    if (to == Store::Running) {
        const int line = m_device.mergeIntoRunning(text);
        return line == 0 ? QByteArray()
                         : "% Syntax error in line " + QByteArray::number(line) + '\n';
    }
    const int line = to == Store::Startup ? m_device.syntaxError(text) : 0;
    if (line > 0)
        return "% Syntax error in line " + QByteArray::number(line) + '\n';
    const TrinityFaults& faults = m_device.faults();
    if (to == Store::Tmp ? faults.corruptTmp : faults.corruptStartup)
        text = TrinityDevice::corrupted(text);
    m_device.write(to, text);
    return {};
}

void TrinityShell::copyIn(const QString& url, Store to)
{
    TftpClient* client = startTransfer(url, to, false);
    if (!client)
        return;
    connect(client, &TftpClient::finished, this, [this, client, to](const QString& error) {
        if (!error.isEmpty())
            return answer("% Error: " + error.toLatin1() + '\n');
        const QByteArray refusal = store(to, client->data());
        answer(refusal.isEmpty() ? transferLine(client->data().size()) : refusal);
    });
}

void TrinityShell::copyOut(Store from, const QString& url)
{
    const QByteArray text = m_device.read(from);
    TftpClient* client = startTransfer(url, from, true);
    if (!client)
        return;
    connect(client, &TftpClient::finished, this, [this, text](const QString& error) {
        answer(error.isEmpty() ? transferLine(text.size()) : "% Error: " + error.toLatin1() + '\n');
    });
}

TftpClient* TrinityShell::startTransfer(const QString& url, Store store, bool isPut)
{
    const QUrl parsed(url);
    const QHostAddress server(parsed.host());
    const QString file = parsed.path().mid(1);
    const TrinityFaults& faults = m_device.faults();
    const TrinitySetup& setup = m_device.setup();
    if (server.isNull() || file.isEmpty()) {
        answer("% Error: not a TFTP address\n");
        return nullptr;
    }
    if (faults.tftpPretends) {
        answer(transferLine(m_device.read(store).size()));
        return nullptr;
    }
    if (faults.tftpNeverAsks) {
        QTimer::singleShot(m_device.real(setup.tftpGiveUp), this,
            [this] { answer("% Error: transfer timed out\n"); });
        return nullptr;
    }
    const TftpClient::Options options { !faults.tftpNoOptions, faults.tftpLoss,
        faults.tftpDuplicate, faults.tftpAbort, setup.tftpRetransmit, setup.tftpRetries };
    // Owned by the device, because the last acknowledgement may be due after the session ended.
    auto* client = new TftpClient(setup.address, options, &m_device);
    connect(client, &TftpClient::finished, client,
        [client] { QTimer::singleShot(lingering, client, &QObject::deleteLater); });
    const auto port = static_cast<quint16>(parsed.port(69));
    isPut ? client->put(server, port, file, m_device.read(store)) : client->get(server, port, file);
    return client;
}
