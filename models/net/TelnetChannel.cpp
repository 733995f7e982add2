// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/TelnetChannel.h"

#include "models/net/ConnectError.h"

using namespace Qt::StringLiterals;

TelnetChannel::TelnetChannel(
    QString host, quint16 port, std::chrono::milliseconds timeout, QObject* parent)
    : CliChannel(parent)
    , m_host(std::move(host))
    , m_port(port)
{
    m_connectTimer.setSingleShot(true);
    m_connectTimer.setInterval(timeout);
    connect(&m_connectTimer, &QTimer::timeout, this,
        [this] { fail(ErrorCode::Timeout, u"connect"_s); });
    connect(&m_socket, &QTcpSocket::connected, this, &TelnetChannel::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &TelnetChannel::onReadyRead);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &TelnetChannel::onError);
}

TelnetChannel::~TelnetChannel() { close(); }

void TelnetChannel::open()
{
    m_connectTimer.start();
    // Queued: a refused loopback connection could otherwise report from inside open().
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_isOver)
                m_socket.connectToHost(m_host, m_port);
        },
        Qt::QueuedConnection);
}

void TelnetChannel::close()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_connectTimer.stop();
    m_socket.disconnect(this);
    m_socket.disconnectFromHost();
    if (m_socket.state() != QAbstractSocket::UnconnectedState)
        m_socket.abort();
}

void TelnetChannel::send(const QByteArray& data)
{
    if (m_isOver)
        return;
    m_protocol.send(data);
    flush();
}

/// Bare CR: some devices read CR LF as two lines at a password prompt.
QByteArray TelnetChannel::lineEnd() const { return QByteArray("\r\0", 2); }

QHostAddress TelnetChannel::localAddress() const { return m_socket.localAddress(); }
QHostAddress TelnetChannel::peerAddress() const { return m_socket.peerAddress(); }

void TelnetChannel::onConnected()
{
    m_connectTimer.stop();
    m_isOpen = true;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    Q_EMIT opened();
}

void TelnetChannel::onReadyRead()
{
    const QByteArray plain = m_protocol.receive(m_socket.readAll());
    flush();
    if (!plain.isEmpty())
        Q_EMIT received(plain);
    if (m_protocol.isBroken() && !m_isOver)
        fail(ErrorCode::UnexpectedAnswer, u"telnet negotiation"_s);
}

void TelnetChannel::onError(QAbstractSocket::SocketError error)
{
    const QString words = m_socket.errorString();
    if (m_isOpen)
        return fail(ErrorCode::ConnectionLost, words);
    const ErrorCode code = connectErrorCode(error);
    fail(code, code == ErrorCode::Timeout ? u"connect"_s : words);
}

void TelnetChannel::fail(ErrorCode code, const QString& detail)
{
    if (m_isOver)
        return;
    close();
    Q_EMIT closed(Error(code, u"%1:%2"_s.arg(m_host).arg(m_port), detail));
}

void TelnetChannel::flush()
{
    const QByteArray outgoing = m_protocol.takeOutgoing();
    if (!outgoing.isEmpty() && !m_isOver)
        m_socket.write(outgoing);
}
