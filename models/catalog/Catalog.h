// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/MacAddress.h"
#include "models/core/Result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <memory>

/// A text of the catalogue in the languages it is written in.
struct LocalizedText {
    QString en;
    QString it;
    /// @param language "it" or anything else for English
    [[nodiscard]] const QString& in(const QString& language) const
    {
        return language.startsWith(QLatin1String("it")) && !it.isEmpty() ? it : en;
    }
};

/// Where a value of the catalogue was read, and of which date that document is.
struct Source {
    QString id;
    QString title;
    QString date; ///< YYYY-MM or YYYY-MM-DD
};

/// Which of the customer's values a SIP field takes.
enum class UserRule { Username, Number, None };

/// A value that stood wrong in its source and was put right here.
struct Correction {
    QString field;
    QString found;
    QString used;
    LocalizedText why;
};

/// Whom to call at a provider about technical matters.
struct TechnicalContact {
    QString name;
    QString phone;
    QString email;
    QString availability; ///< in free words: "Mon-Fri 9-18"
    bool operator==(const TechnicalContact&) const = default;
};

/// When, how and by whom an entry was proved.
struct ProviderCertification {
    QDate testedOn;
    QDate expiresOn;
    QString plan; ///< CertificationPlan's id
    int planVersion = 0;
    int percent = 0; ///< of the points
    QString by; ///< who tested
    TechnicalContact contact;
    bool operator==(const ProviderCertification&) const = default;
};

/// What an entry's word is worth. Listed: the PBX vendor names it as certified, nobody here tested
/// it.
enum class ProviderStanding { NotListed, Listed, Certified, Expired };
/// not_listed, listed_not_tested, certified or expired.
QString providerStandingName(ProviderStanding standing);

/// A company selling SIP, certified with the PBX vendor.
struct Provider {
    QString id;
    QString name;
    bool isCertified = true;
    /// The NethVoice wizard can create its trunk; the others are typed by hand on that PBX.
    bool hasNethVoiceTemplate = true;
    QString host;
    int port = 5060;
    QString transport; ///< udp, tcp or tls
    QString registrar; ///< empty when the PBX does not register
    QString outboundProxy; ///< empty = the PBX's own proxy
    QString realm; ///< empty = taken from the challenge
    QString fromDomain;
    bool isRegistering = true;
    UserRule sipUser = UserRule::Username;
    UserRule authUser = UserRule::Username;
    UserRule fromUser = UserRule::Username;
    UserRule contactUser = UserRule::Username;
    QStringList credentials; ///< of username, password, number: what the customer's sheet must give
    QStringList codecs; ///< in order of preference; may be empty (unknown)
    QString dtmf; ///< auto, rfc4733, inband or sip_info
    int expirySeconds = 0; ///< 0 = not stated
    int retrySeconds = 0; ///< 0 = not stated
    int qualifySeconds = 0; ///< 0 = not stated
    QString context; ///< the PBX's inbound context
    QMap<QString, QString>
        specialOptions; ///< PBX keyword to value, $USERNAME and $PHONE unreplaced
    bool isTopologyHidingOff = false;
    bool isSrtpOff = true; ///< the PBX must not offer SRTP towards it
    QList<LocalizedText> notes;
    QList<Correction> corrections;
    QHash<QString, QString> sourceIds; ///< by field; "" = all the others
    std::optional<ProviderCertification> certification; ///< nothing = never tested

    [[nodiscard]] ProviderStanding standing(const QDate& today) const;
};

struct PhoneVendor {
    QString id;
    QString name;
    bool isMainTier = true;
    QString minimumFirmware;
    QList<int> dhcpOptions; ///< that tell its phones where to ask: 66, 67, 114; in its order
    /// Ends of the URL such an option carries, with the vendor's own placeholder: "$MAC.cfg".
    QStringList dhcpFiles;
    QList<int> dhcpForbidden; ///< options that must be absent for its phones
    QStringList redirectServices; ///< RedirectService ids, the first one is the usual one
    QStringList agents; ///< how its User-Agent may begin, in lower case
};

/// How a vendor deals the flat list of line keys out to the phone's screens.
struct PhoneKeyPages {
    int sideKeys = 0; ///< beside the screen, of all side pages together; the first of the list
    int sidePages = 0;
    int dssPages = 0;
    bool isFlat = false; ///< one list without pages
    bool operator==(const PhoneKeyPages&) const = default;
};

struct PhoneModel {
    QString id; ///< "yealink-T54"
    QString vendor; ///< PhoneVendor::id
    QString name; ///< "Yealink T54"
    QStringList variants; ///< names on the box that mean this model
    int lineKeys = 0;
    int softKeys = 0;
    int expansionModules = 0;
    int keysPerModule = 0;
    int ringtones = 0;
    QString configFormat; ///< "yealink-cfg"
    QString configFile; ///< "{mac12}.cfg"
    QString urlFileName;
    QString contentType;
    QString minimumFirmware;
    QHash<QString, bool> capabilities; ///< background_file, brightness, contrast, ...
    QStringList ldapTls; ///< none, starttls, ldaps
    QMap<QString, QStringList> blacklists; ///< softkey_type, linekey_type, ... to what it lacks
    QMap<QString, QString> defaults; ///< parameter to the model's own default
    QList<QPair<int, QString>> defaultSoftKeys; ///< index from 1, type
    QList<QPair<int, QString>> defaultLineKeys;
    PhoneKeyPages keyPages;
    QString base; ///< of a site's own model: the catalogue's id it was copied from; else empty
    QList<LocalizedText> notes;
    QHash<QString, QString> sourceIds;

    [[nodiscard]] int expansionKeys() const { return expansionModules * keysPerModule; }
    /// The catalogue's id whose syntax it has.
    [[nodiscard]] const QString& catalogId() const { return base.isEmpty() ? id : base; }
};

enum class PortKind { Fxs, Fxo, Bri, Pri };
/// fxs, fxo, bri or pri.
QString portKindName(PortKind kind);
std::optional<PortKind> portKindFromName(QStringView name);

/// How a technician brings a configuration file onto a device by its web page.
struct ManualUpload {
    QString firmware; ///< the release the steps were written for
    /// In order. {file}, {reach} (address today), {address} (after it) and {user} are filled in.
    QList<LocalizedText> steps;
};

/// Gateways that share one configuration syntax and one dialog.
struct GatewayFamily {
    QString id; ///< "patton-trinity"
    QString vendor; ///< "Patton"
    QString name;
    int portBase = 0; ///< number of the first port in trunk names: 0 for Patton, 1 for the others
    QString defaultUser;
    QString defaultPassword; ///< of a factory unit; public knowledge, no secret
    bool isDefaultLoginConfirmed = false;
    int telnetPort = 23; ///< 0 = it has no telnet
    int sshPort = 22; ///< 0 = it has no SSH
    QString fileName; ///< {MAC} upper case, {mac} lower case
    QStringList extraFileNames; ///< what it loads besides, e.g. the script of a Vega
    QString portLabel; ///< what is printed on the case beside a port; {n} counts from portBase
    ManualUpload manualUpload;
    QList<MacAddress> macPrefixes; ///< last 24 bits zero
    QHash<QString, QString> sourceIds;
    /// @param index within its kind, from 0
    [[nodiscard]] QString printedPort(int index) const
    {
        return QString(portLabel).replace(QLatin1String("{n}"), QString::number(portBase + index));
    }
    /// Whether a field of it is no more than an assumption.
    [[nodiscard]] bool isAssumed(const QString& field) const
    {
        return sourceIds.value(field) == QLatin1String("assumed");
    }
};

struct GatewayModel {
    QString id; ///< "TRI_ISDN_2"
    QString family; ///< GatewayFamily::id
    QString name;
    QMap<PortKind, int> ports; ///< only kinds it has
    QStringList transports; ///< first one is the default
    QString state; ///< current, legacy or template-only
    QList<LocalizedText> notes;
    QHash<QString, QString> sourceIds;
    [[nodiscard]] int portCount(PortKind kind) const { return ports.value(kind, 0); }
    [[nodiscard]] int portCount() const;
};

struct ParameterGroup {
    QString id;
    LocalizedText name;
};

/// A provisioning parameter of the phones.
struct Parameter {
    QString name; ///< "linekey_type_N"; N stands for the index
    QString group;
    QString type; ///< string, integer, boolean, enum, code, csv, host, file, password, ...
    QString index; ///< what N counts, e.g. "1..cap_linekey_count"; empty = no index
    QStringList values; ///< of an enum
    QString pattern; ///< regular expression of a valid value; empty = none
    int minimum = 0;
    int maximum = 0; ///< both 0 = no range
    QString unit;
    QString defaultValue;
    QStringList levels; ///< default, model, phone: where a value makes sense
    QString limitedBy; ///< capability that narrows it
    QString shownIf;
    bool isReadOnly = false;
    bool isSecret = false;
    LocalizedText description;
    QHash<QString, QString> sourceIds;
};

struct KeyType {
    QString kind; ///< softkey, linekey or expkey
    QString type;
    /// What it takes: none, number, optional_number, digits, url, address_port, line or prefix.
    QString value;
    QString label; ///< free, default (the phone has a text of its own) or none
    LocalizedText name;
    LocalizedText description;
};

/// Whose device a MAC address is.
struct OuiMatch {
    QString vendor; ///< PhoneVendor::id, gateway vendor in lower case, or a plain name
    bool isPhone = false;
    bool isGateway = false;
    bool isSupported = false; ///< false: named only
};

/// Addresses of one vendor, both ends included.
struct OuiBlock {
    quint64 first = 0;
    quint64 last = 0;
    OuiMatch match;
};

/// Everything Doppino knows before it meets a customer. Immutable once loaded; share it.
/// Source of the facts: the "sources" of each file in resources/catalog.
class Catalog {
public:
    /// Reads and validates the five files of a folder (":/catalog" in the programs).
    /// Errors: CatalogInvalid, subject = "providers.json/twt/port" (file, entry, field),
    /// detail = what is wrong. Every fault found is reported, not the first only.
    /// @param providers stands for the folder's providers.json; empty = that one. Its own header
    /// fields (serial, issued, expires, publisher) are CatalogFile's.
    static tl::expected<std::shared_ptr<const Catalog>, QList<Error>> load(
        const QString& folder = QStringLiteral(":/catalog"), const QByteArray& providers = {});

    [[nodiscard]] const QList<Provider>& providers() const { return m_providers; }
    [[nodiscard]] const QList<PhoneVendor>& phoneVendors() const { return m_phoneVendors; }
    [[nodiscard]] const QList<PhoneModel>& phoneModels() const { return m_phoneModels; }
    [[nodiscard]] const QList<GatewayFamily>& gatewayFamilies() const { return m_families; }
    [[nodiscard]] const QList<GatewayModel>& gatewayModels() const { return m_gatewayModels; }
    [[nodiscard]] const QList<ParameterGroup>& parameterGroups() const { return m_groups; }
    [[nodiscard]] const QList<Parameter>& parameters() const { return m_parameters; }
    [[nodiscard]] const QList<KeyType>& keyTypes() const { return m_keyTypes; }

    /// All return nullptr when there is no such entry; ids are case-sensitive.
    [[nodiscard]] const Provider* provider(const QString& id) const;
    [[nodiscard]] const PhoneVendor* phoneVendor(const QString& id) const;
    [[nodiscard]] const PhoneModel* phoneModel(const QString& id) const;
    [[nodiscard]] const GatewayFamily* gatewayFamily(const QString& id) const;
    [[nodiscard]] const GatewayModel* gatewayModel(const QString& id) const;
    /// @param name as used in site files: "linekey_type_3" finds "linekey_type_N"
    [[nodiscard]] const Parameter* parameter(const QString& name) const;

    /// Nothing when the vendor is unknown. Ranges win over prefixes.
    [[nodiscard]] std::optional<OuiMatch> vendorOf(const MacAddress& mac) const;
    /// Prefixes, then the finer blocks, each ascending: a finer one wins over what holds it.
    [[nodiscard]] QList<OuiBlock> addressBlocks() const;
    /// As people write it, for OuiMatch::vendor and PhoneVendor::id; others stay as they are.
    [[nodiscard]] QString vendorName(const QString& id) const;
    /// The gateway families whose devices have such an address; empty when it is no gateway's.
    [[nodiscard]] QList<const GatewayFamily*> familiesOf(const MacAddress& mac) const;

    /// The source of one field of an entry, e.g. sourceOf("providers", entry.sourceIds, "realm").
    /// @param file providers, phones, gateways, parameters or oui
    [[nodiscard]] const Source* sourceOf(
        const QString& file, const QHash<QString, QString>& ids, const QString& field) const;

private:
    friend class CatalogLoader;
    Catalog() = default;

    QList<Provider> m_providers;
    QList<PhoneVendor> m_phoneVendors;
    QList<PhoneModel> m_phoneModels;
    QList<GatewayFamily> m_families;
    QList<GatewayModel> m_gatewayModels;
    QList<ParameterGroup> m_groups;
    QList<Parameter> m_parameters;
    QList<KeyType> m_keyTypes;
    QHash<quint32, OuiMatch> m_prefixes; ///< by the upper 24 bits
    QList<OuiBlock> m_ranges;
    QHash<QString, QHash<QString, Source>> m_sources; ///< by file, then id
};
