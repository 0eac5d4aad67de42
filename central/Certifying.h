// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/DeviceCertificates.h"
#include "central/Devices.h"

namespace madoguchi::central
{

// Which codes count, and which certificates were issued on them, in the database. Thread-safe. Errors:
// QueueFull, QueueUnavailable.
class Certifying
{
public:
    struct Code {
        Bytes hash;
        std::string device;
    };
    struct Enrolled {
        Bytes certificate;       // DER
        std::int64_t serial = 0; // see serialGivenOut()
    };

    Certifying(Database &database, const DeviceCertificates &certificates)
        : m_database(database), m_certificates(certificates)
    {
    }

    // By its plain letters; nothing where it is wrong or too old, or was used more than an hour ago.
    Result<std::optional<Code>> find(const std::string &plain);
    // Uses the code, and allows the machine to begin its audit trail anew, once. The same key within an hour
    // of it gets the same certificate; nothing for another key.
    Result<std::optional<Enrolled>> byCode(const Code &code, const CertifiableKey &key);
    // A further one. Nothing where it asked too often today; DeviceRevoked.
    Result<std::optional<Bytes>> further(const Device &device, const CertifiableKey &key);

private:
    Result<std::optional<Bytes>> onCode(Connection &connection, const Code &code, const CertifiableKey &key);
    Result<std::optional<Bytes>> onOldOne(Connection &connection, const Device &device,
                                          const CertifiableKey &key);
    Result<Bytes> issue(Connection &connection, const std::string &device, const CertifiableKey &key);

    Database &m_database;
    const DeviceCertificates &m_certificates;
};

// Seconds in which a machine that asks too often may try again.
inline constexpr int untilNextRenewal = 24 * 3600 / 20;

} // namespace madoguchi::central
