// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/MyNumberCard.h"
#include "drivers/identity/TrustAnchors.h"
#include "drivers/simulator/SimulatedReader.h"

#include <memory>
#include <string>
#include <string_view>

// What the tests of the card have in common.
namespace madoguchi::test
{

SecretBuffer secret(std::string_view digits);

// A card from resources/simulator, or of the given JSON of a person. Ends the program when it cannot be read.
simulator::Persona personaNamed(const std::string &file);
simulator::Persona personaWith(const std::string &keys); // of an ordinary person, with these keys added
std::shared_ptr<simulator::SoftwareCard>
cardOf(simulator::Persona persona,
       std::shared_ptr<simulator::Authority> authority = simulator::Authority::ephemeral());
Bytes bytesOf(std::string_view text);
// Those whom the cards of this process are issued by.
const identity::TrustAnchors &anchorsHere();

// A reader with this card, connected.
struct LaidCard {
    explicit LaidCard(simulator::Persona persona,
                      std::shared_ptr<simulator::Authority> authority = simulator::Authority::ephemeral());
    // Freshly connected each time, as the card thread does it.
    Result<card::CardStatus> status();
    Result<card::TextFacts> facts(std::string_view pin,
                                  card::MyNumberCard::LastTry lastTry = card::MyNumberCard::LastTry::Keep);
    Result<card::TextFacts> factsByNumberB(std::string_view number);
    Result<card::Surface> surface(std::string_view numberB);
    Result<card::CardSignature> sign(identity::KeyPurpose purpose, std::string_view message,
                                     std::string_view pin);
    Result<Bytes> authCertificate();
    int textTries() const { return card->tries().at(simulator::PinName::Text); }

    std::shared_ptr<simulator::SoftwareCard> card;
    simulator::SimulatedReader reader;
    std::unique_ptr<card::ReaderPort> port;
};

// "ok", or the support code of the error.
template <typename T> std::string codeOf(const Result<T> &result)
{
    return result ? "ok" : std::string(result.error().info().support);
}

} // namespace madoguchi::test
