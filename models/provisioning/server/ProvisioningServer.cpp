// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/ProvisioningServer.h"

#include "models/platform/Sockets.h"
#include "models/provisioning/server/ProvisioningAnswers.h"

#include <QFile>
#include <QThread>
#include <QUrl>

#include <cstdarg>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumPem = 256 * 1024;
constexpr int serverBacklog = 1024;
/// Of one request's line and headers, and what the library needs to answer them.
constexpr size_t memoryOfConnection = 16 * 1024;
constexpr const char* newTls = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2";
/// Phones of ten years ago: TLS 1.0 with RSA key exchange, CBC and triple DES, RSA-SHA1 in TLS 1.2.
constexpr const char* oldTls = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2:+VERS-TLS1.1:"
                               "+VERS-TLS1.0:+RSA:+3DES-CBC:+SIGN-RSA-SHA1:%COMPAT";

Result<QByteArray> readPem(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return fail(ErrorCode::CertificateUnusable, path, file.errorString());
    const QByteArray pem = file.read(maximumPem + 1);
    if (pem.size() > maximumPem || !pem.contains("-----BEGIN ") || pem.contains('\0'))
        return fail(ErrorCode::CertificateUnusable, path, u"PEM"_s);
    return pem;
}

} // namespace

struct ProvisioningServer::Private {
    MHD_Daemon* daemon = nullptr;
    std::unique_ptr<ProvisioningAnswers> answers;
    std::shared_ptr<const ProvisioningShelf> shelf;
    ProvisioningSettings settings;
    QByteArray certificate;
    QByteArray key;
    quint16 port = 0;
    Qt::HANDLE starter = nullptr; ///< thread; never changed while the library's run
    QString words; ///< the library's, of that thread alone

    [[nodiscard]] bool isTls() const { return !settings.certificateFile.isEmpty(); }
    Status readCertificate();
    Status start(int socket);
    static void log(void* cls, const char* format, va_list arguments);
};

Status ProvisioningServer::Private::readCertificate()
{
    certificate.clear();
    key.clear();
    if (settings.certificateFile.isEmpty() && settings.keyFile.isEmpty())
        return {};
    if (settings.certificateFile.isEmpty() || settings.keyFile.isEmpty())
        return fail(ErrorCode::CertificateUnusable, settings.certificateFile + settings.keyFile,
            u"certificate and key"_s);
    auto own = readPem(settings.certificateFile);
    auto ownKey = readPem(settings.keyFile);
    if (!own || !ownKey)
        return tl::unexpected(own ? ownKey.error() : own.error());
    certificate = *own;
    key = *ownKey;
    return {};
}

/// Only what stands in the way of the start is of interest; later words are about strangers.
void ProvisioningServer::Private::log(void* cls, const char* format, va_list arguments)
{
    auto* self = static_cast<Private*>(cls);
    if (QThread::currentThreadId() != self->starter || !self->words.isEmpty())
        return; // the first ones name the cause
    char words[300];
    std::vsnprintf(words, sizeof words, format, arguments);
    self->words = QString::fromUtf8(words).simplified();
}

Status ProvisioningServer::Private::start(int socket)
{
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_ERROR_LOG;
    QList<MHD_OptionItem> options;
    if (isTls()) {
        flags |= MHD_USE_TLS;
        options.append({ MHD_OPTION_HTTPS_MEM_CERT, 0, certificate.data() });
        options.append({ MHD_OPTION_HTTPS_MEM_KEY, 0, key.data() });
        options.append({ MHD_OPTION_HTTPS_PRIORITIES, 0,
            const_cast<char*>(settings.isAllowingOldTls ? oldTls : newTls) });
    }
    options.append({ MHD_OPTION_END, 0, nullptr });
    starter = QThread::currentThreadId();
    words.clear();
    // Its own limit of connections is never met: it would take no more, where ours makes room.
    daemon = MHD_start_daemon(flags, 0, nullptr, nullptr, ProvisioningAnswers::handle,
        answers.get(), MHD_OPTION_EXTERNAL_LOGGER, &Private::log, this, MHD_OPTION_LISTEN_SOCKET,
        socket, MHD_OPTION_THREAD_POOL_SIZE, unsigned(qMax(2, settings.threads)),
        MHD_OPTION_CONNECTION_LIMIT, unsigned(settings.connections) * 2 + 64,
        MHD_OPTION_PER_IP_CONNECTION_LIMIT, unsigned(qMax(0, settings.connectionsPerAddress)),
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, memoryOfConnection, MHD_OPTION_CONNECTION_TIMEOUT,
        unsigned(settings.idle.count()), MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_URI_LOG_CALLBACK, &ProvisioningAnswers::begin, nullptr,
        MHD_OPTION_UNESCAPE_CALLBACK, &ProvisioningAnswers::keepEscaped, nullptr,
        MHD_OPTION_NOTIFY_COMPLETED, &ProvisioningAnswers::complete, answers.get(),
        MHD_OPTION_NOTIFY_CONNECTION, &ProvisioningAnswers::notify, answers.get(), MHD_OPTION_ARRAY,
        options.data(), MHD_OPTION_END);
    if (daemon)
        return {};
    return isTls() ? fail(ErrorCode::CertificateUnusable, settings.certificateFile, words)
                   : fail(ErrorCode::PortUnavailable, settings.address.toString(), words);
}

ProvisioningServer::ProvisioningServer(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

ProvisioningServer::~ProvisioningServer() { close(); }

Status ProvisioningServer::listen(const ProvisioningSettings& settings)
{
    close();
    d->settings = settings;
    if (settings.address.isNull())
        return fail(ErrorCode::BadAddress, {});
    if (const Status read = d->readCertificate(); !read)
        return read;
    d->settings.connections = ConnectionWatch::makeRoom(qMax(1, settings.connections));
    const auto socket = Sockets::listenAt(settings.address, settings.port, serverBacklog);
    if (!socket)
        return tl::unexpected(socket.error());
    d->port = Sockets::portOf(*socket);
    d->answers = std::make_unique<ProvisioningAnswers>(d->settings, [this] {
        QMetaObject::invokeMethod(
            this, [this] { tell(); }, Qt::QueuedConnection);
    });
    d->answers->setShelf(d->shelf);
    const Status started = d->start(*socket); // where it fails the library has closed the socket
    if (!started)
        d->answers.reset();
    return started;
}

void ProvisioningServer::close()
{
    if (!d->daemon)
        return;
    MHD_stop_daemon(std::exchange(d->daemon, nullptr)); // closes the socket, joins its threads
    tell();
    d->answers.reset();
}

bool ProvisioningServer::isListening() const { return d->daemon != nullptr; }

quint16 ProvisioningServer::port() const { return isListening() ? d->port : quint16(0); }

QString ProvisioningServer::baseUrl(const QString& host) const
{
    return baseUrlOf(d->settings, d->port, host);
}

QString ProvisioningServer::baseUrlOf(
    const ProvisioningSettings& settings, quint16 port, const QString& host)
{
    const QHostAddress& address = settings.address;
    const bool isSix = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString own = isSix ? u'[' + address.toString() + u']' : address.toString();
    const bool isTls = !settings.certificateFile.isEmpty();
    return u"%1://%2:%3/provisioning/"_s.arg(
        isTls ? u"https"_s : u"http"_s, host.isEmpty() ? own : host, QString::number(port));
}

bool ProvisioningServer::isHost(const QString& host)
{
    return !host.isEmpty() && QUrl(u"http://%1/"_s.arg(host)).host() == host.toLower();
}

void ProvisioningServer::setShelf(std::shared_ptr<const ProvisioningShelf> shelf)
{
    d->shelf = shelf;
    if (d->answers)
        d->answers->setShelf(std::move(shelf));
}

void ProvisioningServer::tell()
{
    if (!d->answers)
        return;
    const ProvisioningNews::Batch batch = d->answers->news().take();
    for (const QString& phone : batch.deaths)
        Q_EMIT firstTokenDied(phone);
    for (auto it = batch.taken.cbegin(); it != batch.taken.cend(); ++it)
        Q_EMIT configurationTaken(it.key(), *it.value());
    for (const ProvisioningRequest& request : batch.requests)
        Q_EMIT requested(request);
}
