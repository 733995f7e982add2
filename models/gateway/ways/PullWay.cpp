// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/ways/PullWay.h"

#include "models/core/MacAddress.h"

using namespace Qt::StringLiterals;

PullWay::PullWay(const GatewayRequest& request, Clock clock, std::shared_ptr<CliConsole> console)
    : ParametersWay(request, clock, std::move(console), false)
{
}

QList<QByteArray> PullWay::names() const
{
    QList<QByteArray> out { request().fileName.toUtf8() };
    const auto mac = MacAddress::parse(request().mac);
    if (!mac)
        return out;
    for (QByteArray name : dialect().pullNames) {
        name.replace("{MAC}", mac->plain().toUtf8());
        name.replace("{mac}", mac->plain().toLower().toUtf8());
        out.append(name);
    }
    return out;
}

void PullWay::send(Next next, TakeError otherwise)
{
    setTouched();
    for (const QByteArray& name : names())
        console().tftp().offer(name, request().configuration);
    connect(&console().tftp(), &TftpServer::completed, this,
        [this](const QByteArray&, bool isWrite, const QByteArray&) {
            m_isFetched = m_isFetched || !isWrite;
        });
    console().setFile(request().fileName.toUtf8());
    console().enterConfiguration(
        [this, next = std::move(next), otherwise] {
            console().commands(dialect().pointAtUs, next, otherwise);
        },
        otherwise);
}

void PullWay::readBack(Next next, TakeError) { next(); }

/// Before it fetched, only where it fetches from was changed.
void PullWay::undo(Next next, TakeError otherwise)
{
    undoOf(m_isFetched ? request().configuration : dialect().pointAtUs.join('\n'), std::move(next),
        std::move(otherwise));
}

void PullWay::readAgain(TakeText next, TakeError otherwise)
{
    if (!m_isFetched) {
        const TftpServer& server = console().tftp();
        return otherwise(Error(ErrorCode::NoTransferRequest, server.address().toString(),
            QString::number(server.port())));
    }
    read(std::move(next), std::move(otherwise));
}
