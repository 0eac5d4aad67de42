// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/CentreLine.h"
#include "drivers/support/Bytes.h"

namespace madoguchi
{

// What the centre gives to a machine; all PEM.
struct IssuedIdentity {
    std::string device;           // "kiosk/MY/K1"
    std::string certificate;      // this machine's, and the authority's after it
    std::string sealCertificates; // whom to seal to
    std::string authority;        // whom the centre's TLS certificate comes from; empty: as before
    std::int64_t serial = 0;      // by a code: receipts up to it may be given out; see Outbox::enrolled()
};

// Asks the centre for a certificate (resources/api/central.yaml, /v1/enrolments and /v1/renewals). GUI
// thread; never blocks; each answer arrives by its callback, once. `request` is PKCS#10 in DER. Asking again
// with the same key gets the same certificate. LineDown, also when the centre asks to wait; LineRefused,
// DeviceRevoked, LineNotOurs; EnrolmentRefused; BadConfiguration where the centre enrols nobody; BadInput.
class EnrolmentClient : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<IssuedIdentity>)>;

    explicit EnrolmentClient(CentreLine &line, QObject *parent = nullptr) : QObject(parent), m_line(line) {}

    void enrol(const std::string &code, const Bytes &request, Done done); // over a stranger's line
    void renew(const Bytes &request, Done done);                          // over the machine's own

private:
    void ask(const QString &path, Json body, Done done);
    CentreLine &m_line;
};

} // namespace madoguchi
