// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/Surface.h"
#include "drivers/card/Transport.h"
#include "drivers/identity/JpkiCertificate.h"
#include "drivers/support/SecretBuffer.h"

#include <optional>
#include <string>

namespace madoguchi::card
{

enum class CardKind { None, MyNumber, Phone, Other };
enum class Sex { Male, Female, NotApplicable, Unknown }; // ISO/IEC 5218, JIS X 0303

// What can be known of a card without any PIN. Reading it spends no try.
struct CardStatus {
    CardKind kind = CardKind::None;
    // Tries left; 0 is blocked, nothing is a PIN that the card does not have.
    std::optional<int> textTries;            // 券面事項入力補助用, 4 digits, 3 tries
    std::optional<int> authTries;            // 利用者証明用, 4 digits, 3 tries
    std::optional<int> signTries;            // 署名用, 6 to 16 letters and digits, 5 tries
    std::optional<int> numberBTries;         // 照合番号B of the text part, 14 digits, 10 tries
    std::optional<bool> under15;             // no signature certificate was issued
    std::optional<std::string> expires;      // YYYY-MM-DD, from the common part
    std::optional<std::string> municipality; // 全国地方公共団体コード, five digits, of the issuer
    // The card's own serial from the common part; only to tell whether the same card was laid again. Never
    // logged.
    std::optional<std::string> serial;
};

// 基本4情報 as the card holds them: UTF-8, byte for byte, never normalised.
struct TextFacts {
    std::string name;
    std::string address;
    std::string birthDate; // YYYY-MM-DD, Gregorian; unknown parts 00
    Sex sex = Sex::Unknown;
};

// A signature of the card and the certificate of the key that made it.
struct CardSignature {
    Bytes certificate; // DER
    Bytes signature;   // RSA PKCS#1 v1.5 over SHA-256
};

// The My Number card's applications over one Transport. Keeps no state of the person. Whatever takes a PIN
// reads the tries first, verifies once and then reads: a PIN is never sent twice. All of them answer PinWrong
// (with triesLeft), PinLastTry, PinBlocked, PinAbsent, PinFormat, CardOther, CardProtocol, CardData and the
// transport's. Never reads the individual number (個人番号): that needs a legal basis, see
// IndividualNumber.h.
class MyNumberCard
{
public:
    explicit MyNumberCard(Transport &transport) : m_transport(transport) {}

    // Keep: refuse with PinLastTry when one try is left, without spending it (the rule at a kiosk).
    enum class LastTry { Keep, Spend };

    // CardOther is not an error here: the kind says so.
    Result<CardStatus> status();

    Result<TextFacts> readFacts(const SecretBuffer &pin, LastTry lastTry);
    // By 照合番号B, fourteen digits printed on the card's face.
    Result<TextFacts> readFactsByNumberB(const SecretBuffer &numberB, LastTry lastTry);
    // Photo and pictures of name and address, by the same number, whose tries are counted apart here.
    Result<Surface> readSurface(const SecretBuffer &numberB, LastTry lastTry);

    // The certificate that proves the holder. A plastic card gives it to everybody; a phone wants the PIN,
    // and then answers CertificateAbsent here. CertificateAbsent also where none was issued.
    Result<Bytes> readAuthCertificate();
    // Signs `message` (hashed here by SHA-256). The secret is the PIN of four digits for Auth; for Sign the
    // password, whose small letters count as capitals (PasswordFormat). CertificateAbsent.
    Result<CardSignature> sign(identity::KeyPurpose purpose, ByteView message, const SecretBuffer &secret,
                               LastTry lastTry);

private:
    Transport &m_transport;
};

} // namespace madoguchi::card
