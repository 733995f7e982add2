// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/TrunkWanted.h"

#include "models/deploy/nethvoice/NethVoiceRows.h"
#include "models/pbx/TrunkRendering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class WantedTrunk {
public:
    WantedTrunk(
        const Site& site, const Trunk& trunk, const Catalog& catalog, const NethVoiceState& now)
        : m_trunk(trunk)
        , m_catalog(catalog)
        , m_now(now)
        , m_plan(TrunkPlan::resolve(trunk, catalog))
        , m_rendering(TrunkRendering::render(
              u"nethvoice"_s, site, trunk, catalog, TrunkRendering::Secrets::Include))
    {
    }

    void addTo(PbxWanted& wanted)
    {
        m_object = { u"trunk"_s, m_trunk.name, {}, { u"secret"_s } };
        const Status status = work(wanted.notes);
        if (!status)
            wanted.refusals.insert(m_object.id(), status.error());
        else
            wanted.objects.append(m_object);
    }

private:
    Status work(QStringList& notes)
    {
        if (Status unique = findExisting(); !unique)
            return unique;
        if (!m_rendering)
            return tl::unexpected(m_rendering.error());
        if (m_rendering->request.isEmpty())
            return compareHandMade();
        const QJsonObject body = m_rendering->request.value("body"_L1).toObject();
        const QString provider = body.value("provider"_L1).toString();
        if (!m_now.object(u"providers").contains(provider))
            return fail(ErrorCode::PbxProviderUnknown, m_object.id(), provider);
        fill(body);
        decideProvider(provider, notes);
        for (const QString& key : { u"client_uri_to_complete_by_hand"_s, u"proxy_rule_by_hand"_s,
                 u"outbound_number_by_hand"_s, u"channels_by_hand"_s })
            if (m_rendering->warnings.contains(key) && !notes.contains(key))
                notes.append(key);
        return {};
    }

    Status findExisting()
    {
        const auto rows = NethVoiceRows::trunksNamed(m_now, m_trunk.name);
        QStringList ids;
        for (const NethVoiceRows::Trunk& row : rows)
            ids.append(row.tech + u'/' + row.id);
        if (rows.size() > 1)
            return fail(ErrorCode::PbxNameAmbiguous, m_object.id(), ids.join(u", "_s));
        if (rows.isEmpty())
            return {};
        m_existing = rows.first();
        const bool isVoip
            = m_existing->tech == "pjsip"_L1 && !NethVoiceRows::isOfGateway(m_now, *m_existing);
        return isVoip ? Status()
                      : fail(ErrorCode::PbxNameAmbiguous, m_object.id(), ids.join(u", "_s));
    }

    /// Before it is made everything is new; after that only what the PBX tells can be compared.
    [[nodiscard]] bool isComparable() const { return !m_existing || m_existing->hasDetails(); }

    void fill(const QJsonObject& body)
    {
        auto& fields = m_object.fields;
        fields.insert(u"username"_s, m_plan.sipUser);
        fields.insert(u"outcid"_s, body.value("phone"_L1).toString());
        if (!isComparable())
            return;
        const bool isAnonymous = m_plan.provider && m_plan.provider->authUser == UserRule::None;
        const QString authUser = isAnonymous ? QString() : m_plan.authUser;
        if (authUser != m_plan.sipUser
            || (m_existing && !m_existing->value(u"auth_username"_s).isEmpty()))
            fields.insert(u"auth_username"_s, authUser);
        const bool hasPassword
            = !m_plan.provider || m_plan.provider->credentials.contains(u"password"_s);
        if (hasPassword && !m_plan.password.isEmpty())
            fields.insert(u"secret"_s, m_plan.password.reveal());
        if (!m_plan.codecs.isEmpty())
            fields.insert(u"codecs"_s, m_plan.codecs.join(u','));
    }

    /// The provider cannot be read back: its server stands for it. One that is in nobody's
    /// defaults was typed by somebody, who had a reason.
    void decideProvider(const QString& provider, QStringList& notes)
    {
        const bool isHalf = m_existing && m_now.isNs8() && !m_existing->hasDetails();
        const QString server
            = m_existing && !isHalf ? m_existing->value(u"sip_server"_s) : QString();
        if (m_existing && !isHalf && (!isComparable() || server == m_plan.provider->host))
            return;
        if (m_existing && !server.isEmpty() && !isAnothersServer(server)) {
            notes.append(u"trunk_server_differs"_s);
            return;
        }
        m_object.fields.insert(u"provider"_s, provider);
        if (!isHalf)
            return;
        // Nothing of a half trunk can be compared: all of it is made anew.
        m_existing.reset();
        fill(m_rendering->request.value("body"_L1).toObject());
    }

    [[nodiscard]] bool isAnothersServer(const QString& server) const
    {
        const auto& providers = m_catalog.providers();
        return std::any_of(providers.begin(), providers.end(),
            [&](const Provider& other) { return other.host == server; });
    }

    /// What was typed from the sheet is compared as far as the PBX tells it, never changed.
    Status compareHandMade()
    {
        if (!m_existing)
            return fail(ErrorCode::PbxProviderUnknown, m_object.id(),
                m_plan.provider ? m_plan.provider->name : m_plan.host);
        QMap<QString, QString> fields { { u"username"_s, m_plan.sipUser } };
        if (m_existing->hasDetails()) {
            fields.insert(u"sip_server"_s, m_plan.host);
            if (!m_plan.password.isEmpty())
                fields.insert(u"secret"_s, m_plan.password.reveal());
        }
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const QString found = m_existing->value(it.key());
            if (found == it.value())
                continue;
            return fail(ErrorCode::PbxItemDiffers, m_object.id(),
                it.key() == "secret"_L1 ? it.key()
                                        : u"%1: %2 / %3"_s.arg(it.key(), it.value(), found));
        }
        m_object.fields = fields;
        return {};
    }

    const Trunk& m_trunk;
    const Catalog& m_catalog;
    const NethVoiceState& m_now;
    TrunkPlan m_plan;
    Result<TrunkRendering> m_rendering;
    PbxObject m_object;
    std::optional<NethVoiceRows::Trunk> m_existing;
};

} // namespace

PbxWanted TrunkWanted::of(const Site& site, const Catalog& catalog, const NethVoiceState& now)
{
    PbxWanted wanted;
    for (const Trunk& trunk : site.trunks)
        WantedTrunk(site, trunk, catalog, now).addTo(wanted);
    return wanted;
}
