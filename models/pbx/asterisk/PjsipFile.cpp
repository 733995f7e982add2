// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/asterisk/PjsipFile.h"

#include "models/pbx/asterisk/AsteriskFile.h"
#include "models/pbx/PjsipValues.h"
#include "models/site/SiteAddress.h"

using namespace Qt::StringLiterals;

namespace {

class PjsipWriter {
public:
    PjsipWriter(const TrunkContext& context, QString section)
        : m_context(context)
        , m_plan(context.plan)
        , m_values(PjsipValues::of(context.plan))
        , m_section(std::move(section))
    {
    }

    QByteArray write()
    {
        header();
        if (m_plan.isRegistering())
            registration();
        if (hasAuth())
            auth();
        aor();
        endpoint();
        if (m_plan.mode != u"inbound")
            identify();
        return m_file.bytes();
    }

private:
    /// A provider that knows the address may still ask for a password now and then.
    [[nodiscard]] bool hasAuth() const
    {
        return !m_plan.authUser.isEmpty() && !m_plan.password.isEmpty();
    }
    [[nodiscard]] bool isAskingForPassword() const { return m_values.authentication == u"inbound"; }
    [[nodiscard]] static QString yesNo(bool isSet) { return isSet ? u"yes"_s : u"no"_s; }

    void header()
    {
        const QString peer = m_plan.provider ? m_plan.provider->name : m_plan.host;
        const QString with = peer.isEmpty() ? QString() : u" (%1)"_s.arg(peer);
        m_file.comment(
            u"Trunk %1%2: to include in pjsip.conf, Asterisk 16 or newer"_s.arg(m_plan.name, with));
        if (!m_plan.number.isEmpty())
            m_file.comment(u"Main number: "_s + m_plan.number);
        for (const NumberBlock& block : m_plan.numbers)
            m_file.comment(u"Further numbers: %1 (%2)"_s.arg(block.text()).arg(block.count()));
        if (m_plan.channels > 0)
            m_file.comment(u"Simultaneous calls: %1"_s.arg(m_plan.channels));
        transport();
    }
    void transport()
    {
        m_file.comment(u"Expects one transport for %1 in pjsip.conf, such as:"_s.arg(
            m_plan.transport.toUpper()));
        m_file.comment(u"  [transport-%1]"_s.arg(m_plan.transport));
        m_file.comment(u"  type = transport"_s);
        m_file.comment(u"  protocol = "_s + m_plan.transport);
        m_file.comment(
            u"  bind = 0.0.0.0:"_s + (m_plan.transport == u"tls" ? u"5061"_s : u"5060"_s));
        if (m_plan.transport == u"tls") {
            m_file.comment(u"  method = tlsv1_2"_s);
            m_file.comment(u"  verify_server = yes"_s);
            m_file.comment(u"  ca_list_file = /etc/ssl/certs/ca-certificates.crt"_s);
        }
    }

    void begin(const QString& type)
    {
        m_file.section(m_section);
        m_file.option(u"type"_s, type);
    }
    /// Which of several transports a request takes; with one of a kind the URI decides.
    void transportRemark() { m_file.comment(u"transport = transport-"_s + m_plan.transport); }
    [[nodiscard]] QString uri(const QString& host) const
    {
        const QString suffix
            = m_plan.transport == u"udp" ? QString() : u";transport="_s + m_plan.transport;
        return u"sip:%1:%2%3"_s.arg(host).arg(m_plan.port).arg(suffix);
    }
    [[nodiscard]] QString clientUri() const
    {
        if (!m_values.clientUri.isEmpty())
            return m_values.clientUri;
        const QString domain
            = m_values.fromDomain.isEmpty() ? m_plan.registrar : m_values.fromDomain;
        return u"sip:%1@%2"_s.arg(PjsipValues::uriUser(m_plan.sipUser), domain);
    }

    void registration()
    {
        begin(u"registration"_s);
        transportRemark();
        m_file.option(u"server_uri"_s, uri(m_plan.registrar));
        m_file.option(u"client_uri"_s, clientUri());
        m_file.option(u"contact_user"_s, m_plan.contactUser);
        if (hasAuth())
            m_file.option(u"outbound_auth"_s, m_section);
        m_file.option(u"outbound_proxy"_s, m_values.outboundProxy);
        m_file.option(u"expiration"_s, QString::number(m_plan.expirySeconds));
        m_file.option(u"retry_interval"_s, QString::number(m_values.retrySeconds));
        // A provider that refuses once, during its own troubles, is asked again, but slowly:
        // many lock out who insists.
        m_file.option(u"forbidden_retry_interval"_s, u"300"_s);
        m_file.option(u"fatal_retry_interval"_s, u"300"_s);
        m_file.option(u"auth_rejection_permanent"_s, u"no"_s);
        m_file.option(u"max_retries"_s, u"10000"_s);
        // By the line parameter a call that comes in finds this trunk, whatever its From.
        m_file.option(u"line"_s, u"yes"_s);
        m_file.option(u"endpoint"_s, m_section);
    }

    void auth()
    {
        begin(u"auth"_s);
        m_file.option(u"auth_type"_s, u"userpass"_s);
        m_file.option(u"username"_s, m_plan.authUser);
        m_file.option(u"password"_s, m_context.password());
        if (m_context.isTyped(u"realm"_s))
            m_file.option(u"realm"_s, m_plan.realm);
    }

    void aor()
    {
        begin(u"aor"_s);
        if (m_plan.mode == u"inbound") {
            m_file.option(u"max_contacts"_s, u"1"_s);
            m_file.option(u"remove_existing"_s, u"yes"_s);
            m_file.option(u"default_expiration"_s, QString::number(m_plan.expirySeconds));
        } else {
            m_file.option(u"contact"_s, uri(m_plan.host));
            m_file.option(u"outbound_proxy"_s, m_values.outboundProxy);
        }
        m_file.option(u"qualify_frequency"_s, QString::number(m_values.qualifySeconds));
    }

    void endpoint()
    {
        begin(u"endpoint"_s);
        transportRemark();
        m_file.option(u"context"_s, u"from-"_s + m_section);
        m_file.option(u"disallow"_s, u"all"_s);
        m_file.option(u"allow"_s, m_plan.codecs.join(u','));
        m_file.option(u"aors"_s, m_section);
        if (hasAuth())
            m_file.option(isAskingForPassword() ? u"auth"_s : u"outbound_auth"_s, m_section);
        m_file.option(u"identify_by"_s, m_values.identifyBy);
        m_file.option(
            u"outbound_proxy"_s, m_plan.mode == u"inbound" ? QString() : m_values.outboundProxy);
        if (m_plan.mode != u"inbound")
            names();
        media();
    }
    void names()
    {
        m_file.option(u"from_user"_s, m_plan.fromUser);
        m_file.option(u"from_domain"_s, m_values.fromDomain);
        m_file.option(u"contact_user"_s, m_plan.contactUser);
        const QString& rpid = m_values.sendRpid;
        if (rpid == u"yes" || rpid == u"both")
            m_file.option(u"send_rpid"_s, u"yes"_s);
        if (rpid == u"pai" || rpid == u"both")
            m_file.option(u"send_pai"_s, u"yes"_s);
    }
    void media()
    {
        m_file.option(u"dtmf_mode"_s, m_values.dtmf);
        m_file.option(u"direct_media"_s, yesNo(m_plan.isPeerToPeer));
        // Behind NAT the far side is where its packets come from; with the media going directly
        // there is nothing here to learn that from.
        m_file.option(u"rtp_symmetric"_s, yesNo(!m_plan.isPeerToPeer));
        m_file.option(u"force_rport"_s, u"yes"_s);
        m_file.option(u"rewrite_contact"_s, yesNo(m_values.isRewritingContact));
        m_file.option(u"media_encryption"_s, m_values.mediaEncryption);
        if (m_plan.srtp == u"preferred")
            m_file.option(u"media_encryption_optimistic"_s, u"yes"_s);
    }

    /// Where calls come from. Asterisk looks for the line parameter of a registration first, but
    /// many providers call without it.
    void identify()
    {
        QStringList sources { m_plan.host, m_plan.registrar,
            SiteAddress::hostOf(m_plan.outboundProxy) };
        sources.removeAll(QString());
        sources.removeDuplicates();
        begin(u"identify"_s);
        m_file.option(u"endpoint"_s, m_section);
        m_file.option(u"match"_s, sources.join(u','));
    }

    const TrunkContext& m_context;
    const TrunkPlan& m_plan;
    PjsipValues m_values;
    QString m_section;
    AsteriskFile m_file;
};

} // namespace

QByteArray PjsipFile::write(const TrunkContext& context, const QString& section)
{
    return PjsipWriter(context, section).write();
}
