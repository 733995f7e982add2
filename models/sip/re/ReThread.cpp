// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReThread.h"

#include "models/sip/re/ReLibrary.h"
#include "models/sip/re/ReTimer.h"

#define DEBUG_MODULE "doppino"
#define DEBUG_LEVEL 0
#include <future>
#include <mutex>
#include <re_dbg.h>
#include <thread>
#include <vector>

namespace {

constexpr int highestDescriptor = 8192;
constexpr std::chrono::milliseconds longestFarewell { 2500 };

class ReLoop {
public:
    ReLoop();
    ~ReLoop();
    Q_DISABLE_COPY_MOVE(ReLoop)

    void post(ReThread::Task task);
    void postLast(ReThread::Task task);
    ReThread::Farewell farewell();

private:
    void run(std::promise<void>& ready);
    void end();
    void endIfAlone();
    static void onPushed(int id, void* data, void* loop);
    void work();

    std::mutex m_mutex;
    std::vector<ReThread::Task> m_tasks;
    bool m_isOver = false; ///< under the mutex
    struct mqueue* m_queue = nullptr;
    std::weak_ptr<void> m_farewell; ///< SIP thread only
    bool m_isEnding = false; ///< SIP thread only
    std::unique_ptr<ReTimer> m_patience; ///< SIP thread only
    std::thread m_thread;
};

ReLoop::ReLoop()
{
    // The library's own clean-up at exit must come after ours, hence its start before ours is over.
    std::promise<void> ready;
    m_thread = std::thread([this, &ready] { run(ready); });
    ready.get_future().wait();
}

ReLoop::~ReLoop()
{
    post([this] { end(); });
    m_thread.join();
    std::vector<ReThread::Task> tooLate; // what they hold may still want to post
    const std::lock_guard lock(m_mutex);
    tooLate.swap(m_tasks);
}

void ReLoop::run(std::promise<void>& ready)
{
    dbg_init(DBG_EMERG, DBG_NONE); // it writes to standard error otherwise
    libre_init();
    re_thread_init();
    fd_setsize(highestDescriptor);
    mqueue_alloc(&m_queue, &ReLoop::onPushed, this);
    ready.set_value();
    re_main(nullptr);
    m_patience.reset();
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    mem_deref(m_queue);
    re_thread_close();
}

void ReLoop::end()
{
    m_isEnding = true;
    m_patience = std::make_unique<ReTimer>();
    m_patience->start(longestFarewell, [] { re_cancel(); });
    endIfAlone();
}

void ReLoop::endIfAlone()
{
    if (m_isEnding && m_farewell.expired())
        re_cancel();
}

void ReLoop::post(ReThread::Task task)
{
    const std::lock_guard lock(m_mutex);
    if (m_isOver)
        return;
    m_tasks.push_back(std::move(task));
    if (m_tasks.size() == 1) // never more than one in the pipe: it cannot be full
        mqueue_push(m_queue, 0, nullptr);
}

void ReLoop::postLast(ReThread::Task task)
{
    if (std::this_thread::get_id() == m_thread.get_id())
        post([task = std::move(task), stay = farewell()] { task(); });
    else // posted before the end is, by whoever still lives
        post(std::move(task));
}

ReThread::Farewell ReLoop::farewell()
{
    if (auto there = m_farewell.lock())
        return there;
    // Who drops the last one may have something to post yet: its end comes after that.
    const ReThread::Farewell fresh(this, [this](void*) { post([this] { endIfAlone(); }); });
    m_farewell = fresh;
    return fresh;
}

void ReLoop::onPushed(int, void*, void* loop) { static_cast<ReLoop*>(loop)->work(); }

void ReLoop::work()
{
    std::vector<ReThread::Task> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
    }
    for (ReThread::Task& task : tasks) {
        task();
        task = nullptr; // what it kept alive may have leave to take before the next one ends us
    }
}

ReLoop& theLoop()
{
    static ReLoop loop;
    return loop;
}

} // namespace

void ReThread::post(Task task) { theLoop().post(std::move(task)); }

ReThread::Farewell ReThread::farewell() { return theLoop().farewell(); }

void ReThread::postLast(Task task) { theLoop().postLast(std::move(task)); }
