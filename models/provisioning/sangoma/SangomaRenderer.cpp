// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/PhoneRenderer.h"
#include "models/provisioning/PlanValues.h"
#include "models/provisioning/sangoma/SangomaFile.h"

namespace {

class SangomaRenderer : public PhoneRenderer {
public:
    [[nodiscard]] Result<QByteArray> render(const PhonePlan& plan) const override
    {
        if (const auto status = PlanValues::checkXml(plan); !status)
            return tl::unexpected(status.error());
        SangomaFile out;
        SangomaGroups::account(out, plan);
        SangomaGroups::network(out, plan);
        SangomaGroups::preferences(out, plan);
        SangomaGroups::functions(out, plan);
        SangomaGroups::directory(out, plan);
        SangomaGroups::management(out, plan);
        SangomaGroups::keys(out, plan);
        return out.take();
    }
};

} // namespace

const PhoneRenderer* PhoneRenderers::sangoma()
{
    static const SangomaRenderer renderer;
    return &renderer;
}
