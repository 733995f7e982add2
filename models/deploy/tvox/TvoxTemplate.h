// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

/// Fills the site's users and devices into the import template downloaded from a TVox
/// (Impostazioni, Avanzate, Import utenti da file). It only creates: whoever stands in it already
/// is refused, the others are filled in. Holds passwords afterwards.
namespace TvoxTemplate {

struct Filled {
    QByteArray bytes;
    int users = 0;
    int devices = 0;
    int withoutPassword = 0; ///< of these, how many the technician still has to give one
    int withoutPermission = 0; ///< users whose calling permission (abilitazione) is left empty
    /// SheetRowRefused (subject = "anagrafica, 5" where it stands already, or the user or MAC)
    QList<Error> refused;
    [[nodiscard]] bool hasWork() const { return users + devices > 0; }
};

/// Pure. @param name of the file, for errors
/// Errors: SheetTemplateFaulty, TooMuchData, SheetRowRefused (nothing at all can be filled in).
Result<Filled> fill(
    const QByteArray& bytes, const QString& name, const Site& site, const Catalog& catalog);

/// The same from file to file; the template itself is never written to.
/// Errors: also FileUnreadable, FileUnwritable (also: `to` is the template).
Result<Filled> fillFile(
    const QString& from, const QString& to, const Site& site, const Catalog& catalog);

} // namespace TvoxTemplate
