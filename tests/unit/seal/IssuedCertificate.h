// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/OpenSslHandle.h"

#include <QFile>
#include <filesystem>
#include <fstream>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace madoguchi::test
{

// A sealing certificate of the centre over any public key, valid from and until so many seconds from now,
// issued by the authority in `folder` (authority.pem and authority-key.pem).
inline openssl::CertificateHandle issuedCertificate(const std::filesystem::path &folder, EVP_PKEY *key,
                                                    long from, long until)
{
    const auto authority = openssl::readCertificate(folder / "authority.pem");
    const auto authorityKey = openssl::readPrivateKey(folder / "authority-key.pem");
    openssl::CertificateHandle made(X509_new());
    std::uint64_t serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(made.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), from);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), until);
    X509_set_issuer_name(made.get(), X509_get_subject_name(authority->get()));
    X509_NAME_add_entry_by_txt(X509_get_subject_name(made.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>("centre seal"), -1, -1, 0);
    X509_set_pubkey(made.get(), key);
    const std::unique_ptr<X509_EXTENSION, openssl::Release<X509_EXTENSION_free>> use(
        X509V3_EXT_nconf_nid(nullptr, nullptr, NID_key_usage, "critical,keyAgreement"));
    X509_add_ext(made.get(), use.get(), -1);
    if (X509_sign(made.get(), authorityKey->get(), EVP_sha256()) <= 0)
        return nullptr;
    return made;
}

// Adds to what the file holds already.
inline bool writePem(const std::filesystem::path &file, X509 *certificate)
{
    const openssl::BioHandle output(BIO_new_file(file.c_str(), "a"));
    return output && certificate && PEM_write_bio_X509(output.get(), certificate) == 1;
}

inline bool writePem(const std::filesystem::path &file, EVP_PKEY *key)
{
    QFile made(QString::fromStdString(file.string()));
    if (!made.open(QIODevice::WriteOnly) || !made.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    const openssl::BioHandle text = openssl::growing();
    if (PEM_write_bio_PrivateKey(text.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return false;
    const Bytes bytes = openssl::written(text.get());
    return made.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size())) ==
           static_cast<qint64>(bytes.size());
}

} // namespace madoguchi::test
