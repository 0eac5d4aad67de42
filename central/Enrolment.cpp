// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Enrolment.h"

#include "central/Audit.h"
#include "drivers/identity/EnrolmentCode.h"

namespace madoguchi::central
{

namespace
{

constexpr std::size_t maxCodeBytes = 64, maxRequestText = 8 * 1024;
constexpr std::int64_t sameAnswerFor = 3600; // seconds after a code was used
constexpr std::int64_t day = 24 * 3600, mostRenewalsADay = 20;

constexpr Sql findCode{"SELECT device FROM enrolment_codes"
                       " WHERE hash = $1 AND ((used = 0 AND until > $2) OR used > $3)"};
constexpr Sql useCode{"UPDATE enrolment_codes SET used = $1 WHERE hash = $2 AND used = 0 AND until > $3"};
constexpr Sql findIssued{"SELECT certificate FROM device_certificates"
                         " WHERE device = $1 AND key_hash = $2 AND revoked = 0 AND issued > $3"};
constexpr Sql addIssued{
    "INSERT INTO device_certificates(serial, device, key_hash, certificate, issued, expires)"
    " VALUES($1, $2, $3, $4, $5, $6)"};
constexpr Sql countIssued{"SELECT count(*) FROM device_certificates WHERE device = $1 AND issued > $2"};

Reply unavailable()
{
    return refusal(503, ErrorCode::QueueUnavailable, "the store cannot be used now");
}

Reply enrolsNobody()
{
    return refusal(404, ErrorCode::BadConfiguration, "this centre does not enrol devices");
}

Reply toldToWait(int seconds)
{
    Reply reply = refusal(429, ErrorCode::EnrolmentRefused, "too many tries; wait");
    reply.retryAfterSeconds = seconds;
    return reply;
}

// Wrong, used, too old, revoked meanwhile: whoever guesses learns nothing.
Reply codeDoesNotCount()
{
    return refusal(422, ErrorCode::EnrolmentRefused, "the code does not count");
}

Result<CertifiableKey> keyOf(const Json &body)
{
    const auto text = textMember(body, "request", maxRequestText);
    const auto der = text ? fromBase64(*text) : std::nullopt;
    if (!der)
        return Error{ErrorCode::BadInput, "a request in base64 is needed"};
    return certifiableKey(*der);
}

Result<std::optional<Bytes>> issuedBefore(Connection &connection, const std::string &device,
                                          const CertifiableKey &key)
{
    const auto found = connection.run(findIssued, device, key.hash, unixSeconds() - sameAnswerFor);
    if (!found)
        return found.error();
    return found->rows.empty() ? std::optional<Bytes>() : std::optional(found->rows[0].bytes(0));
}

} // namespace

Result<std::optional<Enrolment::Code>> Enrolment::codeOf(const Json &body)
{
    const auto typed = textMember(body, "code", maxCodeBytes);
    const auto plain = typed ? identity::plainEnrolmentCode(*typed) : std::nullopt;
    if (!plain)
        return std::optional<Code>();
    Code code{identity::enrolmentCodeHash(*plain), {}};
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

Reply Enrolment::enrol(const Request &request)
{
    if (!m_certificates)
        return enrolsNobody();
    const auto body = parseBody(request.body);
    if (!body)
        return refusal(400, ErrorCode::BadInput, "code and request are needed");
    const std::string guesser = guesserOf(request.address);
    if (const int wait = m_guesses.begin(guesser); wait > 0)
        return toldToWait(wait);
    const auto code = codeOf(*body);
    if (!code)
        return unavailable();
    if (!*code)
        return codeDoesNotCount();
    Reply reply = byCode(*body, **code);
    if (reply.status != 422) // a used code tried with other keys is guessing, too
        m_guesses.succeeded(guesser);
    return reply;
}

// Only who has a code is worth the work of looking at a request.
Reply Enrolment::byCode(const Json &body, const Code &code)
{
    const auto key = keyOf(body);
    if (!key)
        return refusal(400, key.error().code, key.error().detail);
    const auto certificate = issueByCode(code, *key);
    if (!certificate)
        return unavailable();
    return *certificate ? welcomed(code.device, **certificate) : codeDoesNotCount();
}

Result<std::optional<Bytes>> Enrolment::issueByCode(const Code &code, const CertifiableKey &key)
{
    const auto connection = m_database.lease();
    if (!connection)
        return connection.error();
    Transaction transaction(**connection);
    if (!transaction.begun())
        return transaction.begun().error();
    if (const auto held = Devices::hold(**connection, code.device); !held)
        return held.error();
    const auto now = unixSeconds();
    const auto used = (*connection)->run(useCode, now, code.hash, now);
    if (!used)
        return used.error();
    if (used->changed == 0)
        return issuedBefore(**connection, code.device, key);
    auto certificate = issue(**connection, code.device, key);
    if (!certificate)
        return certificate.error();
    if (const auto noted = audit(**connection, "", code.device, "device-enrol", ""); !noted)
        return noted.error();
    const auto committed = transaction.commit();
    if (!committed)
        return committed.error();
    return std::optional(std::move(*certificate));
}

Reply Enrolment::renew(const Request &request)
{
    if (!m_certificates)
        return enrolsNobody();
    const auto body = parseBody(request.body);
    const auto key =
        body ? keyOf(*body) : Result<CertifiableKey>(Error{ErrorCode::BadInput, "a request is needed"});
    if (!key)
        return refusal(400, key.error().code, key.error().detail);
    const auto certificate = issueAnew(request.device, *key);
    if (!certificate && certificate.error().code == ErrorCode::DeviceRevoked)
        return refusal(403, ErrorCode::DeviceRevoked, "this device was revoked");
    if (!certificate)
        return unavailable();
    return *certificate ? welcomed(request.device.name, **certificate)
                        : toldToWait(int(day / mostRenewalsADay));
}

Result<std::optional<Bytes>> Enrolment::issueAnew(const Device &device, const CertifiableKey &key)
{
    const auto connection = m_database.lease();
    if (!connection)
        return connection.error();
    Transaction transaction(**connection);
    if (!transaction.begun())
        return transaction.begun().error();
    if (const auto held = Devices::hold(**connection, device.name); !held)
        return held.error();
    // Asked again under the lock: who was revoked a moment ago must not leave with a new certificate.
    const auto admission = Devices::admission(**connection, device);
    if (!admission)
        return admission.error();
    if (*admission == Admission::Revoked)
        return Error{ErrorCode::DeviceRevoked};
    auto before = issuedBefore(**connection, device.name, key);
    if (!before || *before)
        return before;
    const auto many = (*connection)->run(countIssued, device.name, unixSeconds() - day);
    if (!many)
        return many.error();
    if (many->rows.at(0).integer(0) >= mostRenewalsADay)
        return std::optional<Bytes>();
    auto certificate = issue(**connection, device.name, key);
    if (!certificate)
        return certificate.error();
    if (const auto noted = audit(**connection, "", device.name, "device-renew", ""); !noted)
        return noted.error();
    const auto committed = transaction.commit();
    if (!committed)
        return committed.error();
    return std::optional(std::move(*certificate));
}

Result<Bytes> Enrolment::issue(Connection &connection, const std::string &device, const CertifiableKey &key)
{
    auto issued = m_certificates->issue(key.key.get(), device);
    if (!issued)
        return issued.error();
    const auto added = connection.run(addIssued, issued->serial, device, key.hash, issued->der, unixSeconds(),
                                      issued->expires);
    if (!added)
        return added.error();
    return std::move(issued->der);
}

Reply Enrolment::welcomed(const std::string &device, const Bytes &certificate) const
{
    return answer(200, {{"device", device},
                        {"certificate", m_certificates->chain(certificate)},
                        {"sealCertificate", m_welcome.sealCertificates},
                        {"authority", m_welcome.authority}});
}

} // namespace madoguchi::central
