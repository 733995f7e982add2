// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"

/// What stands on a recovery sheet: 160 random bits as eight groups of five characters (Crockford's
/// base 32, without I, L, O and U), the fifth of each checking the other four and their place. It
/// is printed once and stored nowhere; the store keeps the vault's key wrapped with it.
class RecoveryKey {
public:
    static RecoveryKey make();
    /// Small letters, blanks, hyphens and the letters that look like digits are taken as meant.
    /// Errors: RecoveryKeyMistyped (detail = number of the first group with a slip, from 1).
    static Result<RecoveryKey> read(const Secret& typed);

    /// As it is printed, "XXXXX-XXXXX-...".
    [[nodiscard]] Secret text() const;
    /// Base64 of 20 bytes.
    [[nodiscard]] const Secret& bytes() const { return m_bytes; }

    static constexpr int groupCount = 8;
    static constexpr int groupSize = 5;

private:
    explicit RecoveryKey(Secret bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Secret m_bytes;
};
