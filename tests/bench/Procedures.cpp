// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Filling the largest form from a profile of six, what follows and what is offered, and loading catalogues,
// each beside the bare thing in the same run.
#include "app/procedures/Follow.h"
#include "app/procedures/Form.h"
#include "app/procedures/Vocabulary.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <fstream>
#include <sstream>
#include <stdlib.h>

using namespace madoguchi;

namespace
{

namespace fs = std::filesystem;

constexpr const char *today = "2026-12-01";

double secondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

std::shared_ptr<const Catalogue> shipped()
{
    static const auto loaded = std::make_shared<const Catalogue>(std::move(*Catalogue::load(PROCEDURES)));
    return loaded;
}

// Of whom everything is known that a profile may hold: two parents, three children and a grandmother.
Json profile()
{
    constexpr const char *births[] = {"1990-05-17", "1991-02-03", "2013-08-20",
                                      "2017-04-01", "2026-03-09", "1949-12-12"};
    Json people = Json::array();
    for (std::size_t i = 0; i < std::size(births); ++i) {
        Json one{{"id", "p" + std::to_string(i + 1)},
                 {"name", {{"kanji", "試験　幸子"}, {"kana", "シケン　サチコ"}}},
                 {"birthDate", births[i]},
                 {"sex", i % 2 ? "M" : "F"},
                 {"nationality", "JP"},
                 {"relation", i == 0 ? "世帯主" : "子"},
                 {"myNumberCard", true},
                 {"signingCert", true}};
        for (const std::string &key : vocabulary::personKeys())
            if (!one.contains(key) && key != "kana" && key != "roman" && key != "alias" &&
                key != "employerInsurance")
                one[key] = "大阪市都島区中野町2丁目16番20号";
        if (i > 1 && i < 5)
            one["parents"] = {"p1", "p2"};
        people.push_back(std::move(one));
    }
    people[0]["spouseOf"] = "p2";
    return {{"today", today},     {"event", "move_in"},
            {"eventDate", today}, {"head", "p1"},
            {"persons", people},  {"context", {{"fromPref", "兵庫県"}, {"toWard", "都島区"}}}};
}

using Values = std::map<std::string, std::string>;

double secondsToCopy(const Json &answers, std::int64_t times)
{
    Values values;
    for (const Json &answer : answers)
        values[answer["id"].get<std::string>()] = answer["value"].dump();
    const auto begin = std::chrono::steady_clock::now();
    for (std::int64_t i = 0; i < times; ++i) {
        Values copy;
        for (const auto &[id, value] : values)
            copy[id] = value;
        benchmark::DoNotOptimize(copy);
    }
    return secondsSince(begin);
}

void fillLargestForm(benchmark::State &state)
{
    const auto all = shipped();
    const Household household = *Household::fromJson(profile());
    const Definition *largest = nullptr;
    std::size_t most = 0;
    for (const Definition &one : all->all()) {
        Form form(all, one, today);
        form.fill(household);
        if (form.fields().size() > most)
            most = form.fields().size(), largest = &one;
    }
    const auto begin = std::chrono::steady_clock::now();
    for (auto _ : state) {
        Form form(all, *largest, today);
        form.fill(household);
        benchmark::DoNotOptimize(form);
    }
    const double took = secondsSince(begin);
    Form form(all, *largest, today);
    form.fill(household);
    state.counters["fields"] = double(most);
    state.counters["ms"] = took / double(state.iterations()) * 1000;
    state.counters["times_bare_map"] = took / secondsToCopy(form.answers(), state.iterations());
}

void followAndOffers(benchmark::State &state)
{
    const auto all = shipped();
    const Household household = *Household::fromJson(profile());
    const auto begin = std::chrono::steady_clock::now();
    for (auto _ : state) {
        benchmark::DoNotOptimize(followOns(*all, household));
        benchmark::DoNotOptimize(offers(*all, household));
    }
    const double took = secondsSince(begin);
    const std::string text = profile().dump();
    const auto bare = std::chrono::steady_clock::now();
    for (std::int64_t i = 0; i < state.iterations(); ++i)
        benchmark::DoNotOptimize(Json::parse(text));
    state.counters["ms"] = took / double(state.iterations()) * 1000;
    state.counters["times_parsing_the_household"] = took / secondsSince(bare);
}

// `count` copies of shipped procedures under other ids, in a folder that goes away again.
class Copies
{
public:
    explicit Copies(int count)
    {
        char name[] = "/tmp/madoguchi-catalogue-XXXXXX";
        m_folder = ::mkdtemp(name);
        for (const char *part : {"_shared", "_calendar"})
            fs::copy(fs::path(PROCEDURES) / part, m_folder / part, fs::copy_options::recursive);
        std::vector<std::string> ids;
        for (const Definition &one : shipped()->all())
            ids.push_back(one.id);
        for (int i = 0; i < count; ++i)
            copy(ids[std::size_t(i) % ids.size()], "copy" + std::to_string(i));
    }
    ~Copies() { fs::remove_all(m_folder); }
    const fs::path &folder() const { return m_folder; }

private:
    void copy(const std::string &id, const std::string &as) const
    {
        fs::copy(fs::path(PROCEDURES) / id, m_folder / as, fs::copy_options::recursive);
        Json definition = Json::parse(std::ifstream(m_folder / as / "definition.json"));
        definition["id"] = as;
        definition.erase("after");
        std::ofstream(m_folder / as / "definition.json") << definition.dump();
    }
    fs::path m_folder;
};

double secondsToParse(const fs::path &folder)
{
    const auto begin = std::chrono::steady_clock::now();
    for (const auto &file : fs::recursive_directory_iterator(folder))
        if (file.path().extension() == ".json")
            benchmark::DoNotOptimize(Json::parse(std::ifstream(file.path())));
    return secondsSince(begin);
}

void loadCatalogue(benchmark::State &state)
{
    const Copies copies(int(state.range(0)));
    (void)secondsToParse(copies.folder()); // the disk's cache is warm for both
    const auto begin = std::chrono::steady_clock::now();
    for (auto _ : state)
        if (const auto loaded = Catalogue::load(copies.folder()); !loaded)
            state.SkipWithError(loaded.error().detail.c_str());
    const double each = secondsSince(begin) / double(state.iterations());
    state.counters["ms"] = each * 1000;
    state.counters["ms_each"] = each * 1000 / double(state.range(0));
    state.counters["times_bare_parsing"] = each / secondsToParse(copies.folder());
}

} // namespace

BENCHMARK(fillLargestForm);
BENCHMARK(followAndOffers);
BENCHMARK(loadCatalogue)->Arg(50)->Arg(100)->Arg(250)->Arg(500)->Iterations(3)->Unit(benchmark::kMillisecond);
