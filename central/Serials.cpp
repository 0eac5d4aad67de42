// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Serials.h"

#include "central/Device.h"

#include <algorithm>
#include <charconv>

namespace madoguchi::central
{

namespace
{

// Weeks without a line, at a machine that hands in once a minute all day.
constexpr std::int64_t shownAndLost = 10'000;
constexpr std::size_t mostDigits = 12;

constexpr Sql receiptsBetween{"SELECT receipt FROM submissions WHERE receipt >= $1 AND receipt < $2"};
constexpr Sql spokeBefore{
    "SELECT (SELECT count(*) FROM device_certificates WHERE device = $1 AND key_hash <> $2)"
    " + (SELECT COALESCE(max(seen), 0) FROM devices WHERE name = $1)"};

// Of "MYK1-0417-6" what stands between the hyphens; 0 where it is no number.
std::int64_t serialOf(std::string_view receipt, std::size_t prefix)
{
    receipt.remove_prefix(prefix);
    const auto digits = receipt.substr(0, receipt.find('-'));
    std::int64_t serial = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), serial);
    const bool whole = read.ec == std::errc() && read.ptr == digits.data() + digits.size();
    return whole && digits.size() <= mostDigits ? std::max<std::int64_t>(serial, 0) : 0;
}

Result<std::int64_t> highestKept(Connection &connection, const Device &device)
{
    const std::string prefix = device.office + device.code;
    const auto found = connection.run(receiptsBetween, prefix + '-', prefix + '.'); // what follows the hyphen
    if (!found)
        return found.error();
    std::int64_t highest = 0;
    for (const Row &row : found->rows)
        highest = std::max(highest, serialOf(row.text(0), prefix.size() + 1));
    return highest;
}

} // namespace

Result<std::int64_t> serialGivenOut(Connection &connection, const std::string &name, const Bytes &keyHash)
{
    const auto device = Device::parse(name);
    if (!device)
        return Error{ErrorCode::Internal, "a device without a name"};
    const auto kept = highestKept(connection, *device);
    const auto spoke = connection.run(spokeBefore, name, keyHash);
    if (!kept || !spoke)
        return kept ? spoke.error() : kept.error();
    const bool known = *kept > 0 || spoke->rows.at(0).integer(0) > 0;
    return known ? *kept + shownAndLost : 0;
}

} // namespace madoguchi::central
