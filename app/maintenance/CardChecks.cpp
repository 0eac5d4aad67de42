// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Checks.h"
#include "app/maintenance/Reader.h"
#include "drivers/card/PcscTrace.h"

namespace madoguchi::maintenance
{

using card::Presence;

Finding checkReaderService(Machine &machine)
{
    if (machine.readerState.presence == Presence::NoService)
        return failed(ErrorCode::CardNoService, "pcscd does not answer; see: systemctl status pcscd.socket");
    if (const std::string who = card::whoTracesCards(); !who.empty())
        return failed(ErrorCode::CardTraced, who + ": PINs would be written down, so no card is used");
    return ok("pcscd answers");
}

Finding checkDriver(Machine &machine)
{
    if (machine.readerState.presence == Presence::NoService)
        return failed(ErrorCode::CardNoService, "not known while pcscd does not answer");
    if (machine.readerState.presence == Presence::NoReader)
        return failed(ErrorCode::CardNoReader,
                      "no reader is connected, or its driver is missing; see: lsusb, package libccid");
    return ok(machine.readerState.reader);
}

Finding checkReaderBusy(Machine &machine)
{
    if (machine.readerState.presence == Presence::Busy)
        return warning(ErrorCode::CardBusy, "another program holds the card; close it");
    return ok("no other program holds the card");
}

Finding checkCardKind(Machine &machine)
{
    if (machine.readerState.presence != Presence::Card)
        return ok("no card to look at");
    const Result<card::CardStatus> status = statusOf(*machine.reader);
    if (!status)
        return failed(status.error());
    if (status->kind == card::CardKind::Other)
        return warning(ErrorCode::CardOther, "a card, but not a My Number card");
    return ok(kindName(status->kind));
}

} // namespace madoguchi::maintenance
