// SPDX-License-Identifier: GPL-3.0-or-later
// A hostile device in a command line dialog. The first byte says in which pieces it speaks, the
// second chooses the dialog, the third how the conversation ends; the rest is what the device says.
#include "models/net/CliSession.h"

#include <QCoreApplication>

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;
using Then = CliExpect::Then;
using Where = CliExpect::Where;

namespace {

const QByteArray password("s3cr3t");
const QByteArray blankPassword("p4ss w0rd");

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

/// A wire that carries what the fuzzer thinks of, and nothing once closed.
class FuzzedChannel : public CliChannel {
public:
    void open() override { }
    void close() override { isOver = true; }
    void send(const QByteArray& data) override { require(!isOver && !data.isEmpty()); }
    [[nodiscard]] QByteArray lineEnd() const override { return "\r"; }
    [[nodiscard]] QHostAddress localAddress() const override { return {}; }
    [[nodiscard]] QHostAddress peerAddress() const override { return {}; }

    void start() { Q_EMIT opened(); }
    void say(const QByteArray& bytes)
    {
        if (!isOver)
            Q_EMIT received(bytes);
    }
    void drop()
    {
        if (!std::exchange(isOver, true))
            Q_EMIT closed(Error(ErrorCode::ConnectionLost, u"device"_s, u"gone"_s));
    }

    bool isOver = false;
};

CliExpect expecting(const QString& pattern, Then then = Then::Proceed, Where where = Where::Prompt)
{
    CliExpect expect;
    expect.pattern = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    expect.then = then;
    expect.where = where;
    return expect;
}

CliExpect answering(const QString& pattern, const QByteArray& answer, int limit, bool isRaw = false)
{
    CliExpect expect = expecting(pattern, Then::Answer);
    expect.answer = answer;
    expect.limit = limit;
    expect.isRawAnswer = isRaw;
    return expect;
}

CliStep step(const QString& name, const QByteArray& send, const QList<CliExpect>& expect)
{
    CliStep out;
    out.name = name;
    out.send = send;
    out.isSending = !send.isNull();
    out.expect = expect;
    return out;
}

const auto commandPrompt = uR"(\S+(\([^)]*\)(\[[^\]]*\])?)?#\s*$)"_s;

QList<CliStep> loginSteps()
{
    auto refused = expecting(u"^(Authentication failed|incorrect)"_s, Then::Fail, Where::Line);
    refused.error = ErrorCode::CredentialsRefused;
    return { step(u"banner"_s, {}, { expecting(u".*(login|username):\\s*$"_s) }),
        step(u"user"_s, "{user}", { expecting(u".*password:\\s*$"_s), expecting(u"\\S+>\\s*$"_s) }),
        step(u"password"_s, "{password}",
            { refused, expecting(u"login:\\s*$"_s, Then::Fail), expecting(u"\\S+>\\s*$"_s) }) };
}

QList<CliStep> commandSteps()
{
    const auto error = expecting(u"^%|error|failed|denied|not found"_s, Then::Fail, Where::Line);
    CliStep literal = step(u"line"_s, "secret {password} p4ss w0rd", { error });
    literal.expect << expecting(commandPrompt);
    literal.isLiteral = true;
    return { step(u"copy"_s, "copy tftp://{host}/{file} startup",
                 { error, expecting(commandPrompt) }),
        literal };
}

QList<CliStep> pagerSteps()
{
    CliStep show = step(u"show"_s, "show running-config", { expecting(commandPrompt) });
    show.isDeadlineRenewed = true;
    return { show, show };
}

QList<CliStep> reloadSteps()
{
    CliStep reload = step(u"reload"_s, "reload",
        { expecting(u"going down"_s, Then::Proceed, Where::Line),
            answering(u".*(store|save|changed).*[:?]\\s*$"_s, "no", 2),
            answering(u".*(restart|sure).*[:?]\\s*$"_s, "yes", 2),
            answering(u".*again.*\\?\\s*$"_s, "{password}", 0),
            expecting(u"\\S+#\\s*$"_s, Then::Fail) });
    reload.isDropSuccess = true;
    return { reload };
}

/// Built once: compiling the patterns costs more than a conversation.
const QList<CliStep>& dialog(int index)
{
    static const std::array dialogs { loginSteps(), commandSteps(), pagerSteps(), reloadSteps() };
    return dialogs[size_t(index) % dialogs.size()];
}

/// One conversation, with what must hold after each event.
class Conversation {
public:
    explicit Conversation(const QList<CliStep>& steps, bool isClosingItself)
        : m_steps(steps)
        , m_isClosingItself(isClosingItself)
    {
        auto owned = std::make_unique<FuzzedChannel>();
        channel = owned.get();
        session = std::make_unique<CliSession>(std::move(owned), Clock(1000),
            QList<Secret> { Secret(password), Secret(blankPassword) });
        session->setVariable(u"user"_s, "admin");
        session->setVariable(u"password"_s, password);
        session->setVariable(u"host"_s, "192.0.2.1");
        static const auto pager = answering(u".*--\\s*more\\s*--.*"_s, " ", 0, true);
        session->setAlways({ pager });
        QObject::connect(session.get(), &CliSession::transcript, session.get(),
            [this](bool isSent, const QString& text) { show(isSent, text); });
        session->open([](const Status&) {});
        channel->start();
        next();
    }

    FuzzedChannel* channel;

private:
    void show(bool isSent, const QString& text)
    {
        m_shown = isSent ? text : m_shown + text;
        require(!m_shown.contains(QString::fromLatin1(password)));
        require(!m_shown.contains(QString::fromLatin1(blankPassword)));
        if (isSent)
            m_shown.clear();
    }

    void next()
    {
        if (m_steps.isEmpty())
            return;
        const CliStep current = m_steps.takeFirst();
        auto isOver = std::make_shared<bool>(false);
        session->run(current, [this, current, isOver](const Result<CliReply>& reply) {
            require(!std::exchange(*isOver, true));
            if (reply)
                check(current, *reply);
            else
                require(reply.error().subject == current.name);
            if (!reply || m_isClosingItself)
                session->close();
            else
                next();
        });
    }

    static void check(const CliStep& current, const CliReply& reply)
    {
        if (reply.isDropped)
            return require(current.isDropSuccess);
        require(reply.match.hasMatch());
        const QString words = QString::fromLatin1(reply.prompt);
        for (const CliExpect& expect : current.expect)
            if (expect.then == Then::Proceed && expect.pattern.match(words).hasMatch())
                return;
        std::abort();
    }

    QList<CliStep> m_steps;
    bool m_isClosingItself;
    QString m_shown;

public:
    std::unique_ptr<CliSession> session; ///< the last member: it says its last words on its way out
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_CliSession";
    static char* argv[] = { name, nullptr };
    static const QCoreApplication application(argc, argv);
    if (size < 4)
        return 0;
    const qsizetype piece = data[0] % 32 + 1;
    const int ending = data[2];
    const QByteArray bytes(reinterpret_cast<const char*>(data + 3), qsizetype(size) - 3);
    Conversation conversation(dialog(data[1]), ending & 2);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        conversation.channel->say(bytes.mid(at, piece));
    if (ending & 1)
        conversation.channel->drop();
    return 0;
}
