// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/core/Result.h"

/// Typing the URL at the phone itself.
namespace ProvisioningHint {

struct Step {
    QString text; ///< in the language of TextLanguage; menu path or address of the web page
};
/// Where the URL is typed on a model, menu and web page.
QList<Step> steps(const PhoneModel& model);
/// Modules of a QR code, row by row, true = dark; ECC M, without the quiet zone.
/// Errors: TooMuchData. @param text ASCII
Result<QList<QList<bool>>> qrCode(const QByteArray& text);

} // namespace ProvisioningHint
