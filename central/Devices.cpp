// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Devices.h"

#include "central/Audit.h"
#include "central/Message.h"
#include "central/Serials.h"
#include "central/database/InTransaction.h"
#include "drivers/identity/EnrolmentCode.h"

namespace madoguchi::central
{

namespace
{

constexpr std::int64_t seenEvery = 600; // seconds between two notes: a note is a write
constexpr std::int64_t madeElsewhere = -1;

constexpr Sql askAdmission{
    "SELECT revoked, seen, COALESCE((SELECT c.revoked FROM device_certificates c WHERE c.serial = $1), -1)"
    " FROM devices WHERE name = $2"};
constexpr Sql noteSeen{"INSERT INTO devices(name, seen) VALUES($1, $2)"
                       " ON CONFLICT(name) DO UPDATE SET seen = excluded.seen"};
constexpr Sql touch{
    "INSERT INTO devices(name) VALUES($1) ON CONFLICT(name) DO UPDATE SET name = excluded.name"};
constexpr Sql dropCodes{"DELETE FROM enrolment_codes WHERE device = $1 OR until < $2"};
constexpr Sql insertCode{"INSERT INTO enrolment_codes(hash, device, until) VALUES($1, $2, $3)"};
constexpr Sql revokeDevice{"INSERT INTO devices(name, revoked) VALUES($1, $2)"
                           " ON CONFLICT(name) DO UPDATE SET revoked = excluded.revoked"};
constexpr Sql revokeCertificates{
    "UPDATE device_certificates SET revoked = $1 WHERE device = $2 AND revoked = 0"};
// The newest certificate of each machine, if any, and until when a code waits.
constexpr Sql everyDevice{
    "SELECT d.name, d.revoked, d.seen, COALESCE(c.serial, ''), COALESCE(c.expires, 0), COALESCE(c.revoked, "
    "0),"
    " COALESCE((SELECT max(e.until) FROM enrolment_codes e WHERE e.device = d.name AND e.used = 0), 0)"
    " FROM devices d LEFT JOIN device_certificates c ON c.serial ="
    " (SELECT n.serial FROM device_certificates n WHERE n.device = d.name ORDER BY n.issued DESC, n.serial "
    "LIMIT 1)"
    " ORDER BY d.name"};

// What the centre issued itself it knows by its number; of others only the day they were made tells.
bool counts(const Row &row, std::int64_t issued)
{
    const std::int64_t revokedAt = row.integer(0), certificate = row.integer(2);
    if (certificate != madeElsewhere)
        return certificate == 0;
    return revokedAt == 0 || issued > revokedAt;
}

Result<Outcome> ask(Connection &connection, const Device &device)
{
    return connection.run(askAdmission, device.serial, device.name);
}

std::string stateOf(const Row &row, std::int64_t now)
{
    const std::int64_t revokedAt = row.integer(1), seen = row.integer(2), expires = row.integer(4);
    const bool ours = !row.text(3).empty();
    if (row.integer(6) > now)
        return "open";
    if (ours ? row.integer(5) != 0 : revokedAt != 0 && seen <= revokedAt)
        return "revoked";
    return (ours && expires <= now) || (!ours && seen == 0) ? "expired" : "active";
}

} // namespace

Result<Admission> Devices::admission(Connection &connection, const Device &device)
{
    const auto found = ask(connection, device);
    if (!found)
        return found.error();
    return found->rows.empty() || counts(found->rows[0], device.issued) ? Admission::Admitted
                                                                        : Admission::Revoked;
}

Result<Admission> Devices::admit(const Device &device)
{
    const auto connection = m_database.lease();
    if (!connection)
        return connection.error();
    const auto found = ask(**connection, device);
    if (!found)
        return found.error();
    const bool known = !found->rows.empty();
    if (known && !counts(found->rows[0], device.issued))
        return Admission::Revoked;
    const auto now = unixSeconds();
    // That a note fails is no reason to turn somebody away.
    if (!known || found->rows[0].integer(1) + seenEvery <= now)
        (void)(*connection)->run(noteSeen, device.name, now);
    return Admission::Admitted;
}

Result<std::int64_t> Devices::serialGivenOut(const Device &device)
{
    const auto connection = m_database.lease();
    return connection ? central::serialGivenOut(**connection, device.name)
                      : Result<std::int64_t>(connection.error());
}

Result<void> Devices::hold(Connection &connection, const std::string &name)
{
    const auto held = connection.run(touch, name);
    return held ? Result<void>() : Result<void>(held.error());
}

Result<std::string> Devices::addCode(const std::string &name, int hours)
{
    const std::string code = identity::newEnrolmentCode();
    const auto plain = identity::plainEnrolmentCode(code);
    if (!plain)
        return Error{ErrorCode::Internal, "no randomness"};
    const auto now = unixSeconds();
    return inTransaction(m_database, [&](Connection &connection) -> Result<std::string> {
        if (const auto held = hold(connection, name); !held)
            return held.error();
        if (const auto dropped = connection.run(dropCodes, name, now); !dropped)
            return dropped.error();
        if (const auto added = connection.run(insertCode, identity::enrolmentCodeHash(*plain), name,
                                              now + std::int64_t(hours) * 3600);
            !added)
            return added.error();
        if (const auto noted = audit(connection, "", name, "device-add", ""); !noted)
            return noted.error();
        return code;
    });
}

// The order of the locks is that of an enrolment: the machine's row, then its codes.
Result<void> Devices::revoke(const std::string &name)
{
    const auto now = unixSeconds();
    return inTransaction(m_database, [&](Connection &connection) -> Result<void> {
        if (const auto done = connection.run(revokeDevice, name, now); !done)
            return done.error();
        if (const auto done = connection.run(dropCodes, name, now); !done)
            return done.error();
        if (const auto done = connection.run(revokeCertificates, now, name); !done)
            return done.error();
        return audit(connection, "", name, "device-revoke", "");
    });
}

Result<std::vector<DeviceLine>> Devices::list()
{
    const auto connection = m_database.lease();
    if (!connection)
        return connection.error();
    const auto found = (*connection)->run(everyDevice);
    if (!found)
        return found.error();
    std::vector<DeviceLine> lines;
    for (const Row &row : found->rows)
        lines.push_back(
            {row.text(0), stateOf(row, unixSeconds()), row.text(3), row.integer(4), row.integer(2)});
    return lines;
}

} // namespace madoguchi::central
