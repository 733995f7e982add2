// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ConfigText.h"
#include "models/provisioning/gigaset/MaxwellFile.h"
#include "models/provisioning/PhoneRenderer.h"
#include "models/provisioning/PlanValues.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int lastMaxwellAccount = 4;

void maxwellFirmware(MaxwellFile& out, const PhonePlan& plan)
{
    const QString file = plan.value(u"firmware_file"_s);
    const QString version = MaxwellGroups::firmwareVersion(file);
    if (version.isEmpty())
        return;
    out.raw("  <firmware>");
    out.raw("    <file version=\"" + version.toLatin1() + "\" url=\""
        + ConfigText::xml(plan.fileUrl(u"firmware"_s, file)) + "\"/>");
    out.raw("  </firmware>");
}

void maxwellSteps(MaxwellFile& out, const PhonePlan& plan)
{
    const QString wallpaper = MaxwellGroups::picture(plan, u"background_file"_s);
    out.raw("  <custom>");
    if (!wallpaper.isEmpty())
        out.raw("    <step type=\"DownloadWallpaper\" url=\""
            + ConfigText::xml(plan.fileUrl(u"backgrounds"_s, wallpaper)) + "\"/>");
    out.raw("    <step type=\"UnlockAllFunctionKeys\"/>");
    out.raw("  </custom>");
}

QByteArray maxwellFile(const PhonePlan& plan)
{
    MaxwellFile out;
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    out.raw("<provisioning version=\"1.1\">");
    maxwellFirmware(out, plan);
    out.raw("  <nvm>");
    MaxwellGroups::setup(out, plan);
    MaxwellGroups::network(out, plan);
    MaxwellGroups::screen(out, plan);
    MaxwellGroups::telephony(out, plan);
    for (const int number : plan.accounts)
        if (number >= 1 && number <= lastMaxwellAccount)
            MaxwellGroups::account(out, plan, number);
    MaxwellGroups::directory(out, plan);
    MaxwellGroups::keys(out, plan);
    out.raw("  </nvm>");
    maxwellSteps(out, plan);
    out.raw("</provisioning>");
    return out.take();
}

class MaxwellRenderer : public PhoneRenderer {
public:
    [[nodiscard]] Result<QByteArray> render(const PhonePlan& plan) const override
    {
        if (const auto status = PlanValues::checkXml(plan); !status)
            return tl::unexpected(status.error());
        return maxwellFile(plan);
    }
};

} // namespace

QString MaxwellGroups::firmwareVersion(const QString& name)
{
    static const QRegularExpression version(u"\\d+\\.\\d+\\.\\d+"_s);
    return version.match(name).captured();
}

QString MaxwellGroups::picture(const PhonePlan& plan, const QString& capability)
{
    const QString name = PlanValues::shownFile(plan, capability);
    const bool isKnown
        = name.endsWith(u".png") || name.endsWith(u".jpg") || name.endsWith(u".jpeg");
    return isKnown ? name : QString();
}

const PhoneRenderer* PhoneRenderers::maxwell()
{
    static const MaxwellRenderer renderer;
    return &renderer;
}
