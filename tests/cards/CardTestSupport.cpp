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

std::shared_ptr<simulator::SoftwareCard> cardOf(simulator::Persona persona,
                                                std::shared_ptr<simulator::Authority> authority)
{
    return std::make_shared<simulator::SoftwareCard>(std::move(persona), std::move(authority));
}

Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

const identity::TrustAnchors &anchorsHere()
{
    static const identity::TrustAnchors anchors = [] {
        const auto all = simulator::Authority::ephemeral()->anchors();
        identity::TrustAnchors made;
        for (const Bytes &root : all.certificates)
            static_cast<void>(made.addRoot(root));
        for (const auto &[id, key] : all.cvKeys)
            static_cast<void>(made.addIssuerKey(Bytes(id.begin(), id.end()), key));
        return made;
    }();
    return anchors;
}

LaidCard::LaidCard(simulator::Persona persona, std::shared_ptr<simulator::Authority> authority)
    : card(cardOf(std::move(persona), std::move(authority))), port(reader.port())
{
    reader.insert(card);
}

namespace
{

// What `act` makes of the card behind a fresh connection.
template <typename T, typename Act> Result<T> connected(card::ReaderPort &port, Act act)
{
    const auto transport = port.connect();
    if (!transport)
        return transport.error();
    card::MyNumberCard card(**transport);
    return act(card);
}

constexpr auto keep = card::MyNumberCard::LastTry::Keep;

} // namespace

Result<card::CardStatus> LaidCard::status()
{
    return connected<card::CardStatus>(*port, [](auto &laid) { return laid.status(); });
}

Result<card::TextFacts> LaidCard::facts(std::string_view pin, card::MyNumberCard::LastTry lastTry)
{
    return connected<card::TextFacts>(*port,
                                      [&](auto &laid) { return laid.readFacts(secret(pin), lastTry); });
}

Result<card::TextFacts> LaidCard::factsByNumberB(std::string_view number)
{
    return connected<card::TextFacts>(
        *port, [&](auto &laid) { return laid.readFactsByNumberB(secret(number), keep); });
}

Result<card::Surface> LaidCard::surface(std::string_view numberB)
{
    return connected<card::Surface>(*port,
                                    [&](auto &laid) { return laid.readSurface(secret(numberB), keep); });
}

Result<card::CardSignature> LaidCard::sign(identity::KeyPurpose purpose, std::string_view message,
                                           std::string_view pin)
{
    return connected<card::CardSignature>(
        *port, [&](auto &laid) { return laid.sign(purpose, bytesOf(message), secret(pin), keep); });
}

Result<Bytes> LaidCard::authCertificate()
{
    return connected<Bytes>(*port, [](auto &laid) { return laid.readAuthCertificate(); });
}

} // namespace madoguchi::test
