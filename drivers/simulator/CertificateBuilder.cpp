// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/CertificateBuilder.h"

#include <openssl/conf.h>

namespace madoguchi::simulator
{
namespace
{

using NameHandle = Handle<X509_NAME, X509_NAME_free>;
using NamesHandle = Handle<GENERAL_NAMES, GENERAL_NAMES_free>;
using PointsHandle = Handle<CRL_DIST_POINTS, CRL_DIST_POINTS_free>;

NameHandle nameOf(const NameParts &parts)
{
    NameHandle name(X509_NAME_new());
    for (const auto &[field, value] : parts)
        X509_NAME_add_entry_by_txt(name.get(), field, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(value.data()),
                                   static_cast<int>(value.size()), -1, 0);
    return name;
}

NamesHandle directoryName(const NameParts &parts)
{
    NamesHandle names(GENERAL_NAMES_new());
    GENERAL_NAME *name = GENERAL_NAME_new();
    GENERAL_NAME_set0_value(name, GEN_DIRNAME, nameOf(parts).release());
    sk_GENERAL_NAME_push(names.get(), name);
    return names;
}

GENERAL_NAME *otherName(const char *identifier, const std::string &text)
{
    ASN1_UTF8STRING *string = ASN1_UTF8STRING_new();
    ASN1_STRING_set(string, text.data(), static_cast<int>(text.size()));
    ASN1_TYPE *value = ASN1_TYPE_new();
    ASN1_TYPE_set(value, V_ASN1_UTF8STRING, string);
    GENERAL_NAME *name = GENERAL_NAME_new();
    GENERAL_NAME_set0_othername(name, OBJ_txt2obj(identifier, 1), value);
    return name;
}

} // namespace

CertificateBuilder::CertificateBuilder(const NameParts &issuer, const NameParts &subject, const RsaKey &key)
    : m_certificate(X509_new())
{
    X509_set_version(m_certificate.get(), X509_VERSION_3);
    X509_set_issuer_name(m_certificate.get(), nameOf(issuer).get());
    X509_set_subject_name(m_certificate.get(), nameOf(subject).get());
    X509_set_pubkey(m_certificate.get(), key.handle());
}

void CertificateBuilder::setSerial(ByteView bytes)
{
    const Handle<BIGNUM, BN_free> number(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(m_certificate.get()));
}

void CertificateBuilder::setValidity(std::string_view from, std::string_view to)
{
    // Midnight in Japan is three in the afternoon of the day before, in UTC; noon is a time of the right day
    // in both.
    ASN1_TIME_set_string_X509(X509_getm_notBefore(m_certificate.get()),
                              (std::string(from) + "030000Z").c_str());
    ASN1_TIME_set_string_X509(X509_getm_notAfter(m_certificate.get()), (std::string(to) + "145959Z").c_str());
}

void CertificateBuilder::setIssuer(ByteView certificate)
{
    const std::uint8_t *at = certificate.data();
    m_issuer.reset(d2i_X509(nullptr, &at, static_cast<long>(certificate.size())));
}

void CertificateBuilder::addExtension(int nid, const std::string &value)
{
    X509V3_CTX context;
    X509 *issuer = m_issuer ? m_issuer.get() : m_certificate.get();
    X509V3_set_ctx(&context, issuer, m_certificate.get(), nullptr, nullptr, 0);
    // Policies are only parsed where there is a configuration, if an empty one.
    const Handle<CONF, NCONF_free> configuration(NCONF_new(nullptr));
    X509V3_set_nconf(&context, configuration.get());
    const Handle<X509_EXTENSION, X509_EXTENSION_free> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str()));
    X509_add_ext(m_certificate.get(), extension.get(), -1);
}

void CertificateBuilder::addStructure(int nid, void *structure)
{
    X509_add1_ext_i2d(m_certificate.get(), nid, structure, 0, X509V3_ADD_DEFAULT);
}

void CertificateBuilder::addIssuerName(const NameParts &name)
{
    addStructure(NID_issuer_alt_name, directoryName(name).get());
}

void CertificateBuilder::addDistributionPoint(const NameParts &name)
{
    const PointsHandle points(CRL_DIST_POINTS_new());
    DIST_POINT *point = DIST_POINT_new();
    point->distpoint = DIST_POINT_NAME_new();
    point->distpoint->type = 0; // fullName
    point->distpoint->name.fullname = directoryName(name).release();
    sk_DIST_POINT_push(points.get(), point);
    addStructure(NID_crl_distribution_points, points.get());
}

void CertificateBuilder::addOtherNames(const NameParts &names)
{
    const NamesHandle all(GENERAL_NAMES_new());
    for (const auto &[identifier, text] : names)
        sk_GENERAL_NAME_push(all.get(), otherName(identifier, text));
    addStructure(NID_subject_alt_name, all.get());
}

Bytes CertificateBuilder::sign(const RsaKey &issuer)
{
    X509_sign(m_certificate.get(), issuer.handle(), EVP_sha256());
    Bytes der(static_cast<std::size_t>(i2d_X509(m_certificate.get(), nullptr)));
    std::uint8_t *to = der.data();
    i2d_X509(m_certificate.get(), &to);
    return der;
}

} // namespace madoguchi::simulator
