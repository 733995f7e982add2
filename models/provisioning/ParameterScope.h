// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhoneParameters.h"

/// Whose parameters: those of all phones of a site, of one model there, or of one phone.
struct ParameterScope {
    enum class Kind { Defaults, Model, Phone };
    Kind kind = Kind::Defaults;
    QString model; ///< PhoneModel::id or CustomPhoneModel::id
    MacAddress mac;
    bool operator==(const ParameterScope&) const = default;

    static ParameterScope ofModel(const QString& id) { return { Kind::Model, id, {} }; }
    static ParameterScope ofPhone(const MacAddress& mac) { return { Kind::Phone, {}, mac }; }

    /// Whether the site, or for a model the catalogue, has it.
    [[nodiscard]] bool exists(const Site& site, const Catalog& catalog) const;
    /// Of the defaults when it does not exist. Holds references to both.
    [[nodiscard]] PhoneParameters parameters(const Site& site, const Catalog& catalog) const;
    /// "defaults", "yealink-T54" or a MAC with hyphens, as commands name it.
    [[nodiscard]] QString name() const;
};
