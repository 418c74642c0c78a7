#pragma once

#include "core/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace runcost {

// A second thread that works on items in their order while the first makes the next ones. What the work uses belongs to
// it from the first push() until finish() or the end of the lane; only a few thousand items wait at a time.
template <class Item>
class Lane {
public:
    using Work = std::function<Status(Item&)>;

    explicit Lane(Work work)
        : m_work(std::move(work))
        , m_thread([this] { run(); })
    {
        m_filling.reserve(batchSize);
    }
    ~Lane() { end(true); } // what still waits is given up
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    // The error of an earlier item, once the work has met one: nothing more is worked on then.
    [[nodiscard]] Status push(Item&& item)
    {
        m_filling.push_back(std::move(item));
        return m_filling.size() < batchSize ? ok() : hand();
    }

    // Nothing waited when items were last handed over: the second thread is the faster one for now.
    [[nodiscard]] bool isShort() const { return m_isShort; }

    // Waits until all is worked on.
    [[nodiscard]] Status finish()
    {
        const Status handed = m_filling.empty() ? ok() : hand();
        end(!handed);
        return m_problem ? Status(*m_problem) : ok();
    }

private:
    static constexpr std::size_t batchSize = 64;
    static constexpr std::size_t mostWaiting = 4;
    using Batch = std::vector<Item>;

    Status hand()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting || m_problem; });
        if (m_problem)
            return *m_problem;
        m_isShort = m_waiting.empty();
        m_waiting.push_back(std::exchange(m_filling, std::exchange(m_emptied, {})));
        m_changed.notify_all();
        lock.unlock();
        m_filling.reserve(batchSize);
        return ok();
    }

    void end(bool givesUp)
    {
        if (!m_thread.joinable())
            return;
        {
            const std::scoped_lock lock(m_mutex);
            m_ended = true;
            if (givesUp)
                m_waiting.clear();
            m_changed.notify_all();
        }
        m_thread.join();
    }

    void run()
    {
        Batch batch;
        while (true) {
            batch.clear();
            std::unique_lock lock(m_mutex);
            m_emptied.swap(batch); // its memory is used again: fresh pages cost more than what is put into them
            m_changed.wait(lock, [this] { return !m_waiting.empty() || m_ended; });
            if (m_waiting.empty())
                return;
            batch = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_changed.notify_all();
            lock.unlock();
            for (Item& item : batch)
                if (const Status done = m_work(item); !done) {
                    lock.lock();
                    m_problem = done.error();
                    m_waiting.clear();
                    m_changed.notify_all();
                    return;
                }
        }
    }

    const Work m_work;
    Batch m_filling; // of the first thread, as the next
    bool m_isShort = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting;
    Batch m_emptied;
    std::optional<Error> m_problem;
    bool m_ended = false;
    std::thread m_thread; // last: it runs as soon as it is there
};

} // namespace runcost
