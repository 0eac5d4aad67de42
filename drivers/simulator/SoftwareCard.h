// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/CardFiles.h"
#include "drivers/simulator/CommandApdu.h"

#include <set>
#include <utility>

namespace madoguchi::simulator
{

// A My Number card (or a phone, or another card) that answers APDUs. Its counters and PINs outlive power;
// everything else goes with the power. What it does and refuses follows what is known of real cards. Keys,
// certificates and pictures are made when they are first read. Not thread-safe.
class SoftwareCard
{
public:
    // Issued by this authority, else by the one of this process.
    explicit SoftwareCard(Persona persona, std::shared_ptr<Authority> authority = Authority::ephemeral());
    SoftwareCard(const SoftwareCard &) = delete;
    SoftwareCard &operator=(const SoftwareCard &) = delete;

    // As a contactless reader would make it up (PC/SC part 3), with the identifier that the card throws anew
    // each time it is laid: no two look alike.
    const Bytes &atr() const { return m_atr; }
    void lay(); // on a reader, without power yet
    void powerOff();
    void reset(); // warm
    // The whole response, at least a status word.
    Bytes answer(ByteView command);

    const Persona &persona() const { return m_persona; }
    const std::map<PinName, int> &tries() const { return m_persona.tries; }
    void setTries(PinName pin, int left) { m_persona.tries[pin] = left; }
    // PINs that were changed on this card since it was issued.
    const std::map<PinName, std::string> &changedPins() const { return m_changedPins; }
    void setPin(PinName pin, const std::string &value); // nothing happens where the card lacks it
    int commands() const { return m_commands; }
    int verifies() const { return m_verifies; } // VERIFY commands that carried a PIN, accepted or not

private:
    using Word = std::uint16_t;
    using Verified = std::set<std::pair<const Application *, ShortId>>;
    struct Handler;
    static const Handler handlers[];
    struct SignatureMode;
    static const SignatureMode signatureModes[];

    // SoftwareCard.cpp
    Word dispatch(const CommandApdu &command, Bytes &data);
    Word select(const CommandApdu &command, Bytes &data);
    Word selectApplication(const CommandApdu &command, Bytes &data);
    Word selectFile(ByteView id);
    bool hasFile(ShortId id) const;

    // SoftwareCardPins.cpp
    Word verify(const CommandApdu &command, Bytes &data);
    Word verifyPin(ShortId id, ByteView given);
    Word blockedWord(ByteView given) const;
    Word changeReferenceData(const CommandApdu &command, Bytes &data);
    Word changeKey(const CommandApdu &command, Bytes &data);
    Word changePin(std::uint8_t reference, ByteView fresh);
    bool isVerified(ShortId pin) const { return m_verified.contains({m_application, pin}); }

    // SoftwareCardFiles.cpp
    Word readBinary(const CommandApdu &command, Bytes &data);
    Word readSlice(const CommandApdu &command, std::size_t offset, Bytes &data);
    Word readRecord(const CommandApdu &command, Bytes &data);
    Word getResponse(const CommandApdu &command, Bytes &data);
    Word getData(const CommandApdu &command, Bytes &data);
    Word holdBack(Bytes &data);
    bool mayRead(const ElementaryFile &file) const;

    // SoftwareCardKeys.cpp
    Word getChallenge(const CommandApdu &command, Bytes &data);
    Word computeSignature(const CommandApdu &command, Bytes &data);
    Word internalAuthenticate(const CommandApdu &command, Bytes &data);
    Word setSessionKey(const CommandApdu &command, Bytes &data);
    Word lastCommand(const CommandApdu &command, Bytes &data);
    Word findKey(std::uint8_t reference, const CardKey *&key);

    // The short id that P2 names: the current file for 80. Nothing when there is none, with the word for it.
    std::optional<ShortId> referenced(std::uint8_t reference, Word &word) const;

    Persona m_persona;
    IssuancePtr m_issuance;
    std::vector<Application> m_applications;
    std::map<std::uint16_t, Content> m_dataObjects;
    std::map<PinName, std::string> m_changedPins;
    Bytes m_atr;
    const Application *m_application = nullptr; // none: the card manager is current
    std::optional<ShortId> m_file;
    Verified m_verified;
    Bytes m_waiting;     // for GET RESPONSE
    bool m_fresh = true; // no command since power-up
    int m_commands = 0;
    int m_verifies = 0;
};

} // namespace madoguchi::simulator
