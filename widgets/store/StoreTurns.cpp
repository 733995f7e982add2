// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/store/StoreTurns.h"

#include <QDeadlineTimer>
#include <QThreadPool>
#include <QTimer>

#include <map>

using namespace std::chrono_literals;

namespace {

/// A server has only so many connections for everybody.
constexpr auto longestIdle = 60s;

/// Everything lives in the window's thread but for the connections, which are those of the only
/// thread of the pool.
class TurnThread {
public:
    TurnThread()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1); // connections belong to a thread
        m_idle.setSingleShot(true);
        m_idle.setInterval(longestIdle);
        m_idle.callOnTimeout(&m_idle, [this] { hangUp(); });
    }
    ~TurnThread()
    {
        hangUp();
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(TurnThread)

    void run(Store& store, StoreTurns::Turn turn)
    {
        m_idle.start();
        m_pool.start([open = m_open, place = store.path(), password = store.database().password(),
                         vault = std::shared_ptr<Vault>(store.vault().twin()),
                         token = store.database().token(), turn = std::move(turn)] {
            const Result<Store*> opened = connection(*open, place, password);
            if (opened) {
                (*opened)->vault().take(*vault);
                (*opened)->database().speakFor(token);
            }
            turn(opened);
            if (opened)
                (*opened)->vault().lock();
        });
    }

private:
    struct Connection {
        std::unique_ptr<Store> store;
        std::optional<Error> error; ///< why there is none
        QDeadlineTimer again; ///< before that it is not tried again
    };
    using Connections = std::map<QString, Connection>;

    static Result<Store*> connection(
        Connections& open, const QString& place, const Secret& password)
    {
        Connection& kept = open[place];
        if (kept.store)
            return kept.store.get();
        // Whoever stands behind in the queue does not wait for the same again.
        if (kept.error && !kept.again.hasExpired())
            return tl::unexpected(*kept.error);
        auto store = Store::open(place, password, Database::Sight::Again);
        if (!store) {
            kept.error = store.error();
            kept.again = QDeadlineTimer(1s);
            return tl::unexpected(store.error());
        }
        kept.store = std::move(*store);
        return kept.store.get();
    }

    void hangUp()
    {
        m_pool.start([open = m_open] { open->clear(); });
    }

    QThreadPool m_pool;
    QTimer m_idle;
    std::shared_ptr<Connections> m_open = std::make_shared<Connections>();
};

std::unique_ptr<TurnThread> turnThread;

TurnThread& theTurnThread()
{
    if (!turnThread) {
        turnThread = std::make_unique<TurnThread>();
        // What is still to be written is written before the program ends.
        qAddPostRoutine([] { turnThread.reset(); });
    }
    return *turnThread;
}

} // namespace

void StoreTurns::run(Store& store, Turn turn) { theTurnThread().run(store, std::move(turn)); }

void StoreTurns::write(Store& store, QObject* owner, std::function<Status(Store&)> work,
    std::function<void(const Status&)> done)
{
    if (!store.isTeam()) {
        const Status written = work(store);
        return done ? done(written) : void();
    }
    run(store,
        [work = std::move(work), done = std::move(done), owner = QPointer(owner),
            there = QPointer(&store.watcher())](const Result<Store*>& opened) {
            const Status written = opened ? work(**opened) : tl::unexpected(opened.error());
            if (done)
                back(there, [owner, done, written] {
                    if (owner)
                        done(written);
                });
        });
}
