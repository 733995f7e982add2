// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ServerWatch.h"

#include "models/store/Database.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// How soon a connection that broke in silence is noticed.
constexpr auto beatPause = 3s;
/// Where nobody tells: how late a change may be seen.
constexpr auto lookPause = 1s;
constexpr auto firstRetry = 1000ms;
constexpr auto lastRetry = 30'000ms;
} // namespace

ServerWatch::ServerWatch(QString place, Secret password, Tell tell)
    : m_place(std::move(place))
    , m_password(std::move(password))
    , m_tell(std::move(tell))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(firstRetry);
    m_retry.callOnTimeout(this, [this] { connectAgain(); });
    m_beat.callOnTimeout(this, [this] { beat(); });
}

ServerWatch::~ServerWatch() = default;

void ServerWatch::begin() { connectAgain(); }

void ServerWatch::tryAgain()
{
    if (!m_isLost)
        return;
    m_retry.setInterval(firstRetry);
    connectAgain();
}

void ServerWatch::connectAgain()
{
    auto opened = Database::open(m_place, m_password);
    if (!opened)
        return lose(opened.error());
    m_database = std::move(*opened);
    // First listening, then looking: a change in between is told twice rather than never.
    if (const Status listening = listen(); !listening)
        return lose(listening.error());
    if (m_isLost)
        m_tell.back();
    m_isLost = false;
    m_retry.stop();
    m_retry.setInterval(firstRetry);
    if (const Status looked = lookAround(); !looked)
        return lose(looked.error());
    m_tell.begun();
    m_beat.start(m_database->canNotify() ? beatPause : lookPause);
}

Status ServerWatch::listen()
{
    if (!m_database->canNotify())
        return {};
    return m_database->listen(this, [this](const QString& payload) { hear(payload); });
}

void ServerWatch::hear(const QString& payload)
{
    const auto told = SiteNews::read(payload);
    if (!told)
        return;
    for (const SiteNews& news : told->news)
        m_versions.take(news);
    m_tell.news(*told);
}

void ServerWatch::beat()
{
    const Status alive = m_database->canNotify() ? m_database->ping() : lookAround();
    if (!alive && alive.error().code != ErrorCode::DatabaseBusy)
        lose(alive.error());
}

Status ServerWatch::lookAround()
{
    const auto news = m_versions.look(*m_database);
    if (!news)
        return tl::unexpected(news.error());
    if (!news->isEmpty())
        m_tell.news({ {}, *news });
    return {};
}

void ServerWatch::lose(const Error& error)
{
    m_beat.stop();
    m_database.reset();
    if (!m_isLost)
        m_tell.lost(error);
    m_isLost = true;
    m_retry.start();
    m_retry.setInterval(qMin(m_retry.intervalAsDuration() * 2, lastRetry));
}
