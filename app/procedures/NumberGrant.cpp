// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/NumberGrant.h"

namespace madoguchi
{

Result<NumberAuthority> NumberGrant::give(const Definition &definition, const std::string &who,
                                          const std::string &at, AuditLog &log)
{
    if (definition.numberLaw.empty())
        return {ErrorCode::NumberForbidden, definition.id};
    const Result<void> kept = log.append({at, who, "number.read", definition.id, definition.numberLaw});
    if (!kept)
        return kept.error();
    return NumberAuthority(definition.numberLaw);
}

} // namespace madoguchi
