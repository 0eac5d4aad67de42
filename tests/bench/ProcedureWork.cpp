// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/ProcedureWork.h"

#include "app/procedures/BundleSignature.h"
#include "app/procedures/Form.h"
#include "app/procedures/Vocabulary.h"

#include <fstream>
#include <functional>
#include <stdlib.h>

namespace madoguchi::bench
{

namespace
{

namespace fs = std::filesystem;

Json read(const fs::path &file)
{
    return Json::parse(std::ifstream(file));
}

void write(const fs::path &file, const Json &json)
{
    std::ofstream(file) << json.dump();
}

void copyProcedure(const fs::path &folder, const std::string &id, const std::string &as)
{
    fs::copy(fs::path(PROCEDURES) / id, folder / as, fs::copy_options::recursive);
    Json definition = read(folder / as / "definition.json");
    definition["id"] = as;
    definition.erase("after");
    write(folder / as / "definition.json", definition);
}

using Renaming = std::map<std::string, std::string>;

void renameProcedures(Json &json, const Renaming &names)
{
    if (json.is_object())
        if (const auto it = json.find("procedure"); it != json.end() && it->is_string())
            if (const auto as = names.find(it->get<std::string>()); as != names.end())
                *it = as->second;
    if (json.is_structured())
        for (Json &part : json)
            renameProcedures(part, names);
}

// "reason.move_in.tennyu" and what may follow it
std::string renamedReason(const std::string &key, const Renaming &names)
{
    const std::size_t event = key.find('.') + 1, begin = key.find('.', event) + 1;
    const std::size_t end = std::min(key.find('.', begin), key.size());
    const auto as = names.find(key.substr(begin, end - begin));
    return as == names.end() ? key : key.substr(0, begin) + as->second + key.substr(end);
}

void renameReasons(const fs::path &file, const Renaming &names)
{
    Json renamed = Json::object();
    const Json words = read(file);
    for (const auto &[key, word] : words.items())
        renamed[key.starts_with("reason.") ? renamedReason(key, names) : key] = word;
    write(file, renamed);
}

void renameIn(const fs::path &folder, const Renaming &names)
{
    for (const char *part : {"_events", "_offers"})
        for (const auto &file : fs::directory_iterator(folder / part))
            if (file.path().extension() == ".json") {
                Json json = read(file.path());
                renameProcedures(json, names);
                write(file.path(), json);
            }
    for (const auto &file : fs::directory_iterator(folder / "_events" / "texts"))
        renameReasons(file.path(), names);
}

void signWithNewKey(const fs::path &place, const fs::path &folder)
{
    fs::create_directory(place / "keys");
    const std::string key = place / "key.pem", open = place / "keys" / "city.pem";
    const std::string make = "openssl ecparam -genkey -noout -name prime256v1 -out " + key +
                             " && openssl ec -in " + key + " -pubout -out " + open + " 2>/dev/null";
    if (std::system(make.c_str()) != 0 ||
        !signBundle(folder, BundleKind::Procedures, key, "2026-12-01T00:00:00Z").ok())
        std::abort();
}

} // namespace

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

const Definition &largestForm(const Household &household)
{
    const Definition *largest = nullptr;
    std::size_t most = 0;
    for (const Definition &one : shipped()->all()) {
        Form form(shipped(), one, today);
        form.fill(household);
        if (form.fields().size() > most)
            most = form.fields().size(), largest = &one;
    }
    return *largest;
}

Copies::Copies(int count)
{
    char name[] = "/tmp/madoguchi-catalogue-XXXXXX";
    m_place = ::mkdtemp(name);
    fs::create_directory(folder());
    for (const char *part : {"_shared", "_calendar", "_events", "_offers"})
        fs::copy(fs::path(PROCEDURES) / part, folder() / part, fs::copy_options::recursive);
    std::vector<std::string> ids;
    for (const Definition &one : shipped()->all())
        ids.push_back(one.id);
    for (int i = 0; i < count; ++i)
        copyProcedure(folder(), ids[std::size_t(i) % ids.size()], "copy" + std::to_string(i));
    Renaming names;
    for (std::size_t i = 0; i < ids.size(); ++i)
        names[ids[i]] = "copy" + std::to_string(i % std::size_t(count));
    renameIn(folder(), names);
    signWithNewKey(m_place, folder());
}

Copies::~Copies()
{
    std::error_code error;
    fs::remove_all(m_place, error);
}

std::string loadSigned(const Copies &copies)
{
    if (const auto manifest = verifyBundle(copies.folder(), BundleKind::Procedures, copies.keys()); !manifest)
        return manifest.error().detail;
    const auto loaded = Catalogue::load(copies.folder());
    return loaded ? std::string() : loaded.error().detail;
}

} // namespace madoguchi::bench
