// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/GatewayCommand.h"

#include "models/core/ErrorText.h"
#include "models/core/Redactor.h"
#include "models/gateway/GatewayNote.h"

#include <QHostAddress>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

const QString usage = u"gateway render|upload|backup|diff|restore SITE GATEWAY"_s;
constexpr int mostAtOnce = 256;
constexpr int longestKeeping = 3600;

} // namespace

GatewayCommand::GatewayCommand(const Options& options, const Output& output)
    : Command(options, output)
{
}

GatewayCommand::~GatewayCommand() = default;

void GatewayCommand::start()
{
    using Purpose = GatewayRequest::Purpose;
    static const QHash<QString, Purpose> purposes { { u"render"_s, Purpose::Upload },
        { u"upload"_s, Purpose::Upload }, { u"backup"_s, Purpose::Backup },
        { u"diff"_s, Purpose::Difference }, { u"restore"_s, Purpose::Restore } };
    const QString verb = word(1);
    const auto count = options().words().size();
    const bool isUpload = verb == u"upload";
    const bool isMany = isUpload && (count > 3 || (count == 3 && options().isSet(u"all"_s)));
    if (!purposes.contains(verb) || !(isMany || (!isUpload && count == 4)))
        return badUsage(usage);
    m_purpose = purposes.value(verb);
    if (const Status read = readOptions(); !read)
        return fail(read.error());
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
    const QString name = options().isSet(u"method"_s) ? options().value(u"method"_s) : u"auto"_s;
    const auto method = GatewayRequest::methodNamed(name);
    if (!method)
        return ::fail(ErrorCode::BadUsage, {}, u"--method "_s + name);
    m_method = *method;
    if (options().isSet(u"tftp-bind"_s) && QHostAddress(options().value(u"tftp-bind"_s)).isNull())
        return ::fail(ErrorCode::BadUsage, {}, u"--tftp-bind "_s + options().value(u"tftp-bind"_s));
    struct Number {
        const char* name;
        int otherwise;
        int from;
        int to;
        int* target;
    };
    for (const Number& n :
        { Number { "port", 0, 1, 65535, &m_port }, Number { "ssh-port", 0, 1, 65535, &m_sshPort },
            Number { "http-port", 0, 1, 65535, &m_httpPort },
            Number { "tftp-port", 69, 0, 65535, &m_tftpPort },
            Number { "parallel", 1, 1, mostAtOnce, &m_parallel },
            Number { "keep-within", 0, 1, longestKeeping, &m_keepWithin } }) {
        const auto number
            = options().number(QString::fromLatin1(n.name), n.otherwise, n.from, n.to);
        if (!number)
            return tl::unexpected(number.error());
        *n.target = *number;
    }
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
    const bool isAll = options().isSet(u"all"_s);
    QStringList names = options().words().sliced(3);
    if (isAll) {
        names.clear();
        for (const Gateway& gateway : site.gateways)
            names.append(gateway.name);
    }
    names.removeDuplicates();
    if (names.size() > 1 && options().isSet(u"host"_s))
        return badUsage(u"--host"_s);
    m_batch = std::make_unique<GatewayBatch>(&store(), site.id, m_parallel);
    for (const QString& name : std::as_const(names)) {
        const Gateway* gateway = site.gateway(name);
        auto request = gateway ? requestFor(site, *gateway)
                               : Result<GatewayRequest>(::fail(ErrorCode::NoSuchGateway, name));
        if (request) {
            m_batch->add(*gateway, std::move(*request));
            continue;
        }
        if (!isAll)
            return fail(request.error());
        keepCode(output().error(request.error())); // one that cannot be done stops no other
    }
    // Of several, some done and some not is a failure of the other side, whatever the reason.
    if (m_exitCode != 0 && m_batch->size() > 0)
        m_exitCode = 1;
    connect(m_batch.get(), &GatewayBatch::begun, this, &GatewayCommand::watch);
    connect(m_batch.get(), &GatewayBatch::ended, this, &GatewayCommand::report);
    connect(m_batch.get(), &GatewayBatch::finished, this, [this] {
        summarise();
        for (int i = 0; i < m_batch->size(); ++i)
            if (!m_batch->job(i)) // stopped before its turn came
                keepCode(130);
        done(m_exitCode);
    });
    m_batch->start();
}

Result<GatewayRequest> GatewayCommand::requestFor(const Site& site, const Gateway& gateway)
{
    Result<GatewayRequest> request = ::fail(ErrorCode::NoSuchBackup, gateway.name);
    if (m_purpose == GatewayRequest::Purpose::Restore) {
        const auto backup = backupToRestore(gateway);
        if (!backup)
            return tl::unexpected(backup.error());
        request = GatewayRequest::restoring(site, gateway.name, catalog(), *backup);
    } else {
        request = GatewayRequest::of(site, gateway.name, catalog(), m_purpose);
    }
    if (!request)
        return request;
    if (const Status filled = fillIn(*request, gateway); !filled)
        return tl::unexpected(filled.error());
    return request;
}

/// The one that is named, else the newest: what the device held before the last upload.
Result<QByteArray> GatewayCommand::backupToRestore(const Gateway& gateway)
{
    QString id = options().value(u"backup"_s);
    if (id.isEmpty()) {
        const auto all = store().evidence().backups(gateway.id);
        if (!all)
            return tl::unexpected(all.error());
        const auto newest = std::find_if(all->begin(), all->end(),
            [](const BackupRecord& backup) { return backup.region != u"running"; });
        if (newest == all->end())
            return ::fail(ErrorCode::NoSuchBackup, gateway.name);
        id = newest->id;
    }
    const auto backup = store().evidence().backup(id);
    if (!backup)
        return ::fail(backup.error().code, gateway.name, backup.error().detail);
    if (backup->gatewayId != gateway.id)
        return ::fail(ErrorCode::NoSuchBackup, gateway.name, id);
    return backup->content;
}

Status GatewayCommand::fillIn(GatewayRequest& request, const Gateway& gateway)
{
    request.method = m_method;
    request.tftpBind = options().value(u"tftp-bind"_s);
    request.tftpPort = m_tftpPort;
    request.isReloading = !options().isSet(u"no-reload"_s);
    request.isAsking = options().isSet(u"ask"_s);
    request.keepWithin = std::chrono::seconds(m_keepWithin);
    if (options().isSet(u"host"_s))
        request.host = options().value(u"host"_s);
    if (m_port != 0)
        request.setPort(quint16(m_port));
    if (m_sshPort != 0)
        request.ports.ssh = quint16(m_sshPort);
    if (m_httpPort != 0)
        request.ports.http = quint16(m_httpPort);
    return fillInTrust(request, gateway);
}

Status GatewayCommand::fillInTrust(GatewayRequest& request, const Gateway& gateway)
{
    if (options().isSet(u"accept-host-key"_s))
        if (const Status forgotten = store().hostKeys().forget(gateway.id); !forgotten)
            return forgotten;
    if (options().isSet(u"allow-old-ssh"_s))
        if (const Status set = store().hostKeys().setAllowingOld(gateway.id, true); !set)
            return set;
    const auto known = store().hostKeys().find(gateway.id);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        request.trust = { (*known)->fingerprint, (*known)->isAllowingOld };
    return {};
}

void GatewayCommand::watch(int index)
{
    GatewayJob* job = m_batch->job(index);
    connect(job, &Job::stepChanged, this,
        [this, index](const QString& name, Job::StepState state, qint64 elapsed) {
            say(index, name, state, elapsed);
        });
    connect(
        job, &Job::transcript, this, [this, index](Job::Direction direction, const QString& text) {
            tell(index, direction, text);
        });
    connect(job, &GatewayJob::hostKeySeen, this,
        [this, index](const QString& type, const QString& fingerprint, bool isNew) {
            output().event({ { u"event"_s, u"host_key"_s }, { u"subject"_s, m_batch->name(index) },
                { u"type"_s, type }, { u"fingerprint"_s, fingerprint }, { u"new"_s, isNew } });
            if (isNew)
                output().message(tr("%1: SSH key %2 %3, seen for the first time and remembered.")
                                     .arg(m_batch->name(index), type, fingerprint));
        });
    connect(job, &GatewayJob::asked, this,
        [this, index] { ask(index, u"upload"_s, std::chrono::seconds(0)); });
    connect(job, &GatewayJob::keepAsked, this,
        [this, index](std::chrono::seconds within, const std::optional<Error>& problem) {
            if (problem)
                output().message(ErrorText::sentence(*problem));
            ask(index, u"keep"_s, within);
        });
    connect(m_batch->recorder(index), &UploadRecorder::failed, this,
        [this](const Error& error) { keepCode(output().error(error)); });
}

void GatewayCommand::say(int index, const QString& name, Job::StepState state, qint64 elapsedMs)
{
    static const char* const words[] = { "running", "done", "failed", "skipped" };
    const QString word = QString::fromLatin1(words[int(state)]);
    const QString subject = m_batch->name(index);
    output().event({ { u"event"_s, u"step"_s }, { u"subject"_s, subject }, { u"name"_s, name },
        { u"state"_s, word }, { u"elapsed_ms"_s, elapsedMs } });
    if (name == u"reverting")
        dropQuestions(index);
    if (state != Job::StepState::Running)
        output().message(u"%1: %2 %3 (%4 ms)"_s.arg(subject, name, word).arg(elapsedMs));
}

void GatewayCommand::tell(int index, Job::Direction direction, const QString& text)
{
    if (!options().isSet(u"verbose"_s))
        return;
    const bool isSent = direction == Job::Direction::Sent;
    output().event({ { u"event"_s, u"transcript"_s }, { u"subject"_s, m_batch->name(index) },
        { u"direction"_s, isSent ? u"sent"_s : u"received"_s }, { u"text"_s, text } });
    output().message((isSent ? u"> "_s : u"< "_s) + text);
}

/// Questions are answered on standard input, a line each, in the order they were asked.
void GatewayCommand::ask(int index, const QString& name, std::chrono::seconds within)
{
    const GatewayJob& job = *m_batch->job(index);
    const QString subject = m_batch->name(index);
    output().event({ { u"event"_s, u"question"_s }, { u"subject"_s, subject }, { u"name"_s, name },
        { u"seconds"_s, qint64(within.count()) }, { u"difference"_s, job.difference() } });
    output().message(name == u"keep"
            ? tr("%1 runs the new configuration. Write \"yes\" within %2 seconds to keep it.")
                  .arg(subject)
                  .arg(within.count())
            : job.difference() + u'\n'
                + tr("Write \"yes\" to send this to %1 (%2).").arg(subject, job.identity()));
    m_questions.append({ index, name });
    // Not from inside the job's own signal.
    QMetaObject::invokeMethod(this, &GatewayCommand::answerNext, Qt::QueuedConnection);
    if (m_input)
        return;
    m_input = std::make_unique<LineInput>();
    connect(m_input.get(), &LineInput::line, this, &GatewayCommand::onAnswer);
}

void GatewayCommand::onAnswer(const QString& text, bool isOver)
{
    m_isInputOver = m_isInputOver || isOver;
    if (!isOver || !text.isEmpty())
        m_answers.append(text);
    answerNext();
}

/// Answers may come before their questions; where no more will come, the answer is no.
void GatewayCommand::answerNext()
{
    while (!m_questions.isEmpty() && (!m_answers.isEmpty() || m_isInputOver)) {
        const auto [index, name] = m_questions.takeFirst();
        const QString text = m_answers.isEmpty() ? QString() : m_answers.takeFirst();
        GatewayJob* job = m_batch->job(index);
        const bool isYes = text.compare(u"yes"_s, Qt::CaseInsensitive) == 0
            || text.compare(tr("yes"), Qt::CaseInsensitive) == 0;
        if (name == u"keep")
            isYes ? job->keep() : job->revert();
        else
            isYes ? job->proceed() : job->cancel();
    }
}

/// Too late to answer them: the next answer belongs to another gateway.
void GatewayCommand::dropQuestions(int index)
{
    m_questions.removeIf([index](const auto& question) { return question.first == index; });
}

void GatewayCommand::report(int index)
{
    dropQuestions(index);
    const GatewayJob& job = *m_batch->job(index);
    const Outcome& outcome = job.outcome();
    QJsonObject event { { u"event"_s, u"result"_s }, { u"subject"_s, m_batch->name(index) },
        { u"state"_s, outcomeName(outcome.end) }, { u"elapsed_ms"_s, job.elapsedMs() },
        { u"identity"_s, job.identity() }, { u"method"_s, job.method() }, { u"door"_s, job.door() },
        { u"difference"_s, job.difference() },
        { u"notes"_s, QJsonArray::fromStringList(job.notes()) } };
    if (outcome.error)
        event.insert(u"code"_s, errorCodeName(outcome.error->code));
    const bool isShowing = m_purpose == GatewayRequest::Purpose::Difference;
    output().event(event, isShowing ? job.difference() : QString());
    output().message(tr("%1: %2 in %3 ms")
                         .arg(m_batch->name(index), outcomeName(outcome.end))
                         .arg(job.elapsedMs()));
    for (const QString& note : job.notes())
        if (const QString text = gatewayNoteText(note); !text.isEmpty())
            output().message(text);
    reportOutcome(outcome);
}

void GatewayCommand::reportOutcome(const Outcome& outcome)
{
    if (!outcome.error)
        return;
    const int code = output().error(*outcome.error);
    keepCode(outcome.end == Outcome::End::Unknown ? 5 : code);
}

/// Of several: how many ended how, and which are not done.
void GatewayCommand::summarise()
{
    if (m_batch->size() < 2)
        return;
    QMap<QString, QStringList> names;
    for (int i = 0; i < m_batch->size(); ++i) {
        const GatewayJob* job = m_batch->job(i);
        names[job ? outcomeName(job->outcome().end) : u"not_begun"_s].append(m_batch->name(i));
    }
    QJsonObject event { { u"event"_s, u"summary"_s } };
    for (auto it = names.begin(); it != names.end(); ++it) {
        event.insert(it.key(), QJsonArray::fromStringList(it.value()));
        const QString list = it.key() == u"done" ? QString() : u": "_s + it->join(u", "_s);
        output().message(u"%1 %2%3"_s.arg(it->size()).arg(it.key(), list));
    }
    output().event(event);
}

void GatewayCommand::keepCode(int code)
{
    if (m_exitCode == 0)
        m_exitCode = code;
}

void GatewayCommand::cancel() { m_batch ? m_batch->cancel() : Command::cancel(); }
