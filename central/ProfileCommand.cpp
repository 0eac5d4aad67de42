// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/ProfileCommand.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <openssl/pem.h>

namespace madoguchi::central
{

namespace
{

constexpr std::size_t longestFile = 1024 * 1024;

Result<std::string> contents(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(stream), {});
    if (text.empty() || text.size() > longestFile)
        return Error{ErrorCode::FileUnreadable, file.filename().string() + " cannot be read"};
    return text;
}

// A certificate of the card as `madoguchi card sign` gives it, or as PEM.
Result<identity::JpkiCertificate> certificateIn(const std::filesystem::path &file)
{
    const auto text = contents(file);
    if (!text)
        return text.error();
    Bytes der(text->begin(), text->end());
    const openssl::BioHandle input(BIO_new_mem_buf(text->data(), static_cast<int>(text->size())));
    unsigned char *bytes = nullptr;
    long size = 0;
    char *name = nullptr;
    char *header = nullptr;
    if (input && PEM_read_bio(input.get(), &name, &header, &bytes, &size) == 1) {
        der.assign(bytes, bytes + size);
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_free(bytes);
    }
    (void)openssl::lastReason();
    auto certificate = identity::JpkiCertificate::parse(der);
    if (certificate && certificate->purpose() != identity::KeyPurpose::Auth)
        return Error{ErrorCode::CertificateUntrusted, "that is no certificate for authentication"};
    return certificate;
}

} // namespace

Result<std::unique_ptr<ProfileFolder>> openProfiles(const Settings &settings)
{
    if (settings.profiles.empty())
        return std::unique_ptr<ProfileFolder>();
    auto vault = seal::CentreVault::load(settings.seal);
    if (!vault)
        return vault.error();
    return std::make_unique<ProfileFolder>(settings.profiles, std::move(*vault));
}

Result<void> runProfileCommand(const Command &command, const Settings &settings)
{
    const auto folder = openProfiles(settings);
    if (!folder)
        return folder.error();
    if (!*folder)
        return Error{ErrorCode::BadConfiguration, "settings: profiles: is missing"};
    const auto certificate = certificateIn(command.certificate);
    if (!certificate)
        return certificate.error();
    const auto text = contents(command.file);
    if (!text)
        return text.error();
    const auto profile = parseObject(*text);
    if (!profile)
        return Error{ErrorCode::BadInput, "a profile is a JSON object of few levels"};
    const std::string holder = holderOf(*certificate);
    if (const auto put = (*folder)->put(holder, *profile); !put)
        return put;
    std::cout << (command.json ? Json{{"holder", holder}}.dump() : holder) << '\n';
    return {};
}

} // namespace madoguchi::central
