// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// Files of the card. Parts of an input: a file, the issuer's card-verifiable certificate, modulus, exponent,
// signature.
#include "tests/fuzz/FuzzParts.h"
#include "tests/fuzz/TextRules.h"

#include "drivers/card/TextAttributes.h"
#include "drivers/identity/CardIssuer.h"
#include "drivers/identity/Signature.h"
#include "drivers/support/Tlv.h"

using namespace madoguchi;
using namespace madoguchi::fuzz;

namespace
{

const identity::TrustAnchors &anchors()
{
    static const identity::TrustAnchors loaded = [] {
        auto read = identity::TrustAnchors::load(ANCHORS);
        must(read.ok() && !read->empty(), "anchors of the seeds are there");
        return std::move(*read);
    }();
    return loaded;
}

bool inside(ByteView part, ByteView whole)
{
    return part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size();
}

void objects(ByteView file)
{
    const auto parsed = parseTlvs(file);
    if (!parsed)
        return;
    const std::uint8_t *end = file.data();
    for (const Tlv &object : *parsed) {
        must(inside(object.whole, file) && inside(object.value, object.whole), "objects lie in their file");
        must(object.whole.data() >= end, "objects come one after the other");
        must(object.value.data() + object.value.size() == object.whole.data() + object.whole.size(),
             "a value ends its object");
        end = object.whole.data() + object.whole.size();
        const auto first = findTlv(*parsed, object.tag);
        must(first && first->data() <= object.value.data(), "the first of a tag is found");
    }
}

void attributes(ByteView file)
{
    const auto facts = card::parseTextAttributes(file);
    if (!facts)
        return;
    must(!facts->name.empty() && isCleanText(facts->name) && isCleanText(facts->address), "text is text");
    must(isDashedDate(facts->birthDate), "a birth date is a date");
    must(facts->name.size() + facts->address.size() <= file.size(), "text comes from the file");
}

void surface(ByteView file, ByteView issuer)
{
    auto parsed = card::parseSurface(Bytes(file.begin(), file.end()));
    if (!parsed)
        return;
    must(!parsed->photo.empty() && isDashedDate(parsed->birthDate), "a surface has photo and birth date");
    must(parsed->expires.empty() || isDashedDate(parsed->expires), "an expiry is a date");
    parsed->issuer.assign(issuer.begin(), issuer.end());
    must(!card::verifySurface(*parsed, identity::TrustAnchors()), "nobody vouches who is not known");
    static_cast<void>(card::verifySurface(*parsed, anchors()));
}

// Behind the check of a signature that no chance fulfils, and so by itself.
void key(ByteView modulus, ByteView exponent, ByteView signature)
{
    const auto key = identity::rsaKey(modulus, exponent);
    const auto plain = identity::recovered(key.get(), signature);
    must(!plain || (key && plain->size() + 11 <= modulus.size()), "what was padded is shorter than its key");
    static_cast<void>(identity::verifiesInThree(key.get(), {}, signature));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Parts parts({data, size});
    const ByteView file = parts.part(), issuer = parts.part();
    objects(file);
    attributes(file);
    surface(file, issuer);
    static_cast<void>(identity::cardIssuerKey(issuer, anchors()));
    const ByteView modulus = parts.part(), exponent = parts.part();
    key(modulus, exponent, parts.part());
    return 0;
}
