// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/TokenUri.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace madoguchi::seal
{

namespace
{

constexpr std::string_view scheme = "pkcs11:", filePrefix = "file:";

Error wrong(const std::string &why)
{
    return {ErrorCode::BadConfiguration, "the PKCS#11 URI of the sealing key: " + why};
}

std::optional<std::string> percentDecoded(std::string_view text)
{
    std::string decoded;
    while (!text.empty()) {
        const bool escaped = text[0] == '%';
        unsigned char byte = static_cast<unsigned char>(text[0]);
        if (escaped) {
            const std::string_view digits = text.substr(1, 2);
            const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
            if (error != std::errc() || end != digits.data() + 2 || byte == 0)
                return std::nullopt;
        }
        decoded.push_back(static_cast<char>(byte));
        text.remove_prefix(escaped ? 3 : 1);
    }
    return decoded;
}

// An absolute path, also as file:/… and file:///….
std::optional<std::filesystem::path> pathIn(std::string_view value)
{
    if (value.starts_with(filePrefix))
        value.remove_prefix(filePrefix.size());
    if (value.starts_with("///"))
        value.remove_prefix(2);
    const auto decoded = percentDecoded(value);
    if (!decoded || !decoded->starts_with('/') || decoded->starts_with("//"))
        return std::nullopt;
    return std::filesystem::path(*decoded);
}

// One "name=value". What says which key is meant stays in the object; the rest is taken out.
Result<void> readPart(std::string_view part, bool inQuery, TokenUri &into)
{
    const std::string_view name = part.substr(0, part.find('='));
    const std::string_view value =
        name.size() < part.size() ? part.substr(name.size() + 1) : std::string_view();
    if (name == "pin-value")
        return wrong("a PIN does not stand in settings; put it into an owner-only file and name that");
    if (name == "pin-source" || name == "module-path") {
        const auto path = pathIn(value);
        if (!path)
            return wrong(std::string(name) + " is not an absolute path");
        (name == "pin-source" ? into.pin : into.module) = *path;
        return {};
    }
    if (inQuery)
        return wrong("after the question mark stand pin-source and module-path, nothing else");
    if (!part.empty())
        into.object.append(into.object == scheme ? "" : ";").append(part);
    return {};
}

} // namespace

Result<TokenUri> parseTokenUri(const std::string &uri)
{
    TokenUri parsed{std::string(scheme), {}, {}};
    std::string_view rest = uri;
    if (!rest.starts_with(scheme))
        return wrong("does not begin with pkcs11:");
    rest.remove_prefix(scheme.size());
    bool inQuery = false;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(inQuery ? "&" : ";?"), rest.size());
        if (const auto read = readPart(rest.substr(0, end), inQuery, parsed); !read)
            return read.error();
        inQuery = inQuery || (end < rest.size() && rest[end] == '?');
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (parsed.object.find("token=") == std::string::npos &&
        parsed.object.find("serial=") == std::string::npos)
        return wrong("names no token");
    if (parsed.object.find("object=") == std::string::npos && parsed.object.find("id=") == std::string::npos)
        return wrong("names no object");
    return parsed;
}

} // namespace madoguchi::seal
