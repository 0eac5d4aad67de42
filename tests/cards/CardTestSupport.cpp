// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/CardTestSupport.h"

#include <cstdio>
#include <cstdlib>

namespace madoguchi::test
{
namespace
{

simulator::Persona orExit(Result<simulator::Persona> persona)
{
    if (!persona) {
        std::fprintf(stderr, "%s\n", persona.error().detail.c_str());
        std::exit(1);
    }
    return std::move(persona).value();
}

} // namespace

SecretBuffer secret(std::string_view digits)
{
    SecretBuffer buffer;
    for (const char digit : digits)
        buffer.append(static_cast<std::uint8_t>(digit));
    return buffer;
}

simulator::Persona personaNamed(const std::string &file)
{
    return orExit(simulator::loadPersona(PERSONAS "/" + file + ".json"));
}

simulator::Persona personaWith(const std::string &keys)
{
    return orExit(
        simulator::parsePersona(R"({"name":"試験　花子","address":"架空町１","birthDate":"1980-02-17",)"
                                R"("sex":"female","pin":"1234","numberB":"55021720352285")" +
                                (keys.empty() ? "" : "," + keys) + "}"));
}

std::shared_ptr<simulator::SoftwareCard> cardOf(simulator::Persona persona)
{
    return std::make_shared<simulator::SoftwareCard>(std::move(persona));
}

LaidCard::LaidCard(simulator::Persona persona) : card(cardOf(std::move(persona))), port(reader.port())
{
    reader.insert(card);
}

Result<card::CardStatus> LaidCard::status()
{
    const auto transport = port->connect();
    return transport ? card::MyNumberCard(**transport).status() : Result<card::CardStatus>(transport.error());
}

Result<card::TextFacts> LaidCard::facts(std::string_view pin, card::MyNumberCard::LastTry lastTry)
{
    const auto transport = port->connect();
    return transport ? card::MyNumberCard(**transport).readFacts(secret(pin), lastTry)
                     : Result<card::TextFacts>(transport.error());
}

Result<card::TextFacts> LaidCard::factsByNumberB(std::string_view number)
{
    const auto transport = port->connect();
    return transport ? card::MyNumberCard(**transport)
                           .readFactsByNumberB(secret(number), card::MyNumberCard::LastTry::Keep)
                     : Result<card::TextFacts>(transport.error());
}

} // namespace madoguchi::test
