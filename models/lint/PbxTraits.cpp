// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/PbxTraits.h"

#include <QHash>

using namespace Qt::StringLiterals;

PbxTraits PbxTraits::of(const QString& kind)
{
    static const QHash<QString, PbxTraits> all {
        // NethVoice wizard REST, GET /codecs/voip.
        { u"nethvoice"_s, { u"NethVoice"_s, { u"alaw"_s, u"ulaw"_s, u"g729"_s }, {}, true } },
        // Lync Server 2013 planning guide: the Mediation Server speaks G.711 over TCP or TLS and
        // knows a trunk by its address.
        { u"lync"_s,
            { u"Lync Server"_s, { u"alaw"_s, u"ulaw"_s }, { u"tcp"_s, u"tls"_s }, false } },
    };
    return all.value(kind, { kind, {}, {}, true });
}
