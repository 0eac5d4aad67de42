// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/ProfileDesk.h"

#include "app/person/Household.h"
#include "central/Audit.h"
#include "drivers/support/Hex.h"

#include <algorithm>
#include <array>
#include <openssl/rand.h>

namespace madoguchi::central
{

namespace
{

constexpr std::int64_t visitSeconds = 3600; // longer than a visit at a kiosk
constexpr std::size_t numberSize = 16, longestRule = 64;

constexpr Sql dropOld{"DELETE FROM profile_visits WHERE until < $1"};
constexpr Sql add{"INSERT INTO profile_visits(id, holder, device, until) VALUES($1, $2, $3, $4)"};
constexpr Sql findOne{"SELECT holder FROM profile_visits WHERE id = $1 AND device = $2 AND until >= $3"};

Reply unavailable()
{
    return refusal(503, ErrorCode::QueueUnavailable, "the profile cannot be looked up now");
}

bool isRule(const std::string &text)
{
    return std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-';
    });
}

// Of whom staff alone serve the machine learns that, and nothing else.
Json mayBeGiven(Json profile)
{
    profile["today"] = utcNow().substr(0, 10);
    const auto household = Household::fromJson(profile);
    if (!household || household->dvSupport())
        return {{"persons", Json::array({{{"id", "p1"}, {"dvSupport", true}}})}};
    profile.erase("today");
    profile.erase("optedOut");
    return profile;
}

} // namespace

ProfileDesk::ProfileDesk(Database &database, Identification &identification,
                         std::unique_ptr<Profiles> profiles)
    : m_database(database), m_identification(identification), m_profiles(std::move(profiles))
{
}

Result<std::string> ProfileDesk::note(const Request &request, const std::string &holder)
{
    std::array<std::uint8_t, numberSize> random;
    if (RAND_bytes(random.data(), random.size()) != 1)
        return Error{ErrorCode::Internal, "no randomness"};
    const std::string visit = hexOf(random);
    const std::int64_t now = unixSeconds();
    const auto connection = m_database.lease();
    if (!connection)
        return connection.error();
    Transaction transaction(**connection);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto dropped = (*connection)->run(dropOld, now);
    const auto added =
        dropped ? (*connection)->run(add, visit, holder, request.device.name, now + visitSeconds) : dropped;
    if (!added)
        return added.error();
    if (const auto noted = audit(**connection, "", request.device.name, "profile", holder); !noted)
        return noted.error();
    const auto kept = transaction.commit();
    return kept ? Result<std::string>(visit) : Result<std::string>(kept.error());
}

Reply ProfileDesk::read(const Request &request)
{
    auto proof = m_identification.prove(request);
    if (proof.refused)
        return std::move(*proof.refused);
    const std::string holder = holderOf(*proof.certificate);
    auto found = m_profiles ? m_profiles->find(holder) : Result<std::optional<Json>>(std::optional<Json>());
    if (!found)
        return unavailable();
    if (!*found)
        return answer(200, {{"known", false}});
    const auto visit = note(request, holder);
    if (!visit)
        return unavailable();
    return answer(200, {{"known", true},
                        {"visit", *visit},
                        {"optedOut", (*found)->value("optedOut", Json::array())},
                        {"household", mayBeGiven(std::move(**found))}});
}

Result<std::optional<std::string>> ProfileDesk::holderOfVisit(const std::string &visit,
                                                              const std::string &device)
{
    const auto connection = m_database.lease();
    const auto found = connection ? (*connection)->run(findOne, visit, device, unixSeconds())
                                  : Result<Outcome>(connection.error());
    if (!found)
        return found.error();
    return found->rows.empty() ? std::optional<std::string>() : std::optional(found->rows.front().text(0));
}

Reply ProfileDesk::refuse(const Request &request)
{
    const auto body = parseBody(request.body);
    const auto visit = body ? textMember(*body, "visit", 2 * numberSize) : std::nullopt;
    const auto rule = body ? textMember(*body, "rule", longestRule) : std::nullopt;
    if (!visit || !rule || !isRule(*rule))
        return refusal(400, ErrorCode::BadInput, "visit and rule are wanted");
    const auto holder = holderOfVisit(*visit, request.device.name);
    if (!holder)
        return unavailable();
    if (!*holder || !m_profiles)
        return refusal(404, ErrorCode::BadInput, "there is no such visit for this device any more");
    const auto kept = m_profiles->refuse(**holder, *rule);
    return kept ? answer(200, Json::object()) : unavailable();
}

} // namespace madoguchi::central
