// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <functional>
#include <optional>

class PeerDevice;
class QObject;

/// Where a file lies on a TFTP server.
struct TftpPlace {
    QHostAddress server;
    quint16 port = 69;
    QString file;

    /// @param host "host" or "host:port"; nothing comes back for anything but an IPv4 address
    [[nodiscard]] static std::optional<TftpPlace> at(const QString& host, const QString& file);
    /// @param url such as "tftp://192.168.1.10:6900/file.cfg"
    [[nodiscard]] static std::optional<TftpPlace> from(const QString& url);
};

struct Transferred {
    QByteArray data; ///< of a fetched file, as kept
    qsizetype bytes = 0; ///< as the device says; more than is kept when it truncates
    QString error; ///< empty on success
    bool isPretended = false; ///< nothing was sent, see PeerFaults::tftpPretends
};
using TransferDone = std::function<void(const Transferred&)>;

/// Transfers by the device's TFTP client with the faults of its setup. Reports once, unless the
/// context is gone by then; only a pretended transfer reports from inside.
void fetchFile(PeerDevice& device, QObject* context, const TftpPlace& from, TransferDone done);
void sendFile(PeerDevice& device, QObject* context, const TftpPlace& to, const QByteArray& data,
    TransferDone done);
/// As fetchFile() for what a device fetches by itself after a restart, with PeerPoint::Pull.
void pullFile(PeerDevice& device, const TftpPlace& from, TransferDone done);
