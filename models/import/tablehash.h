#pragma once

#include <QByteArrayView>

#include <cstring>

namespace runcost::table {

// 128 bits of content: to recognise a row again, not to withstand an attacker.
struct Hash128 {
    quint64 low = 0;
    quint64 high = 0;
    Hash128& operator+=(const Hash128& other) // order does not matter
    {
        low += other.low;
        high += other.high;
        return *this;
    }
};

namespace hashing {
    __extension__ using Wide = unsigned __int128;
    inline quint64 mixed(quint64 a, quint64 b)
    {
        const Wide product = static_cast<Wide>(a) * b;
        return static_cast<quint64>(product) ^ static_cast<quint64>(product >> 64);
    }
    inline quint64 word(const char* from, std::size_t size)
    {
        quint64 value = 0;
        std::memcpy(&value, from, size);
        return value;
    }
} // namespace hashing

[[nodiscard]] inline Hash128 hashOf(QByteArrayView bytes, quint64 salt)
{
    using namespace hashing;
    quint64 a = salt ^ 0x9E3779B97F4A7C15U;
    quint64 b = ~salt ^ 0xC2B2AE3D27D4EB4FU;
    const char* at = bytes.data();
    auto left = static_cast<std::size_t>(bytes.size());
    const quint64 length = left;
    for (; left >= 8; at += 8, left -= 8) {
        const quint64 next = word(at, 8);
        a = mixed(a ^ next, 0xA0761D6478BD642FU);
        b = mixed(b ^ next, 0xE7037ED1A0B428DBU);
    }
    const quint64 tail = left > 0 ? word(at, left) : 0;
    a = mixed(a ^ tail, 0x8EBC6AF09C88C6E3U ^ length);
    b = mixed(b ^ tail, 0x589965CC75374CC3U ^ length);
    return { mixed(a, b ^ 0x1D8E4E27C47D124FU), mixed(b, a ^ 0xEB44ACCAB455D165U) };
}

} // namespace runcost::table
