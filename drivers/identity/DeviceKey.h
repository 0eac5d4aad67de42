// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/OpenSslHandle.h"

#include <string>

// The key by which a machine speaks to the centre and signs what it hands in: made on the machine, EC P-256.
namespace madoguchi::identity
{

Result<openssl::KeyHandle> makeDeviceKey();                        // Internal
Result<std::string> privateKeyPem(EVP_PKEY *key);                  // PKCS#8, without a pass phrase
Result<openssl::KeyHandle> deviceKeyFromPem(std::string_view pem); // BadConfiguration
// PKCS#10, DER: proves that who asks has the key. Names nobody: the centre decides the name.
Result<Bytes> certificateRequest(EVP_PKEY *key);
// Whether the first certificate of a PEM text is for this key.
bool belongsTo(EVP_PKEY *key, std::string_view certificatePem);

} // namespace madoguchi::identity
