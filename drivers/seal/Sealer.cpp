// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/CentreKey.h"
#include "drivers/seal/Encryption.h"
#include "drivers/seal/Identifiers.h"
#include "drivers/seal/Seal.h"

#include <algorithm>
#include <ctime>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>

namespace madoguchi::seal
{

using namespace openssl;

namespace
{

// One certificate of the centre with the time in which it may be sealed to.
struct CentreCertificate {
    CertificateHandle certificate;
    std::time_t from = 0, until = 0;

    bool validAt(std::time_t now) const noexcept { return from <= now && now <= until; }
};
using CentreCertificates = std::vector<CentreCertificate>;

bool anyValid(const CentreCertificates &all)
{
    return std::ranges::any_of(all, [now = std::time(nullptr)](const auto &one) { return one.validAt(now); });
}

class CmsSealer final : public Sealer
{
public:
    CmsSealer(CertificateHandle device, KeyHandle key, CentreCertificates centre)
        : m_device(std::move(device)), m_key(std::move(key)), m_centre(std::move(centre))
    {
    }

    Result<Bytes> seal(ByteView content) const override
    {
        if (content.empty() || content.size() > maxContentBytes)
            return Error{ErrorCode::SealFailed, "nothing to seal, or too much"};
        if (!anyValid(m_centre))
            return Error{ErrorCode::SealFailed, "no certificate of the centre is valid now"};
        const auto signedContent = signedByDevice(content);
        if (!signedContent)
            return signedContent.error();
        return encryptedToCentre(*signedContent);
    }

private:
    Result<Bytes> signedByDevice(ByteView content) const;
    Result<Bytes> encryptedToCentre(ByteView content) const;

    CertificateHandle m_device;
    KeyHandle m_key;
    CentreCertificates m_centre;
};

Result<Bytes> CmsSealer::signedByDevice(ByteView content) const
{
    constexpr unsigned flags = CMS_BINARY | CMS_NOSMIMECAP;
    const BioHandle input = readingFrom(content);
    const CmsHandle message(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags | CMS_PARTIAL));
    if (!input || !message ||
        !CMS_add1_signer(message.get(), m_device.get(), m_key.get(), EVP_sha256(), flags) ||
        CMS_final(message.get(), input.get(), nullptr, flags) != 1)
        return sealFailed("signing");
    return written(message.get(), "signing");
}

Result<Bytes> CmsSealer::encryptedToCentre(ByteView content) const
{
    const std::time_t now = std::time(nullptr);
    std::vector<X509 *> recipients;
    for (const CentreCertificate &one : m_centre)
        if (one.validAt(now))
            recipients.push_back(one.certificate.get());
    return encryptedTo(recipients, content);
}

std::optional<std::time_t> seconds(const ASN1_TIME *time)
{
    std::tm broken{};
    if (ASN1_TIME_to_tm(time, &broken) != 1)
        return std::nullopt;
    return ::timegm(&broken);
}

Error unusable(const std::filesystem::path &file, const char *why)
{
    (void)lastReason();
    return {ErrorCode::BadConfiguration, file.filename().string() + ": " + why};
}

Result<CentreCertificate> centreCertificate(CertificateHandle certificate, const std::filesystem::path &file)
{
    const auto from = seconds(X509_get0_notBefore(certificate.get()));
    const auto until = seconds(X509_get0_notAfter(certificate.get()));
    if (!from || !until)
        return unusable(file, "a certificate of the centre has no dates");
    if (!isSealingKey(X509_get0_pubkey(certificate.get())))
        return unusable(file, "a certificate of the centre holds no key on the curve P-256, P-384 or P-521");
    return CentreCertificate{std::move(certificate), *from, *until};
}

// Without this OpenSSL would ask for a pass phrase on the terminal, where nobody sits.
int noPassPhrase(char *, int, int, void *)
{
    return -1;
}

Result<void> readCertificates(const std::filesystem::path &file, CentreCertificates &all)
{
    const BioHandle input(BIO_new_file(file.c_str(), "r"));
    if (!input)
        return unusable(file, "cannot be read");
    const std::size_t before = all.size();
    while (CertificateHandle next{PEM_read_bio_X509(input.get(), nullptr, noPassPhrase, nullptr)}) {
        auto one = centreCertificate(std::move(next), file);
        if (!one)
            return one.error();
        all.push_back(std::move(*one));
    }
    const bool atEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    if (!atEnd || all.size() == before)
        return unusable(file, "holds something else than certificates");
    return {};
}

std::vector<std::filesystem::path> filesOf(const std::filesystem::path &place)
{
    std::error_code error;
    if (!std::filesystem::is_directory(place, error))
        return {place};
    std::vector<std::filesystem::path> files;
    for (const auto &one : std::filesystem::directory_iterator(place, error))
        if (one.path().extension() == ".pem")
            files.push_back(one.path());
    std::ranges::sort(files);
    return files;
}

Result<CentreCertificates> readCentre(const std::filesystem::path &place)
{
    CentreCertificates all;
    for (const auto &file : filesOf(place))
        if (const auto read = readCertificates(file, all); !read)
            return read.error();
    if (all.empty())
        return unusable(place, "holds no certificates");
    if (all.size() > maxRecipients)
        return unusable(place, "holds more than four certificates");
    return all;
}

} // namespace

Result<bool> validNow(const std::filesystem::path &centreCertificate)
{
    const auto all = readCentre(centreCertificate);
    return all ? Result<bool>(anyValid(*all)) : all.error();
}

Result<std::unique_ptr<Sealer>> Sealer::load(const Files &files)
{
    auto device = readCertificate(files.deviceCertificate);
    if (!device)
        return device.error();
    auto key = readPrivateKey(files.deviceKey);
    if (!key)
        return key.error();
    auto centre = readCentre(files.centreCertificate);
    if (!centre)
        return centre.error();
    if (!anyValid(*centre))
        return unusable(files.centreCertificate,
                        "no certificate of the centre is valid now: they ran out, or this clock is wrong");
    if (X509_check_private_key(device->get(), key->get()) != 1)
        return unusable(files.deviceCertificate, "the device's key and certificate do not belong together");
    if (!isSealingKey(key->get()))
        return unusable(files.deviceKey, "is no key on the curve P-256, P-384 or P-521");
    return std::unique_ptr<Sealer>(
        std::make_unique<CmsSealer>(std::move(*device), std::move(*key), std::move(*centre)));
}

} // namespace madoguchi::seal
