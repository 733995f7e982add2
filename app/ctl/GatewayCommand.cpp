// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/GatewayCommand.h"

#include "models/core/ErrorText.h"
#include "models/core/Redactor.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct GatewayCommand::Running {
    std::unique_ptr<GatewayJob> job;
    QString name;
    QString gatewayId;
    QString transcript;
    QString fingerprint;
};

GatewayCommand::GatewayCommand(const Options& options, const Output& output)
    : Command(options, output)
{
}

GatewayCommand::~GatewayCommand() = default;

void GatewayCommand::start()
{
    const QString verb = word(1);
    const auto count = options().words().size();
    const bool isSingle = verb == u"render" || verb == u"backup" || verb == u"diff";
    const bool isUpload
        = verb == u"upload" && (count > 3 || (count == 3 && options().isSet(u"all"_s)));
    if (!(isSingle && count == 4) && !isUpload)
        return badUsage(u"gateway render|upload|backup|diff SITE GATEWAY"_s);
    if (const Status read = readOptions(); !read)
        return fail(read.error());
    m_purpose = verb == u"backup" ? GatewayRequest::Purpose::Backup
        : verb == u"diff"         ? GatewayRequest::Purpose::Difference
                                  : GatewayRequest::Purpose::Upload;
    withCatalog([this, verb] {
        withStore([this, verb] {
            const bool needsVault = verb != u"render"; // backups hold passwords
            withSite(word(2), needsVault,
                [this, verb](const Site& site) { verb == u"render" ? render(site) : begin(site); });
        });
    });
}

Status GatewayCommand::readOptions()
{
    static const QHash<QString, GatewayRequest::Method> methods {
        { u"auto"_s, GatewayRequest::Method::Auto }, { u"tftp"_s, GatewayRequest::Method::Tftp },
        { u"inline"_s, GatewayRequest::Method::Inline }
    };
    const QString method = options().isSet(u"method"_s) ? options().value(u"method"_s) : u"auto"_s;
    if (!methods.contains(method))
        return ::fail(ErrorCode::BadUsage, {}, u"--method "_s + method);
    m_method = methods.value(method);
    if (options().isSet(u"tftp-bind"_s) && QHostAddress(options().value(u"tftp-bind"_s)).isNull())
        return ::fail(ErrorCode::BadUsage, {}, u"--tftp-bind "_s + options().value(u"tftp-bind"_s));
    const auto port = options().number(u"port"_s, 0, 1, 65535);
    const auto tftpPort = options().number(u"tftp-port"_s, 69, 0, 65535);
    const auto parallel = options().number(u"parallel"_s, 1, 1, 256);
    for (const auto* number : { &port, &tftpPort, &parallel })
        if (!*number)
            return tl::unexpected(number->error());
    m_port = *port;
    m_tftpPort = *tftpPort;
    m_parallel = *parallel;
    return {};
}

void GatewayCommand::render(const Site& site)
{
    const Gateway* gateway = site.gateway(word(3));
    if (!gateway)
        return fail(Error(ErrorCode::NoSuchGateway, word(3)));
    const auto text = renderGateway(site, *gateway, catalog());
    if (!text)
        return fail(text.error());
    const QString path = options().value(u"output"_s);
    QJsonObject event { { u"event"_s, u"result"_s }, { u"subject"_s, gateway->name },
        { u"state"_s, u"done"_s },
        { u"configuration"_s, QString::fromUtf8(Redactor::redact(*text, site.secrets())) } };
    if (path.isEmpty()) {
        output().raw(*text);
    } else if (const Status written = writeFile(path, *text, true); !written) {
        return fail(written.error());
    } else {
        event.insert(u"file"_s, path);
        output().message(tr("%1 written; it holds passwords.").arg(path));
    }
    output().event(event);
    done(0);
}

void GatewayCommand::begin(const Site& site)
{
    m_site = site;
    QStringList names = options().words().sliced(3);
    if (options().isSet(u"all"_s)) {
        names.clear();
        for (const Gateway& gateway : site.gateways)
            names.append(gateway.name);
    }
    names.removeDuplicates();
    if (names.size() > 1 && options().isSet(u"host"_s))
        return badUsage(u"--host"_s);
    for (const QString& name : std::as_const(names)) {
        auto request = GatewayRequest::of(site, name, catalog(), m_purpose);
        if (!request && options().isSet(u"all"_s)) { // one that cannot be done stops no other
            m_exitCode = output().error(request.error());
            continue;
        }
        if (!request)
            return fail(request.error());
        request->method = m_method;
        request->tftpBind = options().value(u"tftp-bind"_s);
        request->tftpPort = m_tftpPort;
        request->isReloading = !options().isSet(u"no-reload"_s);
        if (options().isSet(u"host"_s))
            request->host = options().value(u"host"_s);
        if (m_port != 0)
            request->port = quint16(m_port);
        m_waiting.append(*request);
    }
    startNext();
}

void GatewayCommand::startNext()
{
    while (!m_waiting.isEmpty() && m_active < m_parallel && !m_isCancelled)
        startJob(m_waiting.takeFirst());
    if (m_active == 0)
        done(m_exitCode);
}

void GatewayCommand::startJob(GatewayRequest request)
{
    auto running = std::make_unique<Running>();
    running->name = request.name;
    running->gatewayId = gatewayId(request.name);
    running->fingerprint = QString::fromLatin1(
        QCryptographicHash::hash(request.configuration, QCryptographicHash::Sha256).toHex());
    running->job = std::make_unique<GatewayJob>(std::move(request));
    ++m_active;
    m_running.push_back(std::move(running));
    watch(*m_running.back());
    m_running.back()->job->start();
}

void GatewayCommand::watch(Running& running)
{
    GatewayJob* job = running.job.get();
    connect(job, &Job::stepChanged, this,
        [this, &running](const QString& name, Job::StepState state, qint64 elapsed) {
            static const char* const words[] = { "running", "done", "failed", "skipped" };
            const QString word = QString::fromLatin1(words[int(state)]);
            output().event({ { u"event"_s, u"step"_s }, { u"subject"_s, running.name },
                { u"name"_s, name }, { u"state"_s, word }, { u"elapsed_ms"_s, elapsed } });
            if (state != Job::StepState::Running)
                output().message(u"%1: %2 %3 (%4 ms)"_s.arg(running.name, name, word).arg(elapsed));
        });
    connect(job, &Job::transcript, this,
        [this, &running](Job::Direction direction, const QString& text) {
            running.transcript += text;
            if (!options().isSet(u"verbose"_s))
                return;
            const bool isSent = direction == Job::Direction::Sent;
            output().event({ { u"event"_s, u"transcript"_s }, { u"subject"_s, running.name },
                { u"direction"_s, isSent ? u"sent"_s : u"received"_s }, { u"text"_s, text } });
            output().message((isSent ? u"> "_s : u"< "_s) + text);
        });
    connect(job, &GatewayJob::backupTaken, this,
        [this, &running](const QString& region, const QByteArray& content) {
            keepBackup(running.gatewayId, region, content);
        });
    connect(job, &Job::finished, this, [this, &running] { onFinished(running); });
}

void GatewayCommand::keepBackup(
    const QString& gatewayId, const QString& region, const QByteArray& content)
{
    BackupRecord record { {}, m_site.id, gatewayId, QDateTime::currentDateTimeUtc(), region,
        content };
    const Status kept = store().evidence().add(record);
    if (kept)
        return;
    m_exitCode = output().error(kept.error());
    // Without its backup nothing of a device is touched.
    QMetaObject::invokeMethod(this, &GatewayCommand::cancel, Qt::QueuedConnection);
}

void GatewayCommand::onFinished(Running& running)
{
    --m_active;
    report(running);
    if (m_purpose == GatewayRequest::Purpose::Upload)
        keep(running);
    startNext();
}

void GatewayCommand::report(const Running& running)
{
    const GatewayJob& job = *running.job;
    const Outcome& outcome = job.outcome();
    QJsonObject event { { u"event"_s, u"result"_s }, { u"subject"_s, running.name },
        { u"state"_s, outcomeName(outcome.end) }, { u"elapsed_ms"_s, job.elapsedMs() },
        { u"identity"_s, job.identity() }, { u"method"_s, job.method() },
        { u"difference"_s, job.difference() },
        { u"notes"_s, QJsonArray::fromStringList(job.notes()) } };
    if (outcome.error)
        event.insert(u"code"_s, errorCodeName(outcome.error->code));
    const bool isShowing = m_purpose == GatewayRequest::Purpose::Difference;
    output().event(event, isShowing ? job.difference() : QString());
    output().message(
        tr("%1: %2 in %3 ms").arg(running.name, outcomeName(outcome.end)).arg(job.elapsedMs()));
    if (!outcome.error)
        return;
    int code = output().error(*outcome.error);
    if (outcome.end == Outcome::End::Unknown)
        code = 5;
    if (m_exitCode == 0)
        m_exitCode = code;
}

void GatewayCommand::keep(const Running& running)
{
    UploadRecord record;
    record.siteId = m_site.id;
    record.gatewayId = running.gatewayId;
    record.gatewayName = running.name;
    record.endedAt = QDateTime::currentDateTimeUtc();
    record.elapsedMs = running.job->elapsedMs();
    record.method = running.job->method();
    record.outcome = running.job->outcome();
    record.fingerprint = running.fingerprint;
    record.transcript = running.transcript;
    if (const Status kept = store().evidence().add(record); !kept)
        m_exitCode = output().error(kept.error());
}

QString GatewayCommand::gatewayId(const QString& name) const
{
    const Gateway* gateway = m_site.gateway(name);
    return gateway ? gateway->id : QString();
}

void GatewayCommand::cancel()
{
    m_isCancelled = true;
    m_waiting.clear();
    if (m_active == 0)
        return Command::cancel();
    for (const auto& running : m_running)
        if (running->job->isRunning())
            running->job->cancel();
}
