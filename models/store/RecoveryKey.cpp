// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/RecoveryKey.h"

#include <array>
#include <sodium.h>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int byteCount = 20;
constexpr int bitsPerCharacter = 5;
constexpr int plainSize = RecoveryKey::groupSize - 1;
constexpr qsizetype longestTyped = 200;

/// Product in the field of 32 elements (x^5 + x^2 + 1).
constexpr int product(int a, int b)
{
    int sum = 0;
    for (; b > 0; b >>= 1) {
        if (b & 1)
            sum ^= a;
        a <<= 1;
        if (a & 32)
            a ^= 0b100101;
    }
    return sum;
}

/// A weight of its own for every place, and one for the group's number: any one character mistyped,
/// any two changed over, and two groups changed over are noticed.
constexpr int checkOf(const std::array<int, plainSize>& values, int group)
{
    int check = product(group + 1, 7);
    int weight = 1;
    for (const int value : values) {
        weight = product(weight, 2);
        check ^= product(value, weight);
    }
    return check;
}

/// -1 = no character of such a key
int characterValue(char typed)
{
    const char capital = typed >= 'a' && typed <= 'z' ? char(typed - 'a' + 'A') : typed;
    if (capital == 'O')
        return 0;
    if (capital == 'I' || capital == 'L')
        return 1;
    const auto at = crockford.find(capital);
    return at == std::string_view::npos ? -1 : int(at);
}

bool isBetweenGroups(char c) { return c == ' ' || c == '-' || c == '\t' || c == '\r' || c == '\n'; }

/// The values of one group; false = a slip in it. @param at of the typed text, moved behind it
bool readGroup(
    const QByteArray& typed, qsizetype& at, int group, std::array<int, plainSize>& values)
{
    int count = 0;
    int check = -1;
    for (; count < RecoveryKey::groupSize && at < typed.size(); ++at) {
        if (isBetweenGroups(typed[at]))
            continue;
        const int value = characterValue(typed[at]);
        if (value < 0)
            return false;
        (count < plainSize ? values[size_t(count)] : check) = value;
        ++count;
    }
    return count == RecoveryKey::groupSize && check == checkOf(values, group);
}

/// Bits of groups into bytes, the highest first.
class BitWriter {
public:
    explicit BitWriter(QByteArray& bytes)
        : m_bytes(bytes)
    {
    }
    void write(int value)
    {
        for (int bit = bitsPerCharacter - 1; bit >= 0; --bit, ++m_at)
            if (value >> bit & 1)
                m_bytes[m_at / 8] = char(m_bytes[m_at / 8] | 0x80 >> m_at % 8);
    }

private:
    QByteArray& m_bytes;
    qsizetype m_at = 0;
};

int bitsAt(const QByteArray& bytes, qsizetype from)
{
    int value = 0;
    for (qsizetype at = from; at < from + bitsPerCharacter; ++at)
        value = value << 1 | (bytes[at / 8] >> (7 - at % 8) & 1);
    return value;
}

tl::unexpected<Error> mistyped(int group)
{
    return fail(ErrorCode::RecoveryKeyMistyped, {}, QString::number(group + 1));
}

Secret secretOf(QByteArray& bytes)
{
    QByteArray text = bytes.toBase64();
    const Secret secret(text);
    wipe(text);
    wipe(bytes);
    return secret;
}

} // namespace

RecoveryKey RecoveryKey::make()
{
    static_assert(groupCount * plainSize * bitsPerCharacter == byteCount * 8);
    QByteArray bytes(byteCount, Qt::Uninitialized);
    randombytes_buf(bytes.data(), byteCount);
    return RecoveryKey(secretOf(bytes));
}

Result<RecoveryKey> RecoveryKey::read(const Secret& typed)
{
    QByteArray text = typed.revealUtf8();
    if (text.size() > longestTyped)
        return mistyped(groupCount - 1);
    QByteArray bytes(byteCount, '\0');
    BitWriter writer(bytes);
    qsizetype at = 0;
    int wrong = -1;
    for (int group = 0; group < groupCount && wrong < 0; ++group) {
        std::array<int, plainSize> values {};
        if (!readGroup(text, at, group, values))
            wrong = group;
        for (const int value : values)
            writer.write(value);
    }
    for (; wrong < 0 && at < text.size(); ++at)
        if (!isBetweenGroups(text[at]))
            wrong = groupCount - 1;
    wipe(text);
    if (wrong < 0)
        return RecoveryKey(secretOf(bytes));
    wipe(bytes);
    return mistyped(wrong);
}

Secret RecoveryKey::text() const
{
    QByteArray sealedBytes = m_bytes.revealUtf8();
    QByteArray bytes = QByteArray::fromBase64(sealedBytes);
    QByteArray text;
    text.reserve(groupCount * (groupSize + 1)); // no copy of half of it stays behind
    qsizetype at = 0;
    for (int group = 0; group < groupCount; ++group) {
        if (group > 0)
            text.append('-');
        std::array<int, plainSize> values {};
        for (int& value : values) {
            value = bitsAt(bytes, at);
            at += bitsPerCharacter;
            text.append(crockford[size_t(value)]);
        }
        text.append(crockford[size_t(checkOf(values, group))]);
    }
    const Secret secret(text);
    for (QByteArray* used : { &sealedBytes, &bytes, &text })
        wipe(*used);
    return secret;
}
