// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SpeechOffer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Media = SessionDescription::Media;
using Format = SessionDescription::Format;

constexpr QByteArrayView eventEncoding("telephone-event");

QByteArray bytesOf(QLatin1String text) { return { text.data(), text.size() }; }

Format formatOf(const SpeechCodec& codec, int payloadType)
{
    return { payloadType, bytesOf(codec.encoding), codec.clockRate, codec.channels,
        bytesOf(codec.parameters) };
}

Format eventFormat(int payloadType, int clockRate)
{
    return { payloadType, eventEncoding.toByteArray(), clockRate, 1, "0-15" };
}

const SpeechCodec* codecOf(const Format& format)
{
    return format.encoding.isEmpty() ? SpeechCodecs::byStaticType(format.payloadType)
                                     : SpeechCodecs::byEncoding(format.encoding, format.clockRate);
}

int eventTypeIn(const Media& media, int clockRate)
{
    for (const Format& format : media.formats) {
        if (format.encoding.compare(eventEncoding, Qt::CaseInsensitive) == 0
            && format.clockRate == clockRate)
            return format.payloadType;
    }
    return -1;
}

bool isPlainSpeech(const Media& media)
{
    return media.kind == "audio" && media.port != 0 && media.protocol == "RTP/AVP";
}

/// RFC 2543's way to hold was an address of zeros; some still do so.
bool isNowhere(const QString& address) { return address == u"0.0.0.0" || address == u"::"; }

int usablePacketMs(int stated, const SpeechCodec& codec)
{
    // One frame of Opus fills a packet, whatever it lasts (RFC 7587 4.2).
    const int wanted = stated > 0 && codec.clockRate == 8000 ? stated : 20;
    return std::clamp(wanted / codec.frameMs * codec.frameMs, codec.frameMs, 100);
}

Media speechOf(const SpeechTerms& terms)
{
    Media media;
    media.kind = "audio";
    media.port = terms.local.port;
    media.protocol = "RTP/AVP";
    media.address = terms.local.address;
    media.direction = terms.direction;
    media.packetMs = terms.packetMs;
    return media;
}

void add(Media& media, const Format& format)
{
    media.formats.append(format);
    media.formatNames.append(QByteArray::number(format.payloadType));
}

/// Fills in what depends on their half alone.
AgreedSpeech agreedWith(
    const SpeechCodec& codec, int theirType, const Media& theirs, SpeechDirection ours)
{
    AgreedSpeech agreed;
    agreed.codec = &codec;
    agreed.sendType = theirType;
    agreed.sendEventType = eventTypeIn(theirs, codec.clockRate);
    agreed.direction = both(ours, mirrored(theirs.direction));
    if (isNowhere(theirs.address))
        agreed.direction = both(agreed.direction, SpeechDirection::RecvOnly);
    else
        agreed.remote = { theirs.address, theirs.port };
    agreed.remoteRtcpPort = theirs.rtcpPort != 0 ? theirs.rtcpPort : quint16(theirs.port + 1);
    agreed.packetMs = usablePacketMs(theirs.packetMs, codec);
    return agreed;
}

struct Choice {
    const SpeechCodec* codec;
    int payloadType;
};

template <typename IsAllowed>
std::optional<Choice> firstFitting(const Media& media, IsAllowed isAllowed)
{
    for (const Format& format : media.formats) {
        const SpeechCodec* codec = codecOf(format);
        if (codec && isAllowed(*codec))
            return Choice { codec, format.payloadType };
    }
    return std::nullopt;
}

Media accepted(const SpeechTerms& terms, const AgreedSpeech& agreed)
{
    Media media = speechOf(terms);
    add(media, formatOf(*agreed.codec, agreed.receiveType));
    if (agreed.receiveEventType >= 0)
        add(media, eventFormat(agreed.receiveEventType, agreed.codec->clockRate));
    media.direction = agreed.direction;
    media.packetMs = agreed.packetMs;
    return media;
}
} // namespace

SessionDescription SpeechTerms::session() const
{
    SessionDescription session;
    session.id = sessionId;
    session.version = version;
    session.address = local.address;
    return session;
}

SessionDescription SpeechOffer::offer(const SpeechTerms& terms)
{
    Media media = speechOf(terms);
    for (const QString& name : terms.codecs) {
        if (const SpeechCodec* codec = SpeechCodecs::byName(name))
            add(media, formatOf(*codec, codec->payloadType));
    }
    add(media, eventFormat(eventType, 8000));
    SessionDescription session = terms.session();
    session.media.append(media);
    return session;
}

Result<AgreedSpeech> SpeechOffer::agree(
    const SessionDescription& ours, const SessionDescription& answer)
{
    const Media& offered = ours.media.first();
    if (answer.media.isEmpty() || !isPlainSpeech(answer.media.first()))
        return fail(ErrorCode::UnexpectedAnswer, u"SDP"_s, u"no speech accepted"_s);
    const Media& theirs = answer.media.first();
    int receiveType = -1;
    const auto choice = firstFitting(theirs, [&](const SpeechCodec& codec) {
        for (const Format& format : offered.formats) {
            if (codecOf(format) == &codec)
                receiveType = format.payloadType;
        }
        return receiveType >= 0;
    });
    if (!choice)
        return fail(ErrorCode::UnexpectedAnswer, u"SDP"_s, u"no codec that was offered"_s);
    AgreedSpeech agreed
        = agreedWith(*choice->codec, choice->payloadType, theirs, offered.direction);
    agreed.receiveType = receiveType;
    agreed.receiveEventType = eventTypeIn(offered, choice->codec->clockRate);
    return agreed;
}

Result<SpeechOffer::Answer> SpeechOffer::answer(
    const SpeechTerms& terms, const SessionDescription& offer)
{
    Answer result { terms.session(), {} };
    for (const Media& theirs : offer.media) {
        const auto choice = result.agreed.codec || !isPlainSpeech(theirs)
            ? std::nullopt
            : firstFitting(theirs, [&terms](const SpeechCodec& codec) {
                  return terms.codecs.contains(QString(codec.name));
              });
        if (!choice) {
            result.description.media.append(theirs.refused());
            continue;
        }
        result.agreed = agreedWith(*choice->codec, choice->payloadType, theirs, terms.direction);
        result.agreed.receiveType = result.agreed.sendType;
        result.agreed.receiveEventType = result.agreed.sendEventType;
        result.description.media.append(accepted(terms, result.agreed));
    }
    if (!result.agreed.codec)
        return fail(ErrorCode::UnexpectedAnswer, u"SDP"_s, u"no codec of ours"_s);
    return result;
}
