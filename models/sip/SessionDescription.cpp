// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SessionDescription.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
using Media = SessionDescription::Media;
using Format = SessionDescription::Format;

constexpr std::array<std::pair<SpeechDirection, QLatin1String>, 4> directionNames { {
    { SpeechDirection::Inactive, QLatin1String("inactive") },
    { SpeechDirection::RecvOnly, QLatin1String("recvonly") },
    { SpeechDirection::SendOnly, QLatin1String("sendonly") },
    { SpeechDirection::SendRecv, QLatin1String("sendrecv") },
} };

/// What may be written into our own description again (RFC 8866 9, token; and the slash of a
/// protocol).
bool isToken(const QByteArray& word)
{
    return !word.isEmpty() && word.size() <= 64
        && std::all_of(word.begin(), word.end(), [](char c) {
               return c > ' ' && c < 0x7f && QByteArrayView("\"(),:;<=>?@[\\]").indexOf(c) < 0;
           });
}

std::optional<int> number(const QByteArray& word, int least, int most)
{
    bool isNumber = false;
    const int value = word.size() <= 9 ? word.toInt(&isNumber) : 0;
    if (!isNumber || value < least || value > most)
        return std::nullopt;
    return value;
}

QString addressOf(const QByteArray& connection)
{
    const QList<QByteArray> words = connection.simplified().split(' ');
    if (words.size() != 3 || words[0] != "IN" || (words[1] != "IP4" && words[1] != "IP6"))
        return {};
    const QByteArray address = words[2].split('/').first();
    const bool isHarmless
        = address.size() <= 255 && std::all_of(address.begin(), address.end(), [](char c) {
              return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                  || c == '.' || c == ':' || c == '-';
          });
    return isHarmless ? QString::fromLatin1(address) : QString();
}

/// Reads line by line; what it does not know is passed over, as RFC 8866 5 wants it.
class SdpReader {
public:
    Result<SessionDescription> read(const QByteArray& text);

private:
    Status line(char type, const QByteArray& value);
    Status mediaLine(const QByteArray& value);
    void originLine(const QByteArray& value);
    void attribute(const QByteArray& value);
    static void faxLine(Media& media, const QByteArray& text);
    void formatAttribute(const QByteArray& name, const QByteArray& value);
    bool directionAttribute(const QByteArray& name);
    void inherit();

    SessionDescription m_session;
    QList<bool> m_hasDirection;
    SpeechDirection m_sessionDirection = SpeechDirection::SendRecv;
};

Status badLine(const QByteArray& value)
{
    return fail(ErrorCode::UnexpectedAnswer, u"SDP"_s, QString::fromLatin1(value.left(80)));
}

Result<SessionDescription> SdpReader::read(const QByteArray& text)
{
    if (text.size() > SessionDescription::maximumSize)
        return fail(ErrorCode::TooMuchData, u"SDP"_s);
    int lines = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        const QByteArray content = text.mid(at, end - at).trimmed();
        at = end + 1;
        if (content.isEmpty())
            continue;
        if (++lines > SessionDescription::maximumLines)
            return fail(ErrorCode::TooMuchData, u"SDP"_s);
        const bool isField = content.size() >= 2 && content[1] == '=';
        if (!isField || (lines == 1 && content != "v=0"))
            return fail(
                ErrorCode::UnexpectedAnswer, u"SDP"_s, QString::fromLatin1(content.left(80)));
        if (const Status status = line(content[0], content.mid(2)); !status)
            return tl::unexpected(status.error());
    }
    if (lines == 0)
        return fail(ErrorCode::UnexpectedAnswer, u"SDP"_s, u"empty"_s);
    inherit();
    return m_session;
}

Status SdpReader::line(char type, const QByteArray& value)
{
    if (type == 'm')
        return mediaLine(value);
    if (type == 'o')
        originLine(value);
    if (type == 'c')
        (m_session.media.isEmpty() ? m_session.address : m_session.media.last().address)
            = addressOf(value);
    if (type == 'a')
        attribute(value);
    return {};
}

void SdpReader::originLine(const QByteArray& value)
{
    const QList<QByteArray> words = value.simplified().split(' ');
    if (words.size() < 3)
        return;
    m_session.id = words[1].toULongLong();
    m_session.version = words[2].toULongLong();
}

Status SdpReader::mediaLine(const QByteArray& value)
{
    const QList<QByteArray> words = value.simplified().split(' ');
    if (m_session.media.size() >= SessionDescription::maximumMedia
        || words.size() > 3 + SessionDescription::maximumFormats)
        return fail(ErrorCode::TooMuchData, u"SDP"_s);
    if (words.size() < 4 || !std::all_of(words.begin(), words.end(), isToken))
        return badLine(value);
    const auto port = number(words[1].split('/').first(), 0, 65535);
    if (!port)
        return badLine(value);
    Media media;
    media.kind = words[0].toLower();
    media.port = quint16(*port);
    media.protocol = words[2];
    media.formatNames = words.mid(3);
    for (const QByteArray& name : std::as_const(media.formatNames)) {
        if (const auto payloadType = number(name, 0, 127))
            media.formats.append({ *payloadType, {}, 0, 1, {} });
    }
    m_session.media.append(media);
    m_hasDirection.append(false);
    return {};
}

bool SdpReader::directionAttribute(const QByteArray& name)
{
    for (const auto& [direction, word] : directionNames) {
        if (QLatin1String(name) != word)
            continue;
        if (m_session.media.isEmpty()) {
            m_sessionDirection = direction;
        } else {
            m_session.media.last().direction = direction;
            m_hasDirection.last() = true;
        }
        return true;
    }
    return false;
}

void SdpReader::attribute(const QByteArray& text)
{
    const qsizetype colon = text.indexOf(':');
    const QByteArray name = text.left(colon < 0 ? text.size() : colon).trimmed().toLower();
    const QByteArray value = colon < 0 ? QByteArray() : text.mid(colon + 1).trimmed();
    if (directionAttribute(name) || m_session.media.isEmpty())
        return;
    Media& media = m_session.media.last();
    if (name == "ptime")
        media.packetMs = number(value.split('.').first(), 1, 1000).value_or(0);
    else if (name == "rtcp")
        media.rtcpPort = quint16(number(value.split(' ').first(), 1, 65535).value_or(0));
    else if (name == "rtcp-mux")
        media.hasRtcpMux = true;
    else if (name.startsWith("t38"))
        faxLine(media, text);
    else
        formatAttribute(name, value);
}

void SdpReader::faxLine(Media& media, const QByteArray& text)
{
    const bool isHarmless = text.size() <= 64
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7f; });
    if (isHarmless && media.faxLines.size() < SessionDescription::maximumFaxLines)
        media.faxLines.append(text);
}

void SdpReader::formatAttribute(const QByteArray& name, const QByteArray& value)
{
    const qsizetype space = value.indexOf(' ');
    if (space < 0)
        return;
    const auto payloadType = number(value.left(space), 0, 127);
    if (!payloadType)
        return;
    QList<Format>& formats = m_session.media.last().formats;
    const auto format = std::find_if(formats.begin(), formats.end(),
        [&payloadType](const Format& f) { return f.payloadType == *payloadType; });
    if (format == formats.end())
        return;
    const QByteArray rest = value.mid(space + 1).trimmed();
    if (name == "fmtp")
        format->parameters = rest.left(256);
    if (name != "rtpmap")
        return;
    const QList<QByteArray> parts = rest.split('/');
    if (parts.size() < 2 || !isToken(parts[0]))
        return;
    format->encoding = parts[0];
    format->clockRate = number(parts[1], 1, 384'000).value_or(0);
    format->channels = parts.size() > 2 ? number(parts[2], 1, 255).value_or(1) : 1;
}

void SdpReader::inherit()
{
    for (qsizetype i = 0; i < m_session.media.size(); ++i) {
        if (m_session.media[i].address.isEmpty())
            m_session.media[i].address = m_session.address;
        if (!m_hasDirection[i])
            m_session.media[i].direction = m_sessionDirection;
    }
}

QByteArray connectionText(const QString& address)
{
    return (address.contains(u':') ? "IN IP6 " : "IN IP4 ") + address.toLatin1();
}

QByteArray formatText(const Format& format)
{
    const QByteArray payloadType = QByteArray::number(format.payloadType);
    QByteArray text;
    if (!format.encoding.isEmpty()) {
        text += "a=rtpmap:" + payloadType + ' ' + format.encoding + '/'
            + QByteArray::number(format.clockRate);
        if (format.channels > 1)
            text += '/' + QByteArray::number(format.channels);
        text += "\r\n";
    }
    if (!format.parameters.isEmpty())
        text += "a=fmtp:" + payloadType + ' ' + format.parameters + "\r\n";
    return text;
}

QByteArray mediaText(const Media& media, const QString& sessionAddress)
{
    QByteArray text = "m=" + media.kind + ' ' + QByteArray::number(media.port) + ' '
        + media.protocol + ' ' + media.formatNames.join(' ') + "\r\n";
    if (media.port == 0)
        return text;
    if (media.address != sessionAddress)
        text += "c=" + connectionText(media.address) + "\r\n";
    for (const Format& format : media.formats)
        text += formatText(format);
    if (media.rtcpPort != 0)
        text += "a=rtcp:" + QByteArray::number(media.rtcpPort) + "\r\n";
    if (media.packetMs > 0)
        text += "a=ptime:" + QByteArray::number(media.packetMs) + "\r\n";
    for (const QByteArray& line : media.faxLines)
        text += "a=" + line + "\r\n";
    if (media.kind == "image" && media.direction == SpeechDirection::SendRecv)
        return text; // annex D knows no direction
    const QLatin1String direction = directionNames[size_t(media.direction)].second;
    return text + "a=" + QByteArray(direction.data(), direction.size()) + "\r\n";
}
} // namespace

SpeechDirection mirrored(SpeechDirection direction)
{
    if (direction == SpeechDirection::RecvOnly)
        return SpeechDirection::SendOnly;
    return direction == SpeechDirection::SendOnly ? SpeechDirection::RecvOnly : direction;
}

SpeechDirection both(SpeechDirection one, SpeechDirection other)
{
    const bool sends = maySend(one) && maySend(other);
    const bool receives = mayReceive(one) && mayReceive(other);
    if (sends)
        return receives ? SpeechDirection::SendRecv : SpeechDirection::SendOnly;
    return receives ? SpeechDirection::RecvOnly : SpeechDirection::Inactive;
}

bool maySend(SpeechDirection direction)
{
    return direction == SpeechDirection::SendOnly || direction == SpeechDirection::SendRecv;
}

bool mayReceive(SpeechDirection direction)
{
    return direction == SpeechDirection::RecvOnly || direction == SpeechDirection::SendRecv;
}

SessionDescription::Media SessionDescription::Media::refused() const
{
    Media media = *this;
    media.port = 0;
    media.formats.clear();
    media.formatNames = media.formatNames.mid(0, 1);
    return media;
}

Result<SessionDescription> SessionDescription::parse(const QByteArray& text)
{
    return SdpReader().read(text);
}

QByteArray SessionDescription::text() const
{
    QByteArray result = "v=0\r\no=- " + QByteArray::number(id) + ' ' + QByteArray::number(version)
        + ' ' + connectionText(address) + "\r\ns=-\r\nc=" + connectionText(address)
        + "\r\nt=0 0\r\n";
    for (const Media& m : media)
        result += mediaText(m, address);
    return result;
}
