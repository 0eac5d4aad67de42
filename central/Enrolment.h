// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/DeviceCertificates.h"
#include "central/Devices.h"
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
    Enrolment(Database &database, std::unique_ptr<DeviceCertificates> certificates, Welcome welcome)
        : m_database(database), m_certificates(std::move(certificates)), m_welcome(std::move(welcome))
    {
    }

    Reply enrol(const Request &request);
    Reply renew(const Request &request);

private:
    struct Code {
        Bytes hash;
        std::string device;
    };
    Result<std::optional<Code>> codeOf(const Json &body);
    Reply byCode(const Json &body, const Code &code);
    Result<std::optional<Bytes>> issueByCode(const Code &code, const CertifiableKey &key);
    Result<std::optional<Bytes>> issueAnew(const Device &device, const CertifiableKey &key);
    Result<Bytes> issue(Connection &connection, const std::string &device, const CertifiableKey &key);
    Reply welcomed(const std::string &device, const Bytes &certificate) const;

    Database &m_database;
    std::unique_ptr<DeviceCertificates> m_certificates;
    Welcome m_welcome;
    Guesses m_guesses;
};

} // namespace madoguchi::central
