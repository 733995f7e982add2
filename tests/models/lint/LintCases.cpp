// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/lint/LintCases.h"

#include "models/catalog/ProviderWriter.h"

using namespace Qt::StringLiterals;

namespace {

/// Changes the first trunk.
SiteChange trunk(std::function<void(Trunk&)> change)
{
    return [change = std::move(change)](Site& site) { change(site.trunks[0]); };
}

SiteChange both(SiteChange first, SiteChange second)
{
    return [first = std::move(first), second = std::move(second)](Site& site) {
        first(site);
        second(site);
    };
}

/// A provider outside the catalogue, reached over the Internet.
void unlisted(Trunk& t)
{
    t.provider.clear();
    t.host = u"sip.example.net"_s;
    t.codecs = { u"alaw"_s };
}

void secondTrunk(Site& site)
{
    Trunk other = site.trunks[0];
    other.name = u"second"_s;
    other.username = u"anotheraccount"_s;
    other.password = Secret(u"Zt8-unalike-Qp"_s);
    other.number = u"0721405600"_s;
    site.trunks.append(other);
}

Gateway isdnGateway()
{
    Gateway gateway;
    gateway.name = u"isdn"_s;
    gateway.model = u"TRI_ISDN_2"_s;
    gateway.address = u"192.168.1.100"_s;
    gateway.login = { u"admin"_s, Secret(u"Gate-way-Long-1"_s) };
    GatewayPort port;
    port.kind = PortKind::Bri;
    port.username = u"isdn_0"_s;
    port.password = Secret(u"Port-Long-Word-1"_s);
    gateway.ports = { port };
    return gateway;
}

/// The gateway's first port registers on the PBX as this trunk.
void inbound(Site& site)
{
    site.gateways = { isdnGateway() };
    Trunk& t = site.trunks[0];
    t.provider.clear();
    t.mode = u"inbound"_s;
    t.codecs = { u"alaw"_s };
    t.username = u"isdn_0"_s;
    t.password = Secret(u"Port-Long-Word-1"_s);
}

void lync(Site& site)
{
    site.pbx.kind = u"lync"_s;
    Trunk& t = site.trunks[0];
    t.provider.clear();
    t.host = u"sbc.example.net"_s;
    t.mode = u"ip"_s;
    t.transport = u"tcp"_s;
    t.codecs = { u"alaw"_s };
}

/// The clean site's provider as it may have been in an earlier catalogue.
SiteChange keeping(std::function<void(Provider&)> change)
{
    static const auto catalog = Catalog::load();
    Provider former = *(*catalog)->provider(u"messagenet"_s);
    change(former);
    return trunk([entry = ProviderWriter::compact(former)](Trunk& t) { t.providerEntry = entry; });
}

QList<LintCase> providerCases()
{
    return {
        { u"catalogue_entry_changed"_s, u"trunks[0].provider"_s,
            keeping([](Provider& p) { p.qualifySeconds = 99; }), keeping([](Provider& p) {
                p.isCertified = false;
                p.notes.clear();
                p.certification = ProviderCertification { QDate(2026, 1, 2), QDate(2027, 1, 2),
                    u"standard"_s, 1, 90, u"lab"_s, {} };
            }),
            trunk([](Trunk& t) { t.providerEntry.clear(); }) },
        { u"catalogue_entry_changed"_s, u"trunks[0].provider"_s,
            both(keeping([](Provider& p) { p.id = u"former"_s; }),
                trunk([](Trunk& t) { t.provider = u"former"_s; })),
            keeping([](Provider&) {}), {} },
        { u"catalogue_entry_changed"_s, u"trunks[0].provider"_s,
            trunk([](Trunk& t) { t.providerEntry = "{ \"id\":"; }), [](Site&) {},
            trunk([](Trunk& t) { t.providerEntry.clear(); }) },
        { u"missing_value"_s, u"trunks[0].password"_s,
            trunk([](Trunk& t) { t.password = Secret(); }), trunk([](Trunk& t) {
                unlisted(t);
                t.mode = u"ip"_s;
                t.password = Secret();
            }),
            {} },
        { u"provider_note"_s, u"trunks[0].provider"_s,
            trunk([](Trunk& t) { t.provider = u"netoip"_s; }),
            trunk([](Trunk& t) { t.provider = u"neomedia"_s; }), {} },
        { u"not_certified"_s, u"trunks[0].provider"_s, trunk(unlisted), inbound, {} },
        { u"listed_overridden"_s, u"trunks[0].host"_s,
            trunk([](Trunk& t) { t.host = u"sip2.messagenet.it"_s; }),
            trunk([](Trunk& t) { t.host = u"sip.messagenet.it"_s; }),
            trunk([](Trunk& t) { t.host.clear(); }) },
        { u"listed_overridden"_s, u"trunks[0].port"_s, trunk([](Trunk& t) { t.port = 5070; }),
            trunk([](Trunk& t) { t.port = 5060; }), trunk([](Trunk& t) { t.port = 0; }) },
        { u"listed_overridden"_s, u"trunks[0].transport"_s,
            trunk([](Trunk& t) { t.transport = u"tcp"_s; }),
            trunk([](Trunk& t) { t.transport = u"udp"_s; }),
            trunk([](Trunk& t) { t.transport.clear(); }) },
        { u"mode_unlike_provider"_s, u"trunks[0].mode"_s, trunk([](Trunk& t) { t.mode = u"ip"_s; }),
            trunk([](Trunk& t) {
                t.provider = u"opensolution_gnr"_s;
                t.mode = u"ip"_s;
            }),
            trunk([](Trunk& t) { t.mode = u"register"_s; }) },
        { u"same_provider_twice"_s, u"trunks[1].provider"_s, secondTrunk,
            [](Site& site) {
                secondTrunk(site);
                site.trunks[1].provider = u"neomedia"_s;
            },
            {} },
    };
}

QList<LintCase> accountCases()
{
    return {
        { u"user_number_swapped"_s, u"trunks[0].username"_s, trunk([](Trunk& t) {
             t.username = u"0721405516"_s;
             t.number = u"77120934"_s;
         }),
            trunk([](Trunk& t) { t.username = u"0721405516"_s; }), trunk([](Trunk& t) {
                t.username = u"77120934"_s;
                t.number = u"0721405516"_s;
            }) },
        { u"blank_in_credentials"_s, u"trunks[0].username"_s,
            trunk([](Trunk& t) { t.username = u"u77120934 "_s; }),
            trunk([](Trunk& t) { t.username = u"u 77120934"_s; }),
            trunk([](Trunk& t) { t.username = u"u77120934"_s; }) },
        { u"blank_in_credentials"_s, u"trunks[0].password"_s,
            trunk([](Trunk& t) { t.password = Secret(u"\u00a0Kx7-winter-Lm"_s); }),
            trunk([](Trunk& t) { t.password = Secret(u"Kx7 winter Lm"_s); }),
            trunk([](Trunk& t) { t.password = Secret(u"Kx7-winter-Lm"_s); }) },
        { u"user_with_domain"_s, u"trunks[0].username"_s,
            trunk([](Trunk& t) { t.username = u"sip:u77120934@sip.example.net"_s; }),
            trunk([](Trunk& t) { t.username = u"u77120934@"_s.chopped(1); }),
            trunk([](Trunk& t) { t.username = u"u77120934"_s; }) },
        { u"inbound_without_gateway"_s, u"trunks[0].username"_s,
            both(inbound, trunk([](Trunk& t) { t.username = u"isdn_7"_s; })), inbound, {} },
        { u"inbound_password_differs"_s, u"trunks[0].password"_s,
            both(inbound, trunk([](Trunk& t) { t.password = Secret(u"Other-Long-Word"_s); })),
            inbound, trunk([](Trunk& t) { t.password = Secret(u"Port-Long-Word-1"_s); }) },
        { u"factory_password"_s, u"trunks[0].password"_s,
            trunk([](Trunk& t) { t.password = Secret(u"U77120934"_s); }),
            trunk([](Trunk& t) { t.password = Secret(u"U77120934-x"_s); }), {} },
        { u"factory_password"_s, u"gateways[0].login.password"_s,
            [](Site& site) {
                site.gateways = { isdnGateway() };
                site.gateways[0].login.password = Secret();
            },
            [](Site& site) { site.gateways = { isdnGateway() }; }, {} },
        { u"factory_password"_s, u"site.pbx.password"_s,
            [](Site& site) { site.pbx.password = Secret(u"admin"_s); },
            [](Site& site) { site.pbx.password = Secret(); }, {} },
        { u"password_reused"_s, u"trunks[0].password"_s,
            [](Site& site) { site.pbx.password = site.trunks[0].password; }, inbound, {} },
        { u"password_short"_s, u"trunks[0].password"_s,
            trunk([](Trunk& t) { t.password = Secret(u"Kx7-w-L"_s); }),
            trunk([](Trunk& t) { t.password = Secret(u"Kx7-wi-L"_s); }), {} },
    };
}

QList<LintCase> connectionCases()
{
    const auto cloud = [](Site& site) { site.pbx.isCloud = true; };
    const auto byAddress = trunk([](Trunk& t) {
        unlisted(t);
        t.mode = u"ip"_s;
    });
    return {
        { u"ip_auth_in_cloud"_s, u"trunks[0].mode"_s, both(cloud, byAddress), byAddress,
            trunk([](Trunk& t) { t.mode = u"register"_s; }) },
        { u"peer_to_peer_public"_s, u"trunks[0].peer_to_peer"_s,
            trunk([](Trunk& t) { t.isPeerToPeer = true; }),
            both(inbound, trunk([](Trunk& t) { t.isPeerToPeer = true; })),
            trunk([](Trunk& t) { t.isPeerToPeer = false; }) },
        { u"domain_proxy_swapped"_s, u"trunks[0].from_domain"_s, trunk([](Trunk& t) {
             unlisted(t);
             t.fromDomain = u"proxy1.example.net"_s;
             t.outboundProxy = u"voip.example.net"_s;
         }),
            trunk([](Trunk& t) {
                unlisted(t);
                t.fromDomain = u"voip.example.net"_s;
                t.outboundProxy = u"proxy1.example.net"_s;
            }),
            trunk([](Trunk& t) {
                t.fromDomain = u"voip.example.net"_s;
                t.outboundProxy = u"proxy1.example.net"_s;
            }) },
        { u"domain_proxy_swapped"_s, u"trunks[0].from_domain"_s, trunk([](Trunk& t) {
             t.provider = u"enegan"_s;
             t.fromDomain = u"proxysip.tlc.enegan.it"_s;
             t.outboundProxy = u"sip.enegan.it"_s;
         }),
            trunk([](Trunk& t) { t.provider = u"enegan"_s; }), trunk([](Trunk& t) {
                t.fromDomain.clear();
                t.outboundProxy.clear();
            }) },
        { u"private_address_public_provider"_s, u"trunks[0].host"_s,
            trunk([](Trunk& t) { t.host = u"100.72.0.4"_s; }),
            trunk([](Trunk& t) { t.host = u"203.0.113.4"_s; }),
            trunk([](Trunk& t) { t.host.clear(); }) },
        { u"private_address_public_provider"_s, u"trunks[0].host"_s, trunk([](Trunk& t) {
             unlisted(t);
             t.host = u"10.4.0.1"_s;
         }),
            trunk([](Trunk& t) { // a session border controller of the customer's
                unlisted(t);
                t.host = u"192.168.1.200"_s;
            }),
            {} },
        { u"host_is_pbx"_s, u"trunks[0].host"_s, trunk([](Trunk& t) {
             unlisted(t);
             t.host = u"192.168.1.10"_s;
         }),
            trunk([](Trunk& t) { t.outboundProxy = u"192.168.1.10"_s; }), {} },
        { u"tls_without_name"_s, u"trunks[0].verify_name"_s, trunk([](Trunk& t) {
             unlisted(t);
             t.host = u"203.0.113.7"_s;
             t.transport = u"tls"_s;
             t.fromDomain = u"example.net"_s;
         }),
            trunk([](Trunk& t) {
                unlisted(t);
                t.host = u"203.0.113.7"_s;
                t.transport = u"tls"_s;
                t.verifyName = u"sip.example.net"_s;
            }),
            trunk([](Trunk& t) { t.verifyName = u"example.net"_s; }) },
        { u"port_transport_mismatch"_s, u"trunks[0].port"_s, trunk([](Trunk& t) {
             unlisted(t);
             t.port = 5061;
             t.transport = u"udp"_s;
         }),
            trunk([](Trunk& t) {
                unlisted(t);
                t.port = 5070;
                t.transport = u"udp"_s;
            }),
            trunk([](Trunk& t) { t.transport = u"tls"_s; }) },
        { u"port_transport_mismatch"_s, u"trunks[0].port"_s, trunk([](Trunk& t) {
             unlisted(t);
             t.port = 5060;
             t.transport = u"tls"_s;
         }),
            trunk([](Trunk& t) {
                unlisted(t);
                t.transport = u"tls"_s; // whose own port is meant
            }),
            trunk([](Trunk& t) { t.port = 5061; }) },
        { u"transport_pbx_lacks"_s, u"trunks[0].transport"_s,
            both(lync, trunk([](Trunk& t) { t.transport = u"udp"_s; })), lync,
            trunk([](Trunk& t) { t.transport = u"tcp"_s; }) },
        { u"pbx_cannot_register"_s, u"trunks[0].mode"_s,
            both(lync, trunk([](Trunk& t) { t.mode = u"register"_s; })), lync, {} },
        { u"expiry_longer_than_nat"_s, u"trunks[0].expiry_seconds"_s, trunk([](Trunk& t) {
             unlisted(t);
             t.expirySeconds = 3600;
         }),
            trunk([](Trunk& t) { // TCP keeps itself known to the router
                unlisted(t);
                t.expirySeconds = 3600;
                t.transport = u"tcp"_s;
            }),
            trunk([](Trunk& t) { t.expirySeconds = 120; }) },
        { u"expiry_longer_than_nat"_s, u"trunks[0].expiry_seconds"_s, trunk([](Trunk& t) {
             t.provider = u"xera"_s;
             t.expirySeconds = 900;
         }),
            trunk([](Trunk& t) { t.provider = u"xera"_s; }), // certified with 330 s
            trunk([](Trunk& t) { t.expirySeconds = 120; }) },
        { u"ip_auth_in_cloud"_s, u"trunks[0].mode"_s,
            [](Site& site) {
                site.pbx.isCloud = true;
                site.trunks[0].provider = u"opensolution_gnr"_s;
                site.trunks[0].mode = u"ip"_s;
            },
            [](Site& site) { // it logs in with each call
                site.pbx.isCloud = true;
                site.trunks[0].provider = u"elevenlabs"_s;
                site.trunks[0].mode = u"ip"_s;
            },
            {} },
    };
}

QList<LintCase> speechCases()
{
    return {
        { u"codec_pbx_lacks"_s, u"trunks[0].codecs"_s, both(lync, trunk([](Trunk& t) {
             t.codecs = { u"g729"_s, u"alaw"_s };
         })),
            lync, trunk([](Trunk& t) { t.codecs = { u"alaw"_s }; }) },
        { u"codec_provider_lacks"_s, u"trunks[0].codecs"_s, trunk([](Trunk& t) {
             t.provider = u"activenetwork"_s;
             t.codecs = { u"g729"_s, u"alaw"_s };
         }),
            trunk([](Trunk& t) { // its list is not known
                t.provider = u"xera"_s;
                t.codecs = { u"g729"_s };
            }),
            trunk([](Trunk& t) { t.codecs = { u"alaw"_s }; }) },
        { u"dtmf_inband_compressed"_s, u"trunks[0].dtmf"_s, trunk([](Trunk& t) {
             t.dtmf = u"inband"_s;
             t.codecs = { u"alaw"_s, u"g729"_s };
         }),
            trunk([](Trunk& t) {
                t.dtmf = u"inband"_s;
                t.codecs = { u"alaw"_s };
            }),
            trunk([](Trunk& t) { t.dtmf = u"rfc4733"_s; }) },
        { u"srtp_provider_off"_s, u"trunks[0].srtp"_s,
            trunk([](Trunk& t) { t.srtp = u"preferred"_s; }), trunk([](Trunk& t) {
                t.provider = u"fibering"_s;
                t.srtp = u"required"_s;
            }),
            trunk([](Trunk& t) { t.srtp.clear(); }) },
        { u"srtp_without_tls"_s, u"trunks[0].srtp"_s, trunk([](Trunk& t) {
             unlisted(t);
             t.srtp = u"required"_s;
             t.port = 5060;
         }),
            trunk([](Trunk& t) {
                unlisted(t);
                t.srtp = u"required"_s;
                t.transport = u"tls"_s;
            }),
            trunk([](Trunk& t) {
                t.transport = u"tls"_s;
                t.port = 5061;
            }) },
    };
}

QList<LintCase> numberCases()
{
    return {
        { u"number_format_mixed"_s, u"trunks[0].number"_s, trunk([](Trunk& t) {
             t.number = u"+390721405516"_s;
             t.numbers = { u"00390721405520-00390721405529"_s, u"0721405600"_s };
         }),
            trunk([](Trunk& t) {
                t.number = u"+390721405516"_s;
                t.numbers = { u"+393401234567"_s };
            }),
            trunk([](Trunk& t) {
                t.numbers = { u"+390721405520-390721405529"_s, u"+390721405600"_s };
            }) },
        { u"number_format_unexpected"_s, u"trunks[0].number"_s,
            trunk([](Trunk& t) { t.numberFormat = u"plus"_s; }),
            trunk([](Trunk& t) { t.number = u"+390721405516"_s; }),
            trunk([](Trunk& t) { t.number = u"+390721405516"_s; }) },
        { u"block_overlap"_s, u"trunks[0].numbers[1]"_s, trunk([](Trunk& t) {
             t.numbers = { u"0721405520-29"_s, u"0721405520-29"_s };
         }),
            trunk([](Trunk& t) {
                t.numbers = { u"0721405510-29"_s, u"0721405530-39"_s };
            }),
            trunk([](Trunk& t) { t.numbers = { u"0721405520-29"_s }; }) },
        { u"block_overlap"_s, u"trunks[1].numbers[0]"_s,
            [](Site& site) {
                secondTrunk(site);
                site.trunks[0].numbers = { u"0721405520-29"_s };
                site.trunks[1].numbers = { u"+390721405525"_s };
            },
            [](Site& site) {
                secondTrunk(site);
                site.trunks[0].numbers = { u"0721405520-29"_s };
                site.trunks[1].numbers = { u"+390722405525"_s };
            },
            {} },
        { u"block_overlap"_s, u"trunks[0].numbers[2]"_s, trunk([](Trunk& t) {
             t.numbers = { u"0721405520-29"_s, u"0721405500-19"_s, u"0721405518-21"_s };
         }),
            // The main number within the trunk's own block, and numbers of another length.
            trunk([](Trunk& t) {
                t.numbers = { u"0721405500-19"_s, u"07214055160-169"_s, u"0721405520-29"_s };
            }),
            {} },
        { u"outbound_number_not_ours"_s, u"trunks[0].outbound_number"_s,
            trunk([](Trunk& t) { t.outboundNumber = u"0721999999"_s; }), trunk([](Trunk& t) {
                t.numbers = { u"0721405520-29"_s };
                t.outboundNumber = u"0721405525"_s;
            }),
            trunk([](Trunk& t) { t.outboundNumber.clear(); }) },
        { u"channels_below_calls"_s, u"trunks[0].channels"_s,
            [](Site& site) { site.capacity.calls = 9; },
            [](Site& site) { site.capacity.calls = 8; }, {} },
    };
}

} // namespace

Site LintCases::cleanSite()
{
    Site site;
    site.name = u"Rossi"_s;
    site.network.subnet = u"192.168.1.0/24"_s;
    site.pbx.host = u"pbx.example.net"_s;
    site.pbx.address = u"192.168.1.10"_s;
    site.pbx.user = u"admin"_s;
    site.pbx.password = Secret(u"Pb9-Ex-change-77"_s);
    site.capacity.calls = 8;
    site.capacity.connection = u"internet"_s;
    Trunk t;
    t.name = u"voip1"_s;
    t.provider = u"messagenet"_s;
    t.username = u"u77120934"_s;
    t.password = Secret(u"Kx7-winter-Lm"_s);
    t.number = u"0721405516"_s;
    t.codecs = { u"alaw"_s, u"ulaw"_s };
    t.channels = 8;
    site.trunks = { t };
    return site;
}

QList<LintCase> LintCases::all()
{
    return providerCases() + accountCases() + connectionCases() + speechCases() + numberCases()
        + phones();
}
