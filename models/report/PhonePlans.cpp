// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/PhonePlans.h"

#include "models/store/SecretPlace.h"
#include "models/store/SiteJournal.h"
#include "models/store/Store.h"

#include <QCache>
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QMutex>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// By phone id, of one state of a site.
using PlanDigests = QHash<QString, QByteArray>;

constexpr qsizetype planDigestSize = 16;
constexpr qsizetype mostPlanDigests = 100'000; ///< some 15 MiB

QByteArray planSalt()
{
    static const QByteArray salt = [] {
        QByteArray bytes(32, Qt::Uninitialized);
        QRandomGenerator::system()->fillRange(
            reinterpret_cast<quint32*>(bytes.data()), bytes.size() / qsizetype(sizeof(quint32)));
        return bytes;
    }();
    return salt;
}

QByteArray planDigest(const QByteArray& text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(planSalt());
    hash.addData(text);
    return hash.result().first(planDigestSize);
}

/// What the files of all phones are written from.
QByteArray commonPlan(const Site& site)
{
    QByteArray text;
    QDataStream stream(&text, QIODevice::WriteOnly);
    stream << site.parameters.defaults << site.parameters.models << site.pbx.host << site.pbx.proxy
           << site.timezone << site.language << site.network.ntp;
    for (const CustomPhoneModel& model : site.phoneModels)
        stream << model.id << model.base << model.name;
    return planDigest(text);
}

/// As far as the phones' files are written from it: not labels and serial numbers.
PlanDigests planDigests(const Site& site)
{
    QHash<QString, const User*> users;
    for (const User& user : site.users)
        users.insert(user.username, &user);
    const QByteArray common = commonPlan(site);
    PlanDigests digests;
    for (const Phone& phone : site.phones) {
        QByteArray text;
        QDataStream stream(&text, QIODevice::WriteOnly);
        stream << common << phone.mac.hyphens() << phone.model << phone.user << phone.parameters;
        if (const User* user = users.value(phone.user))
            stream << user->name << user->extension;
        digests.insert(phone.id, planDigest(text));
    }
    return digests;
}

/// Of states of the past, which never change.
class PlanDigestCache {
public:
    static std::optional<PlanDigests> find(const QString& revision)
    {
        const QMutexLocker locker(&mutex());
        const PlanDigests* known = cache().object(revision);
        return known ? std::optional(*known) : std::nullopt;
    }
    static void insert(const QString& revision, const PlanDigests& digests)
    {
        const QMutexLocker locker(&mutex());
        cache().insert(revision, new PlanDigests(digests), digests.size() + 1);
    }

private:
    static QMutex& mutex()
    {
        static QMutex mutex;
        return mutex;
    }
    static QCache<QString, PlanDigests>& cache()
    {
        static QCache<QString, PlanDigests> cache(mostPlanDigests);
        return cache;
    }
};

} // namespace

Result<PhonePlans::Past> PhonePlans::readPast(Store& store, const SiteRevision& revision)
{
    Past past;
    past.revision = revision.id;
    past.key
        = u"%1 %2 %3"_s.arg(revision.id).arg(revision.number).arg(revision.at.toMSecsSinceEpoch());
    if (auto known = PlanDigestCache::find(past.key)) {
        past.digests = std::move(*known);
        return past;
    }
    auto entry = SiteJournal(store.database(), store.vault()).entry(revision.id);
    if (!entry)
        return tl::unexpected(entry.error());
    past.sealed = std::move(entry->sealed);
    return past;
}

Result<PhonePlans> PhonePlans::read(
    Store& store, const QList<SiteRevision>& revisions, const QHash<QString, PhoneTaken>& taken)
{
    PhonePlans plans;
    QHash<QString, qsizetype> places;
    for (auto it = taken.begin(); it != taken.end(); ++it) {
        const auto then = std::find_if(revisions.begin(), revisions.end(),
            [&](const SiteRevision& revision) { return revision.at <= it->at; });
        if (then == revisions.end() || !then->isKept)
            continue;
        if (!places.contains(then->id)) {
            auto past = readPast(store, *then);
            if (!past)
                return tl::unexpected(past.error());
            places.insert(then->id, plans.m_pasts.size());
            plans.m_pasts.append(std::move(*past));
        }
        plans.m_pastOf.insert(it.key(), places.value(then->id));
    }
    plans.m_vault = store.vault().twin();
    return plans;
}

/// None when it does not open: passwords may be locked.
PlanDigests PhonePlans::digestsOf(const Past& past) const
{
    if (past.sealed.content.isEmpty())
        return past.digests;
    if (auto known = PlanDigestCache::find(past.key))
        return *known;
    const auto site = past.sealed.open(*m_vault, SecretPlace::revision(past.revision));
    if (!site)
        return {};
    const PlanDigests digests = planDigests(*site);
    PlanDigestCache::insert(past.key, digests);
    return digests;
}

QSet<QString> PhonePlans::changed(const Site& now) const
{
    if (m_pastOf.isEmpty())
        return {};
    const PlanDigests current = planDigests(now);
    QList<PlanDigests> pasts;
    for (const Past& past : m_pasts)
        pasts.append(digestsOf(past));
    QSet<QString> changed;
    for (auto it = m_pastOf.begin(); it != m_pastOf.end(); ++it) {
        const PlanDigests& then = pasts[it.value()];
        const auto is = current.constFind(it.key());
        if (!then.isEmpty() && is != current.constEnd() && then.value(it.key()) != *is)
            changed.insert(it.key());
    }
    return changed;
}
