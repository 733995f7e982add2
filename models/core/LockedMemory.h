// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// Memory for secrets: kept out of the swap and of core dumps, wiped when it is given back. Small
/// pieces share pages, as a site has thousands of secrets and a process may lock but some
/// megabytes; where the system lets no more be locked, the rest is ordinary memory that is still
/// wiped. Any thread.
namespace LockedMemory {

/// @param size 1 or more bytes
[[nodiscard]] char* take(std::size_t size);
void giveBack(char* memory, std::size_t size);

} // namespace LockedMemory
