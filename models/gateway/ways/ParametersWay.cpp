// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/ways/ParametersWay.h"

using namespace Qt::StringLiterals;

ParametersWay::ParametersWay(
    const GatewayRequest& request, Clock clock, std::shared_ptr<CliConsole> console, bool isByFile)
    : CliWay(request, clock, std::move(console))
    , m_isByFile(isByFile)
{
}

Status ParametersWay::prepare() { return m_isByFile ? console().bindTftp() : Status(); }

/// Where each value counts as it is typed, a new address would end the session half way.
Status ParametersWay::check(const QList<ConfigDifference>& differences)
{
    for (const auto& d : differences)
        if (!m_isByFile && isKeptAsTyped() && !d.isAdded
            && dialect().ownAddress.match(d.text).hasMatch())
            return fail(ErrorCode::AddressWouldChange, request().name,
                d.text + u" / "_s + request().newAddress);
    return m_isByFile ? Status() : request().driver->checkTyped(request().configuration);
}

bool ParametersWay::isSendingFiles() const { return m_isByFile && console().tftp().port() != 0; }

bool ParametersWay::isKeptAsTyped() const { return dialect().saveRunning.isEmpty(); }

bool ParametersWay::isRestarting() const { return dialect().isRestartNeeded; }

void ParametersWay::backUp(Next next, TakeError otherwise)
{
    read(
        [this, next = std::move(next)](const QByteArray& text) {
            m_backup = text;
            Q_EMIT backupTaken(u"configuration"_s, text);
            next();
        },
        std::move(otherwise));
}

void ParametersWay::read(TakeText next, TakeError otherwise)
{
    if (isSendingFiles() && !dialect().dumpToFile.isEmpty())
        return console().copyFromDevice(dialect().dumpToFile,
            "backup-" + request().fileName.toUtf8(), std::move(next), std::move(otherwise));
    const bool isStaying = console().isConfiguring();
    const TakeText leave = [this, isStaying, next, otherwise](const QByteArray& text) {
        isStaying ? next(text)
                  : console().leaveConfiguration([next, text] { next(text); }, otherwise);
    };
    const Next begin = [this, leave, otherwise] {
        if (!dialect().dump.isEmpty())
            return console().show(dialect().dump, leave, otherwise);
        ask(request().driver->questions(request().configuration), {}, leave, otherwise);
    };
    dialect().isDumpInConfiguration ? console().enterConfiguration(begin, otherwise) : begin();
}

void ParametersWay::ask(
    QList<QByteArray> questions, QByteArray answers, TakeText next, TakeError otherwise)
{
    if (questions.isEmpty())
        return next(answers);
    const QByteArray question = questions.takeFirst();
    console().command(question, dialect().commandDeadline, false,
        [this, question, questions = std::move(questions), answers = std::move(answers),
            next = std::move(next), otherwise](const Result<CliReply>& reply) {
            if (!reply)
                return otherwise(reply.error());
            const QByteArray first = reply->lines.value(0);
            if (dialect().refusal.match(QString::fromUtf8(first)).hasMatch())
                return otherwise(Error(ErrorCode::DeviceRefused, QString::fromUtf8(question),
                    QString::fromUtf8(first.trimmed())));
            ask(questions, answers + reply->lines.join('\n') + '\n', next, otherwise);
        });
}

void ParametersWay::send(Next next, TakeError otherwise)
{
    m_isTouched = true;
    if (m_isByFile)
        return sendFile(std::move(next), std::move(otherwise));
    const QList<QByteArray> lines = request().driver->lines(request().configuration);
    console().enterConfiguration(
        [this, lines, next = std::move(next), otherwise] {
            console().type(
                lines, true, next, [this, lines, otherwise](qsizetype index, Error error) {
                    error.subject = u"%1, line %2 (%3)"_s.arg(request().name)
                                        .arg(index + 1)
                                        .arg(redacted(QString::fromUtf8(lines[index])));
                    otherwise(error);
                });
        },
        otherwise);
}

void ParametersWay::sendFile(Next next, TakeError otherwise)
{
    const QByteArray file = request().fileName.toUtf8();
    console().setFile(file);
    console().copyToDevice(
        dialect().loadFile, file, request().configuration, std::move(next), std::move(otherwise));
}

void ParametersWay::readBack(Next next, TakeError otherwise)
{
    read(
        [this, next = std::move(next), otherwise](const QByteArray& now) {
            const QString found = firstDifference(now, request().configuration);
            found.isEmpty() ? next()
                            : otherwise(Error(ErrorCode::ReadBackDiffers, request().name, found));
        },
        otherwise);
}

void ParametersWay::save(Next next, TakeError otherwise)
{
    m_isSaveTried = true;
    const Next leave = [this, next, otherwise] { console().leaveConfiguration(next, otherwise); };
    if (dialect().saveRunning.isEmpty())
        return leave();
    const Next typeIt = [this, leave, otherwise] {
        console().command(dialect().saveRunning, dialect().copyDeadline, true,
            [leave, otherwise](
                const Result<CliReply>& reply) { reply ? leave() : otherwise(reply.error()); });
    };
    dialect().isSavedInConfiguration ? console().enterConfiguration(typeIt, otherwise)
                                     : console().leaveConfiguration(typeIt, otherwise);
}

void ParametersWay::leaveForLater(Next next, TakeError otherwise)
{
    save(
        [this, next = std::move(next)] {
            if (isRestarting())
                Q_EMIT noted(u"restart_pending"_s);
            next();
        },
        std::move(otherwise));
}

void ParametersWay::activate(Next next, TakeError otherwise)
{
    save([this, next = std::move(next),
             otherwise] { isRestarting() ? restart(next, otherwise) : next(); },
        otherwise);
}

void ParametersWay::readAgain(TakeText next, TakeError otherwise)
{
    read(std::move(next), std::move(otherwise));
}

/// Both ways: a parameter that was not there before would be no difference to what was.
bool ParametersWay::isAsFound(const QByteArray& now) const
{
    return firstDifference(now, m_backup).isEmpty() && firstDifference(m_backup, now).isEmpty();
}

/// The device keeps passwords to itself that the configuration sets.
bool ParametersWay::hasHidden() const
{
    const ConfigFormat& format = request().driver->format();
    const auto count = [&](ConfigFormat::Hidden hidden) {
        return format.differences(m_backup, request().configuration, hidden).size();
    };
    return count(ConfigFormat::Hidden::Different) != count(ConfigFormat::Hidden::Equal);
}

/// Leaving without saving is often enough; what is left is typed back.
void ParametersWay::undo(Next next, TakeError otherwise)
{
    undoOf(request().configuration, std::move(next), std::move(otherwise));
}

void ParametersWay::undoOf(const QByteArray& planned, Next next, TakeError otherwise)
{
    console().leaveConfiguration(
        [this, planned, next, otherwise] {
            read(
                [this, planned, next, otherwise](const QByteArray& now) {
                    if (!isAsFound(now) || m_isSaveTried)
                        return typeBack(planned, next, otherwise);
                    if (isKeptAsTyped() && hasHidden())
                        Q_EMIT noted(u"passwords_not_restored"_s);
                    next();
                },
                otherwise);
        },
        otherwise);
}

void ParametersWay::typeBack(const QByteArray& planned, Next next, TakeError otherwise)
{
    const Next check = [this, planned, next, otherwise] {
        read(
            [this, planned, next, otherwise](const QByteArray& now) {
                const QString left = firstDifference(now, m_backup);
                if (!left.isEmpty() || !isAsFound(now))
                    return otherwise(Error(ErrorCode::ReadBackDiffers, request().name, left));
                if (const QString lost = request().driver->lostBy(planned); !lost.isEmpty())
                    return otherwise(Error(ErrorCode::ReadBackDiffers, request().name, lost));
                Q_EMIT noted(u"running_restored"_s);
                if (hasHidden())
                    Q_EMIT noted(u"passwords_not_restored"_s);
                next();
            },
            otherwise);
    };
    const Next saveBack = [this, check, otherwise] {
        m_isSaveTried ? save(check, otherwise) : console().leaveConfiguration(check, otherwise);
    };
    console().enterConfiguration(
        [this, planned, saveBack, otherwise] {
            console().type(request().driver->linesBack(planned, m_backup), true, saveBack,
                [otherwise](qsizetype, const Error& error) { otherwise(error); });
        },
        otherwise);
}
