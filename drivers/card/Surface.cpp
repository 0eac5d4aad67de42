// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/Surface.h"

#include "drivers/identity/CardIssuer.h"
#include "drivers/identity/ChipDate.h"
#include "drivers/support/Tlv.h"

#include <algorithm>

namespace madoguchi::card
{
namespace
{

enum Tag : std::uint16_t {
    Face = 0xFF20,
    BirthDate = 0xDF22,
    SexDigit = 0xDF23,
    CardKey = 0xDF24,
    NamePicture = 0xDF25,
    AddressPicture = 0xDF26,
    Photo = 0xDF27,
    FaceSignature = 0xDF28,
    Expiry = 0xDF29,
};

// What the signature covers: three groups of whole objects, in this order.
constexpr std::uint16_t groups[3][3] = {
    {BirthDate, SexDigit, CardKey}, {NamePicture, AddressPicture, 0}, {Photo, 0, 0}};

std::optional<std::vector<Tlv>> objectsOf(ByteView file)
{
    const auto outer = parseTlvs(file);
    const auto inside = outer ? findTlv(*outer, Face) : std::nullopt;
    return inside ? parseTlvs(*inside) : std::nullopt;
}

Bytes copied(std::optional<ByteView> value)
{
    return value ? Bytes(value->begin(), value->end()) : Bytes();
}

Bytes wholeObjects(const std::vector<Tlv> &objects, const std::uint16_t (&tags)[3])
{
    Bytes whole;
    for (const std::uint16_t tag : tags) {
        const auto object = std::ranges::find(objects, tag, &Tlv::tag);
        if (object != objects.end())
            whole.insert(whole.end(), object->whole.begin(), object->whole.end());
    }
    return whole;
}

} // namespace

Result<Surface> parseSurface(Bytes file)
{
    const auto objects = objectsOf(file);
    if (!objects)
        return {ErrorCode::CardData, "surface: no FF20"};
    Surface surface;
    surface.photo = copied(findTlv(*objects, Photo));
    surface.namePicture = copied(findTlv(*objects, NamePicture));
    surface.addressPicture = copied(findTlv(*objects, AddressPicture));
    if (surface.photo.empty())
        return {ErrorCode::CardData, "surface: DF27"};
    const auto birthDate = findTlv(*objects, BirthDate);
    const auto dashed = birthDate ? identity::dashedDate(*birthDate) : std::nullopt;
    if (!dashed)
        return {ErrorCode::CardData, "surface: DF22"};
    surface.birthDate = *dashed;
    if (const auto expiry = findTlv(*objects, Expiry))
        surface.expires = identity::dashedDate(*expiry).value_or("");
    surface.file = std::move(file);
    return surface;
}

Result<void> verifySurface(const Surface &surface, const identity::TrustAnchors &anchors)
{
    const auto objects = objectsOf(surface.file);
    const auto signature = objects ? findTlv(*objects, FaceSignature) : std::nullopt;
    if (!signature)
        return {ErrorCode::CardData, "surface: DF28"};
    const auto key = identity::cardIssuerKey(surface.issuer, anchors);
    if (!key)
        return key.error();
    const std::array<Bytes, 3> parts{wholeObjects(*objects, groups[0]), wholeObjects(*objects, groups[1]),
                                     wholeObjects(*objects, groups[2])};
    return identity::verifiesInThree(key->get(), parts, *signature) ? Result<void>()
                                                                    : ErrorCode::SignatureWrong;
}

} // namespace madoguchi::card
