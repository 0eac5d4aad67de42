// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/Envelope.h"

#include "drivers/seal/Der.h"
#include "drivers/seal/Identifiers.h"

namespace madoguchi::seal
{

using namespace der;

namespace
{

constexpr auto version0 = oid::of(0), version3 = oid::of(3), tagBytes = oid::of(16);
constexpr std::size_t nonceBytes = 12;

ByteView ephemeralPoint(Reader &from)
{
    Reader originator(from.value(tag::holding(0)));
    Reader key(originator.value(tag::holding(1)));
    Reader algorithm(key.value(tag::sequence));
    algorithm.expect(tag::objectId, oid::ecPublicKey);
    // Parameters may be there; the recipient's curve is the one that counts.
    if (algorithm.more())
        (void)algorithm.any();
    const ByteView bits = key.value(tag::bitString);
    if (!originator.done() || !key.done() || !algorithm.done() || bits.size() < 2 || bits[0] != 0)
        from.fail();
    return bits.empty() ? bits : bits.subspan(1);
}

ByteView keyWrap(Reader &from)
{
    Reader agreement(from.value(tag::sequence));
    agreement.expect(tag::objectId, oid::agreedWithSha256);
    const ByteView whole = agreement.whole(tag::sequence);
    Reader wrap(whole);
    expectAlgorithm(wrap, oid::aes256Wrap);
    if (!agreement.done() || !wrap.done())
        from.fail();
    return whole;
}

void readUserMaterial(Reader &from, Recipient &into)
{
    if (!from.nextIs(tag::holding(1)))
        return;
    Reader material(from.value(tag::holding(1)));
    into.userMaterial = material.value(tag::octetString);
    if (!material.done() || into.userMaterial.size() > maxUserMaterialBytes)
        from.fail();
}

void readIdentifier(Reader &from, Recipient &into)
{
    if (!from.nextIs(tag::holding(0))) {
        into.issuerAndSerial = from.whole(tag::sequence);
        return;
    }
    Reader identifier(from.value(tag::holding(0)));
    into.keyIdentifier = identifier.value(tag::octetString);
    if (!identifier.done())
        from.fail();
}

// One KeyAgreeRecipientInfo may name several keys that share its ephemeral one.
void readRecipients(Reader &from, std::vector<Recipient> &into)
{
    Reader info(from.value(tag::holding(1)));
    Recipient shared;
    info.expect(tag::integer, version3);
    shared.ephemeralPoint = ephemeralPoint(info);
    readUserMaterial(info, shared);
    shared.keyWrap = keyWrap(info);
    Reader keys(info.value(tag::sequence));
    while (keys.more() && into.size() < maxRecipients) {
        Reader key(keys.value(tag::sequence));
        readIdentifier(key, into.emplace_back(shared));
        into.back().wrappedKey = key.value(tag::octetString);
        if (!key.done())
            keys.fail();
    }
    if (!info.done() || !keys.done())
        from.fail();
}

void readCipher(Reader &from, Envelope &into)
{
    Reader algorithm(from.value(tag::sequence));
    algorithm.expect(tag::objectId, oid::aes256Gcm);
    Reader parameters(algorithm.value(tag::sequence));
    into.nonce = parameters.value(tag::octetString);
    parameters.expect(tag::integer, tagBytes);
    if (!algorithm.done() || !parameters.done() || into.nonce.size() != nonceBytes)
        from.fail();
}

void readContent(Reader &from, Envelope &into)
{
    Reader content(from.value(tag::sequence));
    content.expect(tag::objectId, oid::data);
    readCipher(content, into);
    into.encrypted = content.value(tag::implicitly(0));
    if (!content.done())
        from.fail();
}

} // namespace

std::optional<Envelope> readEnvelope(ByteView sealed)
{
    Envelope envelope;
    Reader file(sealed);
    Reader info(file.value(tag::sequence));
    info.expect(tag::objectId, oid::authEnvelopedData);
    Reader wrapped(info.value(tag::holding(0)));
    Reader body(wrapped.value(tag::sequence));
    body.expect(tag::integer, version0);
    Reader recipients(body.value(tag::set));
    while (recipients.more() && envelope.recipients.size() < maxRecipients)
        readRecipients(recipients, envelope.recipients);
    readContent(body, envelope);
    envelope.tag = body.value(tag::octetString);
    const bool whole = file.done() && info.done() && wrapped.done() && body.done() && recipients.done();
    if (!whole || envelope.recipients.empty() || envelope.tag.size() != tagBytes[0])
        return std::nullopt;
    return envelope;
}

} // namespace madoguchi::seal
