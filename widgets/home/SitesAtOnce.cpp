// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/home/SitesAtOnce.h"

#include <QTimer>

SitesAtOnce::SitesAtOnce(QStringList ids, Work work, QObject* parent)
    : Job(parent)
    , m_left(std::move(ids))
    , m_work(std::move(work))
{
}

void SitesAtOnce::run() { QTimer::singleShot(0, this, &SitesAtOnce::next); }

void SitesAtOnce::next()
{
    if (m_isCancelled && !m_left.isEmpty())
        return finish(Outcome::cancelled(Error(ErrorCode::Cancelled, {}, m_left.first())));
    if (m_left.isEmpty())
        return finish(m_errors.isEmpty() ? Outcome::done() : Outcome::failed(m_errors.first()));
    const QString id = m_left.takeFirst();
    if (const Status done = m_work(id); done)
        m_done.append(id);
    else
        m_errors.append(done.error());
    const auto behind = m_done.size() + m_errors.size();
    Q_EMIT advanced(int(behind), int(behind + m_left.size()));
    QTimer::singleShot(0, this, &SitesAtOnce::next);
}
