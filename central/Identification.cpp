// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Identification.h"

#include "drivers/identity/Identification.h"
#include "drivers/identity/Signature.h"
#include "drivers/support/Hex.h"

#include <openssl/rand.h>

namespace madoguchi::central
{

namespace
{

constexpr std::int64_t challengeSeconds = 180; // a person needs time to find their card and its PIN
constexpr std::size_t maxCertificateText = 12 * 1024, maxSignatureText = 1024; // base64
constexpr std::size_t idSize = 16;

constexpr Sql dropOld{"DELETE FROM challenges WHERE until < $1"};
constexpr Sql add{"INSERT INTO challenges(id, bytes, device, until) VALUES($1, $2, $3, $4)"};
constexpr Sql takeOne{"DELETE FROM challenges WHERE id = $1 AND device = $2 AND until >= $3 RETURNING bytes"};

const char *name(identity::Revocation revocation)
{
    switch (revocation) {
    case identity::Revocation::Good:
        return "good";
    case identity::Revocation::Revoked:
        return "revoked";
    case identity::Revocation::NotChecked:
        break;
    }
    return "notChecked";
}

} // namespace

Identification::Identification(Database &database, identity::TrustAnchors anchors)
    : m_database(database), m_anchors(std::move(anchors))
{
}

Reply Identification::challenge(const Request &request)
{
    if (m_anchors.empty())
        return refusal(404, ErrorCode::CertificateUntrusted, "this centre identifies nobody");
    Bytes random(idSize + identity::challengeSize);
    if (RAND_bytes(random.data(), static_cast<int>(random.size())) != 1)
        return refusal(503, ErrorCode::Internal, "no randomness");
    const std::string id = hexOf(ByteView(random).first(idSize));
    const ByteView challenge = ByteView(random).subspan(idSize);
    const std::int64_t now = unixSeconds();
    const auto connection = m_database.lease();
    if (!connection || !(*connection)->run(dropOld, now) ||
        !(*connection)->run(add, id, challenge, request.device.name, now + challengeSeconds))
        return refusal(503, ErrorCode::QueueUnavailable, "the challenge could not be kept");
    return answer(201, {{"challenge", id}, {"bytes", toBase64(challenge)}, {"seconds", challengeSeconds}});
}

Result<std::optional<Bytes>> Identification::take(const std::string &id, const std::string &device)
{
    const auto connection = m_database.lease();
    if (!connection)
        return connection.error();
    const auto taken = (*connection)->run(takeOne, id, device, unixSeconds());
    if (!taken)
        return taken.error();
    return taken->rows.empty() ? std::nullopt : std::optional(taken->rows.front().bytes(0));
}

Reply Identification::identify(const Request &request)
{
    const Proof proof = prove(request);
    if (proof.refused)
        return *proof.refused;
    return answer(200, {{"serial", proof.certificate->serial()},
                        {"fingerprint", hexOf(identity::sha256(proof.certificate->der()))},
                        {"notAfter", proof.certificate->notAfter()},
                        {"revocation", name(proof.revocation)}});
}

Identification::Proof Identification::prove(const Request &request)
{
    const auto body = parseBody(request.body);
    const auto id = body ? textMember(*body, "challenge", 2 * idSize) : std::nullopt;
    const auto certificate = body ? textMember(*body, "certificate", maxCertificateText) : std::nullopt;
    const auto signature = body ? textMember(*body, "signature", maxSignatureText) : std::nullopt;
    const auto der = certificate ? fromBase64(*certificate) : std::nullopt;
    const auto bytes = signature ? fromBase64(*signature) : std::nullopt;
    if (!id || !der || !bytes)
        return {refusal(400, ErrorCode::BadInput, "challenge, certificate and signature are wanted")};
    const auto challenge = take(*id, request.device.name);
    if (!challenge)
        return {refusal(503, challenge.error().code, "the challenge could not be looked up")};
    if (!*challenge)
        return {refusal(404, ErrorCode::BadInput, "there is no such challenge for this device any more")};
    return judge(request, **challenge, *der, *bytes);
}

Identification::Proof Identification::judge(const Request &request, ByteView challenge, ByteView der,
                                            ByteView signature)
{
    auto certificate = identity::JpkiCertificate::parse(der);
    if (!certificate || certificate->purpose() != identity::KeyPurpose::Auth)
        return {refusal(422, ErrorCode::CertificateUntrusted, "no certificate for authentication")};
    const auto standing = m_anchors.standing(*certificate, identity::TrustAnchors::Clock::now());
    if (const auto trouble = standing.trouble())
        return {refusal(422, *trouble, "the certificate does not count")};
    if (!certificate->verifies(identity::identificationMessage(request.device.name, challenge), signature))
        return {refusal(422, ErrorCode::SignatureWrong, "the signature is not over this challenge")};
    return {std::nullopt, std::move(*certificate), standing.revocation};
}

} // namespace madoguchi::central
