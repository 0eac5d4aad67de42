// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace madoguchi
{

using Json = nlohmann::json;

enum class FieldType { Text, Kana, Name, Address, Date, Integer, Boolean, Choice, Phone };

// One question of a procedure, or one value that is shown because it is known.
struct FieldDefinition {
    std::string id;
    FieldType type = FieldType::Text;
    std::vector<std::string> prefill;    // where to take it from, in order: "card.name", "card.address" …
    bool shown = false;                  // only ever shown, never asked: identity from the card
    Json required = true;                // JsonLogic over the answers, or a boolean
    Json when = true;                    // JsonLogic: the field exists only while this holds
    Json preset;                         // the value before anybody answers; null for none
    std::vector<std::string> choices;    // of a Choice, in order
    std::optional<int> minimum, maximum; // of an Integer: its value; of a Date: days from today
    int maxLength = 200;                 // in code points
};

struct PageDefinition {
    std::string id;
    std::vector<std::string> fields;
};

struct Fee {
    int yen = 0;
    std::string per;       // id of the Integer field it is multiplied by; empty for once
    bool confirmed = true; // false: shown with a mark, never charged
};

// The words of a procedure in one language. Keys: "title", "lead", "note", "field.<id>", "hint.<id>",
// "why.<id>", "choice.<field>.<value>", "page.<id>". Markup as in ui/controls/PhraseText.
using Texts = std::map<std::string, std::string>;

// A procedure as its designer wrote it: resources/procedures/<id>/definition.json and texts/<language>.json.
struct Definition {
    std::string id;
    std::string revision;             // YYYY-MM-DD
    std::string validFrom, validTo;   // YYYY-MM-DD, validTo may be empty
    std::vector<std::string> law;     // legal basis, in Japanese
    std::string numberLaw;            // by what law it may use the individual number (個人番号); mostly empty
    std::vector<std::string> sources; // where law, fee and rules were read: addresses of public pages
    std::string icon;
    int minutes = 0;             // how long it takes, roughly
    bool kioskCompletes = false; // false: begun at the kiosk, finished at the counter
    std::optional<Fee> fee;
    int order = 0; // place in the list of common procedures
    std::vector<FieldDefinition> fields;
    std::vector<PageDefinition> pages;
    std::map<std::string, Texts> texts; // by language: "ja", "ja-easy", "en", "zh-Hans"

    const FieldDefinition *field(const std::string &id) const;
    // The text in that language, else in Japanese, which is binding; empty when there is none.
    const std::string &text(const std::string &language, const std::string &key) const;

    static Result<Definition>
    load(const std::filesystem::path &directory); // DefinitionBroken, with file and reason
};

// All procedures of this installation. Immutable after loading; shared between threads freely.
class Catalogue
{
public:
    static Result<Catalogue> load(const std::filesystem::path &directory);
    const Definition *find(const std::string &id) const;
    const std::vector<Definition> &all() const noexcept { return m_definitions; } // by `order`

private:
    std::vector<Definition> m_definitions;
};

} // namespace madoguchi
