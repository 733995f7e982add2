// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/lync/LyncRunJob.h"

#include "models/deploy/SshServers.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto sshTimeout = 15s;
/// Loading the module alone takes half a minute on a small server.
constexpr auto scriptDeadline = 10min;
constexpr qsizetype longestScriptLine = 300;

} // namespace

LyncRunJob::LyncRunJob(const PbxAccess& access, QByteArray script, QObject* parent)
    : Job(parent)
    , m_script(std::move(script))
{
    const SshServers servers = SshServers::of(access);
    m_host = servers.server.host;
    m_link = std::make_unique<SshLink>(servers.server, servers.jump, sshTimeout);
    connect(m_link.get(), &SshLink::hostKeySeen, this,
        [this, servers](bool isJump, const QString& type, const QString& fingerprint, bool isNew) {
            Q_EMIT trusted(isJump ? u"jump"_s : u"ssh"_s,
                SshServers::name(isJump ? servers.jump : servers.server), type, fingerprint, isNew);
        });
}

LyncRunJob::~LyncRunJob() = default;

QByteArray LyncRunJob::command() { return "powershell -NoProfile -NonInteractive -Command -"; }

QByteArray LyncRunJob::input(const QByteArray& script, bool isApplying)
{
    return "& ([ScriptBlock]::Create([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('"
        + (script.startsWith("\xEF\xBB\xBF") ? script.mid(3) : script).toBase64() + "'))))"
        + (isApplying ? " -Apply" : "") + "\r\n";
}

void LyncRunJob::cancel()
{
    m_link->close();
    if (m_step == u"apply")
        return endStep(Outcome::unknown(Error(ErrorCode::PbxNotConfirmed, m_host, m_step)));
    endStep(Outcome::cancelled(Error(ErrorCode::Cancelled, m_host, m_step)));
}

void LyncRunJob::run()
{
    m_step = u"connect"_s;
    Q_EMIT stepChanged(m_step, StepState::Running, elapsedMs());
    m_link->open([this](const Status& opened) {
        if (!opened)
            return endStep(Outcome::failed(opened.error()));
        Q_EMIT stepChanged(m_step, StepState::Done, elapsedMs());
        execute(false);
    });
}

void LyncRunJob::agree()
{
    if (isRunning() && m_step == u"try" && m_verdict.kind == LyncVerdict::Kind::WouldChange)
        execute(true);
}

void LyncRunJob::execute(bool isApplying)
{
    m_step = isApplying ? u"apply"_s : u"try"_s;
    Q_EMIT stepChanged(m_step, StepState::Running, elapsedMs());
    Q_EMIT transcript(Direction::Sent,
        QString::fromLatin1(command()) + (isApplying ? u" (-Apply)"_s : QString()));
    m_link->run(command(), input(m_script, isApplying), scriptDeadline,
        [this, isApplying](const Result<SshLink::Reply>& reply) {
            if (!reply) {
                // It may go on over there.
                const Error error(ErrorCode::PbxNotConfirmed, m_host, reply.error().detail);
                return endStep(
                    isApplying ? Outcome::unknown(error) : Outcome::failed(reply.error()));
            }
            tell(reply->out, reply->err);
            isApplying ? onApplied(reply->out) : onTried(reply->out);
        });
}

void LyncRunJob::tell(const QByteArray& out, const QByteArray& err)
{
    for (const QByteArray& text : { out, err })
        for (const QByteArray& line : text.split('\n'))
            if (const QByteArray words = line.trimmed(); !words.isEmpty())
                Q_EMIT transcript(
                    Direction::Received, QString::fromUtf8(words).left(longestScriptLine));
}

void LyncRunJob::onTried(const QByteArray& out)
{
    m_verdict = LyncVerdict::of(out);
    if (m_verdict.kind != LyncVerdict::Kind::Ok && m_verdict.kind != LyncVerdict::Kind::WouldChange)
        return endStep(Outcome::failed(Error(ErrorCode::PbxScriptFailed, m_host, m_verdict.what)));
    Q_EMIT stepChanged(m_step, StepState::Done, elapsedMs());
    const bool hasWork = m_verdict.kind == LyncVerdict::Kind::WouldChange;
    Q_EMIT tried(hasWork);
    if (!hasWork)
        finish(Outcome::done());
}

void LyncRunJob::onApplied(const QByteArray& out)
{
    m_verdict = LyncVerdict::of(out);
    const Error error(m_verdict.kind == LyncVerdict::Kind::Failed ? ErrorCode::PbxScriptFailed
            : m_verdict.kind == LyncVerdict::Kind::Differs        ? ErrorCode::PbxItemDiffers
                                                                  : ErrorCode::PbxNotConfirmed,
        m_host, m_verdict.what);
    if (m_verdict.kind == LyncVerdict::Kind::Failed)
        return endStep(Outcome::failed(error));
    if (m_verdict.kind != LyncVerdict::Kind::Ok)
        return endStep(Outcome::unknown(error));
    Q_EMIT stepChanged(m_step, StepState::Done, elapsedMs());
    finish(Outcome::done());
}

void LyncRunJob::endStep(const Outcome& outcome)
{
    Q_EMIT stepChanged(m_step,
        outcome.end == Outcome::End::Cancelled ? StepState::Skipped : StepState::Failed,
        elapsedMs());
    finish(outcome);
}
