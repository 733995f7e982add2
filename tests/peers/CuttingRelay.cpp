// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/CuttingRelay.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <utility>

class CuttingRelay::Worker : public QObject {
public:
    explicit Worker(quint16 server)
        : m_server(server)
    {
    }
    quint16 listen();
    void cutAll();

    QByteArray words; ///< empty = nothing is cut
    Moment moment = Moment::Unsent;
    QByteArray nextWords;
    Moment nextMoment = Moment::Unsent;
    bool isLast = false;
    bool isRefusing = false;
    int cuts = 0;
    std::chrono::milliseconds delay { 0 };

private:
    struct Pair {
        QTcpSocket* program;
        QTcpSocket* server;
        bool isEnding = false;
        QByteArrayList late {}; ///< answers on their way, in order
    };
    void take();
    void sent(const std::shared_ptr<Pair>& pair);
    void answered(const std::shared_ptr<Pair>& pair);
    void cut(const std::shared_ptr<Pair>& pair);
    quint16 m_server;
    QTcpServer* m_listener = nullptr;
    QList<std::shared_ptr<Pair>> m_pairs;
};

quint16 CuttingRelay::Worker::listen()
{
    m_listener = new QTcpServer(this);
    connect(m_listener, &QTcpServer::newConnection, this, [this] { take(); });
    m_listener->listen(QHostAddress::LocalHost, 0);
    return m_listener->serverPort();
}

void CuttingRelay::Worker::take()
{
    while (QTcpSocket* program = m_listener->nextPendingConnection()) {
        if (isRefusing) {
            program->abort();
            program->deleteLater();
            continue;
        }
        const auto pair = std::make_shared<Pair>(Pair { program, new QTcpSocket(this) });
        m_pairs.append(pair);
        connect(program, &QTcpSocket::readyRead, this, [this, pair] { sent(pair); });
        connect(pair->server, &QTcpSocket::readyRead, this, [this, pair] { answered(pair); });
        connect(program, &QTcpSocket::disconnected, pair->server,
            [pair] { pair->server->disconnectFromHost(); });
        connect(pair->server, &QTcpSocket::disconnected, program,
            [pair] { pair->program->disconnectFromHost(); });
        pair->server->connectToHost(QHostAddress::LocalHost, m_server);
    }
}

void CuttingRelay::Worker::sent(const std::shared_ptr<Pair>& pair)
{
    const QByteArray bytes = pair->program->readAll();
    if (!words.isEmpty() && bytes.contains(words)) {
        const Moment now = std::exchange(moment, nextMoment);
        words = std::exchange(nextWords, QByteArray());
        if (now == Moment::Unsent)
            return cut(pair);
        pair->isEnding = true;
    }
    pair->server->write(bytes);
}

void CuttingRelay::Worker::answered(const std::shared_ptr<Pair>& pair)
{
    if (pair->isEnding)
        return cut(pair);
    if (delay.count() == 0 && pair->late.isEmpty()) {
        pair->program->write(pair->server->readAll());
        return;
    }
    pair->late.append(pair->server->readAll());
    QTimer::singleShot(delay, Qt::PreciseTimer, pair->program, [pair] {
        const QByteArray answer = pair->late.takeFirst();
        if (pair->program->isOpen())
            pair->program->write(answer);
    });
}

void CuttingRelay::Worker::cut(const std::shared_ptr<Pair>& pair)
{
    ++cuts;
    isRefusing = isLast;
    pair->program->abort();
    pair->server->abort();
    m_pairs.removeOne(pair);
}

void CuttingRelay::Worker::cutAll()
{
    const auto all = m_pairs;
    for (const auto& pair : all)
        if (pair->program->state() == QAbstractSocket::ConnectedState)
            cut(pair);
    m_pairs.clear();
}

template <typename Function> void CuttingRelay::inThread(Function function)
{
    QMetaObject::invokeMethod(m_worker, function, Qt::BlockingQueuedConnection);
}

CuttingRelay::CuttingRelay(quint16 server)
    : m_worker(new Worker(server))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    inThread([this] { m_port = m_worker->listen(); });
}

CuttingRelay::~CuttingRelay()
{
    m_thread.quit();
    m_thread.wait();
}

void CuttingRelay::cutAt(const QByteArray& words, Moment moment, bool isLast)
{
    inThread([=, this] {
        m_worker->words = words;
        m_worker->moment = moment;
        m_worker->isLast = isLast;
        m_worker->nextWords.clear();
    });
}

void CuttingRelay::thenCutAt(const QByteArray& words, Moment moment)
{
    inThread([=, this] {
        m_worker->nextWords = words;
        m_worker->nextMoment = moment;
    });
}

void CuttingRelay::cutAll()
{
    inThread([this] { m_worker->cutAll(); });
}

void CuttingRelay::allow()
{
    inThread([this] { m_worker->isRefusing = m_worker->isLast = false; });
}

void CuttingRelay::delayAnswers(std::chrono::milliseconds delay)
{
    inThread([=, this] { m_worker->delay = delay; });
}

int CuttingRelay::cuts()
{
    int count = 0;
    inThread([this, &count] { count = m_worker->cuts; });
    return count;
}
