// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/PhoneRenderer.h"

using namespace Qt::StringLiterals;

PhoneRenderer::~PhoneRenderer() = default;

std::optional<Result<QByteArray>> PhoneRenderer::companion(const PhonePlan&, const QString&) const
{
    return std::nullopt;
}

bool PhoneRenderer::isCommonRequest(const QString&) const { return false; }

const PhoneRenderer* PhoneRenderer::of(const QString& configFormat)
{
    static const QHash<QString, const PhoneRenderer*> renderers {};
    return renderers.value(configFormat);
}
