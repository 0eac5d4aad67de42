// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Prints, for schema_test.py, the schema of every procedure and what is handed in for some households, as
// plain values:
// [{"id","schema","samples":[{"household","values"}]}]. What the centre would not take is told on standard
// error.
#include "app/procedures/Schema.h"
#include "tests/unit/procedures/Answering.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

using namespace madoguchi;
using namespace madoguchi::tests;
namespace fs = std::filesystem;

namespace
{

constexpr std::size_t ofEachEvent = 4;
constexpr const char *now = "2026-11-25T10:00:00+09:00";

// Staff answers, so that shown fields can be answered as well.
void complete(Form &form, const std::string &today, bool everything)
{
    for (const FormField &field : form.fields()) {
        if (form.conflict(field.id))
            form.settle(field.id, 0);
        const bool wanted =
            form.exists(field) && !form.find(field.id) && (everything || form.required(field));
        if (wanted)
            form.answer(field.id, possibleAnswer(*field.definition, today, everything), Source::Staff, now);
    }
    // What a household says of itself may lie outside of a field's limits, seen from this procedure.
    for (const FieldProblem &problem : form.problems())
        if (const FormField *field = form.field(problem.field))
            form.answer(field->id, possibleAnswer(*field->definition, today), Source::Staff, now);
}

// One member a field, and for a group a list of objects.
Json plainValues(const Form &form)
{
    Json values = Json::object();
    for (const Json &answer : form.answers()) {
        const FormField *field = form.field(answer["id"]);
        if (field->row < 0) {
            values[field->id] = answer["value"];
            continue;
        }
        Json &rows = values[field->definition->group];
        while (rows.size() <= static_cast<std::size_t>(field->row))
            rows.push_back(Json::object());
        rows[static_cast<std::size_t>(field->row)][field->definition->id] = answer["value"];
    }
    return values;
}

std::vector<std::pair<std::string, Household>> households(const char *folder)
{
    std::vector<std::pair<std::string, Household>> found;
    for (const auto &file : fs::directory_iterator(folder)) {
        if (file.path().extension() != ".json")
            continue;
        std::ifstream stream(file.path());
        const Json cases = Json::parse(stream);
        for (std::size_t i = 0; i < cases.size() && i < ofEachEvent; ++i)
            if (auto household = Household::fromJson(cases[i]["household"]))
                found.emplace_back(file.path().stem().string() + " " + std::to_string(i),
                                   std::move(*household));
    }
    return found;
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 3)
        return 2;
    auto loaded = Catalogue::load(arguments[1]);
    if (!loaded)
        return std::fprintf(stderr, "%s\n", loaded.error().detail.c_str()), 1;
    const auto catalogue = std::make_shared<const Catalogue>(std::move(*loaded));
    const auto all = households(arguments[2]);
    Json list = Json::array();
    for (const Definition &definition : catalogue->all()) {
        if (definition.guide)
            continue;
        Json samples = Json::array();
        for (const auto &[name, household] : all)
            for (const bool everything : {false, true}) {
                const std::string today = toIso(household.today());
                Form form(catalogue, definition, today);
                form.fill(household);
                complete(form, today, everything);
                if (const auto taken = Form::fromAnswers(catalogue, definition, form.answers(), today); taken)
                    samples.push_back({{"household", name}, {"values", plainValues(form)}});
                else
                    std::fprintf(stderr, "%s for %s: %s\n", definition.id.c_str(), name.c_str(),
                                 taken.error().detail.c_str());
            }
        list.push_back({{"id", definition.id}, {"schema", schemaOf(definition)}, {"samples", samples}});
    }
    std::printf("%s\n", list.dump().c_str());
    return 0;
}
