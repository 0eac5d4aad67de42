// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/kills/City.h"

#include "app/outbox/Outbox.h"
#include "app/outbox/Stamp.h"
#include "tests/support/ValidSubmission.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>

namespace madoguchi::test
{

namespace
{

constexpr int perOffice = 100, validSeconds = 24 * 3600;

Outbox::Identity nameOf(int number)
{
    const int office = number / perOffice, device = number % perOffice;
    return {std::string{char('A' + office / 26), char('A' + office % 26)},
            std::string{char('A' + device / 10), char('0' + device % 10)}};
}

void addExtension(X509 *certificate, int kind, const char *value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

openssl::CertificateHandle certify(EVP_PKEY *key, const Outbox::Identity &name, long serial, X509 *authority,
                                   EVP_PKEY *authorityKey)
{
    openssl::CertificateHandle certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), validSeconds);
    const std::string common = "kiosk/" + name.office + '/' + name.device;
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(common.c_str()), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(authority));
    X509_set_pubkey(certificate.get(), key);
    addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature");
    addExtension(certificate.get(), NID_ext_key_usage, "clientAuth");
    return X509_sign(certificate.get(), authorityKey, EVP_sha256()) > 0 ? std::move(certificate) : nullptr;
}

bool write(const std::filesystem::path &file, const openssl::BioHandle &pem)
{
    const Bytes bytes = openssl::written(pem.get());
    std::FILE *stream = std::fopen(file.c_str(), "wb");
    if (!stream)
        return false;
    ::fchmod(::fileno(stream), S_IRUSR | S_IWUSR);
    const bool whole = std::fwrite(bytes.data(), 1, bytes.size(), stream) == bytes.size();
    return std::fclose(stream) == 0 && whole;
}

std::unique_ptr<seal::Sealer> sealerOf(const CityDevice &device, const std::filesystem::path &folder,
                                       const std::filesystem::path &centreCertificate)
{
    const auto certificate = openssl::growing(), key = openssl::growing();
    PEM_write_bio_X509(certificate.get(), device.certificate.get());
    PEM_write_bio_PKCS8PrivateKey(key.get(), device.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    if (!write(folder / "device.pem", certificate) || !write(folder / "device-key.pem", key))
        return nullptr;
    auto sealer = seal::Sealer::load({folder / "device.pem", folder / "device-key.pem", centreCertificate});
    return sealer ? std::move(*sealer) : nullptr;
}

std::string base64(const Bytes &bytes)
{
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
    text.resize(std::size_t(EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()), bytes.data(),
                                            static_cast<int>(bytes.size()))));
    return text;
}

std::optional<CityDevice::HandIn> handIn(Submission submission, const Outbox::Identity &name, int serial,
                                         const seal::Sealer &sealer)
{
    submission.id = newUuid().value_or("");
    submission.receipt = makeReceiptNumber(name, serial);
    submission.arrived = localTimeNow();
    submission.clock = clockQuality();
    submission.office = name.office;
    submission.device = name.device;
    const std::string content = toJson(submission).dump();
    const auto sealed = sealer.seal({reinterpret_cast<const std::uint8_t *>(content.data()), content.size()});
    if (!sealed)
        return std::nullopt;
    const Json body{{"madoguchi", 1}, {"header", publicHeader(submission)}, {"sealed", base64(*sealed)}};
    return CityDevice::HandIn{submission.id, body.dump()};
}

} // namespace

std::vector<CityDevice> makeCity(const std::filesystem::path &pki, const std::filesystem::path &folder,
                                 int devices, int handIns)
{
    const auto authority = openssl::readCertificate(pki / "authority.pem");
    const auto authorityKey = openssl::readPrivateKey(pki / "authority-key.pem");
    const auto procedures = catalogue();
    if (!authority || !authorityKey || !procedures)
        return {};
    const Submission submission = juminhyo(procedures);
    std::vector<CityDevice> city;
    for (int number = 0; number < devices; ++number) {
        const Outbox::Identity name = nameOf(number);
        CityDevice device;
        device.key.reset(EVP_EC_gen("P-256"));
        device.certificate =
            certify(device.key.get(), name, number + 1, authority->get(), authorityKey->get());
        const auto sealer = device.certificate ? sealerOf(device, folder, pki / "seal.pem") : nullptr;
        if (!sealer)
            return {};
        for (int serial = 1; serial <= handIns; ++serial) {
            auto made = handIn(submission, name, serial, *sealer);
            if (!made)
                return {};
            device.waiting.push_back(std::move(*made));
        }
        city.push_back(std::move(device));
    }
    return city;
}

} // namespace madoguchi::test
