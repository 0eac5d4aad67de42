// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Certifying.h"

#include "central/Audit.h"
#include "central/AuditHead.h"
#include "central/Message.h"
#include "central/Serials.h"
#include "central/database/InTransaction.h"
#include "drivers/identity/EnrolmentCode.h"

namespace madoguchi::central
{

namespace
{

constexpr std::int64_t sameAnswerFor = 3600; // seconds after a code was used
constexpr std::int64_t day = 24 * 3600, mostRenewalsADay = day / untilNextRenewal;

constexpr Sql findCode{"SELECT device FROM enrolment_codes"
                       " WHERE hash = $1 AND ((used = 0 AND until > $2) OR used > $3)"};
constexpr Sql useCode{"UPDATE enrolment_codes SET used = $1 WHERE hash = $2 AND used = 0 AND until > $3"};
constexpr Sql findIssued{"SELECT certificate FROM device_certificates"
                         " WHERE device = $1 AND key_hash = $2 AND revoked = 0 AND issued > $3"};
constexpr Sql addIssued{
    "INSERT INTO device_certificates(serial, device, key_hash, certificate, issued, expires)"
    " VALUES($1, $2, $3, $4, $5, $6)"};
constexpr Sql countIssued{"SELECT count(*) FROM device_certificates WHERE device = $1 AND issued > $2"};

Result<std::optional<Bytes>> issuedBefore(Connection &connection, const std::string &device,
                                          const CertifiableKey &key)
{
    const auto found = connection.run(findIssued, device, key.hash, unixSeconds() - sameAnswerFor);
    if (!found)
        return found.error();
    return found->rows.empty() ? std::optional<Bytes>() : std::optional(found->rows[0].bytes(0));
}

} // namespace

Result<std::optional<Certifying::Code>> Certifying::find(const std::string &plain)
{
    Code code{identity::enrolmentCodeHash(plain), {}};
    const auto connection = m_database.lease();
    if (!connection)
        return connection.error();
    const auto now = unixSeconds();
    const auto found = (*connection)->run(findCode, code.hash, now, now - sameAnswerFor);
    if (!found)
        return found.error();
    if (found->rows.empty())
        return std::optional<Code>();
    code.device = found->rows[0].text(0);
    return std::optional(std::move(code));
}

Result<std::optional<Certifying::Enrolled>> Certifying::byCode(const Code &code, const CertifiableKey &key)
{
    return inTransaction(m_database, [&](Connection &connection) -> Result<std::optional<Enrolled>> {
        auto certificate = onCode(connection, code, key);
        if (!certificate)
            return certificate.error();
        if (!*certificate)
            return std::optional<Enrolled>();
        const auto serial = serialGivenOut(connection, code.device, key.hash);
        if (!serial)
            return serial.error();
        return std::optional(Enrolled{std::move(**certificate), *serial});
    });
}

Result<std::optional<Bytes>> Certifying::onCode(Connection &connection, const Code &code,
                                                const CertifiableKey &key)
{
    if (const auto held = Devices::hold(connection, code.device); !held)
        return held.error();
    const auto now = unixSeconds();
    const auto used = connection.run(useCode, now, code.hash, now);
    if (!used)
        return used.error();
    if (used->changed == 0)
        return issuedBefore(connection, code.device, key);
    auto certificate = issue(connection, code.device, key);
    if (!certificate)
        return certificate.error();
    if (const auto allowed = allowNewTrail(connection, code.device); !allowed)
        return allowed.error();
    if (const auto noted = audit(connection, "", code.device, "device-enrol", ""); !noted)
        return noted.error();
    return std::optional(std::move(*certificate));
}

Result<std::optional<Bytes>> Certifying::further(const Device &device, const CertifiableKey &key)
{
    return inTransaction(m_database,
                         [&](Connection &connection) { return onOldOne(connection, device, key); });
}

Result<std::optional<Bytes>> Certifying::onOldOne(Connection &connection, const Device &device,
                                                  const CertifiableKey &key)
{
    if (const auto held = Devices::hold(connection, device.name); !held)
        return held.error();
    // Asked again under the lock: who was revoked a moment ago must not leave with a new certificate.
    const auto admission = Devices::admission(connection, device);
    if (!admission)
        return admission.error();
    if (*admission == Admission::Revoked)
        return Error{ErrorCode::DeviceRevoked};
    auto before = issuedBefore(connection, device.name, key);
    if (!before || *before)
        return before;
    const auto many = connection.run(countIssued, device.name, unixSeconds() - day);
    if (!many)
        return many.error();
    if (many->rows.at(0).integer(0) >= mostRenewalsADay)
        return std::optional<Bytes>();
    auto certificate = issue(connection, device.name, key);
    if (!certificate)
        return certificate.error();
    if (const auto noted = audit(connection, "", device.name, "device-renew", ""); !noted)
        return noted.error();
    return std::optional(std::move(*certificate));
}

Result<Bytes> Certifying::issue(Connection &connection, const std::string &device, const CertifiableKey &key)
{
    auto issued = m_certificates.issue(key.key.get(), device);
    if (!issued)
        return issued.error();
    const auto added = connection.run(addIssued, issued->serial, device, key.hash, issued->der, unixSeconds(),
                                      issued->expires);
    if (!added)
        return added.error();
    return std::move(issued->der);
}

} // namespace madoguchi::central
