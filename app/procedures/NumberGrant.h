// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Definition.h"
#include "drivers/support/NumberAuthority.h"

namespace madoguchi
{

// One line of the audit trail: who did what, on what ground. Holds no personal data of citizens.
struct AuditEntry {
    std::string at;        // ISO 8601 with offset
    std::string who;       // staff number, or the device
    std::string act;       // "number.read"
    std::string procedure; // id
    std::string ground;    // the law, in Japanese
    std::string about = {}; // id of the submission that it was done to; may be empty
};

// Where lines of the audit trail are kept for good. Append answers ok only when the line would survive a
// power cut.
class AuditLog
{
public:
    virtual ~AuditLog() = default;
    virtual Result<void> append(const AuditEntry &entry) = 0; // QueueUnavailable, QueueFull
};

// The one place that may give leave to read an individual number.
class NumberGrant
{
public:
    // NumberForbidden when the definition names no law for it; the log's error when the line could not be
    // kept: then nothing may be read either.
    static Result<NumberAuthority> give(const Definition &definition, const std::string &who,
                                        const std::string &at, AuditLog &log);
};

} // namespace madoguchi
