// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Definition.h"
#include "drivers/support/Bytes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace madoguchi
{

// A scan that is handed in with an application (添付書類), as the application lists it. The scan itself goes
// in parts, each sealed by itself: what is lost on a bad line is one part, and no machine ever holds more of
// it in memory. The list lies inside the seal of the application, so that no part can be left out, replaced
// or moved.
struct Attachment {
    std::string type;               // "image/jpeg", "image/png"
    std::int64_t size = 0;          // bytes of the scan
    std::vector<std::string> parts; // SHA-256 of each sealed part, in order; 64 hexadecimal digits
};

constexpr std::size_t maxAttachments = 10; // of one application
constexpr std::size_t maxAttachmentBytes =
    8 * 1024 * 1024;                                    // a page in colour at 300 dpi is 1 to 3 MiB as JPEG
constexpr std::size_t attachmentPartBytes = 256 * 1024; // of the scan, before it is sealed

// By what the bytes begin with, never by a file's name; nothing for what is no picture that staff can be
// shown.
std::optional<std::string_view> attachmentType(ByteView scan) noexcept;

Json toJson(const std::vector<Attachment> &attachments);
// BadInput: not a list of such, too many, or sizes and parts that do not belong together.
Result<std::vector<Attachment>> attachmentsFromJson(const Json &json);

} // namespace madoguchi
