// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

// OpenSSL 3 has two ways to a token, engines and providers. Debian 12 packs the engine alone and Debian 13
// both; the engine is the one that works in both.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "drivers/seal/Token.h"

#include "drivers/seal/SecretLine.h"
#include "drivers/seal/TokenUri.h"

#include <mutex>
#include <openssl/engine.h>
#include <openssl/err.h>
#include <optional>
#include <string_view>

namespace madoguchi::seal
{

using namespace openssl;

namespace
{

Error unusable(const std::string &why)
{
    return {ErrorCode::BadConfiguration, "the sealing key in a token: " + why};
}

// The one engine of this process, which cannot be loaded twice and keeps to the first token library that a
// key came out of. It stays until the program ends.
class TokenEngine
{
public:
    Result<ENGINE *> with(const std::filesystem::path &library)
    {
        if (!m_engine)
            m_engine = started();
        if (!m_engine)
            return unusable("OpenSSL's engine pkcs11 is not installed (libengine-pkcs11-openssl)");
        if (m_library && *m_library != library)
            return unusable("all keys in tokens must name the same library; p11-kit-proxy.so serves several");
        const bool named = m_library || library.empty() ||
                           ENGINE_ctrl_cmd_string(m_engine, "MODULE_PATH", library.c_str(), 0) == 1;
        return named ? Result<ENGINE *>(m_engine) : unusable("the engine takes no library");
    }
    void keepTo(const std::filesystem::path &library) { m_library = library; }

private:
    static ENGINE *started()
    {
        OPENSSL_init_crypto(OPENSSL_INIT_ENGINE_DYNAMIC, nullptr);
        ENGINE *engine = ENGINE_by_id("pkcs11");
        // It would write to standard error what belongs into our own words.
        if (engine && ENGINE_ctrl_cmd_string(engine, "QUIET", nullptr, 1) == 1 && ENGINE_init(engine) == 1)
            return engine;
        ENGINE_free(engine);
        return nullptr;
    }

    ENGINE *m_engine = nullptr;
    std::optional<std::filesystem::path> m_library;
};

struct KnownReason {
    const char *openSsl;
    const char *ours;
};
constexpr KnownReason knownReasons[] = {
    {"PIN incorrect", "the token does not take the PIN"},
    {"PIN invalid", "the token does not take the PIN"},
    {"PIN locked", "the token's PIN is locked"},
    {"Invalid PIN length", "the token does not take the PIN"},
    {"Unable to load PKCS#11 module", "its library cannot be loaded"},
};

// The first reason in OpenSSL's queue that says something to whoever sets the centre up.
Error reasonOfQueue()
{
    const char *found = "there is no such token, or no such private key in it";
    while (const unsigned long error = ERR_get_error()) {
        const char *reason = ERR_reason_error_string(error);
        for (const KnownReason &known : knownReasons)
            if (reason && std::string_view(reason) == known.openSsl)
                found = known.ours;
    }
    return unusable(found);
}

Result<KeyHandle> keyIn(ENGINE *engine, const TokenUri &uri, SecretBuffer &pin)
{
    pin.append(0); // the engine takes C strings
    const char *text = reinterpret_cast<const char *>(pin.bytes().data());
    if (!pin.empty() && ENGINE_ctrl_cmd_string(engine, "PIN", text, 0) != 1)
        return reasonOfQueue();
    ERR_clear_error();
    KeyHandle key(ENGINE_load_private_key(engine, uri.object.c_str(), nullptr, nullptr));
    if (!key)
        return reasonOfQueue();
    ERR_clear_error();
    return key;
}

} // namespace

bool isTokenUri(const std::string &key)
{
    return key.starts_with("pkcs11:");
}

Result<KeyHandle> readTokenKey(const std::string &text, const std::filesystem::path &pinFile)
{
    const auto uri = parseTokenUri(text);
    if (!uri)
        return uri.error();
    if (pinFile.empty() && uri->pin.empty())
        return unusable("no file with the token's PIN is named");
    auto pin = readSecretLine(pinFile.empty() ? uri->pin : pinFile);
    if (!pin)
        return pin.error();
    static std::mutex oneByOne;
    static TokenEngine engine;
    const std::lock_guard lock(oneByOne);
    const auto loaded = engine.with(uri->module);
    if (!loaded)
        return loaded.error();
    auto key = keyIn(*loaded, *uri, *pin);
    if (key)
        engine.keepTo(uri->module);
    return key;
}

} // namespace madoguchi::seal
