// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Attachment.h"

#include "drivers/support/Sha256.h"

#include <algorithm>
#include <array>
#include <set>

namespace madoguchi
{

namespace
{

struct Beginning {
    std::string_view type, bytes;
};

constexpr std::array<Beginning, 2> beginnings{{
    {"image/jpeg", "\xff\xd8\xff"},
    {"image/png", "\x89PNG\r\n\x1a\n"},
}};

bool isKnownType(const Json &type)
{
    return type.is_string() && std::ranges::any_of(beginnings, [&](const Beginning &one) {
               return type.get_ref<const std::string &>() == one.type;
           });
}

bool isHash(const Json &json)
{
    return json.is_string() && isSha256Hex(json.get_ref<const std::string &>());
}

bool isSize(const Json &size)
{
    return size.is_number_integer() && size > 0 && size <= maxAttachmentBytes;
}

std::optional<Attachment> attachmentFrom(const Json &json)
{
    if (!json.is_object() || json.size() != 3 || !isKnownType(json.value("type", Json())) ||
        !isSize(json.value("size", Json())))
        return std::nullopt;
    const Json parts = json.value("parts", Json());
    const auto size = json["size"].get<std::size_t>();
    if (!parts.is_array() || parts.size() != (size + attachmentPartBytes - 1) / attachmentPartBytes ||
        !std::ranges::all_of(parts, isHash))
        return std::nullopt;
    return Attachment{json["type"], std::int64_t(size), parts.get<std::vector<std::string>>()};
}

} // namespace

std::optional<std::string_view> attachmentType(ByteView scan) noexcept
{
    const std::string_view bytes(reinterpret_cast<const char *>(scan.data()), scan.size());
    for (const Beginning &one : beginnings) {
        if (bytes.starts_with(one.bytes))
            return one.type;
    }
    return std::nullopt;
}

Json toJson(const std::vector<Attachment> &attachments)
{
    Json list = Json::array();
    for (const Attachment &one : attachments)
        list.push_back({{"type", one.type}, {"size", one.size}, {"parts", one.parts}});
    return list;
}

Result<std::vector<Attachment>> attachmentsFromJson(const Json &json)
{
    const Error broken{ErrorCode::BadInput, "attachments: not a list of scans and their parts"};
    if (!json.is_array() || json.size() > maxAttachments)
        return broken;
    std::vector<Attachment> attachments;
    std::set<std::string> parts;
    std::size_t count = 0;
    for (const Json &one : json) {
        auto attachment = attachmentFrom(one);
        if (!attachment)
            return broken;
        parts.insert(attachment->parts.begin(), attachment->parts.end());
        count += attachment->parts.size();
        attachments.push_back(std::move(*attachment));
    }
    if (parts.size() != count) // each is sealed anew: the same one twice is no mistake of ours
        return broken;
    return attachments;
}

} // namespace madoguchi
