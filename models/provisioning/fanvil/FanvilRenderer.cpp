// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ConfigText.h"
#include "models/provisioning/fanvil/FanvilFile.h"
#include "models/provisioning/fanvil/FanvilFirmware.h"
#include "models/provisioning/PhoneRenderer.h"
#include "models/provisioning/PlanValues.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// The firmware may look for the end anywhere.
QString fileMarkIn(const QString& value)
{
    for (const QLatin1StringView mark : { "<<VOIP CONFIG FILE>>"_L1, "<<END OF FILE>>"_L1 }) {
        if (value.contains(mark, Qt::CaseInsensitive))
            return mark;
    }
    return {};
}

Status checkFanvilValue(const QString& name, const QString& value)
{
    const QString mark = fileMarkIn(value);
    if (mark.isEmpty())
        return {};
    return fail(ErrorCode::ValueNotAllowed, name, mark);
}

Status checkFanvilKeys(const QString& kind, const QList<PhoneKey>& keys)
{
    for (const PhoneKey& key : keys) {
        const QString index = QString::number(key.index);
        if (auto status = checkFanvilValue(kind + "_value_"_L1 + index, key.value); !status)
            return status;
        if (auto status = checkFanvilValue(kind + "_label_"_L1 + index, key.label); !status)
            return status;
    }
    return {};
}

Status checkFanvilPlan(const PhonePlan& plan)
{
    if (auto status = ConfigText::check(plan, ConfigText::Grammar::Lines); !status)
        return status;
    if (auto status = PlanValues::check(plan); !status)
        return status;
    QStringList names = plan.values.keys();
    names.sort(); // of several the same one each time
    for (const QString& name : std::as_const(names)) {
        if (auto status = checkFanvilValue(name, plan.value(name)); !status)
            return status;
    }
    if (auto status = checkFanvilKeys(u"softkey"_s, plan.softKeys); !status)
        return status;
    return checkFanvilKeys(u"linekey"_s, plan.lineKeys);
}

class FanvilRenderer final : public PhoneRenderer {
public:
    [[nodiscard]] Result<QByteArray> render(const PhonePlan& plan) const override
    {
        if (auto status = checkFanvilPlan(plan); !status)
            return tl::unexpected(status.error());
        return plan.model.configFormat == "fanvil-x3-txt"_L1 ? FanvilFile::ofX3(plan)
                                                             : FanvilFile::ofX5(plan);
    }

    [[nodiscard]] std::optional<Result<QByteArray>> companion(
        const PhonePlan& plan, const QString& name) const override
    {
        if (auto text = FanvilFirmware::descriptor(plan, name))
            return Result<QByteArray>(*std::move(text));
        return std::nullopt;
    }

    [[nodiscard]] bool isCommonRequest(const QString& name) const override
    {
        static const QRegularExpression common(
            u"\\A(?:f0[a-z0-9.]{4,28}\\.cfg|(?:fanvil|nethesis)[a-z0-9_.-]{0,48}\\.(?:cfg|txt|xml))\\z"_s,
            QRegularExpression::CaseInsensitiveOption);
        return common.match(name).hasMatch() || FanvilFirmware::isName(name);
    }
};

} // namespace

const PhoneRenderer* PhoneRenderers::fanvil()
{
    static const FanvilRenderer renderer;
    return &renderer;
}
