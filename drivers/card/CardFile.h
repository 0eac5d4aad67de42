// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/Apdu.h"
#include "drivers/card/CardChannel.h"

namespace madoguchi::card
{

// Reads the one BER-TLV object that a file of the current application holds, header included and filler left
// out. In one exchange where the card can (short file id, extended length), else in as many as it takes.
// `refused` when the file is not there or not open, CardProtocol when the card refuses otherwise; CardData
// when the file holds no object or ends inside it; the transport's.
Result<Bytes> readObjectFile(CardChannel &channel, ShortId id, ErrorCode refused = ErrorCode::CardProtocol);

// The first bytes of a file, up to 256; as many as the card gives.
Result<Bytes> readFileStart(CardChannel &channel, ShortId id);

} // namespace madoguchi::card
