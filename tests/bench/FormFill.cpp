// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// Filling the largest form from what is known of a person, beside copying the same values into a bare
// std::map.
#include "app/procedures/Form.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>

using namespace madoguchi;

namespace
{

constexpr const char *today = "2026-11-23";

std::shared_ptr<const Catalogue> catalogue()
{
    auto loaded = Catalogue::load(PROCEDURES);
    return loaded ? std::make_shared<const Catalogue>(std::move(*loaded)) : nullptr;
}

const Definition &largest(const Catalogue &all)
{
    return *std::ranges::max_element(all.all(), {}, [](const Definition &one) { return one.fields.size(); });
}

Person personFor(const Definition &definition)
{
    Person person;
    for (const FieldDefinition &field : definition.fields)
        for (const std::string &from : field.prefill)
            person.learn(
                from.substr(from.find('.') + 1),
                Fact{"大阪市都島区中野町2丁目16番20号", Source::Card, "2026-11-23T10:00:00+09:00", true});
    return person;
}

using Values = std::map<std::string, std::string>;

Values valuesOf(const Form &form)
{
    Values values;
    for (const Json &answer : form.answers())
        values[answer["id"].get<std::string>()] =
            answer["value"].is_string() ? answer["value"].get<std::string>() : answer["value"].dump();
    return values;
}

double secondsToCopy(const Values &values, std::int64_t times)
{
    const auto begin = std::chrono::steady_clock::now();
    for (std::int64_t i = 0; i < times; ++i) {
        Values copy;
        for (const auto &[id, value] : values)
            copy[id] = value;
        benchmark::DoNotOptimize(copy);
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void fillForm(benchmark::State &state)
{
    const auto all = catalogue();
    if (!all) {
        state.SkipWithError("the procedures do not load");
        return;
    }
    const Definition &definition = largest(*all);
    const Person person = personFor(definition);
    const auto begin = std::chrono::steady_clock::now();
    for (auto _ : state) {
        Form form(all, definition, today);
        form.prefill(person);
        benchmark::DoNotOptimize(form);
    }
    const auto took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    Form form(all, definition, today);
    form.prefill(person);
    const Values values = valuesOf(form);
    state.counters["values"] = double(values.size());
    state.counters["times_bare_map"] = took / secondsToCopy(values, state.iterations());
}

} // namespace

BENCHMARK(fillForm);
