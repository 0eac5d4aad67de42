// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// Sealing and opening 2 KiB beside the bare primitives that nothing can do without, turn by turn, so that
// both meet the same machine. "ratio" is what is done in the time that the primitives alone take.
#include "drivers/seal/Seal.h"
#include "drivers/support/OpenSslHandle.h"
#include "tests/support/TestPki.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <openssl/ec.h>

using namespace madoguchi;
using namespace madoguchi::openssl;

namespace
{

using Clock = std::chrono::steady_clock;
using CipherHandle = std::unique_ptr<EVP_CIPHER_CTX, Release<EVP_CIPHER_CTX_free>>;

constexpr std::size_t contentBytes = 2048;

// What OpenSSL is asked for is looked up once, as well as a program can.
class Primitives
{
public:
    Primitives() : m_content(contentBytes, 'x')
    {
        m_signature = Bytes(72);
        (void)sign();
    }

    bool sign()
    {
        const DigestHandle context(EVP_MD_CTX_new());
        std::size_t size = m_signature.capacity();
        m_signature.resize(size);
        const bool done =
            EVP_DigestSignInit(context.get(), nullptr, m_sha256.get(), nullptr, m_own.get()) == 1 &&
            EVP_DigestSign(context.get(), m_signature.data(), &size, m_content.data(), m_content.size()) == 1;
        m_signature.resize(size);
        return done;
    }
    bool verify() const
    {
        const DigestHandle context(EVP_MD_CTX_new());
        return EVP_DigestVerifyInit(context.get(), nullptr, m_sha256.get(), nullptr, m_own.get()) == 1 &&
               EVP_DigestVerify(context.get(), m_signature.data(), m_signature.size(), m_content.data(),
                                m_content.size()) == 1;
    }
    bool makeKey()
    {
        const KeyUseHandle context(EVP_PKEY_CTX_new_from_pkey(nullptr, m_own.get(), nullptr));
        EVP_PKEY *made = nullptr;
        const bool done =
            EVP_PKEY_keygen_init(context.get()) == 1 && EVP_PKEY_generate(context.get(), &made) == 1;
        m_once.reset(made);
        return done;
    }
    bool agree() const
    {
        const KeyUseHandle context(EVP_PKEY_CTX_new_from_pkey(nullptr, m_once.get(), nullptr));
        Bytes secret(32);
        std::size_t size = secret.size();
        return EVP_PKEY_derive_init(context.get()) == 1 &&
               EVP_PKEY_derive_set_peer_ex(context.get(), m_own.get(), 0) == 1 &&
               EVP_PKEY_derive(context.get(), secret.data(), &size) == 1;
    }
    bool encrypt() const
    {
        const CipherHandle context(EVP_CIPHER_CTX_new());
        const Bytes key(32, 1), nonce(12, 2);
        Bytes output(m_content.size()), tag(16);
        int size = 0;
        return EVP_EncryptInit_ex2(context.get(), m_gcm.get(), key.data(), nonce.data(), nullptr) == 1 &&
               EVP_EncryptUpdate(context.get(), output.data(), &size, m_content.data(),
                                 static_cast<int>(m_content.size())) == 1 &&
               EVP_EncryptFinal_ex(context.get(), output.data(), &size) == 1 &&
               EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, 16, tag.data()) == 1;
    }
    bool sealing() { return sign() && makeKey() && agree() && encrypt(); }
    // Decrypting is encrypting in GCM.
    bool opening() const { return agree() && verify() && encrypt(); }

private:
    std::unique_ptr<EVP_MD, Release<EVP_MD_free>> m_sha256{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    std::unique_ptr<EVP_CIPHER, Release<EVP_CIPHER_free>> m_gcm{
        EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr)};
    KeyHandle m_own{EVP_EC_gen("P-256")}, m_once{EVP_EC_gen("P-256")};
    Bytes m_content, m_signature;
};

template <typename Ours, typename Bare> void beside(benchmark::State &state, Ours ours, Bare bare)
{
    Clock::duration oursTook{}, bareTook{};
    for (auto _ : state) {
        const auto begun = Clock::now();
        const bool done = ours();
        const auto between = Clock::now();
        const bool bareDone = bare();
        bareTook += Clock::now() - between;
        oursTook += between - begun;
        if (!done || !bareDone)
            return state.SkipWithError("not done");
        state.SetIterationTime(std::chrono::duration<double>(between - begun).count());
    }
    const double seconds = std::chrono::duration<double>(oursTook).count();
    state.counters["ratio"] = std::chrono::duration<double>(bareTook).count() / seconds;
    state.counters["per_second"] = static_cast<double>(state.iterations()) / seconds;
}

struct Ward {
    test::TestPki pki;
    Result<std::unique_ptr<seal::Sealer>> sealer = seal::Sealer::load(
        {pki.file("kiosk-MY-K1.pem"), pki.file("kiosk-MY-K1-key.pem"), pki.file("seal.pem")});
    Result<std::unique_ptr<seal::Opener>> opener =
        seal::Opener::load({pki.file("seal.pem"), pki.file("seal-key.pem"), pki.file("authority.pem")});
    Primitives primitives;
    Bytes content = Bytes(contentBytes, 'x');
};

void sealing(benchmark::State &state)
{
    Ward ward;
    if (!ward.sealer)
        return state.SkipWithError("no keys");
    beside(
        state, [&] { return (*ward.sealer)->seal(ward.content).ok(); },
        [&] { return ward.primitives.sealing(); });
}
BENCHMARK(sealing)->UseManualTime()->Unit(benchmark::kMicrosecond);

void opening(benchmark::State &state)
{
    Ward ward;
    const auto sealed = ward.sealer ? (*ward.sealer)->seal(ward.content) : ward.sealer.error();
    if (!sealed || !ward.opener)
        return state.SkipWithError("no keys");
    beside(
        state, [&] { return (*ward.opener)->open(*sealed).ok(); }, [&] { return ward.primitives.opening(); });
}
BENCHMARK(opening)->UseManualTime()->Unit(benchmark::kMicrosecond);

} // namespace
