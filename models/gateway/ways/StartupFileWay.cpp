// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/ways/StartupFileWay.h"

using namespace Qt::StringLiterals;

bool StartupFileWay::isSendingFiles() const
{
    return request().purpose == GatewayRequest::Purpose::Upload
        || request().purpose == GatewayRequest::Purpose::Restore;
}

QByteArray StartupFileWay::fileNamed(const char* prefix) const
{
    return prefix + request().fileName.toUtf8();
}

void StartupFileWay::backUp(Next next, TakeError otherwise)
{
    console().show(
        dialect().showRunning,
        [this, next = std::move(next), otherwise](const QByteArray& running) {
            m_running = running;
            Q_EMIT backupTaken(u"running"_s, running);
            const TakeText took = [this, next](const QByteArray& startup) {
                m_startup = startup;
                Q_EMIT backupTaken(u"startup"_s, startup);
                next();
            };
            // Over TFTP the backup is exact to the byte, and so can be put back.
            if (isSendingFiles())
                console().copyFromDevice(
                    dialect().readStartup, fileNamed("backup-"), took, otherwise);
            else
                console().show(dialect().showStartup, took, otherwise);
        },
        otherwise);
}

bool StartupFileWay::isStored(const ConfigFormat&) const
{
    return m_startup == request().configuration;
}

void StartupFileWay::send(Next next, TakeError otherwise)
{
    const bool hasScratch = !dialect().loadScratch.isEmpty();
    m_isTouched = !hasScratch;
    console().copyToDevice(hasScratch ? dialect().loadScratch : dialect().loadStartup,
        fileNamed(""), request().configuration, std::move(next), std::move(otherwise));
}

void StartupFileWay::readBack(Next next, TakeError otherwise)
{
    if (dialect().loadScratch.isEmpty())
        return readBackStartup(std::move(next), std::move(otherwise));
    readBackScratch(
        [this, next = std::move(next), otherwise] {
            m_isTouched = true;
            console().command(dialect().storeStartup, dialect().copyDeadline, true,
                [this, next, otherwise](const Result<CliReply>& reply) {
                    reply ? readBackStartup(next, otherwise) : otherwise(reply.error());
                });
        },
        otherwise);
}

/// The scratch copy is compared before the startup configuration is touched at all.
void StartupFileWay::readBackScratch(Next next, TakeError otherwise)
{
    console().copyFromDevice(
        dialect().readScratch, fileNamed("check-"),
        [this, next = std::move(next), otherwise](const QByteArray& content) {
            const QByteArray& sent = request().configuration;
            const QString found = content == sent ? QString() : firstDifference(content, sent);
            found.isEmpty() ? next()
                            : otherwise(Error(ErrorCode::ReadBackDiffers, request().name, found));
        },
        otherwise);
}

void StartupFileWay::readBackStartup(Next next, TakeError otherwise)
{
    console().copyFromDevice(
        dialect().readStartup, fileNamed("check-"),
        [this, next = std::move(next), otherwise](const QByteArray& content) {
            const QByteArray& sent = request().configuration;
            const QString found = content == sent ? QString() : firstDifference(content, sent);
            if (!found.isEmpty())
                return otherwise(Error(ErrorCode::ReadBackDiffers, request().name, found));
            if (content != sent)
                Q_EMIT noted(u"device_rewrote_file"_s);
            next();
        },
        otherwise);
}

void StartupFileWay::activate(Next next, TakeError otherwise)
{
    restart(std::move(next), std::move(otherwise));
}

void StartupFileWay::readAgain(TakeText next, TakeError otherwise)
{
    console().show(dialect().showRunning, std::move(next), std::move(otherwise));
}

/// Looks first: what was refused or interrupted often changed nothing.
void StartupFileWay::undo(Next next, TakeError otherwise)
{
    console().copyFromDevice(
        dialect().readStartup, fileNamed("backup-"),
        [this, next = std::move(next), otherwise](
            const QByteArray& now) { now == m_startup ? next() : restoreStartup(next, otherwise); },
        otherwise);
}

void StartupFileWay::restoreStartup(Next next, TakeError otherwise)
{
    const QByteArray file = fileNamed("backup-");
    console().copyToDevice(
        dialect().loadStartup, file, m_startup,
        [this, file, next = std::move(next), otherwise] {
            console().copyFromDevice(
                dialect().readStartup, file,
                [this, next, otherwise](const QByteArray& now) {
                    if (now != m_startup)
                        return otherwise(Error(ErrorCode::ReadBackDiffers, request().name));
                    Q_EMIT noted(u"startup_restored"_s);
                    next();
                },
                otherwise);
        },
        otherwise);
}
