// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/CentreLine.h"
#include "drivers/support/Bytes.h"

#include <QObject>

namespace madoguchi
{

// Whoever holds the card, as the centre knows them by the certificate alone: no name stands in it.
struct IdentifiedHolder {
    std::string serial;      // 発行番号 of the certificate, hexadecimal
    std::string fingerprint; // SHA-256 of the certificate
    std::string notAfter;    // YYYY-MM-DD
    bool revocationChecked = false;
};

// Identification by card over the line to the centre (resources/api/central.yaml, /v1/challenges). GUI
// thread; never blocks; each answer arrives by its callback, once.
class IdentityClient : public QObject
{
    Q_OBJECT
public:
    template <typename T> using Done = std::function<void(Result<T>)>;

    IdentityClient(CentreLine &line, QString device, QObject *parent = nullptr); // "kiosk/MY/K1"

    // What the card has to sign, with the key for authentication: the whole message. LineDown, LineRefused,
    // LineNotOurs; CertificateUntrusted where the centre identifies nobody.
    void ask(Done<Bytes> done);
    // For the message of the last ask(). CertificateUntrusted, CertificateExpired, SignatureWrong, BadInput
    // when the challenge is too old, and the line's.
    void prove(const Bytes &certificate, const Bytes &signature, Done<IdentifiedHolder> done);

private:
    CentreLine &m_line;
    QString m_device;
    std::string m_challenge; // id
};

} // namespace madoguchi
