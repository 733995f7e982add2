// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/RandomSecret.h"

#include <array>
#include <sodium.h>
#include <string_view>

namespace {

constexpr std::string_view lower = "abcdefghijkmnopqrstuvwxyz";
constexpr std::string_view upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr std::string_view digits = "23456789";
constexpr std::string_view marks = "._-";
constexpr std::string_view every = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789._-";
constexpr std::string_view typed = "abcdefghijkmnpqrstuvwxyz23456789";

char oneOf(std::string_view alphabet)
{
    return alphabet[randombytes_uniform(uint32_t(alphabet.size()))];
}

} // namespace

Secret randomPassword(int length)
{
    QByteArray text(qBound(8, length, 64), Qt::Uninitialized);
    const std::array required { lower, upper, digits, marks };
    for (qsizetype i = 1; i < text.size(); ++i)
        text[i] = oneOf(i <= qsizetype(required.size()) ? required[size_t(i - 1)] : every);
    // Fisher and Yates, from the second character on: a mark in front reads as an option.
    for (qsizetype i = text.size() - 1; i > 1; --i)
        std::swap(text[i], text[1 + randombytes_uniform(uint32_t(i))]);
    text[0] = oneOf(lower);
    const Secret secret(text);
    sodium_memzero(text.data(), size_t(text.size()));
    return secret;
}

Secret randomTypedPassword(int length)
{
    QByteArray text(qBound(6, length, 64), Qt::Uninitialized);
    for (char& character : text)
        character = oneOf(typed);
    const Secret secret(text);
    sodium_memzero(text.data(), size_t(text.size()));
    return secret;
}
