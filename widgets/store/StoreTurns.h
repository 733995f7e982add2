// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Store.h"

#include <QCoreApplication>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

/// What a window wants of a server, done in turn by a thread that has a connection of its own, so
/// that no window waits for a network. A file on this laptop answers within a few milliseconds: it
/// is asked at once, where the window is.
namespace StoreTurns {

/// @param store Errors: those of Store::open
using Turn = std::function<void(const Result<Store*>& store)>;

/// From the window's thread; `turn` is called in the other one, behind those before it. The
/// passwords are open for it if they are now, and only as long as it takes.
void run(Store& store, Turn turn);

/// Calls in the window's thread, unless the store was closed meanwhile.
template <typename Function> void back(const QPointer<StoreWatcher>& store, Function function)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [store, function = std::move(function)]() mutable {
            if (store)
                function();
        },
        Qt::QueuedConnection);
}

/// What nobody waits for, such as a count for the list of sites. It is written even when the page
/// that wanted it is gone. @param done told as long as there is an `owner`; may be null
void write(Store& store, QObject* owner, std::function<Status(Store&)> work,
    std::function<void(const Status&)> done = {});

} // namespace StoreTurns

/// One value of the store that is asked for again and again, by the page that shows it. Of several
/// questions only the last one is answered: earlier answers are of no use any more. Until then the
/// page goes on showing what it has. The answer of a file is there when ask() returns.
template <typename T> class StoreRead {
public:
    /// Values only: it is called in another thread.
    using Read = std::function<Result<T>(Store&)>;
    using Take = std::function<void(Result<T>)>;

    StoreRead() = default;
    ~StoreRead() { drop(); }
    Q_DISABLE_COPY_MOVE(StoreRead)

    void ask(Store& store, Read read, Take take)
    {
        const int question = ++*m_last;
        m_isAsking = store.isTeam();
        if (!m_isAsking)
            return take(read(store));
        const auto answer
            = [this, last = m_last, question, take = std::move(take)](Result<T> found) {
                  if (*last != question)
                      return;
                  m_isAsking = false;
                  take(std::move(found));
              };
        StoreTurns::run(store,
            [last = m_last, question, read = std::move(read), answer,
                there = QPointer(&store.watcher())](const Result<Store*>& opened) {
                if (*last != question)
                    return;
                auto found = std::make_shared<Result<T>>(
                    opened ? read(**opened) : Result<T>(tl::unexpected(opened.error())));
                StoreTurns::back(there, [answer, found] { answer(std::move(*found)); });
            });
    }
    /// Nobody wants to know any more.
    void drop()
    {
        ++*m_last;
        m_isAsking = false;
    }
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

private:
    std::shared_ptr<std::atomic_int> m_last = std::make_shared<std::atomic_int>(0);
    bool m_isAsking = false;
};
