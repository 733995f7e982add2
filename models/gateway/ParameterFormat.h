// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/ConfigFormat.h"

/// Configurations made of single parameters, each with a key and a value. What a file does not
/// mention a device keeps: only the keys the planned text sets are compared.
class ParameterFormat : public ConfigFormat {
public:
    struct Parameter {
        QString key; ///< whole, as the family names it
        QString value; ///< in the one spelling the family compares by
        bool operator==(const Parameter&) const = default;
    };

    /// The parameters a text sets or shows, in order; of one key set twice the last counts.
    /// Commands and comments are left out. Takes the rendered text and what a device prints.
    [[nodiscard]] virtual QList<Parameter> parse(const QByteArray& text) const = 0;
    /// A secret, which a device does not show as it was written.
    [[nodiscard]] virtual bool isHidden(const QString& key) const = 0;

    /// "key=value", removed and added; of hidden parameters the value is masked. A hidden one that
    /// is absent, empty or masked in `found` is what `hidden` says; shown in clear it is compared.
    [[nodiscard]] QList<ConfigDifference> differences(
        const QByteArray& found, const QByteArray& planned, Hidden hidden) const override;

    /// The same lines but those that show a hidden parameter by a mask.
    [[nodiscard]] QByteArray withoutMasked(const QByteArray& text) const;

protected:
    /// A value shown instead of a secret. Default: nothing, or only asterisks.
    [[nodiscard]] virtual bool isMasked(const QString& value) const;
};
