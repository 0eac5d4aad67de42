// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Device.h"
#include "central/Settings.h"
#include "drivers/support/Result.h"

#include <boost/asio/ssl/context.hpp>
#include <memory>

namespace madoguchi::central
{

// TLS 1.2 or newer. A client with a certificate that is not of the device authority, or out of date, does not
// get past the handshake. One without any does, and may do nothing but enrol: see Router.
Result<std::unique_ptr<boost::asio::ssl::context>> makeTls(const Settings &settings); // BadConfiguration

// The device at the other end of a finished handshake; nothing when it has no certificate, or one that names
// none.
std::optional<Device> peerDevice(SSL *connection);

} // namespace madoguchi::central
