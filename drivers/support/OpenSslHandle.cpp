// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/support/OpenSslHandle.h"

#include "drivers/support/OwnerOnly.h"

#include <cstdio>
#include <openssl/err.h>
#include <openssl/pem.h>

namespace madoguchi::openssl
{

namespace
{

Error unusable(const std::filesystem::path &file, const std::string &why)
{
    return {ErrorCode::BadConfiguration, file.filename().string() + ": " + why};
}

// Without this OpenSSL would ask for a pass phrase on the terminal, where nobody sits.
int noPassPhrase(char *, int, int, void *)
{
    return -1;
}

} // namespace

BioHandle readingFrom(ByteView bytes)
{
    return BioHandle(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

BioHandle growing()
{
    return BioHandle(BIO_new(BIO_s_mem()));
}

Bytes written(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return size > 0 ? Bytes(data, data + size) : Bytes();
}

std::string lastReason()
{
    const unsigned long last = ERR_peek_last_error();
    ERR_clear_error();
    const char *reason = ERR_reason_error_string(last);
    return reason ? reason : "unknown reason";
}

Result<CertificateHandle> readCertificate(const std::filesystem::path &file)
{
    const BioHandle input(BIO_new_file(file.c_str(), "r"));
    if (!input)
        return unusable(file, lastReason());
    CertificateHandle certificate(PEM_read_bio_X509(input.get(), nullptr, noPassPhrase, nullptr));
    if (!certificate)
        return unusable(file, lastReason());
    return certificate;
}

Result<KeyHandle> readPrivateKey(const std::filesystem::path &file)
{
    const BioHandle input(BIO_new_file(file.c_str(), "r"));
    if (!input)
        return unusable(file, lastReason());
    FILE *opened = nullptr;
    BIO_get_fp(input.get(), &opened);
    if (!opened || !isOwnerOnly(::fileno(opened)))
        return unusable(file, "others than its owner may read it");
    KeyHandle key(PEM_read_bio_PrivateKey(input.get(), nullptr, noPassPhrase, nullptr));
    if (!key)
        return unusable(file, lastReason());
    return key;
}

} // namespace madoguchi::openssl
