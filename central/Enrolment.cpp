// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Enrolment.h"

#include "drivers/identity/EnrolmentCode.h"

namespace madoguchi::central
{

namespace
{

constexpr std::size_t maxCodeBytes = 64, maxRequestText = 8 * 1024;

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

} // namespace

Enrolment::Enrolment(Database &database, std::unique_ptr<DeviceCertificates> certificates, Welcome welcome)
    : m_certificates(std::move(certificates)), m_welcome(std::move(welcome))
{
    if (m_certificates)
        m_certifying.emplace(database, *m_certificates);
}

Result<std::optional<Certifying::Code>> Enrolment::codeOf(const Json &body)
{
    const auto typed = textMember(body, "code", maxCodeBytes);
    const auto plain = typed ? identity::plainEnrolmentCode(*typed) : std::nullopt;
    return plain ? m_certifying->find(*plain) : std::optional<Code>();
}

Reply Enrolment::enrol(const Request &request)
{
    if (!m_certifying)
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
    const auto enrolled = m_certifying->byCode(code, *key);
    if (!enrolled)
        return unavailable();
    if (!*enrolled)
        return codeDoesNotCount();
    Reply reply = welcomed(code.device, (*enrolled)->certificate);
    reply.body["serial"] = (*enrolled)->serial;
    return reply;
}

Reply Enrolment::renew(const Request &request)
{
    if (!m_certifying)
        return enrolsNobody();
    const auto body = parseBody(request.body);
    const auto key =
        body ? keyOf(*body) : Result<CertifiableKey>(Error{ErrorCode::BadInput, "a request is needed"});
    if (!key)
        return refusal(400, key.error().code, key.error().detail);
    const auto certificate = m_certifying->further(request.device, *key);
    if (!certificate && certificate.error().code == ErrorCode::DeviceRevoked)
        return refusal(403, ErrorCode::DeviceRevoked, "this device was revoked");
    if (!certificate)
        return unavailable();
    return *certificate ? welcomed(request.device.name, **certificate) : toldToWait(untilNextRenewal);
}

Reply Enrolment::welcomed(const std::string &device, const Bytes &certificate) const
{
    return answer(200, {{"device", device},
                        {"certificate", m_certificates->chain(certificate)},
                        {"sealCertificate", m_welcome.sealCertificates},
                        {"authority", m_welcome.authority}});
}

} // namespace madoguchi::central
