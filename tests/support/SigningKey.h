// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/OpenSslHandle.h"

#include <filesystem>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <string>
#include <sys/stat.h>

namespace madoguchi::test
{

// A key pair for signing bundles: NAME.key in `folder`, NAME.pem in the folder of public keys. The private
// key.
inline std::filesystem::path makeSigningKey(const std::filesystem::path &folder, const std::string &name,
                                            const std::filesystem::path &publicKeys)
{
    const openssl::KeyHandle key(EVP_EC_gen("P-256"));
    const std::filesystem::path file = folder / (name + ".key");
    std::FILE *out = std::fopen(file.c_str(), "w");
    PEM_write_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(out);
    ::chmod(file.c_str(), 0600);
    std::filesystem::create_directories(publicKeys);
    out = std::fopen((publicKeys / (name + ".pem")).c_str(), "w");
    PEM_write_PUBKEY(out, key.get());
    std::fclose(out);
    return file;
}

} // namespace madoguchi::test
