// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Call.h"
#include "app/maintenance/Reader.h"

namespace madoguchi::maintenance
{

namespace
{

template <typename Value> Json orNull(const std::optional<Value> &value)
{
    return value ? Json(*value) : Json();
}

std::string tries(const char *label, const std::optional<int> &left)
{
    if (!left)
        return std::string(label) + ": not on this card\n";
    return std::string(label) + ": " + (*left == 0 ? "blocked" : std::to_string(*left) + " tries left") +
           "\n";
}

std::string plain(const card::CardStatus &status)
{
    if (status.kind == card::CardKind::None)
        return "No card is on the reader.";
    std::string text = std::string("Kind: ") + kindName(status.kind) + "\n";
    if (status.kind != card::CardKind::Other) {
        text += tries("PIN for text", status.textTries) + tries("PIN for authentication", status.authTries) +
                tries("Password for signing", status.signTries);
        text += "Expires: " + status.expires.value_or("not known") + "\n";
        if (status.under15)
            text += std::string("Under 15: ") + (*status.under15 ? "yes" : "no") + "\n";
    }
    text.pop_back();
    return text;
}

} // namespace

int cardStatus(const Call &call)
{
    const auto reader = card::pcscReaders();
    const Result<card::CardStatus> status = statusOf(*reader);
    if (!status)
        return call.fail(status.error());
    call.answer({{"kind", kindName(status->kind)},
                 {"triesLeft",
                  {{"text", orNull(status->textTries)},
                   {"auth", orNull(status->authTries)},
                   {"sign", orNull(status->signTries)}}},
                 {"under15", orNull(status->under15)},
                 {"expires", orNull(status->expires)}},
                plain(*status));
    return Done;
}

} // namespace madoguchi::maintenance
