// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/NumberBlock.h"
#include "models/site/Site.h"

/// A trunk with every value resolved: what was typed beats the catalogue, the catalogue beats the
/// default. Lint, renderings and the live test all read this and never the catalogue themselves.
struct TrunkPlan {
    enum class Origin { Default, Catalogue, Typed };

    QString id;
    QString name;
    /// The entry the trunk was configured with, or the catalogue's; nullptr = in no catalogue.
    std::shared_ptr<const Provider> provider;
    QString mode; ///< register, ip or inbound
    QString username;
    QString sipUser; ///< of the address of record: the user name, or the number
    QString authUser;
    QString fromUser;
    QString contactUser;
    Secret password;
    QString number;
    QString outboundNumber;
    QString numberFormat; ///< national, plus or zerozero
    QList<NumberBlock> numbers; ///< further ones
    QStringList codecs; ///< in the order to offer; never empty
    int channels = 0;
    QString host;
    int port = 5060;
    QString transport; ///< udp, tcp or tls
    QString registrar; ///< host; empty unless mode is register
    QString outboundProxy; ///< "host" or "host:port", never a URI; empty = none, or the PBX's own
    QString realm; ///< empty = taken from the challenge
    QString fromDomain;
    QString dtmf; ///< auto, rfc4733, inband or sip_info
    int expirySeconds = 300;
    QString srtp; ///< disabled, preferred or required
    QString verifyName; ///< that the certificate must bear
    bool isPeerToPeer = false;
    QHash<QString, Origin> origins; ///< by the site file's field name; absent = Typed or empty

    static TrunkPlan resolve(const Trunk& trunk, const Catalog& catalog);
    /// Its provider as above. The catalogue's own is not kept alive by it.
    static std::shared_ptr<const Provider> providerOf(const Trunk& trunk, const Catalog& catalog);

    [[nodiscard]] bool isCertified() const { return provider && provider->isCertified; }
    [[nodiscard]] bool isRegistering() const { return mode == QLatin1String("register"); }
    [[nodiscard]] Origin origin(const QString& field) const
    {
        return origins.value(field, Origin::Typed);
    }
    /// Fields of the site file that are empty and without which nothing can be set up or tested.
    [[nodiscard]] QStringList missing() const;
};
