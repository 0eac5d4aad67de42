// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// What the centre reads out of requests: targets, paths, bodies, base64, names of devices. The first byte
// chooses.
#include "tests/fuzz/FuzzParts.h"

#include "app/procedures/Attachment.h"
#include "central/Device.h"
#include "central/Message.h"
#include "central/Pattern.h"
#include "central/Target.h"

using namespace madoguchi;
using namespace madoguchi::central;
using namespace madoguchi::fuzz;

namespace
{

int depthOf(const Json &json)
{
    int deepest = 0;
    if (json.is_structured()) {
        for (const Json &member : json)
            deepest = std::max(deepest, depthOf(member));
        ++deepest;
    }
    return deepest;
}

void body(std::string_view text)
{
    const auto object = parseObject(text);
    must(!object || (object->is_object() && depthOf(*object) <= 8), "an object of limited depth");
    const auto ours = parseBody(text);
    must(!ours || (object && *ours == *object && ours->at("madoguchi") == 1), "ours says so");
    if (!object)
        return;
    if (const auto list = object->find("attachments"); list != object->end()) {
        const auto scans = attachmentsFromJson(*list);
        must(!scans || (scans->size() <= maxAttachments && toJson(*scans) == *list), "scans as they are listed");
    }
    const auto member = textMember(*object, "a", 16);
    must(!member || (!member->empty() && member->size() <= 16), "a text of its size");
}

void target(std::string_view text)
{
    const Target parts = splitTarget(text);
    must(text.starts_with(parts.path) && parts.path.find('?') == std::string::npos,
         "the path is its beginning");
    std::size_t size = parts.path.size();
    for (const auto &[name, value] : parts.query) {
        must(name.find_first_of("=&") == name.npos && value.find('&') == value.npos, "cut at each sign");
        must(text.find(name + '=' + value) != text.npos, "a pair stands there");
        size += name.size() + value.size() + 2;
    }
    must(size <= text.size(), "nothing is made up");
    must(bearerToken(text).empty() || text == "Bearer " + std::string(bearerToken(text)),
         "the token is the rest");
}

void path(std::string_view text)
{
    for (const std::string_view pattern : {"/v1/health", "/v1/visits/{}", "/v1/visits/{}/decision"}) {
        const auto found = matchPattern(pattern, text);
        if (!found)
            continue;
        std::string whole(pattern);
        if (const auto at = whole.find("{}"); at != whole.npos)
            whole.replace(at, 2, *found);
        must(whole == text, "the pattern with what was found is the path");
        must(found->size() <= 64 && found->find_first_of("/.%?\\") == found->npos, "it is a plain word");
    }
}

void base64(std::string_view text)
{
    const auto bytes = fromBase64(text);
    must(!bytes || toBase64(*bytes).size() == text.size(), "as long as it was");
    const ByteView plain(reinterpret_cast<const std::uint8_t *>(text.data()), text.size());
    const auto again = fromBase64(toBase64(plain));
    must(text.empty() || (again && std::ranges::equal(*again, plain)), "there and back");
    if (isUuid(text))
        must(text.size() == 36, "an id of its size");
}

void device(std::string_view text)
{
    const auto device = Device::parse(text);
    if (!device)
        return;
    must(device->name == text && text == device->role + '/' + device->office + '/' + device->code,
         "its parts");
    must(device->role == "kiosk" || device->role == "counter", "a role that there is");
}

constexpr void (*targets[])(std::string_view) = {body, target, path, base64, device};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 0)
        targets[data[0] % 5](std::string_view(reinterpret_cast<const char *>(data + 1), size - 1));
    return 0;
}
