// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"

/// The one table that turns errors into sentences, for the window and the command line alike, in
/// the language of the installed translators.
namespace ErrorText {

/// What happened, in one sentence, naming the subject and the other side's words.
QString sentence(const Error& error);
/// What to try next, in one sentence.
QString nextStep(const Error& error);
/// Who has to act: "you", "the site's network", ...
QString turn(Turn turn);
/// sentence() and nextStep() in one paragraph.
QString whole(const Error& error);

} // namespace ErrorText
