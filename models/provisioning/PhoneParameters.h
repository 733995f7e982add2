// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/site/Site.h"

#include <QSet>

/// Where an effective value comes from, nearest to the phone first.
enum class ParameterOrigin {
    Phone, ///< set at this phone
    Account, ///< worked out: user and extension
    Model, ///< set for the model at this site
    ModelCatalog, ///< the model's own in the catalogue, default keys included
    Defaults, ///< set for all phones of this site
    Site, ///< follows from the site: time zone, language, time server, PBX and its feature codes
    Catalog, ///< the parameter's own default
    None, ///< nobody says anything: empty
};

struct ParameterValue {
    QString value;
    ParameterOrigin origin = ParameterOrigin::None;
    bool operator==(const ParameterValue&) const = default;
};

/// The provisioning parameters of one scope, resolved: phone over model over default; an absent
/// value or "-" inherits, an empty text overrides. Pure; holds references to what it is made of.
class PhoneParameters {
public:
    static PhoneParameters ofDefaults(const Site& site, const Catalog& catalog);
    /// @param model PhoneModel::id or CustomPhoneModel::id
    static PhoneParameters ofModel(const Site& site, const Catalog& catalog, const QString& model);
    /// @param extension the account's; empty = as DeviceNumbering says, which looks at the whole
    /// site
    static PhoneParameters ofPhone(const Site& site, const Catalog& catalog, const Phone& phone,
        const QString& extension = {});

    /// @param name with its index: "linekey_type_3"
    [[nodiscard]] ParameterValue value(const QString& name) const;
    [[nodiscard]] QString text(const QString& name) const { return value(name).value; }
    /// What it would be if this scope itself said nothing.
    [[nodiscard]] ParameterValue inherited(const QString& name) const;
    [[nodiscard]] bool isOwn(const QString& name) const;
    /// Every name this scope can have, indices spelled out up to what the model has; read-only
    /// and capability ones left out.
    [[nodiscard]] QStringList names() const;
    /// All effective values that are not empty, capabilities included.
    [[nodiscard]] QHash<QString, QString> all() const;
    /// The accounts there is something known of, by their index.
    [[nodiscard]] QSet<int> accounts() const;
    /// nullptr for the defaults, and for a phone without a model.
    [[nodiscard]] const PhoneModel* model() const { return m_model ? &*m_model : nullptr; }

    /// A custom model is its base under its own id and name. Nothing when there is no such model.
    static std::optional<PhoneModel> findModel(
        const Site& site, const Catalog& catalog, const QString& id);
    /// adminpw, userpw, ldap_password, account_password_N and their like.
    static bool isSecret(const Catalog& catalog, const QString& name);

private:
    /// One level's values: lent by the site, or worked out here.
    struct Level {
        ParameterOrigin origin;
        const QMap<QString, QString>* lent = nullptr;
        QHash<QString, QString> own;
        /// Nothing = it says nothing, or "-".
        [[nodiscard]] std::optional<QString> find(const QString& name) const;
    };
    PhoneParameters(const Site& site, const Catalog& catalog);
    void addModel(const QString& id, bool isOwnScope);
    void addBelowModel();
    [[nodiscard]] bool isUsable(
        ParameterOrigin origin, const QString& name, const QString& value) const;
    [[nodiscard]] ParameterValue valueFrom(qsizetype level, const QString& name) const;
    [[nodiscard]] bool isOfScope(const Parameter& parameter) const;
    const Site* m_site;
    const Catalog* m_catalog;
    std::optional<PhoneModel> m_model;
    QList<Level> m_levels; ///< nearest first; the first one is this scope's own
};
