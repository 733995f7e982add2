// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PhonebookWords {

/// A field of a PBX's phone book in the current language; an unknown one as it stands.
QString field(const QString& name);

} // namespace PhonebookWords
