// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CatalogProbeCommand.h"

#include "app/ctl/SipOptions.h"
#include "models/core/ErrorText.h"
#include "models/trunktest/TrunkVerdict.h"

using namespace Qt::StringLiterals;

void CatalogProbeCommand::start()
{
    withCatalog([this] { probe(); });
}

void CatalogProbeCommand::probe()
{
    const auto setup = sipSetupFrom(options());
    if (!setup)
        return fail(setup.error());
    auto job = ProviderProbeJob::create(sharedCatalog(), options().words().sliced(2), *setup);
    if (!job)
        return fail(job.error());
    m_job = std::move(*job);
    connect(m_job.get(), &ProviderProbeJob::answered, this,
        [this](int index) { say(m_job->answers()[index]); });
    connect(m_job.get(), &Job::finished, this, [this] {
        const auto& answers = m_job->answers();
        const auto silent = std::count_if(answers.begin(), answers.end(),
            [](const ProviderAnswer& answer) { return answer.error || !answer.isOver; });
        const Outcome& outcome = m_job->outcome();
        output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, u"catalog"_s },
            { u"state"_s, outcomeName(outcome.end) }, { u"elapsed_ms"_s, m_job->elapsedMs() },
            { u"answered"_s, answers.size() - silent }, { u"silent"_s, qint64(silent) } });
        output().message(tr("%1 of %2 providers answered in %3 ms.")
                             .arg(answers.size() - silent)
                             .arg(answers.size())
                             .arg(m_job->elapsedMs()));
        outcome.error ? fail(*outcome.error) : done(0);
    });
    m_job->start();
}

void CatalogProbeCommand::say(const ProviderAnswer& answer)
{
    const bool isAnswered = !answer.error;
    const double roundTripMs = double(answer.reply.roundTrip.count()) / 1000;
    QJsonObject event { { u"event"_s, u"probe"_s }, { u"subject"_s, answer.provider->id },
        { u"name"_s, answer.provider->name }, { u"state"_s, isAnswered ? u"done"_s : u"failed"_s },
        { u"elapsed_ms"_s, answer.elapsedMs }, { u"host"_s, answer.plan.host },
        { u"address"_s, answer.hop.endpoint.isValid() ? answer.hop.endpoint.text() : QString() },
        { u"transport"_s, sipTransportName(answer.hop.transport) } };
    QString text = u"%1  "_s.arg(answer.provider->id, -18);
    if (isAnswered) {
        const QString said = TrunkJudge::answerText(*answer.reply.response);
        event.insert(u"sip"_s, answer.reply.status());
        event.insert(u"answer"_s, said);
        event.insert(u"rtt_ms"_s, roundTripMs);
        event.insert(
            u"server"_s, QString::fromUtf8(answer.reply.response->header("Server").left(200)));
        text += u"%1  %2 ms  %3"_s.arg(answer.hop.endpoint.text(), -24)
                    .arg(roundTripMs, 0, 'f', 1)
                    .arg(said);
    } else {
        event.insert(u"code"_s, errorCodeName(answer.error->code));
        event.insert(u"turn"_s, turnName(answer.error->turn));
        event.insert(u"text"_s, ErrorText::sentence(*answer.error));
        text += ErrorText::sentence(*answer.error);
    }
    output().event(event, text);
}

void CatalogProbeCommand::cancel() { m_job ? m_job->cancel() : Command::cancel(); }
