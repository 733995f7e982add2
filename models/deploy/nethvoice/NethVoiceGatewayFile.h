// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QJsonObject>

/// The configuration a NethVoice writes for a gateway, read for what stands nowhere else: the
/// numbers of its trunks, the accounts of its ports.
namespace NethVoiceGatewayFile {

/// { accounts: [{ username, secret }], numbers: [...], malformed: true }, in the order of the
/// ports. What is not recognised is absent; malformed when it is no XML, as the PBX's file of an
/// HT802 is not.
/// @param answer of GET /devices/gateways/download: a text, the file in base64
/// Errors: PbxAnswerOdd.
Result<QJsonObject> read(const QJsonValue& answer);

/// The same of the file itself.
QJsonObject ofText(const QByteArray& file);

} // namespace NethVoiceGatewayFile
