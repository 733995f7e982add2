// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

#include <QByteArray>
#include <QDate>

/// The sheet that goes with a prepared gateway: what it is, what its ports do, how to recognise
/// the right file, how to upload it by hand, and what to look at afterwards. One HTML page that
/// needs nothing else, made for printing. Holds no password.
namespace GatewaySheet {

/// A file the sheet lets people recognise.
struct File {
    QString name;
    qint64 size = 0;
    QString fingerprint; ///< SHA-256, hex
};

/// @param language en or it, whatever the program speaks  @param files the configuration first
/// Errors: UnknownModel, TemplateInvalid.
Result<QByteArray> html(const Site& site, const Gateway& gateway, const Catalog& catalog,
    const QList<File>& files, const QString& language, QDate date);

} // namespace GatewaySheet
