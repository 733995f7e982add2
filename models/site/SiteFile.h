// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <QByteArray>
#include <QJsonObject>

/// The site file, format doppino-site/1: UTF-8 JSON.
namespace SiteFile {

/// Reads and checks a whole file. Nothing of a file with a fault is used.
/// Errors: one for each fault, subject = JSON path such as "phones[2].mac"; MalformedFile
/// (detail = line:column: reason) stands alone. Rules of SiteRules included.
tl::expected<Site, QList<Error>> read(const QByteArray& bytes, const Catalog& catalog);

enum class Secrets { Omit, Include };

/// Writes a site; equal sites give equal bytes.
QByteArray write(const Site& site, Secrets secrets);

/// One trunk in the file's own form, without its password.
QJsonObject trunkObject(const Trunk& trunk);
/// And back: what is unknown or of another type is left out.
Trunk trunkFrom(const QJsonObject& object);

/// The largest file read() takes: 16 MiB.
constexpr qsizetype maximumSize = 16 * 1024 * 1024;

} // namespace SiteFile
