// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/TrunkVerifyCommand.h"

#include "app/ctl/SipOptions.h"
#include "models/core/ErrorText.h"
#include "models/trunktest/TrunkTestExport.h"
#include "models/trunktest/TrunkTestJson.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString usageText = u"trunk verify SITE TRUNK, trunk render SITE TRUNK --for PBX"_s;
// Providers take a burst of OPTIONS for an attack.
constexpr int mostSamples = 20;
constexpr int longestWait = 3600;
constexpr int longestTalk = 600;

/// The contract's word; "result" tells the rest.
QString stateWord(TrunkTestStep::State state)
{
    switch (state) {
    case TrunkTestStep::State::Waiting:
    case TrunkTestStep::State::Running:
        return u"running"_s;
    case TrunkTestStep::State::Passed:
        return u"done"_s;
    case TrunkTestStep::State::Failed:
        return u"failed"_s;
    case TrunkTestStep::State::Skipped:
    case TrunkTestStep::State::NotApplicable:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void TrunkVerifyCommand::start()
{
    if (word(1) != u"verify" || options().words().size() != 4)
        return badUsage(usageText);
    if (const Status read = readOptions(); !read)
        return fail(read.error());
    withCatalog([this] {
        withStore([this] { withSite(word(2), false, [this](const Site& site) { verify(site); }); });
    });
}

Status TrunkVerifyCommand::readOptions()
{
    auto setup = sipSetupFrom(options());
    if (!setup)
        return tl::unexpected(setup.error());
    m_request.agent = *setup;
    struct Number {
        const char* name;
        int from;
        int to;
        int* target;
    };
    for (const Number& n : { Number { "samples", 1, mostSamples, &m_request.samples },
             Number { "receive", 1, longestWait, &m_request.receiveSeconds },
             Number { "keep", 1, longestWait, &m_request.keepSeconds },
             Number { "talk", 1, longestTalk, &m_request.talkSeconds } }) {
        const auto number = options().number(QString::fromLatin1(n.name), *n.target, n.from, n.to);
        if (!number)
            return tl::unexpected(number.error());
        *n.target = *number;
    }
    static const QRegularExpression callee(u"^[^\\s<>\"\\x00-\\x1f\\x7f]{1,128}$"_s);
    m_request.callNumber = options().value(u"call"_s);
    if (options().isSet(u"call"_s) && !callee.match(m_request.callNumber).hasMatch())
        return ::fail(ErrorCode::BadUsage, {}, u"--call "_s + m_request.callNumber);
    if (!options().isSet(u"digits"_s))
        return {};
    static const QRegularExpression digits(u"^[0-9*#A-D]{0,32}$"_s);
    m_request.digits = options().value(u"digits"_s);
    if (!digits.match(m_request.digits).hasMatch())
        return ::fail(ErrorCode::BadUsage, {}, u"--digits "_s + m_request.digits);
    return {};
}

void TrunkVerifyCommand::verify(const Site& site)
{
    const Trunk* trunk = site.trunk(word(3));
    if (!trunk)
        return fail(Error(ErrorCode::NoSuchTrunk, word(3)));
    m_request.trunk = TrunkPlan::resolve(*trunk, catalog());
    m_request.agent.secrets = site.secrets();
    m_job = std::make_unique<TrunkTestJob>(m_request);
    m_recorder = std::make_unique<TrunkTestRecorder>(&store(), site.id);
    m_recorder->watch(m_job.get());
    watch();
    m_job->start();
}

void TrunkVerifyCommand::watch()
{
    connect(m_job.get(), &TrunkTestJob::stepUpdated, this, &TrunkVerifyCommand::sayStep);
    if (options().isSet(u"verbose"_s))
        connect(m_job.get(), &TrunkTestJob::traced, this, &TrunkVerifyCommand::sayMessage);
    connect(m_job.get(), &TrunkTestJob::waitingForCall, this,
        [this](const QString& number, int seconds) {
            output().event({ { u"event"_s, u"waiting_for_call"_s }, { u"subject"_s, subject() },
                { u"number"_s, number }, { u"seconds"_s, seconds } });
            output().message(tr("Call %1 now, within %2 seconds.").arg(number).arg(seconds));
        });
    connect(m_recorder.get(), &TrunkTestRecorder::failed, this,
        [this](const Error& error) { m_exitCode = output().error(error); });
    connect(m_job.get(), &Job::finished, this, &TrunkVerifyCommand::onFinished);
}

void TrunkVerifyCommand::sayStep(int index)
{
    const TrunkTestStep& step = m_job->steps()[index];
    QJsonObject event { { u"event"_s, u"step"_s }, { u"subject"_s, subject() },
        { u"name"_s, step.name }, { u"state"_s, stateWord(step.state) },
        { u"elapsed_ms"_s, step.elapsedMs } };
    const bool isOver = step.state != TrunkTestStep::State::Running;
    if (isOver) {
        event.insert(u"result"_s, trunkTestStateName(step.state));
        event.insert(u"facts"_s, TrunkTestJson::facts(step.facts));
    }
    if (step.error) {
        event.insert(u"code"_s, errorCodeName(step.error->code));
        event.insert(u"text"_s, ErrorText::sentence(*step.error));
    }
    output().event(event);
    if (!isOver)
        return;
    output().message(u"%1: %2 (%3 ms)"_s.arg(TrunkTestText::step(step.name),
        TrunkTestText::state(step.state), QString::number(step.elapsedMs)));
    for (const TrunkFact& fact : step.facts)
        output().message(
            u"    %1: %2"_s.arg(TrunkTestText::factName(fact.key), TrunkTestText::factValue(fact)));
    if (step.error)
        output().message(u"    "_s + ErrorText::sentence(*step.error));
}

void TrunkVerifyCommand::sayMessage(const TracedMessage& message)
{
    const QString text = QString::fromUtf8(message.bytes);
    output().event({ { u"event"_s, u"transcript"_s }, { u"subject"_s, subject() },
        { u"direction"_s, message.isSent ? u"sent"_s : u"received"_s },
        { u"transport"_s, sipTransportName(message.transport) },
        { u"remote"_s, message.remote.text() }, { u"text"_s, text } });
    // Lines of our own, so that nothing in it talks to the terminal.
    if (!output().isJson())
        output().message(QString::fromUtf8(TrunkTestExport::text({ message })).section(u'\n', 4));
}

void TrunkVerifyCommand::sayVerdict()
{
    const TrunkVerdict& verdict = m_job->verdict();
    const QString sentence = TrunkTestText::sentence(verdict);
    const QString next = TrunkTestText::nextStep(verdict);
    QJsonObject event { { u"event"_s, u"verdict"_s }, { u"subject"_s, subject() },
        { u"state"_s, outcomeName(verdict.outcome.end) }, { u"code"_s, verdict.code() },
        { u"sip"_s, verdict.sip }, { u"turn"_s, QString() }, { u"text"_s, sentence },
        { u"next"_s, next }, { u"proofs"_s, QJsonArray::fromStringList(verdict.proofs) },
        { u"remarks"_s, QJsonArray::fromStringList(verdict.remarks) },
        { u"elapsed_ms"_s, m_job->elapsedMs() } };
    if (verdict.outcome.error)
        event.insert(u"turn"_s, turnName(verdict.outcome.error->turn));
    QStringList lines;
    if (!verdict.outcome.error)
        lines = { sentence, next };
    for (const QString& remark : verdict.remarks)
        lines.append(u"- "_s + TrunkTestText::remark(remark));
    output().event(event, lines.join(u'\n'));
}

Status TrunkVerifyCommand::writeEvidence() const
{
    const auto write = [this](const QString& option, const QByteArray& bytes) -> Status {
        return options().isSet(option) ? writeFile(options().value(option), bytes, true) : Status();
    };
    if (const Status written = write(u"pcap"_s, TrunkTestExport::pcap(m_job->messages())); !written)
        return written;
    return write(u"ladder"_s, TrunkTestExport::text(m_job->messages()));
}

void TrunkVerifyCommand::onFinished()
{
    sayVerdict();
    if (const Status written = writeEvidence(); !written)
        m_exitCode = output().error(written.error());
    const Outcome& outcome = m_job->outcome();
    if (outcome.error)
        m_exitCode = output().error(*outcome.error);
    done(m_exitCode);
}

void TrunkVerifyCommand::cancel() { m_job ? m_job->cancel() : Command::cancel(); }
