// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/DeviceTrust.h"
#include "drivers/seal/Keys.h"
#include "drivers/seal/Seal.h"

#include <openssl/err.h>

namespace madoguchi::seal
{

namespace
{

class CmsOpener final : public Opener
{
public:
    CmsOpener(std::unique_ptr<Keys> keys, std::unique_ptr<DeviceTrust> devices)
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

private:
    Result<Opened> openedBy(ByteView sealed) const;
    Result<Opened> verified(ByteView message, std::size_t key) const;

    std::unique_ptr<Keys> m_keys;
    std::unique_ptr<DeviceTrust> m_devices;
};

Error broken(const char *step)
{
    return {ErrorCode::SealBroken, step};
}

Result<Opened> CmsOpener::openedBy(ByteView sealed) const
{
    const auto message = m_keys->open(sealed);
    return message ? verified(message->content, message->key) : Result<Opened>(message.error());
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
    auto keys = Keys::load(files);
    if (!keys)
        return keys.error();
    auto devices = DeviceTrust::load(files.deviceAuthority);
    if (!devices)
        return devices.error();
    return std::unique_ptr<Opener>(std::make_unique<CmsOpener>(std::move(*keys), std::move(*devices)));
}

} // namespace madoguchi::seal
