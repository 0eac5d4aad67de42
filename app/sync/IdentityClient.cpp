// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/IdentityClient.h"

#include "drivers/identity/Identification.h"

#include <QPointer>
#include <array>

namespace madoguchi
{

namespace
{

std::string text(const Json &object, const char *member)
{
    const auto it = object.find(member);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

// Which of our codes the centre named.
Error refusal(const CentreLine::Reply &reply)
{
    constexpr std::array known{ErrorCode::CertificateUntrusted, ErrorCode::CertificateExpired,
                               ErrorCode::SignatureWrong, ErrorCode::BadInput};
    const std::string detail = "status " + std::to_string(reply.status);
    const auto error = reply.body.find("error");
    const std::string code =
        error != reply.body.end() && error->is_object() ? text(*error, "code") : std::string();
    for (const ErrorCode candidate : known) {
        if (code == errorInfo(candidate).support)
            return {candidate, detail};
    }
    return {ErrorCode::LineDown, detail};
}

std::string base64(const Bytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()))
        .toBase64()
        .toStdString();
}

} // namespace

IdentityClient::IdentityClient(CentreLine &line, QString device, QObject *parent)
    : QObject(parent), m_line(line), m_device(std::move(device))
{
}

void IdentityClient::ask(Done<Bytes> done)
{
    m_challenge.clear();
    m_line.post(QStringLiteral("/v1/challenges"), {{"madoguchi", 1}},
                [this, self = QPointer(this), done = std::move(done)](const auto &reply) {
                    if (!self)
                        return;
                    if (!reply)
                        return done(reply.error());
                    if (reply->status != 201)
                        return done(refusal(*reply));
                    const auto bytes =
                        QByteArray::fromBase64Encoding(QByteArray::fromStdString(text(reply->body, "bytes")),
                                                       QByteArray::AbortOnBase64DecodingErrors);
                    m_challenge = text(reply->body, "challenge");
                    if (!bytes || bytes.decoded.size() != qsizetype(identity::challengeSize) ||
                        m_challenge.empty())
                        return done(ErrorCode::LineNotOurs);
                    const Bytes challenge(bytes.decoded.begin(), bytes.decoded.end());
                    done(identity::identificationMessage(m_device.toStdString(), challenge));
                });
}

// The challenge counts once.
Json IdentityClient::proof(const Bytes &certificate, const Bytes &signature)
{
    return {{"madoguchi", 1},
            {"challenge", std::exchange(m_challenge, {})},
            {"certificate", base64(certificate)},
            {"signature", base64(signature)}};
}

void IdentityClient::readProfile(const Bytes &certificate, const Bytes &signature,
                                 Done<std::optional<HeldProfile>> done)
{
    m_line.post(QStringLiteral("/v1/profiles"), proof(certificate, signature),
                [self = QPointer(this), done = std::move(done)](const auto &reply) {
                    if (!self)
                        return;
                    if (!reply)
                        return done(reply.error());
                    if (reply->status != 200)
                        return done(refusal(*reply));
                    const auto household = reply->body.find("household");
                    if (household == reply->body.end())
                        return done(std::optional<HeldProfile>());
                    HeldProfile profile{*household, {}, text(reply->body, "visit")};
                    for (const Json &rule : reply->body.value("optedOut", Json::array()))
                        if (rule.is_string())
                            profile.optedOut.insert(rule.get<std::string>());
                    done(std::optional(std::move(profile)));
                });
}

void IdentityClient::refuseOffer(const std::string &visit, const std::string &rule, Done<void> done)
{
    m_line.post(QStringLiteral("/v1/profiles/refusals"), {{"madoguchi", 1}, {"visit", visit}, {"rule", rule}},
                [self = QPointer(this), done = std::move(done)](const auto &reply) {
                    if (!self)
                        return;
                    done(!reply                 ? Result<void>(reply.error())
                         : reply->status != 200 ? Result<void>(refusal(*reply))
                                                : Result<void>());
                });
}

void IdentityClient::prove(const Bytes &certificate, const Bytes &signature, Done<IdentifiedHolder> done)
{
    m_line.post(QStringLiteral("/v1/identifications"), proof(certificate, signature),
                [self = QPointer(this), done = std::move(done)](const auto &reply) {
                    if (!self)
                        return;
                    if (!reply)
                        return done(reply.error());
                    if (reply->status != 200)
                        return done(refusal(*reply));
                    const std::string revocation = text(reply->body, "revocation");
                    done(IdentifiedHolder{text(reply->body, "serial"), text(reply->body, "fingerprint"),
                                          text(reply->body, "notAfter"), revocation == "good"});
                });
}

} // namespace madoguchi
