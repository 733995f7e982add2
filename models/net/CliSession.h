// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"
#include "models/core/Redactor.h"
#include "models/core/Result.h"
#include "models/net/CliChannel.h"
#include "models/net/CliText.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

/// What may come back after something was sent, and what it means.
struct CliExpect {
    enum class Where {
        Prompt, ///< the unfinished last line, whole: a device waiting for us
        Line, ///< any complete line of the reply
    };
    enum class Then {
        Proceed, ///< the step succeeded; the only way it can
        Answer, ///< send `answer` and go on waiting
        Fail,
    };
    QRegularExpression pattern; ///< Prompt: anchored by the engine; Line: searched
    Where where = Where::Prompt;
    Then then = Then::Proceed;
    QByteArray answer; ///< may hold {placeholders}; sent with the line end unless isRawAnswer
    bool isRawAnswer = false; ///< a single key, such as a pager's blank
    ErrorCode error = ErrorCode::DeviceRefused;
    int limit = 0; ///< of Answer: at most so often, then UnexpectedAnswer; 0 = no limit
};

/// One step of a dialog, as data of a driver.
struct CliStep {
    QString name;
    /// Sent with the line end when the step begins; {user}, {password} and other placeholders are
    /// filled in. Nothing is sent when isSending is false.
    QByteArray send;
    bool isSending = true;
    bool isLiteral = false; ///< braces in `send` mean themselves
    QList<CliExpect> expect; ///< in order of preference; of lines the first failing one is reported
    std::chrono::milliseconds deadline { 10'000 }; ///< nominal, without any new byte or in all
    bool isDeadlineRenewed = false; ///< the deadline counts from the last byte received
    /// A prompt must stand still for so long before it counts (real time): where anything may
    /// precede it, as before the login.
    std::chrono::milliseconds settle { 0 };
    bool isDropSuccess = false; ///< the connection going away is what we asked for
    QString mark; ///< "confirmed: <source>" or "assumed"
};

/// What a step brought.
struct CliReply {
    QList<QByteArray> lines; ///< complete lines, the echo of the command removed
    QByteArray prompt; ///< the last line, ASCII
    QRegularExpressionMatch match; ///< of the prompt
    bool isDropped = false;
};

/// Runs steps over a channel, one at a time. Silence never counts as success: a step ends by a
/// matched prompt, a failure, its deadline, or the connection going away.
/// Nothing is sent before the previous prompt was seen: SmartWare throws away what comes earlier.
class CliSession : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(Result<CliReply>)>;

    /// Takes the channel over. @param secrets kept out of the transcript
    CliSession(std::unique_ptr<CliChannel> channel, Clock clock, const QList<Secret>& secrets,
        QObject* parent = nullptr);
    ~CliSession() override;

    /// Connects, then reports. Errors: those of CliChannel::closed.
    void open(std::function<void(Status)> done);
    /// Ends the connection; a running step is dropped without a report.
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// The last step ended with the device waiting for us: what is sent next will be heard.
    [[nodiscard]] bool isAtPrompt() const { return m_isAtPrompt; }
    [[nodiscard]] CliChannel& channel() { return *m_channel; }

    /// Answered in every step of this session, e.g. a pager.
    void setAlways(const QList<CliExpect>& always) { m_always = always; }
    /// Values of {placeholders} in what is sent; secrets among them do not reach the transcript.
    void setVariable(const QString& name, const QByteArray& value);
    /// Kept out of the transcript from now on.
    void addSecret(const Secret& secret);

    /// Runs one step. Errors (subject = the step's name): Timeout (detail = what came last),
    /// ConnectionLost, TooMuchData, UnexpectedAnswer, and those of the step's CliExpect::Fail
    /// (detail = the device's line).
    void run(const CliStep& step, Done done);
    /// Runs several in order; the reply is the last one's.
    void run(const QList<CliStep>& steps, Done done);

Q_SIGNALS:
    /// Redacted text for people.
    void transcript(bool isSent, const QString& text);

private:
    void onReceived(const QByteArray& data);
    void onClosed(const Error& error);
    void begin();
    void examine();
    bool examineLines();
    void examinePrompt();
    void settled();
    void failSoon(ErrorCode code, const QByteArray& words);
    void act(
        const CliExpect& expect, const QByteArray& words, const QRegularExpressionMatch& match);
    void answer(const CliExpect& expect);
    void write(const QByteArray& text, bool isRaw);
    void onDeadline();
    void armDeadline();
    void finish(Result<CliReply> result);
    void removeEcho(QList<QByteArray>& lines) const;
    [[nodiscard]] bool isEcho(const QByteArray& line, const QByteArray& sent) const;
    [[nodiscard]] QByteArray filled(const QByteArray& text) const;
    [[nodiscard]] QString lastWords() const;
    void flushTranscript();

    std::unique_ptr<CliChannel> m_channel;
    Clock m_clock;
    Redactor m_redactor;
    QList<CliExpect> m_always;
    QHash<QString, QByteArray> m_variables;
    QTimer m_deadline;
    QTimer m_settle;
    CliText m_text;
    qsizetype m_examinedLines = 0;
    CliStep m_step;
    Done m_done;
    std::function<void(Status)> m_opened;
    QHash<QString, int> m_answers; ///< by pattern, within the step
    QByteArray m_command; ///< what the step sent first
    QByteArray m_lastSent;
    bool m_isEchoDue = false;
    std::optional<Error> m_failure; ///< read in a line; reported once the device is ready again
    bool m_isOpen = false;
    bool m_isAtPrompt = false;
};
