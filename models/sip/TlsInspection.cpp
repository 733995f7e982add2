// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/TlsInspection.h"

#include "models/net/ConnectError.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCipher>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCertificates = 10;
constexpr qsizetype mostNames = 50;
constexpr qsizetype longestText = 256;

QString nameOf(const QStringList& common, const QStringList& organization)
{
    return (common.isEmpty() ? organization : common).value(0).left(longestText);
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLSv1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLSv1.3"_s;
    default:
        return {};
    }
}

ErrorCode meaningOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return ErrorCode::TlsWrongName;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return ErrorCode::TlsExpired;
    default:
        return ErrorCode::TlsUntrusted;
    }
}

bool isTooOld(const QString& words)
{
    return words.contains(u"protocol version"_s, Qt::CaseInsensitive)
        || words.contains(u"unsupported protocol"_s, Qt::CaseInsensitive);
}

} // namespace

TlsInspection::TlsInspection(const SipAgentSetup& setup, const SipHop& hop,
    std::chrono::milliseconds deadline, SipAgent::Then<SipTlsPeer> then, QObject* parent)
    : QObject(parent)
    , m_hop(hop)
    , m_name(setup.verifyName.isEmpty() ? hop.name : setup.verifyName)
    , m_then(std::move(then))
{
    if (m_name.isEmpty())
        m_name = hop.endpoint.address;
    connect(&m_socket, &QSslSocket::encrypted, this, &TlsInspection::onEncrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this, &TlsInspection::onErrors);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &TlsInspection::onFailed);
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(
        this, [this] { finish(Error(ErrorCode::Timeout, m_hop.endpoint.text(), u"TLS"_s)); });
    m_deadline.start(deadline);
    QMetaObject::invokeMethod(
        this, [this, setup] { begin(setup); }, Qt::QueuedConnection);
}

void TlsInspection::begin(const SipAgentSetup& setup)
{
    QSslConfiguration rules = QSslConfiguration::defaultConfiguration();
    rules.setProtocol(QSsl::TlsV1_2OrLater);
    rules.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!setup.caFile.isEmpty() && !rules.addCaCertificates(setup.caFile)) {
        finish(Error(ErrorCode::FileUnreadable, setup.caFile, u"no certificates in it"_s));
        return;
    }
    m_socket.setSslConfiguration(rules);
    if (!setup.localAddress.isEmpty())
        m_socket.bind(QHostAddress(setup.localAddress));
    m_socket.connectToHostEncrypted(m_hop.endpoint.address, m_hop.endpoint.port, m_name);
}

void TlsInspection::onErrors(const QList<QSslError>& errors)
{
    m_errors += errors;
    m_socket.ignoreSslErrors(); // to read it to its end; nothing is entrusted to it
}

void TlsInspection::onEncrypted()
{
    readPeer();
    for (const ErrorCode code :
        { ErrorCode::TlsUntrusted, ErrorCode::TlsWrongName, ErrorCode::TlsExpired })
        for (const QSslError& error : std::as_const(m_errors)) {
            if (meaningOf(error.error()) != code)
                continue;
            QString detail = m_peer.issuer;
            if (code == ErrorCode::TlsWrongName)
                detail = m_peer.names.join(u", "_s);
            else if (code == ErrorCode::TlsExpired)
                detail = error.certificate().expiryDate().toUTC().toString(Qt::ISODate);
            finish(Error(code, m_name, detail));
            return;
        }
    finish({});
}

void TlsInspection::readPeer()
{
    const QList<QSslCertificate> chain = m_socket.peerCertificateChain();
    for (const QSslCertificate& each : chain.mid(0, mostCertificates))
        m_peer.chain.append(nameOf(each.subjectInfo(QSslCertificate::CommonName),
            each.subjectInfo(QSslCertificate::Organization)));
    const QSslCertificate own = m_socket.peerCertificate();
    const auto names = own.subjectAlternativeNames();
    for (const QString& name : names)
        if (m_peer.names.size() < mostNames)
            m_peer.names.append(name.left(longestText));
    if (m_peer.names.isEmpty() && !m_peer.chain.isEmpty())
        m_peer.names.append(m_peer.chain.constFirst());
    m_peer.issuer = nameOf(
        own.issuerInfo(QSslCertificate::CommonName), own.issuerInfo(QSslCertificate::Organization));
    m_peer.expiresAt = own.expiryDate().toSecsSinceEpoch();
    m_peer.protocol = protocolName(m_socket.sessionProtocol());
    m_peer.cipher = m_socket.sessionCipher().name();
}

void TlsInspection::onFailed(QAbstractSocket::SocketError error)
{
    const QString words = m_socket.errorString();
    const bool wasConnected = m_socket.state() == QAbstractSocket::ConnectedState
        || error == QAbstractSocket::SslHandshakeFailedError
        || error == QAbstractSocket::RemoteHostClosedError;
    if (!wasConnected)
        finish(Error(connectErrorCode(error), m_hop.endpoint.text(), words));
    else
        finish(
            Error(isTooOld(words) ? ErrorCode::TlsTooOld : ErrorCode::TlsRefused, m_name, words));
}

void TlsInspection::finish(std::optional<Error> error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    m_peer.error = std::move(error);
    deleteLater();
    m_then(m_peer);
}
