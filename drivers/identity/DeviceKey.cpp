// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/identity/DeviceKey.h"

#include <openssl/ec.h>
#include <openssl/pem.h>

namespace madoguchi::identity
{

using namespace openssl;

namespace
{

using RequestHandle = std::unique_ptr<X509_REQ, Release<X509_REQ_free>>;

Error failed(const char *step)
{
    return {ErrorCode::Internal, std::string(step) + ": " + lastReason()};
}

ByteView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

} // namespace

Result<KeyHandle> makeDeviceKey()
{
    KeyHandle key(EVP_EC_gen("P-256"));
    if (!key)
        return failed("making a key");
    return key;
}

Result<std::string> privateKeyPem(EVP_PKEY *key)
{
    const BioHandle output = growing();
    if (!output ||
        PEM_write_bio_PKCS8PrivateKey(output.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return failed("writing a key");
    const Bytes pem = written(output.get());
    return std::string(pem.begin(), pem.end());
}

Result<KeyHandle> deviceKeyFromPem(std::string_view pem)
{
    const BioHandle input = readingFrom(bytesOf(pem));
    KeyHandle key(PEM_read_bio_PrivateKey(
        input.get(), nullptr, [](char *, int, int, void *) { return -1; }, nullptr));
    if (!key)
        return Error{ErrorCode::BadConfiguration, "no key: " + lastReason()};
    return key;
}

Result<Bytes> certificateRequest(EVP_PKEY *key)
{
    const RequestHandle request(X509_REQ_new());
    const BioHandle output = growing();
    if (!request || !output || X509_REQ_set_version(request.get(), 0) != 1 ||
        X509_REQ_set_pubkey(request.get(), key) != 1 ||
        X509_REQ_sign(request.get(), key, EVP_sha256()) <= 0 ||
        i2d_X509_REQ_bio(output.get(), request.get()) != 1)
        return failed("asking for a certificate");
    return written(output.get());
}

bool belongsTo(EVP_PKEY *key, std::string_view certificatePem)
{
    const BioHandle input = readingFrom(bytesOf(certificatePem));
    const CertificateHandle certificate(PEM_read_bio_X509(input.get(), nullptr, nullptr, nullptr));
    const bool fits = certificate && X509_check_private_key(certificate.get(), key) == 1;
    if (!fits)
        (void)lastReason(); // empties the queue
    return fits;
}

} // namespace madoguchi::identity
