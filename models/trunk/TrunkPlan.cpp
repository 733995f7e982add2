// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunk/TrunkPlan.h"

#include "models/catalog/ProviderWriter.h"
#include "models/site/SiteFields.h"

using namespace Qt::StringLiterals;

namespace {

using Origin = TrunkPlan::Origin;

class Resolver {
public:
    Resolver(const Trunk& trunk, std::shared_ptr<const Provider> provider)
        : m_trunk(trunk)
        , m_provider(std::move(provider))
    {
    }

    TrunkPlan plan()
    {
        TrunkPlan p;
        p.id = m_trunk.id;
        p.name = m_trunk.name;
        p.provider = m_provider;
        p.mode = m_trunk.mode;
        p.isPeerToPeer = m_trunk.isPeerToPeer;
        p.channels = m_trunk.channels;
        account(p);
        connection(p);
        names(p);
        speech(p);
        p.origins = m_origins;
        return p;
    }

private:
    void account(TrunkPlan& p)
    {
        p.username = m_trunk.username;
        p.password = m_trunk.password;
        p.number = m_trunk.number;
        p.authUser = text(u"auth_user"_s, m_trunk.authUser,
            m_provider ? ruled(m_provider->authUser) : QString(), m_trunk.username);
        p.sipUser = m_provider ? ruled(m_provider->sipUser) : m_trunk.username;
        p.fromUser = m_provider ? ruled(m_provider->fromUser) : m_trunk.username;
        p.contactUser = m_provider ? ruled(m_provider->contactUser) : m_trunk.username;
        p.outboundNumber
            = text(u"outbound_number"_s, m_trunk.outboundNumber, QString(), m_trunk.number);
        p.numberFormat = text(u"number_format"_s, m_trunk.numberFormat, QString(), u"national"_s);
        for (const QString& entry : m_trunk.numbers)
            if (const auto block = NumberBlock::parse(entry))
                p.numbers.append(*block);
    }

    void connection(TrunkPlan& p)
    {
        p.host = text(u"host"_s, m_trunk.host, m_provider ? m_provider->host : QString());
        p.transport = text(u"transport"_s, m_trunk.transport,
            m_provider ? m_provider->transport : QString(), u"udp"_s);
        p.port = number(u"port"_s, m_trunk.port, m_provider ? m_provider->port : 0,
            p.transport == u"tls" ? 5061 : 5060);
        p.outboundProxy = text(u"outbound_proxy"_s, m_trunk.outboundProxy,
            m_provider ? hostOf(m_provider->outboundProxy) : QString());
        p.expirySeconds = number(u"expiry_seconds"_s, m_trunk.expirySeconds,
            m_provider ? m_provider->expirySeconds : 0, 300);
    }

    void names(TrunkPlan& p)
    {
        if (p.isRegistering())
            p.registrar = text(u"registrar"_s, m_trunk.registrar,
                m_provider ? m_provider->registrar : QString(), p.host);
        p.realm = text(u"realm"_s, m_trunk.realm, m_provider ? m_provider->realm : QString());
        p.fromDomain = text(u"from_domain"_s, m_trunk.fromDomain,
            m_provider ? m_provider->fromDomain : QString(), p.host);
        p.verifyName = text(u"verify_name"_s, m_trunk.verifyName, QString(), p.host);
    }

    void speech(TrunkPlan& p)
    {
        p.dtmf
            = text(u"dtmf"_s, m_trunk.dtmf, m_provider ? m_provider->dtmf : QString(), u"auto"_s);
        p.srtp = text(u"srtp"_s, m_trunk.srtp, listedSrtp(), u"disabled"_s);
        p.codecs = m_trunk.codecs;
        const QStringList listed = m_provider ? m_provider->codecs : QStringList();
        m_origins[u"codecs"_s] = p.codecs.isEmpty() ? Origin::Catalogue : Origin::Typed;
        if (p.codecs.isEmpty() || !m_trunk.isForcingCodecs)
            for (const QString& codec : listed)
                if (!p.codecs.contains(codec) && SiteFields::codecs.contains(codec)) // no video
                    p.codecs.append(codec);
        if (p.codecs.isEmpty()) {
            p.codecs = { u"alaw"_s, u"ulaw"_s };
            m_origins[u"codecs"_s] = Origin::Default;
        }
    }

    /// "sip:edge.example.net:5060;lr;hide" is a PBX's way of writing edge.example.net:5060.
    static QString hostOf(const QString& uri)
    {
        const QString plain = uri.section(u';', 0, 0);
        return plain.startsWith(u"sip:"_s) ? plain.mid(4) : plain;
    }

    /// A provider that the PBX meets with SDES keys takes no clear speech.
    [[nodiscard]] QString listedSrtp() const
    {
        const bool isSdes
            = m_provider && m_provider->specialOptions.value(u"media_encryption"_s) == u"sdes";
        return isSdes ? u"required"_s : QString();
    }

    QString text(const QString& field, const QString& typed, const QString& listed,
        const QString& otherwise = {})
    {
        if (!typed.isEmpty())
            return typed;
        m_origins[field] = listed.isEmpty() ? Origin::Default : Origin::Catalogue;
        return listed.isEmpty() ? otherwise : listed;
    }
    int number(const QString& field, int typed, int listed, int otherwise)
    {
        if (typed != 0)
            return typed;
        m_origins[field] = listed == 0 ? Origin::Default : Origin::Catalogue;
        return listed == 0 ? otherwise : listed;
    }
    [[nodiscard]] QString ruled(UserRule rule) const
    {
        switch (rule) {
        case UserRule::Username:
            return m_trunk.username;
        case UserRule::Number:
            return m_trunk.number;
        case UserRule::None:
            return {};
        }
        Q_UNREACHABLE();
    }

    const Trunk& m_trunk;
    std::shared_ptr<const Provider> m_provider;
    QHash<QString, Origin> m_origins;
};

} // namespace

std::shared_ptr<const Provider> TrunkPlan::providerOf(const Trunk& trunk, const Catalog& catalog)
{
    if (trunk.providerEntry.isEmpty())
        return { std::shared_ptr<const Provider>(), catalog.provider(trunk.provider) };
    // One that cannot be read is no reason to guess with other values.
    const auto kept = ProviderWriter::read(trunk.providerEntry);
    const bool isIts = kept && kept->id == trunk.provider;
    return isIts ? std::make_shared<const Provider>(*kept) : nullptr;
}

TrunkPlan TrunkPlan::resolve(const Trunk& trunk, const Catalog& catalog)
{
    return Resolver(trunk, providerOf(trunk, catalog)).plan();
}

QStringList TrunkPlan::missing() const
{
    QStringList fields;
    const bool isKnownByAddress = mode == u"ip";
    const QStringList needed = provider ? provider->credentials
        : isKnownByAddress              ? QStringList()
                                        : QStringList { u"username"_s, u"password"_s };
    if (needed.contains(u"username"_s) && username.isEmpty())
        fields.append(u"username"_s);
    if (needed.contains(u"password"_s) && password.isEmpty())
        fields.append(u"password"_s);
    if (needed.contains(u"number"_s) && number.isEmpty())
        fields.append(u"number"_s);
    if (host.isEmpty() && mode != u"inbound")
        fields.append(u"host"_s);
    return fields;
}
