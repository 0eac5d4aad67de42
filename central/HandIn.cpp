// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/HandIn.h"

#include <algorithm>
#include <openssl/sha.h>

namespace madoguchi::central
{

namespace
{

constexpr std::size_t mostMembers = 16, longestMember = 64;

bool isPlainText(const Json &member)
{
    if (!member.is_string())
        return false;
    const auto &text = member.get_ref<const std::string &>();
    return text.size() <= longestMember &&
           std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

// So that writing it out again cannot nest, and that every database can keep it.
bool isFlat(const Json &header)
{
    return header.is_object() && header.size() <= mostMembers && std::ranges::all_of(header, isPlainText);
}

std::optional<std::string> written(const Json &header)
{
    try {
        return header.dump();
    } catch (const Json::exception &) { // not UTF-8
        return std::nullopt;
    }
}

Bytes hashOf(const std::string &header, const Bytes &sealed)
{
    Bytes all(header.begin(), header.end());
    all.push_back(0); // where one ends and the other begins
    all.insert(all.end(), sealed.begin(), sealed.end());
    Bytes hash(SHA256_DIGEST_LENGTH);
    SHA256(all.data(), all.size(), hash.data());
    return hash;
}

bool comesFrom(const HandIn &handIn, const Device &device)
{
    return handIn.member("office") == device.office && handIn.member("device") == device.code &&
           handIn.member("channel") == device.role &&
           handIn.member("receipt").starts_with(device.office + device.code + '-');
}

} // namespace

Result<HandIn> readHandIn(const Json &object, const Device &device)
{
    const Error broken{ErrorCode::BadInput, "header and sealed are needed, and an id"};
    HandIn handIn;
    const auto header = object.find("header");
    const auto sealed = object.find("sealed");
    if (header == object.end() || !isFlat(*header) || sealed == object.end() || !sealed->is_string())
        return broken;
    auto bytes = fromBase64(sealed->get_ref<const std::string &>());
    auto text = written(*header);
    if (!bytes || bytes->empty() || !text)
        return broken;
    handIn.header = *header;
    handIn.id = handIn.member("id");
    if (!isUuid(handIn.id))
        return broken;
    if (!comesFrom(handIn, device))
        return Error{ErrorCode::CentreRejected, "the header names another device than the certificate"};
    handIn.written = std::move(*text);
    handIn.sealed = std::move(*bytes);
    handIn.hash = hashOf(handIn.written, handIn.sealed);
    return handIn;
}

} // namespace madoguchi::central
