// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Serials.h"

#include "central/Device.h"
#include "central/Log.h"

#include <algorithm>
#include <charconv>

namespace madoguchi::central
{

namespace
{

// Weeks without a line, at a machine that hands in once a minute all day.
constexpr std::int64_t shownAndLost = 10'000;
// Far more than a hundred lost disks leave out. What lies beyond such a gap nobody counted up to.
constexpr std::int64_t widestGap = 1'000'000;
// Machines take no more (Outbox::farthestSerial), and have as much again nine times.
constexpr std::int64_t farthest = 99'999'999'999;

constexpr Sql receiptsBetween{"SELECT receipt FROM submissions WHERE receipt >= $1 AND receipt < $2"};
constexpr Sql spokeBefore{
    "SELECT (SELECT count(*) FROM device_certificates WHERE device = $1 AND key_hash <> $2)"
    " + (SELECT COALESCE(max(seen), 0) FROM devices WHERE name = $1)"};
constexpr Sql leftSomething{"SELECT (SELECT count(*) FROM device_certificates WHERE device = $1)"
                            " + (SELECT count(*) FROM audit_heads WHERE whose = $1 AND place > 0)"};

// Of "MYK1-0417-6" what stands between the hyphens; 0 where it is no number.
std::int64_t serialOf(std::string_view receipt, std::size_t prefix)
{
    receipt.remove_prefix(prefix);
    const auto digits = receipt.substr(0, receipt.find('-'));
    std::int64_t serial = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), serial);
    const bool whole = read.ec == std::errc() && read.ptr == digits.data() + digits.size();
    return whole ? std::max<std::int64_t>(serial, 0) : 0;
}

// One machine that says it has counted to the end of all numbers would leave none to those after it. So each
// serial counts only as far as it is within reach of the one below.
std::int64_t highestCounted(std::vector<std::int64_t> serials, const std::string &device)
{
    std::ranges::sort(serials);
    std::int64_t highest = 0;
    for (const std::int64_t serial : serials) {
        const bool inReach = highest == 0 || serial - highest <= widestGap;
        if (!inReach || serial > farthest - shownAndLost) {
            log(Level::Warning, "serial-out-of-reach", {{"device", device}});
            break;
        }
        highest = serial;
    }
    return highest;
}

Result<std::int64_t> highestKept(Connection &connection, const Device &device)
{
    const std::string prefix = device.office + device.code;
    const auto found = connection.run(receiptsBetween, prefix + '-', prefix + '.'); // what follows the hyphen
    if (!found)
        return found.error();
    std::vector<std::int64_t> serials;
    for (const Row &row : found->rows)
        serials.push_back(serialOf(row.text(0), prefix.size() + 1));
    return highestCounted(std::move(serials), device.name);
}

Result<std::int64_t> givenOut(Connection &connection, const std::string &name, const Result<Outcome> &before)
{
    const auto device = Device::parse(name);
    if (!device)
        return Error{ErrorCode::Internal, "a device without a name"};
    const auto kept = highestKept(connection, *device);
    if (!kept || !before)
        return kept ? before.error() : kept.error();
    const bool known = *kept > 0 || before->rows.at(0).integer(0) > 0;
    return known ? *kept + shownAndLost : 0;
}

} // namespace

Result<std::int64_t> serialGivenOut(Connection &connection, const std::string &name, const Bytes &keyHash)
{
    return givenOut(connection, name, connection.run(spokeBefore, name, keyHash));
}

Result<std::int64_t> serialGivenOut(Connection &connection, const std::string &name)
{
    return givenOut(connection, name, connection.run(leftSomething, name));
}

} // namespace madoguchi::central
