// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Message.h"
#include "central/database/Database.h"
#include "drivers/identity/TrustAnchors.h"

namespace madoguchi::central
{

// Somebody at a kiosk or counter proves with their card who they are (利用者証明): the centre makes a
// challenge for one device and one use, the card signs it, the centre checks signature and certificate. Whom
// the certificate belongs to is known only where it was enrolled before: it names nobody. Challenges lie in
// the store, so that any centre on the same store takes the answer.
class Identification
{
public:
    Identification(Database &database, identity::TrustAnchors anchors);

    Reply challenge(const Request &request);
    Reply identify(const Request &request);

    struct Proof {
        std::optional<Reply> refused = {}; // else
        std::optional<identity::JpkiCertificate> certificate = {};
        identity::Revocation revocation = identity::Revocation::NotChecked;
    };
    Proof prove(const Request &request); // the challenge is used up, whatever comes of it

private:
    // It is used up, whatever comes. Nothing when there is none for this device.
    Result<std::optional<Bytes>> take(const std::string &id, const std::string &device);
    Proof judge(const Request &request, ByteView challenge, ByteView certificate, ByteView signature);

    Database &m_database;
    identity::TrustAnchors m_anchors;
};

} // namespace madoguchi::central
