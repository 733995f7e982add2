// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/OwnCallCheck.h"

#include "models/certification/CheckNames.h"
#include "models/certification/checks/CallJudge.h"

using namespace Qt::StringLiterals;

CallWish CallTerms::presenting(const QString& number) const
{
    CallWish wish;
    wish.assertedNumber = number;
    const bool isUserStated = trunk.provider && trunk.fromUser == trunk.username;
    if (!isUserStated)
        wish.callerNumber = number;
    return wish;
}

OwnCallCheck::OwnCallCheck(CheckLine& line, const CertificationTest& test, const CallRecipe& recipe)
    : Check(line, test)
    , m_recipe(recipe)
{
}

OwnCallCheck::~OwnCallCheck() = default;

CallTerms OwnCallCheck::terms() const
{
    CallTerms terms;
    terms.trunk = line().plan();
    terms.with = test().with;
    terms.answerDeadline = line().answerDeadline();
    terms.ringDeadline = line().ringDeadline();
    terms.clock = line().request().clock;
    if (const CheckName* name = CheckNames::find(test().check)) {
        for (const QString& key : name->limits.keys())
            terms.limits.insert(key, limit(key));
        for (const QString& id : name->inputs)
            terms.inputs.insert(id, input(id));
    }
    return terms;
}

std::chrono::milliseconds OwnCallCheck::patience() const
{
    // Every step has a deadline of its own; this is no more than a net below them.
    return Check::patience() * 2;
}

void OwnCallCheck::start()
{
    m_terms = terms();
    const auto calls = m_recipe.calls(m_terms);
    if (!calls) {
        const Error why = calls.error();
        QMetaObject::invokeMethod(
            this, [this, why] { end(CheckFinding::notApplicable(why)); }, Qt::QueuedConnection);
        return;
    }
    m_waiting = *calls;
    next();
}

void OwnCallCheck::next()
{
    QTimer::singleShot(line().untilNextCall(), this, [this] {
        if (!isOver())
            place();
    });
}

void OwnCallCheck::place()
{
    m_call = std::make_unique<OwnCall>(line(), m_waiting.takeFirst());
    connect(m_call.get(), &OwnCall::figuresChanged, this, &Check::figuresChanged);
    connect(m_call.get(), &OwnCall::progressed, this, &Check::progressed);
    connect(m_call.get(), &OwnCall::over, this, &OwnCallCheck::onOver, Qt::QueuedConnection);
    m_call->start();
}

void OwnCallCheck::onOver(const OwnCallEvidence& evidence)
{
    if (isOver())
        return;
    CheckFinding finding = m_recipe.judge(evidence, m_terms);
    const bool isToOurselves
        = m_call->plan().comesBack == OwnCallPlan::ComesBack::AtOnce || evidence.side;
    if (finding.state == CertificationResult::State::Failed && isToOurselves)
        if (const auto why = CallJudge::withoutRoom(evidence, input(u"channels"_s).toInt())) {
            finding.state = CertificationResult::State::Skipped;
            finding.error = why;
        }
    m_called.append(evidence.caller.number);
    if (finding.state == CertificationResult::State::Passed && !m_waiting.isEmpty())
        return next();
    if (m_called.size() > 1)
        finding.facts.prepend({ u"numbers_called"_s, m_called.join(u", "_s) });
    end(finding);
}

void OwnCallCheck::stop(std::function<void()> then)
{
    giveUp();
    if (m_call)
        m_call->stop(std::move(then));
    else
        then();
}
