// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/identity/Identification.h"

namespace madoguchi::identity
{

Bytes identificationMessage(std::string_view device, ByteView challenge)
{
    constexpr std::string_view protocol = "madoguchi-identify-1\n";
    Bytes message(protocol.begin(), protocol.end());
    message.insert(message.end(), device.begin(), device.end());
    message.push_back('\n');
    message.insert(message.end(), challenge.begin(), challenge.end());
    return message;
}

} // namespace madoguchi::identity
