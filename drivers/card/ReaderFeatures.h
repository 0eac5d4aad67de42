// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <optional>
#include <winscard.h>

namespace madoguchi::card
{

// How many bytes of data a reader passes in one command or answer (PC/SC part 10, dwMaxAPDUDataSize); nothing
// when it does not tell. Nothing else that readers claim is asked for: claims of a PIN pad are often false,
// and the PIN is entered on our own screen whatever the reader has.
std::optional<std::uint32_t> longestData(SCARDHANDLE card);

// Its two halves: the control code of GET_TLV_PROPERTIES in the list of features, and the property.
std::optional<std::uint32_t> propertiesCode(ByteView features);
std::optional<std::uint32_t> longestDataIn(ByteView properties);

} // namespace madoguchi::card
