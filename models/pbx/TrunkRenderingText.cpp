// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/TrunkRendering.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct RenderingRemark {
    const char* key;
    const char* text;
};

// clang-format off
constexpr std::array renderingNotes {
    RenderingRemark { "user_is_trunk_name",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "FreePBX expects the other side to register with the trunk's name as user: give it that name, or name the trunk like the user.") },
    RenderingRemark { "ignored_when_receiving",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Not used while the other side registers.") },
    RenderingRemark { "in_this_order",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Only these, in this order.") },
    RenderingRemark { "name_not_checked",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "The PBX takes a second trunk of the same name without a word: check that there is none.") },
    RenderingRemark { "edit_wipes_password",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Whoever changes the trunk later on this page must type the password again: left empty, it is deleted.") },
    RenderingRemark { "phone_alone_changes_users",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Whoever changes the number later must send the user name with it: otherwise the number takes its place.") },
    RenderingRemark { "unforced_codecs_break",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Always on: without it the PBX stores a list it cannot use.") },
    RenderingRemark { "tvox_prefix_to_try",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "The guide does not say how the two fields act together: try a call before relying on it.") },
    RenderingRemark { "every_address_of_name",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Every address this name resolves to; they may change.") },
    RenderingRemark { "rtp_range_to_check",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "The usual range of ports; check the PBX's own. Speech may come from further addresses of the provider.") },
    RenderingRemark { "lync_gateway_name",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "The far end as the Mediation Server sees it: the session border controller, where there is one.") },
    RenderingRemark { "lync_root_trunk",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "As Topology Builder proposes it: the script finds the trunk by the gateway's name. It lives as long as its gateway.") },
    RenderingRemark { "lync_mediation_server",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "The pool that holds the Mediation Server; a server of its own is recommended for SIP trunks.") },
    RenderingRemark { "lync_restart_after_port",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "The Mediation Server must be restarted after its port was changed.") },
    RenderingRemark { "lync_mediation_ports",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Its usual ports: 5067 for TLS, 5068 for TCP, 5070 towards the pool. A gateway usually listens on 5067 for TLS, 5066 for TCP.") },
    RenderingRemark { "lync_then_script",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Publish the topology before running the script.") },
};

constexpr std::array renderingWarnings {
    RenderingRemark { "not_certified",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "This provider is not certified: support is limited to analysis.") },
    RenderingRemark { "client_uri_to_complete_by_hand",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Complete the Client URI in the administration pages of FreePBX: NethVoice leaves a placeholder in it and the trunk does not register.") },
    RenderingRemark { "proxy_rule_by_hand",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "A trunk without registration needs a rule on the NethVoice proxy, by source address, for calls to come in.") },
    RenderingRemark { "pbx_proxy_by_hand",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "On NethVoice 8 type the PBX's own proxy as Outbound Proxy: by hand it is not filled in.") },
    RenderingRemark { "name_custom_keeps_proxy",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "An update of NethVoice puts its own proxy in place of this one, unless the trunk's name contains Custom-.") },
    RenderingRemark { "outbound_number_by_hand",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "The wizard uses the phone number as SIP user: set the outbound caller number in the trunk's page of FreePBX afterwards.") },
    RenderingRemark { "channels_by_hand",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "The wizard does not set the number of channels: enter Maximum Channels in the trunk's page of FreePBX.") },
    RenderingRemark { "edit_breaks_sip_user",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Changing the user name later in the wizard overwrites the number as SIP user: check Username, Contact User and From User afterwards.") },
    RenderingRemark { "numbers_need_inbound_routes",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Each further number needs an inbound route.") },
    RenderingRemark { "user_is_trunk_name",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "In FreePBX the other side must register with the trunk's name as user: give it that name, or name the trunk like the user.") },
    RenderingRemark { "g729_needs_module",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Asterisk speaks G.729 only with a codec module of its own.") },
    RenderingRemark { "srtp_keys_in_clear",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "The keys of the encrypted speech travel readably without TLS.") },
    RenderingRemark { "asterisk_verifies_host",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Asterisk compares the certificate with the host name it calls; the other name wished for cannot be set.") },
    RenderingRemark { "number_format_by_hand",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "How numbers are written in this country is not known here: translate them by hand.") },
    RenderingRemark { "ip_in_cloud",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "A trunk known by its address alone is not advised for a PBX in the cloud.") },
    RenderingRemark { "peer_to_peer_public",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Peer to peer must be off between public addresses: the callers would not hear each other.") },
    RenderingRemark { "numbers_need_inbound_rules",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Each further number needs an inbound rule (Regole d'ingresso).") },
    RenderingRemark { "tvox_udp_only",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "The page knows UDP only; ask Telenia how to use TCP or TLS.") },
    RenderingRemark { "tvox_no_srtp_field",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "The page has no field for encrypted speech; ask Telenia.") },
    RenderingRemark { "tvox_no_proxy_field",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "The page has no field for an outbound proxy; ask Telenia.") },
    RenderingRemark { "tvox_no_domain_field",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "The page has no field for a From domain other than the host; ask Telenia.") },
    RenderingRemark { "tvox_no_auth_user_field",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "The page has no field for a user of authentication other than the SIP user; ask Telenia.") },
    RenderingRemark { "tvox_no_codec_field",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "The page has no field for codecs: the PBX offers its own.") },
    RenderingRemark { "lync_needs_sbc_to_register",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Lync does not register: put a session border controller between, which registers, and enter its name as host.") },
    RenderingRemark { "lync_knows_no_password",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Lync cannot answer a password: the provider must know the site by its address.") },
    RenderingRemark { "lync_no_udp",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Lync speaks TCP or TLS, not UDP: ask the provider for TCP, or put a session border controller between.") },
    RenderingRemark { "lync_g711_only",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Lync offers G.711 only on a trunk; the other codecs are left out.") },
    RenderingRemark { "lync_bypass_conditions",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Media bypass, Lync's peer to peer, is left off: it needs REFER or no RTCP, and clients that reach the gateway without NAT.") },
    RenderingRemark { "lync_no_channel_limit",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Lync does not limit the calls of a trunk by number: limit them at the gateway or by bandwidth (call admission control).") },
    RenderingRemark { "lync_numbers_belong_to_users",
        QT_TRANSLATE_NOOP("TrunkRenderingText", "Lync sends a call to the user whose Line URI is the number called: enter the numbers at the users.") },
};
// clang-format on

template <typename Table> QString remarkOf(const Table& table, const QString& key)
{
    for (const RenderingRemark& remark : table)
        if (key == QLatin1String(remark.key))
            return QCoreApplication::translate("TrunkRenderingText", remark.text);
    Q_ASSERT_X(key.isEmpty(), "TrunkRenderingText", qPrintable(key));
    return key;
}

} // namespace

namespace TrunkRenderingText {

QString note(const QString& key) { return remarkOf(renderingNotes, key); }
QString warning(const QString& key) { return remarkOf(renderingWarnings, key); }

QString sheet(const QList<TrunkRendering::Section>& sections)
{
    QString text;
    for (const TrunkRendering::Section& section : sections) {
        if (!section.title.isEmpty())
            text += (text.isEmpty() ? QString() : u"\n"_s) + section.title + u'\n';
        for (const TrunkRendering::Row& row : section.rows) {
            text += u"  "_s + row.label + u": "_s + row.value + u'\n';
            if (!row.note.isEmpty())
                text += u"    ("_s + note(row.note) + u")\n"_s;
        }
    }
    return text;
}

} // namespace TrunkRenderingText
