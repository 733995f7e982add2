// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Deflated.h"

#include <QScopeGuard>

#include <zlib.h>

namespace {

constexpr qsizetype deflatedLengthSize = 4; // qCompress writes the length in front
constexpr qsizetype inflateStep = 64 * 1024;

} // namespace

QByteArray Deflated::pack(const QByteArray& bytes) { return qCompress(bytes); }

std::optional<QByteArray> Deflated::unpack(const QByteArray& packed, qsizetype maximum)
{
    z_stream stream {};
    if (packed.size() <= deflatedLengthSize || inflateInit(&stream) != Z_OK)
        return std::nullopt;
    const auto end = qScopeGuard([&] { inflateEnd(&stream); });
    QByteArray input = packed.mid(deflatedLengthSize);
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = uInt(input.size());
    QByteArray bytes;
    int state = Z_OK;
    while (state == Z_OK && bytes.size() <= maximum) {
        const qsizetype done = bytes.size();
        bytes.resize(done + inflateStep);
        stream.next_out = reinterpret_cast<Bytef*>(bytes.data() + done);
        stream.avail_out = uInt(inflateStep);
        state = inflate(&stream, Z_NO_FLUSH);
        bytes.resize(done + inflateStep - qsizetype(stream.avail_out));
    }
    if (state != Z_STREAM_END || bytes.size() > maximum)
        return std::nullopt;
    return bytes;
}
