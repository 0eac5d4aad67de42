// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Audit.h"

#include "central/AuditHead.h"
#include "central/AuditWalk.h"
#include "central/Message.h"
#include "drivers/support/HashChain.h"

namespace madoguchi::central
{

namespace
{

constexpr Sql add{"INSERT INTO audit(at, staff, device, action, submission, place, hash)"
                  " VALUES($1, $2, $3, $4, $5, $6, $7)"};

// Lines from before the chain are its beginning: the first line that is chained covers them all.
Result<AuditHead> afterOldLines(Connection &connection)
{
    AuditHead head;
    const auto walked = walkAudit(connection, [&head](const WalkedLine &line) {
        head.hash = chainedHash(head.hash, head.place + 1, line.text);
        ++head.place;
        return true;
    });
    if (!walked)
        return walked.error();
    return head;
}

} // namespace

std::string auditText(const std::string &at, const std::string &staff, const std::string &device,
                      const std::string &action, const std::string &submission)
{
    // As a list, so that no text can run over into the one beside it.
    return Json::array({at, staff, device, action, submission})
        .dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<void> audit(Connection &connection, const std::string &staff, const std::string &device,
                   const char *action, const std::string &submission)
{
    auto head = lockHead(connection, "");
    if (head && head->place == 0)
        head = afterOldLines(connection);
    if (!head)
        return head.error();
    const std::string now = utcNow();
    const std::int64_t place = head->place + 1;
    const Bytes hash = chainedHash(head->hash, place, auditText(now, staff, device, action, submission));
    const auto added = connection.run(add, now, staff, device, action, submission, place, hash);
    return added ? moveHead(connection, "", {.place = place, .hash = hash}) : Result<void>(added.error());
}

} // namespace madoguchi::central
