// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/Decryption.h"
#include "drivers/seal/DeviceTrust.h"
#include "drivers/seal/Seal.h"

#include <openssl/err.h>

namespace madoguchi::seal
{

namespace
{

class CmsOpener final : public Opener
{
public:
    CmsOpener(std::vector<std::unique_ptr<CentreKey>> keys, std::unique_ptr<DeviceTrust> devices)
        : m_keys(std::move(keys)), m_devices(std::move(devices))
    {
    }

    Result<Opened> open(ByteView sealed) const override
    {
        if (sealed.size() > maxSealedBytes)
            return Error{ErrorCode::SealBroken, "too much"};
        auto opened = openedBy(sealed);
        ERR_clear_error(); // this thread's next failure must not show what OpenSSL said of this one
        return opened;
    }

    bool ready() const noexcept { return m_decryption.ready(); }

private:
    struct Choice {
        const Recipient *recipient;
        std::size_t key;
    };
    std::optional<Choice> choose(const Envelope &envelope) const;
    Result<Opened> openedBy(ByteView sealed) const;
    Result<Opened> verified(ByteView message, std::size_t key) const;

    std::vector<std::unique_ptr<CentreKey>> m_keys;
    std::unique_ptr<DeviceTrust> m_devices;
    Decryption m_decryption;
};

Error broken(const char *step)
{
    return {ErrorCode::SealBroken, step};
}

// By the name that the envelope gives, before any key is touched; no key is ever tried out.
std::optional<CmsOpener::Choice> CmsOpener::choose(const Envelope &envelope) const
{
    for (std::size_t key = 0; key < m_keys.size(); ++key)
        for (const Recipient &recipient : envelope.recipients)
            if (m_keys[key]->isMeantBy(recipient))
                return Choice{&recipient, key};
    return std::nullopt;
}

Result<Opened> CmsOpener::openedBy(ByteView sealed) const
{
    const auto envelope = readEnvelope(sealed);
    if (!envelope)
        return broken("the envelope is none of ours");
    const auto choice = choose(*envelope);
    if (!choice)
        return broken("it was not sealed to a key of this centre");
    const auto message = m_decryption.open(*envelope, *choice->recipient, *m_keys[choice->key]);
    if (!message)
        return message.error();
    return verified(*message, choice->key);
}

Result<Opened> CmsOpener::verified(ByteView message, std::size_t key) const
{
    const auto content = readSignedContent(message);
    if (!content)
        return broken("the signed content is none of ours");
    const auto device = m_devices->device(*content);
    if (!device)
        return broken("the authority of devices does not know who signed");
    if (!m_devices->verifies(*device, *content))
        return broken("the signature is wrong");
    return Opened{Bytes(content->content.begin(), content->content.end()), device->name, key};
}

} // namespace

Result<std::unique_ptr<Opener>> Opener::load(const Files &files)
{
    std::vector<KeyPair> pairs{{files.centreCertificate, files.centreKey, files.centrePin}};
    pairs.insert(pairs.end(), files.furtherKeys.begin(), files.furtherKeys.end());
    std::vector<std::unique_ptr<CentreKey>> keys;
    for (const KeyPair &pair : pairs) {
        auto key = CentreKey::load(pair);
        if (!key)
            return key.error();
        keys.push_back(std::move(*key));
    }
    auto devices = DeviceTrust::load(files.deviceAuthority);
    if (!devices)
        return devices.error();
    auto opener = std::make_unique<CmsOpener>(std::move(keys), std::move(*devices));
    if (!opener->ready())
        return Error{ErrorCode::BadConfiguration, "OpenSSL lacks AES-256-GCM, key wrapping or SHA-256"};
    return std::unique_ptr<Opener>(std::move(opener));
}

} // namespace madoguchi::seal
