// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PeerTransfer.h"

#include "tests/peers/PeerDevice.h"
#include "tests/peers/TftpClient.h"

#include <QUrl>

using namespace Qt::StringLiterals;

static constexpr std::chrono::seconds lingering { 2 };

std::optional<TftpPlace> TftpPlace::at(const QString& host, const QString& file)
{
    return from(u"tftp://"_s + host + u'/' + file);
}

std::optional<TftpPlace> TftpPlace::from(const QString& url)
{
    const QUrl parsed(url);
    const QHostAddress server(parsed.host());
    const QString file = parsed.path().mid(1);
    if (parsed.scheme() != "tftp"_L1 || server.isNull() || file.isEmpty())
        return std::nullopt;
    return TftpPlace { server, static_cast<quint16>(parsed.port(69)), file };
}

/// @return nothing when a fault takes the place of the transfer
static TftpClient* newClient(
    PeerDevice& device, QObject* context, const TransferDone& done, bool isAborted = false)
{
    const PeerFaults& faults = device.faults();
    const PeerSetup& setup = device.setup();
    if (faults.tftpPretends) {
        done({ {}, 0, {}, true });
        return nullptr;
    }
    if (faults.tftpNeverAsks) {
        QTimer::singleShot(device.real(setup.tftpGiveUp), context, [done] {
            done({ {}, 0, u"transfer timed out"_s, false });
        });
        return nullptr;
    }
    const TftpClient::Options options { !faults.tftpNoOptions, faults.tftpLoss,
        faults.tftpDuplicate, faults.tftpAbort || isAborted, faults.tftpWrongBlock,
        faults.tftpWrongTid, faults.diskFull, setup.tftpRetransmit, setup.tftpRetries };
    // Owned by the device, because the last acknowledgement may be due after the session ended.
    auto* client = new TftpClient(device.address(), options, &device);
    QObject::connect(client, &TftpClient::finished, client,
        [client] { QTimer::singleShot(lingering, client, &QObject::deleteLater); });
    return client;
}

static QByteArray kept(const PeerDevice& device, const QByteArray& data)
{
    return device.faults().tftpTruncates ? data.left(data.size() / 2) : data;
}

static void fetch(PeerDevice& device, QObject* context, const TftpPlace& from,
    const TransferDone& done, bool isAborted)
{
    TftpClient* client = newClient(device, context, done, isAborted);
    if (!client)
        return;
    QObject::connect(
        client, &TftpClient::finished, context, [&device, client, done](const QString& error) {
            const QByteArray whole = error.isEmpty() ? client->data() : QByteArray();
            done({ kept(device, whole), whole.size(), error, false });
        });
    client->get(from.server, from.port, from.file);
}

void fetchFile(PeerDevice& device, QObject* context, const TftpPlace& from, TransferDone done)
{
    fetch(device, context, from, done, false);
}

void pullFile(PeerDevice& device, const TftpPlace& from, TransferDone done)
{
    const PeerDevice::Strike strike = device.strike(PeerPoint::Pull);
    device.note(u"fetches "_s + from.file);
    if (strike == PeerDevice::Strike::None || strike == PeerDevice::Strike::Error)
        fetch(device, &device, from, done, strike == PeerDevice::Strike::Error);
}

void sendFile(PeerDevice& device, QObject* context, const TftpPlace& to, const QByteArray& data,
    TransferDone done)
{
    TftpClient* client = newClient(device, context, done);
    if (!client)
        return;
    QObject::connect(
        client, &TftpClient::finished, context, [done, bytes = data.size()](const QString& error) {
            done({ {}, bytes, error, false });
        });
    client->put(to.server, to.port, to.file, kept(device, data));
}
