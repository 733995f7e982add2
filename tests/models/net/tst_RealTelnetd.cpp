// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/CliSession.h"
#include "models/net/TelnetChannel.h"
#include "tests/peers/TelnetdPeer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Then = CliExpect::Then;
using Where = CliExpect::Where;

namespace {

CliExpect expecting(const QString& pattern, Then then = Then::Proceed, Where where = Where::Prompt)
{
    CliExpect out;
    out.pattern = QRegularExpression(pattern);
    out.then = then;
    out.where = where;
    return out;
}

CliStep step(const QByteArray& send, const QString& prompt = u"gw# $"_s)
{
    CliStep out;
    out.name = QString::fromLatin1(send);
    out.send = send;
    out.isSending = !send.isEmpty();
    out.deadline = 30s;
    out.expect = { expecting(prompt) };
    return out;
}

} // namespace

/// TelnetChannel and CliSession against a telnet server nobody here wrote.
class tst_RealTelnetd : public QObject {
    Q_OBJECT

    TelnetdPeer m_peer;
    std::unique_ptr<CliSession> m_session;
    QString m_shown;

    Result<CliReply> run(const QList<CliStep>& steps)
    {
        std::optional<Result<CliReply>> out;
        m_session->run(steps, [&](Result<CliReply> reply) { out = std::move(reply); });
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000))
            return fail(ErrorCode::BadUsage, u"the step never ended"_s);
        return *out;
    }

    Result<CliReply> logIn(const QByteArray& password)
    {
        m_session->setVariable(u"user"_s, m_peer.user());
        m_session->setVariable(u"password"_s, password);
        CliStep given = step("{password}");
        given.expect.prepend(expecting(u"^Login incorrect"_s, Then::Fail, Where::Line));
        given.expect.prepend(expecting(u"login: $"_s, Then::Fail));
        given.expect[1].error = ErrorCode::CredentialsRefused;
        return run({ step({}, u"login: $"_s), step("{user}", u"Password: $"_s), given });
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText()));
        m_shown.clear();
        m_session = std::make_unique<CliSession>(
            std::make_unique<TelnetChannel>(u"127.0.0.1"_s, m_peer.port(), 10s), Clock(),
            QList<Secret> { Secret(m_peer.password()) });
        connect(m_session.get(), &CliSession::transcript, this,
            [this](bool, const QString& text) { m_shown += text; });
        bool isOpen = false;
        m_session->open([&](const Status& status) { isOpen = status.has_value(); });
        QTRY_VERIFY(isOpen);
    }
    void cleanup()
    {
        QVERIFY(!m_shown.contains(QString::fromLatin1(m_peer.password())));
        m_session.reset();
        m_peer.kill();
    }

    void logsInAndOut()
    {
        const auto reply = logIn(m_peer.password());
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        QVERIFY(m_shown.contains(u"Welcome to the peer"));
        CliStep leave = step("exit", u"never"_s);
        leave.isDropSuccess = true;
        const auto left = run({ leave });
        QVERIFY(left);
        QVERIFY(left->isDropped);
    }

    void wrongPasswordIsRefused()
    {
        const auto reply = logIn("wr0ng");
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::CredentialsRefused);
        QCOMPARE(reply.error().detail, u"Login incorrect"_s);
    }

    void windowSizeIsAgreed()
    {
        QVERIFY(logIn(m_peer.password()));
        const auto reply = run({ step("stty size") });
        QVERIFY(reply);
        // No height, so that nothing is paged.
        QCOMPARE(reply->lines, QList<QByteArray> { "0 200" });
    }

    void longOutputIsComplete()
    {
        QVERIFY(logIn(m_peer.password()));
        const auto reply = run({ step("seq 1 50000") });
        QVERIFY(reply);
        QCOMPARE(reply->lines.size(), 50'000);
        for (int i = 0; i < 50'000; ++i)
            QCOMPARE(reply->lines.at(i), QByteArray::number(i + 1));
    }

    void lineWithBytesOfTelnetItselfArrives()
    {
        QVERIFY(logIn(m_peer.password()));
        const auto reply = run({ step("printf 'a\\377\\377\\376b\\n'") });
        QVERIFY(reply);
        QCOMPARE(reply->lines,
            QList<QByteArray> { "a\xff\xff\xfe"
                                "b" });
    }

    void pagerIsTurned()
    {
        QVERIFY(logIn(m_peer.password()));
        CliExpect more = expecting(u".*--More--.*"_s, Then::Answer);
        more.answer = " ";
        more.isRawAnswer = true;
        m_session->setAlways({ more });
        const auto reply = run({ step("stty rows 10"), step("seq 1 40 | busybox more") });
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        QList<QByteArray> numbers;
        for (const QByteArray& line : reply->lines)
            numbers.append(line.trimmed());
        for (int i = 1; i <= 40; ++i)
            QVERIFY2(numbers.contains(QByteArray::number(i)), qPrintable(QString::number(i)));
    }

    void refusedCommandFailsWithItsWords()
    {
        QVERIFY(logIn(m_peer.password()));
        CliStep copy = step("copy tftp://192.0.2.1/x startup-config");
        copy.expect.prepend(expecting(u"not found"_s, Then::Fail, Where::Line));
        const auto reply = run({ copy });
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::DeviceRefused);
        QVERIFY(reply.error().detail.contains(u"copy: not found"));
    }

    void killedServerIsALostConnection()
    {
        QVERIFY(logIn(m_peer.password()));
        std::optional<Result<CliReply>> out;
        m_session->run(step("cat"), [&](Result<CliReply> reply) { out = std::move(reply); });
        QTRY_VERIFY(m_shown.contains(u"cat"));
        m_peer.kill();
        QTRY_VERIFY_WITH_TIMEOUT(out.has_value(), 20'000);
        QVERIFY(!*out);
        QCOMPARE(out->error().code, ErrorCode::ConnectionLost);
    }
};

QTEST_GUILESS_MAIN(tst_RealTelnetd)
#include "tst_RealTelnetd.moc"
