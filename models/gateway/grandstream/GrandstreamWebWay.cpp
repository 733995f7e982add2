// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/grandstream/GrandstreamWebWay.h"

using namespace Qt::StringLiterals;

void GrandstreamWebWay::open(
    const QString& host, const Login& login, Next next, TakeError otherwise)
{
    close();
    GrandstreamWeb::Setup setup;
    setup.host = host;
    setup.port = request().ports.http;
    setup.clock = clock();
    setup.secrets = request().secrets;
    setup.secrets << login.password << request().loginAfter.password;
    m_web = std::make_unique<GrandstreamWeb>(setup);
    connect(
        m_web.get(), &GrandstreamWeb::transcript, this, [this](bool isSent, const QString& text) {
            Q_EMIT transcript(isSent ? Job::Direction::Sent : Job::Direction::Received, text);
        });
    m_web->open(
        [this, next = std::move(next), otherwise = std::move(otherwise)](const Status& status) {
            m_isOpen = status.has_value();
            status ? next() : otherwise(status.error());
        });
}

/// What failed may be on the stack: it goes when control returns to the loop.
void GrandstreamWebWay::close()
{
    m_isOpen = false;
    if (!m_web)
        return;
    m_web->close();
    m_web->disconnect(this);
    m_web.release()->deleteLater();
}

bool GrandstreamWebWay::isUsable() const
{
    return isOpen() && m_web->isLoggedIn() && !m_web->isBusy();
}

/// Whoever heard of a step may have cancelled before it began.
bool GrandstreamWebWay::isLost(const TakeError& otherwise) const
{
    if (!isOpen())
        otherwise(Error(ErrorCode::ConnectionLost, request().name));
    return !isOpen();
}

void GrandstreamWebWay::logIn(const Login& login, Next next, TakeError otherwise)
{
    if (isLost(otherwise))
        return;
    m_web->logIn(login.user, login.password,
        [next = std::move(next), otherwise = std::move(otherwise)](
            const Status& status) { status ? next() : otherwise(status.error()); });
}

void GrandstreamWebWay::identify(TakeIdentity next, TakeError otherwise)
{
    if (isLost(otherwise))
        return;
    m_web->identify([this, next = std::move(next), otherwise = std::move(otherwise)](
                        const Result<GrandstreamWeb::Identity>& found) {
        if (!found)
            return otherwise(found.error());
        const auto& family = request().driver->dialect().identity.family;
        next({ found->product, found->software, found->mac,
            family.match(found->product).hasMatch() });
    });
}

void GrandstreamWebWay::logOut(Next next)
{
    if (!m_web || !m_web->isLoggedIn() || m_web->isBusy()) {
        close();
        return next();
    }
    m_web->logOut([this, next = std::move(next)](const Status&) {
        close();
        next();
    });
}

void GrandstreamWebWay::readAgain(TakeText next, TakeError otherwise)
{
    if (isLost(otherwise))
        return;
    m_web->download(
        [next = std::move(next), otherwise = std::move(otherwise)](
            const Result<QByteArray>& text) { text ? next(*text) : otherwise(text.error()); });
}

void GrandstreamWebWay::backUp(Next next, TakeError otherwise)
{
    readAgain(
        [this, next = std::move(next)](const QByteArray& text) {
            m_backup = text;
            Q_EMIT backupTaken(u"configuration"_s, text);
            next();
        },
        std::move(otherwise));
}

void GrandstreamWebWay::upload(const QByteArray& file, Next next, TakeError otherwise)
{
    if (isLost(otherwise))
        return;
    m_web->upload(request().fileName, file,
        [next = std::move(next), otherwise = std::move(otherwise)](
            const Result<GrandstreamWeb::Stored>& stored) {
            stored ? next() : otherwise(stored.error());
        });
}

void GrandstreamWebWay::send(Next next, TakeError otherwise)
{
    m_isTouched = true;
    upload(request().configuration, std::move(next), std::move(otherwise));
}

void GrandstreamWebWay::readBack(Next next, TakeError otherwise)
{
    readAgain(
        [this, next = std::move(next), otherwise](const QByteArray& now) {
            const QString found = firstDifference(now, request().configuration);
            found.isEmpty() ? next()
                            : otherwise(Error(ErrorCode::ReadBackDiffers, request().name, found));
        },
        otherwise);
}

void GrandstreamWebWay::activate(Next next, TakeError otherwise)
{
    if (isLost(otherwise))
        return;
    Q_EMIT restartSent();
    m_web->restart(
        [this, next = std::move(next), otherwise = std::move(otherwise)](const Status& status) {
            if (status)
                return next();
            const Error& error = status.error();
            // An internal error is no answer: it may restart all the same.
            const bool isNo
                = error.code == ErrorCode::DeviceRefused && !error.detail.startsWith(u"HTTP 5");
            otherwise(isNo ? error : Error(ErrorCode::NotReloaded, request().name, error.detail));
        });
}

void GrandstreamWebWay::undo(Next next, TakeError otherwise)
{
    upload(
        m_backup,
        [this, next, otherwise] {
            readAgain(
                [this, next, otherwise](const QByteArray& now) {
                    QString left = firstDifference(now, m_backup);
                    if (left.isEmpty()) // what was not there before cannot be taken away
                        left = firstDifference(m_backup, now);
                    if (!left.isEmpty())
                        return otherwise(Error(ErrorCode::ReadBackDiffers, request().name, left));
                    Q_EMIT noted(u"passwords_not_restored"_s);
                    next();
                },
                otherwise);
        },
        otherwise);
}
