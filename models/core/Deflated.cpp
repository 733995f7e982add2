// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Deflated.h"

#include "models/core/Secret.h"

#include <QScopeGuard>
#include <QtEndian>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <sodium.h>
#include <zlib.h>

namespace {

constexpr qsizetype deflatedLengthSize = 4; // qCompress writes the length in front
constexpr qsizetype inflateStep = 64 * 1024;

// What is unpacked may be secrets: zlib's own window of them is wiped before it goes back.

constexpr size_t sizeInFront = alignof(std::max_align_t);

void* takeWindow(void* /*opaque*/, uInt items, uInt size)
{
    const size_t whole = size_t(items) * size + sizeInFront;
    auto* memory = static_cast<char*>(std::calloc(1, whole));
    if (!memory)
        return nullptr;
    std::memcpy(memory, &whole, sizeof whole);
    return memory + sizeInFront;
}

void giveBackWindow(void* /*opaque*/, void* window)
{
    char* memory = static_cast<char*>(window) - sizeInFront;
    size_t whole = 0;
    std::memcpy(&whole, memory, sizeof whole);
    sodium_memzero(memory, whole);
    std::free(memory);
}

/// Room for all of it at once, so that no copy stays behind where it grew; no more than is allowed,
/// whatever stands in front.
qsizetype roomFor(const QByteArray& packed, qsizetype maximum)
{
    const auto claimed = qsizetype(qFromBigEndian<quint32>(packed.constData()));
    return std::min(claimed, maximum) + inflateStep;
}

/// A length in front that is not true: by hand, with the former bytes wiped.
void grow(QByteArray& bytes)
{
    QByteArray larger;
    larger.reserve(2 * bytes.size() + inflateStep);
    larger.append(bytes);
    wipe(bytes);
    bytes = std::move(larger);
}

} // namespace

QByteArray Deflated::pack(const QByteArray& bytes) { return qCompress(bytes); }

std::optional<QByteArray> Deflated::unpack(const QByteArray& packed, qsizetype maximum)
{
    z_stream stream {};
    stream.zalloc = takeWindow;
    stream.zfree = giveBackWindow;
    if (packed.size() <= deflatedLengthSize || inflateInit(&stream) != Z_OK)
        return std::nullopt;
    const auto end = qScopeGuard([&] { inflateEnd(&stream); });
    // zlib only reads what it is given, and says so only where it is told to.
    stream.next_in
        = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData() + deflatedLengthSize));
    stream.avail_in = uInt(packed.size() - deflatedLengthSize);
    QByteArray bytes;
    bytes.reserve(roomFor(packed, maximum));
    int state = Z_OK;
    while (state == Z_OK && bytes.size() <= maximum) {
        const qsizetype done = bytes.size();
        if (bytes.capacity() < done + inflateStep)
            grow(bytes);
        bytes.resize(done + inflateStep);
        stream.next_out = reinterpret_cast<Bytef*>(bytes.data() + done);
        stream.avail_out = uInt(inflateStep);
        state = inflate(&stream, Z_NO_FLUSH);
        bytes.resize(done + inflateStep - qsizetype(stream.avail_out));
    }
    if (state == Z_STREAM_END && bytes.size() <= maximum)
        return bytes;
    wipe(bytes);
    return std::nullopt;
}
