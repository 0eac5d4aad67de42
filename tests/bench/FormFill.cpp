// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// Filling the largest form from what is known of a person, beside copying the same values into a bare
// std::map.
#include "app/procedures/Form.h"
#include "app/procedures/Vocabulary.h"

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

// A family of six, of whom everything is known that a profile may hold.
Household profile()
{
    Json people = Json::array();
    for (int i = 0; i < 6; ++i) {
        Json one{{"id", "p" + std::to_string(i + 1)},
                 {"name", {{"kanji", "試験　幸子"}, {"kana", "シケン　サチコ"}}},
                 {"birthDate", std::to_string(i < 2 ? 1990 + i : 2010 + i) + "-05-17"},
                 {"sex", i % 2 ? "M" : "F"},
                 {"nationality", "JP"},
                 {"relation", i == 0 ? "世帯主" : "子"}};
        for (const std::string &key : vocabulary::personKeys())
            if (!one.contains(key) && key != "kana" && key != "roman" && key != "alias" && key != "employerInsurance")
                one[key] = "大阪市都島区中野町2丁目16番20号";
        if (i > 1)
            one["parents"] = {"p1", "p2"};
        people.push_back(std::move(one));
    }
    people[0]["spouseOf"] = "p2";
    return *Household::fromJson({{"today", today}, {"event", "move_in"}, {"eventDate", today}, {"head", "p1"}, {"persons", people}});
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
    const Household household = profile();
    const auto begin = std::chrono::steady_clock::now();
    for (auto _ : state) {
        Form form(all, definition, today);
        form.fill(household);
        benchmark::DoNotOptimize(form);
    }
    const auto took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    Form form(all, definition, today);
    form.fill(household);
    const Values values = valuesOf(form);
    state.counters["values"] = double(values.size());
    state.counters["times_bare_map"] = took / secondsToCopy(values, state.iterations());
}

} // namespace

BENCHMARK(fillForm);
