// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/CheckSyncJob.h"

#include "models/core/Endpoint.h"
#include "models/provisioning/reach/SipRepeater.h"
#include "models/sip/SipText.h"

#include <QUdpSocket>

using namespace Qt::StringLiterals;

struct CheckSyncJob::Private {
    CheckSyncRequest wish;
    QUdpSocket socket;
    std::unique_ptr<SipRepeater> repeater;

    [[nodiscard]] QByteArray notify(const QByteArray& branch) const;
};

/// Asked for outside any subscription, as PBXs do (Asterisk "pjsip send notify", and what phones
/// take as "check-sync").
QByteArray CheckSyncJob::Private::notify(const QByteArray& branch) const
{
    const QByteArray here
        = Endpoint { socket.localAddress().toString(), socket.localPort() }.text().toLatin1();
    const QByteArray there = Endpoint { wish.address.toString(), wish.port }.text().toLatin1();
    const QByteArray user = SipText::escapedUser(wish.user.toUtf8());
    const QByteArray uri = "sip:" + (user.isEmpty() ? QByteArray() : user + '@') + there;
    return PhoneSip::request("NOTIFY", uri,
        { { "Via", PhoneSip::via(here, branch) }, { "Max-Forwards", "70" },
            { "From", "<sip:doppino@" + here + ">;tag=" + PhoneSip::token() },
            { "To", '<' + uri + '>' }, { "Call-ID", PhoneSip::token() }, { "CSeq", "1 NOTIFY" },
            { "Contact", "<sip:doppino@" + here + '>' },
            { "Event", wish.isRebooting ? "check-sync;reboot=true" : "check-sync" },
            { "Subscription-State", "terminated" } });
}

CheckSyncJob::CheckSyncJob(CheckSyncRequest request, QObject* parent)
    : Job(parent)
    , d(std::make_unique<Private>())
{
    d->wish = std::move(request);
}

CheckSyncJob::~CheckSyncJob() = default;

void CheckSyncJob::run()
{
    Q_EMIT stepChanged(u"notify"_s, StepState::Running, 0);
    if (!d->wish.from.isNull() && !d->socket.bind(d->wish.from, 0)) {
        finish(Outcome::failed(
            Error(ErrorCode::PortUnavailable, d->wish.from.toString(), d->socket.errorString())));
        return;
    }
    // Connected, so that the system says when nobody is there.
    d->socket.connectToHost(d->wish.address, d->wish.port);
    if (d->socket.state() != QAbstractSocket::ConnectedState) {
        onSilent(d->socket.errorString());
        return;
    }
    const QByteArray branch = "z9hG4bK" + PhoneSip::token();
    d->repeater = std::make_unique<SipRepeater>(
        d->notify(branch), branch,
        [this](const QByteArray& bytes) {
            Q_EMIT transcript(Direction::Sent, QString::fromUtf8(bytes));
            d->socket.write(bytes);
        },
        d->wish.clock);
    connect(d->repeater.get(), &SipRepeater::ended, this, &CheckSyncJob::onEnded);
    connect(&d->socket, &QUdpSocket::readyRead, this, &CheckSyncJob::onReadyRead);
    connect(
        &d->socket, &QUdpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            if (error != QAbstractSocket::TemporaryError) // nothing to read
                onSilent(d->socket.errorString());
        });
    d->repeater->start();
}

/// Reads without asking first whether there is something: that nobody is there comes as an error of
/// reading.
void CheckSyncJob::onReadyRead()
{
    do {
        QByteArray bytes(SipMessage::maximumSize, Qt::Uninitialized);
        const qint64 size = d->socket.readDatagram(bytes.data(), bytes.size());
        if (size < 0)
            return;
        bytes.truncate(size);
        const auto message = SipMessage::parse(bytes);
        if (message && d->repeater->take(*message))
            Q_EMIT transcript(Direction::Received, QString::fromUtf8(bytes));
    } while (isRunning() && d->socket.hasPendingDatagrams());
}

void CheckSyncJob::onEnded(int status, const QByteArray& reason)
{
    if (status == 0) {
        onSilent(u"NOTIFY"_s);
        return;
    }
    const bool isDone = status < 300;
    Q_EMIT stepChanged(u"notify"_s, isDone ? StepState::Done : StepState::Failed, elapsedMs());
    const QString words = QString::number(status) + u' ' + QString::fromUtf8(reason).left(200);
    finish(isDone ? Outcome::done()
                  : Outcome::failed(Error(ErrorCode::PhoneRefused,
                      Endpoint { d->wish.address.toString(), d->wish.port }.text(), words)));
}

void CheckSyncJob::onSilent(const QString& detail)
{
    if (!isRunning())
        return;
    if (d->repeater)
        d->repeater->stop();
    Q_EMIT stepChanged(u"notify"_s, StepState::Failed, elapsedMs());
    finish(Outcome::failed(Error(ErrorCode::PhoneSilent,
        Endpoint { d->wish.address.toString(), d->wish.port }.text(), detail)));
}

void CheckSyncJob::cancel()
{
    if (d->repeater)
        d->repeater->stop();
    finish(
        Outcome::cancelled(Error(ErrorCode::Cancelled, d->wish.address.toString(), u"notify"_s)));
}
