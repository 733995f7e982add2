// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SshLink.h"

#include "models/net/ssh/SshDial.h"
#include "models/net/ssh/SshLinkWorker.h"

#include <QMap>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

/// The owner's side: who waits for what, and the way through the jump server.
class SshLink::Private : public QObject {
public:
    Private(SshLink* link, Server server, Server jump, std::chrono::milliseconds timeout);

    void open(Then then);
    void close();
    template <typename T>
    void ask(std::function<Result<T>(SshLinkTools&)> work, std::function<void(Result<T>)> then);
    using Files = SftpFiles;
    template <typename T>
    void askFiles(std::function<Result<T>(Files&)> work, std::function<void(Result<T>)> then)
    {
        ask<T>(
            [work](SshLinkTools& tools) -> Result<T> {
                const auto files = tools.files();
                return files ? work(**files) : tl::unexpected(files.error());
            },
            std::move(then));
    }

private:
    struct Waiting {
        std::function<void(const std::any&)> answered;
        std::function<void(const Error&)> failed;
    };
    void openThrough();
    void startWorker(int descriptor);
    void onOpened();
    void onAnswered(quint64 id, const std::any& answer);
    void onEnded(const Error& error);

    SshLink* m_link;
    Server m_server;
    Server m_jump;
    std::chrono::milliseconds m_timeout;
    SshDial m_dial;
    std::unique_ptr<SshLink> m_first; ///< to the jump server; carries the other one
    std::shared_ptr<SshLinkWorker> m_worker; ///< shared with its thread
    Then m_opening;
    QMap<quint64, Waiting> m_waiting;
    QList<std::pair<quint64, SshLinkWorker::Work>> m_early; ///< asked before there was a worker
    quint64 m_lastId = 0;
    bool m_isOpening = false;
    bool m_isOver = false;
};

SshLink::Private::Private(
    SshLink* link, Server server, Server jump, std::chrono::milliseconds timeout)
    : m_link(link)
    , m_server(std::move(server))
    , m_jump(std::move(jump))
    , m_timeout(timeout)
    , m_dial(m_server.host, m_server.port, timeout)
{
    connect(&m_dial, &SshDial::connected, this, &Private::startWorker);
    connect(&m_dial, &SshDial::failed, this, &Private::onEnded);
}

void SshLink::Private::open(Then then)
{
    m_opening = std::move(then);
    m_isOpening = true;
    if (m_jump.host.isEmpty())
        m_dial.start();
    else
        openThrough();
}

void SshLink::Private::openThrough()
{
    m_first = std::make_unique<SshLink>(std::exchange(m_jump, {}), Server(), m_timeout);
    connect(m_first.get(), &SshLink::hostKeySeen, this,
        [this](bool, const QString& type, const QString& fingerprint, bool isNew) {
            Q_EMIT m_link->hostKeySeen(true, type, fingerprint, isNew);
        });
    connect(m_first.get(), &SshLink::lost, this, &Private::onEnded);
    using Stream = std::shared_ptr<OwnedDescriptor>;
    const auto carry = [this](const Result<Stream>& stream) {
        if (!stream)
            return onEnded(stream.error());
        startWorker((*stream)->get());
    };
    m_first->open([this, carry](const Status& status) {
        if (!status)
            return onEnded(status.error());
        m_first->d->ask<Stream>([host = m_server.host, port = m_server.port](
                                    SshLinkTools& tools) { return tools.stream(host, port); },
            carry);
    });
}

void SshLink::Private::startWorker(int descriptor)
{
    m_worker = std::make_shared<SshLinkWorker>(descriptor, m_dial.subject(), m_server, m_timeout);
    m_server.login = {};
    constexpr auto queued = Qt::QueuedConnection;
    SshLinkWorker* worker = m_worker.get();
    connect(worker, &SshLinkWorker::phaseBegun, &m_dial, &SshDial::begin, queued);
    connect(
        worker, &SshLinkWorker::hostKeySeen, this,
        [this](const QString& type, const QString& fingerprint, bool isNew) {
            if (!m_isOver)
                Q_EMIT m_link->hostKeySeen(false, type, fingerprint, isNew);
        },
        queued);
    connect(worker, &SshLinkWorker::opened, this, &Private::onOpened, queued);
    connect(worker, &SshLinkWorker::answered, this, &Private::onAnswered, queued);
    connect(worker, &SshLinkWorker::ended, this, &Private::onEnded, queued);
    for (const auto& [id, work] : std::exchange(m_early, {}))
        m_worker->post(id, work);
    SshDial::threads().start([kept = m_worker] { kept->run(); });
}

void SshLink::Private::onOpened()
{
    if (m_isOver)
        return;
    m_dial.stop();
    if (const Then then = std::exchange(m_opening, {}))
        then({});
}

template <typename T>
void SshLink::Private::ask(
    std::function<Result<T>(SshLinkTools&)> work, std::function<void(Result<T>)> then)
{
    const quint64 id = ++m_lastId;
    const auto lost = [then](const Error& error) { then(tl::unexpected<Error>(error)); };
    m_waiting.insert(
        id, { [then](const std::any& answer) { then(std::any_cast<Result<T>>(answer)); }, lost });
    const auto checked
        = [work](SshLinkTools& tools) -> std::any { return tools.checked<T>(work(tools)); };
    if (m_worker)
        return m_worker->post(id, checked);
    if (m_isOpening)
        return m_early.append({ id, checked });
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            const Waiting waiting = m_waiting.take(id);
            if (waiting.failed)
                waiting.failed(Error(ErrorCode::ConnectionLost, m_dial.subject()));
        },
        Qt::QueuedConnection);
}

void SshLink::Private::onAnswered(quint64 id, const std::any& answer)
{
    const Waiting waiting = m_waiting.take(id);
    if (waiting.answered)
        waiting.answered(answer);
}

/// Everybody who waits is told, in turn; any of them may delete the link.
void SshLink::Private::onEnded(const Error& error)
{
    if (m_isOver)
        return;
    const Error copy = error; // close() may end what it belongs to
    const QMap<quint64, Waiting> waiting = std::exchange(m_waiting, {});
    const Then opening = std::exchange(m_opening, {});
    close();
    const QPointer<SshLink> link(m_link);
    for (const Waiting& one : waiting)
        if (link && one.failed)
            one.failed(copy);
    if (link && opening)
        opening(tl::unexpected<Error>(copy));
    else if (link)
        Q_EMIT link->lost(copy);
}

void SshLink::Private::close()
{
    m_isOver = true;
    m_isOpening = false;
    m_dial.stop();
    m_early.clear();
    m_waiting.clear();
    m_opening = {};
    m_server.login = {};
    m_jump = {};
    if (m_worker) {
        m_worker->disconnect(this);
        m_worker->cancel();
        m_worker.reset();
    }
    if (m_first)
        m_first->close();
}

SshLink::SshLink(Server server, Server jump, std::chrono::milliseconds timeout, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(server), std::move(jump), timeout))
{
}

SshLink::~SshLink() { d->close(); }

void SshLink::open(Then then) { d->open(std::move(then)); }

void SshLink::close() { d->close(); }

void SshLink::run(const QByteArray& command, const QByteArray& input,
    std::chrono::milliseconds deadline, std::function<void(Result<Reply>)> then)
{
    d->ask<Reply>(
        [=](SshLinkTools& tools) { return tools.run(command, input, deadline); }, std::move(then));
}

void SshLink::setSftpCommand(const QByteArray& command)
{
    d->ask<void>(
        [command](SshLinkTools& tools) {
            tools.setSftpCommand(command);
            return Status();
        },
        [](const Status&) {});
}

void SshLink::read(const QString& path, std::function<void(Result<std::optional<QByteArray>>)> then)
{
    d->askFiles<std::optional<QByteArray>>(
        [path](SftpFiles& files) { return files.read(path); }, std::move(then));
}

void SshLink::write(const QString& path, const QByteArray& content, int mode, Then then)
{
    d->askFiles<void>(
        [=](SftpFiles& files) { return files.write(path, content, mode); }, std::move(then));
}

void SshLink::remove(const QString& path, Then then)
{
    d->askFiles<void>([path](SftpFiles& files) { return files.remove(path); }, std::move(then));
}

void SshLink::list(
    const QString& folder, std::function<void(Result<std::optional<QList<Entry>>>)> then)
{
    d->askFiles<std::optional<QList<Entry>>>(
        [folder](SftpFiles& files) { return files.list(folder); }, std::move(then));
}

void SshLink::forward(const QString& host, quint16 port, std::function<void(Result<quint16>)> then)
{
    d->ask<quint16>(
        [=](SshLinkTools& tools) { return tools.forward(host, port); }, std::move(then));
}
