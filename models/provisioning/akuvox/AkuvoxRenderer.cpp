// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/akuvox/AkuvoxGroups.h"
#include "models/provisioning/PhoneRenderer.h"
#include "models/provisioning/PlanValues.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int lastAkuvoxAccount = 3;

QByteArray akuvoxFile(const PhonePlan& plan)
{
    using AkuvoxGroups::Series;
    const Series series = plan.model.configFormat == u"akuvox-w-cfg" ? Series::Wp : Series::Sp;
    ConfigLines out(" = ", 16 * 1024);
    out.raw("#!version:1.0.0.1");
    AkuvoxGroups::setup(out, plan, series);
    AkuvoxGroups::preferences(out, plan);
    AkuvoxGroups::directory(out, plan);
    AkuvoxGroups::functions(out, plan);
    for (const int number : plan.accounts)
        if (number >= 1 && number <= lastAkuvoxAccount)
            AkuvoxGroups::account(out, plan, number, series);
    AkuvoxGroups::keys(out, plan);
    return out.take();
}

class AkuvoxRenderer : public PhoneRenderer {
public:
    [[nodiscard]] Result<QByteArray> render(const PhonePlan& plan) const override
    {
        if (const auto status = PlanValues::checkLines(plan); !status)
            return tl::unexpected(status.error());
        return akuvoxFile(plan);
    }
};

} // namespace

const PhoneRenderer* PhoneRenderers::akuvox()
{
    static const AkuvoxRenderer renderer;
    return &renderer;
}
