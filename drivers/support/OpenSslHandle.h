// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"
#include "drivers/support/Result.h"

#include <filesystem>
#include <memory>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

// OpenSSL's objects with their owners, and the few ways in and out of its memory. No function here may be
// called while another thread uses the same object.
namespace madoguchi::openssl
{

template <auto release> struct Release {
    template <typename T> void operator()(T *handle) const noexcept { release(handle); }
};
using BioHandle = std::unique_ptr<BIO, Release<BIO_free_all>>;
using CmsHandle = std::unique_ptr<CMS_ContentInfo, Release<CMS_ContentInfo_free>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using CertificateHandle = std::unique_ptr<X509, Release<X509_free>>;
using TrustHandle = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;
using DigestHandle = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using KeyUseHandle = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;

// A view of memory that OpenSSL reads from; the memory must outlive it.
BioHandle readingFrom(ByteView bytes);
BioHandle growing(); // memory that OpenSSL writes to
Bytes written(BIO *memory);
// OpenSSL's last reason, for support; empties its queue so that the next failure does not show this one.
std::string lastReason();

Result<CertificateHandle> readCertificate(const std::filesystem::path &file); // BadConfiguration
// Refuses a key that others than its owner may read, and one that asks for a pass phrase.
Result<KeyHandle> readPrivateKey(const std::filesystem::path &file); // BadConfiguration

} // namespace madoguchi::openssl
