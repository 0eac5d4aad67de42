// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Checks.h"

namespace madoguchi::maintenance
{

// What lies in the folder must be right, or older than what the centre gave this machine.
Finding checkProcedures(Machine &machine)
{
    if (!machine.station)
        return failed(machine.station.error());
    CatalogueStore::Options where = machine.station->catalogues();
    where.looksOnly = true;
    const auto store = CatalogueStore::open(where);
    if (!store)
        return failed(store.error());
    if (const auto trouble = (*store)->trouble())
        return failed(*trouble);
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
