// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SessionTimer.h"

#include "models/sip/SipText.h"

#include <algorithm>

namespace {
constexpr int longestSession = 7 * 24 * 3600;

bool hasTimer(const SipMessage& message, const char* header)
{
    const QList<QByteArray> options = message.headers(header);
    return std::any_of(options.begin(), options.end(),
        [](const QByteArray& each) { return each.compare("timer", Qt::CaseInsensitive) == 0; });
}

int secondsOf(const QByteArray& value)
{
    return std::clamp(SipText::before(value, ';').trimmed().toInt(), 0, longestSession);
}

QByteArray refresherOf(const QByteArray& value)
{
    const QList<QByteArray> parts = SipText::split(value, ';');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const auto [name, text] = SipText::parameter(parts[i]);
        if (name == "refresher")
            return text.toLower();
    }
    return {};
}
} // namespace

SessionTimer SessionTimer::granted(const SipMessage& answer)
{
    const QByteArray value = answer.header("Session-Expires");
    const int seconds = secondsOf(value);
    return { seconds, seconds > 0 && refresherOf(value) != "uas" };
}

SessionTimer SessionTimer::grantedTo(const SipMessage& request) const
{
    const QByteArray value = request.header("Session-Expires");
    const int asked = secondsOf(value);
    const bool isInsisting = hasTimer(request, "Require");
    if (asked == 0 || !(isInsisting || hasTimer(request, "Supported")))
        return {};
    if (refresherOf(value) != "uas")
        return { asked, false };
    if (isRefreshedByUs)
        return { asked, true };
    return isInsisting ? SessionTimer { asked, false } : SessionTimer {};
}

int SessionTimer::leastOf(const SipMessage& answer) { return secondsOf(answer.header("Min-SE")); }

QList<SipHeader> SessionTimer::requestHeaders() const
{
    if (seconds == 0)
        return {};
    return { { "Supported", "timer" },
        { "Session-Expires",
            QByteArray::number(seconds)
                + (isRefreshedByUs ? ";refresher=uac" : ";refresher=uas") } };
}

QByteArray SessionTimer::answerLines() const
{
    if (seconds == 0)
        return {};
    const QByteArray interval = "Session-Expires: " + QByteArray::number(seconds);
    return isRefreshedByUs ? "Supported: timer\r\n" + interval + ";refresher=uas\r\n"
                           : "Require: timer\r\n" + interval + ";refresher=uac\r\n";
}
