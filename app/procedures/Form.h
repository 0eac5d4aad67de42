// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/Household.h"
#include "app/procedures/Catalogue.h"
#include "app/procedures/FieldCheck.h"

#include <memory>
#include <set>

namespace madoguchi
{

// An answer with where it came from. Integer as number, Boolean as true/false, everything else as text.
struct Answer {
    Json value;
    Source source = Source::Entered;
    std::string at;
    bool checked = false;
};

// A field as it stands in one form: once, or once in each row of its group.
struct FormField {
    const FieldDefinition *definition = nullptr;
    std::string id; // the definition's, or "members.2.name" in the second row
    int row = -1;   // from 0; -1 outside groups
};

struct FormPage {
    const PageDefinition *definition = nullptr;
    int row = -1;
};

// What two sources say of one field. Nobody's word is taken over the other's before the person chose.
struct Conflict {
    std::string field;
    std::string who, key; // it is about: one choice counts for all fields that ask the same of the same
    std::vector<Answer> answers; // the first is what stands in the form until then
};

// One procedure being filled in. Presets and what the person already told are there before anybody is asked.
// Not thread-safe: it belongs to the visit.
class Form
{
public:
    // `channel`: "kiosk", "counter", "phone", or empty for all of them: fields that are not asked there do
    // not exist.
    Form(std::shared_ptr<const Catalogue> catalogue, const Definition &definition, std::string today,
         std::string channel = {});

    const Definition &definition() const noexcept { return *m_definition; }
    // Rows for the people whom the groups are about, and what is known of everybody. Never overwrites what
    // somebody entered here.
    void fill(const Household &household);
    // What was entered here goes back, for the next procedure of the visit.
    void tell(Household &household) const;

    const std::vector<FormField> &fields() const noexcept { return m_fields; } // all rows, in order
    const FormField *field(const std::string &id) const;
    int rows(const std::string &group) const; // 0 for a group that does not exist
    // The row of that person of the household; a new one where there is none. -1: the group is full.
    int rowOf(const std::string &group, const std::string &member);
    bool addRow(const std::string &group);             // false: the group has as many as it may
    void removeRow(const std::string &group, int row); // the least that there may be stay, emptied
    std::vector<FormPage> pages() const;               // that exist now, in order
    std::vector<const FormField *> fields(const FormPage &page) const; // that exist now

    // Takes the answer as given, even an impossible one: problems() tells, and nothing typed is lost.
    // Only a `shown` field takes nothing that is Entered: identity comes from the card or from staff. Fields
    // that ask the same of the same person follow what is said here, unless somebody wrote in them.
    void answer(const std::string &field, Json value, Source source, const std::string &at);
    void clear(const std::string &field);
    const Answer *find(const std::string &field) const;
    const std::vector<Conflict> &conflicts() const noexcept { return m_conflicts; } // not settled yet
    const Conflict *conflict(const std::string &field) const;
    // The person chose what one source says, for this field and all that ask the same of the same person.
    void settle(const std::string &field, std::size_t choice);
    // What may well be right and still should be looked at: an account in another name, a form of the name
    // that does not count here.
    bool doubtful(const FormField &field) const;

    bool exists(const FormField &field) const; // its `when` holds, and it is asked on this channel
    bool required(const FormField &field) const;
    std::vector<FieldProblem> problems() const;                     // of the whole form
    std::vector<FieldProblem> problems(const FormPage &page) const; // of one page, in its order
    // Nothing when the procedure has none, or while nobody has said on what it depends.
    std::optional<int> feeYen() const;

    // [{"id","value","source","at","checked"}] of the fields that exist and have an answer, in order.
    Json answers() const;
    // The centre's way back: the same rules over what arrived, by the definition's revision. Unknown fields,
    // and those that are not asked on this channel, are AnswersIncomplete; a procedure that it does not offer
    // is ProcedureUnknown. An empty channel stands for all of them, as above.
    static Result<Form> fromAnswers(std::shared_ptr<const Catalogue> catalogue, const Definition &definition,
                                    const Json &answers, const std::string &today,
                                    const std::string &channel = {});
    // What was handed in, for staff to go on with: incomplete as it may be, with the fields of all channels. What was
    // not asked where it was handed in begins as in a new form, with the source staff. Errors as above, of unknown fields
    // and sources.
    static Result<Form> reopened(std::shared_ptr<const Catalogue> catalogue, const Definition &definition,
                                 const Json &answers, const std::string &today, const std::string &askedOn);
    // Nothing is wrong in it, and all of `arrived`, which it was made of, exists in it. AnswersIncomplete.
    Result<void> whole(const Json &arrived) const;

private:
    // What exists, decided in one pass: a rule reads only what stands before it.
    struct Evaluation {
        std::vector<bool> exists; // by place in m_fields
        Json data;                // plain values, groups as lists of objects
    };
    const Evaluation &evaluation() const;
    Json scope(const FormField &field, const Json &data) const; // what a rule of this field reads
    void changed() const { m_evaluation.reset(); }
    void placeFields();
    void seatRows(const Json &answers);
    Result<void> take(const Json &answers);
    void seatAll(const Household &household);
    void seat(const GroupDefinition &group, const std::string &member); // in a row of the group
    void fillField(const FormField &field, const Person &person);
    std::string whoOf(const FormField &field) const; // id of the person it is about, "visit", or empty
    bool sameQuestion(const FormField &one, const FormField &other) const;
    void follow(const FormField &said);
    std::optional<FieldProblem> problemBeside(const FormField &field) const; // with what other fields say
    const Answer *beside(const FormField &field,
                         const char *key) const; // `key` of the same person, in this form
    const Person *knownIn(const Household &household, const FormField &field) const;
    std::optional<Person> afterMove(const Household &household, const FormField &field) const;
    bool readsRegister(const Household &household) const;
    std::optional<int> yenOfOne() const;
    bool handedInByWhoMay(const std::string &channel) const; // where the form asks who hands it in
    std::vector<FieldProblem> problemsOf(const std::vector<const FormField *> &fields) const;

    std::shared_ptr<const Catalogue> m_catalogue; // keeps m_definition alive
    const Definition *m_definition;
    std::string m_today; // YYYY-MM-DD
    std::string m_channel;
    std::map<std::string, std::vector<std::string>>
        m_rows;                                 // group → ids of members; "" for somebody added here
    std::map<std::string, std::string> m_roles; // role → id of who is in it
    std::map<std::string, Person> m_names;      // id of a person → what is known of the name
    std::vector<FormField> m_fields;
    std::map<std::string, Answer> m_answers;
    std::vector<Conflict> m_conflicts;
    std::set<std::string> m_settled;                // fields of which the person chose what one source says
    mutable std::optional<Evaluation> m_evaluation; // of the answers as they are now
};

} // namespace madoguchi
