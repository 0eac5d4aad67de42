// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"
#include "drivers/support/Result.h"

#include <functional>
#include <optional>
#include <string>

namespace madoguchi::simulator
{

// The card's end of vpcd's wire (vsmartcard): vpcd listens inside pcscd, the card connects. A frame is a
// length of two bytes, big-endian, and so many bytes. One byte is a control: 0 power off, 1 power on, 2
// reset, 4 get ATR; only the last is answered. Anything longer is a command APDU. A closed connection is a
// card taken away.
class VpcdCard
{
public:
    struct Handlers {
        std::function<Bytes()> atr;
        std::function<void()> powerOff;
        std::function<void()> reset;
        std::function<std::optional<Bytes>(ByteView)> answer; // nothing: the card is gone
    };

    explicit VpcdCard(Handlers handlers) : m_handlers(std::move(handlers)) {}
    ~VpcdCard() { close(); }
    VpcdCard(const VpcdCard &) = delete;
    VpcdCard &operator=(const VpcdCard &) = delete;

    // One attempt; CardNoService when nobody listens.
    Result<void> connect(const std::string &host, int port);
    void close();
    bool connected() const { return m_socket >= 0; }
    int descriptor() const { return m_socket; } // -1 when closed; readable when a frame waits
    // Reads one frame and answers it. Closes when the other end or the handler does.
    void serve();

private:
    bool receive(std::uint8_t *to, std::size_t size);
    bool send(ByteView payload);
    bool handle(ByteView payload);

    Handlers m_handlers;
    int m_socket = -1;
};

} // namespace madoguchi::simulator
