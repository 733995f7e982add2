// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// libre is C and names macros and functions as others do; it is included here and nowhere else.
extern "C" {
#include <re.h>
}
#undef min
#undef max
#undef MIN
#undef MAX
