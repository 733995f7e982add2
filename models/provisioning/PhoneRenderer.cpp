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
    static const QHash<QString, const PhoneRenderer*> renderers {
        { u"yealink-cfg"_s, PhoneRenderers::yealink() },
        { u"akuvox-cfg"_s, PhoneRenderers::akuvox() },
        { u"akuvox-w-cfg"_s, PhoneRenderers::akuvox() },
        { u"sangoma-xml"_s, PhoneRenderers::sangoma() },
        { u"gigaset-maxwell-xml"_s, PhoneRenderers::maxwell() },
        { u"fanvil-x3-txt"_s, PhoneRenderers::fanvil() },
        { u"fanvil-x5-txt"_s, PhoneRenderers::fanvil() },
        { u"fanvil-v67-txt"_s, PhoneRenderers::fanvil() },
        { u"nethphone-txt"_s, PhoneRenderers::fanvil() },
        { u"snom-xml"_s, PhoneRenderers::snom() },
        { u"snom-d8xx-xml"_s, PhoneRenderers::snom() },
        { u"gigaset-p-xml"_s, PhoneRenderers::snom() },
        { u"gigaset-p8xx-xml"_s, PhoneRenderers::snom() },
    };
    return renderers.value(configFormat);
}
