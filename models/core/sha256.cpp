#include "core/sha256.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#include <immintrin.h>
#define RUNCOST_SHA_INSTRUCTIONS 1
#endif

// FIPS 180-4. The order of the words in the registers is that of Intel's description of the instructions.
namespace runcost {
namespace {

    constexpr std::array<quint32, 8> startState { 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c,
        0x1f83d9ab, 0x5be0cd19 };

#ifdef RUNCOST_SHA_INSTRUCTIONS
    alignas(16) constexpr std::array<quint32, 64> roundConstants { 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b,
        0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7,
        0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152,
        0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc,
        0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
        0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
        0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2 };

    bool processorHasSha()
    {
        unsigned a = 0;
        unsigned b = 0;
        unsigned c = 0;
        unsigned d = 0;
        if (__get_cpuid(1, &a, &b, &c, &d) == 0 || (c & bit_SSSE3) == 0 || (c & bit_SSE4_1) == 0)
            return false;
        return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & (1U << 29)) != 0;
    }

    __attribute__((target("sha,ssse3,sse4.1"))) void takeBlocks(std::array<quint32, 8>& state, const uchar* bytes, std::size_t blocks)
    {
        const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
        const auto load = [](const void* from) { return _mm_loadu_si128(static_cast<const __m128i*>(from)); };
        const __m128i cdab = _mm_shuffle_epi32(load(state.data()), 0xB1);
        const __m128i efgh = _mm_shuffle_epi32(load(state.data() + 4), 0x1B);
        __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
        __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);
        for (; blocks > 0; --blocks, bytes += 64) {
            const __m128i abefBefore = abef;
            const __m128i cdghBefore = cdgh;
            __m128i words[4]; // of four rounds each
            for (std::size_t i = 0; i < 4; ++i)
                words[i] = _mm_shuffle_epi8(load(bytes + 16 * i), bigEndian);
            for (std::size_t round = 0; round < 16; ++round) {
                __m128i& now = words[round % 4];
                if (round >= 4) {
                    const __m128i& before = words[(round + 3) % 4];
                    const __m128i shifted = _mm_alignr_epi8(before, words[(round + 2) % 4], 4);
                    now = _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(now, words[(round + 1) % 4]), shifted), before);
                }
                const __m128i sum = _mm_add_epi32(now, load(roundConstants.data() + 4 * round));
                cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
                abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
            }
            abef = _mm_add_epi32(abef, abefBefore);
            cdgh = _mm_add_epi32(cdgh, cdghBefore);
        }
        const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
        const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
        _mm_storeu_si128(reinterpret_cast<__m128i*>(state.data()), _mm_blend_epi16(feba, dchg, 0xF0));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(state.data() + 4), _mm_alignr_epi8(dchg, feba, 8));
    }
#else
    bool processorHasSha() { return false; }
    void takeBlocks(std::array<quint32, 8>&, const uchar*, std::size_t) { }
#endif

} // namespace

Sha256::Sha256()
    : m_state(startState)
{
    static const bool hasInstructions = processorHasSha();
    if (!hasInstructions)
        m_plain = std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256);
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.addData(bytes);
    return hash.result();
}

void Sha256::addData(QByteArrayView bytes)
{
    if (m_plain)
        return m_plain->addData(bytes);
    const auto* at = reinterpret_cast<const uchar*>(bytes.data());
    auto left = static_cast<std::size_t>(bytes.size());
    m_size += left;
    if (m_used > 0) {
        const std::size_t taken = std::min(left, m_block.size() - m_used);
        std::memcpy(m_block.data() + m_used, at, taken);
        m_used += taken;
        at += taken;
        left -= taken;
        if (m_used < m_block.size())
            return;
        takeBlocks(m_state, m_block.data(), 1);
        m_used = 0;
    }
    takeBlocks(m_state, at, left / 64);
    m_used = left % 64;
    if (m_used > 0)
        std::memcpy(m_block.data(), at + (left - m_used), m_used);
}

QByteArray Sha256::result() const
{
    if (m_plain)
        return m_plain->result();
    std::array<uchar, 128> rest {};
    std::copy_n(m_block.begin(), m_used, rest.begin());
    rest[m_used] = 0x80;
    const std::size_t size = m_used < 56 ? 64 : 128;
    qToBigEndian<quint64>(m_size * 8, rest.data() + size - 8);
    std::array<quint32, 8> state = m_state;
    takeBlocks(state, rest.data(), size / 64);
    QByteArray digest(32, Qt::Uninitialized);
    qToBigEndian<quint32>(state.data(), 8, digest.data());
    return digest;
}

} // namespace runcost
