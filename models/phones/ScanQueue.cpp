// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/ScanQueue.h"

#include "models/site/Site.h"

namespace {

QSet<QString> usersWithPhone(const Site& site)
{
    QSet<QString> names;
    for (const Phone& phone : site.phones)
        if (!phone.user.isEmpty())
            names.insert(phone.user);
    return names;
}

} // namespace

QStringList ScanQueue::waiting(const Site& site)
{
    const QSet<QString> served = usersWithPhone(site);
    QStringList names;
    for (const User& user : site.users)
        if (!user.username.isEmpty() && !served.contains(user.username))
            names.append(user.username);
    return names;
}

QString ScanQueue::next(const Site& site) const
{
    if (!m_chosen.isEmpty() && site.user(m_chosen))
        return m_chosen;
    const QStringList left = waiting(site);
    for (const QString& name : left)
        if (!m_skipped.contains(name))
            return name;
    return left.isEmpty() ? QString() : left.first();
}

void ScanQueue::skip(const Site& site)
{
    const QString skipped = next(site);
    const bool wasChosen = !m_chosen.isEmpty();
    m_chosen.clear();
    if (wasChosen || skipped.isEmpty())
        return;
    if (m_skipped.contains(skipped)) // all of them were: a new round
        m_skipped.clear();
    m_skipped.insert(skipped);
}

void ScanQueue::choose(const QString& username) { m_chosen = username; }

void ScanQueue::served(const QString& username)
{
    m_skipped.remove(username);
    if (m_chosen == username)
        m_chosen.clear();
}

void ScanQueue::clear()
{
    m_skipped.clear();
    m_chosen.clear();
}

ScanQueue::Count ScanQueue::count(const Site& site)
{
    const QSet<QString> served = usersWithPhone(site);
    Count count;
    for (const User& user : site.users) {
        count.all += !user.username.isEmpty();
        count.done += !user.username.isEmpty() && served.contains(user.username);
    }
    return count;
}
