// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/FolderWriter.h"
#include "models/site/Site.h"

#include <QDate>

/// What somebody needs to upload a gateway's configuration by hand, later or elsewhere: the file
/// under the name the device knows, the small files that go with it, and a sheet. Only the files
/// for the device hold passwords.
struct PreparedGateway {
    QString gateway; ///< its name
    QString fingerprint; ///< of the configuration: SHA-256, hex
    QList<FolderWriter::File> files; ///< configuration, further ones of the device, sheet
    [[nodiscard]] QStringList fileNames() const;
};

namespace Preparation {

/// The files of some gateways of a site, with names that do not clash on any file system.
/// @param names of gateways, each once  @param language of the sheets, en or it
struct Request {
    QStringList names;
    QString language;
    QDate date;
};

/// One gateway that could not be prepared, and why.
struct Problem {
    QString gateway;
    Error error;
};

struct Plan {
    QList<PreparedGateway> gateways;
    QList<Problem> problems;
    /// All files of all of them.
    [[nodiscard]] QList<FolderWriter::File> files() const;
};

/// Renders everything; one gateway that cannot be rendered does not stop the others.
/// Errors of one: NoSuchGateway, those of renderGateway(), MissingValue or DuplicateMac (two
/// gateways whose files would have one name), TemplateInvalid.
Plan plan(const Site& site, const Catalog& catalog, const Request& request);

} // namespace Preparation
