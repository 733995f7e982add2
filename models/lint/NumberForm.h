// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/NumberBlock.h"

/// How a telephone number is written: with its country in front, and how, or without.
enum class NumberForm { Unknown, National, Plus, ZeroZero, Bare };

namespace LintNumbers {
/// Bare is "390721...": recognised for Italy (ITU-T E.164 code 39), whose national numbers keep
/// their leading 0 behind it. @param country ISO 3166, "IT"
NumberForm of(const QString& number, const QString& country);
/// The same number in the form the site file calls national, plus or zerozero. Only Italian ones
/// can be rewritten; others come back as they are.
QString written(const QString& number, const QString& form, const QString& country);
/// Both ends of a block.
NumberBlock written(const NumberBlock& block, const QString& form, const QString& country);
bool canRewrite(const QString& country);
/// The site file's name of a form: national, plus or zerozero; empty for the others.
QString name(NumberForm form);
/// "+39...", as an example of the form.
QString example(NumberForm form);
} // namespace LintNumbers
