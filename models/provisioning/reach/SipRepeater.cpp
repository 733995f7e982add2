// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/SipRepeater.h"

#include "models/sip/SipText.h"

#include <QRandomGenerator>

using namespace std::chrono_literals;

namespace {

// RFC 3261 17.1.1.1
constexpr auto t1 = 500ms;
constexpr auto t2 = 4s;

QByteArray headerLines(const QList<SipHeader>& headers)
{
    QByteArray lines;
    for (const SipHeader& header : headers)
        lines += header.name + ": " + header.value + "\r\n";
    return lines;
}

} // namespace

SipRepeater::SipRepeater(
    QByteArray request, QByteArray branch, Send send, Clock clock, QObject* parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_branch(std::move(branch))
    , m_send(std::move(send))
    , m_clock(clock)
    , m_interval(t1)
{
    for (QTimer* timer : { &m_timerE, &m_timerF }) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_timerE, &QTimer::timeout, this, &SipRepeater::repeat);
    connect(&m_timerF, &QTimer::timeout, this, [this] { end(0, {}); });
}

void SipRepeater::start()
{
    m_timerF.start(m_clock.real(64 * t1));
    m_timerE.start(m_clock.real(m_interval));
    m_send(m_request);
}

void SipRepeater::repeat()
{
    m_interval = std::min<std::chrono::milliseconds>(2 * m_interval, t2);
    m_timerE.start(m_clock.real(m_interval));
    m_send(m_request);
}

bool SipRepeater::take(const SipMessage& response)
{
    if (response.isRequest())
        return false;
    const QList<QByteArray> vias = response.headers("Via");
    const bool isOurs = vias.size() == 1
        && std::any_of(vias.cbegin(), vias.cend(), [this](const QByteArray& via) {
               const auto parameters = SipText::split(via, ';');
               return parameters.contains("branch=" + m_branch);
           });
    if (!isOurs)
        return false;
    if (response.status() >= 200)
        end(response.status(), response.reason());
    else
        m_interval = t2; // it heard; asked again less often (RFC 3261 17.1.2.2)
    return true;
}

void SipRepeater::end(int status, const QByteArray& reason)
{
    if (m_isEnded)
        return;
    stop();
    Q_EMIT ended(status, reason);
}

void SipRepeater::stop()
{
    m_isEnded = true;
    m_timerE.stop();
    m_timerF.stop();
}

QByteArray PhoneSip::token()
{
    std::array<quint32, 4> words {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words).toHex();
}

QByteArray PhoneSip::via(const QByteArray& hostPort, const QByteArray& branch)
{
    return "SIP/2.0/UDP " + hostPort + ";branch=" + branch + ";rport";
}

QByteArray PhoneSip::tagged(const QByteArray& address, const QByteArray& tag)
{
    const auto parsed = SipAddress::parse(address);
    const bool hasTag = parsed && !parsed->parameter("tag").isEmpty();
    return hasTag ? address : address + ";tag=" + tag;
}

QByteArray PhoneSip::request(const QByteArray& method, const QByteArray& uri,
    const QList<SipHeader>& headers, const QByteArray& body)
{
    return method + ' ' + uri + " SIP/2.0\r\n" + headerLines(headers)
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray PhoneSip::response(const SipMessage& request, const QByteArray& status,
    const QByteArray& tag, const QList<SipHeader>& more)
{
    QList<SipHeader> headers;
    const QList<QByteArray> vias = request.headers("Via");
    for (const QByteArray& via : vias)
        headers.append({ "Via", via });
    headers.append({ "From", request.header("From") });
    headers.append({ "To", tagged(request.header("To"), tag) });
    headers.append({ "Call-ID", request.callId() });
    headers.append({ "CSeq", request.header("CSeq") });
    return "SIP/2.0 " + status + "\r\n" + headerLines(headers + more) + "Content-Length: 0\r\n\r\n";
}
