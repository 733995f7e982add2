// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/Dossier.h"

/// What a dossier's log says about a change: only the values that differ, before and after, and
/// never a password. Pure.
namespace DossierChanges {
/// @param at, who, note are those of every event. Empty when both are the same.
QList<DossierEvent> between(const Dossier& before, const Dossier& after, const QDateTime& at,
    const QString& who, const QString& note);
} // namespace DossierChanges
