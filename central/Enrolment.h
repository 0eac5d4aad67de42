// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Certifying.h"
#include "central/Guesses.h"
#include "central/Message.h"

#include <memory>

namespace madoguchi::central
{

// The one path that answers a client without a certificate.
inline constexpr std::string_view enrolmentPath = "/v1/enrolments";

// How machines get their certificates: the first by a code of the IT department, each further one by the one
// before. The same code with the same key within an hour, and the same key renewed again, get the same
// certificate: a line may drop after it was issued. Thread-safe.
class Enrolment
{
public:
    // What a machine needs beside its own certificate; PEM.
    struct Welcome {
        std::string sealCertificates;
        std::string authority; // whom the centre's TLS certificate comes from; empty: the machine knows it
    };

    // Without `certificates` nobody is enrolled here.
    Enrolment(Database &database, std::unique_ptr<DeviceCertificates> certificates, Welcome welcome);

    Reply enrol(const Request &request);
    Reply renew(const Request &request);

private:
    using Code = Certifying::Code;
    Result<std::optional<Code>> codeOf(const Json &body);
    Reply byCode(const Json &body, const Code &code);
    Reply welcomed(const std::string &device, const Bytes &certificate) const;

    std::unique_ptr<DeviceCertificates> m_certificates;
    std::optional<Certifying> m_certifying; // where there are certificates
    Welcome m_welcome;
    Guesses m_guesses;
};

} // namespace madoguchi::central
