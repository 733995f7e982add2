// SPDX-License-Identifier: GPL-3.0-or-later
// Datagrams of a hostile peer, against the codec and both kinds of transfer. Each datagram is
// preceded by its length.
#include "models/net/TftpTransfer.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    std::optional<TftpTransfer> sending;
    std::optional<TftpTransfer> receiving;
    for (size_t at = 0; at < size;) {
        const size_t length = std::min<size_t>(data[at], size - at - 1);
        const QByteArray datagram(reinterpret_cast<const char*>(data + at + 1), qsizetype(length));
        at += length + 1;
        const auto packet = Tftp::parse(datagram);
        if (!packet)
            continue;
        // What was understood must be written the way it is understood.
        if (!Tftp::parse(Tftp::encode(*packet)))
            std::abort();
        if (const auto* request = std::get_if<Tftp::Request>(&*packet)) {
            sending = TftpTransfer::sending(*request, QByteArray(3000, 'x'));
            receiving = TftpTransfer::receiving(*request);
            (void)sending->begin();
            (void)receiving->begin();
        } else if (sending) {
            (void)sending->handle(*packet);
            (void)receiving->handle(*packet);
            (void)receiving->content();
        }
    }
    return 0;
}
