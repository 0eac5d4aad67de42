// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/AuditState.h"
#include "app/maintenance/Call.h"

namespace madoguchi::maintenance
{

int auditVerify(const Call &call)
{
    const auto station = loadStation(call.config, call.data);
    const auto state = station ? auditState(*station) : Result<AuditState>(station.error());
    if (!state)
        return call.fail(state.error());
    const bool broken = state->broken != 0;
    const Json answer{{"lines", state->lines},
                      {"anchored", state->anchored ? Json(*state->anchored) : Json()},
                      {"state", broken ? "broken" : "ok"},
                      {"at", broken ? Json(state->broken) : Json()}};
    if (broken)
        return call.fail(Error{ErrorCode::AuditBroken, "line " + std::to_string(state->broken)}, answer);
    call.answer(answer,
                "Lines: " + std::to_string(state->lines) + "\nAt the centre: " +
                    (state->anchored ? std::to_string(*state->anchored) : "not known, it does not answer"));
    return Done;
}

} // namespace madoguchi::maintenance
