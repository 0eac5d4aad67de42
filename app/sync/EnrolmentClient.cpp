// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/EnrolmentClient.h"

#include "app/outbox/Outbox.h"

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

std::string base64(const Bytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
        .toBase64()
        .toStdString();
}

Error failure(const CentreLine::Reply &reply)
{
    constexpr std::array known{ErrorCode::EnrolmentRefused, ErrorCode::BadInput, ErrorCode::BadConfiguration};
    if (reply.status == 429 || reply.status >= 500)
        return {ErrorCode::LineDown,
                "the centre asks to wait " + std::to_string(reply.retryAfterSeconds) + " s"};
    const Json error = reply.body.value("error", Json::object());
    const std::string code = error.is_object() ? text(error, "code") : std::string();
    const std::string detail = error.is_object() ? text(error, "message").substr(0, 200) : std::string();
    for (const ErrorCode candidate : known) {
        if (code == errorInfo(candidate).support)
            return {candidate, detail};
    }
    return {ErrorCode::LineNotOurs, "status " + std::to_string(reply.status)};
}

Result<IssuedIdentity> identityIn(const CentreLine::Reply &reply)
{
    if (reply.status != 200)
        return failure(reply);
    IssuedIdentity issued{text(reply.body, "device"), text(reply.body, "certificate"),
                          text(reply.body, "sealCertificate"), text(reply.body, "authority")};
    if (issued.device.empty() || issued.certificate.empty() || issued.sealCertificates.empty())
        return Error{ErrorCode::LineNotOurs, "an answer without a certificate"};
    const Json serial = reply.body.value("serial", Json(0)); // a renewal leaves the count alone
    if (!serial.is_number_integer() || serial < 0 || serial > Outbox::farthestSerial)
        return Error{ErrorCode::LineNotOurs, "an answer with an impossible serial"};
    issued.serial = serial.get<std::int64_t>();
    return issued;
}

} // namespace

void EnrolmentClient::enrol(const std::string &code, const Bytes &request, Done done)
{
    ask(QStringLiteral("/v1/enrolments"), {{"madoguchi", 1}, {"code", code}, {"request", base64(request)}},
        std::move(done));
}

void EnrolmentClient::renew(const Bytes &request, Done done)
{
    ask(QStringLiteral("/v1/renewals"), {{"madoguchi", 1}, {"request", base64(request)}}, std::move(done));
}

void EnrolmentClient::ask(const QString &path, Json body, Done done)
{
    m_line.post(path, body, [done = std::move(done)](const Result<CentreLine::Reply> &reply) {
        done(reply ? identityIn(*reply) : Result<IssuedIdentity>(reply.error()));
    });
}

} // namespace madoguchi
