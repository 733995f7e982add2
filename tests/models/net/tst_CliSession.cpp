// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/CliSession.h"
#include "models/net/TelnetChannel.h"
#include "models/net/TelnetProtocol.h"
#include "tests/peers/FrrPeer.h"
#include "tests/support/ScriptedDialog.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ScriptedDialog;
using Then = CliExpect::Then;
using Where = CliExpect::Where;

namespace {

QRegularExpression re(const QString& pattern) { return QRegularExpression(pattern); }
CliExpect prompt(const QString& pattern = u"gw#\\s*$"_s)
{
    return { .pattern = re(pattern), .answer = {} };
}
CliExpect failing(const QString& pattern, Where where = Where::Line)
{
    return { .pattern = re(pattern), .where = where, .then = Then::Fail, .answer = {} };
}
CliExpect answering(
    const QString& pattern, const QByteArray& with, int limit = 0, bool isRaw = false)
{
    return { .pattern = re(pattern),
        .then = Then::Answer,
        .answer = with,
        .isRawAnswer = isRaw,
        .limit = limit };
}
CliStep step(const QByteArray& line, const QList<CliExpect>& expect = { prompt() })
{
    return { .name = QString::fromUtf8(line), .send = line, .expect = expect, .mark = {} };
}
QByteArray numbered(int n) { return QByteArray::number(n); }

} // namespace

class tst_CliSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAReplyInAnySplit();
    void turnsPages();
    void standsStillBeforeAPromptCounts();
    void takesNoEchoForAnAnswer_data();
    void takesNoEchoForAnAnswer();
    void waitsForThePromptAfterARefusal();
    void failsByItselfWhenNoPromptFollowsARefusal();
    void reportsTheFirstRefusal();
    void endsInSilence();
    void reportsADrop_data();
    void reportsADrop();
    void stopsAtAnEndlessLine();
    void answersQuestionsByTheirWords();
    void limitsAnswers();
    void fillsPlaceholdersOnce();
    void leavesALiteralAlone();
    void hidesSecrets_data();
    void hidesSecrets();
    void hidesThePasswordItSends();
    void dropsAStepWhenClosed();
    void runsARealDevice();
    void turnsThePagesOfARealDevice();
    void isRefusedByARealDevice();

private:
    static std::unique_ptr<CliSession> connected(const FrrPeer& frr, bool isLow = false);
    static QList<CliStep> frrLogin();
};

void tst_CliSession::readsAReplyInAnySplit()
{
    const QByteArray bytes = "show x\r\n\x1b[1mone\x1b[0m\r\ntwo\r\ngw# ";
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        Dialog dialog({ { bytes.first(cut), bytes.sliced(cut) } });
        const auto reply = dialog.run(step("show x"));
        QVERIFY(reply);
        QCOMPARE(reply->lines, QList<QByteArray>({ "one", "two" }));
        QCOMPARE(dialog.channel->sent, QList<QByteArray> { "show x\r" });
    }
    Pieces single;
    for (const char byte : bytes)
        single.append(QByteArray(1, byte));
    Dialog dialog({ single });
    const auto reply = dialog.run(step("show x"));
    QVERIFY(reply);
    QCOMPARE(reply->lines, QList<QByteArray>({ "one", "two" }));
    QCOMPARE(reply->prompt, QByteArray("gw#"));
}

void tst_CliSession::turnsPages()
{
    Dialog dialog({ { "show x\r\none\r\n--More--" }, { "\r        \rtwo\r\n--More--" },
        { "\r        \rthree\r\ngw#" } });
    dialog.session->setAlways({ answering(u".*--More--\\s*$"_s, " ", 0, true) });
    const auto reply = dialog.run(step("show x"));
    QVERIFY(reply);
    QCOMPARE(reply->lines, QList<QByteArray>({ "one", "two", "three" }));
    QCOMPARE(dialog.channel->sent, QList<QByteArray>({ "show x\r", " ", " " }));
}

void tst_CliSession::standsStillBeforeAPromptCounts()
{
    CliStep banner { .name = u"banner"_s,
        .send = {},
        .isSending = false,
        .expect = { prompt(u"(.*\\s)?login:\\s*$"_s) },
        .settle = 40ms,
        .mark = {} };
    Dialog dialog({}, { "Last login: ", "Mon Jan 1\r\nlogin: " });
    const auto reply = dialog.run(banner);
    QVERIFY(reply);
    QCOMPARE(reply->lines, QList<QByteArray> { "Last login: Mon Jan 1" });
    QCOMPARE(reply->prompt, QByteArray("login: "));
}

void tst_CliSession::takesNoEchoForAnAnswer_data()
{
    QTest::addColumn<Pieces>("reply");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("the echo holds the word") << Pieces { "set error-mode\r\ngw#" } << false;
    QTest::newRow("the echo follows the prompt") << Pieces { "gw#set error-mode\r\ngw#" } << false;
    QTest::newRow("the refusal repeats the command")
        << Pieces { "set error-mode\r\n% Unknown command: set error-mode\r\ngw#" } << true;
    QTest::newRow("the refusal repeats the command and there is no echo")
        << Pieces { "% Unknown command: set error-mode\r\ngw#" } << true;
    QTest::newRow("the refusal is the command word for word")
        << Pieces { "set error-mode\r\nset error-mode\r\ngw#" } << true;
}

void tst_CliSession::takesNoEchoForAnAnswer()
{
    QFETCH(Pieces, reply);
    QFETCH(bool, isRefused);
    Dialog dialog({ reply });
    const auto result
        = dialog.run(step("set error-mode", { failing(u"error|Unknown"_s), prompt() }));
    QCOMPARE(!result, isRefused);
    if (isRefused)
        QCOMPARE(result.error().code, ErrorCode::DeviceRefused);
    else
        QVERIFY(result->lines.isEmpty());
}

void tst_CliSession::waitsForThePromptAfterARefusal()
{
    Dialog dialog({ { "bad\r\n", "% Error: no\r\n", "more words\r\n", "gw#" }, { "good\r\ngw#" } });
    const auto refused = dialog.run(step("bad", { failing(u"^%"_s), prompt() }));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DeviceRefused);
    QCOMPARE(refused.error().subject, u"bad"_s);
    QCOMPARE(refused.error().detail, u"% Error: no"_s);
    // The prompt was consumed with the refusal: the next step waits for its own.
    QVERIFY(dialog.run(step("good")));
}

void tst_CliSession::failsByItselfWhenNoPromptFollowsARefusal()
{
    Dialog dialog({ { "bad\r\n% Error: no\r\n" } });
    const auto refused = dialog.run(step("bad", { failing(u"^%"_s), prompt() }));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DeviceRefused);
}

void tst_CliSession::reportsTheFirstRefusal()
{
    Dialog dialog({ { "bad\r\n% first\r\n% second\r\ngw#" } });
    const auto refused = dialog.run(step("bad", { failing(u"^%"_s), prompt() }));
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"% first"_s);
}

void tst_CliSession::endsInSilence()
{
    Dialog dialog({ { "show x\r\nhalf an answ" } });
    const auto reply = dialog.run(step("show x"));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Timeout);
    QCOMPARE(reply.error().subject, u"show x"_s);
    QCOMPARE(reply.error().detail, u"half an answ"_s);
}

void tst_CliSession::reportsADrop_data()
{
    QTest::addColumn<Pieces>("reply");
    QTest::addColumn<bool>("isWanted");
    QTest::addColumn<int>("code"); // -1 = success
    const auto row = [](const char* name, const Pieces& reply, bool isWanted, int code) {
        QTest::newRow(name) << reply << isWanted << code;
    };
    row("in the middle of an answer", { "show x\r\nha", drop }, false,
        int(ErrorCode::ConnectionLost));
    row("after its reason without line end", { "% Error: full", drop }, false,
        int(ErrorCode::DeviceRefused));
    row("that was asked for", { "going down\r\n", drop }, true, -1);
    row("that was asked for, after a refusal", { "% Error: no\r\n", drop }, true,
        int(ErrorCode::DeviceRefused));
}

void tst_CliSession::reportsADrop()
{
    QFETCH(Pieces, reply);
    QFETCH(bool, isWanted);
    QFETCH(int, code);
    Dialog dialog({ reply });
    CliStep asked = step("show x", { failing(u"^%"_s), prompt() });
    asked.isDropSuccess = isWanted;
    const auto result = dialog.run(asked);
    QCOMPARE(result ? -1 : int(result.error().code), code);
    QVERIFY(!dialog.session->isOpen());
    if (result)
        QVERIFY(result->isDropped);
    const auto later = dialog.run(step("show y"));
    QVERIFY(!later);
    QCOMPARE(later.error().code, ErrorCode::ConnectionLost);
}

void tst_CliSession::stopsAtAnEndlessLine()
{
    Dialog dialog({ Pieces(100, QByteArray(10'000, 'x')) });
    const auto reply = dialog.run(step("show x"));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::TooMuchData);
}

void tst_CliSession::answersQuestionsByTheirWords()
{
    const QList<CliExpect> expect { answering(u".*store.*[:?]\\s*$"_s, "no", 2),
        answering(u".*restart.*[:?]\\s*$"_s, "yes", 2), prompt() };
    Dialog dialog({ { "reload\r\nChanged; store it now: " }, { "no\r\nReally restart? " },
        { "yes\r\ngw#" } });
    QVERIFY(dialog.run(step("reload", expect)));
    QCOMPARE(dialog.channel->sent, QList<QByteArray>({ "reload\r", "no\r", "yes\r" }));
}

void tst_CliSession::limitsAnswers()
{
    const Pieces again { "Sure? " };
    Dialog dialog({ again, again, again, again, again });
    const auto reply
        = dialog.run(step("reload", { answering(u"Sure\\?\\s*$"_s, "yes", 2), prompt() }));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::UnexpectedAnswer);
    QCOMPARE(reply.error().detail, u"Sure?"_s);
    QCOMPARE(dialog.channel->sent.size(), 3);
}

void tst_CliSession::fillsPlaceholdersOnce()
{
    Dialog dialog({ { "gw#" }, { "gw#" } });
    dialog.session->setVariable(u"user"_s, "{password}");
    dialog.session->setVariable(u"password"_s, "{user}{host}");
    dialog.session->setVariable(u"host"_s, "h");
    QVERIFY(dialog.run(step("a {user} b {password} {nobody} {")));
    QCOMPARE(dialog.channel->sent.last(), QByteArray("a {password} b {user}{host} {nobody} {\r"));
}

void tst_CliSession::leavesALiteralAlone()
{
    Dialog dialog({ { "gw#" } });
    dialog.session->setVariable(u"user"_s, "admin");
    CliStep literal = step("description {user}");
    literal.isLiteral = true;
    QVERIFY(dialog.run(literal));
    QCOMPARE(dialog.channel->sent.last(), QByteArray("description {user}\r"));
}

void tst_CliSession::hidesSecrets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a known secret") << QByteArray("x hunter22 y");
    QTest::newRow("a known secret twice") << QByteArray("hunter22hunter22");
    QTest::newRow("the word after password") << QByteArray("administrator a password hunter22");
    QTest::newRow("a secret at the very end") << QByteArray("key hunter22");
}

void tst_CliSession::hidesSecrets()
{
    QFETCH(QByteArray, text);
    const QByteArray bytes = "show x\r\n" + text + "\r\ngw#";
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        Dialog dialog({ { bytes.first(cut), bytes.sliced(cut) } }, {}, { Secret(u"hunter22"_s) });
        const auto reply = dialog.run(step("show x"));
        QVERIFY(reply);
        QVERIFY(reply->lines.first().contains("hunter22")); // the program itself needs it
        QVERIFY2(!dialog.receivedText.contains(u"hunter22"), dialog.receivedText.toUtf8());
        QVERIFY(dialog.receivedText.contains(QString::fromUtf8(Redactor::mask)));
        QVERIFY(dialog.receivedText.endsWith(u"gw#"));
    }
    Dialog silent({ { "half hunter22" } }, {}, { Secret(u"hunter22"_s) });
    const auto timeout = silent.run(step("show x"));
    QVERIFY(!timeout);
    QVERIFY(!timeout.error().detail.contains(u"hunter22"));
    QVERIFY(timeout.error().detail.startsWith(u"half "));
}

void tst_CliSession::hidesThePasswordItSends()
{
    Dialog dialog({ { "gw#" }, { "gw#" } });
    dialog.session->setVariable(u"password"_s, "ab");
    QVERIFY(dialog.run(step("{password}")));
    QCOMPARE(dialog.channel->sent.last(), QByteArray("ab\r"));
    QCOMPARE(dialog.sentText, QString::fromUtf8(Redactor::mask));
    dialog.session->addSecret(Secret(u"trunk99"_s));
    QVERIFY(dialog.run(step("username x key trunk99")));
    QVERIFY(!dialog.sentText.contains(u"trunk99"));
    QVERIFY(dialog.sentText.contains(u"username x key "));
}

void tst_CliSession::dropsAStepWhenClosed()
{
    Dialog dialog({ { "show x\r\n" } });
    int reports = 0;
    dialog.session->run(step("show x"), [&](const Result<CliReply>&) { ++reports; });
    dialog.session->close();
    // A later session's whole step passes meanwhile; the closed one stays silent.
    Dialog second { QList<Pieces>() };
    QCOMPARE(second.run(step("wait")).error().code, ErrorCode::Timeout);
    QCOMPARE(reports, 0);
}

// ---------------------------------------------------------------- FRR, a real command line

/// A terminal of ten rows. Doppino's own has none, and then FRR pages nothing, "terminal length"
/// or not (FRR 8.4 vty_flush).
class LowTerminal : public CliChannel {
public:
    explicit LowTerminal(quint16 port)
        : m_port(port)
    {
        connect(&m_socket, &QTcpSocket::connected, this, &CliChannel::opened);
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
            const QByteArray plain = m_protocol.receive(m_socket.readAll());
            flush();
            Q_EMIT received(plain);
        });
    }
    void open() override { m_socket.connectToHost(QHostAddress::LocalHost, m_port); }
    void close() override { m_socket.abort(); }
    void send(const QByteArray& data) override
    {
        m_protocol.send(data);
        flush();
    }
    [[nodiscard]] QByteArray lineEnd() const override { return { "\r\0", 2 }; }
    [[nodiscard]] QHostAddress localAddress() const override { return m_socket.localAddress(); }
    [[nodiscard]] QHostAddress peerAddress() const override { return m_socket.peerAddress(); }

private:
    void flush()
    {
        m_socket.write(m_protocol.takeOutgoing().replace(
            QByteArray("\x00\xc8\x00\x00", 4), QByteArray("\x00\xc8\x00\x0a", 4)));
    }
    quint16 m_port;
    QTcpSocket m_socket;
    TelnetProtocol m_protocol;
};

std::unique_ptr<CliSession> tst_CliSession::connected(const FrrPeer& frr, bool isLow)
{
    std::unique_ptr<CliChannel> channel;
    if (isLow)
        channel = std::make_unique<LowTerminal>(frr.port());
    else
        channel = std::make_unique<TelnetChannel>(u"127.0.0.1"_s, frr.port(), 5s);
    auto session = std::make_unique<CliSession>(std::move(channel), Clock(),
        QList<Secret> { Secret(frr.password()), Secret(frr.enablePassword()) });
    session->setAlways({ answering(u".*--\\s*More\\s*--\\s*$"_s, " ", 0, true) });
    session->setVariable(u"password"_s, frr.password().toUtf8());
    session->setVariable(u"enable"_s, frr.enablePassword().toUtf8());
    std::optional<bool> isOpen;
    session->open([&](const Status& status) { isOpen = status.has_value(); });
    if (!QTest::qWaitFor([&] { return isOpen.has_value(); }) || !*isOpen)
        return {};
    return session;
}

QList<CliStep> tst_CliSession::frrLogin()
{
    const CliExpect asks = prompt(u"Password:\\s*$"_s);
    const CliExpect asksAgain = { .pattern = re(u"Password:\\s*$"_s),
        .then = Then::Fail,
        .answer = {},
        .error = ErrorCode::CredentialsRefused };
    return {
        { .name = u"banner"_s,
            .send = {},
            .isSending = false,
            .expect = { asks },
            .settle = 40ms,
            .mark = {} },
        { .name = u"password"_s,
            .send = "{password}",
            .expect = { prompt(u"frr>\\s*$"_s), asksAgain },
            .mark = {} },
        { .name = u"enable"_s, .send = "enable", .expect = { asks }, .mark = {} },
        { .name = u"enable password"_s,
            .send = "{enable}",
            .expect = { prompt(u"frr#\\s*$"_s), asksAgain },
            .mark = {} },
    };
}

static Result<CliReply> runOn(CliSession& session, const QList<CliStep>& steps)
{
    std::optional<Result<CliReply>> out;
    session.run(steps, [&](Result<CliReply> reply) { out = std::move(reply); });
    if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000))
        return fail(ErrorCode::BadUsage, u"never ended"_s);
    return *out;
}

static QList<QByteArray> accessLists(int count)
{
    QList<QByteArray> lines;
    for (int i = 1; i <= count; ++i)
        lines.append("access-list T seq " + numbered(i) + " permit 10." + numbered(i / 250) + '.'
            + numbered(i % 250) + ".0/24");
    return lines;
}

static QList<CliStep> typing(const QList<QByteArray>& lines)
{
    QList<CliStep> steps;
    for (const QByteArray& line : lines) {
        CliStep typed
            = step(line, { failing(u"^\\s*%"_s), prompt(u"frr(\\(config[^)]*\\))?#\\s*$"_s) });
        typed.isLiteral = true;
        steps.append(typed);
    }
    return steps;
}

static QList<QByteArray> accessListsIn(const QList<QByteArray>& lines)
{
    QList<QByteArray> found;
    for (const QByteArray& line : lines)
        if (line.startsWith("access-list"))
            found.append(line.trimmed());
    return found;
}

void tst_CliSession::runsARealDevice()
{
    FrrPeer frr;
    if (!frr.start())
        QSKIP(qPrintable(frr.errorText()));
    const auto session = connected(frr);
    QVERIFY(session);
    QString transcript;
    connect(session.get(), &CliSession::transcript, this,
        [&](bool, const QString& text) { transcript += text; });
    const QList<QByteArray> lines = accessLists(500);
    const auto typed = runOn(*session,
        frrLogin() + typing({ "configure terminal" }) + typing(lines) + typing({ "end" }));
    QVERIFY2(typed, typed ? "" : qPrintable(typed.error().subject + typed.error().detail));
    const auto shown = runOn(*session, typing({ "show running-config" }));
    QVERIFY(shown);
    QCOMPARE(accessListsIn(shown->lines), lines);
    QVERIFY(!transcript.contains(u"More"));
    QVERIFY(!transcript.contains(frr.enablePassword()));
    const auto refused = runOn(*session, typing({ "frobnicate" }));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DeviceRefused);
    QVERIFY(refused.error().detail.contains(u"Unknown command"));
}

void tst_CliSession::turnsThePagesOfARealDevice()
{
    FrrPeer frr;
    if (!frr.start())
        QSKIP(qPrintable(frr.errorText()));
    const auto session = connected(frr, true);
    QVERIFY(session);
    const QList<QByteArray> lines = accessLists(100);
    QVERIFY(runOn(*session,
        frrLogin() + typing({ "configure terminal" }) + typing(lines)
            + typing({ "end", "terminal length 10" })));
    int pages = 0;
    connect(session.get(), &CliSession::transcript, this, [&](bool isSent, const QString& text) {
        if (isSent && text == u" ")
            ++pages;
    });
    const auto shown = runOn(*session, typing({ "show running-config" }));
    QVERIFY(shown);
    QCOMPARE(accessListsIn(shown->lines), lines);
    QVERIFY2(pages >= 9, numbered(pages));
}

void tst_CliSession::isRefusedByARealDevice()
{
    FrrPeer frr;
    if (!frr.start())
        QSKIP(qPrintable(frr.errorText()));
    const auto session = connected(frr);
    QVERIFY(session);
    session->setVariable(u"password"_s, "wrong");
    const auto refused = runOn(*session, frrLogin());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CredentialsRefused);
    QCOMPARE(refused.error().subject, u"password"_s);
}

QTEST_GUILESS_MAIN(tst_CliSession)
#include "tst_CliSession.moc"
