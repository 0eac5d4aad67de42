// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Import.h"

#include "drivers/support/Hex.h"

#include <array>
#include <openssl/evp.h>

namespace madoguchi::central
{

namespace
{

constexpr std::size_t longestLine = 4 * 1024 * 1024;

// SHA-256 of the lines so far, as the last line has it.
class RunningHash
{
public:
    RunningHash() : m_context(EVP_MD_CTX_new()) { EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr); }
    void add(const std::string &line)
    {
        EVP_DigestUpdate(m_context.get(), line.data(), line.size());
        EVP_DigestUpdate(m_context.get(), "\n", 1);
    }
    std::string hex()
    {
        std::array<unsigned char, EVP_MAX_MD_SIZE> hash = {};
        unsigned size = 0;
        EVP_DigestFinal_ex(m_context.get(), hash.data(), &size);
        return hexOf(ByteView(hash).first(size));
    }

private:
    struct Free {
        void operator()(EVP_MD_CTX *context) const noexcept { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> m_context;
};

// 1: without scans.
bool isKnownForm(const Json &head)
{
    const Json form = head.value("export", Json());
    return form == 1 || form == 2;
}

// Without its line feed; nothing at the end of the file, or where a line has no end in sight.
std::optional<std::string> nextLine(std::istream &file)
{
    std::string line;
    for (int byte = file.get(); byte != '\n'; byte = file.get()) {
        if (byte == std::istream::traits_type::eof() || line.size() >= longestLine)
            return std::nullopt;
        line += static_cast<char>(byte);
    }
    return line;
}

std::optional<Device> sender(const Json &item)
{
    const auto header = item.find("header");
    if (header == item.end() || !header->is_object())
        return std::nullopt;
    const auto member = [&](const char *name) {
        const auto it = header->find(name);
        return it != header->end() && it->is_string() ? it->get<std::string>() : std::string();
    };
    return Device::parse(member("channel") + '/' + member("office") + '/' + member("device"));
}

void count(const Json &item, const Reply &reply, Imported &imported)
{
    if (reply.status == 201) {
        ++imported.taken;
    } else if (reply.status == 200) {
        ++imported.known;
    } else {
        const Json header = item.value("header", Json::object());
        imported.refused.push_back({{"id", header.is_object() ? header.value("id", Json("")) : Json("")},
                                    {"code", reply.body["error"]["code"]}});
    }
}

} // namespace

Result<Imported> importHandIns(std::istream &file, Submissions &submissions, Parts &parts)
{
    const Error databaseAway{ErrorCode::QueueUnavailable, "the database cannot be used now"};
    RunningHash hash;
    const auto first = nextLine(file);
    const auto head = first ? parseObject(*first) : std::nullopt;
    if (!head || !isKnownForm(*head) || !head->value("count", Json()).is_number_unsigned())
        return Error{ErrorCode::BadInput, "this is no export of a queue, or one of a newer program"};
    hash.add(*first);
    Imported imported;
    std::size_t lines = 0;
    while (const auto line = nextLine(file)) {
        const auto item = parseObject(*line);
        if (item && item->contains("sha256")) {
            imported.whole = item->at("sha256") == hash.hex() && lines == head->at("count");
            break;
        }
        hash.add(*line);
        // What is wrong with a part shows by the hand-in that lacks it.
        if (const auto part = item ? textMember(*item, "part", 64) : std::nullopt) {
            if (parts.take(*item, *part, std::nullopt).status == 503)
                return databaseAway;
            continue;
        }
        ++lines;
        const auto device = item ? sender(*item) : std::nullopt;
        const Reply reply = device ? submissions.take(*item, *device)
                                   : refusal(400, ErrorCode::BadInput, "a line that cannot be read");
        if (reply.status == 503)
            return databaseAway;
        count(item.value_or(Json::object()), reply, imported);
    }
    return imported;
}

} // namespace madoguchi::central
