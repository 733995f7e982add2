// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/NethVoicePeer.h"

#include "tests/peers/VoicePbxServer.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QMutex>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QThread>
#include <QWaitCondition>

using namespace Qt::StringLiterals;

static constexpr int opensslDeadlineMs = 20'000;
static constexpr int settleDeadlineMs = 60'000;

struct NethVoicePeer::Private {
    NethVoiceSetup setup;
    QTemporaryDir folder;
    QThread thread;
    std::unique_ptr<VoicePbxServer> server;
    QString errorText;
    QString certificate;
    QString fingerprint;
    int certificates = 0;
    mutable QMutex mutex;
    mutable QWaitCondition changed; ///< something is held, or all has settled

    bool makeCertificate(QString& key);
    QSslConfiguration tlsOf(const QString& certificateFile, const QString& keyFile);
    bool useCertificate();
    template <typename Work> void tell(Work work) const
    {
        // Whoever listens to the signals may ask as well.
        if (QThread::currentThread() == &thread)
            work(*server);
        else
            QMetaObject::invokeMethod(
                server.get(), [&] { work(*server); }, Qt::BlockingQueuedConnection);
    }
    template <typename Work> auto ask(Work work) const
    {
        decltype(work(*server)) result {};
        tell([&](VoicePbxServer& at) { result = work(at); });
        return result;
    }
};

bool NethVoiceRequest::isWrite() const
{
    return verb != "GET" && !path.endsWith(u"/testauth") && !path.endsWith(u"/api/login")
        && !path.endsWith(u"/list-users") && !path.endsWith(u"/phonebook/test");
}

bool NethVoicePeer::Private::makeCertificate(QString& key)
{
    const QString stem = folder.filePath(u"tls%1"_s.arg(++certificates));
    key = stem + u".key"_s;
    certificate = stem + u".pem"_s;
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s,
        { u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
            u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
            u"/CN=pbx.example.net"_s, u"-addext"_s,
            u"subjectAltName=DNS:pbx.example.net,DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s, key,
            u"-out"_s, certificate });
    if (openssl.waitForFinished(opensslDeadlineMs) && openssl.exitCode() == 0)
        return true;
    errorText = u"openssl: "_s + QString::fromLocal8Bit(openssl.readAll());
    return false;
}

QSslConfiguration NethVoicePeer::Private::tlsOf(
    const QString& certificateFile, const QString& keyFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QFile key(keyFile);
    const auto chain = QSslCertificate::fromPath(certificateFile);
    if (chain.isEmpty() || !key.open(QFile::ReadOnly)) {
        errorText = u"no certificate in "_s + certificateFile;
        return tls;
    }
    tls.setLocalCertificateChain(chain);
    const QByteArray pem = key.readAll();
    const bool isRsa = pem.contains("RSA PRIVATE");
    tls.setPrivateKey(QSslKey(pem, isRsa ? QSsl::Rsa : QSsl::Ec));
    fingerprint = u"SHA256:"_s
        + QString::fromLatin1(chain.first().digest(QCryptographicHash::Sha256).toHex(':'))
              .toUpper();
    return tls;
}

bool NethVoicePeer::Private::useCertificate()
{
    QString key = setup.key;
    certificate = setup.certificate;
    if (certificate.isEmpty() && !makeCertificate(key))
        return false;
    const QSslConfiguration tls = tlsOf(certificate, key);
    tell([&](VoicePbxServer& to) { to.setCertificate(tls); });
    return errorText.isEmpty();
}

NethVoicePeer::NethVoicePeer(NethVoiceSetup setup)
    : d(std::make_unique<Private>())
{
    d->setup = setup;
    d->server = std::make_unique<VoicePbxServer>(std::move(setup));
    VoicePbxServer* server = d->server.get();
    const auto wake = [this] {
        const QMutexLocker lock(&d->mutex);
        d->changed.wakeAll();
    };
    connect(server, &VoicePbxServer::arrived, this, &NethVoicePeer::arrived, Qt::DirectConnection);
    connect(server, &VoicePbxServer::done, this, &NethVoicePeer::done, Qt::DirectConnection);
    connect(
        server, &VoicePbxServer::answered, this, &NethVoicePeer::answered, Qt::DirectConnection);
    connect(server, &VoicePbxServer::holding, this, wake, Qt::DirectConnection);
    connect(&server->engine(), &VoicePbxEngine::settled, this, wake, Qt::DirectConnection);
    server->moveToThread(&d->thread);
    d->thread.start();
}

NethVoicePeer::~NethVoicePeer() { stop(); }

bool NethVoicePeer::start()
{
    return d->useCertificate() && d->ask([this](VoicePbxServer& server) {
        const bool isListening = server.listen();
        if (!isListening)
            d->errorText = server.errorText();
        return isListening;
    });
}

void NethVoicePeer::stop()
{
    if (!d->thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        d->server.get(), [this] { d->server.reset(); }, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

QString NethVoicePeer::errorText() const { return d->errorText; }

quint16 NethVoicePeer::port() const
{
    return d->ask([](VoicePbxServer& server) { return server.port(); });
}

quint16 NethVoicePeer::clearPort() const
{
    return d->ask([](VoicePbxServer& server) { return server.clearPort(); });
}

const NethVoiceSetup& NethVoicePeer::setup() const { return d->setup; }
QString NethVoicePeer::fingerprint() const { return d->fingerprint; }
QString NethVoicePeer::certificate() const { return d->certificate; }

bool NethVoicePeer::changeCertificate()
{
    d->setup.certificate.clear();
    return d->useCertificate();
}

QJsonObject NethVoicePeer::state() const
{
    return d->ask([](VoicePbxServer& server) { return server.engine().book.toJson(); });
}

QByteArray NethVoicePeer::dump() const { return VoicePbxBook::bytes(state()); }

QByteArray NethVoicePeer::dumpWithoutRandom() const
{
    return VoicePbxBook::bytes(VoicePbxBook::withoutRandom(state()));
}

void NethVoicePeer::load(const QJsonObject& state)
{
    d->tell([&](VoicePbxServer& server) { server.engine().load(state); });
}

QList<NethVoiceRequest> NethVoicePeer::requests() const
{
    return d->ask([](VoicePbxServer& server) { return server.requests(); });
}

QStringList NethVoicePeer::lines(bool isWritesOnly) const
{
    QStringList out;
    for (const NethVoiceRequest& request : requests())
        if (!isWritesOnly || request.isWrite())
            out.append(request.line());
    return out;
}

int NethVoicePeer::count(const QString& match) const
{
    return int(lines().filter(QRegularExpression(match)).size());
}

void NethVoicePeer::clearLog()
{
    d->tell([](VoicePbxServer& server) { server.clearLog(); });
}

int NethVoicePeer::clearRequests() const
{
    return d->ask([](VoicePbxServer& server) { return server.clearRequests(); });
}

std::chrono::milliseconds NethVoicePeer::busy() const
{
    return d->ask([](VoicePbxServer& server) { return server.busy(); });
}

int NethVoicePeer::mostAtOnce() const
{
    return d->ask([](VoicePbxServer& server) { return server.mostAtOnce(); });
}

void NethVoicePeer::addFault(const NethVoiceFault& fault)
{
    d->tell([&](VoicePbxServer& server) { server.addFault(fault); });
}

void NethVoicePeer::clearFaults()
{
    d->tell([](VoicePbxServer& server) { server.clearFaults(); });
}

int NethVoicePeer::waitForHeld(std::chrono::milliseconds time) const
{
    const QDeadlineTimer deadline(time);
    for (;;) {
        // The server's thread must get at the mutex while it is asked.
        if (const int number = d->ask([](VoicePbxServer& server) { return server.held(); }))
            return number;
        if (deadline.hasExpired())
            return 0;
        const QMutexLocker lock(&d->mutex);
        d->changed.wait(&d->mutex, QDeadlineTimer(qMin<qint64>(50, deadline.remainingTime())));
    }
}

void NethVoicePeer::release()
{
    d->tell([](VoicePbxServer& server) { server.release(); });
}

void NethVoicePeer::disconnectAll()
{
    d->tell([](VoicePbxServer& server) { server.disconnectAll(); });
}

void NethVoicePeer::setReload(std::chrono::milliseconds time)
{
    d->tell([&](VoicePbxServer& server) { server.engine().setup.reload = time; });
}

void NethVoicePeer::setProcessing(std::chrono::milliseconds time)
{
    d->tell([&](VoicePbxServer& server) { server.engine().setup.processing = time; });
}

void NethVoicePeer::waitUntilSettled() const
{
    const QDeadlineTimer deadline(settleDeadlineMs);
    while (!deadline.hasExpired()
        && !d->ask([](VoicePbxServer& server) { return server.engine().isSettled(); })) {
        const QMutexLocker lock(&d->mutex);
        d->changed.wait(&d->mutex, QDeadlineTimer(50));
    }
}
