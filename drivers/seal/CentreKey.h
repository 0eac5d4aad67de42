// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/seal/Envelope.h"
#include "drivers/seal/Seal.h"
#include "drivers/support/OpenSslHandle.h"
#include "drivers/support/SecretBuffer.h"

#include <mutex>
#include <string>

namespace madoguchi::seal
{

// "The centre's certificate holds no …": what keys may be agreed with. Curves whose every point is of prime
// order, so that a sender's point that lies on the curve is a good one.
bool isSealingKey(EVP_PKEY *key);

// One certificate of the centre with its key, which is in a file or stays in a token. Any number of threads
// may use it at once; a token serves one after the other.
class CentreKey
{
public:
    static Result<std::unique_ptr<CentreKey>> load(const KeyPair &files); // BadConfiguration

    bool isMeantBy(const Recipient &recipient) const;
    enum class Agreement {
        Reached,
        BadPoint,    // the sender's key is none
        KeyUnusable, // the token is away, or does not do this
    };
    // What the recipient's ephemeral key and this one have in common.
    Agreement agree(const Recipient &recipient, SecretBuffer &secret) const;

private:
    CentreKey() = default;
    openssl::KeyHandle senders(ByteView point) const;
    Result<void> tried() const;

    openssl::CertificateHandle m_certificate;
    openssl::KeyHandle m_key;
    Bytes m_issuer, m_serial, m_keyIdentifier;
    bool m_isInToken = false;
    mutable std::mutex m_token;
};

} // namespace madoguchi::seal
