// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/OpenSslHandle.h"

#include <string>

namespace madoguchi::seal
{

bool isTokenUri(const std::string &key); // "pkcs11:…"

// A private key that stays in its token (RFC 7512). The PIN's file comes from `pin`, else from pin-source in
// the URI; module-path names the token's library, the same for all keys of a program; else all that p11-kit
// knows are looked through. A PIN in the URI itself is refused. Any number of threads may call this at once;
// it is done one after the other.
Result<openssl::KeyHandle> readTokenKey(const std::string &uri,
                                        const std::filesystem::path &pin); // BadConfiguration

} // namespace madoguchi::seal
