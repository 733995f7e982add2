// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/FaxOffer.h"

#include <algorithm>

namespace {
using Media = SessionDescription::Media;

bool isT38(const Media& media)
{
    return media.kind == "image" && media.port != 0
        && media.protocol.compare("udptl", Qt::CaseInsensitive) == 0
        && media.formatNames.value(0).compare("t38", Qt::CaseInsensitive) == 0;
}

/// Who checks the training is the offerer's choice (T.38 D.2.3.2); the rest we can as it stands.
Media imageOf(const SpeechTerms& terms, const QByteArray& rateManagement)
{
    Media media;
    media.kind = "image";
    media.port = terms.local.port;
    media.protocol = "udptl";
    media.formatNames = { "t38" };
    media.address = terms.local.address;
    media.faxLines
        = { "T38FaxVersion:0", "T38MaxBitRate:14400", "T38FaxRateManagement:" + rateManagement,
              "T38FaxMaxBuffer:262", "T38FaxMaxDatagram:400", "T38FaxUdpEC:t38UDPRedundancy" };
    return media;
}

QByteArray rateManagementOf(const Media& media)
{
    const bool isLocal
        = std::any_of(media.faxLines.begin(), media.faxLines.end(), [](const QByteArray& line) {
              return line.toLower().replace(' ', "") == "t38faxratemanagement:localtcf";
          });
    return isLocal ? "localTCF" : "transferredTCF";
}
} // namespace

SessionDescription FaxOffer::offer(const SpeechTerms& terms)
{
    SessionDescription session = terms.session();
    session.media.append(imageOf(terms, "transferredTCF"));
    return session;
}

bool FaxOffer::isFax(const SessionDescription& ours)
{
    return std::any_of(ours.media.begin(), ours.media.end(), isT38);
}

bool FaxOffer::isAgreed(const SessionDescription& answer)
{
    return !answer.media.isEmpty() && isT38(answer.media.first());
}

std::optional<SessionDescription> FaxOffer::answer(
    const SpeechTerms& terms, const SessionDescription& offer)
{
    SessionDescription session = terms.session();
    bool isTaken = false;
    for (const Media& theirs : offer.media) {
        const bool isIt = !isTaken && isT38(theirs);
        isTaken = isTaken || isIt;
        session.media.append(isIt ? imageOf(terms, rateManagementOf(theirs)) : theirs.refused());
    }
    return isTaken ? std::optional(session) : std::nullopt;
}
