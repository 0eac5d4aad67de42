// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Corrections.h"

#include "central/Audit.h"
#include "central/Rules.h"
#include "drivers/support/Sha256.h"

#include <algorithm>

namespace madoguchi::central
{

namespace
{

constexpr std::string_view act = "corrected ";
constexpr std::size_t mostCorrections = 100; // of one visit: all of them are opened with it

constexpr Sql list{"SELECT sealed FROM corrections WHERE submission = $1 ORDER BY place"};
constexpr Sql marks{"SELECT action FROM audit WHERE submission = $1 AND action LIKE 'corrected %' ORDER BY place"};
constexpr Sql findOne{"SELECT submission, sealed FROM corrections WHERE id = $1"};
// Takes the visit, so that no decision and no other correction comes between.
constexpr Sql hold{"UPDATE submissions SET state = 'waiting' WHERE id = $1 AND state = 'waiting'"};
constexpr Sql countThem{"SELECT count(*) FROM corrections WHERE submission = $1"};
constexpr Sql add{"INSERT INTO corrections(id, submission, place, sealed, staff, device)"
                  " VALUES($1, $2, $3, $4, $5, $6)"};

ByteView bytesOf(const std::string &text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

std::string markOf(const Bytes &closed)
{
    return std::string(act) + sha256Hex(ByteView(closed));
}

Reply decidedAlready()
{
    return refusal(409, ErrorCode::CentreConflict, "the visit is decided already, or was corrected since");
}

} // namespace

Corrections::Corrections(Database &database, const seal::Opener &opener, const seal::CentreVault &vault,
                         CatalogueStore &catalogues)
    : m_database(database), m_opener(opener), m_vault(vault), m_catalogues(catalogues)
{
}

Result<Correction> Corrections::opened(const std::string &visit, const Bytes &closed) const
{
    const auto bytes = m_vault.open(closed);
    const auto json =
        bytes ? parseObject({reinterpret_cast<const char *>(bytes->data()), bytes->size()}) : std::nullopt;
    if (!json || json->value("visit", Json()) != visit)
        return Error{ErrorCode::SealBroken, "a correction cannot be opened, or is of another visit"};
    return correctionFromJson(*json);
}

Result<std::vector<Correction>> Corrections::of(Connection &connection, const std::string &visit) const
{
    const auto kept = connection.run(list, visit);
    const auto noted = kept ? connection.run(marks, visit) : kept;
    if (!noted)
        return noted.error();
    const auto isNoted = [](const Row &one, const Row &line) { return markOf(one.bytes(0)) == line.text(0); };
    if (!std::ranges::equal(kept->rows, noted->rows, isNoted))
        return Error{ErrorCode::AuditBroken, "what was corrected is not what the audit says"};
    std::vector<Correction> all;
    for (const Row &row : kept->rows) {
        auto one = opened(visit, row.bytes(0));
        if (!one)
            return one.error();
        all.push_back(std::move(*one));
    }
    return all;
}

Result<std::size_t> Corrections::count(Connection &connection, const std::string &visit)
{
    const auto found = connection.run(countThem, visit);
    return found ? Result<std::size_t>(static_cast<std::size_t>(found->rows.front().integer(0)))
                 : Result<std::size_t>(found.error());
}

std::optional<Corrections::Asked> Corrections::read(const Json &body)
{
    const auto id = textMember(body, "id", 36);
    const Json after = body.value("after", Json());
    auto values = correctedValuesFromJson(body.value("values", Json()));
    if (!id || !isUuid(*id) || !after.is_number_unsigned() || !values)
        return std::nullopt;
    return Asked{*id, after.get<std::size_t>(), std::move(*values)};
}

Result<std::optional<Reply>> Corrections::before(Connection &connection, const Asked &asked,
                                                 const std::string &visit) const
{
    const auto found = connection.run(findOne, asked.id);
    if (!found)
        return found.error();
    if (found->rows.empty())
        return std::optional<Reply>();
    const Row &row = found->rows.front();
    const auto kept = row.text(0) == visit ? opened(visit, row.bytes(1))
                                           : Result<Correction>(ErrorCode::CentreConflict);
    if (!kept || toJson(kept->values) != toJson(asked.values))
        return std::optional(
            refusal(409, ErrorCode::CentreConflict, "this correction was another one"));
    if (const auto settled = connection.settle(); !settled)
        return settled.error();
    return std::optional(answer(200, toJson(*kept)));
}

std::optional<Reply> Corrections::unfit(const FoundVisit &visit, const std::vector<Correction> &all) const
{
    const auto content = unsealed(m_opener, visit);
    const auto submission = content ? submissionFromJson(*content) : Result<Submission>(content.error());
    if (!submission)
        return refusal(503, ErrorCode::SealBroken, "what was handed in cannot be read");
    const auto checked = checkRules(m_catalogues, *submission, all);
    return checked ? std::nullopt
                   : std::optional(refusal(422, checked.error().code, checked.error().detail));
}

Reply Corrections::keep(Connection &connection, const Asked &asked, const Correction &correction,
                        const FoundVisit &visit, const StaffMember &staff, const Device &device) const
{
    Json content = toJson(correction);
    content["visit"] = visit.id;
    const auto closed = m_vault.close(bytesOf(content.dump()));
    if (!closed)
        return refusal(503, closed.error().code, "it cannot be closed now");
    Transaction transaction(connection);
    const auto held = transaction.begun() ? connection.run(hold, visit.id) : Result<Outcome>(transaction.begun().error());
    const auto there = held ? count(connection, visit.id) : Result<std::size_t>(held.error());
    if (!there)
        return storeAway();
    if (held->changed != 1 || *there != asked.after)
        return decidedAlready();
    if (*there >= mostCorrections)
        return refusal(422, ErrorCode::BadInput, "it was corrected too often");
    if (!connection.run(add, asked.id, visit.id, std::int64_t(*there + 1), *closed, staff.id, device.name) ||
        !audit(connection, staff.id, device.name, markOf(*closed).c_str(), visit.id) || !transaction.commit())
        return storeAway();
    return answer(200, toJson(correction));
}

Reply Corrections::correct(const Request &request, const StaffMember &staff, const std::string &receipt)
{
    const auto body = parseBody(request.body);
    const auto asked = body ? read(*body) : std::nullopt;
    if (!asked)
        return refusal(400, ErrorCode::BadInput, "id, after and values are needed");
    const auto connection = m_database.lease();
    const auto visit = connection ? findVisit(**connection, receipt, request.device.office)
                                  : Result<std::optional<FoundVisit>>(connection.error());
    if (!visit)
        return notFound(visit.error());
    if (!*visit)
        return unknownVisit();
    auto known = before(**connection, *asked, (*visit)->id);
    if (!known)
        return storeAway();
    if (*known)
        return std::move(**known);
    auto all = of(**connection, (*visit)->id);
    if (!all)
        return refusal(503, all.error().code, all.error().detail);
    const Correction correction{utcNow(), staff.name, asked->values};
    all->push_back(correction);
    if (auto refused = unfit(**visit, *all))
        return std::move(*refused);
    return keep(**connection, *asked, correction, **visit, staff, request.device);
}

} // namespace madoguchi::central
