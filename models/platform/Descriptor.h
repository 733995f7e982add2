// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <utility>

/// Open files and sockets by the number the system knows them by; -1 is none.
namespace Descriptor {

void close(int descriptor);
/// Another one of the same file or socket, the caller's to close.
[[nodiscard]] int duplicate(int descriptor);
/// Reading and writing do not wait any more.
void setNonBlocking(int descriptor);
/// All of it. @return 0 or the system's error
[[nodiscard]] int write(int descriptor, QByteArrayView bytes);

/// Of a file, as much as tells whether it is the same one, unchanged.
struct Facts {
    quint64 device = 0;
    quint64 number = 0; ///< on that device
    qint64 size = 0; ///< bytes
    qint64 changedSeconds = 0; ///< since 1970
    qint64 changedNanoseconds = 0; ///< and these
};
[[nodiscard]] std::optional<Facts> facts(int descriptor);

} // namespace Descriptor

/// A descriptor that is closed with its owner.
class OwnedDescriptor {
public:
    explicit OwnedDescriptor(int descriptor = -1)
        : m_descriptor(descriptor)
    {
    }
    ~OwnedDescriptor();
    Q_DISABLE_COPY_MOVE(OwnedDescriptor)
    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    int release() { return std::exchange(m_descriptor, -1); }
    void reset(int descriptor = -1) { Descriptor::close(std::exchange(m_descriptor, descriptor)); }

private:
    int m_descriptor;
};
