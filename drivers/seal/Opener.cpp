// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/support/OpenSslHandle.h"
#include "drivers/seal/Seal.h"

#include <climits>
#include <openssl/err.h>
#include <openssl/x509v3.h>
#include <optional>

namespace madoguchi::seal
{

using namespace openssl;

namespace
{

class CmsOpener final : public Opener
{
public:
    CmsOpener(CertificateHandle centre, KeyHandle key, TrustHandle authority)
        : m_centre(std::move(centre)), m_key(std::move(key)), m_authority(std::move(authority))
    {
    }

    Result<Opened> open(ByteView sealed) const override
    {
        if (sealed.empty() || sealed.size() > INT_MAX)
            return Error{ErrorCode::SealBroken, "nothing sealed, or too much"};
        const auto inner = decrypted(sealed);
        if (!inner)
            return inner.error();
        return verified(*inner);
    }

private:
    Result<Bytes> decrypted(ByteView sealed) const;
    Result<Opened> verified(ByteView message) const;

    CertificateHandle m_centre;
    KeyHandle m_key;
    TrustHandle m_authority;
};

Error broken(const char *step)
{
    return {ErrorCode::SealBroken, std::string(step) + ": " + lastReason()};
}

// Nothing may follow the message: the bytes that are kept and compared are the bytes that were checked.
CmsHandle parsed(ByteView bytes, int expectedType)
{
    const unsigned char *position = bytes.data();
    CmsHandle message(d2i_CMS_ContentInfo(nullptr, &position, static_cast<long>(bytes.size())));
    if (!message || position != bytes.data() + bytes.size() ||
        OBJ_obj2nid(CMS_get0_type(message.get())) != expectedType)
        return nullptr;
    return message;
}

Result<Bytes> CmsOpener::decrypted(ByteView sealed) const
{
    const CmsHandle envelope = parsed(sealed, NID_id_smime_ct_authEnvelopedData);
    if (!envelope)
        return broken("envelope");
    const BioHandle output = growing();
    if (!output ||
        CMS_decrypt(envelope.get(), m_key.get(), m_centre.get(), nullptr, output.get(), CMS_BINARY) != 1)
        return broken("decrypting");
    return written(output.get());
}

// The one common name of a certificate; nothing when there are several or when it hides a NUL.
std::optional<std::string> commonName(const X509 *certificate)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (at < 0 || X509_NAME_get_index_by_NID(subject, NID_commonName, at) >= 0)
        return std::nullopt;
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
    if (size <= 0)
        return std::nullopt;
    std::string name(reinterpret_cast<char *>(text), static_cast<std::size_t>(size));
    OPENSSL_free(text);
    if (name.find('\0') != std::string::npos)
        return std::nullopt;
    return name;
}

Result<Opened> CmsOpener::verified(ByteView message) const
{
    const CmsHandle content = message.empty() ? nullptr : parsed(message, NID_pkcs7_signed);
    if (!content)
        return broken("signed content");
    const BioHandle output = growing();
    if (!output ||
        CMS_verify(content.get(), nullptr, m_authority.get(), nullptr, output.get(), CMS_BINARY) != 1)
        return broken("signature");
    STACK_OF(X509) *signers = CMS_get0_signers(content.get());
    const bool one = signers && sk_X509_num(signers) == 1;
    const auto device = one ? commonName(sk_X509_value(signers, 0)) : std::nullopt;
    sk_X509_free(signers);
    if (!device)
        return broken("signer");
    return Opened{written(output.get()), *device};
}

TrustHandle trusting(X509 *authority)
{
    TrustHandle store(X509_STORE_new());
    // Device certificates are made for TLS clients; a server's certificate of the same authority must not
    // sign.
    if (!store || X509_STORE_add_cert(store.get(), authority) != 1 ||
        X509_STORE_set_purpose(store.get(), X509_PURPOSE_SSL_CLIENT) != 1)
        return nullptr;
    // What was handed in while the certificate held may arrive after it ran out; the line itself demands a
    // valid one.
    X509_STORE_set_flags(store.get(), X509_V_FLAG_NO_CHECK_TIME);
    return store;
}

} // namespace

Result<std::unique_ptr<Opener>> Opener::load(const Files &files)
{
    auto centre = readCertificate(files.centreCertificate);
    if (!centre)
        return centre.error();
    auto key = readPrivateKey(files.centreKey);
    if (!key)
        return key.error();
    const auto authority = readCertificate(files.deviceAuthority);
    if (!authority)
        return authority.error();
    if (X509_check_private_key(centre->get(), key->get()) != 1)
        return Error{ErrorCode::BadConfiguration, "the centre's key and certificate do not belong together"};
    TrustHandle trust = trusting(authority->get());
    if (!trust)
        return Error{ErrorCode::BadConfiguration, "device authority: " + lastReason()};
    return std::unique_ptr<Opener>(
        std::make_unique<CmsOpener>(std::move(*centre), std::move(*key), std::move(trust)));
}

} // namespace madoguchi::seal
