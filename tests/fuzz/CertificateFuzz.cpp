// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// Certificates as a card holds them: one object, whatever follows it.
#include "tests/fuzz/FuzzParts.h"
#include "tests/fuzz/TextRules.h"

#include "drivers/identity/TrustAnchors.h"

#include <openssl/err.h>

using namespace madoguchi;
using namespace madoguchi::fuzz;
using namespace madoguchi::identity;

namespace
{

const auto today = TrustAnchors::Clock::from_time_t(1'796'000'000); // 2026-11-30

const TrustAnchors &anchors()
{
    static const TrustAnchors loaded = [] {
        auto read = TrustAnchors::load(ANCHORS);
        must(read.ok() && !read->empty(), "anchors of the seeds are there");
        return std::move(*read);
    }();
    return loaded;
}

void holder(const JpkiCertificate &certificate)
{
    const auto holder = certificate.holder();
    must(!holder || certificate.purpose() == KeyPurpose::Sign,
         "only a signature certificate names its holder");
    if (!holder)
        return;
    must(!holder->name.empty() && isCleanText(holder->name), "a holder's name is text");
    must(isCleanText(holder->address) && isCleanText(holder->sex), "address and sex are text");
    must(isDashedDate(holder->birthDate), "a holder's birth date is a date");
}

void form(const JpkiCertificate &certificate)
{
    const std::string serial = certificate.serial(), end = certificate.notAfter();
    must(!serial.empty() && serial.size() <= 40 &&
             serial.find_first_not_of("0123456789ABCDEF") == std::string::npos,
         "a serial is hexadecimal, of at most twenty bytes (RFC 5280, 4.1.2.2)");
    must(isDashedDate(end), "an end is a date");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView input(data, size);
    const auto certificate = JpkiCertificate::parse(input);
    must(ERR_peek_error() == 0, "nothing stays in OpenSSL's queue");
    if (!certificate)
        return 0;
    must(std::ranges::equal(certificate->der(), input.first(std::min(certificate->der().size(), size))),
         "a certificate is the beginning of its file");
    form(*certificate);
    holder(*certificate);
    must(!TrustAnchors().standing(*certificate, today).trusted, "nobody is trusted without anchors");
    const Standing standing = anchors().standing(*certificate, today);
    must(standing.trouble() || (standing.trusted && standing.inDate && standing.fitsUse), "trouble tells");
    must(!certificate->verifies(input, Bytes(256, 0x5A)), "no chance signature");
    must(ERR_peek_error() == 0, "nothing stays in OpenSSL's queue");
    const auto again = JpkiCertificate::parse(certificate->der());
    must(again && again->serial() == certificate->serial(),
         "a certificate is read the same without what follows");
    return 0;
}
