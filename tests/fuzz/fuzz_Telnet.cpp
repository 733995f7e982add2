// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a device may send before it is understood: telnet commands, then terminal output.
// The first byte says in which pieces the rest arrives.
#include "models/core/Redactor.h"
#include "models/net/CliText.h"
#include "models/net/TelnetProtocol.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    const qsizetype piece = data[0] % 16 + 1;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), qsizetype(size) - 1);
    TelnetProtocol protocol;
    CliText text;
    Redactor redactor({ Secret(QByteArrayLiteral("s3cr3t")) });
    QByteArray shown;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const QByteArray plain = protocol.receive(bytes.mid(at, piece));
        (void)protocol.takeOutgoing();
        text.feed(plain);
        shown += redactor.feed(plain);
    }
    shown += redactor.flush();
    (void)text.lastLineAscii();
    if (shown.contains("s3cr3t"))
        std::abort();
    return 0;
}
