// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayDriver.h"
#include "models/render/Template.h"

/// What both systems of a Patton SmartNode have in common.
class PattonDriver : public GatewayDriver {
public:
    /// "00A0BA010203.cfg"; "gateway.cfg" while the MAC is not known
    [[nodiscard]] QString fileName(const Gateway& gateway) const override;
    [[nodiscard]] const ConfigFormat& format() const override;
    /// Empty, or why a name or secret cannot stand in a command line: a blank ends a word, quotes
    /// and backslashes are syntax, '?' asks for help even inside a line.
    static QString refusal(const QString& value);

protected:
    /// Fills a template and tidies the text.
    static Result<QByteArray> written(const QString& templateFile, const TemplateValues& values);
};
