// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SipMessage.h"

#include "models/sip/re/ReAddress.h"
#include "models/sip/SipText.h"

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct CompactName {
    char letter;
    const char* name;
};
// RFC 3261 7.3.3 and the registry of header field parameters
constexpr std::array compactNames {
    CompactName { 'a', "Accept-Contact" },
    CompactName { 'b', "Referred-By" },
    CompactName { 'c', "Content-Type" },
    CompactName { 'd', "Request-Disposition" },
    CompactName { 'e', "Content-Encoding" },
    CompactName { 'f', "From" },
    CompactName { 'i', "Call-ID" },
    CompactName { 'j', "Reject-Contact" },
    CompactName { 'k', "Supported" },
    CompactName { 'l', "Content-Length" },
    CompactName { 'm', "Contact" },
    CompactName { 'n', "Identity-Info" },
    CompactName { 'o', "Event" },
    CompactName { 'r', "Refer-To" },
    CompactName { 's', "Subject" },
    CompactName { 't', "To" },
    CompactName { 'u', "Allow-Events" },
    CompactName { 'v', "Via" },
    CompactName { 'x', "Session-Expires" },
    CompactName { 'y', "Identity" },
};

// Their values hold commas that separate nothing (RFC 3261 7.3.1, 20).
constexpr std::array undivided { "authorization", "proxy-authorization", "www-authenticate",
    "proxy-authenticate", "authentication-info", "date", "user-agent", "server", "subject",
    "organization", "call-id", "retry-after", "identity", "timestamp" };

QByteArray longName(const QByteArray& name)
{
    if (name.size() != 1)
        return name;
    const char letter = char(QChar::toLower(uchar(name.front())));
    for (const CompactName& each : compactNames)
        if (each.letter == letter)
            return each.name;
    return name;
}

bool isUndivided(const QByteArray& name)
{
    return std::any_of(undivided.begin(), undivided.end(),
        [&name](const char* each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
}

/// A folded value is one line (RFC 3261 7.3.1).
QByteArray unfolded(QByteArray value)
{
    if (!value.contains('\n') && !value.contains('\r'))
        return value.trimmed();
    QByteArray line;
    for (const QByteArray& piece : value.replace('\r', '\n').split('\n'))
        if (const QByteArray text = piece.trimmed(); !text.isEmpty())
            line += (line.isEmpty() ? "" : " ") + text;
    return line;
}

struct Release {
    void operator()(void* object) const { mem_deref(object); }
};

auto refused(const QString& what) { return fail(ErrorCode::UnexpectedAnswer, u"SIP"_s, what); }

} // namespace

/// Copies out of libre's message what is worth keeping; its own pointers end with it.
class SipMessageReader {
public:
    static Result<SipMessage> read(const struct sip_msg& raw)
    {
        SipMessage message;
        if (const Status start = readStart(raw, message); !start)
            return tl::unexpected(start.error());
        for (const struct le* each = raw.hdrl.head; each; each = each->next) {
            if (message.m_headers.size() == SipMessage::maximumHeaders)
                return fail(ErrorCode::TooMuchData, u"SIP"_s);
            const auto* header = static_cast<const struct sip_hdr*>(each->data);
            message.m_headers.append({ longName(ReAddress::bytes(header->name)),
                unfolded(ReAddress::bytes(header->val)) });
        }
        if (message.header("Call-ID").isEmpty())
            return refused(u"no Call-ID"_s);
        const QByteArray sequence = message.header("CSeq");
        if (message.isRequest() || sequence.isEmpty())
            return sequence.isEmpty() ? Result<SipMessage>(refused(u"no CSeq"_s)) : message;
        message.m_method = sequence.mid(sequence.lastIndexOf(' ') + 1);
        return message;
    }
    static void setBody(SipMessage& message, const QByteArray& rest)
    {
        bool isStated = false;
        const qsizetype length = message.header("Content-Length").toUInt(&isStated);
        message.m_body = isStated ? rest.left(length) : rest;
    }

private:
    static Status readStart(const struct sip_msg& raw, SipMessage& message)
    {
        if (ReAddress::bytes(raw.ver) != "SIP/2.0")
            return refused(u"not SIP/2.0"_s);
        if (raw.req) {
            message.m_method = ReAddress::bytes(raw.met);
            message.m_requestUri = ReAddress::bytes(raw.ruri);
            return {};
        }
        if (raw.scode < 100 || raw.scode > 699)
            return refused(QString::number(raw.scode));
        message.m_status = raw.scode;
        message.m_reason = ReAddress::bytes(raw.reason).trimmed();
        return {};
    }
};

Result<SipMessage> SipMessage::parse(const QByteArray& bytes)
{
    if (bytes.size() > maximumSize)
        return fail(ErrorCode::TooMuchData, u"SIP"_s);
    qsizetype begin = 0; // empty lines may come first (RFC 3261 7.5)
    while (begin < bytes.size() && (bytes[begin] == '\r' || bytes[begin] == '\n'))
        ++begin;
    const qsizetype size = bytes.size() - begin;
    const std::unique_ptr<struct mbuf, Release> buffer(mbuf_alloc(size_t(size) + 1));
    if (!buffer
        || mbuf_write_mem(buffer.get(), reinterpret_cast<const uint8_t*>(bytes.constData() + begin),
               size_t(size))
            != 0)
        return fail(ErrorCode::TooMuchData, u"SIP"_s);
    buffer->pos = 0;
    struct sip_msg* decoded = nullptr;
    if (sip_msg_decode(&decoded, buffer.get()) != 0)
        return refused(u"no SIP message"_s);
    const std::unique_ptr<struct sip_msg, Release> raw(decoded);
    auto message = SipMessageReader::read(*raw);
    if (message)
        SipMessageReader::setBody(
            *message, bytes.mid(begin + qsizetype(std::min(buffer->pos, buffer->end))));
    return message;
}

QByteArray SipMessage::header(QByteArrayView name) const { return headers(name).value(0); }

QList<QByteArray> SipMessage::headers(QByteArrayView name) const
{
    const QByteArray wanted = longName(name.toByteArray());
    const bool isWhole = isUndivided(wanted);
    QList<QByteArray> values;
    for (const SipHeader& header : m_headers) {
        if (header.name.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        if (isWhole)
            values.append(header.value);
        else
            values.append(SipText::split(header.value, ','));
        if (values.size() > maximumHeaders)
            break;
    }
    return values;
}

quint32 SipMessage::cseq() const { return SipText::before(header("CSeq"), ' ').toUInt(); }
