// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"

#include <tl/expected.hpp>

/// A value or the Error that prevented it. tl::expected because std::expected needs C++23.
template <typename T> using Result = tl::expected<T, Error>;
/// Success or an Error, for what has no value.
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(
    ErrorCode code, QString subject = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error(code, std::move(subject), std::move(detail)));
}
