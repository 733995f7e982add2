// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/net/TftpTransfer.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUdpSocket>

#include <memory>

class TftpPort;

/// A TFTP server for one device, for as long as a job needs it: bound to one address, answers only
/// the announced peer, serves only announced names, takes only announced names.
/// Several servers of one process may listen on the same address and port: requests go to the one
/// whose peer asks for a name it announced.
class TftpServer : public QObject {
    Q_OBJECT

public:
    explicit TftpServer(QObject* parent = nullptr);
    ~TftpServer() override;

    /// @param address of the interface that faces the device; @param port 69, or 0 for a free one
    /// Errors: PortUnavailable (subject = address:port, detail = the system's words).
    Status listen(const QHostAddress& address, quint16 port);
    void close();
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QHostAddress address() const;

    /// Everybody else gets an "access violation". A device may have two: before and after a
    /// restart.
    void addPeer(const QHostAddress& peer);
    void offer(const QByteArray& name, const QByteArray& content);
    void accept(const QByteArray& name);
    /// Neither offered nor accepted any more.
    void withdraw(const QByteArray& name);

    /// A transfer ends after so many retransmissions without an answer.
    static constexpr int maximumRepeats = 6;

Q_SIGNALS:
    /// A request of the peer, for a name we announced or not.
    void requested(const QByteArray& name, bool isWrite, bool isAccepted);
    void progressed(const QByteArray& name, qint64 bytes);
    /// The whole file, confirmed; of a write request its content.
    void completed(const QByteArray& name, bool isWrite, const QByteArray& content);
    void failed(const QByteArray& name, bool isWrite, const QString& reason);

private:
    friend class TftpPort;
    struct Transfer;
    /// How well a request fits this server.
    enum class Fit { NotMine, MyPeer, MyFile };
    [[nodiscard]] Fit fit(const Tftp::Request& request, const QHostAddress& from) const;
    void answer(const Tftp::Request& request, const QHostAddress& from, quint16 port);
    void begin(const Tftp::Request& request, const QHostAddress& peer, quint16 port);
    void onPacket(Transfer* transfer);
    void advance(Transfer* transfer, const QByteArray& reply);
    void onSilence(Transfer* transfer);
    void remove(Transfer* transfer);

    std::shared_ptr<TftpPort> m_port;
    QList<QHostAddress> m_peers; ///< empty = anybody
    QHash<QByteArray, QByteArray> m_offered;
    QSet<QByteArray> m_accepted;
    std::vector<std::unique_ptr<Transfer>> m_transfers;
};
