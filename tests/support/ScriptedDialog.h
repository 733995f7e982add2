// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/CliSession.h"

#include <QTest>

/// A command line in memory that says what a test wrote, for dialogs without a socket.
namespace ScriptedDialog {

/// What a device says to one line: pieces, each a packet of its own. "DROP" ends the connection.
using Pieces = QList<QByteArray>;
inline const QByteArray drop("DROP");

/// A device in memory. It answers each line with the next entry of its script.
class ScriptedChannel : public CliChannel {
public:
    explicit ScriptedChannel(Pieces banner, QList<Pieces> script)
        : m_banner(std::move(banner))
        , m_script(std::move(script))
    {
    }
    void open() override
    {
        later([this] {
            Q_EMIT opened();
            say(m_banner);
        });
    }
    void close() override { m_isOver = true; }
    void send(const QByteArray& data) override
    {
        sent.append(data);
        if (!m_script.isEmpty())
            say(m_script.takeFirst());
    }
    [[nodiscard]] QByteArray lineEnd() const override { return "\r"; }
    [[nodiscard]] QHostAddress localAddress() const override { return {}; }
    [[nodiscard]] QHostAddress peerAddress() const override { return {}; }

    QList<QByteArray> sent;

private:
    void say(const Pieces& pieces)
    {
        for (const QByteArray& piece : pieces)
            later([this, piece] {
                if (piece == drop)
                    Q_EMIT closed(Error(ErrorCode::ConnectionLost, QStringLiteral("device"),
                        QStringLiteral("gone")));
                else
                    Q_EMIT received(piece);
            });
    }
    template <typename F> void later(F f)
    {
        QMetaObject::invokeMethod(
            this,
            [this, f] {
                if (!m_isOver)
                    f();
            },
            Qt::QueuedConnection);
    }
    Pieces m_banner;
    QList<Pieces> m_script;
    bool m_isOver = false;
};

/// A session with a device in memory, and what came of it.
class Dialog {
public:
    explicit Dialog(
        const QList<Pieces>& script, const Pieces& banner = {}, const QList<Secret>& secrets = {})
    {
        auto owned = std::make_unique<ScriptedChannel>(banner, script);
        channel = owned.get();
        session = std::make_unique<CliSession>(std::move(owned), Clock(50), secrets);
        QObject::connect(session.get(), &CliSession::transcript, session.get(),
            [this](
                bool isSent, const QString& text) { (isSent ? sentText : receivedText) += text; });
        bool isOpen = false;
        session->open([&](const Status& status) { isOpen = status.has_value(); });
        if (!QTest::qWaitFor([&] { return isOpen; }))
            qFatal("the channel does not open");
    }
    Result<CliReply> run(const QList<CliStep>& steps)
    {
        std::optional<Result<CliReply>> out;
        session->run(steps, [&](Result<CliReply> reply) { out = std::move(reply); });
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 20'000))
            return fail(ErrorCode::BadUsage, QStringLiteral("the step never ended"));
        return *out;
    }
    Result<CliReply> run(const CliStep& step) { return run(QList<CliStep> { step }); }

    std::unique_ptr<CliSession> session;
    ScriptedChannel* channel;
    QString sentText;
    QString receivedText;
};

} // namespace ScriptedDialog
