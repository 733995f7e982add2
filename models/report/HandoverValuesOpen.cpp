// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/HandoverValues.h"
#include "models/report/PaperText.h"

using namespace Qt::StringLiterals;

namespace {

QString openWord(SiteEvidence::Point::Kind kind)
{
    using Kind = SiteEvidence::Point::Kind;
    static const QHash<Kind, QString> words {
        { Kind::NoTrunk, u"open_no_trunk"_s },
        { Kind::NoUser, u"open_no_user"_s },
        { Kind::TrunkUntested, u"open_trunk_untested"_s },
        { Kind::TrunkStale, u"open_trunk_stale"_s },
        { Kind::TrunkFailed, u"open_trunk_failed"_s },
        { Kind::TrunkUnknown, u"open_trunk_unknown"_s },
        { Kind::PhonesWithoutUser, u"open_phones_without_user"_s },
        { Kind::PhonesWithoutModel, u"open_phones_without_model"_s },
        { Kind::PhonesWaiting, u"open_phones_waiting"_s },
        { Kind::PhonesStale, u"open_phones_stale"_s },
        { Kind::UsersWithoutPhone, u"open_users_without_phone"_s },
        { Kind::GatewayUntouched, u"open_gateway_untouched"_s },
        { Kind::GatewayStale, u"open_gateway_stale"_s },
        { Kind::GatewayNotInForce, u"open_gateway_not_in_force"_s },
        { Kind::GatewayFailed, u"open_gateway_failed"_s },
        { Kind::GatewayUnknown, u"open_gateway_unknown"_s },
        { Kind::PbxUntouched, u"open_pbx_untouched"_s },
        { Kind::PbxStale, u"open_pbx_stale"_s },
        { Kind::PbxFailed, u"open_pbx_failed"_s },
        { Kind::PbxUnknown, u"open_pbx_unknown"_s },
        { Kind::PbxPartly, u"open_pbx_partly"_s },
        { Kind::PbxUndone, u"open_pbx_undone"_s },
        { Kind::PbxToType, u"open_pbx_to_type"_s },
        { Kind::AcceptanceFailed, u"open_acceptance_failed"_s },
        { Kind::AcceptanceOpen, u"open_acceptance_open"_s },
    };
    return words.value(kind, u"open_incomplete"_s); // faults, however many
}

} // namespace

void HandoverValues::addOpen()
{
    const auto points = m_report.evidence.handedOver();
    m_values.turn(u"has_open"_s, !points.isEmpty());
    m_values.declareList(u"open"_s);
    for (const auto& point : points) {
        TemplateValues& row = m_values.append(u"open"_s);
        const bool isBlocking = point.severity == SiteEvidence::Point::Severity::Blocking;
        put(row, u"where"_s, m_words(u"step_"_s + point.step));
        put(row, u"mark"_s, isBlocking ? u"bad"_s : u"plain"_s);
        put(row, u"sentence"_s, (isBlocking ? u"\u2718 "_s : QString()) + openSentence(point),
            1500);
    }
}

/// In the customer's words: what is not as it shall be, and not what a technician does about it.
QString HandoverValues::openSentence(const SiteEvidence::Point& point) const
{
    const QString sentence = m_words(openWord(point.kind));
    const AcceptanceTest* test = point.kind == SiteEvidence::Point::Kind::AcceptanceFailed
        ? AcceptanceTest::of(point.part)
        : nullptr;
    return point.count > 0           ? sentence.arg(point.count)
        : sentence.contains(u"%1"_s) ? sentence.arg(test ? test->title() : point.subject)
                                     : sentence;
}

void HandoverValues::addEnvelope()
{
    m_values.turn(u"has_envelope"_s, m_report.hasEnvelope);
    m_values.declareList(u"envelope"_s);
    if (!m_report.hasEnvelope)
        return;
    for (const auto& each : HandoverEnvelope::rows(m_report.site, m_words)) {
        TemplateValues& row = m_values.append(u"envelope"_s);
        put(row, u"what"_s, each.what);
        put(row, u"login"_s, each.login);
        // To the letter: a blank at its end belongs to it.
        row.set(u"password"_s, PaperText::inLine(each.password.reveal()));
    }
}
