// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/nethvoice/NethVoiceTrunk.h"

#include "models/core/Redactor.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

class Renderer {
public:
    Renderer(const Site& site, const Trunk& trunk, const Provider* provider,
        NethVoiceTrunk::Secrets secrets)
        : m_trunk(trunk)
        , m_provider(provider)
        , m_isShowing(secrets == NethVoiceTrunk::Secrets::Include)
    {
        for (qsizetype i = 0; i < site.trunks.size(); ++i)
            if (site.trunks[i].name == trunk.name)
                m_path = u"trunks[%1]"_s.arg(i);
    }

    [[nodiscard]] Status check() const
    {
        const QStringList needed = m_provider ? m_provider->credentials : QStringList();
        if (needed.contains(u"username"_s) && m_trunk.username.isEmpty())
            return fail(ErrorCode::MissingValue, m_path + u".username"_s);
        if (needed.contains(u"password"_s) && m_trunk.password.isEmpty())
            return fail(ErrorCode::MissingValue, m_path + u".password"_s);
        if (needed.contains(u"number"_s) && m_trunk.number.isEmpty())
            return fail(ErrorCode::MissingValue, m_path + u".number"_s);
        if (host().isEmpty() && m_trunk.mode != u"inbound")
            return fail(ErrorCode::MissingValue, m_path + u".host"_s);
        return {};
    }

    [[nodiscard]] QJsonObject result() const
    {
        const bool isRest = m_provider && m_provider->hasNethVoiceTemplate && !isOverriding();
        QJsonObject out { { u"trunk"_s, m_trunk.name }, { u"for"_s, u"nethvoice"_s } };
        if (isRest) {
            out.insert(u"method"_s, u"rest"_s);
            out.insert(u"path"_s, u"/freepbx/rest/trunks"_s);
            out.insert(u"body"_s, restBody());
        } else {
            out.insert(u"method"_s, u"manual"_s);
            out.insert(u"fields"_s, manualFields());
        }
        out.insert(u"warnings"_s, QJsonArray::fromStringList(warnings()));
        return out;
    }

private:
    /// The REST call cannot set these: such a trunk is typed by hand.
    [[nodiscard]] bool isOverriding() const
    {
        return m_trunk.mode != (m_provider->isRegistering ? u"register"_s : u"ip"_s)
            || differs(m_trunk.host, m_provider->host)
            || (m_trunk.port != 0 && m_trunk.port != m_provider->port)
            || differs(m_trunk.transport, m_provider->transport)
            || differs(m_trunk.outboundProxy, m_provider->outboundProxy)
            || differs(m_trunk.fromDomain, m_provider->fromDomain);
    }
    static bool differs(const QString& own, const QString& catalogue)
    {
        return !own.isEmpty() && own != catalogue;
    }

    [[nodiscard]] QJsonObject restBody() const
    {
        return { { u"name"_s, m_trunk.name }, { u"provider"_s, m_provider->id },
            { u"username"_s, m_trunk.username }, { u"password"_s, password() },
            { u"phone"_s, m_trunk.number }, { u"codecs"_s, QJsonArray::fromStringList(codecs()) },
            { u"forceCodec"_s, true } };
    }

    [[nodiscard]] QJsonObject manualFields() const
    {
        const bool isRegistering = m_trunk.mode == u"register";
        const QString transport
            = text(m_trunk.transport, m_provider ? m_provider->transport : u"udp"_s);
        return {
            { u"trunk_name"_s, m_trunk.name },
            { u"outcid"_s, m_trunk.number },
            { u"maxchans"_s, m_trunk.channels > 0 ? QString::number(m_trunk.channels) : QString() },
            { u"username"_s, m_trunk.username },
            { u"auth_username"_s, text(m_trunk.authUser, m_trunk.username) },
            { u"secret"_s, password() },
            { u"authentication"_s,
                m_trunk.mode == u"ip"            ? u"off"_s
                    : m_trunk.mode == u"inbound" ? u"inbound"_s
                                                 : u"outbound"_s },
            { u"registration"_s,
                isRegistering                    ? u"send"_s
                    : m_trunk.mode == u"inbound" ? u"receive"_s
                                                 : u"none"_s },
            { u"sip_server"_s, m_trunk.mode == u"inbound" ? u"dynamic"_s : host() },
            { u"sip_server_port"_s, QString::number(port(transport)) },
            { u"transport"_s, u"0.0.0.0-"_s + transport },
            { u"outbound_proxy"_s, proxyUri() },
            { u"from_domain"_s, fromDomain() },
            { u"from_user"_s, ruled(m_provider ? m_provider->fromUser : UserRule::Username) },
            { u"contact_user"_s, ruled(m_provider ? m_provider->contactUser : UserRule::Username) },
            { u"dtmfmode"_s, dtmf() },
            { u"codecs"_s, codecs().join(u',') },
            { u"expiration"_s,
                QString::number(m_provider && m_provider->expirySeconds > 0
                        ? m_provider->expirySeconds
                        : 300) },
        };
    }

    [[nodiscard]] QStringList warnings() const
    {
        QStringList list;
        if (!m_provider)
            return { u"not_certified"_s };
        if (m_provider->specialOptions.contains(u"client_uri"_s))
            list.append(u"client_uri_to_complete_by_hand"_s);
        if (!m_provider->isRegistering)
            list.append(u"proxy_rule_by_hand"_s);
        return list;
    }

    [[nodiscard]] QStringList codecs() const
    {
        if (m_trunk.codecs.isEmpty())
            return m_provider ? m_provider->codecs : QStringList { u"alaw"_s, u"ulaw"_s };
        QStringList list = m_trunk.codecs;
        if (!m_trunk.isForcingCodecs && m_provider)
            for (const QString& codec : m_provider->codecs)
                if (!list.contains(codec))
                    list.append(codec);
        return list;
    }

    static QString text(const QString& own, const QString& otherwise)
    {
        return own.isEmpty() ? otherwise : own;
    }
    [[nodiscard]] QString host() const
    {
        return text(m_trunk.host, m_provider ? m_provider->host : QString());
    }
    [[nodiscard]] int port(const QString& transport) const
    {
        if (m_trunk.port != 0)
            return m_trunk.port;
        if (m_provider)
            return m_provider->port;
        return transport == u"tls" ? 5061 : 5060;
    }
    [[nodiscard]] QString proxyUri() const
    {
        if (!m_trunk.outboundProxy.isEmpty())
            return u"sip:"_s + m_trunk.outboundProxy + u";lr"_s;
        return m_provider ? m_provider->outboundProxy : QString();
    }
    [[nodiscard]] QString fromDomain() const
    {
        return text(m_trunk.fromDomain, m_provider ? m_provider->fromDomain : host());
    }
    [[nodiscard]] QString dtmf() const
    {
        const QString mode = m_provider ? m_provider->dtmf : u"auto"_s;
        return mode == u"sip_info" ? u"info"_s : mode;
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
    [[nodiscard]] QString password() const
    {
        if (m_trunk.password.isEmpty())
            return {};
        return m_isShowing ? m_trunk.password.reveal() : QString::fromUtf8(Redactor::mask);
    }

    const Trunk& m_trunk;
    const Provider* m_provider;
    bool m_isShowing;
    QString m_path = u"trunks"_s;
};

} // namespace

namespace NethVoiceTrunk {

Result<QJsonObject> render(
    const Site& site, const Trunk& trunk, const Catalog& catalog, Secrets secrets)
{
    const Provider* provider = catalog.provider(trunk.provider);
    if (!trunk.provider.isEmpty() && !provider)
        return fail(ErrorCode::UnknownProvider, trunk.name, trunk.provider);
    const Renderer renderer(site, trunk, provider, secrets);
    if (const Status status = renderer.check(); !status)
        return tl::unexpected(status.error());
    return renderer.result();
}

} // namespace NethVoiceTrunk
