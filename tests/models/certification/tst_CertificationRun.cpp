// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationScore.h"
#include "tests/models/certification/CheckBench.h"
#include "tests/models/certification/ProviderTrials.h"

#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

using State = CertificationResult::State;

/// The shipped plan, every automatic test of it, against providers of which each does one thing
/// wrong, and one that does nothing wrong: exactly the tests concerned fail, for the right reason.
class tst_CertificationRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();

private:
    ProviderTrials m_trials;
};

namespace {

using M = ProviderPeer::Misbehaviour;

/// The number called stands in To alone, and who is forwarded by 302 has to follow it himself.
constexpr const char* otherwise = "does everything right in another way";

struct Case {
    M misbehaviour;
    const char* name;
    QStringList failed; ///< "test error_code", in any order
};

QStringList all(const QString& code, QStringList tests)
{
    for (QString& test : tests)
        test += u' ' + code;
    return tests;
}

QList<Case> cases()
{
    return {
        { M::None, "does everything right", {} },
        { M::None, otherwise, {} },
        { M::NoDtmf, "takes no digits",
            { u"digits_out digits_lost"_s, u"digits_in digits_lost"_s } },
        { M::OneWayAudio, "lets speech through one way",
            all(u"speech_not_sent"_s,
                { u"speech_both_ways"_s, u"codec_alaw"_s, u"codec_ulaw"_s, u"codec_g729"_s,
                    u"codec_choice"_s, u"speech_quality"_s, u"long_call"_s, u"template_codecs"_s })
                + QStringList { u"digits_out digits_lost"_s, u"parallel_calls no_speech"_s } },
        { M::PoorSpeech, "loses speech",
            { u"speech_quality speech_poor"_s, u"parallel_calls speech_poor"_s } },
        { M::CodecRefused, "refuses G.729 alone", { u"codec_g729 codec_not_agreed"_s } },
        { M::DropsCalls, "drops calls at 32 s",
            { u"call_stands call_dropped"_s, u"long_call call_dropped"_s } },
        { M::Ignores423, "asks for more and more seconds", { u"brief_expiry expiry_not_kept"_s } },
        { M::WrongCallerForm, "gives the caller's number another form",
            { u"caller_form caller_form_differs"_s } },
        { M::LimitedChannels, "takes half the calls",
            { u"channel_limit channels_refused"_s, u"parallel_calls calls_lost"_s } },
        { M::SlowRinging, "rings late", { u"ringing ringing_late"_s } },
        { M::NoOptions, "answers no OPTIONS",
            all(u"options_silent"_s,
                { u"reach_own"_s, u"reach_udp"_s, u"reach_tcp"_s, u"reach_tls"_s,
                    u"options_steady"_s })
                + QStringList { u"template_transport template_differs"_s } },
        { M::EarlyBye, "hangs up early",
            all(u"call_dropped"_s,
                { u"speech_both_ways"_s, u"call_stands"_s, u"late_offer"_s, u"codec_alaw"_s,
                    u"codec_ulaw"_s, u"codec_g729"_s, u"codec_choice"_s, u"digits_out"_s,
                    u"digits_in"_s, u"hold"_s, u"fax_g711"_s, u"speech_quality"_s, u"long_call"_s,
                    u"channel_limit"_s, u"beyond_limit"_s, u"parallel_calls"_s,
                    u"template_codecs"_s }) },
        { M::LosesDigits, "loses the caller's digits", { u"digits_out digits_lost"_s } },
        { M::HidesCalledNumber, "hides the number called",
            { u"called_number called_number_missing"_s, u"all_numbers called_number_missing"_s } },
        { M::ShowsWithheldNumber, "shows a withheld number",
            { u"caller_withheld caller_number_shown"_s } },
        { M::AcceptsUnchallenged, "takes calls without a password",
            { u"unchallenged_call call_unchallenged"_s } },
        { M::IgnoresBye, "keeps BYE to itself",
            { u"released_by_caller call_not_released"_s,
                u"released_by_callee call_not_released"_s } },
        { M::NoHold, "refuses to hold", { u"hold hold_refused"_s } },
        { M::NoSessionTimer, "knows no session timers",
            { u"session_timer session_timer_refused"_s } },
        { M::KeepsOldBindings, "keeps old contacts",
            { u"register_after_loss binding_left"_s, u"unregister binding_left"_s } },
        { M::WrongRefusal, "says unavailable instead of busy", { u"busy refusal_differs"_s } },
        { M::EarlySpeechCut, "cuts speech before the answer",
            { u"early_speech early_speech_missing"_s } },
        { M::OnlyNationalNumbers, "knows national numbers only",
            { u"dial_plus callee_unknown"_s, u"dial_zerozero callee_unknown"_s } },
        { M::ScreensCaller, "screens the caller's number",
            { u"caller_foreign caller_number_differs"_s } },
        { M::NoFax, "refuses T.38", { u"fax_t38 fax_refused"_s } },
        { M::NoRedirection, "follows no 302", { u"forward_redirect forwarding_ignored"_s } },
        { M::AnyPassword, "takes any password", { u"wrong_password wrong_password_accepted"_s } },
        { M::AnswersUnknown, "answers for numbers that are not there",
            { u"unknown_number refusal_differs"_s } },
        { M::NoTransfer, "refuses REFER",
            { u"transfer_blind transfer_refused"_s, u"transfer_attended transfer_refused"_s } },
        { M::WeakDigest, "knows MD5 only", { u"strong_digest old_algorithms_only"_s } },
        { M::NoFailover, "has no second server", { u"failover failover_failed"_s } },
    };
}

ProviderTrials::Trial trialOf(const Case& each)
{
    ProviderTrials::Trial trial { QString::fromLatin1(each.name) };
    trial.failing = each.failed;
    trial.provider.misbehaviour = each.misbehaviour;
    trial.provider.isNumberInTo = trial.provider.isPassingRedirections = each.name == otherwise;
    if (each.misbehaviour == M::DropsCalls) {
        // The long call is longer than that, every other one but this shorter.
        trial.provider.dropSeconds = 5;
        trial.clock = Clock(180);
        trial.slowTests = { u"call_stands"_s };
        trial.slowClock = Clock(5);
    }
    if (each.misbehaviour == M::EarlyBye)
        trial.clock = Clock(50);
    if (each.misbehaviour == M::IgnoresBye)
        trial.answerDeadline = std::chrono::milliseconds(1500); // waited for by every call
    return trial;
}

} // namespace

void tst_CertificationRun::initTestCase()
{
    const QString trouble = m_trials.prepare();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void tst_CertificationRun::findsWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("expected");
    // Every second one where the tables of faults are strode through; under a sanitizer, where
    // each takes long, a few.
    const int stride = qEnvironmentVariableIntValue("DOPPINO_FAULT_STRIDE");
    const int step = stride >= 12 ? 8 : stride >= 3 ? 2 : 1;
    int row = 0;
    for (const Case& each : cases()) {
        if (row++ % step != 0)
            continue;
        QTest::newRow(each.name) << each.failed;
        m_trials.add(trialOf(each));
    }
}

void tst_CertificationRun::findsWhatIsWrong()
{
    QFETCH(QStringList, expected);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const CertificationJob* const job = m_trials.end(name);
    QVERIFY2(job, m_trials.why(name));
    QStringList failed;
    QByteArray stories;
    for (const CertificationTest& test : m_trials.plan()->tests()) {
        if (test.isGuided())
            continue;
        const CertificationResult& result = *job->certificationRun().result(test.id);
        if (result.state == State::Passed || result.state == State::NotApplicable)
            continue;
        failed.append(test.id + u' ' + CheckBench::verdict(result));
        stories += CheckBench::story(result) + "\n\n";
    }
    expected.sort();
    failed.sort();
    if (failed != expected) // longer than a message of a test may be
        QTextStream(stderr) << name << u":\n"_s << QString::fromUtf8(stories);
    QCOMPARE(failed, expected);
    // Whoever keeps what is removed, keeps it in the end, too.
    const bool isLeft = expected.contains(u"unregister binding_left"_s);
    QCOMPARE(job->outcome().end, isLeft ? Outcome::End::Unknown : Outcome::End::Done);
    const CertificationScore score = CertificationScore::of(job->certificationRun());
    QCOMPARE(score.automatic.percent() == 100, expected.isEmpty());
    QCOMPARE(score.automatic.open, 0);
}

QTEST_GUILESS_MAIN(tst_CertificationRun)
#include "tst_CertificationRun.moc"
