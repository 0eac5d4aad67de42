// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Checks.h"

namespace madoguchi::maintenance
{

// Looks without an archive: what is in force now in the programs may be the last good one.
Finding checkProcedures(Machine &machine)
{
    if (!machine.station)
        return failed(machine.station.error());
    const auto store =
        CatalogueStore::open({machine.station->procedures, machine.station->catalogueKeys, {}, 0});
    if (!store)
        return failed(store.error());
    const std::string today = todayHere();
    const auto current = (*store)->current();
    if (std::stoi(today.substr(0, 4)) > current->closedDays().lastYear())
        return warning(ErrorCode::DefinitionBroken, "the calendar of closed days ends before this year");
    const std::string count = std::to_string(current->validOn(today).size()) + " procedures";
    return machine.station->catalogueKeys.empty()
               ? warning(ErrorCode::CatalogueUnsigned,
                         count + ", and no catalogueKeys in the settings: anybody may change them")
               : ok(count + ", signed");
}

} // namespace madoguchi::maintenance
