// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/Keys.h"

namespace madoguchi::seal
{

Result<Keys::Plain> Keys::open(ByteView sealed) const
{
    const auto envelope = readEnvelope(sealed);
    if (!envelope)
        return Error{ErrorCode::SealBroken, "the envelope is none of ours"};
    for (std::size_t key = 0; key < m_keys.size(); ++key)
        for (const Recipient &recipient : envelope->recipients) {
            if (!m_keys[key]->isMeantBy(recipient))
                continue;
            auto content = m_decryption.open(*envelope, recipient, *m_keys[key]);
            return content ? Result<Plain>(Plain{std::move(*content), key}) : Result<Plain>(content.error());
        }
    return Error{ErrorCode::SealBroken, "it was not sealed to a key of this centre"};
}

Result<std::unique_ptr<Keys>> Keys::load(const Opener::Files &files)
{
    std::vector<KeyPair> pairs{{files.centreCertificate, files.centreKey, files.centrePin}};
    pairs.insert(pairs.end(), files.furtherKeys.begin(), files.furtherKeys.end());
    auto keys = std::make_unique<Keys>();
    for (const KeyPair &pair : pairs) {
        auto key = CentreKey::load(pair);
        if (!key)
            return key.error();
        keys->m_keys.push_back(std::move(*key));
    }
    if (!keys->m_decryption.ready())
        return Error{ErrorCode::BadConfiguration, "OpenSSL lacks AES-256-GCM, key wrapping or SHA-256"};
    return keys;
}

} // namespace madoguchi::seal
