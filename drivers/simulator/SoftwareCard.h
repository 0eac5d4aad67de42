// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/CardFiles.h"
#include "drivers/simulator/CommandApdu.h"

#include <set>
#include <utility>

namespace madoguchi::simulator
{

// A My Number card (or a phone, or another card) that answers APDUs. Its counters outlive power; everything
// else goes with the power. What it does and refuses follows what is known of real cards. Not thread-safe.
class SoftwareCard
{
public:
    explicit SoftwareCard(Persona persona);

    // As a contactless reader would make it up (PC/SC part 3), with a random identifier: no two cards look
    // alike.
    const Bytes &atr() const { return m_atr; }
    void powerOff();
    void reset(); // warm
    // The whole response, at least a status word.
    Bytes answer(ByteView command);

    const Persona &persona() const { return m_persona; }
    const std::map<PinName, int> &tries() const { return m_persona.tries; }
    void setTries(PinName pin, int left) { m_persona.tries[pin] = left; }
    int commands() const { return m_commands; }
    int verifies() const { return m_verifies; } // VERIFY commands that carried a PIN, accepted or not

private:
    using Word = std::uint16_t;
    using Verified = std::set<std::pair<const Application *, ShortId>>;
    struct Handler;
    static const Handler handlers[];

    Word dispatch(const CommandApdu &command, Bytes &data);
    Word select(const CommandApdu &command, Bytes &data);
    Word selectApplication(ByteView aid);
    Word selectFile(ByteView id);
    Word verify(const CommandApdu &command, Bytes &data);
    Word verifyPin(ShortId id, ByteView given);
    Word readBinary(const CommandApdu &command, Bytes &data);
    Word readSlice(const CommandApdu &command, std::size_t offset, Bytes &data);
    Word readRecord(const CommandApdu &command, Bytes &data);
    Word getResponse(const CommandApdu &command, Bytes &data);
    Word holdBack(Bytes &data);
    bool mayRead(const ElementaryFile &file) const;

    Persona m_persona;
    std::vector<Application> m_applications;
    Bytes m_atr;
    const Application *m_application = nullptr;
    std::optional<ShortId> m_file;
    Verified m_verified;
    Bytes m_waiting;     // for GET RESPONSE
    bool m_fresh = true; // no command since power-up
    int m_commands = 0;
    int m_verifies = 0;
};

} // namespace madoguchi::simulator
