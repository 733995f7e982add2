// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <dlfcn.h>

/// Whether the program runs under a sanitizer. The tests themselves are compiled without one, so
/// that the compiler's own macros tell nothing.
inline bool isUnderSanitizer()
{
    return ::dlsym(RTLD_DEFAULT, "__asan_init") || ::dlsym(RTLD_DEFAULT, "__tsan_init");
}
