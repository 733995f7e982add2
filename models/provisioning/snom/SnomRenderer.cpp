// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ConfigText.h"
#include "models/provisioning/PhoneRenderer.h"
#include "models/provisioning/PlanValues.h"
#include "models/provisioning/snom/SnomFile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

Status checkSnomPlan(const PhonePlan& plan)
{
    if (auto status = ConfigText::check(plan, ConfigText::Grammar::Xml); !status)
        return status;
    return PlanValues::check(plan);
}

class SnomRenderer final : public PhoneRenderer {
public:
    [[nodiscard]] Result<QByteArray> render(const PhonePlan& plan) const override
    {
        if (auto status = checkSnomPlan(plan); !status)
            return tl::unexpected(status.error());
        return SnomFile::settings(plan);
    }

    [[nodiscard]] std::optional<Result<QByteArray>> companion(
        const PhonePlan& plan, const QString& name) const override
    {
        if (name.compare(SnomFile::firmwareName(plan), Qt::CaseInsensitive) != 0)
            return std::nullopt;
        if (auto status = checkSnomPlan(plan); !status)
            return Result<QByteArray>(tl::unexpected(status.error()));
        return Result<QByteArray>(SnomFile::firmware(plan));
    }

    /// "snomD785.htm", "snomD785-000413AABBCC.htm", "P850-firmware.htm"
    [[nodiscard]] bool isCommonRequest(const QString& name) const override
    {
        static const QRegularExpression common(
            u"\\A(?=[dgpsh])(?:snom|gigaset)?[dps]{0,2}[0-9]{0,4}[a-z]{0,2}"
            "(?:-firmware|-[0-9a-f]{12}|-general|-dialplan)?\\.html?\\z"_s,
            QRegularExpression::CaseInsensitiveOption);
        return common.match(name).hasMatch();
    }
};

} // namespace

const PhoneRenderer* PhoneRenderers::snom()
{
    static const SnomRenderer renderer;
    return &renderer;
}
