// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/SshFront.h"

#include "tests/peers/SshFrontSession.h"

#include <QFile>

#include <arpa/inet.h>
#include <list>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

static bool isListening(quint16 port)
{
    // Asking by a connection would count as a session of the backend.
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    for (const char* table : { "/proc/net/tcp", "/proc/net/tcp6" }) {
        QFile file(QString::fromLatin1(table));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const auto words = line.simplified().split(' ');
            if (words.value(1).endsWith(wanted) && words.value(3) == "0A")
                return true;
        }
    }
    return false;
}

class SshFront::Private {
public:
    struct Client {
        std::unique_ptr<SshFrontSession> session;
        std::thread thread;
    };

    bool listen(quint16 wanted);
    bool prepareBind();
    void acceptAll();
    void welcome(int socket);
    void reap(bool isAll);

    SshFrontSetup setup;
    SshFrontRecord record;
    ssh_bind bind = nullptr;
    int listener = -1;
    quint16 port = 0;
    std::thread acceptor;
    std::mutex mutex;
    std::list<Client> clients;
};

bool SshFront::Private::prepareBind()
{
    bind = ssh_bind_new();
    const bool isOff = false;
    ssh_bind_options_set(bind, SSH_BIND_OPTIONS_PROCESS_CONFIG, &isOff);
    if (setup.isOldOnly) {
        ssh_bind_options_set(bind, SSH_BIND_OPTIONS_KEY_EXCHANGE, "diffie-hellman-group14-sha1");
        ssh_bind_options_set(bind, SSH_BIND_OPTIONS_HOSTKEY_ALGORITHMS, "ssh-rsa");
        ssh_bind_options_set(bind, SSH_BIND_OPTIONS_CIPHERS_C_S, "aes128-cbc");
        ssh_bind_options_set(bind, SSH_BIND_OPTIONS_CIPHERS_S_C, "aes128-cbc");
        ssh_bind_options_set(bind, SSH_BIND_OPTIONS_HMAC_C_S, "hmac-sha1");
        ssh_bind_options_set(bind, SSH_BIND_OPTIONS_HMAC_S_C, "hmac-sha1");
    }
    return ssh_bind_options_set(
               bind, SSH_BIND_OPTIONS_HOSTKEY, QFile::encodeName(setup.hostKeyFile).constData())
        == SSH_OK;
}

bool SshFront::Private::listen(quint16 wanted)
{
    listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int isOn = 1;
    ::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &isOn, sizeof isOn);
    sockaddr_in address = loopback(wanted);
    socklen_t length = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr*>(&address), length) != 0
        || ::listen(listener, SOMAXCONN) != 0
        || ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &length) != 0)
        return false;
    port = ntohs(address.sin_port);
    return true;
}

void SshFront::Private::acceptAll()
{
    for (;;) {
        const int socket = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            return; // stop() ended the listener
        ++record.connections;
        if (setup.isRefusingWhileBackendDown && !isListening(setup.backendPort)) {
            const linger atOnce { 1, 0 };
            ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
            ::close(socket);
            continue;
        }
        reap(false);
        welcome(socket);
    }
}

void SshFront::Private::welcome(int socket)
{
    auto session = std::make_unique<SshFrontSession>(setup, record, bind, socket);
    SshFrontSession* running = session.get();
    const std::lock_guard lock(mutex);
    clients.push_back({ std::move(session), std::thread([running] { running->run(); }) });
}

void SshFront::Private::reap(bool isAll)
{
    std::list<Client> over;
    {
        const std::lock_guard lock(mutex);
        for (auto it = clients.begin(); it != clients.end();) {
            const auto next = std::next(it);
            if (isAll || it->session->isOver())
                over.splice(over.end(), clients, it);
            it = next;
        }
    }
    for (Client& client : over) {
        client.session->hangUp();
        client.thread.join();
    }
}

SshFront::SshFront(SshFrontSetup setup)
    : d(std::make_unique<Private>())
{
    d->setup = std::move(setup);
}

SshFront::~SshFront() { stop(); }

bool SshFront::start(quint16 port)
{
    stop();
    if (!d->prepareBind() || !d->listen(port))
        return false;
    d->acceptor = std::thread([this] { d->acceptAll(); });
    return true;
}

void SshFront::stop()
{
    if (d->listener >= 0)
        ::shutdown(d->listener, SHUT_RDWR);
    if (d->acceptor.joinable())
        d->acceptor.join();
    if (d->listener >= 0)
        ::close(std::exchange(d->listener, -1));
    d->reap(true);
    if (d->bind)
        ssh_bind_free(std::exchange(d->bind, nullptr));
}

void SshFront::dropClients() { d->reap(true); }

quint16 SshFront::port() const { return d->port; }

int SshFront::connectionCount() const { return d->record.connections; }

QList<QByteArray> SshFront::passwords() const
{
    const std::lock_guard lock(d->record.mutex);
    return d->record.passwords;
}

QByteArray SshFront::terminal() const
{
    const std::lock_guard lock(d->record.mutex);
    return d->record.terminal;
}

bool SshFront::makeHostKey(const QString& file, const QString& type)
{
    constexpr int rsaBits = 2048;
    const bool isRsa = type == u"rsa";
    ssh_key key = nullptr;
    if (ssh_pki_generate(isRsa ? SSH_KEYTYPE_RSA : SSH_KEYTYPE_ED25519, isRsa ? rsaBits : 0, &key)
        != SSH_OK)
        return false;
    const int rc = ssh_pki_export_privkey_file(
        key, nullptr, nullptr, nullptr, QFile::encodeName(file).constData());
    ssh_key_free(key);
    return rc == SSH_OK;
}
