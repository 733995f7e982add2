// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/RtpStream.h"

#include "models/sip/EModel.h"

#include <QRandomGenerator>

using std::chrono::milliseconds;

namespace {
// The first reports come early: a test's call is short, and without them the far side cannot tell
// us the round trip.
constexpr milliseconds firstReport { 1000 };
constexpr milliseconds secondReport { 1500 };
constexpr int leastReportMs = 4000; // RFC 3550 6.2: five seconds, give or take
constexpr int mostReportMs = 6000;
constexpr quint64 mostPacketsAtOnce = 3; // what was missed beyond that is not sent in one burst
constexpr quint64 secondsTo1970 = 2'208'988'800; // NTP counts from 1900
constexpr double longestRoundTripMs = 30'000;

quint32 middle(quint64 ntp) { return quint32(ntp >> 16); }

quint64 ntpNow()
{
    using namespace std::chrono;
    const auto us
        = quint64(duration_cast<microseconds>(system_clock::now().time_since_epoch()).count());
    return (us / 1'000'000 + secondsTo1970) << 32 | ((us % 1'000'000) << 32) / 1'000'000;
}

quint64 ntpOf(qint64 us)
{
    return (quint64(us) / 1'000'000) << 32 | ((quint64(us) % 1'000'000) << 32) / 1'000'000;
}
} // namespace

RtpStream::RtpStream(Handlers handlers)
    : m_handlers(std::move(handlers))
    , m_source(QRandomGenerator::system()->generate())
    , m_sequence(quint16(QRandomGenerator::system()->generate() & 0x7fff)) // RFC 3711 3.3.1
    , m_firstSequence(m_sequence)
    , m_timestamp(QRandomGenerator::system()->generate())
    , m_ntpOrigin(ntpNow() - ntpOf(RtpSocket::steadyUs()))
{
}

Result<std::unique_ptr<RtpStream>> RtpStream::open(const QString& localAddress, Handlers handlers)
{
    std::unique_ptr<RtpStream> stream(new RtpStream(std::move(handlers)));
    auto socket = RtpSocket::open(localAddress,
        [self = stream.get()](RtpSocket::Port port, QByteArrayView bytes, const Endpoint& from,
            qint64 atUs) { self->receive(port, bytes, from, atUs); });
    if (!socket)
        return tl::unexpected(socket.error());
    stream->m_socket = std::move(*socket);
    return stream;
}

RtpStream::~RtpStream()
{
    stopPacing();
    if (m_socket && m_sent > 0)
        sendReport(true);
}

void RtpStream::apply(const AgreedSpeech& agreed)
{
    const bool isNewCodec = agreed.codec != m_agreed.codec;
    const bool isMoved = agreed.remote != m_agreed.remote || agreed.codec == nullptr;
    m_agreed = agreed;
    if (isNewCodec) {
        m_speech.setCodec(*agreed.codec);
        m_reception.setClockRate(agreed.codec->clockRate);
    }
    if (isMoved) {
        m_socket->setRemote(RtpSocket::Port::Speech, agreed.remote);
        m_socket->setRemote(
            RtpSocket::Port::Report, { agreed.remote.address, agreed.remoteRtcpPort });
    }
    if (!mayReceive(agreed.direction))
        m_reception.pause();
    m_needsMarker = true;
    if (m_paceMs != agreed.packetMs)
        stopPacing();
    if (!m_pace.isRunning())
        startPacing();
    if (!m_reportTimer.isRunning())
        m_reportTimer.start(firstReport, [this] { sendReport(false); });
}

bool RtpStream::startPacing()
{
    if (!m_pace.start(m_agreed.packetMs))
        return false;
    m_paceMs = m_agreed.packetMs;
    return fd_listen(m_pace.descriptor(), FD_READ, &RtpStream::onPace, this) == 0;
}

void RtpStream::stopPacing()
{
    if (!m_pace.isRunning())
        return;
    fd_close(m_pace.descriptor());
    m_pace.stop();
}

void RtpStream::onPace(int, void* stream)
{
    auto* self = static_cast<RtpStream*>(stream);
    const quint64 due = self->m_pace.take();
    const quint64 skipped = due > mostPacketsAtOnce ? due - mostPacketsAtOnce : 0;
    self->m_timestamp
        += quint32(skipped) * quint32(self->m_agreed.codec->timestampsIn(self->m_paceMs));
    for (quint64 i = skipped; i < due; ++i)
        self->sendNext();
}

void RtpStream::sendNext()
{
    if (maySend(m_agreed.direction) && m_socket->remote(RtpSocket::Port::Speech).isValid()) {
        if (!sendEvent())
            sendSpeech();
    } else {
        m_needsMarker = true;
    }
    m_timestamp += quint32(m_agreed.codec->timestampsIn(m_paceMs));
}

bool RtpStream::sendEvent()
{
    if (m_agreed.sendEventType < 0)
        return false;
    m_isSendingDigits = m_isSendingDigits || !m_digits.isIdle();
    const auto packet = m_digits.next(m_paceMs, m_agreed.codec->timestampsIn(m_paceMs));
    if (m_isSendingDigits && m_digits.isIdle()) {
        m_isSendingDigits = false;
        m_handlers.digitsSent();
    }
    if (!packet)
        return false;
    if (packet->isFirst)
        m_eventTimestamp = m_timestamp;
    std::copy(
        packet->payload.begin(), packet->payload.end(), m_packet.begin() + RtpPacket::headerSize);
    sendPacket(
        packet->isFirst, m_agreed.sendEventType, m_eventTimestamp, TelephoneEvents::payloadSize);
    m_needsMarker = true;
    return true;
}

void RtpStream::sendSpeech()
{
    const std::span<uint8_t, SpeechSource::maximumBytes> payload(
        m_packet.data() + RtpPacket::headerSize, size_t(SpeechSource::maximumBytes));
    const int size = m_speech.next(m_paceMs, payload);
    sendPacket(m_needsMarker, m_agreed.sendType, m_timestamp, size);
    m_needsMarker = false;
}

void RtpStream::sendPacket(bool hasMarker, int payloadType, quint32 timestamp, int payloadBytes)
{
    RtpPacket head;
    head.hasMarker = hasMarker;
    head.payloadType = payloadType;
    head.sequence = m_sequence++;
    head.timestamp = timestamp;
    head.source = m_source;
    head.writeHead(
        std::span<uint8_t, RtpPacket::headerSize>(m_packet.data(), RtpPacket::headerSize));
    ++m_sent;
    m_sentBytes += quint64(payloadBytes);
    m_socket->send(RtpSocket::Port::Speech,
        std::span(m_packet.data(), size_t(RtpPacket::headerSize + payloadBytes)));
}

quint64 RtpStream::ntpAt(qint64 atUs) const { return m_ntpOrigin + ntpOf(atUs); }

void RtpStream::sendReport(bool isGoodbye)
{
    const qint64 nowUs = RtpSocket::steadyUs();
    RtcpReport report;
    report.source = m_source;
    report.isSender = m_sent > 0;
    report.ntp = ntpAt(nowUs);
    report.timestamp = m_timestamp;
    report.packets = quint32(m_sent);
    report.bytes = quint32(m_sentBytes);
    report.isGoodbye = isGoodbye;
    if (m_reception.hasSource()) {
        report.block = m_reception.block();
        if (m_theirReport != 0) {
            report.block->lastReport = m_theirReport;
            report.block->sinceLastReport = middle(ntpOf(nowUs - m_theirReportUs));
        }
    }
    std::array<uint8_t, RtcpReport::maximumSize> bytes;
    const int size = report.write(bytes);
    m_socket->send(RtpSocket::Port::Report, std::span(bytes.data(), size_t(size)));
    if (isGoodbye)
        return;
    const milliseconds next = ++m_reports == 1
        ? secondReport
        : milliseconds(QRandomGenerator::global()->bounded(leastReportMs, mostReportMs));
    m_reportTimer.start(next, [this] { sendReport(false); });
}

void RtpStream::receive(
    RtpSocket::Port port, QByteArrayView bytes, const Endpoint& from, qint64 atUs)
{
    if (port == RtpSocket::Port::Speech) {
        if (const auto packet = RtpPacket::parse(bytes))
            receiveSpeech(*packet, from, atUs);
    } else if (const auto report = RtcpReport::parse(bytes, m_source)) {
        receiveReport(*report, from, atUs);
    }
}

/// Speech goes where speech comes from (RFC 4961): behind NAT the address told is the wrong one.
void RtpStream::followSource(RtpSocket::Port port, const Endpoint& from)
{
    if (m_agreed.codec && m_socket->remote(port) != from)
        m_socket->setRemote(port, from);
}

void RtpStream::receiveSpeech(const RtpPacket& packet, const Endpoint& from, qint64 atUs)
{
    // Until something is agreed only the number we offer for events tells them from speech.
    const bool isEvent = m_agreed.codec ? packet.payloadType == m_agreed.receiveEventType
            || packet.payloadType == m_agreed.sendEventType
                                        : packet.payloadType == SpeechOffer::eventType;
    const bool isFirst = !m_reception.hasSource();
    if (!m_reception.receive(packet, atUs, !isEvent))
        return;
    followSource(RtpSocket::Port::Speech, from);
    if (isEvent)
        m_events.receive(packet);
    if (isFirst)
        m_handlers.heard();
}

void RtpStream::receiveReport(const RtcpReport& report, const Endpoint& from, qint64 atUs)
{
    followSource(RtpSocket::Port::Report, from);
    if (report.isSender) {
        m_theirReport = middle(report.ntp);
        m_theirReportUs = atUs;
    }
    if (report.block)
        receiveBlock(*report.block, atUs);
}

void RtpStream::receiveBlock(const RtcpBlock& block, qint64 atUs)
{
    const auto expected = qint64(block.highestSequence) - m_firstSequence + 1;
    if (expected > 0 && expected <= qint64(m_sent))
        m_theirLossPercent = qBound(0.0, 100.0 * block.lost / double(expected), 100.0);
    if (block.lastReport == 0)
        return;
    const quint32 units = middle(ntpAt(atUs)) - block.lastReport - block.sinceLastReport;
    const double ms = 1000.0 * qMax(1, qint32(units)) / 65'536;
    if (ms < longestRoundTripMs)
        m_roundTripMs = ms;
}

MediaFigures RtpStream::figures() const
{
    MediaFigures figures;
    figures.local = local();
    figures.remote = m_socket->remote(RtpSocket::Port::Speech);
    figures.sent = m_sent;
    figures.received = m_reception.received();
    figures.lost = m_reception.lost();
    figures.lossPercent = m_reception.lossPercent();
    figures.jitterMs = m_reception.jitterMs();
    figures.maximumGapMs = m_reception.maximumGapMs();
    figures.roundTripMs = m_roundTripMs;
    figures.theirLossPercent = m_theirLossPercent;
    figures.digits = m_events.digits();
    if (!m_agreed.codec)
        return figures;
    figures.codec = QString(m_agreed.codec->name);
    figures.payloadType = m_agreed.sendType;
    figures.eventType = m_agreed.sendEventType;
    figures.isSpeechSent = m_speech.isSpeech();
    if (figures.received > 0)
        figures.mos = EModel::mosOf(*m_agreed.codec, m_agreed.packetMs, figures.lossPercent,
            figures.roundTripMs, figures.jitterMs);
    return figures;
}
