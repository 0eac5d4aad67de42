// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Message.h"
#include "drivers/identity/JpkiCertificate.h"
#include "drivers/seal/CentreVault.h"
#include "drivers/support/Result.h"

#include <filesystem>
#include <memory>
#include <mutex>

namespace madoguchi::central
{

// By what somebody is found in the base of common IDs: a hash over issuer and serial of their certificate for
// authentication. It names nobody.
std::string holderOf(const identity::JpkiCertificate &certificate);

// The city's base of common IDs (共通ID), a port: what is known of a person who agreed to it. A profile is a
// household as docs/commands.md tells it, without "today", and "optedOut": rules of offers that the person
// does not want to hear of again. Any thread.
class Profiles
{
public:
    virtual ~Profiles() = default;
    virtual Result<std::optional<Json>> find(const std::string &holder) = 0; // nothing: nobody is known by it
    virtual Result<void> refuse(const std::string &holder, const std::string &rule) = 0; // for good
};

// The reference: a folder with one file for each person, named by the holder's hash and closed to the
// centre's key, so that neither the folder nor a copy of it tells a name. Who may write there can change a
// profile, as with staff.json. SealBroken, FileUnreadable, BadInput.
class ProfileFolder : public Profiles
{
public:
    ProfileFolder(std::filesystem::path folder, std::unique_ptr<seal::CentreVault> vault);

    Result<std::optional<Json>> find(const std::string &holder) override;
    Result<void> refuse(const std::string &holder, const std::string &rule) override;
    Result<void> put(const std::string &holder, const Json &profile); // BadInput when it is no household

private:
    std::filesystem::path fileOf(const std::string &holder) const;
    Result<void> write(const std::string &holder, const Json &profile);

    std::filesystem::path m_folder;
    std::unique_ptr<seal::CentreVault> m_vault;
    std::mutex m_writing;
};

} // namespace madoguchi::central
