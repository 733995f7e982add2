// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/SiteRepository.h"

#include "models/site/SiteTags.h"
#include "models/store/Database.h"
#include "models/store/DeploymentRows.h"
#include "models/store/PhoneRows.h"
#include "models/store/SecretPlace.h"
#include "models/store/SiteJournal.h"
#include "models/store/Vault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString now() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs); }

QString joined(const QStringList& list) { return list.join(u','); }
QStringList split(const QVariant& text) { return text.toString().split(u',', Qt::SkipEmptyParts); }

/// The page of the trunks used to be two; it is done when both were.
WizardProgress readProgress(const QVariant& step, const QVariant& done)
{
    static const QStringList former { u"provider"_s, u"credentials"_s };
    static const QString trunks = u"trunks"_s;
    WizardProgress progress { step.toString(), split(done) };
    if (former.contains(progress.step))
        progress.step = trunks;
    const qsizetype before = progress.done.size();
    progress.done.removeIf([](const QString& id) { return former.contains(id); });
    if (before - progress.done.size() == former.size())
        progress.done.append(trunks);
    return progress;
}

Status status(const Result<QSqlQuery>& result)
{
    return result ? Status() : Status(tl::unexpected(result.error()));
}

const QString siteColumns
    = u"name, customer, address, language, country, timezone, subnet, gateway, dns, ntp, pbx_kind, "
      "pbx_host, pbx_address, pbx_proxy, pbx_user, pbx_cloud, calls, sites, connection, vpn, "
      "codec, "
      "packet_ms, srtp, milli_erlang_per_user, blocking_per_mille, line_up_kbps, line_down_kbps, "
      "users_per_site, dids_land, survivability, countries, wan, pbx_tunnel, ssh_host, ssh_port, "
      "ssh_user, ssh_key_file, ssh_agent, ssh_jump, tags"_s;

QVariantList siteValues(const Site& s)
{
    return { s.name, s.customer, s.address, s.language, s.country, s.timezone, s.network.subnet,
        s.network.gateway, joined(s.network.dns), s.network.ntp, s.pbx.kind, s.pbx.host,
        s.pbx.address, s.pbx.proxy, s.pbx.user, int(s.pbx.isCloud), s.capacity.calls,
        s.capacity.sites, s.capacity.connection, int(s.capacity.hasVpn), s.capacity.codec,
        s.capacity.packetMs, int(s.capacity.hasSrtp), s.capacity.milliErlangPerUser,
        s.capacity.blockingPerMille, s.capacity.lineUpKbps, s.capacity.lineDownKbps,
        s.capacity.usersPerSite, s.capacity.didsLand, int(s.capacity.needsSurvivability),
        s.capacity.countries, s.capacity.wan, int(s.pbx.isTunnelled), s.pbx.ssh.host,
        s.pbx.ssh.port, s.pbx.ssh.user, s.pbx.ssh.keyFile, int(s.pbx.ssh.isUsingAgent),
        s.pbx.ssh.jump, joined(s.tags) };
}

void readSite(QSqlQuery& q, Site& s)
{
    int i = 0;
    for (QString* text : { &s.name, &s.customer, &s.address, &s.language, &s.country, &s.timezone,
             &s.network.subnet, &s.network.gateway })
        *text = q.value(i++).toString();
    s.network.dns = split(q.value(i++));
    for (QString* text :
        { &s.network.ntp, &s.pbx.kind, &s.pbx.host, &s.pbx.address, &s.pbx.proxy, &s.pbx.user })
        *text = q.value(i++).toString();
    s.pbx.isCloud = q.value(i++).toBool();
    s.capacity.calls = q.value(i++).toInt();
    s.capacity.sites = q.value(i++).toInt();
    s.capacity.connection = q.value(i++).toString();
    s.capacity.hasVpn = q.value(i++).toBool();
    s.capacity.codec = q.value(i++).toString();
    s.capacity.packetMs = q.value(i++).toInt();
    s.capacity.hasSrtp = q.value(i++).toBool();
    for (int* number : { &s.capacity.milliErlangPerUser, &s.capacity.blockingPerMille,
             &s.capacity.lineUpKbps, &s.capacity.lineDownKbps, &s.capacity.usersPerSite })
        *number = q.value(i++).toInt();
    s.capacity.didsLand = q.value(i++).toString();
    s.capacity.needsSurvivability = q.value(i++).toBool();
    s.capacity.countries = q.value(i++).toInt();
    s.capacity.wan = q.value(i++).toString();
    s.pbx.isTunnelled = q.value(i++).toBool();
    s.pbx.ssh.host = q.value(i++).toString();
    s.pbx.ssh.port = q.value(i++).toInt();
    s.pbx.ssh.user = q.value(i++).toString();
    s.pbx.ssh.keyFile = q.value(i++).toString();
    s.pbx.ssh.isUsingAgent = q.value(i++).toBool();
    s.pbx.ssh.jump = q.value(i++).toString();
    s.tags = split(q.value(i++));
}

QString placeholders(int count) { return QStringList(count, u"?"_s).join(u", "_s); }

const QString trunkColumns
    = u"id, name, provider, mode, username, auth_user, number, codecs, force_codecs, channels, "
      "host, port, transport, registrar, outbound_proxy, realm, from_domain, dtmf, srtp, "
      "verify_name, outbound_number, number_format, numbers, expiry_seconds, peer_to_peer, "
      "provider_entry"_s;

QVariantList trunkValues(const Trunk& t)
{
    return { t.id, t.name, t.provider, t.mode, t.username, t.authUser, t.number, joined(t.codecs),
        int(t.isForcingCodecs), t.channels, t.host, t.port, t.transport, t.registrar,
        t.outboundProxy, t.realm, t.fromDomain, t.dtmf, t.srtp, t.verifyName, t.outboundNumber,
        t.numberFormat, joined(t.numbers), t.expirySeconds, int(t.isPeerToPeer),
        QString::fromUtf8(t.providerEntry) };
}

Trunk readTrunk(QSqlQuery& q)
{
    Trunk t;
    int i = 0;
    for (QString* text :
        { &t.id, &t.name, &t.provider, &t.mode, &t.username, &t.authUser, &t.number })
        *text = q.value(i++).toString();
    t.codecs = split(q.value(i++));
    t.isForcingCodecs = q.value(i++).toBool();
    t.channels = q.value(i++).toInt();
    t.host = q.value(i++).toString();
    t.port = q.value(i++).toInt();
    for (QString* text : { &t.transport, &t.registrar, &t.outboundProxy, &t.realm, &t.fromDomain,
             &t.dtmf, &t.srtp, &t.verifyName, &t.outboundNumber, &t.numberFormat })
        *text = q.value(i++).toString();
    t.numbers = split(q.value(i++));
    t.expirySeconds = q.value(i++).toInt();
    t.isPeerToPeer = q.value(i++).toBool();
    t.providerEntry = q.value(i++).toString().toUtf8();
    return t;
}

/// The secrets of the PBX by the names of their fields.
std::array<std::pair<QString, Secret*>, 4> pbxSecrets(Pbx& pbx)
{
    return { std::pair { u"pbx"_s, &pbx.password }, std::pair { u"ssh"_s, &pbx.ssh.password },
        std::pair { u"ssh_key"_s, &pbx.ssh.keyPassphrase },
        std::pair { u"ssh_jump"_s, &pbx.ssh.jumpPassword } };
}

/// Of a row of list(), 17 to 20: the last upload, trunk test, deployment and visit of a phone.
/// Moments in this form are in the order of their letters.
QString lastTried(const QSqlQuery& q)
{
    QString last;
    for (int i = 17; i <= 20; ++i)
        last = std::max(last, q.value(i).toString());
    return last;
}

/// Of a row of list(): 8 delivered at, 9 as which version, 10 version now, 11 open points, 21 it
/// stands otherwise out there.
SiteStanding standingOf(const QSqlQuery& q, bool isTried)
{
    SiteStanding standing;
    standing.openPoints = q.value(11).toInt();
    const auto delivered = QDateTime::fromString(q.value(8).toString(), Qt::ISODateWithMs);
    if (delivered.isValid()) {
        standing.deliveredAt = delivered;
        const bool isSame = q.value(9).toInt() == q.value(10).toInt() && q.value(21).toInt() == 0;
        standing.state = isSame ? SiteStanding::State::Delivered : SiteStanding::State::Drifted;
    } else if (isTried) {
        standing.state = SiteStanding::State::InProgress;
    }
    return standing;
}

void giveId(QString& id)
{
    if (id.isEmpty())
        id = newId();
}

} // namespace

QString siteStateName(SiteStanding::State state)
{
    switch (state) {
    case SiteStanding::State::Planned:
        return u"planned"_s;
    case SiteStanding::State::InProgress:
        return u"in_progress"_s;
    case SiteStanding::State::Delivered:
        return u"delivered"_s;
    case SiteStanding::State::Drifted:
        return u"drifted"_s;
    }
    Q_UNREACHABLE();
}

Result<QList<SiteSummary>> SiteRepository::list() const { return summaries({}, {}); }

Result<SiteSummary> SiteRepository::summary(const QString& id) const
{
    const auto found = summaries(u"WHERE s.id = ? "_s, { id });
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? Result<SiteSummary>(fail(ErrorCode::NoSuchSite, id))
                            : found->first();
}

Result<QList<SiteSummary>> SiteRepository::summaries(
    const QString& where, const QVariantList& values) const
{
    auto q = m_database.run(
        u"SELECT s.id, s.name, s.customer, s.wizard_step, s.wizard_done, s.updated_at, "
        "s.tags, s.pbx_kind, s.delivered_at, s.delivered_version, s.version, s.open_points, "
        "(SELECT count(*) FROM trunk t WHERE t.site_id = s.id), "
        "(SELECT count(*) FROM person p WHERE p.site_id = s.id), "
        "(SELECT count(*) FROM phone p WHERE p.site_id = s.id), "
        "(SELECT count(*) FROM gateway g WHERE g.site_id = s.id), "
        // As uploadState() says Current, with the plan of when the site was last left.
        "(SELECT count(*) FROM gateway g JOIN upload u ON u.id = (SELECT max(x.id) FROM upload x "
        "   WHERE x.gateway_id = g.id AND x.outcome <> 'cancelled') "
        " WHERE g.site_id = s.id AND u.outcome = 'done' "
        "   AND (g.planned = '' OR g.planned = u.fingerprint) "
        "   AND u.notes NOT LIKE '%\"restart_pending\"%' AND u.notes NOT LIKE '%\"not_saved\"%'), "
        "(SELECT max(u.ended_at) FROM upload u WHERE u.site_id = s.id), "
        "(SELECT max(t.ended_at) FROM trunk_test t WHERE t.site_id = s.id), "
        "(SELECT max(d.started_at) FROM deployment d WHERE d.site_id = s.id), "
        "(SELECT max(p.at) FROM phone_contact p WHERE p.site_id = s.id), "
        // What is known to stand otherwise out there since the delivery.
        "CASE WHEN s.delivered_at <> '' AND (s.found_different <> 0 "
        "  OR EXISTS (SELECT 1 FROM gateway g JOIN upload u ON u.id = (SELECT max(x.id) "
        "    FROM upload x WHERE x.gateway_id = g.id AND x.outcome <> 'cancelled') "
        "    WHERE g.site_id = s.id AND u.ended_at > s.delivered_at AND (u.outcome <> 'done' "
        "      OR (g.planned <> '' AND g.planned <> u.fingerprint))) "
        "  OR EXISTS (SELECT 1 FROM deployment d WHERE d.id = (SELECT max(y.id) "
        "    FROM deployment y WHERE y.site_id = s.id) AND d.started_at > s.delivered_at "
        "    AND d.outcome NOT IN ('done', 'cancelled'))) THEN 1 ELSE 0 END "
        "FROM site s "_s
            + where + u"ORDER BY s.updated_at DESC, s.id DESC"_s,
        values);
    if (!q)
        return tl::unexpected(q.error());
    QList<SiteSummary> sites;
    while (q->next()) {
        SiteSummary s;
        s.id = q->value(0).toString();
        s.name = q->value(1).toString();
        s.customer = q->value(2).toString();
        s.progress = readProgress(q->value(3), q->value(4));
        s.updatedAt = QDateTime::fromString(q->value(5).toString(), Qt::ISODateWithMs);
        s.tags = split(q->value(6));
        s.pbxKind = q->value(7).toString();
        s.trunks = q->value(12).toInt();
        s.users = q->value(13).toInt();
        s.phones = q->value(14).toInt();
        s.gateways = q->value(15).toInt();
        s.gatewaysDone = q->value(16).toInt();
        const QString tried = lastTried(*q);
        s.standing = standingOf(*q, !tried.isEmpty());
        s.activeAt = tried > q->value(5).toString()
            ? QDateTime::fromString(tried, Qt::ISODateWithMs)
            : s.updatedAt;
        sites.append(std::move(s));
    }
    return sites;
}

Result<QStringList> SiteRepository::tags() const
{
    auto q = m_database.run(u"SELECT DISTINCT tags FROM site WHERE tags <> '' ORDER BY tags"_s);
    if (!q)
        return tl::unexpected(q.error());
    QStringList tags;
    while (q->next())
        tags.append(q->value(0).toString());
    return SiteTags::normalised(tags);
}

Result<QString> SiteRepository::find(const QString& nameOrId) const
{
    auto q = m_database.run(
        u"SELECT id FROM site WHERE id = ? OR name = ? ORDER BY CASE WHEN id = ? THEN 0 ELSE 1 END, id"_s,
        { nameOrId, nameOrId, nameOrId });
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return fail(ErrorCode::NoSuchSite, nameOrId);
    return q->value(0).toString();
}

Result<int> SiteRepository::version(const QString& id) const
{
    auto q = m_database.run(u"SELECT version FROM site WHERE id = ?"_s, { id });
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return fail(ErrorCode::NoSuchSite, id);
    return q->value(0).toInt();
}

Result<bool> SiteRepository::hasSecrets(const QString& id) const
{
    auto q = m_database.run(u"SELECT count(*) FROM secret WHERE site_id = ?"_s, { id });
    if (!q)
        return tl::unexpected(q.error());
    if (q->next() && q->value(0).toInt() > 0)
        return true;
    return hasPlainPasswords(id);
}

/// Passwords among the parameters used to lie in the clear; saving seals them.
Result<bool> SiteRepository::hasPlainPasswords(const QString& id) const
{
    auto q = m_database.run(
        u"SELECT count(*) FROM parameter WHERE site_id = ? AND content NOT IN ('', '-') "
        "AND (name IN ('adminpw', 'userpw') OR name LIKE '%password%')"_s,
        { id });
    if (!q)
        return tl::unexpected(q.error());
    q->next();
    return q->value(0).toInt() > 0;
}

Result<WizardProgress> SiteRepository::progress(const QString& id) const
{
    auto q = m_database.run(u"SELECT wizard_step, wizard_done FROM site WHERE id = ?"_s, { id });
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return fail(ErrorCode::NoSuchSite, id);
    return readProgress(q->value(0), q->value(1));
}

/// Somebody may save between two of the statements: then it is read again.
Result<Site> SiteRepository::load(const QString& id, Secrets secrets) const
{
    constexpr int attempts = 5;
    for (int i = 0; i < attempts; ++i) {
        Site site;
        site.id = id;
        const Status done = read(site, secrets);
        if (site.version == 0)
            return tl::unexpected(done.error());
        const auto now = version(id);
        if (!now && now.error().code != ErrorCode::NoSuchSite)
            return tl::unexpected(now.error());
        if (now && *now == site.version)
            return done ? Result<Site>(std::move(site)) : tl::unexpected(done.error());
    }
    return fail(ErrorCode::DatabaseBusy, id);
}

Status SiteRepository::read(Site& site, Secrets secrets) const
{
    {
        auto q = m_database.run(
            u"SELECT %1, version FROM site WHERE id = ?"_s.arg(siteColumns), { site.id });
        if (!q)
            return tl::unexpected(q.error());
        if (!q->next())
            return fail(ErrorCode::NoSuchSite, site.id);
        readSite(*q, site);
        site.version = q->value(int(siteValues(site).size())).toInt();
    }
    if (const Status s = readChildren(site); !s)
        return s;
    return secrets == Secrets::Open ? readSecrets(site) : Status();
}

Status SiteRepository::readChildren(Site& site) const
{
    auto q = m_database.run(
        u"SELECT %1 FROM trunk WHERE site_id = ? ORDER BY position"_s.arg(trunkColumns),
        { site.id });
    if (!q)
        return tl::unexpected(q.error());
    while (q->next())
        site.trunks.append(readTrunk(*q));

    q = m_database.run(u"SELECT id, username, name, extension, mobile, profile, client_groups, "
                       "voicemail, mobile_app, webrtc FROM person "
                       "WHERE site_id = ? ORDER BY position"_s,
        { site.id });
    if (!q)
        return tl::unexpected(q.error());
    while (q->next()) {
        User& u = site.users.emplaceBack();
        int i = 0;
        for (QString* text : { &u.id, &u.username, &u.name, &u.extension, &u.mobile, &u.profile })
            *text = q->value(i++).toString();
        u.groups = DeploymentRows::namesOf(q->value(i++));
        for (bool* flag : { &u.hasVoicemail, &u.hasMobileApp, &u.hasWebRtc })
            *flag = q->value(i++).toBool();
    }

    if (const Status phones = PhoneRows(m_database, m_vault).read(site); !phones)
        return phones;
    if (const Status routes = DeploymentRows(m_database).read(site); !routes)
        return routes;

    QHash<QString, qsizetype> gatewayIndex;
    q = m_database.run(
        u"SELECT id, name, model, mac, address, netmask, gateway, dns, ntp, reach_at, transport, "
        "login_user, login_now_user FROM gateway WHERE site_id = ? ORDER BY position"_s,
        { site.id });
    if (!q)
        return tl::unexpected(q.error());
    while (q->next()) {
        Gateway g;
        int i = 0;
        for (QString* text : { &g.id, &g.name, &g.model, &g.mac, &g.address, &g.netmask, &g.gateway,
                 &g.dns, &g.ntp, &g.reachAt, &g.transport, &g.login.user, &g.loginNow.user })
            *text = q->value(i++).toString();
        gatewayIndex.insert(g.id, site.gateways.size());
        site.gateways.append(g);
    }

    q = m_database.run(
        u"SELECT p.gateway_id, p.kind, p.protocol, p.number, p.trunk_number, "
        "p.username, p.extension FROM gateway_port p JOIN gateway g "
        "ON g.id = p.gateway_id WHERE g.site_id = ? ORDER BY p.gateway_id, p.position"_s,
        { site.id });
    if (!q)
        return tl::unexpected(q.error());
    while (q->next()) {
        GatewayPort p;
        p.kind = portKindFromName(q->value(1).toString()).value_or(PortKind::Fxs);
        int i = 2;
        for (QString* text : { &p.protocol, &p.number, &p.trunkNumber, &p.username, &p.extension })
            *text = q->value(i++).toString();
        const auto gateway = gatewayIndex.constFind(q->value(0).toString());
        if (gateway != gatewayIndex.cend()) // else it came in between
            site.gateways[*gateway].ports.append(p);
    }
    return {};
}

Status SiteRepository::readSecrets(Site& site) const
{
    QHash<QString, Secret> secrets;
    {
        auto q = m_database.run(
            u"SELECT owner, field, sealed FROM secret WHERE site_id = ?"_s, { site.id });
        if (!q)
            return tl::unexpected(q.error());
        PhoneRows::SecretTaker parameters(site);
        while (q->next()) {
            const QString owner = q->value(0).toString();
            const QString field = q->value(1).toString();
            const QString place = SecretPlace::of(owner, field);
            const auto secret = m_vault.open(q->value(2).toString(), place);
            if (!secret)
                return tl::unexpected(secret.error());
            if (PhoneRows::SecretTaker::isFor(field))
                parameters.take(owner, field, *secret);
            else
                secrets.insert(place, *secret);
        }
    }
    for (const auto& [field, secret] : pbxSecrets(site.pbx))
        *secret = secrets.value(SecretPlace::of(site.id, field));
    for (User& u : site.users)
        u.password = secrets.value(SecretPlace::of(u.id, u"password"_s));
    for (Trunk& t : site.trunks)
        t.password = secrets.value(SecretPlace::of(t.id, u"password"_s));
    for (Gateway& g : site.gateways) {
        g.login.password = secrets.value(SecretPlace::of(g.id, u"login"_s));
        g.loginNow.password = secrets.value(SecretPlace::of(g.id, u"login_now"_s));
        for (int i = 0; i < g.ports.size(); ++i)
            g.ports[i].password = secrets.value(SecretPlace::of(g.id, u"port%1"_s.arg(i)));
    }
    return {};
}

Status SiteRepository::save(Site& site, const QString& what, const WizardProgress* progress)
{
    SiteRevision entry;
    entry.what = what;
    return save(site, entry, progress);
}

Status SiteRepository::save(Site& site, const SiteRevision& entry, const WizardProgress* progress)
{
    // Work on a copy: a failure must not leave new ids or versions in the caller's values.
    Site copy = site;
    copy.tags = SiteTags::normalised(copy.tags);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = stored(site);
    if (!before)
        return tl::unexpected(before.error());
    // What was undone is undone, even if there was nothing left to change for it.
    const bool isStep
        = entry.kind == SiteRevision::Kind::Undo || entry.kind == SiteRevision::Kind::Redo;
    if (*before && **before == copy && !isStep) {
        const Status left = leave(copy, progress);
        return left ? transaction->commit() : left;
    }
    if (const Status s = writeSite(copy, progress); !s)
        return s;
    if (*before)
        if (const Status s = keepDelivered(**before, copy); !s)
            return s;
    if (const Status s = writeChildren(copy); !s)
        return s;
    const Status noted
        = SiteJournal(m_database, m_vault).note(*before ? &**before : nullptr, copy, entry);
    if (!noted)
        return noted;
    m_database.announce({ copy.id, copy.version, SiteJournal::user(m_database) });
    if (const Status s = transaction->commit(); !s)
        return s;
    site = std::move(copy);
    return {};
}

/// Other tags are no other site: one that was delivered as it was stays so.
Status SiteRepository::keepDelivered(const Site& before, const Site& after)
{
    Site tagged = before;
    tagged.tags = after.tags;
    tagged.version = after.version;
    if (!(tagged == after))
        return {};
    return status(m_database.run(
        u"UPDATE site SET delivered_version = ? WHERE id = ? AND delivered_version = ?"_s,
        { after.version, after.id, before.version }));
}

/// Nothing for a site that is new, or whose stored secrets do not open.
Result<std::optional<Site>> SiteRepository::stored(const Site& site) const
{
    if (site.version == 0)
        return std::nullopt;
    auto before = load(site.id);
    if (before && before->version == site.version)
        return std::move(*before);
    if (before || before.error().code == ErrorCode::NoSuchSite)
        return fail(ErrorCode::Conflict, site.name);
    const bool isUnreadable = before.error().code == ErrorCode::VaultLocked
        || before.error().code == ErrorCode::DatabaseDamaged;
    return isUnreadable ? Result<std::optional<Site>>(std::nullopt)
                        : tl::unexpected(before.error());
}

Status SiteRepository::leave(const Site& site, const WizardProgress* progress)
{
    const auto hasPlain = hasPlainPasswords(site.id);
    if (!hasPlain)
        return tl::unexpected(hasPlain.error());
    if (*hasPlain) {
        Site sealed = site;
        if (const Status s = writeChildren(sealed); !s)
            return s;
    }
    return progress ? saveProgress(site.id, *progress) : Status();
}

/// 0 = there never was one.
Result<int> SiteRepository::formerVersion(const QString& id) const
{
    if (id.isEmpty())
        return 0;
    auto q = m_database.run(u"SELECT version FROM removed_site WHERE site_id = ?"_s, { id });
    if (!q)
        return tl::unexpected(q.error());
    return q->next() ? q->value(0).toInt() : 0;
}

Status SiteRepository::writeSite(Site& site, const WizardProgress* progress)
{
    QVariantList values = siteValues(site);
    const int columns = int(values.size());
    if (site.version == 0) {
        const auto former = formerVersion(site.id);
        if (!former)
            return tl::unexpected(former.error());
        giveId(site.id);
        site.version = *former + 1;
        const WizardProgress first = progress ? *progress : WizardProgress();
        values.append({ site.id, site.version, first.step, joined(first.done), now(), now() });
        return status(m_database.run(
            u"INSERT INTO site (%1, id, version, wizard_step, wizard_done, created_at, updated_at) "
            "VALUES (%2)"_s.arg(siteColumns, placeholders(columns + 6)),
            values));
    }
    QString assignments = siteColumns;
    assignments.replace(u", "_s, u" = ?, "_s);
    assignments += u" = ?, version = ?, updated_at = ?"_s;
    values.append({ site.version + 1, now() });
    if (progress) {
        assignments += u", wizard_step = ?, wizard_done = ?"_s;
        values.append({ progress->step, joined(progress->done) });
    }
    values.append({ site.id, site.version });
    const auto updated = m_database.run(
        u"UPDATE site SET %1 WHERE id = ? AND version = ?"_s.arg(assignments), values);
    if (!updated)
        return tl::unexpected(updated.error());
    if (updated->numRowsAffected() != 1)
        return fail(ErrorCode::Conflict, site.name);
    ++site.version;
    return {};
}

Status SiteRepository::writeChildren(Site& site)
{
    for (const QString& table : { u"trunk"_s, u"person"_s, u"phone"_s, u"phone_model"_s,
             u"parameter"_s, u"gateway"_s, u"secret"_s, u"route"_s, u"phonebook"_s })
        if (const Status s
            = status(m_database.run(u"DELETE FROM %1 WHERE site_id = ?"_s.arg(table), { site.id }));
            !s)
            return s;

    for (const auto& [field, secret] : pbxSecrets(site.pbx))
        if (const Status s = writeSecret(site.id, site.id, field, *secret); !s)
            return s;
    for (int i = 0; i < site.trunks.size(); ++i) {
        Trunk& t = site.trunks[i];
        giveId(t.id);
        QVariantList values = trunkValues(t);
        values.append({ site.id, i });
        const auto inserted
            = m_database.run(u"INSERT INTO trunk (%1, site_id, position) VALUES (%2)"_s.arg(
                                 trunkColumns, placeholders(int(values.size()))),
                values);
        if (!inserted)
            return tl::unexpected(inserted.error());
        if (const Status s = writeSecret(site.id, t.id, u"password"_s, t.password); !s)
            return s;
    }
    for (int i = 0; i < site.users.size(); ++i) {
        User& u = site.users[i];
        giveId(u.id);
        const auto inserted = m_database.run(
            u"INSERT INTO person (id, site_id, position, username, name, extension, mobile, "
            "voicemail, profile, client_groups, mobile_app, webrtc) VALUES (%1)"_s.arg(
                placeholders(12)),
            { u.id, site.id, i, u.username, u.name, u.extension, u.mobile, int(u.hasVoicemail),
                u.profile, DeploymentRows::namesText(u.groups), int(u.hasMobileApp),
                int(u.hasWebRtc) });
        if (!inserted)
            return tl::unexpected(inserted.error());
        if (const Status s = writeSecret(site.id, u.id, u"password"_s, u.password); !s)
            return s;
    }
    if (const Status s = PhoneRows(m_database, m_vault).write(site); !s)
        return s;
    if (const Status s = DeploymentRows(m_database).write(site); !s)
        return s;
    for (int i = 0; i < site.gateways.size(); ++i)
        if (const Status s = writeGateway(site, site.gateways[i], i); !s)
            return s;
    return {};
}

Status SiteRepository::writeGateway(const Site& site, Gateway& g, int position)
{
    giveId(g.id);
    const auto inserted = m_database.run(
        u"INSERT INTO gateway (id, site_id, position, name, model, mac, address, netmask, gateway, "
        "dns, ntp, reach_at, transport, login_user, login_now_user) "
        "VALUES (%1)"_s.arg(placeholders(15)),
        { g.id, site.id, position, g.name, g.model, g.mac, g.address, g.netmask, g.gateway, g.dns,
            g.ntp, g.reachAt, g.transport, g.login.user, g.loginNow.user });
    if (!inserted)
        return tl::unexpected(inserted.error());
    if (const Status s = writeSecret(site.id, g.id, u"login"_s, g.login.password); !s)
        return s;
    if (const Status s = writeSecret(site.id, g.id, u"login_now"_s, g.loginNow.password); !s)
        return s;
    for (int i = 0; i < g.ports.size(); ++i) {
        const GatewayPort& p = g.ports[i];
        const auto port = m_database.run(
            u"INSERT INTO gateway_port (gateway_id, position, kind, protocol, number, "
            "trunk_number, username, extension) VALUES (%1)"_s.arg(placeholders(8)),
            { g.id, i, portKindName(p.kind), p.protocol, p.number, p.trunkNumber, p.username,
                p.extension });
        if (!port)
            return tl::unexpected(port.error());
        if (const Status s = writeSecret(site.id, g.id, u"port%1"_s.arg(i), p.password); !s)
            return s;
    }
    return {};
}

Status SiteRepository::writeSecret(
    const QString& siteId, const QString& owner, const QString& field, const Secret& secret)
{
    if (secret.isEmpty())
        return {};
    const auto sealed = m_vault.seal(secret, SecretPlace::of(owner, field));
    if (!sealed)
        return tl::unexpected(sealed.error());
    return status(
        m_database.run(u"INSERT INTO secret (site_id, owner, field, sealed) VALUES (?, ?, ?, ?)"_s,
            { siteId, owner, field, *sealed }));
}

Status SiteRepository::saveProgress(const QString& id, const WizardProgress& progress)
{
    const auto updated
        = m_database.run(u"UPDATE site SET wizard_step = ?, wizard_done = ? WHERE id = ?"_s,
            { progress.step, joined(progress.done), id });
    if (!updated)
        return tl::unexpected(updated.error());
    return updated->numRowsAffected() == 1 ? Status() : Status(fail(ErrorCode::NoSuchSite, id));
}

Status SiteRepository::notePlanned(const QHash<QString, QString>& fingerprints)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (auto it = fingerprints.begin(); it != fingerprints.end(); ++it)
        if (const Status s = status(m_database.run(
                u"UPDATE gateway SET planned = ? WHERE id = ?"_s, { it.value(), it.key() }));
            !s)
            return s;
    return transaction->commit();
}

Status SiteRepository::setDelivered(const QString& id, const std::optional<QDateTime>& at)
{
    return note(id,
        at ? u"delivered_at = ?, delivered_version = version, found_different = 0"_s
           : u"delivered_at = ?, delivered_version = 0"_s,
        at ? at->toUTC().toString(Qt::ISODateWithMs) : u""_s);
}

Status SiteRepository::noteFoundDifferent(const QString& id, bool isDifferent)
{
    return note(id, u"found_different = ?"_s, int(isDifferent));
}

Status SiteRepository::noteOpenPoints(const QString& id, int count)
{
    return note(id, u"open_points = ?"_s, count);
}

/// What is said of a site without being a part of it: neither version nor history hear of it.
Status SiteRepository::note(const QString& id, const QString& what, const QVariant& value)
{
    const auto noted
        = m_database.run(u"UPDATE site SET %1 WHERE id = ?"_s.arg(what), { value, id });
    if (!noted)
        return tl::unexpected(noted.error());
    return noted->numRowsAffected() == 1 ? Status() : Status(fail(ErrorCode::NoSuchSite, id));
}

Status SiteRepository::remove(const QString& id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Status noted
        = status(m_database.run(u"INSERT INTO removed_site (site_id, version) "
                                "SELECT id, version FROM site WHERE id = ? ON CONFLICT (site_id) "
                                "DO UPDATE SET version = excluded.version"_s,
            { id }));
    if (!noted)
        return noted;
    const Status forgotten
        = status(m_database.run(u"DELETE FROM merged_site WHERE site_id = ?"_s, { id }));
    if (!forgotten)
        return forgotten;
    const auto removed = m_database.run(u"DELETE FROM site WHERE id = ?"_s, { id });
    if (!removed)
        return tl::unexpected(removed.error());
    if (removed->numRowsAffected() != 1)
        return fail(ErrorCode::NoSuchSite, id);
    m_database.announce({ id, 0, SiteJournal::user(m_database) });
    return transaction->commit();
}
