// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/SignedContent.h"

#include "drivers/seal/Der.h"
#include "drivers/seal/Identifiers.h"

#include <algorithm>

namespace madoguchi::seal
{

using namespace der;

namespace
{

constexpr auto version1 = oid::of(1);
constexpr std::size_t sha256Bytes = 32;

ByteView readContent(Reader &from)
{
    Reader encapsulated(from.value(tag::sequence));
    encapsulated.expect(tag::objectId, oid::data);
    Reader wrapped(encapsulated.value(tag::holding(0)));
    const ByteView content = wrapped.value(tag::octetString);
    if (!encapsulated.done() || !wrapped.done())
        from.fail();
    return content;
}

std::vector<ByteView> readCertificates(Reader &from)
{
    std::vector<ByteView> found;
    Reader certificates(from.value(tag::holding(0)));
    while (certificates.more() && found.size() < maxCertificates) {
        found.push_back(certificates.whole(tag::sequence));
        if (found.back().size() > maxCertificateBytes)
            certificates.fail();
    }
    if (!certificates.done())
        from.fail();
    return found;
}

// Whether a certificate is the one that the signer named by issuer and serial number.
bool isNamed(ByteView certificate, ByteView issuer, ByteView serial)
{
    Reader file(certificate);
    Reader outer(file.value(tag::sequence));
    Reader body(outer.value(tag::sequence));
    body.skipIf(tag::holding(0)); // version
    const bool sameSerial = std::ranges::equal(body.whole(tag::integer), serial);
    (void)body.value(tag::sequence); // signature algorithm
    return sameSerial && std::ranges::equal(body.whole(tag::sequence), issuer);
}

bool chooseSigner(Reader &from, std::vector<ByteView> certificates, SignedContent &into)
{
    Reader name(from.value(tag::sequence));
    const ByteView issuer = name.whole(tag::sequence), serial = name.whole(tag::integer);
    if (!name.done())
        return false;
    const auto named = std::ranges::find_if(
        certificates, [&](ByteView certificate) { return isNamed(certificate, issuer, serial); });
    if (named == certificates.end())
        return false;
    into.signer = *named;
    certificates.erase(named);
    into.others = std::move(certificates);
    return true;
}

// Each attribute may stand once, with one value; those that are not asked for say nothing here.
bool readAttributes(ByteView attributes, SignedContent &into)
{
    Reader all(attributes);
    int types = 0, digests = 0;
    for (std::size_t read = 0; all.more() && read < maxSignedAttributes; ++read) {
        Reader attribute(all.value(tag::sequence));
        const ByteView type = attribute.value(tag::objectId);
        Reader values(attribute.value(tag::set));
        if (std::ranges::equal(type, oid::contentType)) {
            values.expect(tag::objectId, oid::data);
            ++types;
        } else if (std::ranges::equal(type, oid::messageDigest)) {
            into.digest = values.value(tag::octetString);
            ++digests;
        } else {
            (void)values.any();
        }
        if (!attribute.done() || !values.done())
            return false;
    }
    return all.done() && types == 1 && digests == 1 && into.digest.size() == sha256Bytes;
}

bool readSigner(Reader &from, std::vector<ByteView> certificates, SignedContent &into)
{
    Reader signer(from.value(tag::sequence));
    signer.expect(tag::integer, version1);
    if (!chooseSigner(signer, std::move(certificates), into))
        return false;
    expectAlgorithm(signer, oid::sha256);
    into.attributes = signer.whole(tag::holding(0));
    expectAlgorithm(signer, oid::ecdsaWithSha256);
    into.signature = signer.value(tag::octetString);
    Reader attributes(into.attributes);
    return signer.done() && from.done() && readAttributes(attributes.value(tag::holding(0)), into);
}

} // namespace

Bytes SignedContent::signedBytes() const
{
    Bytes bytes(attributes.begin(), attributes.end());
    bytes[0] = tag::set;
    return bytes;
}

std::optional<SignedContent> readSignedContent(ByteView message)
{
    SignedContent found;
    Reader file(message);
    Reader info(file.value(tag::sequence));
    info.expect(tag::objectId, oid::signedData);
    Reader wrapped(info.value(tag::holding(0)));
    Reader body(wrapped.value(tag::sequence));
    body.expect(tag::integer, version1);
    Reader digests(body.value(tag::set));
    expectAlgorithm(digests, oid::sha256);
    found.content = readContent(body);
    auto certificates = readCertificates(body);
    Reader signers(body.value(tag::set));
    const bool whole = file.done() && info.done() && wrapped.done() && body.done() && digests.done();
    if (!whole || found.content.empty() || !readSigner(signers, std::move(certificates), found))
        return std::nullopt;
    return found;
}

} // namespace madoguchi::seal
