// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Parts.h"

#include "app/procedures/Attachment.h"
#include "drivers/support/Sha256.h"

#include <algorithm>
#include <set>

namespace madoguchi::central
{

namespace
{

constexpr std::int64_t daysUnclaimed = 30;
constexpr std::int64_t mostUnclaimed = 1024; // of one device: three hand-ins of the largest size
constexpr int removedAtOnce = 16;            // so that no request pays for all that others left
constexpr int pauseSeconds = 60;
constexpr std::size_t mostParts = maxAttachments * (maxAttachmentBytes / attachmentPartBytes);

constexpr Sql insertPart{
    "INSERT INTO parts(submission, hash, device, sealed, received) VALUES($1, $2, $3, $4, $5)"
    " ON CONFLICT(submission, hash) DO NOTHING"};
constexpr Sql partsHere{"SELECT hash FROM parts WHERE submission = $1 AND device = $2"};
constexpr Sql holdAll{"UPDATE parts SET kept = 1 WHERE submission = $1 AND device = $2"};
constexpr Sql unclaimed{"SELECT count(*) FROM parts WHERE device = $1 AND kept = 0"};
constexpr Sql removeOld{
    "DELETE FROM parts WHERE kept = 0 AND received < $1 AND hash IN (SELECT hash FROM parts"
    " WHERE kept = 0 AND received < $1 LIMIT $2)"};

Reply unavailable()
{
    return refusal(503, ErrorCode::QueueUnavailable, "it cannot be kept now");
}

Result<std::set<std::string>> here(Connection &connection, const std::string &submission,
                                   const std::string &device)
{
    const auto found = connection.run(partsHere, submission, device);
    if (!found)
        return found.error();
    std::set<std::string> hashes;
    for (const Row &row : found->rows)
        hashes.insert(row.text(0));
    return hashes;
}

} // namespace

Reply Parts::put(const Request &request, const std::string &hash)
{
    const auto body = parseBody(request.body);
    return body ? take(*body, hash, request.device) : refusal(400, ErrorCode::BadInput, "a part is needed");
}

Reply Parts::take(const Json &part, const std::string &hash, const std::optional<Device> &device)
{
    const auto submission = textMember(part, "submission", 36);
    const auto text = part.find("sealed");
    const auto sealed = text != part.end() && text->is_string()
                            ? fromBase64(text->get_ref<const std::string &>())
                            : std::nullopt;
    if (!submission || !isUuid(*submission) || !sealed || sealed->empty())
        return refusal(400, ErrorCode::BadInput, "submission and sealed are needed");
    if (sha256Hex(*sealed) != hash)
        return refusal(422, ErrorCode::BadInput, "these bytes have another hash");
    const auto opened = m_opener.open(*sealed);
    if (!opened && opened.error().code != ErrorCode::SealBroken)
        return refusal(503, opened.error().code, "the seal cannot be opened now");
    if (!opened || (device && opened->device != device->name))
        return refusal(422, ErrorCode::SealBroken, "the seal cannot be opened, or another device signed it");
    return keep(*submission, hash, *sealed, opened->device);
}

Reply Parts::keep(const std::string &submission, const std::string &hash, const Bytes &sealed,
                  const std::string &device)
{
    const auto connection = m_database.lease();
    const std::int64_t now = unixSeconds();
    if (!connection || !(*connection)->run(removeOld, now - daysUnclaimed * 86'400, removedAtOnce))
        return unavailable();
    const auto waiting = (*connection)->run(unclaimed, device);
    if (!waiting)
        return unavailable();
    if (waiting->rows.front().integer(0) >= mostUnclaimed) {
        Reply reply = refusal(429, ErrorCode::QueueFull, "too much is here that no hand-in came for");
        reply.retryAfterSeconds = pauseSeconds;
        return reply;
    }
    const auto written = (*connection)->run(insertPart, submission, hash, device, sealed, now);
    if (!written)
        return unavailable();
    if (written->changed == 1)
        return answer(201, {{"hash", hash}});
    const auto known = here(**connection, submission, device);
    if (!known)
        return unavailable();
    return known->contains(hash)
               ? answer(200, {{"hash", hash}})
               : refusal(409, ErrorCode::CentreConflict, "another device brought this part");
}

Reply Parts::missing(const Request &request)
{
    const auto body = parseBody(request.body);
    const auto submission = body ? textMember(*body, "submission", 36) : std::nullopt;
    const auto hashes = body ? body->find("hashes") : Json::const_iterator();
    if (!submission || !isUuid(*submission) || hashes == body->end() || !hashes->is_array() ||
        hashes->size() > mostParts ||
        !std::ranges::all_of(*hashes, [](const Json &hash) { return hash.is_string(); }))
        return refusal(400, ErrorCode::BadInput, "submission and hashes are needed");
    const auto connection = m_database.lease();
    const auto known = connection ? here(**connection, *submission, request.device.name)
                                  : Result<std::set<std::string>>(connection.error());
    if (!known)
        return unavailable();
    Json missing = Json::array();
    for (const Json &hash : *hashes) {
        if (!known->contains(hash.get_ref<const std::string &>()))
            missing.push_back(hash);
    }
    return answer(200, {{"missing", std::move(missing)}});
}

// First held, then counted: what is held nobody removes meanwhile.
Result<bool> holdParts(Connection &connection, const std::string &submission, const std::string &device,
                       const std::vector<std::string> &hashes)
{
    if (const auto held = connection.run(holdAll, submission, device); !held)
        return held.error();
    const auto known = here(connection, submission, device);
    if (!known)
        return known.error();
    return std::ranges::all_of(hashes, [&](const std::string &hash) { return known->contains(hash); });
}

} // namespace madoguchi::central
