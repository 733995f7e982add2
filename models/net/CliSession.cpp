// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/CliSession.h"

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QByteArray& bytes) { return QString::fromUtf8(bytes); }

constexpr std::chrono::milliseconds failureGrace { 3000 };

QRegularExpressionMatch matchPrompt(const CliExpect& expect, const QByteArray& line)
{
    return expect.pattern.match(QString::fromLatin1(line), 0, QRegularExpression::NormalMatch,
        QRegularExpression::AnchorAtOffsetMatchOption);
}

} // namespace

CliSession::CliSession(
    std::unique_ptr<CliChannel> channel, Clock clock, const QList<Secret>& secrets, QObject* parent)
    : QObject(parent)
    , m_channel(std::move(channel))
    , m_clock(clock)
    , m_redactor(secrets)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::CoarseTimer);
    m_settle.setSingleShot(true);
    m_settle.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &CliSession::onDeadline);
    connect(&m_settle, &QTimer::timeout, this, &CliSession::settled);
    connect(m_channel.get(), &CliChannel::received, this, &CliSession::onReceived);
    connect(m_channel.get(), &CliChannel::closed, this, &CliSession::onClosed);
    connect(m_channel.get(), &CliChannel::opened, this, [this] {
        m_isOpen = true;
        if (auto done = std::exchange(m_opened, nullptr))
            done(Status());
    });
}

CliSession::~CliSession() { close(); }

void CliSession::open(std::function<void(Status)> done)
{
    m_opened = std::move(done);
    m_channel->open();
}

void CliSession::close()
{
    m_isOpen = false;
    m_deadline.stop();
    m_settle.stop();
    m_done = nullptr;
    m_opened = nullptr;
    flushTranscript();
    m_channel->close();
}

void CliSession::setVariable(const QString& name, const QByteArray& value)
{
    m_variables.insert(name, value);
}

void CliSession::addSecret(const Secret& secret) { m_redactor.addSecret(secret); }

void CliSession::run(const QList<CliStep>& steps, Done done)
{
    Q_ASSERT(!steps.isEmpty());
    if (steps.size() == 1)
        return run(steps.first(), std::move(done));
    run(steps.first(),
        [this, rest = steps.sliced(1), done = std::move(done)](Result<CliReply> result) mutable {
            if (!result)
                return done(std::move(result));
            run(rest, std::move(done));
        });
}

void CliSession::run(const CliStep& step, Done done)
{
    Q_ASSERT(!m_done);
    m_step = step;
    m_done = std::move(done);
    m_answers.clear();
    m_failure.reset();
    m_isAtPrompt = false;
    // What stood there before we asked is not the answer, unless the step only listens.
    if (m_step.isSending) {
        m_text.clear();
        m_examinedLines = 0;
    }
    if (!m_isOpen)
        return finish(fail(ErrorCode::ConnectionLost, m_step.name));
    armDeadline();
    begin();
}

void CliSession::begin()
{
    if (!m_step.isSending)
        return examine();
    m_command = m_step.isLiteral ? m_step.send : filled(m_step.send);
    write(m_step.send, false);
}

void CliSession::write(const QByteArray& text, bool isRaw)
{
    m_isAtPrompt = false;
    m_lastSent = m_step.isLiteral ? text : filled(text);
    m_isEchoDue = true;
    flushTranscript();
    // A password is worth hiding even when it is too short to be searched for.
    const bool isSecret = !m_step.isLiteral && text.contains("{password}");
    const QByteArray shown = isSecret ? Redactor::mask : m_redactor.whole(m_lastSent);
    Q_EMIT transcript(true, textOf(shown));
    m_channel->send(isRaw ? m_lastSent : m_lastSent + m_channel->lineEnd());
}

QByteArray CliSession::filled(const QByteArray& text) const
{
    if (!text.contains('{'))
        return text;
    // In one pass: a password may hold braces of its own.
    QByteArray out;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text[at] == '{' ? text.indexOf('}', at) : -1;
        const auto value = end < 0
            ? m_variables.end()
            : m_variables.find(QString::fromUtf8(text.sliced(at + 1, end - at - 1)));
        if (value == m_variables.end()) {
            out += text[at++];
        } else {
            out += *value;
            at = end + 1;
        }
    }
    return out;
}

void CliSession::onReceived(const QByteArray& data)
{
    const QByteArray shown = m_redactor.feed(data);
    if (!shown.isEmpty())
        Q_EMIT transcript(false, textOf(shown));
    m_text.feed(data);
    if (!m_done)
        return;
    if (m_step.isDeadlineRenewed && !m_failure)
        armDeadline();
    examine();
}

void CliSession::examine()
{
    m_settle.stop();
    if (m_text.isTooMuch())
        return finish(fail(ErrorCode::TooMuchData, m_step.name));
    if (!examineLines())
        examinePrompt();
}

/// A refusal is followed by a prompt, and typing before it would be thrown away: wait for it, but
/// not long.
void CliSession::failSoon(ErrorCode code, const QByteArray& words)
{
    m_failure = Error(code, m_step.name, textOf(words.trimmed()));
    m_deadline.start(m_clock.real(failureGrace));
}

/// @return true when a line ended the step
bool CliSession::examineLines()
{
    const auto& lines = m_text.lines();
    for (; m_examinedLines < lines.size(); ++m_examinedLines) {
        const QByteArray& line = lines[m_examinedLines];
        // The echo of what we sent proves nothing; a refusal that repeats it is no echo.
        if (m_isEchoDue && isEcho(line, m_lastSent)) {
            m_isEchoDue = false;
            continue;
        }
        for (const CliExpect& expect : std::as_const(m_step.expect)) {
            if (expect.where != CliExpect::Where::Line)
                continue;
            const auto match = expect.pattern.match(QString::fromLatin1(line));
            if (!match.hasMatch())
                continue;
            if (m_failure)
                continue; // the first refusal is the reason
            if (expect.then == CliExpect::Then::Fail) {
                failSoon(expect.error, line);
                continue;
            }
            ++m_examinedLines;
            act(expect, line, match);
            return true;
        }
    }
    return false;
}

void CliSession::examinePrompt()
{
    const QByteArray line = m_text.lastLineAscii();
    if (line.isEmpty())
        return;
    for (const QList<CliExpect>& list : { m_step.expect, m_always }) {
        for (const CliExpect& expect : list) {
            if (expect.where != CliExpect::Where::Prompt || !matchPrompt(expect, line).hasMatch())
                continue;
            const bool isPager = expect.isRawAnswer;
            m_isAtPrompt = !isPager && m_step.settle.count() == 0;
            if (m_failure && !isPager)
                finish(tl::unexpected(*m_failure));
            else if (m_step.settle.count() > 0)
                m_settle.start(m_step.settle);
            else
                act(expect, line, matchPrompt(expect, line));
            return;
        }
    }
}

void CliSession::settled()
{
    m_step.settle = std::chrono::milliseconds(0);
    if (m_done)
        examinePrompt();
}

void CliSession::act(
    const CliExpect& expect, const QByteArray& words, const QRegularExpressionMatch& match)
{
    switch (expect.then) {
    case CliExpect::Then::Answer:
        return answer(expect);
    case CliExpect::Then::Fail:
        return finish(fail(expect.error, m_step.name, textOf(words.trimmed())));
    case CliExpect::Then::Proceed: {
        CliReply reply { m_text.lines(), words, match, false };
        removeEcho(reply.lines);
        return finish(std::move(reply));
    }
    }
}

void CliSession::answer(const CliExpect& expect)
{
    const int count = ++m_answers[expect.pattern.pattern()];
    if (expect.limit > 0 && count > expect.limit)
        return finish(fail(ErrorCode::UnexpectedAnswer, m_step.name, lastWords()));
    // A question is done with once answered; its line must not match again.
    m_text.clearLastLine();
    write(expect.answer, expect.isRawAnswer);
    armDeadline();
}

void CliSession::removeEcho(QList<QByteArray>& lines) const
{
    if (m_step.isSending && !lines.isEmpty() && isEcho(lines.first(), m_command))
        lines.removeFirst();
}

/// At most a prompt may stand in front, not words such as "% Unknown command:".
bool CliSession::isEcho(const QByteArray& line, const QByteArray& sent) const
{
    const QByteArray shown = line.trimmed();
    const QByteArray text = sent.trimmed();
    if (text.isEmpty() || !shown.endsWith(text))
        return false;
    const QByteArray before = shown.chopped(text.size()).trimmed();
    return !before.contains(' ') && !before.startsWith('%');
}

void CliSession::onClosed(const Error& error)
{
    m_isOpen = false;
    flushTranscript();
    if (auto done = std::exchange(m_opened, nullptr))
        return done(tl::unexpected(error));
    if (!m_done)
        return;
    if (m_step.isDropSuccess && !m_failure) {
        CliReply reply;
        reply.isDropped = true;
        return finish(std::move(reply));
    }
    // The last words before the line went dead are often the reason.
    m_text.feed("\n");
    if (!examineLines() && m_done)
        finish(tl::unexpected(m_failure.value_or(Error(error.code, m_step.name, error.detail))));
}

void CliSession::onDeadline()
{
    if (m_done)
        finish(tl::unexpected(
            m_failure.value_or(Error(ErrorCode::Timeout, m_step.name, lastWords()))));
}

void CliSession::armDeadline() { m_deadline.start(m_clock.real(m_step.deadline)); }

QString CliSession::lastWords() const
{
    QByteArray words = m_text.lastLine();
    if (words.trimmed().isEmpty() && !m_text.lines().isEmpty())
        words = m_text.lines().last();
    Redactor redactor = m_redactor;
    redactor.flush();
    return textOf(redactor.whole(words.right(200))).trimmed();
}

void CliSession::finish(Result<CliReply> result)
{
    m_deadline.stop();
    m_settle.stop();
    flushTranscript();
    if (auto done = std::exchange(m_done, nullptr))
        done(std::move(result));
}

void CliSession::flushTranscript()
{
    const QByteArray rest = m_redactor.flush();
    if (!rest.isEmpty())
        Q_EMIT transcript(false, textOf(rest));
}
