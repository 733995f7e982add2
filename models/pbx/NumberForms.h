// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/NumberBlock.h"

#include <QStringList>

/// The ways of writing one telephone number. Knows Italy, whose numbers keep their leading zero
/// behind +39; a number of another country stays as it is typed.
namespace NumberForms {

/// "39"; empty = a country whose way of dialling is not known here.
QString countryCode(const QString& country);
/// @param format national, plus or zerozero
QString inForm(const QString& number, const QString& format, const QString& country);

/// The Asterisk patterns that match the numbers of a block and no others, in order: at most two for
/// each digit in which the ends differ. "0721405520-39": _072140552X, _072140553X.
QStringList patterns(const NumberBlock& block);

} // namespace NumberForms
