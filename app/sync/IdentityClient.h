// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/CentreLine.h"
#include "drivers/support/Bytes.h"

#include <QObject>

#include <optional>
#include <set>

namespace madoguchi
{

// Whoever holds the card, as the centre knows them by the certificate alone: no name stands in it.
struct IdentifiedHolder {
    std::string serial;      // 発行番号 of the certificate, hexadecimal
    std::string fingerprint; // SHA-256 of the certificate
    std::string notAfter;    // YYYY-MM-DD
    bool revocationChecked = false;
};

// What the city's base of common IDs knows of whoever holds the card, as the centre tells it.
struct HeldProfile {
    Json household;                 // docs/commands.md, without "today"
    std::set<std::string> optedOut; // rules of offers
    std::string visit;              // by which this device may say, for a while, what the person wishes
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
    // Likewise, and what is known of them. Nothing where nobody is known by this certificate, and nothing of anybody
    // whom the city does not give out.
    void readProfile(const Bytes &certificate, const Bytes &signature, Done<std::optional<HeldProfile>> done);
    // The person of a profile does not want to hear of a rule again. BadInput when the visit is too long ago.
    void refuseOffer(const std::string &visit, const std::string &rule, Done<void> done);

private:
    Json proof(const Bytes &certificate, const Bytes &signature);

    CentreLine &m_line;
    QString m_device;
    std::string m_challenge; // id
};

} // namespace madoguchi
