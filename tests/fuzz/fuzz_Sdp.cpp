// SPDX-License-Identifier: GPL-3.0-or-later
// A hostile far side of a call: the first byte chooses what the rest is, a description or a row of
// datagrams of speech, of reports and of digits.
#include "models/sip/FaxOffer.h"
#include "models/sip/RtpReception.h"
#include "models/sip/SpeechOffer.h"
#include "models/sip/TelephoneEvents.h"

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

SpeechTerms terms()
{
    return { .local = { QStringLiteral("192.0.2.7"), 40000 },
        .codecs = { QStringLiteral("alaw"), QStringLiteral("g729") },
        .direction = SpeechDirection::SendRecv,
        .sessionId = 7,
        .version = 1,
        .packetMs = 20 };
}

void requireSane(const AgreedSpeech& agreed)
{
    require(agreed.codec != nullptr);
    require(agreed.sendType >= 0 && agreed.sendType < 128);
    require(agreed.packetMs > 0 && agreed.packetMs <= 200);
}

void describe(const QByteArray& text)
{
    const auto theirs = SessionDescription::parse(text);
    if (!theirs)
        return;
    require(theirs->media.size() <= SessionDescription::maximumMedia);
    if (const auto answer = SpeechOffer::answer(terms(), *theirs)) {
        requireSane(answer->agreed);
        require(SessionDescription::parse(answer->description.text()).has_value());
    }
    if (const auto answer = FaxOffer::answer(terms(), *theirs)) {
        require(answer->media.size() == theirs->media.size());
        require(FaxOffer::isFax(SessionDescription::parse(answer->text()).value()));
    }
    (void)FaxOffer::isAgreed(*theirs);
    if (const auto agreed = SpeechOffer::agree(SpeechOffer::offer(terms()), *theirs))
        requireSane(*agreed);
}

/// Datagrams with their length in front, each a millisecond and a bit after the other.
void listen(QByteArrayView bytes)
{
    RtpReception reception;
    TelephoneEvents::Receiver digits;
    qint64 atUs = 0;
    while (bytes.size() > 1) {
        const auto length = std::min<qsizetype>(uchar(bytes[0]), bytes.size() - 1);
        const QByteArrayView datagram = bytes.sliced(1, length);
        bytes = bytes.sliced(1 + length);
        atUs += 1'100;
        RtcpReport::parse(datagram, 1);
        const auto packet = RtpPacket::parse(datagram);
        if (!packet)
            continue;
        require(packet->payload.size() <= datagram.size());
        reception.receive(*packet, atUs, packet->payloadType != SpeechOffer::eventType);
        if (packet->payloadType == SpeechOffer::eventType)
            digits.receive(*packet);
    }
    require(reception.lossPercent() >= 0 && reception.lossPercent() <= 100);
    require(reception.jitterMs() >= 0 && reception.maximumGapMs() >= 0);
    require(digits.digits().size() <= TelephoneEvents::Receiver::maximumDigits);
    reception.block();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    data[0] % 2 == 0 ? describe(rest) : listen(rest);
    return 0;
}
