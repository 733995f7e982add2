// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What Qt does not tell of files, or does not do with them. Errors are the system's numbers, for
/// qt_error_string(); 0 = none.
namespace Disk {

/// On the medium for good, when it returns: a file or a folder. @return the system's error
[[nodiscard]] int sync(const QString& path);
/// The same of a file that is open.
[[nodiscard]] int sync(int descriptor);
/// As the system sees it, which knows of media that cannot be written to.
[[nodiscard]] bool isWritable(const QString& path);
/// Bytes that this user may still write.
[[nodiscard]] std::optional<quint64> freeBytes(const QString& folder);

/// Device and number there; a number of 0 = there is no such file.
using Identity = std::pair<quint64, quint64>;
[[nodiscard]] Identity identityOf(const QString& path);
/// Whether this program has it open.
[[nodiscard]] bool isOpenHere(const QString& path);
/// Whether some program, this one included, holds a lock on some of those bytes.
[[nodiscard]] bool isLocked(const QString& path, qint64 first, qint64 count);

/// A second name of the same file. @return false where it cannot have one
[[nodiscard]] bool link(const QString& path, const QString& other);
/// Takes the name of another file in one moment: there is always one of the two.
[[nodiscard]] int replace(const QString& path, const QString& other);

} // namespace Disk
