// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever arrives as SIP: read as a message, its headers taken apart, its challenges answered, and
// made harmless for the evidence with nothing of our secrets left in it.
#include "models/sip/Digest.h"
#include "models/sip/SipMessage.h"
#include "models/sip/SipText.h"
#include "models/sip/SipTrace.h"

#include <cstdint>
#include <cstdlib>

namespace {

const QByteArray password("CANARY-sip");

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

void takeApart(const SipMessage& message)
{
    require(message.headers().size() <= SipMessage::maximumHeaders);
    require(message.isRequest() || (message.status() >= 100 && message.status() < 700));
    (void)message.cseq();
    for (const SipHeader& header : message.headers()) {
        require(!header.name.isEmpty());
        for (const QByteArray& value : message.headers(header.name))
            if (const auto address = SipAddress::parse(value))
                (void)address->parameter("expires");
        SipText::parameter(header.value);
        SipText::unquoted(header.value);
    }
}

void answerChallenges(const SipMessage& message)
{
    QList<DigestChallenge> challenges;
    for (const char* name : { "WWW-Authenticate", "Proxy-Authenticate" })
        for (const QByteArray& value : message.headers(name))
            if (const auto challenge = DigestChallenge::parse(value))
                challenges.append(*challenge);
    const auto best = DigestChallenge::best(challenges, "peer.test");
    require(best.has_value() == !challenges.isEmpty());
    if (!best)
        return;
    const DigestAnswer answer { .user = "u100",
        .password = Secret(QString::fromLatin1(password)),
        .method = "REGISTER",
        .uri = "sip:peer.test",
        .cnonce = "0123456789abcdef",
        .nonceCount = 1 };
    const QByteArray header = answer.headerValue(*best);
    // One line, whatever a nonce or a realm was made of.
    require(!header.contains('\r') && !header.contains('\n') && !header.contains('\0'));
    const QByteArray line = "Authorization: " + header + "\r\n";
    const QByteArray request = "REGISTER sip:peer.test SIP/2.0\r\n" + line + "\r\n";
    const QByteArray shown = SipTrace::harmless(request, { Secret(QString::fromLatin1(password)) });
    require(shown.size() == request.size());
    require(!shown.contains(answer.response(*best)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QList<Secret> secrets { Secret(QString::fromLatin1(password)) };
    const QByteArray shown = SipTrace::harmless(bytes + password + bytes, secrets);
    require(shown.size() == 2 * bytes.size() + password.size());
    require(!shown.contains(password));
    SipText::split(bytes, ',');
    SipAddress::parse(bytes);
    if (const auto message = SipMessage::parse(bytes)) {
        takeApart(*message);
        answerChallenges(*message);
    }
    return 0;
}
