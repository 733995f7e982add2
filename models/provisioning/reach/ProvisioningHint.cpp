// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/ProvisioningHint.h"

#include "models/core/TextLanguage.h"

#include <qrencode.h>

#include <array>

namespace {

struct HintRow {
    QLatin1String format; ///< how PhoneModel::configFormat begins
    const char* menu; ///< nullptr = only on the web page
    const char* web;
};

// clang-format off
/// Sources: Yealink auto provisioning guide, Fanvil and Linkvil user manuals, Snom service
/// pages, Gigaset pro wiki, Sangoma and Akuvox administrator manuals.
constexpr std::array hintRows {
    HintRow { QLatin1String("yealink"),
        QT_TRANSLATE_NOOP("ProvisioningHint", "On the phone: Menu > Settings > Advanced (password admin) > Auto Provision > Provision URL, then restart."),
        QT_TRANSLATE_NOOP("ProvisioningHint", "Web page: Settings > Auto Provision > Server URL, Confirm, then Auto Provision Now.") },
    HintRow { QLatin1String("fanvil"),
        QT_TRANSLATE_NOOP("ProvisioningHint", "On the phone: Menu > Settings > Advanced (password 123) > Maintenance > Auto Provision, then restart."),
        QT_TRANSLATE_NOOP("ProvisioningHint", "Web page: System > Auto Provision > Static Provisioning Server, Apply, then Autoprovision Now.") },
    HintRow { QLatin1String("nethphone"),
        QT_TRANSLATE_NOOP("ProvisioningHint", "On the phone: Menu > Settings > Advanced (password 123) > Maintenance > Auto Provision, then restart."),
        QT_TRANSLATE_NOOP("ProvisioningHint", "Web page: System > Auto Provision > Static Provisioning Server, Apply, then Autoprovision Now.") },
    HintRow { QLatin1String("snom"),
        nullptr,
        QT_TRANSLATE_NOOP("ProvisioningHint", "Web page: Setup > Advanced > Update > Setting URL, Apply, Save, then Reboot.") },
    HintRow { QLatin1String("gigaset-maxwell"),
        nullptr,
        QT_TRANSLATE_NOOP("ProvisioningHint", "Web page: Settings > System > Provisioning and configuration > Provisioning server, Set, then Start auto configuration.") },
    HintRow { QLatin1String("gigaset"),
        nullptr,
        QT_TRANSLATE_NOOP("ProvisioningHint", "Web page: Settings > System > Provisioning > Provisioning server, Save, then restart.") },
    HintRow { QLatin1String("sangoma"),
        nullptr,
        QT_TRANSLATE_NOOP("ProvisioningHint", "Web page: Management > Auto Provision > Config Server Path, Save, then Autoprovision Now.") },
    HintRow { QLatin1String("akuvox"),
        nullptr,
        QT_TRANSLATE_NOOP("ProvisioningHint", "Web page: Upgrade > Advanced > Manual Autop > URL, Submit, then AutoP Immediately.") },
};
// clang-format on

/// The library's code, given back to it.
struct QrDeleter {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

QList<ProvisioningHint::Step> ProvisioningHint::steps(const PhoneModel& model)
{
    QList<Step> steps;
    for (const HintRow& row : hintRows) {
        if (!model.configFormat.startsWith(row.format))
            continue;
        for (const char* text : { row.menu, row.web })
            if (text)
                steps.append({ TextLanguage::translate("ProvisioningHint", text) });
        return steps;
    }
    return steps;
}

Result<QList<QList<bool>>> ProvisioningHint::qrCode(const QByteArray& text)
{
    const std::unique_ptr<QRcode, QrDeleter> code(QRcode_encodeData(int(text.size()),
        reinterpret_cast<const unsigned char*>(text.constData()), 0, QR_ECLEVEL_M));
    if (!code)
        return fail(ErrorCode::TooMuchData, QStringLiteral("QR"), QString::number(text.size()));
    QList<QList<bool>> rows;
    for (int y = 0; y < code->width; ++y) {
        QList<bool> row;
        for (int x = 0; x < code->width; ++x)
            row.append((code->data[y * code->width + x] & 1) != 0);
        rows.append(row);
    }
    return rows;
}
