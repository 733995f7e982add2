// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/ServerTest.h"

#include "models/core/ErrorText.h"
#include "models/store/Database.h"
#include "widgets/settings/PlacePassword.h"

ServerTest::ServerTest(const QString& place, const Secret& password, QObject* parent)
    : QObject(parent)
    , m_place(place)
    , m_password(password)
{
}

void ServerTest::start()
{
    if (!m_password.isEmpty())
        return look(m_password);
    PlacePassword::read(this, m_place, [this](const Secret& kept) { look(kept); });
}

void ServerTest::look(const Secret& password)
{
    auto* job = new PoolJob<ServerProbe::Facts>(
        [place = m_place, password] { return ServerProbe::look(place, password); }, this);
    connect(job, &Job::finished, this, [this, job] {
        m_facts = job->result();
        Q_EMIT finished();
    });
    job->start();
}

bool ServerTest::isGood() const
{
    return m_facts && m_facts->content != ServerProbe::Facts::Content::Foreign
        && m_facts->schema <= Database::currentVersion();
}

std::function<QString()> ServerTest::words() const
{
    return [facts = m_facts]() -> QString {
        if (!facts)
            return ErrorText::whole(facts.error());
        const QString way = facts->isLocal
            ? tr("The server answers; it is this laptop.")
            : tr("The server answers, has proven its name and takes user and password.");
        if (facts->content == ServerProbe::Facts::Content::Foreign)
            return way + u'\n' + tr("But the database belongs to another program.");
        if (facts->schema > Database::currentVersion())
            return way + u'\n' + tr("But a newer version of this program wrote the database.");
        return way + u'\n'
            + (facts->content == ServerProbe::Facts::Content::Empty
                    ? tr("The database is empty: its tables are made when it is opened.")
                    : tr("It holds a team's sites."));
    };
}
