// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// Bytes made smaller, in the form of qCompress. Unlike qUncompress, which believes the length that
/// stands in front and goes on doubling, unpack() never takes more memory than it is allowed.
namespace Deflated {

QByteArray pack(const QByteArray& bytes);
/// Nothing when that is not deflated, is cut off, or becomes more than `maximum` bytes.
std::optional<QByteArray> unpack(const QByteArray& packed, qsizetype maximum);

} // namespace Deflated
