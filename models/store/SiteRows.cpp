// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/SiteRows.h"

#include "models/store/Database.h"
#include "models/store/DeploymentRows.h"
#include "models/store/GatewayRows.h"
#include "models/store/PhoneRows.h"
#include "models/store/QueryStatus.h"
#include "models/store/RowText.h"
#include "models/store/SiteSecrets.h"
#include "models/store/SiteSummary.h"

using namespace Qt::StringLiterals;

namespace {

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
        s.network.gateway, RowText::joined(s.network.dns), s.network.ntp, s.pbx.kind, s.pbx.host,
        s.pbx.address, s.pbx.proxy, s.pbx.user, int(s.pbx.isCloud), s.capacity.calls,
        s.capacity.sites, s.capacity.connection, int(s.capacity.hasVpn), s.capacity.codec,
        s.capacity.packetMs, int(s.capacity.hasSrtp), s.capacity.milliErlangPerUser,
        s.capacity.blockingPerMille, s.capacity.lineUpKbps, s.capacity.lineDownKbps,
        s.capacity.usersPerSite, s.capacity.didsLand, int(s.capacity.needsSurvivability),
        s.capacity.countries, s.capacity.wan, int(s.pbx.isTunnelled), s.pbx.ssh.host,
        s.pbx.ssh.port, s.pbx.ssh.user, s.pbx.ssh.keyFile, int(s.pbx.ssh.isUsingAgent),
        s.pbx.ssh.jump, RowText::joined(s.tags) };
}

void readSite(QSqlQuery& q, Site& s)
{
    int i = 0;
    for (QString* text : { &s.name, &s.customer, &s.address, &s.language, &s.country, &s.timezone,
             &s.network.subnet, &s.network.gateway })
        *text = q.value(i++).toString();
    s.network.dns = RowText::split(q.value(i++));
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
    s.tags = RowText::split(q.value(i++));
}

const QString trunkColumns
    = u"id, name, provider, mode, username, auth_user, number, codecs, force_codecs, channels, "
      "host, port, transport, registrar, outbound_proxy, realm, from_domain, dtmf, srtp, "
      "verify_name, outbound_number, number_format, numbers, expiry_seconds, peer_to_peer, "
      "provider_entry"_s;

QVariantList trunkValues(const Trunk& t)
{
    return { t.id, t.name, t.provider, t.mode, t.username, t.authUser, t.number,
        RowText::joined(t.codecs), int(t.isForcingCodecs), t.channels, t.host, t.port, t.transport,
        t.registrar, t.outboundProxy, t.realm, t.fromDomain, t.dtmf, t.srtp, t.verifyName,
        t.outboundNumber, t.numberFormat, RowText::joined(t.numbers), t.expirySeconds,
        int(t.isPeerToPeer), QString::fromUtf8(t.providerEntry) };
}

Trunk readTrunk(QSqlQuery& q)
{
    Trunk t;
    int i = 0;
    for (QString* text :
        { &t.id, &t.name, &t.provider, &t.mode, &t.username, &t.authUser, &t.number })
        *text = q.value(i++).toString();
    t.codecs = RowText::split(q.value(i++));
    t.isForcingCodecs = q.value(i++).toBool();
    t.channels = q.value(i++).toInt();
    t.host = q.value(i++).toString();
    t.port = q.value(i++).toInt();
    for (QString* text : { &t.transport, &t.registrar, &t.outboundProxy, &t.realm, &t.fromDomain,
             &t.dtmf, &t.srtp, &t.verifyName, &t.outboundNumber, &t.numberFormat })
        *text = q.value(i++).toString();
    t.numbers = RowText::split(q.value(i++));
    t.expirySeconds = q.value(i++).toInt();
    t.isPeerToPeer = q.value(i++).toBool();
    t.providerEntry = q.value(i++).toString().toUtf8();
    return t;
}

} // namespace

Status SiteRows::writeOwn(Site& site, const WizardProgress* progress)
{
    if (site.version == 0)
        return insertOwn(site, progress);
    QVariantList values = siteValues(site);
    QString assignments = siteColumns;
    assignments.replace(u", "_s, u" = ?, "_s);
    assignments += u" = ?, version = ?, updated_at = ?"_s;
    values.append({ site.version + 1, RowText::now() });
    if (progress) {
        assignments += u", wizard_step = ?, wizard_done = ?"_s;
        values.append({ progress->step, RowText::joined(progress->done) });
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

Status SiteRows::insertOwn(Site& site, const WizardProgress* progress)
{
    QVariantList values = siteValues(site);
    const auto former = formerVersion(site.id);
    if (!former)
        return tl::unexpected(former.error());
    if (site.id.isEmpty())
        site.id = newId();
    site.version = *former + 1;
    const WizardProgress first = progress ? *progress : WizardProgress();
    const QString now = RowText::now();
    values.append({ site.id, site.version, first.step, RowText::joined(first.done), now, now });
    return statusOf(m_database.run(
        u"INSERT INTO site (%1, id, version, wizard_step, wizard_done, created_at, updated_at) "
        "VALUES (%2)"_s.arg(siteColumns, RowText::placeholders(values.size())),
        values));
}

/// 0 = there never was one.
Result<int> SiteRows::formerVersion(const QString& id) const
{
    if (id.isEmpty())
        return 0;
    auto q = m_database.run(u"SELECT version FROM removed_site WHERE site_id = ?"_s, { id });
    if (!q)
        return tl::unexpected(q.error());
    return q->next() ? q->value(0).toInt() : 0;
}

Status SiteRows::writeParts(Site& site)
{
    if (const Status s = deleteParts(site.id); !s)
        return s;
    if (const Status s = writeTrunks(site); !s)
        return s;
    if (const Status s = writePeople(site); !s)
        return s;
    if (const Status s = PhoneRows(m_database, m_vault).write(site); !s)
        return s;
    if (const Status s = DeploymentRows(m_database).write(site); !s)
        return s;
    if (const Status s = GatewayRows(m_database).write(site); !s)
        return s;
    return SiteSecrets(m_database, m_vault).write(site);
}

Status SiteRows::deleteParts(const QString& siteId)
{
    for (const QString& table : { u"trunk"_s, u"person"_s, u"phone"_s, u"phone_model"_s,
             u"parameter"_s, u"gateway"_s, u"secret"_s, u"route"_s, u"phonebook"_s })
        if (const Status s = statusOf(
                m_database.run(u"DELETE FROM %1 WHERE site_id = ?"_s.arg(table), { siteId }));
            !s)
            return s;
    return {};
}

Status SiteRows::writeTrunks(Site& site)
{
    for (int i = 0; i < site.trunks.size(); ++i) {
        Trunk& t = site.trunks[i];
        if (t.id.isEmpty())
            t.id = newId();
        QVariantList values = trunkValues(t);
        values.append({ site.id, i });
        const Status inserted = statusOf(
            m_database.run(u"INSERT INTO trunk (%1, site_id, position) VALUES (%2)"_s.arg(
                               trunkColumns, RowText::placeholders(values.size())),
                values));
        if (!inserted)
            return inserted;
    }
    return {};
}

Status SiteRows::writePeople(Site& site)
{
    Statement insert(m_database,
        u"INSERT INTO person (id, site_id, position, username, name, extension, mobile, "
        "voicemail, profile, client_groups, mobile_app, webrtc) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (int i = 0; i < site.users.size(); ++i) {
        User& u = site.users[i];
        if (u.id.isEmpty())
            u.id = newId();
        const Status inserted = insert.run({ u.id, site.id, i, u.username, u.name, u.extension,
            u.mobile, int(u.hasVoicemail), u.profile, DeploymentRows::namesText(u.groups),
            int(u.hasMobileApp), int(u.hasWebRtc) });
        if (!inserted)
            return inserted;
    }
    return {};
}

Status SiteRows::read(Site& site) const
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
    if (const Status s = readTrunks(site); !s)
        return s;
    if (const Status s = readPeople(site); !s)
        return s;
    if (const Status s = PhoneRows(m_database, m_vault).read(site); !s)
        return s;
    if (const Status s = DeploymentRows(m_database).read(site); !s)
        return s;
    return GatewayRows(m_database).read(site);
}

Status SiteRows::readTrunks(Site& site) const
{
    auto q = m_database.run(
        u"SELECT %1 FROM trunk WHERE site_id = ? ORDER BY position"_s.arg(trunkColumns),
        { site.id });
    if (!q)
        return tl::unexpected(q.error());
    while (q->next())
        site.trunks.append(readTrunk(*q));
    return {};
}

Status SiteRows::readPeople(Site& site) const
{
    auto q
        = m_database.run(u"SELECT id, username, name, extension, mobile, profile, client_groups, "
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
    return {};
}
