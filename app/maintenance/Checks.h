// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/maintenance/Call.h"
#include "app/station/Station.h"
#include "drivers/card/MyNumberCard.h"

#include <optional>

namespace madoguchi::maintenance
{

// What one check of `diagnose` found. A warning is what a visit can do without.
struct Finding {
    enum class State { Ok, Warning, Failed } state = State::Ok;
    std::string code;    // of the error table; empty when ok
    std::string message; // English; what is so, and what to look at
};

Finding ok(std::string message);
Finding warning(ErrorCode code, std::string message);
Finding failed(ErrorCode code, std::string message);
Finding failed(const Error &error);

// What the checks look at; the reader is asked once.
struct Machine {
    Result<Station> station;
    std::unique_ptr<card::ReaderPort> reader;
    card::ReaderPort::State readerState;
};

Finding checkReaderService(Machine &machine);
Finding checkDriver(Machine &machine);
Finding checkReaderBusy(Machine &machine);
Finding checkCardKind(Machine &machine);
Finding checkCamera(Machine &machine);
Finding checkVoices(Machine &machine);
Finding checkFonts(Machine &machine);
Finding checkPrinter(Machine &machine);
Finding checkClock(Machine &machine);
Finding checkProcedures(Machine &machine);
Finding checkQueue(Machine &machine);
Finding checkCentre(Machine &machine);
Finding checkAudit(Machine &machine);

} // namespace madoguchi::maintenance
