// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/ParameterFormat.h"

/// P-values, compared one by one. Reads what is rendered, what a device exports (XML or P47=value
/// lines) and what its console answers to "get".
class GrandstreamFormat : public ParameterFormat {
public:
    [[nodiscard]] QList<Parameter> parse(const QByteArray& text) const override;
    [[nodiscard]] bool isHidden(const QString& key) const override;
    /// A P-value that is to be empty and that the device does not mention is empty.
    [[nodiscard]] QList<ConfigDifference> differences(
        const QByteArray& found, const QByteArray& planned, Hidden hidden) const override;
};
