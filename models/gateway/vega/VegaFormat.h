// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/ParameterFormat.h"

/// Configurations of a Sangoma Vega: lines of set .path="value", with or without the "set", the
/// quotes and leading blanks.
/// Source: NethVoice 7 gateway templates (a device's own PUT); what "show" prints is assumed.
class VegaFormat : public ParameterFormat {
public:
    [[nodiscard]] QList<Parameter> parse(const QByteArray& text) const override;
    [[nodiscard]] bool isHidden(const QString& key) const override;

    /// The lines after which the parameters `planned` sets, and all rows of the tables it purges,
    /// are as `backup` says. Secrets the backup does not show are left out.
    [[nodiscard]] QList<QByteArray> linesBack(
        const QByteArray& planned, const QByteArray& backup) const;

    /// The tables a text empties, in order.
    [[nodiscard]] static QStringList purged(const QByteArray& text);
};
