// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/VerifyBench.h"

#include "tests/support/QuickVault.h"

#include <QFile>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;

static constexpr int runDeadlineMs = 60'000;
static const QString siteName = u"bench"_s;

QList<QJsonObject> VerifyEnd::events() const
{
    QList<QJsonObject> list;
    for (const QByteArray& line : out.split('\n'))
        if (!line.isEmpty())
            list.append(QJsonDocument::fromJson(line).object());
    return list;
}

QJsonObject VerifyEnd::event(const QString& kind) const
{
    QList<QJsonObject> found;
    for (const QJsonObject& event : events())
        if (event.value(u"event"_s) == kind)
            found.append(event);
    return found.size() == 1 ? found.first() : QJsonObject();
}

QJsonObject VerifyEnd::step(const QString& name) const
{
    QJsonObject last;
    for (const QJsonObject& event : events())
        if (event.value(u"event"_s) == u"step"_s && event.value(u"name"_s) == name)
            last = event;
    return last;
}

QString VerifyEnd::fact(const QString& stepName, const QString& key) const
{
    return step(stepName).value(u"facts"_s)[key].toString();
}

QByteArray VerifyEnd::all() const
{
    return "exit " + QByteArray::number(code) + " after " + QByteArray::number(elapsedMs) + " ms\n"
        + (out + err).right(800);
}

VerifyRun::VerifyRun(const QStringList& arguments, const QProcessEnvironment& environment,
    std::function<void()> over)
{
    m_process.setProcessEnvironment(environment);
    QObject::connect(
        &m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { read(); });
    QObject::connect(&m_process, &QProcess::finished, &m_process,
        [this, over](int code, QProcess::ExitStatus status) {
            m_end.elapsedMs = m_timer.elapsed();
            m_end.code = status == QProcess::NormalExit ? code : -1;
            read();
            if (over)
                over();
        });
    QObject::connect(&m_process, &QProcess::errorOccurred, &m_process,
        [this, over](QProcess::ProcessError error) {
            m_end.err += m_process.errorString().toLocal8Bit();
            if (error == QProcess::FailedToStart && over)
                over();
        });
    m_timer.start();
    m_process.start(QStringLiteral(DOPPINOCTL), arguments);
}

VerifyRun::~VerifyRun()
{
    m_process.disconnect();
    m_process.kill();
    m_process.waitForFinished();
}

void VerifyRun::read()
{
    m_end.out += m_process.readAllStandardOutput();
    m_end.err += m_process.readAllStandardError();
}

const VerifyEnd& VerifyRun::wait()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_end;
    QEventLoop loop;
    QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&m_process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(runDeadlineMs, &loop, &QEventLoop::quit);
    loop.exec();
    return m_end;
}

bool VerifyRun::waitForOutput(const QByteArray& text)
{
    QEventLoop loop;
    const auto look = [&] {
        if (m_end.out.contains(text))
            loop.quit();
    };
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &loop, look);
    QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(runDeadlineMs, &loop, &QEventLoop::quit);
    if (!m_end.out.contains(text) && m_process.state() != QProcess::NotRunning)
        loop.exec();
    return m_end.out.contains(text);
}

void VerifyRun::interrupt()
{
    if (!isOver()) // 0 would be us
        ::kill(pid_t(m_process.processId()), SIGINT);
}

QJsonObject VerifyBench::registering(const QString& user, quint16 port, const QJsonObject& more)
{
    QJsonObject fields { { u"mode"_s, u"register"_s }, { u"username"_s, user },
        { u"password"_s, u"CANARY-sip"_s }, { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, port },
        { u"transport"_s, u"udp"_s } };
    for (auto it = more.begin(); it != more.end(); ++it)
        fields.insert(it.key(), it.value());
    return fields;
}

QJsonObject VerifyBench::standing(quint16 port, const QJsonObject& more)
{
    QJsonObject fields = registering({}, port, more);
    fields.remove(u"password"_s);
    fields.insert(u"mode"_s, u"ip"_s);
    return fields;
}

void VerifyBench::add(const QString& trunk, QJsonObject fields)
{
    fields.insert(u"name"_s, trunk);
    fields.insert(u"provider"_s, QString());
    m_trunks.append(fields);
}

VerifyEnd VerifyBench::import()
{
    QFile file(path(u"site.json"_s));
    if (!file.open(QFile::WriteOnly))
        return {};
    file.write(QJsonDocument(
        QJsonObject { { u"format"_s, u"doppino-site/1"_s },
            { u"site"_s, QJsonObject { { u"name"_s, siteName } } }, { u"trunks"_s, m_trunks } })
                   .toJson());
    file.close();
    return begin({ u"site"_s, u"import"_s, file.fileName() })->wait();
}

std::unique_ptr<VerifyRun> VerifyBench::begin(
    const QStringList& arguments, std::function<void()> over) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/doppino-test-bus"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    QuickVault::prepare(path(u"doppino.sqlite"_s), passphrase());
    environment.insert(u"DOPPINO_PASSPHRASE"_s, QString::fromLatin1(passphrase()));
    return std::make_unique<VerifyRun>(
        QStringList { u"--database"_s, path(u"doppino.sqlite"_s) } + arguments, environment,
        std::move(over));
}

std::unique_ptr<VerifyRun> VerifyBench::verify(
    const QString& trunk, const QStringList& options, std::function<void()> over) const
{
    return begin(QStringList { u"trunk"_s, u"verify"_s, siteName, trunk, u"--json"_s } + options,
        std::move(over));
}

QByteArray VerifyBench::stored() const
{
    return contentsOf(path(u"doppino.sqlite"_s)) + contentsOf(path(u"doppino.sqlite-wal"_s));
}

QByteArray VerifyBench::contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void VerifyPool::add(const QString& trunk, const QStringList& options)
{
    m_waiting.append({ trunk, options });
    beginNext();
}

void VerifyPool::beginNext()
{
    constexpr int most = 5;
    while (m_underWay < most && !m_waiting.isEmpty()) {
        const auto [trunk, options] = m_waiting.takeFirst();
        ++m_underWay;
        m_runs[trunk] = m_bench.verify(trunk, options, [this] {
            --m_underWay;
            beginNext();
            m_loop.quit();
        });
    }
}

VerifyEnd VerifyPool::end(const QString& trunk)
{
    while (!m_runs.contains(trunk))
        m_loop.exec();
    return m_runs.at(trunk)->wait();
}
