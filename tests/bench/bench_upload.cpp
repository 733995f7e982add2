// SPDX-License-Identifier: GPL-3.0-or-later
// What Doppino itself adds to an upload: the same dialogs against the same simulated device in
// another process, through GatewayJob and CliSession, and as bare as a socket allows.
#include "models/gateway/GatewayJob.h"
#include "models/gateway/patton/TrinityDriver.h"
#include "models/net/CliSession.h"
#include "models/net/TelnetChannel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTcpSocket>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

/// gateway-peer on a free port.
class Peer {
public:
    Peer()
    {
        m_process.start(QString::fromUtf8(PEER), { u"--reload-time"_s, u"0"_s });
        while (!m_process.canReadLine() && m_process.waitForReadyRead()) { }
        m_port = quint16(m_process.readLine().trimmed().split(':').last().toInt());
        if (m_port == 0)
            qFatal("no peer at %s", PEER);
    }
    ~Peer()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Peer)
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

QByteArray configuration(int routes)
{
    QByteArray text = "cli version 4.00\ncontext cs SWITCH\n  national-prefix 0\n"
                      "  mapping-table called-e164 to called-e164 cutpref\n";
    for (int i = 0; i < routes; ++i)
        text += "    map " + QByteArray::number(20001 + i) + "(.%) to \\1\n";
    return text;
}

QList<QByteArray> dialogLines(int count)
{
    QList<QByteArray> lines { "context cs SWITCH",
        "mapping-table called-e164 to called-e164 cutpref" };
    for (int i = 0; i < count; ++i)
        lines += "map " + QByteArray::number(20001 + i) + "(.%) to \\1";
    return lines;
}

/// The least that can type and read: a blocking socket, one line per prompt.
class BareClient {
public:
    explicit BareClient(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (!m_socket.waitForConnected() || !until("login: "))
            qFatal("no login");
        ask("admin", "Password: ");
        ask({}, "gw>");
        ask("enable", "gw#");
        ask("configure", "#");
    }
    void ask(const QByteArray& line, const QByteArray& end)
    {
        m_last.clear();
        m_socket.write(line + QByteArray("\r\0", 2));
        if (!until(end))
            qFatal("no answer to %s", line.constData());
    }

private:
    bool until(const QByteArray& end)
    {
        while (!m_last.endsWith(end)) {
            if (!m_socket.bytesAvailable() && !m_socket.waitForReadyRead())
                return false;
            m_last += m_socket.readAll();
        }
        return true;
    }
    QTcpSocket m_socket;
    QByteArray m_last;
};

double bareMs(int count)
{
    const Peer peer;
    BareClient client(peer.port());
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray& line : dialogLines(count))
        client.ask(line, "#");
    return double(timer.nsecsElapsed()) / 1e6;
}

CliExpect prompt()
{
    static const QRegularExpression pattern(u"gw(\\([^)]*\\))?#\\s*$"_s);
    return { .pattern = pattern, .answer = {} };
}

void runAll(CliSession& session, const QList<CliStep>& steps)
{
    QEventLoop loop;
    session.run(steps, [&](const Result<CliReply>& reply) {
        if (!reply)
            qFatal("%s", qPrintable(reply.error().subject + reply.error().detail));
        loop.quit();
    });
    loop.exec();
}

QList<CliStep> stepsOf(const QList<QByteArray>& lines)
{
    static const QRegularExpression failure(u"^\\s*%|\\berror\\b|unknown command"_s);
    QList<CliStep> steps;
    for (const QByteArray& line : lines)
        steps.append({ .name = u"line"_s,
            .send = line,
            .isLiteral = true,
            .expect = { { .pattern = failure,
                            .where = CliExpect::Where::Line,
                            .then = CliExpect::Then::Fail,
                            .answer = {} },
                prompt() },
            .mark = {} });
    return steps;
}

double sessionMs(int count)
{
    const Peer peer;
    CliSession session(
        std::make_unique<TelnetChannel>(u"127.0.0.1"_s, peer.port(), std::chrono::seconds(5)),
        Clock(), {});
    QEventLoop loop;
    session.open([&](const Status&) { loop.quit(); });
    loop.exec();
    const Dialect& dialect = gatewayDriver(u"patton-trinity"_s)->dialect();
    session.setVariable(u"user"_s, "admin");
    session.setVariable(u"password"_s, {});
    runAll(session, dialect.login);
    runAll(session, stepsOf({ "configure" }));
    const QList<CliStep> steps = stepsOf(dialogLines(count));
    QElapsedTimer timer;
    timer.start();
    for (const CliStep& step : steps)
        runAll(session, { step });
    return double(timer.nsecsElapsed()) / 1e6;
}

double uploadMs(int routes, GatewayRequest::Method method)
{
    const Peer peer;
    GatewayRequest request;
    request.driver = gatewayDriver(u"patton-trinity"_s);
    request.method = method;
    request.name = u"bench"_s;
    request.fileName = u"bench.cfg"_s;
    request.configuration = configuration(routes);
    request.host = u"127.0.0.1"_s;
    request.kinds = { PortKind::Bri };
    request.setPort(peer.port());
    request.tftpPort = 0;
    request.login.user = u"admin"_s;
    request.loginAfter = request.login;
    GatewayJob job(request);
    QEventLoop loop;
    QObject::connect(&job, &GatewayJob::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    if (job.outcome().end != Outcome::End::Done)
        qFatal("the upload ended %s: %s %s", qPrintable(outcomeName(job.outcome().end)),
            qPrintable(errorCodeName(job.outcome().error->code)),
            qPrintable(job.outcome().error->detail));
    return double(job.elapsedMs());
}

template <typename Run> double medianOf(int times, Run run)
{
    run(); // the caches are warm after it
    QList<double> values;
    for (int i = 0; i < times; ++i)
        values.append(run());
    return median(values);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    using Method = GatewayRequest::Method;
    out << "whole upload, the device's own time about 0, median of 10\n";
    for (const int routes : { 8, 300 }) {
        const double ms = medianOf(10, [routes] { return uploadMs(routes, Method::Tftp); });
        out << "  tftp, " << configuration(routes).size() << " bytes: " << ms << " ms\n";
    }
    const double ms = medianOf(10, [] { return uploadMs(300, Method::Inline); });
    out << "  inline, 300 lines: " << ms << " ms\n";
    out << "dialog alone, median of 5\n";
    for (const int count : { 300, 5000 }) {
        const double bare = medianOf(5, [count] { return bareMs(count); });
        const double ours = medianOf(5, [count] { return sessionMs(count); });
        out << "  " << count << " lines: bare " << bare << " ms, CliSession " << ours
            << " ms, ratio ";
        out.setRealNumberPrecision(3);
        out << ours / bare << '\n';
        out.setRealNumberPrecision(1);
        out.flush();
    }
    return 0;
}
