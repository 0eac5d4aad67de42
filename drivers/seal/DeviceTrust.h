// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/seal/SignedContent.h"
#include "drivers/support/OpenSslHandle.h"

#include <array>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace madoguchi::seal
{

// A device whose certificate chains to the authority.
struct TrustedDevice {
    openssl::KeyHandle key;
    std::string name; // the one common name of its certificate
};

// Whose signatures count. Reading a certificate and following its chain takes longer than all else when a
// message is opened, and a city's few thousand devices come again and again: what was found once is kept by
// the certificate's SHA-256, the least recently used going first. Only what was trusted is kept; strangers
// cost their own time and no memory. Any number of threads may use it at once.
//
// Whether a certificate ran out plays no part: what was handed in while it held may arrive much later, and
// the line itself demands one that holds.
class DeviceTrust
{
public:
    static Result<std::unique_ptr<DeviceTrust>>
    load(const std::filesystem::path &authority); // BadConfiguration

    std::shared_ptr<const TrustedDevice> device(const SignedContent &message) const; // null: not trusted
    // Whether the device signed the attributes and they speak of the content.
    bool verifies(const TrustedDevice &device, const SignedContent &message) const;

private:
    using Fingerprint = std::array<std::uint8_t, 32>;
    struct Known {
        std::shared_ptr<const TrustedDevice> device;
        std::list<Fingerprint>::iterator used;
    };
    DeviceTrust() = default;
    bool digest(ByteView bytes, Fingerprint &into) const;
    std::shared_ptr<const TrustedDevice> checked(const SignedContent &message) const;
    std::shared_ptr<const TrustedDevice> known(const Fingerprint &fingerprint) const;
    void keep(const Fingerprint &fingerprint, const std::shared_ptr<const TrustedDevice> &device) const;

    std::unique_ptr<EVP_MD, openssl::Release<EVP_MD_free>> m_sha256{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    openssl::TrustHandle m_authority;
    mutable std::mutex m_mutex;
    mutable std::list<Fingerprint> m_lastUsed; // the latest first
    mutable std::map<Fingerprint, Known> m_known;
};

} // namespace madoguchi::seal
