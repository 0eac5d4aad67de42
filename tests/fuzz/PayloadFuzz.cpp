// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// The text of a code.
#include "tests/fuzz/FuzzParts.h"

#include "drivers/scan/Payload.h"

using namespace madoguchi;
using namespace madoguchi::fuzz;
using namespace madoguchi::scan;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const Payload payload = recognise(text);
    const bool ours = payload.kind != PayloadKind::Foreign;
    must(ours != payload.reference.empty(), "what is ours has a reference");
    must((payloadKindName(payload.kind) == "foreign") != ours, "a kind has its name");
    const Result<Payload> told = payloadOf(text);
    must(told.ok() == ours && (!ours || told->reference == payload.reference), "both say the same");
    if (!ours) {
        must(told.error().detail.find(text) == std::string::npos || text.size() < 4,
             "a refusal holds nothing of the code");
        return 0;
    }
    must(size <= 2048 && text == text.substr(0, 7) + payload.reference && text.starts_with("MDG1:") &&
             text[6] == ':',
         "what is ours is its form and its reference");
    must(payload.reference.find_first_not_of(
             "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.") == std::string::npos,
         "a reference has no character that a shell, a path or a query understands");
    if (payload.kind == PayloadKind::Receipt)
        must(receiptPayload(payload.reference) == text, "a receipt's code is made as it is read");
    return 0;
}
