// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/NameForms.h"
#include "app/procedures/Due.h"
#include "drivers/support/Result.h"

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

// A procedure as its designer wrote it. docs/procedures.md is the manual of every member.
namespace madoguchi
{

using Json = nlohmann::json;

enum class FieldType {
    Text,
    Kana,
    Name,
    Address,
    Date,
    Integer,
    Boolean,
    Choice,
    Phone,
    Digits,
    ResidenceCard
};
std::string_view typeName(FieldType type) noexcept; // as in a definition: "text", "residenceCard" …

inline constexpr const char *nameKey = "name"; // under which a person's name is known, in all its forms

// One question of a procedure, or one value that is shown because it is known.
struct FieldDefinition {
    std::string id;
    std::string use; // the shared field whose words it takes; empty for none
    FieldType type = FieldType::Text;
    std::string of, key;              // known as `key` of the person in the role `of`; key empty: nowhere
    std::string group;                // asked for each person of it; empty: once
    bool shown = false;               // only ever shown, never asked: identity from the card
    Json required = true;             // JsonLogic over the answers, or a boolean
    Json when = true;                 // JsonLogic: the field exists only while this holds
    Json preset;                      // the value before anybody answers; null for none
    std::vector<std::string> choices; // of a Choice, in order
    std::map<std::string, std::string> aliases;      // what a source says → the choice that it means
    std::vector<NameForm> forms{NameForm::Register}; // of a name: that count here; the first known is shown
    bool open = false;                   // of a Choice: what a source says and no choice means may stand
    std::string check;                   // of a text: what else must be true of it, "alias" …
    std::string keys;                    // of a text: the keys that it begins with, "digits", "latin"
    std::string towns;                   // of a text: the field that holds the ward whose towns it offers
    std::optional<int> minimum, maximum; // of an Integer: its value; of a Date: days from today
    int minLength = 0, maxLength = 200;  // in characters as people see them (Graphemes.h)
    bool partial = false;                // of a Date: month and day may be unknown
    std::set<std::string> channels;      // asked only there; empty: everywhere
    int page = -1;                       // index of the page on which it stands
};

// People of the household for whom some fields are asked once each.
struct GroupDefinition {
    std::string id;
    Json who = true;       // JsonLogic over a person, see PersonView.h
    int min = 1, max = 20; // rows: when nobody fits, so many empty ones
};

struct PageDefinition {
    std::string id;
    std::string group; // comes once for each person of it
    Json when = true;
    std::vector<std::string> fields;
};

struct Fee {
    int yen = 0; // of one; 0 where `by` decides
    std::vector<std::string>
        by; // ids of the Choice fields that decide: the first that is answered; empty: one price
    std::map<std::string, int> yenBy; // their choices → yen of one
    std::string per;                  // id of the Integer field it is multiplied by; empty for once
    bool confirmed = true;            // false: shown with a mark, never charged

    int least() const; // of one, whatever is asked for
    int most() const;
};

// The shared field that asks who hands it in; its choices are kinds of Applicant.
inline constexpr const char *capacityField = "capacity";

struct Applicant {    // who may apply
    std::string kind; // "self", "agent" …
    std::vector<std::string> needs;
    bool staffOnly = false;
};

struct PaperLayout {
    std::string recipient; // "大阪市長"
    std::vector<std::vector<std::string>> rows;
    bool signature = false;
    std::vector<std::string> official; // boxes for the office's own use
};

// The words of a procedure in one language, by key. Markup as in ui/controls/PhraseText.
using Texts = std::map<std::string, std::string>;
using TextsByLanguage = std::map<std::string, Texts>; // "ja", "ja-easy", "en", "zh-Hans"

struct Definition {
    std::string id;
    std::string folder;             // where it lies: its id, or its id and "@" with its first day
    bool guide = false;             // words only, nothing is handed in
    std::string revision;           // YYYY-MM-DD
    std::string validFrom, validTo; // YYYY-MM-DD, validTo may be empty
    std::vector<std::string> law;   // legal basis, in Japanese
    std::string numberLaw; // by what law it may use the individual number (個人番号); mostly empty
    std::vector<std::string> sources;  // where law, fee and rules were read
    std::set<std::string> unconfirmed; // members that nobody has confirmed yet
    std::string icon;
    int minutes = 0;                             // how long it takes, roughly
    int order = 0;                               // place in lists
    std::map<std::string, std::string> channels; // "kiosk" → "complete", "prepare" or "none"
    std::string offline;                         // "take", "print", "ticket", "none"
    std::vector<Applicant> who;
    std::vector<std::string> proof; // what to bring: ids of shared words
    std::optional<Fee> fee;
    std::optional<DueRule> due;
    std::vector<std::string> after; // procedures that come first in one visit
    std::vector<GroupDefinition> groups;
    std::vector<FieldDefinition> fields;
    std::vector<PageDefinition> pages;
    PaperLayout layout;
    TextsByLanguage texts; // with the shared words that it uses

    const FieldDefinition *field(const std::string &id) const;
    // Of a field as it stands in a form: "members.2.name" is the field `name` in the second row (from 1; 0:
    // no row).
    std::pair<const FieldDefinition *, int> fieldInForm(const std::string &id) const;
    const GroupDefinition *group(const std::string &id) const;
    bool completes(const std::string &channel) const; // to the end, on that channel
    bool offeredOn(const std::string &channel) const; // at least begun there
    bool takenWithoutLine() const;                    // may be begun while the centre cannot be reached
    // Whether a person of that kind ("self", "agent" …) may hand it in on that channel; on the counter's also
    // whom only staff may serve.
    bool mayApply(const std::string &kind, const std::string &channel) const;
    bool validOn(const std::string &day) const; // YYYY-MM-DD
    // The text in that language, else in Japanese, which is binding; empty when there is none.
    const std::string &text(const std::string &language, const std::string &key) const;
};

} // namespace madoguchi
