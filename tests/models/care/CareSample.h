// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/care/Backups.h"
#include "models/store/Store.h"
#include "tests/support/StoreFixture.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Databases of numbered sites, for tests of what becomes of them.
namespace CareSample {

inline void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test data");
}

inline Site numberedSite(int number)
{
    Site site;
    site.name = u"Sede %1"_s.arg(number);
    site.customer = QString(40 + number % 50, QChar(u'a' + number % 26));
    site.pbx.password = Secret(u"pbx-%1"_s.arg(number));
    site.trunks.resize(1 + number % 2);
    for (Trunk& trunk : site.trunks)
        trunk.name = u"fascio %1"_s.arg(number);
    site.users.resize(6);
    for (User& user : site.users)
        user.name = u"utente %1"_s.arg(number);
    site.phones.resize(6);
    for (Phone& phone : site.phones)
        phone.label = u"telefono %1"_s.arg(number);
    return site;
}

using Sites = QHash<QString, Site>;

inline Sites fill(const QString& path, int count)
{
    Sites all;
    const auto store = StoreFixture::openUnlocked(path);
    for (int i = 0; store && i < count; ++i) {
        Site site = numberedSite(i);
        if (!store->sites().save(site, u"import"_s))
            qFatal("cannot save the test data");
        all.insert(site.id, site);
    }
    return all;
}

/// Without secrets: the vault's key may be what was damaged.
inline Sites sitesOf(const QString& path)
{
    Sites all;
    const auto database = Database::open(path);
    if (!database)
        return all;
    const Vault locked;
    const SiteRepository sites(**database, locked);
    const auto list = sites.list();
    for (const SiteSummary& each : list.value_or(QList<SiteSummary>()))
        if (const auto site = sites.load(each.id, SiteRepository::Secrets::Leave))
            all.insert(each.id, *site);
    return all;
}

inline Site bare(Site site)
{
    site.pbx.password = Secret();
    return site;
}

/// Sites that are not as they were left.
inline int wrong(const Sites& found, const Sites& wanted)
{
    int count = 0;
    for (const Site& site : found)
        count += !wanted.contains(site.id) || bare(site) != bare(wanted.value(site.id));
    return count;
}

inline QString codeOf(const Status& status)
{
    return status ? u"ok"_s : errorCodeName(status.error().code);
}

inline QStringList leftovers(const QTemporaryDir& folder)
{
    QStringList found;
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files))
        if (name.contains(u"part"))
            found.append(name);
    return found;
}

} // namespace CareSample
