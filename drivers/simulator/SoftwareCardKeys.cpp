// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/SoftwareCard.h"

#include <algorithm>

// What the card does with its keys, and its random numbers.
namespace madoguchi::simulator
{

// What P1 of COMPUTE DIGITAL SIGNATURE asks for (soltia48/myna-card, jpki.rs: found by trying each value).
struct SoftwareCard::SignatureMode {
    std::size_t shortest, longest; // of what is given
    Bytes (*sign)(const RsaKey &key, ByteView given);
};
const SoftwareCard::SignatureMode SoftwareCard::signatureModes[] = {
    // 00: padded as it is given
    {1, RsaKey::longestPayload, [](const RsaKey &key, ByteView given) { return key.signVerbatim(given); }},
    // 01: its hash alone, padded
    {1, 255, [](const RsaKey &key, ByteView given) { return key.signVerbatim(sha256(given)); }},
    // 02: a hash, in a DigestInfo
    {32, 32, [](const RsaKey &key, ByteView given) { return key.signVerbatim(digestInfo(given)); }},
    // 03: its hash in a DigestInfo
    {1, 255, [](const RsaKey &key, ByteView given) { return key.signSha256(given); }},
    // 04: a hash, by PSS
    {32, 32, [](const RsaKey &key, ByteView given) { return key.signPss(given); }},
    // 05: its hash, by PSS
    {1, 255, [](const RsaKey &key, ByteView given) { return key.signPss(sha256(given)); }},
};

SoftwareCard::Word SoftwareCard::findKey(std::uint8_t reference, const CardKey *&key)
{
    if (!m_application)
        return 0x6986;
    if (reference == 0x00) {
        key = m_application->defaultKey ? &*m_application->defaultKey : nullptr;
        return key ? 0x9000 : 0x6A88;
    }
    Word word = 0x6A86;
    const std::optional<ShortId> id = referenced(reference, word);
    if (!id)
        return word;
    const auto found = m_application->keys.find(*id);
    if (found == m_application->keys.end())
        return hasFile(*id) ? 0x6981 : 0x6A88;
    m_file = *id;
    key = &found->second;
    return 0x9000;
}

SoftwareCard::Word SoftwareCard::computeSignature(const CommandApdu &command, Bytes &data)
{
    if (command.p1 >= std::size(signatureModes))
        return 0x6A86;
    const SignatureMode &mode = signatureModes[command.p1];
    const CardKey *key = nullptr;
    if (const Word found = findKey(command.p2, key); found != 0x9000)
        return found;
    if (key->openedBy && !isVerified(*key->openedBy))
        return 0x6982;
    if (key->command != CardKey::Command::ComputeSignature)
        return 0x6985;
    const std::size_t given = command.data.size();
    if (given < mode.shortest || given > mode.longest || command.expected.value_or(0) < RsaKey::size)
        return 0x6700;
    data = mode.sign(*m_issuance->key(key->use), command.data);
    return data.empty() ? 0x6985 : holdBack(data);
}

SoftwareCard::Word SoftwareCard::internalAuthenticate(const CommandApdu &command, Bytes &data)
{
    if (command.p1 != 0)
        return 0x6A86;
    const CardKey *key = nullptr;
    if (const Word found = findKey(command.p2, key); found != 0x9000)
        return found;
    if (key->command != CardKey::Command::InternalAuthenticate)
        return key->openedBy ? 0x6982 : 0x6985;
    const std::size_t given = command.data.size();
    if (given < 1 || given > 255 || command.expected.value_or(0) < RsaKey::size)
        return 0x6700;
    data = m_issuance->key(key->use)->signSha256(command.data);
    return holdBack(data);
}

SoftwareCard::Word SoftwareCard::getChallenge(const CommandApdu &command, Bytes &data)
{
    if (command.p1 != 0 || command.p2 != 0)
        return 0x6A86;
    if (!command.data.empty() || !command.expected)
        return 0x6700;
    if (command.extended)
        return 0x6985;
    data = randomBytes(*command.expected);
    return holdBack(data);
}

// Secure messaging is not simulated: every application refuses, each in its own way.
SoftwareCard::Word SoftwareCard::setSessionKey(const CommandApdu &, Bytes &)
{
    return m_application ? m_application->sessionKeyWord : 0x6D00;
}

// Belongs to the iPhone; the plastic card finds its length wrong.
SoftwareCard::Word SoftwareCard::lastCommand(const CommandApdu &, Bytes &)
{
    return m_persona.token == "JPKIAPIOSTOKEN" ? 0x9000 : 0x6700;
}

} // namespace madoguchi::simulator
