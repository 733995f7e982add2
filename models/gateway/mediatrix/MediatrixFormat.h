// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/ParameterFormat.h"

/// Configuration scripts of Mediatrix DGW: Service.Parameter = "value" and
/// Service.Table[Key=value].Column = "value"; everything else is a command.
/// Source: NethVoice 7 gateway templates (a device's own export); that the console answers a
/// parameter's name in the same words is assumed.
class MediatrixFormat : public ParameterFormat {
public:
    [[nodiscard]] QList<Parameter> parse(const QByteArray& text) const override;
    [[nodiscard]] bool isHidden(const QString& key) const override;

    /// The names of the parameters a script sets, once each.
    [[nodiscard]] QList<QByteArray> names(const QByteArray& script) const;
    /// The script's own steps with the backup's values; rows the backup has not are left out, and
    /// secrets it does not show.
    [[nodiscard]] QList<QByteArray> linesBack(
        const QByteArray& planned, const QByteArray& backup) const;
};
