// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/KeyStore.h"

namespace madoguchi::simulator
{

enum class Hierarchy { Authentication, Signature }; // 利用者証明用, 署名用

// The sixteen bytes that name a key in card-verifiable certificates (証明者鍵ID): seven digits, 08 05, three
// digits, zeros. The real hierarchy begins with 5, the one for tests with 6.
using KeyId = std::array<std::uint8_t, 16>;
KeyId keyId(std::string_view sevenDigits);

namespace authorities
{
inline const KeyId cardManager = keyId("6000020");
inline const KeyId surface = keyId("6000023");
inline const KeyId text = keyId("6000033");
} // namespace authorities

// A synthetic authority, which issues what real cards have from J-LIS: roots of both hierarchies in three
// generations that share one name each (O=JPKI-TEST), and the keys above card-verifiable certificates. Every
// key is made when it is first needed. Any thread.
class Authority
{
public:
    // The one of this process; its keys are gone with it.
    static std::shared_ptr<Authority> ephemeral();
    // Keeps its keys in a directory (0700, made where missing) and writes its anchors to `anchors/` in it:
    // one PEM file for each root, and `cv-<key id in hex>.pem` with the public key of each CA above
    // card-verifiable certificates. The first time takes a second or more, for the keys. FileUnreadable.
    static Result<std::shared_ptr<Authority>> load(const std::filesystem::path &directory);

    struct Anchors {
        std::vector<Bytes> certificates; // DER, all roots
        std::map<KeyId, Bytes> cvKeys;   // SubjectPublicKeyInfo
    };
    Anchors anchors(); // makes all keys it needs

    static constexpr std::array generations{2015, 2019, 2023}; // the year each root begins
    // The root of this generation and its key.
    Bytes root(Hierarchy hierarchy, int generation);
    std::shared_ptr<const RsaKey> rootKey(Hierarchy hierarchy, int generation);

    // The key that an id names, of a CA or of an issuer below it.
    std::shared_ptr<const RsaKey> cvKey(const KeyId &id);
    // A key of one card. `card` tells cards apart.
    std::shared_ptr<const RsaKey> cardKey(std::string_view card, const std::string &use);

    explicit Authority(std::filesystem::path keys = {}) : m_keys(std::move(keys)) {}

private:
    Result<void> writeAnchors(const std::filesystem::path &directory);

    KeyStore m_keys;
};

} // namespace madoguchi::simulator
