// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/ProvisioningServer.h"
#include "tests/models/provisioning/ServingSite.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <arpa/inet.h>
#include <cstdio>
#include <cstring>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

// 1,000 phones with three expansion modules each, asked for by clients that keep their connections,
// over loopback: what writing their files takes, and what handing them out takes.
// bench_serving [SECONDS [CLIENTS [REQUESTS PER SECOND]]]

namespace {

using Moment = std::chrono::steady_clock::time_point;

constexpr int phoneCount = 1000;

QByteArray addressOf(int phone)
{
    return "001565" + QByteArray::number(phone, 16).rightJustified(6, '0');
}

/// The busiest phone there is: every key of three modules opens a long address, under a long label.
Site bigSite()
{
    QList<ServingSite::Served> served;
    for (int i = 0; i < phoneCount; ++i) {
        ServingSite::Served one;
        one.model = u"yealink-T88"_s;
        one.mac = QString::fromLatin1(addressOf(i));
        served.append(one);
    }
    Site site = ServingSite::site(served);
    for (Phone& phone : site.phones) {
        for (int key = 1; key <= 234; ++key) {
            const QString index = QString::number(key);
            const QString name = site.users.at(key).name;
            phone.parameters.insert(u"expkey_type_"_s + index, u"url"_s);
            phone.parameters.insert(u"expkey_value_"_s + index,
                u"https://pbx.example.net/"_s.leftJustified(180, u'a') + index);
            phone.parameters.insert(u"expkey_label_"_s + index,
                u"%1, purchasing department, second floor"_s.arg(name).leftJustified(160, u'.'));
        }
    }
    return site;
}

/// Clients on one thread: each asks again as soon as it is answered, or when its turn comes.
class Clients {
public:
    Clients(quint16 port, int count, double perSecond)
        : m_events(::epoll_create1(EPOLL_CLOEXEC))
        , m_perSecond(perSecond)
    {
        sockaddr_in to = {};
        to.sin_family = AF_INET;
        to.sin_port = htons(port);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_clients.resize(std::size_t(count));
        for (std::size_t i = 0; i < m_clients.size(); ++i) {
            Client& client = m_clients[i];
            client.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            const int on = 1;
            ::setsockopt(client.socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            if (::connect(client.socket, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0)
                ++m_faults;
            epoll_event event = {};
            event.events = EPOLLIN;
            event.data.u64 = i;
            ::epoll_ctl(m_events, EPOLL_CTL_ADD, client.socket, &event);
        }
    }
    ~Clients()
    {
        for (const Client& client : m_clients)
            ::close(client.socket);
        ::close(m_events);
    }
    Q_DISABLE_COPY_MOVE(Clients)

    /// Until so many answers are there or the time is over.
    void run(int answers, std::chrono::duration<double> time)
    {
        m_begin = std::chrono::steady_clock::now();
        m_asked = 0;
        const auto end = m_begin + std::chrono::duration_cast<Moment::duration>(time);
        std::size_t done = m_micros.size();
        const std::size_t wanted = done + std::size_t(answers);
        while (
            std::chrono::steady_clock::now() < end && m_micros.size() < wanted && m_faults == 0) {
            askWhoMay(answers);
            epoll_event events[64];
            const int count = ::epoll_wait(m_events, events, 64, 1);
            for (int i = 0; i < count; ++i)
                read(m_clients[events[i].data.u64]);
        }
        m_seconds
            = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
    }
    void print(const char* what)
    {
        std::sort(m_micros.begin(), m_micros.end());
        const auto at = [&](double share) {
            return m_micros.empty()
                ? 0.0
                : m_micros[std::size_t(double(m_micros.size() - 1) * share)] / 1000.0;
        };
        std::printf("%-34s %7zu answers of %.0f KB: %6.0f /s, p50 %.2f ms, p99 %.2f ms, longest "
                    "%.1f ms, faults %d\n",
            what, m_micros.size(),
            double(m_bytes) / double(std::max<std::size_t>(1, m_micros.size())) / 1000,
            double(m_micros.size()) / m_seconds, at(0.5), at(0.99), at(1), m_faults);
    }

private:
    struct Client {
        int socket = -1;
        bool isAsking = false;
        Moment asked;
        qint64 left = -1; ///< of the body; below zero = its headers are still to come
        QByteArray head;
    };

    /// By the clock where a rate is asked for: an answer that is late does not spare the next ones.
    void askWhoMay(int answers)
    {
        const auto now = std::chrono::steady_clock::now();
        const double elapsed = std::chrono::duration<double>(now - m_begin).count();
        for (Client& client : m_clients) {
            const bool isDue = m_perSecond <= 0 || double(m_asked) < elapsed * m_perSecond;
            if (!isDue || m_asked >= answers)
                return;
            if (!client.isAsking)
                ask(client,
                    m_perSecond <= 0 ? now
                                     : m_begin
                            + std::chrono::duration_cast<Moment::duration>(
                                std::chrono::duration<double>(m_asked / m_perSecond)));
        }
    }
    void ask(Client& client, Moment due)
    {
        const int phone = m_asked++ % phoneCount;
        const QByteArray request = "GET "
            + ServingSite::path(false, phone, addressOf(phone) + ".cfg")
            + " HTTP/1.1\r\nHost: bench\r\nUser-Agent: Yealink SIP-T88W 192.86.0.15\r\n\r\n";
        client.isAsking = true;
        client.asked = due;
        client.left = -1;
        client.head.clear();
        if (::send(client.socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL)
            != request.size())
            ++m_faults;
    }
    void read(Client& client)
    {
        static char piece[256 * 1024];
        const auto got = ::recv(client.socket, piece, sizeof piece, MSG_DONTWAIT);
        if (got <= 0) {
            ++m_faults;
            return;
        }
        qint64 body = got;
        if (client.left < 0) {
            client.head.append(piece, got);
            const auto end = client.head.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const auto length = client.head.indexOf("Content-Length: ");
            m_faults += !client.head.startsWith("HTTP/1.1 200 ") || length < 0;
            client.left
                = client.head.mid(length + 16, client.head.indexOf('\r', length) - length - 16)
                      .toLongLong();
            m_bytes += client.left;
            body = client.head.size() - end - 4;
        }
        client.left -= body;
        if (client.left > 0)
            return;
        client.isAsking = false;
        m_micros.push_back(float(std::chrono::duration<double, std::micro>(
            std::chrono::steady_clock::now() - client.asked)
                                     .count()));
    }

    int m_events = -1;
    double m_perSecond = 0; ///< 0 = as many as are answered
    std::vector<Client> m_clients;
    std::vector<float> m_micros;
    Moment m_begin;
    double m_seconds = 0;
    qint64 m_bytes = 0;
    int m_asked = 0;
    int m_faults = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const auto number = [&](int i, double otherwise) {
        return i < argc ? QByteArray(argv[i]).toDouble() : otherwise;
    };
    const double seconds = number(1, 5);
    const int clientCount = int(number(2, 8));
    const double rate = number(3, 2500);
    const auto catalog = Catalog::load();
    if (!catalog)
        return 1;
    QElapsedTimer timer;
    timer.start();
    const Site site = bigSite();
    ProvisioningServer server;
    ProvisioningSettings settings;
    settings.address = QHostAddress(QHostAddress::LocalHost);
    settings.requestsPerMinute = 0;
    settings.connectionsPerAddress = 0;
    if (!server.listen(settings))
        return 1;
    const QTemporaryDir folder;
    timer.restart();
    const auto shelfOf = [&] {
        return std::make_shared<const ProvisioningShelf>(
            site, *catalog, ServingSite::tokens(site), server.baseUrl(), PhoneFiles(folder.path()));
    };
    server.setShelf(shelfOf());
    std::printf("%d phones on the shelf after %lld ms\n", phoneCount,
        static_cast<long long>(timer.elapsed()));

    const auto shelf = shelfOf();
    timer.restart();
    qint64 bytes = 0;
    for (const Phone& phone : site.phones) {
        const auto file = shelf->configuration(phone.id);
        bytes += file ? file->size() : 0;
    }
    std::printf("written one after another             %d files of %.0f KB: %6.0f /s\n", phoneCount,
        double(bytes) / phoneCount / 1000,
        phoneCount * 1000.0 / double(qMax<qint64>(1, timer.elapsed())));
    // The owner of the server listens to what it tells meanwhile, as in the programs.
    std::thread clients([&] {
        Clients cold(server.port(), clientCount, 0);
        cold.run(phoneCount, std::chrono::seconds(60));
        cold.print("first time, written and served");
        Clients warm(server.port(), clientCount, 0);
        warm.run(INT_MAX, std::chrono::duration<double>(seconds));
        warm.print("as fast as it goes");
        Clients paced(server.port(), clientCount, rate);
        paced.run(INT_MAX, std::chrono::duration<double>(seconds));
        paced.print(qPrintable(u"%1 a second asked for"_s.arg(rate)));
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    clients.join();
    return 0;
}
