// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/MyNumberCard.h"
#include "drivers/support/Bytes.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace madoguchi::simulator
{

// The secrets of a card, each with a counter of its own, also where the value is the same.
enum class PinName {
    Text,           // 券面事項入力補助用, in the text application
    Auth,           // 利用者証明用, JPKI
    Sign,           // 署名用, JPKI
    NumberB,        // 照合番号B, in the text application
    NumberA,        // 照合番号A, in the text application
    SurfaceBirth,   // 生年月日, in the surface application
    SurfaceNumberB, // 照合番号B, there
    SurfaceNumberA, // 照合番号A, there
    Juki,           // 住民基本台帳用, in the 住基 application
    Common,         // the same four digits, in the common application
};

// What one card does differently from another. The first value of each is the usual one. README.md says what
// they mean.
struct Habits {
    enum class Lengths { Short, Long81, Long82 };
    Lengths lengths = Lengths::Short;
    std::optional<std::uint8_t> filler = 0xFF;
    bool firstCommandFails = false;
    std::uint16_t blockedWord = 0x6984;
    bool emptyVerifyTellsSuccess = false;
    bool shortIds = true;
    std::optional<std::uint16_t> extendedRefusal;
    bool exactLength = false;
    bool repliesInParts = false;
    bool verifySurvivesReset = true;
    bool verifySurvivesSelect = true;
    bool missingPinIsBlocked = false;
    std::uint16_t endOfFileWord = 0x9000;
    bool absentCertificateIsMissing = false;
    std::optional<bool> authCertificateFree; // nothing: as the kind of card has it
    enum class Atr { Random, Constant, Contact };
    Atr atr = Atr::Random;
};

// What is in the two certificates, beyond the person.
struct CertificateFacts {
    int generation = 2023; // of the root: 2015, 2019, 2023
    std::string issued;    // YYYYMMDD
    bool auth = true;
    bool sign = true;                   // also needs an age of 15
    std::optional<std::string> name;    // as the certificate has it, where that was chosen by hand
    std::optional<std::string> address; // likewise
};

// An invented person and the card they hold. For training and tests; never a real person.
struct Persona {
    std::string name;
    std::string address;
    std::string birthDate; // YYYYMMDD, as on the chip
    card::Sex sex = card::Sex::Unknown;
    std::string expires = "20350331"; // YYYYMMDD
    std::string municipality = "27102";
    std::string serial; // fifteen digits
    card::CardKind kind = card::CardKind::MyNumber;
    std::string token = "JPKIAPICCTOKEN2"; // label of the JPKI token
    bool under15 = false;
    std::optional<std::string> printedName; // as the picture shows it, where text cannot
    std::string individualNumber;           // twelve digits with a wrong check digit
    std::string securityCode;               // four digits on the face
    CertificateFacts certificates;
    std::map<PinName, std::string> pins; // a PIN that the card lacks is not in it
    std::map<PinName, int> tries;        // tries left
    Habits habits;
};

// The number of tries after a success.
int fullTries(PinName pin);
// "text", "auth", …: in files.
const char *fileName(PinName pin);
std::vector<PinName> allPins();

// As the chip writes it: 1 male, 2 female, 9 not applicable, 0 unknown (ISO/IEC 5218).
std::string_view sexDigit(card::Sex sex);
// The last digit of an individual number that begins with these eleven (行政手続における特定の個人を識別する
// 番号の利用等に関する法律の規定による通知カード及び個人番号カード…省令, article 5).
int checkDigit(std::string_view elevenDigits);
// The day from which the certificates count; where the file does not say, one that fits the generation.
std::string certificateIssued(const Persona &persona);
bool hasSignCertificate(const Persona &persona);

// BadInput says which key is wrong; FileUnreadable.
Result<Persona> parsePersona(const std::string &json);
Result<Persona> loadPersona(const std::string &path);

} // namespace madoguchi::simulator
