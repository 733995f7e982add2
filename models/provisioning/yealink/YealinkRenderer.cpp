// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/PhoneRenderer.h"
#include "models/provisioning/PlanValues.h"
#include "models/provisioning/yealink/YealinkGroups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// It numbers them from 0, the one of a handset.
constexpr int lastYealinkAccount = 10;

QByteArray yealinkFile(const PhonePlan& plan)
{
    ConfigLines out;
    out.raw("#!version:1.0.0.1");
    YealinkGroups::provisioning(out, plan);
    YealinkGroups::network(out, plan);
    YealinkGroups::clock(out, plan);
    YealinkGroups::language(out, plan);
    YealinkGroups::screen(out, plan);
    YealinkGroups::ringtone(out, plan);
    YealinkGroups::directory(out, plan);
    YealinkGroups::features(out, plan);
    if (!plan.accounts.isEmpty())
        YealinkGroups::callWaiting(out, plan);
    for (const int number : plan.accounts)
        if (number >= 0 && number <= lastYealinkAccount)
            YealinkGroups::account(out, plan, number);
    YealinkGroups::softKeys(out, plan);
    YealinkGroups::lineKeys(out, plan);
    YealinkGroups::expansionKeys(out, plan);
    YealinkGroups::security(out, plan);
    return out.take();
}

class YealinkRenderer : public PhoneRenderer {
public:
    [[nodiscard]] Result<QByteArray> render(const PhonePlan& plan) const override
    {
        if (const auto status = PlanValues::checkLines(plan); !status)
            return tl::unexpected(status.error());
        return yealinkFile(plan);
    }

    /// Before its own file a phone asks for the one of all phones of its hardware, and for a list
    /// of files: y000000000066.cfg, y000000000000.boot, 001565aabbcc.boot.
    [[nodiscard]] bool isCommonRequest(const QString& name) const override
    {
        if (name.endsWith(u".boot"))
            return true;
        const QStringView digits = QStringView(name).sliced(std::min<qsizetype>(1, name.size()));
        return name.startsWith(u'y') && name.endsWith(u".cfg") && digits.size() == 16
            && std::all_of(digits.begin(), digits.end() - 4, [](QChar c) { return c.isDigit(); });
    }
};

} // namespace

const PhoneRenderer* PhoneRenderers::yealink()
{
    static const YealinkRenderer renderer;
    return &renderer;
}
