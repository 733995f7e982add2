// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/LockedMemory.h"

#include <QtGlobal>

#include <array>
#include <cstdlib>
#include <mutex>
#include <sodium.h>
#include <vector>

namespace {

constexpr std::size_t page = 4096;
constexpr std::size_t chunkSize = 16 * page;
constexpr std::size_t smallest = 32;
constexpr std::size_t classCount = 7; // 32, 64, … 2048; what is larger has pages of its own

std::size_t classOf(std::size_t size)
{
    std::size_t index = 0;
    while (index < classCount && (smallest << index) < size)
        ++index;
    return index;
}

std::size_t wholePages(std::size_t size) { return (size + page - 1) / page * page; }

class LockedPages {
public:
    char* take(std::size_t size)
    {
        const std::lock_guard lock(m_mutex);
        const std::size_t index = classOf(size);
        if (index == classCount)
            return newPages(wholePages(size));
        auto& free = m_free[index];
        if (free.empty())
            cut(newPages(chunkSize), index);
        char* const memory = free.back();
        free.pop_back();
        return memory;
    }

    void giveBack(char* memory, std::size_t size)
    {
        sodium_memzero(memory, size);
        const std::lock_guard lock(m_mutex);
        const std::size_t index = classOf(size);
        if (index < classCount)
            m_free[index].push_back(memory);
        else
            freePages(memory, wholePages(size));
    }

private:
    char* newPages(std::size_t size)
    {
        auto* const memory = static_cast<char*>(std::aligned_alloc(page, size));
        if (!memory)
            qFatal("no memory for a secret");
        // Refused beyond RLIMIT_MEMLOCK; sodium_mlock has kept it out of dumps before it tries.
        (void)sodium_mlock(memory, size);
        return memory;
    }

    void freePages(char* memory, std::size_t size)
    {
        sodium_munlock(memory, size);
        std::free(memory);
    }

    void cut(char* memory, std::size_t index)
    {
        for (std::size_t at = 0; at < chunkSize; at += smallest << index)
            m_free[index].push_back(memory + at);
    }

    std::mutex m_mutex;
    std::array<std::vector<char*>, classCount> m_free;
};

/// Never taken down: secrets in other statics may go after it would.
LockedPages& lockedPages()
{
    static auto* const pages = new LockedPages;
    return *pages;
}

} // namespace

char* LockedMemory::take(std::size_t size) { return lockedPages().take(size); }

void LockedMemory::giveBack(char* memory, std::size_t size)
{
    lockedPages().giveBack(memory, size);
}
