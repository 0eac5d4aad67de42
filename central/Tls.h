// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Device.h"
#include "central/Options.h"
#include "drivers/support/Result.h"

#include <boost/asio/ssl/context.hpp>
#include <memory>

namespace madoguchi::central
{

// TLS 1.2 or newer; a client without a certificate of the device authority does not get past the handshake.
Result<std::unique_ptr<boost::asio::ssl::context>> makeTls(const Settings &settings); // BadConfiguration

// The device at the other end of a finished handshake; nothing when its certificate names none.
std::optional<Device> peerDevice(SSL *connection);

} // namespace madoguchi::central
