// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Message.h"
#include "drivers/support/Result.h"

namespace madoguchi::central
{

// One hand-in as it comes over the wire, before anything of it is believed.
struct HandIn {
    std::string id;
    Json header;         // as sent: flat, short texts without control characters
    std::string written; // the header's bytes, as they are kept
    Bytes sealed;
    Bytes hash; // SHA-256 of both: by it the same hand-in is known again

    std::string member(const char *name) const { return header.value(name, std::string()); }
};

// From an object with "header" and "sealed". BadInput, or CentreRejected when the header names another
// device.
Result<HandIn> readHandIn(const Json &object, const Device &device);

} // namespace madoguchi::central
