// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Call.h"
#include "app/person/Address.h"
#include "app/person/KanaRules.h"
#include "app/person/SearchKey.h"
#include "app/person/Wareki.h"

#include <cstdio>

namespace madoguchi::maintenance
{

namespace
{

constexpr std::size_t mostBytes = 2 * 1024 * 1024; // more is no name and no address, whatever it is

// Names are personal, and what stands on a command line everybody on the machine can read: "-" takes the
// value from standard input. The end of its last line is no part of it.
Result<std::string> valueOf(const Call &call)
{
    if (call.operands.first() != QLatin1String("-")) {
        const std::string value = call.operands.first().toStdString();
        // Qt puts U+FFFD in place of bytes that are no text; each command has its own words for such bytes.
        return value.find("\uFFFD") == std::string::npos ? value : std::string("\xFF");
    }
    std::string value(mostBytes + 1, '\0');
    value.resize(std::fread(value.data(), 1, value.size(), stdin));
    if (value.size() > mostBytes)
        return {ErrorCode::BadInput, "the value is longer than 2 MiB"};
    if (value.ends_with('\n'))
        value.pop_back();
    return value;
}

const Error notUtf8{ErrorCode::BadInput, "the value is not UTF-8"};

Json orNull(bool there, Json value)
{
    return there ? std::move(value) : Json();
}

} // namespace

int textWareki(const Call &call)
{
    const Result<std::string> value = valueOf(call);
    if (!value)
        return call.fail(value.error());
    const WarekiReading read = readDate(*value);
    const bool known = read.status != WarekiReading::Status::Refused;
    const std::string status(statusName(read.status));
    const std::string date = known ? toIso(read.date) : std::string();
    call.answer({{"status", status},
                 {"date", orNull(known, date)},
                 {"wareki", orNull(known, read.wareki)},
                 {"year", orNull(known, read.date.year)},
                 {"month", orNull(read.date.month > 0, read.date.month)},
                 {"message", read.message}},
                status + (known ? "\n" + date + "\n" + read.wareki : "") +
                    (read.message.empty() ? "" : "\n" + read.message));
    return Done;
}

int textKana(const Call &call)
{
    const Result<std::string> value = valueOf(call);
    if (!value)
        return call.fail(value.error());
    const KanaVerdict verdict = checkKana(*value);
    call.answer({{"valid", verdict.valid}, {"message", verdict.message}},
                verdict.valid ? "valid" : "not valid\n" + verdict.message);
    return Done;
}

int textKey(const Call &call)
{
    const Result<std::string> value = valueOf(call);
    if (!value)
        return call.fail(value.error());
    const auto key = searchKey(*value);
    if (!key)
        return call.fail(notUtf8);
    call.answer({{"key", *key}}, *key);
    return Done;
}

int textAddress(const Call &call)
{
    const Result<std::string> value = valueOf(call);
    if (!value)
        return call.fail(value.error());
    const auto parts = readAddress(*value);
    if (!parts)
        return call.fail(notUtf8);
    const std::string ward(parts->ward), chome = parts->chome ? std::to_string(*parts->chome) : std::string();
    call.answer({{"text", *value},
                 {"ward", orNull(!ward.empty(), ward)},
                 {"town", orNull(!parts->town.empty(), parts->town)},
                 {"chome", orNull(parts->chome.has_value(), parts->chome.value_or(0))},
                 {"rest", parts->rest}},
                "ward: " + ward + "\ntown: " + parts->town + "\nchome: " + chome + "\nrest: " + parts->rest);
    return Done;
}

} // namespace madoguchi::maintenance
