// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/Persona.h"

#include "drivers/simulator/JapaneseDate.h"
#include "drivers/simulator/PersonaHabits.h"
#include "drivers/simulator/PersonaPins.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <functional>
#include <sstream>

namespace madoguchi::simulator
{
namespace
{

const std::map<std::string, card::Sex> sexes{{"male", card::Sex::Male},
                                             {"female", card::Sex::Female},
                                             {"notApplicable", card::Sex::NotApplicable},
                                             {"unknown", card::Sex::Unknown}};
struct Kind {
    card::CardKind kind;
    const char *token;
};
const std::map<std::string, Kind> kinds{{"mynumber", {card::CardKind::MyNumber, "JPKIAPICCTOKEN2"}},
                                        {"phone", {card::CardKind::Phone, "JPKIAPGPSETOKEN"}},
                                        {"iphone", {card::CardKind::Phone, "JPKIAPIOSTOKEN"}},
                                        {"other", {card::CardKind::Other, ""}}};

// YYYY-MM-DD to the chip's YYYYMMDD.
std::string chipDate(const nlohmann::json &value)
{
    std::string date = value.get<std::string>();
    if (date.size() != 10 || date[4] != '-' || date[7] != '-')
        throw std::invalid_argument("a date is YYYY-MM-DD");
    std::erase(date, '-');
    if (!std::ranges::all_of(date, [](char c) { return c >= '0' && c <= '9'; }))
        throw std::invalid_argument("a date is YYYY-MM-DD");
    return date;
}

// The same person always has the same digits; which ones does not matter.
std::string digitsOf(const std::string &seed, std::size_t count)
{
    std::string digits = std::to_string(std::hash<std::string>{}(seed) % 1'000'000'000'000'000ULL);
    digits.insert(0, count > digits.size() ? count - digits.size() : 0, '0');
    return digits.substr(digits.size() - count);
}

bool isDigits(const std::string &text, std::size_t count)
{
    return text.size() == count && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// Nobody real may have it, so its check digit has to be wrong.
std::string readIndividualNumber(const nlohmann::json &object, const Persona &persona)
{
    const std::string eleven = digitsOf(persona.serial + "number", 11);
    const std::string wrong = eleven + std::to_string((checkDigit(eleven) + 1) % 10);
    std::string number = object.value("individualNumber", wrong);
    if (!isDigits(number, 12) || checkDigit(number) == number[11] - '0')
        throw std::invalid_argument("an individual number has twelve digits and here a wrong check digit");
    return number;
}

std::optional<std::string> readText(const nlohmann::json &object, const char *key)
{
    return object.contains(key) ? std::optional(object[key].get<std::string>()) : std::nullopt;
}

CertificateFacts readCertificates(const nlohmann::json &object)
{
    CertificateFacts facts;
    facts.generation = object.value("generation", facts.generation);
    if (facts.generation != 2015 && facts.generation != 2019 && facts.generation != 2023)
        throw std::invalid_argument("certificates: the generation is 2015, 2019 or 2023");
    if (object.contains("issued"))
        facts.issued = chipDate(object["issued"]);
    facts.auth = object.value("auth", facts.auth);
    facts.sign = object.value("sign", facts.sign);
    facts.name = readText(object, "name");
    facts.address = readText(object, "address");
    return facts;
}

Persona fromJson(const nlohmann::json &object)
{
    Persona persona;
    persona.name = object.at("name").get<std::string>();
    persona.address = object.at("address").get<std::string>();
    persona.birthDate = chipDate(object.at("birthDate"));
    persona.sex = sexes.at(object.at("sex").get<std::string>());
    const Kind &kind = kinds.at(object.value("kind", "mynumber"));
    persona.kind = kind.kind;
    persona.token = kind.token;
    persona.under15 = object.value("under15", false);
    if (object.contains("expires"))
        persona.expires = chipDate(object["expires"]);
    persona.municipality = object.value("municipality", persona.municipality);
    persona.serial = object.value("serial", digitsOf(persona.name + persona.birthDate, 15));
    if (persona.municipality.size() != 5 || persona.serial.size() != 15)
        throw std::invalid_argument("municipality has five characters, serial fifteen");
    persona.printedName = readText(object, "printedName");
    persona.individualNumber = readIndividualNumber(object, persona);
    persona.certificates = readCertificates(object.value("certificates", nlohmann::json::object()));
    readPins(object, persona);
    persona.habits = parseHabits(object.value("habits", nlohmann::json::object()));
    return persona;
}

} // namespace

std::string_view sexDigit(card::Sex sex)
{
    constexpr std::array<std::string_view, 4> digits{"1", "2", "9", "0"}; // in the enum's order
    return digits[static_cast<std::size_t>(sex)];
}

int checkDigit(std::string_view elevenDigits)
{
    int sum = 0;
    for (int n = 1; n <= 11; ++n)
        sum += (elevenDigits[static_cast<std::size_t>(11 - n)] - '0') * (n <= 6 ? n + 1 : n - 5);
    const int remainder = sum % 11;
    return remainder <= 1 ? 0 : 11 - remainder;
}

std::string certificateIssued(const Persona &persona)
{
    if (!persona.certificates.issued.empty())
        return persona.certificates.issued;
    switch (persona.certificates.generation) {
    case 2015:
        return "20190401";
    case 2019:
        return "20230401";
    default:
        return lastApril();
    }
}

bool hasSignCertificate(const Persona &persona)
{
    return persona.certificates.sign && !persona.under15;
}

Result<Persona> parsePersona(const std::string &json)
{
    try {
        return fromJson(nlohmann::json::parse(json));
    } catch (const std::exception &problem) {
        return {ErrorCode::BadInput, problem.what()};
    }
}

Result<Persona> loadPersona(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf()))
        return {ErrorCode::FileUnreadable, path};
    return parsePersona(text.str());
}

} // namespace madoguchi::simulator
