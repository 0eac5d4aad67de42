// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/Fact.h"
#include "app/procedures/Definition.h"

#include <memory>

namespace madoguchi
{

// An answer with where it came from. Integer as number, Boolean as true/false, everything else as text.
struct Answer {
    Json value;
    Source source = Source::Entered;
    std::string at;
    bool checked = false;
};

// Why an answer cannot be taken, told at its field.
enum class Complaint {
    Missing,
    TooLong,
    NotANumber,
    TooSmall,
    TooLarge,
    NotADate,
    TooEarly,
    TooLate,
    NotAChoice,
    NotKana,
    NotAPhone,
    NotText
};

struct FieldProblem {
    std::string field;
    Complaint complaint = Complaint::Missing;
    int limit = 0; // the limit that was passed, where there is one
};

// One procedure being filled in. Presets and what the person already told are there before anybody is asked.
// Not thread-safe: it belongs to the visit.
class Form
{
public:
    Form(std::shared_ptr<const Catalogue> catalogue, const Definition &definition, std::string today);

    const Definition &definition() const noexcept { return *m_definition; }
    void prefill(const Person &person); // never overwrites what somebody entered
    // Takes the answer as given, even an impossible one: problems() tells, and nothing typed is lost.
    // Only a `shown` field takes nothing that is Entered: identity comes from the card or from staff.
    void answer(const std::string &field, Json value, Source source, const std::string &at);
    void clear(const std::string &field);
    const Answer *find(const std::string &field) const;

    bool exists(const FieldDefinition &field) const; // its `when` holds
    bool required(const FieldDefinition &field) const;
    std::vector<FieldProblem> problems() const;                        // of the whole form
    std::vector<FieldProblem> problems(const std::string &page) const; // of one page, in its order
    std::optional<int> feeYen() const;                                 // nothing when the procedure has none

    // [{"id","value","source","at","checked"}] of the fields that exist and have an answer, in the
    // definition's order.
    Json answers() const;
    // The centre's way back: the same rules over what arrived. Unknown fields are AnswersIncomplete.
    static Result<Form> fromAnswers(std::shared_ptr<const Catalogue> catalogue, const std::string &procedure,
                                    const Json &answers, const std::string &today);

private:
    Json data() const;                            // plain values, for JsonLogic
    std::shared_ptr<const Catalogue> m_catalogue; // keeps m_definition alive
    const Definition *m_definition;
    std::string m_today; // YYYY-MM-DD
    std::map<std::string, Answer> m_answers;
};

} // namespace madoguchi
