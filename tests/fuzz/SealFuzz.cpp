// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// What a centre is asked to open: the envelope, or (first byte odd) what is inside one that was closed
// rightly.
#include "tests/fuzz/FuzzParts.h"
#include "tests/support/SampleKey.h"

#include "drivers/seal/Envelope.h"
#include "drivers/seal/Seal.h"
#include "drivers/seal/SignedContent.h"
#include "drivers/support/OpenSslHandle.h"

#include <openssl/ec.h>
#include <openssl/err.h>

using namespace madoguchi;
using namespace madoguchi::fuzz;
using namespace madoguchi::openssl;
using namespace madoguchi::seal;

namespace
{

namespace fs = std::filesystem;

// The one text that was ever signed by a device of this authority, whose keys are gone.
const std::string onlyText = "{\"name\":\"試験　幸子\",\"until\":\"2026-11\"}\n";

// The key's file comes out of a repository, where nothing is readable by its owner only.
const Opener &opener()
{
    static const std::unique_ptr<Opener> loaded = [] {
        std::string folder = (fs::temp_directory_path() / "seal-XXXXXX").string();
        must(::mkdtemp(folder.data()) != nullptr, "a folder can be made");
        const fs::path key = fs::path(folder) / "key.pem";
        test::writeSampleKey(KEPT, key);
        auto made = Opener::load({KEPT "/seal.pem", key, KEPT "/authority.pem"});
        fs::remove_all(folder);
        must(made.ok(), "the keys that were kept can be used");
        return std::move(*made);
    }();
    return *loaded;
}

Bytes enclosed(ByteView inner)
{
    static const CertificateHandle centre = std::move(*readCertificate(KEPT "/seal.pem"));
    const BioHandle input = readingFrom(inner);
    const CmsHandle envelope(CMS_encrypt(nullptr, nullptr, EVP_aes_256_gcm(), CMS_BINARY | CMS_PARTIAL));
    CMS_RecipientInfo *recipient = CMS_add1_recipient_cert(envelope.get(), centre.get(), CMS_KEY_PARAM);
    EVP_PKEY_CTX_set_ecdh_kdf_md(CMS_RecipientInfo_get0_pkey_ctx(recipient), EVP_sha256());
    const BioHandle output = growing();
    must(CMS_final(envelope.get(), input.get(), nullptr, CMS_BINARY) == 1 &&
             i2d_CMS_bio(output.get(), envelope.get()) == 1,
         "anybody can close an envelope");
    return written(output.get());
}

bool within(ByteView part, ByteView whole)
{
    return part.empty() ||
           (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

void readsWithin(ByteView input)
{
    if (const auto envelope = readEnvelope(input)) {
        must(!envelope->recipients.empty() && envelope->recipients.size() <= 4, "one to four recipients");
        for (const Recipient &one : envelope->recipients)
            must(within(one.ephemeralPoint, input) && within(one.wrappedKey, input),
                 "a recipient is in the input");
        must(within(envelope->encrypted, input) && envelope->tag.size() == 16,
             "what is encrypted is in the input");
    }
    if (const auto content = readSignedContent(input)) {
        must(within(content->content, input) && within(content->signer, input), "content is in the input");
        must(!content->signedBytes().empty() && content->others.size() <= 3,
             "few certificates, some attributes");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const ByteView input = ByteView(data, size).subspan(1);
    readsWithin(input);
    const auto opened = opener().open(data[0] & 1 ? enclosed(input) : Bytes(input.begin(), input.end()));
    must(!opened || std::string(opened->content.begin(), opened->content.end()) == onlyText,
         "nobody signs for a device");
    must(!opened || opened->device == "kiosk/MY/K1", "the device is the one that signed");
    must(opened.ok() || opened.error().code == ErrorCode::SealBroken,
         "what cannot be opened is a broken seal");
    must(ERR_peek_error() == 0, "nothing stays in OpenSSL's queue");
    return 0;
}
