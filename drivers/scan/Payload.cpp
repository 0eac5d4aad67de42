// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/Payload.h"

#include <algorithm>
#include <array>

namespace madoguchi::scan
{

namespace
{

constexpr std::string_view prefix = "MDG1:";

// Not <cctype>: what a letter is must not depend on the locale of the machine.
bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// 受付番号: two letters of the office, letter and digit of the device, a serial of at least four digits, a
// check character. Only the shape: whether such a receipt exists is for the outbox and the centre to say.
bool hasReceiptShape(std::string_view text)
{
    constexpr std::size_t head = 5, shortestSerial = 4, tail = 2;
    if (text.size() < head + shortestSerial + tail || text.size() > 32)
        return false;
    const std::string_view serial = text.substr(head, text.size() - head - tail);
    return isCapital(text[0]) && isCapital(text[1]) && isCapital(text[2]) && isDigit(text[3]) &&
           text[4] == '-' && std::all_of(serial.begin(), serial.end(), isDigit) &&
           text[text.size() - 2] == '-' && (isCapital(text.back()) || isDigit(text.back()));
}

// Letters, digits and the marks of base64url and dotted tokens: nothing a shell, a path or a query would
// understand.
bool hasTokenShape(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isCapital(c) || isDigit(c) || (c >= 'a' && c <= 'z') || c == '-' || c == '_' || c == '.';
    });
}

// What a phone would open in a browser: only for a better sentence, so that people learn to look at
// addresses.
bool isWebAddress(std::string_view text)
{
    static constexpr std::array<std::string_view, 4> beginnings{"http:", "https:", "www.", "urlto:"};
    return std::any_of(beginnings.begin(), beginnings.end(), [text](std::string_view beginning) {
        return text.size() > beginning.size() &&
               std::equal(beginning.begin(), beginning.end(), text.begin(),
                          [](char a, char b) { return a == (isCapital(b) ? char(b - 'A' + 'a') : b); });
    });
}

struct Form {
    char letter;
    PayloadKind kind;
    std::string_view name;
    bool (*accepts)(std::string_view);
};
constexpr std::array<Form, 4> forms{{
    {'R', PayloadKind::Receipt, "receipt", hasReceiptShape},
    {'H', PayloadKind::Handover, "handover", hasTokenShape},
    {'P', PayloadKind::PreApplication, "preapplication", hasTokenShape},
    {'T', PayloadKind::Ticket, "ticket", hasTokenShape},
}};

} // namespace

std::string_view payloadKindName(PayloadKind kind) noexcept
{
    const auto form =
        std::find_if(forms.begin(), forms.end(), [kind](const Form &f) { return f.kind == kind; });
    return form == forms.end() ? std::string_view("foreign") : form->name;
}

Payload recognise(std::string_view text) noexcept
try {
    if (text.size() > longestPayload || text.size() < prefix.size() + 2 || !text.starts_with(prefix) ||
        text[prefix.size() + 1] != ':')
        return {};
    const char letter = text[prefix.size()];
    const std::string_view reference = text.substr(prefix.size() + 2);
    const auto form =
        std::find_if(forms.begin(), forms.end(), [letter](const Form &f) { return f.letter == letter; });
    if (form == forms.end() || !form->accepts(reference))
        return {};
    return {form->kind, std::string(reference)};
} catch (const std::bad_alloc &) {
    return {}; // what cannot be kept cannot be looked up either
}

Result<Payload> payloadOf(std::string_view text)
{
    if (text.size() > longestPayload)
        return ErrorCode::CodeTooLarge;
    Payload payload = recognise(text);
    if (payload.kind != PayloadKind::Foreign)
        return payload;
    if (isWebAddress(text))
        return ErrorCode::CodeWeb;
    return text.starts_with(prefix) ? ErrorCode::CodeBroken : ErrorCode::CodeForeign;
}

std::string preApplicationPrefix()
{
    return std::string(prefix) + "P:";
}

std::string receiptPayload(std::string_view receipt)
{
    return std::string(prefix) + "R:" + std::string(receipt);
}

std::string ticketPayload(std::string_view ticket)
{
    return std::string(prefix) + "T:" + std::string(ticket);
}

} // namespace madoguchi::scan
