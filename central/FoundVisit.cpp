// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/FoundVisit.h"

namespace madoguchi::central
{

namespace
{

// The columns are those of FoundVisit.
constexpr Sql find{"SELECT id, received, state, decided_by, decided_at, sealed FROM submissions"
                   " WHERE (receipt = $1 OR id = $1) AND office = $2 LIMIT 2"};

} // namespace

Result<std::optional<FoundVisit>> findVisit(Connection &connection, const std::string &receipt,
                                            const std::string &office)
{
    const auto found = connection.run(find, receipt, office);
    if (!found)
        return found.error();
    if (found->rows.empty())
        return std::optional<FoundVisit>();
    // A machine of which there was a copy may have given a number to two people. Nobody's is opened by guess.
    if (found->rows.size() > 1)
        return Error{ErrorCode::CentreConflict, "several visits have this number: ask by the hand-in's id"};
    const Row &row = found->rows.front();
    return std::optional(
        FoundVisit{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.bytes(5)});
}

Result<Json> unsealed(const seal::Opener &opener, const FoundVisit &visit)
{
    const auto opened = opener.open(visit.sealed);
    if (!opened)
        return Error{ErrorCode::SealBroken, "the seal cannot be opened now"};
    auto content =
        parseObject({reinterpret_cast<const char *>(opened->content.data()), opened->content.size()});
    if (!content)
        return Error{ErrorCode::SealBroken, "the content cannot be read"};
    return std::move(*content);
}

Reply unknownVisit()
{
    return refusal(404, ErrorCode::VisitUnknown, "no visit with this number in this office");
}

Reply storeAway()
{
    return refusal(503, ErrorCode::QueueUnavailable, "the store cannot be used now");
}

Reply notFound(const Error &error)
{
    return error.code == ErrorCode::CentreConflict ? refusal(409, error.code, error.detail) : storeAway();
}

} // namespace madoguchi::central
