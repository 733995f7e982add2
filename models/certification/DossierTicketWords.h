// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/Dossier.h"

/// The words of the ticket. They are no tr() texts: the ticket speaks the language of who reads it,
/// which need not be the program's.
namespace DossierTicketWords {
/// Unknown keys stay as they are.
QString word(QLatin1StringView key, const QString& language);
/// What is missing, by DossierFlow's keys: "the technical contact's telephone number".
QString missing(const QString& key, const QString& language);
/// Fields of a catalogue entry that a template is asked with, in order.
const QStringList& entryKeys();
QString entry(const QString& key, const QString& language);
} // namespace DossierTicketWords
