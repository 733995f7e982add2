// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Redactor.h"
#include "models/core/Result.h"
#include "models/core/Secret.h"
#include "models/site/Site.h"

#include <QDateTime>

/// One of a phone's keys as it shall be.
struct PhoneKey {
    int index = 0; ///< from 1
    QString type; ///< empty = no function
    QString value;
    QString label;
    bool operator==(const PhoneKey&) const = default;
};

/// Where a phone finds us, and with what it proves itself.
struct ProvisioningAddress {
    QString base; ///< "https://pbx.example.net:8443/provisioning/", with the slash
    Secret first; ///< first-access token; may be dead
    Secret second; ///< permanent token
    /// base + second + "/"; without tokens the base alone.
    [[nodiscard]] QString folder() const;
    /// base + token + "/" + the model's file name with `mac` filled in (lower case); the model's
    /// name may be empty (Yealink, Sangoma): then it ends with the token.
    [[nodiscard]] QString url(const PhoneModel& model, const MacAddress& mac, const Secret& token,
        bool isPlaceholderKept = false) const;
};

/// All a renderer needs to write one phone's file: values resolved, checked, nothing to look up.
struct PhonePlan {
    MacAddress mac;
    PhoneModel model;
    QHash<QString, QString> values; ///< effective and not empty, by name
    QList<PhoneKey> softKeys; ///< one for each key the model has, in order
    QList<PhoneKey> lineKeys;
    QList<PhoneKey> expansionKeys;
    QList<int> accounts; ///< indices N for which there is an account, ascending
    ProvisioningAddress address;
    QString host; ///< of the PBX: registrar, and LDAP server where none is set
    bool isComplete = false; ///< asked for with the permanent token: provisioning_complete
    QString agent; ///< User-Agent of the request; empty = unknown
    QDateTime now; ///< for values that count from now; in the site's time zone

    [[nodiscard]] QString value(const QString& name) const { return values.value(name); }
    [[nodiscard]] QString value(const QString& name, int index) const
    {
        return values.value(name + QLatin1Char('_') + QString::number(index));
    }
    [[nodiscard]] bool isOn(const QString& name) const { return value(name) == QLatin1String("1"); }
    /// @param kind firmware, ringtones, backgrounds or screensavers; empty when `name` is.
    [[nodiscard]] QString fileUrl(const QString& kind, const QString& name) const;

    /// Errors: PhoneWithoutModel, NoSuchPhoneModel, ValueNotAllowed (subject = parameter, detail =
    /// why), BadValue.
    /// @param extension the account's; empty = as DeviceNumbering says
    static Result<PhonePlan> make(const Site& site, const Catalog& catalog, const Phone& phone,
        const ProvisioningAddress& address, const QString& extension = {});
    /// The same without accounts, passwords, directory login and tokens: what a phone gets that
    /// has not proved who it is.
    [[nodiscard]] PhonePlan bootstrap() const;
    [[nodiscard]] QList<Secret> secrets() const;
};
