// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/OtherAgentCheck.h"
#include "models/certification/checks/OwnCallCheck.h"
#include "models/certification/checks/Reaching.h"
#include "models/certification/checks/TemplateUnderTest.h"
#include "models/lint/Lint.h"
#include "models/pbx/TrunkRendering.h"
#include "models/sip/SpeechCodec.h"
#include "models/trunktest/FactList.h"
#include "models/trunktest/TrunkVerdict.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

[[maybe_unused]] constexpr const char* templateDetails[] = {
    QT_TRANSLATE_NOOP("ErrorDetail", "no value"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not stated"),
};

/// "trunks[0].host" is the template's host.
QString fieldOf(const QString& path) { return path.section(u'.', -1); }

CheckFinding unusable(const Error& why)
{
    return why.code == ErrorCode::InputMissing ? CheckFinding::skipped(why)
                                               : CheckFinding::failed(why);
}

CheckFinding judgeRendering(
    const TemplateUnderTest& tested, const CertificationRequest& request, const QString& pbx)
{
    const Site site = tested.site(pbx);
    const auto rendering = TrunkRendering::render(TrunkRendering::kindOf(site.pbx), site,
        site.trunks.first(), *request.catalog, TrunkRendering::Secrets::Mask);
    if (!rendering) {
        const Error& why = rendering.error();
        QString detail = fieldOf(why.subject);
        if (!why.detail.isEmpty())
            detail += u": "_s + why.detail;
        return CheckFinding::failed(Error(ErrorCode::TemplateFaulty, pbx, detail));
    }
    QStringList files;
    for (const TrunkRendering::File& file : rendering->files)
        files.append(file.name);
    FactList facts;
    facts.add("template", tested.entry.id);
    facts.addList("files", files);
    facts.addCount("warnings", quint64(rendering->warnings.size()));
    return CheckFinding::passed(facts.facts());
}

CheckFinding judgeCompleteness(const TemplateUnderTest& tested, const CertificationRequest& request)
{
    const TrunkPlan plan = TrunkPlan::resolve(tested.trunk, *request.catalog);
    QStringList missing = plan.missing();
    if (plan.isRegistering() && plan.registrar.isEmpty())
        missing.append(u"registrar"_s);
    FactList facts;
    facts.add("template", tested.entry.id);
    facts.addList("missing_fields", missing);
    if (missing.isEmpty())
        return CheckFinding::passed(facts.facts());
    return CheckFinding::failed(
        Error(ErrorCode::TemplateFaulty, missing.first(), u"no value"_s), facts.facts());
}

CheckFinding judgeLint(const TemplateUnderTest& tested, const CertificationRequest& request)
{
    quint64 warnings = 0;
    for (const Finding& finding : Lint::check(tested.site(u"nethvoice"_s), *request.catalog)) {
        if (!finding.subject.startsWith(u"trunks["))
            continue;
        if (finding.severity == Finding::Severity::Error)
            return CheckFinding::failed(
                Error(ErrorCode::TemplateFaulty, fieldOf(finding.subject), finding.rule));
        if (finding.severity == Finding::Severity::Warning)
            ++warnings;
    }
    FactList facts;
    facts.add("template", tested.entry.id);
    facts.addCount("warnings", warnings);
    return CheckFinding::passed(facts.facts());
}

/// What the template says, compared with nothing but the program's own rules.
class TemplateCheck : public Check {
public:
    using Check::Check;

    void start() override { endLater(judge()); }

private:
    [[nodiscard]] CheckFinding judge() const
    {
        const CertificationRequest& request = line().request();
        const auto tested = TemplateUnderTest::of(request);
        if (!tested)
            return unusable(tested.error());
        if (test().check == u"template_complete")
            return judgeCompleteness(*tested, request);
        if (test().check == u"template_lint")
            return judgeLint(*tested, request);
        return judgeRendering(*tested, request, with(u"pbx"_s));
    }
};

/// The template's transport is one that is answered.
class TemplateTransportCheck : public Check {
public:
    TemplateTransportCheck(CheckLine& checkLine, const CertificationTest& certificationTest)
        : Check(checkLine, certificationTest)
        , m_reaching(checkLine, 1)
    {
    }

    void start() override
    {
        withRoute([this](const SipRoute& route) {
            const auto tested = TemplateUnderTest::of(line().request());
            if (!tested)
                return end(unusable(tested.error()));
            const QString transport = tested->entry.transport;
            m_reaching.start(route, sipTransportFromName(transport),
                whileRunning(
                    [this, transport](const ReachEvidence& reach) { judge(transport, reach); }));
        });
    }

private:
    void judge(const QString& transport, const ReachEvidence& reach)
    {
        FactList facts;
        facts.add("template_transport", transport);
        facts.add("address", FactList::hopText(reach.hop));
        const auto error = Reaching::judge(reach, host());
        end(error ? CheckFinding::failed(
                Error(ErrorCode::TemplateDiffers, u"transport"_s,
                    error->detail.isEmpty() ? transport : transport + u": "_s + error->detail),
                facts.facts())
                  : CheckFinding::passed(facts.facts()));
    }

    Reaching m_reaching;
};

/// The template's expiry is granted as it stands.
class TemplateExpiryCheck : public OtherAgentCheck {
public:
    using OtherAgentCheck::OtherAgentCheck;

    void start() override
    {
        const auto tested = TemplateUnderTest::of(line().request());
        const CheckFinding early = !tested     ? unusable(tested.error())
            : tested->entry.expirySeconds == 0 ? CheckFinding::notApplicable(
                  Error(ErrorCode::NotForThisTrunk, test().id, u"not stated"_s))
                                               : CheckFinding::passed();
        if (early.state != CertificationResult::State::Passed)
            return endLater(early);
        SipAccount account = line().account();
        account.expirySeconds = tested->entry.expirySeconds;
        registerAs(account, registrarHop(),
            [this, asked = account.expirySeconds](const SipRegistration& registration) {
                dismissOther([this, asked, registration] { judge(asked, registration); });
            });
    }

private:
    void judge(int asked, const SipRegistration& registration)
    {
        FactList facts;
        facts.addCount("asked_seconds", quint64(asked));
        facts.addCount("granted_seconds", quint64(qMax(0, registration.grantedSeconds)));
        if (const auto error = TrunkJudge::registering(registration, host());
            error && registration.last.status() != 423)
            return end(CheckFinding::failed(*error, facts.facts()));
        const bool isTooBrief = registration.statuses.contains(423);
        // A second may have gone by on the way.
        if (isTooBrief || registration.grantedSeconds + 1 < asked)
            return end(CheckFinding::failed(
                Error(ErrorCode::TemplateDiffers, u"expiry_seconds"_s,
                    u"%1 s → %2 s"_s.arg(asked).arg(
                        isTooBrief ? registration.askedSeconds : registration.grantedSeconds)),
                facts.facts()));
        end(CheckFinding::passed(facts.facts()));
    }
};

/// Each codec of the template is agreed in a call of its own.
class TemplateCodecsCheck : public Check {
public:
    using Check::Check;

    void start() override
    {
        const auto tested = TemplateUnderTest::of(line().request());
        if (!tested)
            return endLater(unusable(tested.error()));
        for (const QString& codec : tested->entry.codecs)
            if (SpeechCodecs::byName(codec)) // video is none of a trunk's
                m_waiting.append(codec);
        if (m_waiting.isEmpty())
            return endLater(CheckFinding::notApplicable(
                Error(ErrorCode::NotForThisTrunk, test().id, u"not stated"_s)));
        m_call = test();
        m_call.check = u"codec"_s;
        next();
    }

    void stop(std::function<void()> then) override
    {
        giveUp();
        if (m_check)
            m_check->stop(std::move(then));
        else
            then();
    }

    [[nodiscard]] std::chrono::milliseconds patience() const override
    {
        constexpr int mostCodecs = 8;
        return Check::patience() * mostCodecs;
    }

private:
    void next()
    {
        m_call.with = { { u"codec"_s, m_waiting.takeFirst() } };
        if (m_check)
            m_check.release()->deleteLater(); // it has just told how it went
        m_check = std::make_unique<OwnCallCheck>(line(), m_call, *CallRecipes::find(u"codec"_s));
        connect(m_check.get(), &Check::figuresChanged, this, &Check::figuresChanged);
        connect(m_check.get(), &Check::over, this,
            whileRunning([this](const CheckFinding& finding) { onCalled(finding); }));
        m_check->start();
    }

    void onCalled(const CheckFinding& finding)
    {
        const QString codec = m_call.with.value(u"codec"_s);
        if (finding.state != CertificationResult::State::Passed) {
            CheckFinding failed = finding;
            if (failed.error && failed.error->code == ErrorCode::CodecNotAgreed)
                failed.error = Error(ErrorCode::TemplateDiffers, u"codecs"_s,
                    codec + u": "_s + failed.error->detail);
            return end(failed);
        }
        m_agreed.append(codec);
        if (!m_waiting.isEmpty())
            return next();
        FactList facts;
        facts.addList("codecs", m_agreed);
        end(CheckFinding::passed(facts.facts()));
    }

    QStringList m_waiting;
    QStringList m_agreed;
    CertificationTest m_call; ///< one codec
    std::unique_ptr<Check> m_check;
};

} // namespace

std::unique_ptr<Check> CheckGroups::templates(CheckLine& line, const CertificationTest& test)
{
    if (test.check == u"template" || test.check == u"template_complete"
        || test.check == u"template_lint")
        return std::make_unique<TemplateCheck>(line, test);
    if (test.check == u"template_transport")
        return std::make_unique<TemplateTransportCheck>(line, test);
    if (test.check == u"template_expiry")
        return std::make_unique<TemplateExpiryCheck>(line, test);
    if (test.check == u"template_codecs")
        return std::make_unique<TemplateCodecsCheck>(line, test);
    return nullptr;
}
