// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/CardFiles.h"

namespace madoguchi::simulator
{

KeyId municipalKey(const Persona &persona, std::string_view twoDigits)
{
    return keyId(persona.municipality + std::string(twoDigits));
}

std::vector<Application> applicationsOf(const IssuancePtr &issuance)
{
    const Persona &persona = issuance->persona;
    std::vector<Application> applications;
    if (persona.kind == card::CardKind::MyNumber)
        applications = {textPart(issuance), surfacePart(issuance), commonPart(issuance), jukiPart(issuance)};
    if (persona.kind != card::CardKind::Other)
        applications.push_back(jpkiPart(issuance));
    // What a card has in place of a PIN that it lacks: nothing, or a reference that is blocked.
    for (Application &application : applications) {
        const bool blocked = persona.habits.missingPinIsBlocked;
        std::erase_if(application.pins, [&](const auto &pin) {
            if (persona.pins.contains(pin.second))
                return false;
            if (blocked)
                application.blocked.insert(pin.first);
            return true;
        });
    }
    return applications;
}

} // namespace madoguchi::simulator
