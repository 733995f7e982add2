// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/asterisk/AsteriskLoader.h"

#include "models/deploy/asterisk/AsteriskProof.h"
#include "models/deploy/asterisk/AsteriskReader.h"

using namespace Qt::StringLiterals;

static const QString answerEnd = QStringLiteral("@@doppino");

namespace {

constexpr int markerMode = 0644;

bool isOfTheConnection(ErrorCode code)
{
    return code == ErrorCode::ConnectionLost || code == ErrorCode::Timeout;
}

QList<AsteriskProof::Question> questionsOf(const QList<AsteriskLoader::Change>& batch)
{
    QList<AsteriskProof::Question> list;
    for (const auto& change : batch)
        if (change.after && AsteriskState::isOwnName(change.path.section(u'/', -1)))
            list += AsteriskProof::questions(change.after->content);
    return list;
}

} // namespace

AsteriskLoader::AsteriskLoader(AsteriskConsole& console)
    : m_console(console)
{
}

void AsteriskLoader::begin(const QString& root, const QString& logFile, bool isPending)
{
    m_root = root;
    m_logFile = logFile;
    m_isMarked = isPending;
}

void AsteriskLoader::abort()
{
    m_waiting.clear();
    m_alone.clear();
    m_batch.clear();
    m_isBusy = false;
}

QString AsteriskLoader::absolute(const QString& path) const
{
    return path.startsWith(u'/') ? path : m_root + u'/' + path;
}

void AsteriskLoader::add(Change change)
{
    m_waiting.append(std::move(change));
    // Later: what else is due now goes with it.
    QMetaObject::invokeMethod(
        this, [this] { start(); }, Qt::QueuedConnection);
}

void AsteriskLoader::reload(const QString& item, PbxDriver::Applied then)
{
    add({ item, {}, {}, {}, std::move(then) });
}

void AsteriskLoader::start()
{
    if (m_isBusy || (m_waiting.isEmpty() && m_alone.isEmpty()))
        return;
    m_isBusy = true;
    m_written = 0;
    m_batch = m_alone.isEmpty() ? std::exchange(m_waiting, {}) : QList { m_alone.takeFirst() };
    mark([this] { makeFolders([this] { write(0, [this] { load(); }); }); });
}

/// Whoever finds the marker knows that Asterisk may not have read what lies there.
void AsteriskLoader::mark(const Next& next)
{
    if (m_isMarked)
        return next();
    m_console.link().write(absolute(AsteriskReader::markerName()), "Doppino\n", markerMode,
        [this, next](const Status& status) {
            if (!status)
                return fail(status.error());
            m_isMarked = true;
            next();
        });
}

/// A new folder belongs to whom the configuration belongs to.
void AsteriskLoader::makeFolders(const Next& next)
{
    QStringList script;
    for (const Change& change : std::as_const(m_batch)) {
        if (!change.after || !change.path.contains(u'/'))
            continue;
        const QString folder = AsteriskConsole::quoted(absolute(change.path.section(u'/', 0, -2)));
        const QString line = u"[ -d %1 ] || { mkdir -p %1 && { chown --reference=%2 %1; true; }; }"
                             " || exit"_s.arg(folder, AsteriskConsole::quoted(m_root));
        if (!script.contains(line))
            script.append(line);
    }
    if (script.isEmpty())
        return next();
    m_console.run(u"mkdir -p"_s, script.join(u'\n'), [this, next](const Result<QString>& answer) {
        if (!answer)
            return fail(answer.error());
        next();
    });
}

void AsteriskLoader::write(qsizetype at, const Next& next)
{
    if (at == m_batch.size())
        return next();
    const Change& change = m_batch[at];
    m_written = at + 1;
    put(change.path, change.after, [this, at, next](const Status& status) {
        if (!status && isOfTheConnection(status.error().code))
            return fail(status.error());
        if (!status && status.error().code != ErrorCode::PbxNotRestored)
            m_written = at; // it is as it was
        if (!status)
            return refuse(status.error());
        write(at + 1, next);
    });
}

void AsteriskLoader::put(
    const QString& path, const std::optional<AsteriskState::File>& file, PbxDriver::Then then)
{
    if (path.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [then = std::move(then)] { then({}); }, Qt::QueuedConnection);
        return;
    }
    m_console.tell(
        Job::Direction::Sent, u"sftp %1 %2"_s.arg(file ? u"put"_s : u"rm"_s, absolute(path)));
    if (file)
        m_console.link().write(absolute(path), file->content, file->mode, std::move(then));
    else
        m_console.link().remove(absolute(path), std::move(then));
}

/// Reload, then what it made of the files, then what it complained of: its log is written by a
/// thread of its own, which has had its time by then.
QString AsteriskLoader::script() const
{
    const QString log = AsteriskConsole::quoted(m_logFile);
    QStringList lines;
    if (!m_logFile.isEmpty())
        lines.append(u"a=$(wc -c < %1) || a=0"_s.arg(log));
    lines.append(u"for i in 1 2 3 4 5 6 7 8 9 10; do"_s);
    lines.append(u"r=$(%1 2>&1) || { echo \"$r\" >&2; exit 1; }"_s.arg(
        AsteriskConsole::cli(u"core reload"_s)));
    lines.append(u"case \"$r\" in *'already in progress'*) sleep 1;; *) break;; esac"_s);
    lines.append(u"done"_s);
    for (const auto& question : questionsOf(m_batch)) {
        lines.append(AsteriskConsole::cli(question.command) + u" || exit"_s);
        lines.append(u"echo "_s + answerEnd);
    }
    if (!m_logFile.isEmpty())
        lines.append(u"tail -c +$((a+1)) %1"_s.arg(log));
    lines.append(u"exit 0"_s);
    return lines.join(u'\n');
}

void AsteriskLoader::load()
{
    m_console.run(u"asterisk -rx 'core reload'"_s, script(), [this](const Result<QString>& answer) {
        if (answer)
            return onLoaded(*answer);
        if (isOfTheConnection(answer.error().code))
            return fail(answer.error());
        refuse(answer.error());
    });
}

void AsteriskLoader::onLoaded(const QString& answer)
{
    QMap<QString, QByteArray> files;
    for (const Change& change : std::as_const(m_batch))
        if (change.after)
            files.insert(change.path, change.after->content);
    const QStringList answers = answer.split(answerEnd);
    if (const auto complaint = AsteriskProof::complaint(answers.last(), files, m_root))
        return refuse(*complaint);
    qsizetype at = 0;
    for (const Change& change : std::as_const(m_batch))
        for (const auto& question : questionsOf({ change }))
            if (const auto what = AsteriskProof::missing(question, answers.value(at++)))
                return refuse(Error(ErrorCode::PbxSyntaxRefused, change.path, *what));
    unmark([this] { conclude([](const Change&) { return Outcome::done(); }); });
}

void AsteriskLoader::refuse(const Error& error)
{
    m_console.tell(Job::Direction::Received, errorCodeName(error.code) + u' ' + error.subject);
    restore(m_written - 1, error);
}

/// One that cannot be put back holds up no other.
/// @param notRestored of the first such one
void AsteriskLoader::restore(
    qsizetype at, const Error& error, const std::optional<Error>& notRestored)
{
    if (at < 0) {
        m_console.run(u"asterisk -rx 'core reload'"_s, AsteriskConsole::cli(u"core reload"_s),
            [this, error, notRestored](const Result<QString>& answer) {
                onRestored(notRestored ? tl::unexpected<Error>(*notRestored) : answer, error);
            });
        return;
    }
    put(m_batch[at].path, m_batch[at].before, [=, this](const Status& status) {
        if (!status && isOfTheConnection(status.error().code))
            return onRestored(tl::unexpected<Error>(status.error()), error);
        restore(at - 1, error, status || notRestored ? notRestored : status.error());
    });
}

void AsteriskLoader::onRestored(const Result<QString>& answer, const Error& error)
{
    const bool isUnloadable = error.code == ErrorCode::PbxCommandFailed;
    if (!answer && !(isUnloadable && answer.error().code == ErrorCode::PbxCommandFailed)) {
        const QString why = answer.error().detail;
        return conclude([why](const Change& change) {
            return Outcome::failed(Error(ErrorCode::PbxNotRestored, change.item, why));
        });
    }
    unmark([this, error] {
        if (m_batch.size() == 1 || error.code != ErrorCode::PbxSyntaxRefused)
            return conclude([error](const Change&) { return Outcome::failed(error); });
        m_alone = std::exchange(m_batch, {});
        m_isBusy = false;
        start();
    });
}

void AsteriskLoader::unmark(const Next& next)
{
    m_console.link().remove(
        absolute(AsteriskReader::markerName()), [this, next](const Status& status) {
            if (!status)
                return fail(status.error());
            m_isMarked = false;
            next();
        });
}

void AsteriskLoader::fail(const Error& error)
{
    const bool isUnknown = isOfTheConnection(error.code);
    conclude([=](const Change& change) {
        if (!isUnknown)
            return Outcome::failed(error);
        return Outcome::unknown(Error(error.code, change.item, error.detail));
    });
}

void AsteriskLoader::conclude(const std::function<Outcome(const Change&)>& outcome)
{
    const QList<Change> batch = std::exchange(m_batch, {});
    m_isBusy = false;
    QMetaObject::invokeMethod(
        this, [this] { start(); }, Qt::QueuedConnection);
    for (const Change& change : batch)
        change.then(outcome(change));
}
