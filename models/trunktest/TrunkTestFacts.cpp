// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkTestFacts.h"

#include "models/sip/SessionDescription.h"
#include "models/sip/SpeechCodec.h"
#include "models/trunktest/FactList.h"
#include "models/trunktest/TrunkNumbers.h"

#include <QDateTime>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QList<int>& statuses)
{
    QStringList texts;
    for (const int status : statuses)
        texts.append(QString::number(status));
    return texts;
}

QStringList textsOf(const QList<QByteArray>& values)
{
    QStringList texts;
    for (const QByteArray& value : values)
        texts.append(QString::fromUtf8(value));
    return texts;
}

/// Names of the codecs an SDP body offers for speech, the project's word where there is one.
QStringList codecsOf(const QByteArray& body)
{
    QStringList codecs;
    const auto description = SessionDescription::parse(body);
    if (!description)
        return codecs;
    for (const SessionDescription::Media& media : description->media) {
        if (media.kind != "audio")
            continue;
        for (const SessionDescription::Format& format : media.formats) {
            const SpeechCodec* codec = format.encoding.isEmpty()
                ? SpeechCodecs::byStaticType(format.payloadType)
                : SpeechCodecs::byEncoding(format.encoding, format.clockRate);
            codecs.append(codec ? QString(codec->name) : QString::fromLatin1(format.encoding));
        }
    }
    codecs.removeAll(QString());
    codecs.removeDuplicates();
    return codecs;
}

QList<double> roundTrips(const ReachEvidence& reach)
{
    QList<double> times;
    for (const SipReply& reply : reach.replies)
        if (reply.response)
            times.append(double(reply.roundTrip.count()) / 1000);
    return times;
}

void addTimes(const ReachEvidence& reach, FactList& list)
{
    const QList<double> times = roundTrips(reach);
    list.addCount("samples", quint64(reach.asked));
    const int sent = reach.asked + reach.repeated;
    if (sent > 0)
        list.add("loss_percent", 100.0 * double(sent - times.size()) / sent);
    if (times.isEmpty())
        return;
    const auto [least, most] = std::minmax_element(times.begin(), times.end());
    list.add("rtt_min_ms", *least);
    list.add("rtt_ms", std::accumulate(times.begin(), times.end(), 0.0) / double(times.size()));
    list.add("rtt_max_ms", *most);
    double change = 0;
    for (qsizetype i = 1; i < times.size(); ++i)
        change += std::abs(times[i] - times[i - 1]);
    if (times.size() > 1)
        list.add("jitter_ms", change / double(times.size() - 1));
}

void addTls(const SipTlsPeer& tls, FactList& list)
{
    list.add("tls_protocol", tls.protocol);
    list.add("tls_cipher", tls.cipher);
    list.addList("tls_chain", tls.chain);
    list.addList("tls_names", tls.names);
    list.add("tls_issuer", tls.issuer);
    if (tls.expiresAt > 0)
        list.add("tls_expires",
            QDateTime::fromSecsSinceEpoch(tls.expiresAt, Qt::UTC).date().toString(Qt::ISODate));
}

void addMedia(const CallEvidence& call, FactList& list)
{
    const MediaFigures& f = call.figures;
    list.add("codec", f.codec);
    if (!call.wasAnswered)
        return;
    list.addCount("packets_sent", f.sent);
    list.addCount("packets_received", f.received);
    if (f.received > 0) {
        list.add("loss_percent", f.lossPercent);
        list.add("jitter_ms", f.jitterMs);
        list.add("gap_ms", f.maximumGapMs);
    }
    if (f.theirLossPercent >= 0)
        list.add("their_loss_percent", f.theirLossPercent);
    if (f.roundTripMs > 0)
        list.add("rtt_ms", f.roundTripMs);
    if (f.mos > 0)
        list.add("mos", f.mos);
    list.add("digits_received", f.digits);
    list.add("ended_by", call.isEndedByFarSide ? u"far_side"_s : u"us"_s);
}

} // namespace

namespace TrunkTestFacts {

QList<TrunkFact> ofRoute(const SipRoute& route)
{
    FactList list;
    QStringList hops;
    for (const SipHop& hop : route.hops)
        hops.append(FactList::hopText(hop));
    list.addList("addresses", hops);
    if (!route.hops.isEmpty())
        list.add("found_by", route.hops[0].origin);
    list.addList("records", route.records);
    list.addList("name_servers", route.servers);
    return list.facts();
}

QList<TrunkFact> ofReach(const ReachEvidence& reach)
{
    FactList list;
    list.add("address", FactList::hopText(reach.hop));
    if (const SipReply* reply = reach.answer()) {
        const SipMessage& message = *reply->response;
        list.add("answer", TrunkJudge::answerText(message));
        list.add("server", message.header("Server"));
        list.add("user_agent", message.header("User-Agent"));
        list.addList("allow", textsOf(message.headers("Allow")));
        list.addList("codecs", codecsOf(message.body()));
    }
    addTimes(reach, list);
    if (reach.tls)
        addTls(*reach.tls, list);
    return list.facts();
}

QList<TrunkFact> ofTls(const SipTlsPeer& tls)
{
    FactList list;
    addTls(tls, list);
    return list.facts();
}

QList<TrunkFact> ofLocalNetwork(const TrunkEvidence& evidence)
{
    FactList list;
    const ReachEvidence* own = evidence.own();
    const SipReply* reply = own ? own->answer() : nullptr;
    if (!reply && evidence.registration && evidence.registration->last.response)
        reply = &evidence.registration->last;
    if (reply) {
        list.add("local_address", reply->local.text());
        if (reply->seenAs.isValid()) {
            list.add("seen_as", reply->seenAs.text());
            list.addTruth("nat", reply->seenAs.address != reply->local.address);
        }
        list.addTruth("alg", !evidence.rewritten.isEmpty());
    }
    list.addList("rewritten", evidence.rewritten);
    list.addList("replaced", evidence.replaced);
    // Answers do not tell how our packets were marked when they arrived.
    list.add("dscp", u"not_applicable"_s);
    return list.facts();
}

QList<TrunkFact> ofRegistration(const TrunkEvidence& evidence)
{
    FactList list;
    const SipRegistration& r = *evidence.registration;
    list.add("address", r.hop.endpoint.isValid() ? FactList::hopText(r.hop) : QString());
    if (r.last.response)
        list.add("answer", TrunkJudge::answerText(*r.last.response));
    list.addList("answers", textsOf(r.statuses));
    list.add("realm", r.realm);
    list.add("digest", r.algorithm);
    if (r.askedSeconds > 0)
        list.addCount("asked_seconds", quint64(r.askedSeconds));
    if (r.grantedSeconds > 0)
        list.addCount("granted_seconds", quint64(r.grantedSeconds));
    list.addList("service_route", r.serviceRoute);
    const SipRegistration& known = evidence.bindings ? *evidence.bindings : r;
    QStringList others;
    for (const SipBinding& binding : known.bindings) {
        if (binding.isOurs)
            list.add("binding", binding.contact);
        else
            others.append(binding.contact);
    }
    list.addList("other_bindings", others);
    return list.facts();
}

QList<TrunkFact> ofCall(const CallEvidence& call)
{
    FactList list;
    list.add("number", call.number);
    list.addList("progress", textsOf(call.provisional));
    list.addTruth("answered", call.wasAnswered);
    if (call.end.response && !call.wasAnswered)
        list.add("answer", TrunkJudge::answerText(*call.end.response));
    list.addTruth("early_media", call.hasEarlyMedia);
    addMedia(call, list);
    if (call.wasAnswered) {
        list.addTruth("digits_sent", call.hasSentDigits);
        if (call.holdStatus > 0)
            list.add("hold", QString::number(call.holdStatus));
    }
    return list.facts();
}

QList<TrunkFact> ofReceived(const CallEvidence& call)
{
    FactList list;
    if (call.message) {
        const auto called = TrunkNumbers::called(*call.message, call.number);
        list.add("called_number", called.number);
        list.add("called_header", called.header);
        list.add("called_form", TrunkNumbers::form(called.number));
        const auto caller = TrunkNumbers::caller(*call.message);
        list.add("caller_number", caller.number);
        list.add("caller_header", caller.header);
        list.add("caller_form", TrunkNumbers::form(caller.number));
        list.add("caller_name", caller.name);
        list.add("diversion", call.message->header("Diversion"));
    }
    list.addTruth("answered", call.wasAnswered);
    addMedia(call, list);
    return list.facts();
}

QList<TrunkFact> ofUnregistration(const SipRegistration& unregistration)
{
    FactList list;
    if (unregistration.last.response)
        list.add("answer", TrunkJudge::answerText(*unregistration.last.response));
    list.addCount("bindings_left", quint64(unregistration.bindings.size()));
    return list.facts();
}

} // namespace TrunkTestFacts
