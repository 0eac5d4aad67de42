// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/RsaKey.h"

#include <utility>
#include <vector>

#include <openssl/x509v3.h>

namespace madoguchi::simulator
{

// Parts of a distinguished name in order: {"C", "JP"}, {"O", …}. Values are UTF-8.
using NameParts = std::vector<std::pair<const char *, std::string>>;

// One X.509 certificate in the making. Whatever OpenSSL refuses is left out, which the tests would see.
class CertificateBuilder
{
public:
    CertificateBuilder(const NameParts &issuer, const NameParts &subject, const RsaKey &key);

    void setSerial(ByteView bytes);
    // YYYYMMDD, in Japanese time from the first second to the last.
    void setValidity(std::string_view from, std::string_view to);
    // Above this one, for the identifier of its key. A root needs none.
    void setIssuer(ByteView certificate);

    void addExtension(int nid, const std::string &value); // as in openssl.cnf
    void addIssuerName(const NameParts &name);            // issuerAltName
    void addDistributionPoint(const NameParts &name);     // cRLDistributionPoints
    // subjectAltName of otherNames: object identifier and UTF-8 value, in order.
    void addOtherNames(const NameParts &names);

    Bytes sign(const RsaKey &issuer); // DER, sha256WithRSAEncryption

private:
    void addStructure(int nid, void *structure);

    Handle<X509, X509_free> m_certificate;
    Handle<X509, X509_free> m_issuer;
};

} // namespace madoguchi::simulator
