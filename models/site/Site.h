// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/core/MacAddress.h"
#include "models/core/Secret.h"

#include <QList>
#include <QMap>
#include <QStringList>

/// The values of a customer site. Plain structs; addresses and numbers stay text, because a draft
/// holds what was typed so far. SiteRules says what is wrong with them. Names and meanings are
/// those of the site file, doppino-site/1.

struct Network {
    QString subnet; ///< CIDR, "192.168.1.0/24"
    QString gateway; ///< IPv4
    QStringList dns; ///< IPv4, in order
    QString ntp; ///< host name or IPv4
    bool operator==(const Network&) const = default;
};

/// How to log in to a PBX over SSH.
struct SshAccess {
    QString host; ///< name or address; empty = the PBX's
    int port = 22;
    QString user; ///< empty = there is no SSH access
    Secret password;
    QString keyFile; ///< private key on this laptop; empty = none
    Secret keyPassphrase;
    bool isUsingAgent = false;
    QString jump; ///< server to go through, "user@host:port"; empty = none
    Secret jumpPassword; ///< agent and key serve both
    bool operator==(const SshAccess&) const = default;
};

struct Pbx {
    QString kind = QStringLiteral("nethvoice"); ///< nethvoice, tvox, lync, asterisk or freepbx
    QString host; ///< SIP domain and registrar
    QString address; ///< IPv4 on the site's network; empty in the cloud
    QString proxy; ///< outbound proxy host, never a URI; empty = host
    QString user;
    Secret password;
    bool isCloud = false;
    SshAccess ssh {};
    bool isTunnelled = false; ///< its web interface is reached through ssh
    bool operator==(const Pbx&) const = default;
};

/// What the lines must carry.
struct Capacity {
    int calls = 0; ///< simultaneous; 0 = not stated
    int sites = 1;
    QString connection; ///< mpls, private, internet or empty
    bool hasVpn = false;
    QString codec; ///< alaw, ulaw, g729 or empty
    int packetMs = 20; ///< speech in one packet
    bool hasSrtp = false;
    int milliErlangPerUser = 0; ///< busy-hour traffic of one user; 0 = calls counts
    int blockingPerMille = 10; ///< calls of the busy hour that may find all channels taken
    int lineUpKbps = 0; ///< measured; 0 = not measured
    int lineDownKbps = 0;
    // The interview about where the trunks shall land.
    int usersPerSite = 0; ///< 0 = not stated
    QString didsLand; ///< central, branches or empty
    bool needsSurvivability = false; ///< a branch must call out when its WAN is down
    int countries = 1;
    QString wan; ///< good, weak or empty: what joins the sites
    bool operator==(const Capacity&) const = default;
};

struct Trunk {
    QString id;
    QString name;
    QString provider; ///< Provider::id; empty = not in the catalogue
    QString mode = QStringLiteral("register"); ///< register, ip or inbound
    QString username;
    QString authUser; ///< empty = username
    Secret password;
    QString number; ///< main number
    QStringList codecs; ///< in order; empty = the provider's
    bool isForcingCodecs = true;
    int channels = 0; ///< simultaneous calls the provider allows; 0 = not stated
    QStringList numbers; ///< further numbers: "0721405517", or a block "0721405520-0721405539"
    QString outboundNumber; ///< caller number presented; empty = number
    QString numberFormat; ///< national, plus or zerozero: as it dials; empty = national
    // Stated for a provider outside the catalogue; otherwise they override it.
    QString host;
    int port = 0; ///< 0 = the catalogue's, or the transport's default
    QString transport; ///< udp, tcp, tls; empty = the catalogue's, or udp
    QString registrar;
    QString outboundProxy;
    QString realm;
    QString fromDomain;
    QString dtmf; ///< auto, rfc4733, inband or sip_info; empty = the catalogue's, or auto
    int expirySeconds = 0; ///< of the registration; 0 = the catalogue's, or 300
    QString srtp; ///< disabled, preferred or required; empty = disabled
    QString verifyName; ///< that the provider's certificate must bear; empty = host
    bool isPeerToPeer = false;
    /// The catalogue's entry it was configured with, as ProviderWriter::compact has it, once the
    /// catalogue's own has changed; empty = the catalogue's.
    QByteArray providerEntry;
    bool operator==(const Trunk&) const = default;
};

struct User {
    QString id;
    QString username;
    QString name;
    QString extension; ///< main extension; empty = none
    QString mobile;
    bool hasVoicemail = false;
    Secret password {}; ///< for an account that deployment makes; empty = one is made up
    QString profile {}; ///< of the PBX's client, by its name there; empty = as it is
    QStringList groups {}; ///< of the PBX's client; empty = as they are
    bool hasMobileApp = false;
    bool hasWebRtc = false;
    bool operator==(const User&) const = default;
};

struct Phone {
    QString id;
    MacAddress mac;
    QString model; ///< PhoneModel::id; empty = not yet known
    QString user; ///< User::username; empty = nobody's
    QString serial;
    QString label;
    QString checkCode; ///< behind the MAC-ID of a Gigaset, for its redirect service; may be empty
    QMap<QString, QString> parameters; ///< absent or "-" inherits
    bool operator==(const Phone&) const = default;
};

/// A phone model of the site's own: a catalogue's one under another name, with parameters of its
/// own in ParameterLevels::models.
struct CustomPhoneModel {
    QString id; ///< "yealink-T54-reception": the vendor's id and a hyphen in front
    QString base; ///< PhoneModel::id
    QString name; ///< as people call it
    bool operator==(const CustomPhoneModel&) const = default;
};

struct GatewayPort {
    PortKind kind = PortKind::Fxs;
    QString protocol; ///< BRI: pp or pmp
    QString number; ///< FXO: the line's own number
    QString trunkNumber; ///< FXO, BRI, PRI: prefix by which the PBX picks this port
    QString username; ///< FXO, BRI, PRI: SIP user of the trunk
    QString extension; ///< FXS; empty = unused
    Secret password;
    bool operator==(const GatewayPort&) const = default;
};

struct Login {
    QString user;
    Secret password;
    bool operator==(const Login&) const = default;
};

struct Gateway {
    QString id;
    QString name;
    QString model; ///< GatewayModel::id
    QString mac; ///< 00:A0:BA:01:02:03 once valid
    QString address; ///< IPv4 after the upload
    QString netmask;
    QString gateway;
    QString dns; ///< IPv4; empty = the site's first
    QString ntp; ///< host; empty = the site's, else the PBX
    QString reachAt; ///< where it answers now; empty = address
    QString transport; ///< tls or udp; empty = the model's first
    Login login; ///< that it shall have after the upload
    Login loginNow; ///< that opens it now, as of a factory unit; empty = login
    QList<GatewayPort> ports; ///< in order within each kind; missing ones are unused
    bool operator==(const Gateway&) const = default;
};

/// By which trunks the calls of one kind leave the PBX.
struct OutboundRoute {
    QString name; ///< of the route on the PBX: "national_it"
    QStringList
        trunks; ///< names of trunks, or of a gateway's on the PBX; the first one is tried first
    bool operator==(const OutboundRoute&) const = default;
};

/// Where a call to one of our numbers goes.
struct InboundRoute {
    QString number; ///< as the provider sends it; empty = any
    QString caller; ///< of these callers only; empty = any
    QString description;
    QString destination; ///< an extension of the site, or a place in the PBX's own words:
                         ///< "ext-group,600,1"
    bool operator==(const InboundRoute&) const = default;
};

/// Where the PBX takes the names of callers from: a file with a line of headings.
struct PhonebookSource {
    QString name;
    QByteArray csv; ///< UTF-8, the first line holds the names that `mapping` uses
    QMap<QString, QString> mapping; ///< name in the file -> name in the PBX's phone book
    int intervalMinutes = 1440;
    bool operator==(const PhonebookSource&) const = default;
};

/// Provisioning parameters above the single phone.
struct ParameterLevels {
    QMap<QString, QString> defaults;
    QMap<QString, QMap<QString, QString>> models; ///< by PhoneModel::id
    bool operator==(const ParameterLevels&) const = default;
};

struct Site {
    QString id; ///< UUIDv7, given by the store
    int version = 0; ///< of the stored row; 0 = never stored
    QString name;
    QString customer;
    QString address;
    QString language = QStringLiteral("it"); ///< of the customer's papers: it or en
    QString country = QStringLiteral("IT");
    QString timezone = QStringLiteral("Europe/Rome");
    /// What it is found by among many; as SiteTags::normalised() has them.
    QStringList tags {};
    Network network;
    Pbx pbx;
    Capacity capacity;
    QList<Trunk> trunks;
    QList<User> users;
    QList<Phone> phones;
    QList<CustomPhoneModel> phoneModels;
    ParameterLevels parameters;
    QList<Gateway> gateways;
    QList<OutboundRoute> outboundRoutes; ///< in their order; empty = as they are on the PBX
    QList<InboundRoute> inboundRoutes;
    QList<PhonebookSource> phonebooks;

    bool operator==(const Site&) const = default;

    [[nodiscard]] const Trunk* trunk(const QString& name) const;
    [[nodiscard]] const Gateway* gateway(const QString& name) const;
    [[nodiscard]] const User* user(const QString& username) const;
    [[nodiscard]] const Phone* phone(const MacAddress& mac) const;
    /// Every non-empty secret of the site, for redaction.
    [[nodiscard]] QList<Secret> secrets() const;
};

/// A new time-ordered id that merges between databases (RFC 9562 section 5.7).
QString newId();
