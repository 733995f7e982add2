// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/ways/StatementsWay.h"

using namespace Qt::StringLiterals;

namespace {

bool isAlike(const QByteArray& a, const QByteArray& b)
{
    return ConfigTree::parse(a).differences(ConfigTree::parse(b)).isEmpty();
}

} // namespace

void StatementsWay::backUp(Next next, TakeError otherwise)
{
    console().show(
        dialect().showRunning,
        [this, next = std::move(next), otherwise](const QByteArray& running) {
            m_running = running;
            Q_EMIT backupTaken(u"running"_s, running);
            console().show(
                dialect().showStartup,
                [this, next](const QByteArray& startup) {
                    m_startup = startup;
                    Q_EMIT backupTaken(u"startup"_s, startup);
                    next();
                },
                otherwise);
        },
        otherwise);
}

bool StatementsWay::isStored(const ConfigFormat& format) const
{
    return format.differences(m_startup, request().configuration, ConfigFormat::Hidden::Different)
        .isEmpty();
}

/// Typed, a new address would end the session half way.
Status StatementsWay::check(const QList<ConfigDifference>& differences)
{
    for (const auto& d : differences)
        if (!d.isAdded && dialect().ownAddress.match(d.text).hasMatch())
            return fail(ErrorCode::AddressWouldChange, request().name,
                d.text + u" / "_s + request().newAddress);
    return {};
}

QList<QByteArray> StatementsWay::patch(const QByteArray& from, const QByteArray& to) const
{
    return ConfigPatch::lines(ConfigTree::parse(from), ConfigTree::parse(to), dialect().syntax);
}

void StatementsWay::send(Next next, TakeError otherwise)
{
    m_isTouched = true;
    const QList<QByteArray> lines = patch(m_running, request().configuration);
    console().enterConfiguration(
        [this, lines, next = std::move(next), otherwise] {
            console().type(
                lines, true,
                [this, next, otherwise] { console().leaveConfiguration(next, otherwise); },
                [this, lines, otherwise](qsizetype index, Error error) {
                    error.subject = u"%1, line %2 (%3)"_s.arg(request().name)
                                        .arg(index + 1)
                                        .arg(redacted(QString::fromUtf8(lines[index])));
                    otherwise(error);
                });
        },
        otherwise);
}

void StatementsWay::readBack(Next next, TakeError otherwise)
{
    console().show(
        dialect().showRunning,
        [this, next = std::move(next), otherwise](const QByteArray& running) {
            const QString found = firstDifference(running, request().configuration);
            found.isEmpty() ? next()
                            : otherwise(Error(ErrorCode::ReadBackDiffers, request().name, found));
        },
        otherwise);
}

void StatementsWay::leaveForLater(Next next, TakeError)
{
    Q_EMIT noted(u"not_saved"_s);
    m_isTouched = false;
    next();
}

/// What was typed is in force already; saving makes it last.
void StatementsWay::activate(Next next, TakeError otherwise)
{
    m_isSaveTried = true;
    console().command(dialect().saveRunning, dialect().copyDeadline, true,
        [this, next = std::move(next), otherwise](const Result<CliReply>& reply) {
            if (!reply)
                return otherwise(reply.error());
            Q_EMIT stepBegun(u"verifying"_s);
            console().show(
                dialect().showStartup,
                [this, next, otherwise](const QByteArray& startup) {
                    const QString found = firstDifference(startup, request().configuration);
                    found.isEmpty()
                        ? next()
                        : otherwise(Error(ErrorCode::ReadBackDiffers, request().name, found));
                },
                otherwise);
        });
}

void StatementsWay::readAgain(TakeText next, TakeError otherwise)
{
    console().show(dialect().showRunning, std::move(next), std::move(otherwise));
}

void StatementsWay::undo(Next next, TakeError otherwise)
{
    console().leaveConfiguration(
        [this, next, otherwise] { undoRunning(next, otherwise); }, otherwise);
}

/// Types the way back to the running configuration found at first, then proves it is there.
void StatementsWay::undoRunning(Next next, TakeError otherwise)
{
    console().show(
        dialect().showRunning,
        [this, next, otherwise](const QByteArray& now) {
            const QList<QByteArray> lines = patch(now, m_running);
            if (lines.isEmpty())
                return checkUndone(next, otherwise);
            const Next leave = [this, next, otherwise] {
                console().leaveConfiguration(
                    [this, next, otherwise] { checkUndone(next, otherwise); }, otherwise);
            };
            console().enterConfiguration(
                [this, lines, leave, otherwise] {
                    console().type(lines, false, leave,
                        [otherwise](qsizetype, const Error& error) { otherwise(error); });
                },
                otherwise);
        },
        otherwise);
}

void StatementsWay::checkUndone(Next next, TakeError otherwise)
{
    console().show(
        dialect().showRunning,
        [this, next, otherwise](const QByteArray& now) {
            const QString left = firstDifference(now, m_running);
            if (!left.isEmpty())
                return otherwise(Error(ErrorCode::ReadBackDiffers, request().name, left));
            Q_EMIT noted(u"running_restored"_s);
            m_isSaveTried ? undoSave(next, otherwise) : next();
        },
        otherwise);
}

bool StatementsWay::isAsStarted(const QByteArray& startup) const
{
    return isAlike(startup, m_startup);
}

/// The running configuration is as it was; was it saved before? Saving it again puts the startup
/// configuration back only if the two were alike.
void StatementsWay::undoSave(Next next, TakeError otherwise)
{
    console().show(
        dialect().showStartup,
        [this, next, otherwise](const QByteArray& now) {
            if (isAsStarted(now))
                return next();
            if (isAsStarted(m_running))
                return saveAgain(next, otherwise);
            otherwise(Error(ErrorCode::ReadBackDiffers, request().name, u"startup-config"_s));
        },
        otherwise);
}

void StatementsWay::saveAgain(Next next, TakeError otherwise)
{
    console().command(dialect().saveRunning, dialect().copyDeadline, true,
        [this, next, otherwise](const Result<CliReply>& reply) {
            if (!reply)
                return otherwise(reply.error());
            console().show(
                dialect().showStartup,
                [this, next, otherwise](const QByteArray& now) {
                    isAsStarted(now) ? next()
                                     : otherwise(Error(ErrorCode::ReadBackDiffers, request().name,
                                         u"startup-config"_s));
                },
                otherwise);
        });
}
