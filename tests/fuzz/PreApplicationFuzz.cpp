// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// Pre-applications from home. An input is a byte and what follows: the reference of a code as it is, or, when
// the byte is odd, what a page at home would sign; that is signed here, since no chance makes a signature.
#include "tests/fuzz/FuzzParts.h"
#include "tests/fuzz/TextRules.h"

#include "drivers/scan/Payload.h"
#include "drivers/scan/PreApplication.h"
#include "drivers/support/OpenSslHandle.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <unistd.h>

#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/pem.h>

using namespace madoguchi;
using namespace madoguchi::fuzz;
using namespace madoguchi::scan;

namespace
{

const std::chrono::sys_seconds now(std::chrono::seconds(1'796'000'000)); // 2026-11-30
const std::string keyId = "home-1";

// A key and the folder in which a machine looks for it; the folder goes with the process.
class Home
{
public:
    Home() : m_key(EVP_EC_gen("P-256"))
    {
        std::string made = (std::filesystem::temp_directory_path() / "madoguchi-fuzz-XXXXXX").string();
        must(::mkdtemp(made.data()) != nullptr, "a folder can be made");
        m_folder = made;
        const openssl::BioHandle file(BIO_new_file((m_folder / (keyId + ".pem")).c_str(), "w"));
        must(file && PEM_write_bio_PUBKEY(file.get(), m_key.get()) == 1, "a key can be written");
    }
    ~Home()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    Home(const Home &) = delete;
    Home &operator=(const Home &) = delete;

    const std::filesystem::path &folder() const { return m_folder; }
    std::string sign(ByteView content) const
    {
        const std::string head = keyId + '.' + base64Url(content);
        return head + '.' + base64Url(signature(preApplicationPrefix() + head));
    }

private:
    static std::string base64Url(ByteView bytes)
    {
        constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        std::string text;
        std::uint32_t bits = 0;
        int count = 0;
        for (const std::uint8_t byte : bytes) {
            bits = bits << 8 | byte;
            for (count += 8; count >= 6; count -= 6)
                text += letters[bits >> (count - 6) & 0x3F];
        }
        if (count > 0)
            text += letters[bits << (6 - count) & 0x3F];
        return text;
    }
    Bytes signature(const std::string &text) const
    {
        const openssl::DigestHandle context(EVP_MD_CTX_new());
        Bytes der(128);
        std::size_t size = der.size();
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get());
        EVP_DigestSign(context.get(), der.data(), &size, reinterpret_cast<const std::uint8_t *>(text.data()),
                       text.size());
        const std::uint8_t *from = der.data();
        const std::unique_ptr<ECDSA_SIG, openssl::Release<ECDSA_SIG_free>> pair(
            d2i_ECDSA_SIG(nullptr, &from, static_cast<long>(size)));
        Bytes raw(64);
        BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), raw.data(), 32);
        BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), raw.data() + 32, 32);
        return raw;
    }

    openssl::KeyHandle m_key;
    std::filesystem::path m_folder;
};

void check(const PreApplication &made)
{
    must(made.id.size() >= 8 && made.id.size() <= 64 && !made.procedure.empty(),
         "id and procedure are there");
    must(made.expires > now && made.issued < made.expires, "what is taken has not run out");
    must(made.answers.size() <= 200, "answers are few");
    for (const auto &[field, value] : made.answers) {
        must(nlohmann::json::accept(value), "a value is JSON");
        must(!nlohmann::json::parse("[" + value + "]", nullptr, false).is_discarded(), "one value");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Home home;
    Parts input({data, size});
    const bool signedHere = input.byte() & 1;
    const ByteView rest = input.take(size);
    const std::string reference = signedHere ? home.sign(rest) : std::string(rest.begin(), rest.end());
    const auto made = readPreApplication(reference, home.folder(), now);
    if (made) {
        must(signedHere, "nothing is believed without a signature");
        check(*made);
    } else if (signedHere) {
        must(made.error().code != ErrorCode::CodeUnsigned, "a signature is seen");
    }
    ERR_clear_error();
    return 0;
}
